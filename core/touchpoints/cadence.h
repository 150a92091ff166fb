// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/base/id.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace mainstay {

using CadenceRuleId = Id<struct CadenceRuleTag>;

/// Whom a rule is for, from the widest to the closest; the closest that has one holds.
enum class CadenceScope { Default, Tier, Stage, Account, Contact };

QString toText(CadenceScope scope);
Result<CadenceScope> cadenceScopeFromText(QStringView text);

/// How often somebody wants to hear from us: in days between two touches that count.
struct CadenceInterval
{
    int idealDays = 30;
    int maxDays = 45;

    friend bool operator==(const CadenceInterval &, const CadenceInterval &) = default;
};

/// What holds where the team has set nothing.
constexpr CadenceInterval builtInCadence {};

struct CadenceRule
{
    CadenceRuleId id;
    CadenceScope scope = CadenceScope::Default;
    QString value; ///< the tier, or the stage as it is stored; empty for the other scopes
    AccountId account; ///< of scope account
    ContactId contact; ///< of scope contact
    CadenceInterval interval;

    friend bool operator==(const CadenceRule &, const CadenceRule &) = default;
};

/// InvalidInput naming the field: "idealDays" (1 … 3650), "maxDays" (not below ideal, at most 3650),
/// "value" (no tier, no such stage), "account", "contact".
Result<void> validate(const CadenceRule &rule);

/// What rules are looked up by. Of an account: without contact.
struct CadenceSubject
{
    AccountId account;
    QString tier;
    LifecycleStage stage = LifecycleStage::Adopting;
    std::optional<int> accountPace; ///< days that the customer asked for
    ContactId contact;
    std::optional<int> contactPace; ///< days that the person is comfortable with
};

/// The interval that holds for a subject, and why.
struct CadenceTerms
{
    CadenceInterval interval;
    CadenceScope scope = CadenceScope::Default; ///< of the rule that holds
    bool isBuiltIn = false; ///< nobody set one
    bool isPaced = false; ///< the customer's own pace asks for less than the rule

    friend bool operator==(const CadenceTerms &, const CadenceTerms &) = default;
};

/// The team's rules, by what they are looked up with.
class CadenceRules final
{
public:
    CadenceRules() = default;
    explicit CadenceRules(const std::vector<CadenceRule> &rules);

    /// Of the closest scope that has a rule. Neither ideal nor maximum asks for more often than the
    /// pace: both are at least the account's, and for a person at least the person's own.
    CadenceTerms termsFor(const CadenceSubject &subject) const;
    /// Whether the person has a rule of their own: only those are watched apart from their account.
    bool hasContact(ContactId contact) const { return m_contacts.contains(contact); }

private:
    const CadenceInterval *closest(const CadenceSubject &subject, CadenceScope &scope) const;

    std::optional<CadenceInterval> m_default;
    QHash<QString, CadenceInterval> m_tiers;
    QHash<QString, CadenceInterval> m_stages;
    QHash<AccountId, CadenceInterval> m_accounts;
    QHash<ContactId, CadenceInterval> m_contacts;
};

enum class CadenceStatus {
    Ok, ///< touched less than the ideal ago
    Due, ///< the ideal has passed, the maximum has not
    Late, ///< the maximum has passed
    Never, ///< no touch that counts, ever
    Planned, ///< due or never touched, and an open planned touch covers it
    Paused, ///< paused: left alone, listed apart
    Ended, ///< churned or former: left alone
};

/// What the status of one account or person is read from.
struct CadenceFacts
{
    LifecycleStage stage = LifecycleStage::Adopting;
    QDate lastTouch; ///< the last that counts (held, not internal, with somebody of theirs); invalid: never
    QDate planned; ///< the first open planned touch from today on; invalid: none
};

struct CadenceState
{
    CadenceStatus status = CadenceStatus::Never;
    QDate lastTouch;
    QDate dueFrom; ///< last touch + ideal: due from this day on; invalid: never touched
    QDate lastDay; ///< last touch + maximum: late after this day
    QDate planned;
    CadenceTerms terms;

    /// Days past the last day, 0 when not late.
    int daysLate(QDate today) const;
    friend bool operator==(const CadenceState &, const CadenceState &) = default;
};

/// Due from last touch + ideal, late after last touch + maximum. An open planned touch covers what is
/// due when it comes no later than the last day; of a never touched one, no later than today + maximum.
/// What is late stays late until it is touched.
CadenceState cadenceState(const CadenceFacts &facts, const CadenceTerms &terms, QDate today);

} // namespace mainstay
