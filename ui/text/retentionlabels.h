// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/renewal.h"
#include "core/retention/cohorts.h"
#include "core/retention/loss.h"

#include <QString>

namespace mainstay {

/// Words for people, in the language of the interface.
QString label(LossReason reason);
QString label(Avoidable avoidable);
QString label(RenewalCategory category);
QString label(RenewalOutcomeKind outcome);
QString label(CohortMeasure measure);

} // namespace mainstay
