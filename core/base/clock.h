// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace mainstay {

/// The only source of "now". Tests hand in a clock that stands still. Safe from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual QDateTime nowUtc() const = 0;
    /// Today where the user is.
    QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still; also what `--as-of` and MAINSTAY_TODAY use.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    QDateTime nowUtc() const override { return m_now; }

private:
    QDateTime m_now;
};

/// The instant in milliseconds since 1970 at which a day begins where the user is.
inline qint64 startOfDayMs(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toMSecsSinceEpoch();
}

} // namespace mainstay
