// SPDX-License-Identifier: Apache-2.0
#include "ui/text/surveylabels.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct SurveyWords
{
    Q_DECLARE_TR_FUNCTIONS(SurveyWords)
};

} // namespace

QString label(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Nps:
        return SurveyWords::tr("NPS", "kind of survey");
    case SurveyKind::Csat:
        return SurveyWords::tr("Satisfaction", "kind of survey");
    case SurveyKind::Ces:
        return SurveyWords::tr("Effort", "kind of survey");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(SurveyOccasion occasion)
{
    switch (occasion) {
    case SurveyOccasion::Onboarding:
        return SurveyWords::tr("after onboarding", "occasion of a survey");
    case SurveyOccasion::Qbr:
        return SurveyWords::tr("after a review", "occasion of a survey");
    case SurveyOccasion::Case:
        return SurveyWords::tr("after a support case", "occasion of a survey");
    case SurveyOccasion::Renewal:
        return SurveyWords::tr("before a renewal", "occasion of a survey");
    case SurveyOccasion::Other:
        return SurveyWords::tr("for another reason", "occasion of a survey");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
