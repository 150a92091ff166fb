// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/supportcase.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int mostSatisfied = 5;

/// `done`: when it came; invalid: not yet.
bool isLate(const QDateTime &due, const QDateTime &done, const QDateTime &now)
{
    return due.isValid() && (done.isValid() ? done : now) > due;
}

} // namespace

Result<void> validate(const SupportCase &supportCase)
{
    if (!supportCase.account.isValid())
        return Error {ErrorCode::InvalidInput, u"account"_s};
    if (!supportCase.openedAt.isValid())
        return Error {ErrorCode::InvalidInput, u"openedAt"_s};
    if (supportCase.answeredAt.isValid() && supportCase.answeredAt < supportCase.openedAt)
        return Error {ErrorCode::InvalidInput, u"answeredAt"_s};
    const bool isResolved = supportCase.state == CaseState::Resolved;
    if (isResolved != supportCase.resolvedAt.isValid() || (isResolved && supportCase.resolvedAt < supportCase.openedAt))
        return Error {ErrorCode::InvalidInput, u"resolvedAt"_s};
    if (supportCase.satisfaction && (*supportCase.satisfaction < 1 || *supportCase.satisfaction > mostSatisfied))
        return Error {ErrorCode::InvalidInput, u"satisfaction"_s};
    return {};
}

bool isAnswerLate(const SupportCase &supportCase, const QDateTime &now)
{
    return isLate(supportCase.answerDueAt,
                  supportCase.answeredAt.isValid() ? supportCase.answeredAt : supportCase.resolvedAt, now);
}

bool isSolutionLate(const SupportCase &supportCase, const QDateTime &now)
{
    return isLate(supportCase.resolveDueAt, supportCase.resolvedAt, now);
}

} // namespace mainstay
