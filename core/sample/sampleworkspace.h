// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/batch.h"

namespace mainstay {

/// Fills an empty workspace with a small invented business as of the context's clock: some sixty
/// customers over three years and a half, in three languages and four currencies. The same day gives
/// the same rows.
///
/// One batch of kind Edit ("sample.create"), so that undo takes the sample back and leaves the
/// workspace as empty as it was; a Setup batch could not be undone. Conflict when there are accounts
/// already. InvalidInput when the base currency is none of EUR, USD, JPY, HUF, GBP, CHF: the sample's
/// exchange rates are made up for these.
Result<void> fillSample(Connection &connection, const WriteContext &context);

} // namespace mainstay
