// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <array>

class QPainter;

namespace mainstay {

struct Readiness;
struct Theme;

/// Of each of the four parts how much is done, 0 … 1; a part that nothing was asked for is done.
std::array<double, 4> readyParts(const Readiness &readiness);
/// A ring of four segments, clockwise from the top: goals, metrics, people, promises. As much of each is filled as is done.
void drawReadinessRing(QPainter &painter, const QRectF &box, const std::array<double, 4> &parts, const Theme &theme);

} // namespace mainstay
