// SPDX-License-Identifier: Apache-2.0
#include "ui/text/clashtext.h"

#include "ui/text/formatters.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct ClashWords
{
    Q_DECLARE_TR_FUNCTIONS(ClashWords)
};

QString timeOf(const QDateTime &wall)
{
    return formatTime(wall.time(), QLocale());
}

QString nameOf(const Clash &clash, const ClashReport &report)
{
    const QString name = clash.member.isValid() ? report.members.value(clash.member) : report.people.value(clash.person);
    return name.isEmpty() ? ClashWords::tr("Somebody", "who takes part in a review") : name;
}

QString busySentence(const Clash &clash, const ClashReport &report)
{
    const ClashReport::Other other = report.others.value(clash.other);
    const QString time = timeOf(other.start.toLocalTime());
    if (clash.kind == ClashKind::PersonBusy)
        return ClashWords::tr("%1 is in another review then, at %2.", "person of the customer, time").arg(nameOf(clash, report), time);
    const QString sentence = clash.kind == ClashKind::MemberBusy
        ? ClashWords::tr("%1 is in the review of %2 then, at %3.", "member, account, time")
        : ClashWords::tr("%1 has hardly a break: the review of %2 is at %3.", "member, account, time");
    return sentence.arg(nameOf(clash, report), other.accountName, time);
}

QString holidaySentence(const Clash &clash, const ClashReport &report)
{
    const bool isOwner = clash.kind == ClashKind::OwnerHoliday;
    const QString holiday = isOwner ? report.ownerHoliday : report.customerHoliday;
    const QString day = holiday.isEmpty() ? QLocale().toString(clash.day, QLocale::LongFormat) : holiday;
    return isOwner ? ClashWords::tr("It is a day off for %1: %2.", "member, holiday or date").arg(nameOf(clash, report), day)
                   : ClashWords::tr("It is a day off for the customer: %1.", "holiday or date").arg(day);
}

QString dayOffSentence(const Clash &clash, const ClashReport &report)
{
    const QString day = QLocale().standaloneDayName(clash.day.dayOfWeek());
    return clash.kind == ClashKind::OwnerDayOff ? ClashWords::tr("%1 does not work then: %2.", "member, day of the week").arg(nameOf(clash, report), day)
                                                : ClashWords::tr("The customer does not work then: %1.", "day of the week").arg(day);
}

QString hoursSentence(const Clash &clash, const ClashReport &report)
{
    if (clash.kind == ClashKind::OwnerHours)
        return ClashWords::tr("It is %1 for %2, outside of their working hours.", "time, member")
            .arg(timeOf(report.start.toTimeZone(report.ownerZone)), nameOf(clash, report));
    return ClashWords::tr("It is %1 for the customer, outside of their working hours.", "time").arg(timeOf(report.start.toTimeZone(report.customerZone)));
}

} // namespace

QString clashSentence(const Clash &clash, const ClashReport &report)
{
    switch (clash.kind) {
    case ClashKind::MemberBusy:
    case ClashKind::PersonBusy:
    case ClashKind::MemberBreak:
        return busySentence(clash, report);
    case ClashKind::OwnerHoliday:
    case ClashKind::CustomerHoliday:
        return holidaySentence(clash, report);
    case ClashKind::OwnerDayOff:
    case ClashKind::CustomerDayOff:
        return dayOffSentence(clash, report);
    case ClashKind::OwnerHours:
    case ClashKind::CustomerHours:
        return hoursSentence(clash, report);
    case ClashKind::DayFull:
        return ClashWords::tr("%1 would hold %2 reviews that day, and holds %3 at most.", "member, numbers")
            .arg(nameOf(clash, report), QLocale().toString(clash.count), QLocale().toString(report.mostPerDay));
    case ClashKind::WeekFull:
        return ClashWords::tr("%1 would hold %2 reviews that week, and holds %3 at most.", "member, numbers")
            .arg(nameOf(clash, report), QLocale().toString(clash.count), QLocale().toString(report.mostPerWeek));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
