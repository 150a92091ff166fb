// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace mainstay {

/// The UTC of what the clock on the wall shows; `wall` is carried as a UTC QDateTime. A time that comes twice is the
/// first one; one that the clock leaps over is told with the offset of before (RFC 5545, 3.3.5).
QDateTime utcOfWall(const QDateTime &wall, const QTimeZone &zone);

} // namespace mainstay
