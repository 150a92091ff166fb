// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewtime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mainstay {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names += QString::fromLatin1(id);
    }
    return names;
}

QTimeZone zoneOrLocal(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::optional<QTime> typedTime(const QString &text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QTime();
    const QLocale locale;
    for (const QString &format : {locale.timeFormat(QLocale::ShortFormat), u"h:mm"_s, u"h.mm"_s, u"h"_s}) {
        if (const QTime read = locale.toTime(typed, format); read.isValid())
            return read;
    }
    return std::nullopt;
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString timeExample()
{
    return timeText(QTime(10, 0));
}

QDateTime startThere(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime there(day, time, zone);
    return there.isValid() && there.toUTC().toTimeZone(zone).time() == time ? there.toUTC() : QDateTime();
}

QDateTime startThere(QDate day, QTime time, const QTimeZone &zone, const QDateTime &before)
{
    const QDateTime shown = before.isValid() ? before.toTimeZone(zone) : QDateTime();
    const bool isShown = shown.isValid() && shown.date() == day && shown.time().hour() == time.hour() && shown.time().minute() == time.minute();
    return isShown ? before : startThere(day, time, zone);
}

} // namespace mainstay
