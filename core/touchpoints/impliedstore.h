// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/implied.h"

namespace mainstay::implied {

/// For a log of the account at `at`; `self` is what is being edited, if anything. A short read.
struct InputsQuestion
{
    AccountId account;
    QDateTime at; ///< UTC
    TouchpointId self;
    QDate today;
};
Result<ImpliedInputs> inputs(Connection &connection, const InputsQuestion &question);

} // namespace mainstay::implied
