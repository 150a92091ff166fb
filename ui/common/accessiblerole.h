// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace mainstay {

/// Gives a widget a role of its own for screen readers: chart, alert. Name and description stay
/// those of setAccessibleName and setAccessibleDescription.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace mainstay
