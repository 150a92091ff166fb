// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/cadence.h"
#include "core/touchpoints/contactbudget.h"

#include <QString>

namespace mainstay {

/// Words of cadence and contact budgets, in the user's language.
QString label(CadenceStatus status);
QString label(CadenceScope scope);
QString label(BudgetScope scope);

} // namespace mainstay
