// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/base/enumtext.h"
#include "core/qbr/workhours.h"
#include "core/storage/connection.h"

#include <QHash>

namespace mainstay {

/// Whom a rule is for; the closest that has one holds.
enum class ReviewScope { Default, Tier, Stage, Account };

inline constexpr EnumText<ReviewScope, 4> reviewScopes {{{
    {ReviewScope::Default, u"default"},
    {ReviewScope::Tier, u"tier"},
    {ReviewScope::Stage, u"stage"},
    {ReviewScope::Account, u"account"},
}}};

/// How often an account is reviewed.
struct ReviewRule
{
    ReviewScope scope = ReviewScope::Default;
    QString value; ///< the tier, or the stage as it is stored
    AccountId account; ///< of scope account
    int months = 3; ///< between two reviews; 0: none at all; at most 60

    friend bool operator==(const ReviewRule &, const ReviewRule &) = default;
};

/// The team's rules by what they are looked up with. Where it has set none: every three months, and none for accounts that
/// are being onboarded, paused, churned or former.
class ReviewRules final
{
public:
    ReviewRules() = default;
    explicit ReviewRules(const std::vector<ReviewRule> &rules);

    /// Months between two reviews, 0 for none. Of account, stage, tier, default, in that order.
    int monthsFor(AccountId account, const QString &tier, LifecycleStage stage) const;

private:
    std::optional<int> m_default;
    QHash<QString, int> m_tiers;
    QHash<QString, int> m_stages;
    QHash<AccountId, int> m_accounts;
};

/// When somebody can be met, and how many reviews they can hold.
struct Availability
{
    MemberId member; ///< invalid with an invalid account: everybody without hours of their own
    AccountId account; ///< of a customer
    QString timeZone; ///< IANA; empty: the workspace's (a member), the account's own (an account)
    WorkHours hours;
    int mostPerDay = 2;
    int mostPerWeek = 10;

    friend bool operator==(const Availability &, const Availability &) = default;
};

struct Holiday
{
    QString country; ///< ISO 3166-1, two capital letters
    QDate day;
    QString name;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// Rules, hours and holidays: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace reviewrules {

Result<std::vector<ReviewRule>> all(Connection &connection);
/// These are all rules from now on. InvalidInput: months out of range, a scope without its subject, one subject twice.
Result<void> replace(Connection &connection, const std::vector<ReviewRule> &rules);
Result<std::vector<Availability>> availabilities(Connection &connection);
/// In the place of what was there for the same subject. InvalidInput: unsound hours, an unknown zone.
Result<void> save(Connection &connection, const Availability &availability);
/// Whoever it is has the hours of everybody again, and everybody those that are built in.
Result<void> removeHours(Connection &connection, MemberId member, AccountId account);
Result<std::vector<Holiday>> holidays(Connection &connection);
/// The country's days off, in the place of those that were there.
Result<void> replaceHolidays(Connection &connection, const QString &country, const std::vector<Holiday> &holidays);
/// The country that a time zone lies in, "HU"; empty where none can be told.
QString countryOf(const QString &timeZone);

} // namespace reviewrules

} // namespace mainstay
