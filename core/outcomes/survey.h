// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>

namespace mainstay {

/// What is asked: the readiness to recommend (Net Promoter Score, 0 … 10), satisfaction (1 … 5), effort (1 … 7).
enum class SurveyKind { Nps, Csat, Ces };

inline constexpr EnumText<SurveyKind, 3> surveyKinds {{{
    {SurveyKind::Nps, u"nps"},
    {SurveyKind::Csat, u"csat"},
    {SurveyKind::Ces, u"ces"},
}}};

/// What it falls due after (VOC-2).
enum class SurveyOccasion { Onboarding, Qbr, Case, Renewal, Other };

inline constexpr EnumText<SurveyOccasion, 5> surveyOccasions {{{
    {SurveyOccasion::Onboarding, u"onboarding"},
    {SurveyOccasion::Qbr, u"qbr"},
    {SurveyOccasion::Case, u"case"},
    {SurveyOccasion::Renewal, u"renewal"},
    {SurveyOccasion::Other, u"other"},
}}};

/// A question to the customer: falls due, is asked, is answered or dropped.
struct Survey
{
    SurveyId id;
    AccountId account;
    ContactId contact; ///< invalid: whoever of the account
    SurveyKind kind = SurveyKind::Nps;
    SurveyOccasion occasion = SurveyOccasion::Other;
    QbrId qbr; ///< of occasion Qbr
    QDate dueDay;
    QDate askedDay; ///< invalid: not yet
    QDate answeredDay; ///< invalid: not yet
    std::optional<int> score; ///< as soon as it is answered
    QString words; ///< what they wrote besides
    QString droppedReason; ///< empty: not dropped

    bool isWaiting() const { return !askedDay.isValid() && !answeredDay.isValid() && droppedReason.isEmpty(); }
    friend bool operator==(const Survey &, const Survey &) = default;
};

/// The least and the most that a kind of survey can be answered with.
struct ScoreRange
{
    int least = 0;
    int most = 0;
};
ScoreRange scoresOf(SurveyKind kind);

/// InvalidInput naming the field: "account", "dueDay", "score" (out of the kind's range, or without the day of the answer).
Result<void> validate(const Survey &survey);

} // namespace mainstay
