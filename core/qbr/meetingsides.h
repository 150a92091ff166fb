// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewrules.h"

#include <QHash>

namespace mainstay {

/// Who works where and when: hours and holidays of members and customers, looked up with what the team has set.
class MeetingSides final
{
public:
    MeetingSides() = default;
    /// `local`: the zone of members and customers whose zone nobody has said.
    static Result<MeetingSides> load(Connection &connection, const QTimeZone &local);

    /// What holds for the member; the team's usual one without hours of their own, also for an invalid id.
    Availability availabilityOf(MemberId member) const;
    MeetingSide ofMember(MemberId member) const;
    /// `timeZone`: the account's own, unless the team has set another one.
    MeetingSide ofAccount(AccountId account, const QString &timeZone) const;
    /// The zone that ofAccount() works with; empty where nobody has said any.
    QString zoneOf(AccountId account, const QString &timeZone) const;
    /// Empty where it is none there, or has no name.
    QString holidayName(const QTimeZone &zone, QDate day) const;

private:
    MeetingSide sideOf(const QString &zoneName, const WorkHours &hours) const;

    QTimeZone m_local = QTimeZone::utc();
    Availability m_usual;
    QHash<MemberId, Availability> m_ofMember;
    QHash<AccountId, Availability> m_ofAccount;
    QHash<QString, std::vector<QDate>> m_holidays; ///< by country; sorted
    QHash<QString, QHash<QDate, QString>> m_names; ///< by country
};

} // namespace mainstay
