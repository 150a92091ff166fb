// SPDX-License-Identifier: Apache-2.0
#include "ui/text/retentionlabels.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

} // namespace

QString label(LossReason reason)
{
    switch (reason) {
    case LossReason::NotSaid:
        return RetentionWords::tr("Not said", "reason for leaving");
    case LossReason::Support:
        return RetentionWords::tr("Support", "reason for leaving");
    case LossReason::ValueNotShown:
        return RetentionWords::tr("Value not shown", "reason for leaving");
    case LossReason::Product:
        return RetentionWords::tr("Product", "reason for leaving");
    case LossReason::Price:
        return RetentionWords::tr("Price", "reason for leaving");
    case LossReason::Service:
        return RetentionWords::tr("Service", "reason for leaving");
    case LossReason::Competitor:
        return RetentionWords::tr("Competitor", "reason for leaving");
    case LossReason::InHouse:
        return RetentionWords::tr("In-house solution", "reason for leaving");
    case LossReason::PeopleChange:
        return RetentionWords::tr("Champion or organisation changed", "reason for leaving");
    case LossReason::DataTrust:
        return RetentionWords::tr("Trust in data", "reason for leaving");
    case LossReason::Compliance:
        return RetentionWords::tr("Compliance", "reason for leaving");
    case LossReason::Closed:
        return RetentionWords::tr("Closed or acquired", "reason for leaving");
    case LossReason::BadFit:
        return RetentionWords::tr("Bad fit", "reason for leaving");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Avoidable avoidable)
{
    switch (avoidable) {
    case Avoidable::Unknown:
        return RetentionWords::tr("Not known", "avoidable or not");
    case Avoidable::Yes:
        return RetentionWords::tr("Avoidable", "avoidable or not");
    case Avoidable::No:
        return RetentionWords::tr("Not avoidable", "avoidable or not");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(RenewalCategory category)
{
    switch (category) {
    case RenewalCategory::NotAssessed:
        return RetentionWords::tr("Not assessed", "renewal forecast");
    case RenewalCategory::Commit:
        return RetentionWords::tr("Commit", "renewal forecast");
    case RenewalCategory::Likely:
        return RetentionWords::tr("Likely", "renewal forecast");
    case RenewalCategory::AtRisk:
        return RetentionWords::tr("At risk", "renewal forecast");
    case RenewalCategory::Unlikely:
        return RetentionWords::tr("Unlikely", "renewal forecast");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(RenewalOutcomeKind outcome)
{
    switch (outcome) {
    case RenewalOutcomeKind::Open:
        return RetentionWords::tr("Open", "renewal outcome");
    case RenewalOutcomeKind::Renewed:
        return RetentionWords::tr("Renewed", "renewal outcome");
    case RenewalOutcomeKind::Uplift:
        return RetentionWords::tr("Renewed with uplift", "renewal outcome");
    case RenewalOutcomeKind::Downgrade:
        return RetentionWords::tr("Downgraded", "renewal outcome");
    case RenewalOutcomeKind::Lost:
        return RetentionWords::tr("Lost", "renewal outcome");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CohortMeasure measure)
{
    switch (measure) {
    case CohortMeasure::Presence:
        return RetentionWords::tr("Presence", "cohort measure");
    case CohortMeasure::Survival:
        return RetentionWords::tr("Survival", "cohort measure");
    case CohortMeasure::Gross:
        return RetentionWords::tr("Gross ARR", "cohort measure");
    case CohortMeasure::Net:
        return RetentionWords::tr("Net ARR", "cohort measure");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
