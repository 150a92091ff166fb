// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpoint.h"

namespace mainstay::quicklog {

/// The kind of touch that the first word for one says, in English, Japanese or Hungarian: `call`, 訪問,
/// `megbeszélés`. Also Hungarian words with endings, and Japanese ones within a sentence.
std::optional<TouchpointKind> touchKindIn(QStringView text);

} // namespace mainstay::quicklog
