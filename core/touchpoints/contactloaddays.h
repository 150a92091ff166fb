// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include <vector>

namespace mainstay {

/// The local days of many instants: QDateTime asks the time zone for each of them, which takes longer
/// than reading the row. Instants outside of the days given are right too, only slower.
class LocalDays final
{
public:
    LocalDays(QDate first, QDate last);

    /// The Julian day where the user is of milliseconds since 1970 UTC.
    qint32 julianDay(qint64 ms) const;
    QDate day(qint64 ms) const { return QDate::fromJulianDay(julianDay(ms)); }

private:
    qint32 m_first = 0;
    std::vector<qint64> m_starts; ///< of each day, and of the day after the last
};

} // namespace mainstay
