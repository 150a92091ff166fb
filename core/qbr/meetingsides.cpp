// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/meetingsides.h"

namespace mainstay {

Result<MeetingSides> MeetingSides::load(Connection &connection, const QTimeZone &local)
{
    MeetingSides sides;
    sides.m_local = local;
    MAINSTAY_TRY(const std::vector<Availability> all, reviewrules::availabilities(connection));
    for (const Availability &one : all) {
        if (one.member.isValid())
            sides.m_ofMember.insert(one.member, one);
        else if (one.account.isValid())
            sides.m_ofAccount.insert(one.account, one);
        else
            sides.m_usual = one;
    }
    // By day, as they are read.
    MAINSTAY_TRY(const std::vector<Holiday> holidays, reviewrules::holidays(connection));
    for (const Holiday &holiday : holidays) {
        sides.m_holidays[holiday.country].push_back(holiday.day);
        sides.m_names[holiday.country].insert(holiday.day, holiday.name);
    }
    return sides;
}

Availability MeetingSides::availabilityOf(MemberId member) const
{
    Availability one = m_ofMember.value(member, m_usual);
    if (one.timeZone.isEmpty())
        one.timeZone = m_usual.timeZone;
    return one;
}

MeetingSide MeetingSides::ofMember(MemberId member) const
{
    const Availability one = availabilityOf(member);
    return sideOf(one.timeZone, one.hours);
}

MeetingSide MeetingSides::ofAccount(AccountId account, const QString &timeZone) const
{
    return sideOf(zoneOf(account, timeZone), m_ofAccount.value(account).hours);
}

QString MeetingSides::zoneOf(AccountId account, const QString &timeZone) const
{
    const QString own = m_ofAccount.value(account).timeZone;
    return own.isEmpty() ? timeZone : own;
}

QString MeetingSides::holidayName(const QTimeZone &zone, QDate day) const
{
    const auto names = m_names.constFind(reviewrules::countryOf(QString::fromLatin1(zone.id())));
    return names == m_names.constEnd() ? QString() : names->value(day);
}

MeetingSide MeetingSides::sideOf(const QString &zoneName, const WorkHours &hours) const
{
    const QTimeZone zone(zoneName.toLatin1());
    const bool isKnown = !zoneName.isEmpty() && zone.isValid();
    const QString name = isKnown ? zoneName : QString::fromLatin1(m_local.id());
    return {isKnown ? zone : m_local, hours, m_holidays.value(reviewrules::countryOf(name))};
}

} // namespace mainstay
