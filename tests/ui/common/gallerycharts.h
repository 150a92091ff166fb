// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/quarterchart.h"
#include "ui/paint/waterfallchart.h"

#include <QLocale>

#include <memory>

class QWidget;

namespace mainstay::gallery {

std::unique_ptr<QWidget> chartsPage(const QLocale &locale);
std::unique_ptr<QWidget> manyQuartersPage(const QLocale &locale);
std::unique_ptr<QWidget> piecesPage(const QLocale &locale);

} // namespace mainstay::gallery
