// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

#include <memory>

class QWidget;

namespace mainstay::gallery {

std::unique_ptr<QWidget> controlsPage(const QLocale &locale);

} // namespace mainstay::gallery
