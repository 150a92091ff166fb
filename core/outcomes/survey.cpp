// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/survey.h"

using namespace Qt::StringLiterals;

namespace mainstay {

ScoreRange scoresOf(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Nps:
        return {0, 10};
    case SurveyKind::Csat:
        return {1, 5};
    case SurveyKind::Ces:
        return {1, 7};
    }
    Q_UNREACHABLE();
    return {};
}

Result<void> validate(const Survey &survey)
{
    if (!survey.account.isValid())
        return Error {ErrorCode::InvalidInput, u"account"_s};
    if (!survey.dueDay.isValid())
        return Error {ErrorCode::InvalidInput, u"dueDay"_s};
    if (survey.score.has_value() != survey.answeredDay.isValid())
        return Error {ErrorCode::InvalidInput, u"score"_s};
    const ScoreRange range = scoresOf(survey.kind);
    if (survey.score && (*survey.score < range.least || *survey.score > range.most))
        return Error {ErrorCode::InvalidInput, u"score"_s};
    return {};
}

} // namespace mainstay
