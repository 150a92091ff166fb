// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDateTime>

#include <optional>

namespace mainstay {

/// How much it keeps the customer from working; the worst first.
enum class CaseSeverity { Critical, High, Normal, Low };

inline constexpr EnumText<CaseSeverity, 4> caseSeverities {{{
    {CaseSeverity::Critical, u"critical"},
    {CaseSeverity::High, u"high"},
    {CaseSeverity::Normal, u"normal"},
    {CaseSeverity::Low, u"low"},
}}};

/// Whose turn it is: ours, the customer's, nobody's.
enum class CaseState { Open, Waiting, Resolved };

inline constexpr EnumText<CaseState, 3> caseStates {{{
    {CaseState::Open, u"open"},
    {CaseState::Waiting, u"waiting"},
    {CaseState::Resolved, u"resolved"},
}}};

/// What a customer asked the support for (HEALTH-7). Times are UTC.
struct SupportCase
{
    SupportCaseId id;
    QString key; ///< in the system it comes from; may be empty, otherwise unique
    AccountId account;
    ProductId product;
    ContactId contact; ///< who asked; invalid: nobody knows
    QString subject;
    QString topic;
    CaseSeverity severity = CaseSeverity::Normal;
    CaseState state = CaseState::Open;
    QDateTime openedAt;
    QDateTime answeredAt; ///< the first answer; invalid: none, or nobody has noted it
    QDateTime resolvedAt; ///< valid exactly when it is resolved
    QDateTime answerDueAt; ///< until when the agreement asks for the first answer; invalid: it does not
    QDateTime resolveDueAt; ///< and for the solution
    bool escalated = false;
    std::optional<int> satisfaction; ///< what the customer said of the solution, 1 … 5

    friend bool operator==(const SupportCase &, const SupportCase &) = default;
};

/// InvalidInput naming the field: "account", "openedAt", "answeredAt" or "resolvedAt" (before it was opened; a time
/// without the state or the other way round), "satisfaction".
Result<void> validate(const SupportCase &supportCase);

/// Whether the first answer came, or by `now` has not come, in the time agreed. A solution is an answer, too. Never
/// where none was agreed.
bool isAnswerLate(const SupportCase &supportCase, const QDateTime &now);
/// The same of the solution.
bool isSolutionLate(const SupportCase &supportCase, const QDateTime &now);

} // namespace mainstay
