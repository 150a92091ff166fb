// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/clashreader.h"

namespace mainstay {

/// What speaks against the time of a review: one sentence. Times of other reviews are the reader's, those outside of somebody's
/// hours are on that side's clock.
QString clashSentence(const Clash &clash, const ClashReport &report);

} // namespace mainstay
