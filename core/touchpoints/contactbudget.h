// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/base/id.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

using ContactBudgetId = Id<struct ContactBudgetTag>;

/// Whom a budget is for, from the widest to the closest; the closest that has one holds.
enum class BudgetScope { Default, Tier, Account, Contact };

QString toText(BudgetScope scope);
Result<BudgetScope> budgetScopeFromText(QStringView text);

/// How many touches one person is to get from all our teams together, in any 7 and any 30 days.
struct ContactLimits
{
    int per7Days = 3;
    int per30Days = 8;

    friend bool operator==(const ContactLimits &, const ContactLimits &) = default;
};

/// What holds where the team has set nothing.
constexpr ContactLimits builtInLimits {};

struct BudgetRule
{
    ContactBudgetId id;
    BudgetScope scope = BudgetScope::Default;
    QString value; ///< the tier; empty for the other scopes
    AccountId account; ///< of scope account
    ContactId contact; ///< of scope contact
    ContactLimits limits;

    friend bool operator==(const BudgetRule &, const BudgetRule &) = default;
};

/// InvalidInput naming the field: "per7Days" (0 … 1000), "per30Days" (not below, at most 1000), "value"
/// (no tier), "account", "contact".
Result<void> validate(const BudgetRule &rule);

struct BudgetSubject
{
    AccountId account;
    QString tier;
    ContactId contact;
    bool doNotContact = false;
};

/// The limits that hold for a person, and why.
struct BudgetTerms
{
    ContactLimits limits;
    BudgetScope scope = BudgetScope::Default;
    bool isBuiltIn = false;

    friend bool operator==(const BudgetTerms &, const BudgetTerms &) = default;
};

class BudgetRules final
{
public:
    BudgetRules() = default;
    explicit BudgetRules(const std::vector<BudgetRule> &rules);

    /// Of the closest scope that has a rule; none at all for who is not to be contacted.
    BudgetTerms termsFor(const BudgetSubject &subject) const;

private:
    std::optional<ContactLimits> m_default;
    QHash<QString, ContactLimits> m_tiers;
    QHash<AccountId, ContactLimits> m_accounts;
    QHash<ContactId, ContactLimits> m_contacts;
};

/// One touch that fills a budget: held, with that person, and begun by us or by both (what the customer
/// began is their own wish), or planned and still open.
struct BudgetTouch
{
    qint32 day = 0; ///< Julian day where the user is
    Team team = Team::Success;
    MemberId member; ///< the first of ours; invalid: unknown
    QString memberName;
    TouchpointId touchpoint; ///< of a held one
    PlannedTouchId planned; ///< of a planned one

    QDate date() const { return QDate::fromJulianDay(day); }
    friend bool operator==(const BudgetTouch &, const BudgetTouch &) = default;
};

enum class BudgetCheck {
    AsIs, ///< how full it is now
    WithOneMore, ///< how full it would be with another touch on that day
};

/// The fullest window of so many days that contains the day asked for.
struct BudgetWindow
{
    int used = 0; ///< with the one more, where asked for
    int limit = 0;
    QDate first;
    QDate last;
    std::vector<BudgetTouch> touches; ///< what fills it, by day; without the one more

    bool exceeds() const { return used > limit; }
    /// At least 80 % are used, and not more than there are.
    bool isNear() const { return used > 0 && !exceeds() && used * 5 >= limit * 4; }
    int left() const { return used >= limit ? 0 : limit - used; }
    friend bool operator==(const BudgetWindow &, const BudgetWindow &) = default;
};

/// Of all windows of `days` consecutive days that contain `day`, the one with the most of `touches`; the
/// earliest of equals. `touches` by day. Pure, linear.
BudgetWindow fullestWindow(std::span<const BudgetTouch> touches, QDate day, int days);

/// Of one person, both windows.
struct PersonBudget
{
    AccountId account;
    ContactId contact;
    QString accountName;
    QString name;
    bool doNotContact = false;
    BudgetTerms terms;
    BudgetWindow week; ///< 7 days
    BudgetWindow month; ///< 30 days

    bool exceeds() const { return week.exceeds() || month.exceeds(); }
    bool isNear() const { return !exceeds() && (week.isNear() || month.isNear()); }
    /// The window that says the most: one that is exceeded, else the fuller one.
    const BudgetWindow &tighter() const;
    friend bool operator==(const PersonBudget &, const PersonBudget &) = default;
};

/// Fills both windows of `person`, whose terms are set. `touches` by day.
void fillBudget(PersonBudget &person, std::span<const BudgetTouch> touches, QDate day, BudgetCheck check);

/// The days from `first` to `last` with a touch that was one too many: a window of 7 or 30 days that ends
/// on that day is over its limit. Ascending; `touches` by day.
std::vector<qint32> daysOverBudget(std::span<const BudgetTouch> touches, const ContactLimits &limits, QDate first, QDate last);

} // namespace mainstay
