// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMutex>

// A header in C, with casts of its own time.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#include <libical/ical.h>
#pragma GCC diagnostic pop

#include <memory>

/// What the sources on libical have between them. Everything here is used under a Session only.
namespace mainstay::ics {

/// Holds libical for one file: errors are remembered per process, and so is whether they end it.
class Session final
{
public:
    Session()
        : m_lock(&mutex())
    {
        icalerror_set_errors_are_fatal(0);
        icalerror_clear_errno();
    }
    ~Session() = default;
    Q_DISABLE_COPY_MOVE(Session)

private:
    static QMutex &mutex()
    {
        static QMutex oneAtATime;
        return oneAtATime;
    }
    QMutexLocker<QMutex> m_lock;
};

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// Null for what libical can't make a component of.
inline ComponentPtr parse(const QByteArray &text)
{
    return ComponentPtr(icalparser_parse_string(text.constData()));
}

/// A moment as the clock on the wall shows it; carried as a UTC QDateTime whose zone means nothing. Invalid for
/// no time, and outside of the years 1900 to 2199.
inline QDateTime wallOf(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || time.year < 1900 || time.year > 2199)
        return {};
    const QDate day(time.year, time.month, time.day);
    // A leap second is the second before.
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    return day.isValid() && clock.isValid() ? QDateTime(day, clock, Qt::UTC) : QDateTime();
}

enum class WallKind { Moment, Day };

inline icaltimetype wallTime(const QDateTime &wall, WallKind kind)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.is_date = kind == WallKind::Day ? 1 : 0;
    if (kind == WallKind::Moment) {
        time.hour = wall.time().hour();
        time.minute = wall.time().minute();
        time.second = wall.time().second();
    }
    return time;
}

} // namespace mainstay::ics
