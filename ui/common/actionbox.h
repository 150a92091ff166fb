// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/action.h"
#include "ui/paint/theme.h"

#include <QPointF>

class QPainter;

namespace mainstay {

constexpr double actionBoxSize = 14;

/// The box before what is to be done, its corner at `at`: empty, ticked, crossed out or struck.
void drawActionBox(QPainter &painter, const QPointF &at, ActionState state, const Theme &theme);

} // namespace mainstay
