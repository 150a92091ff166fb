// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/deck/slidedocument.h"

namespace mainstay::deck {

/// The deck as a .pptx in the template of the product. Equal documents give equal bytes; nothing is read but the document.
/// InvalidInput for a document without slides, for a region that the layout has not, more than six cards in a row, and for
/// bytes that are no picture.
Result<QByteArray> pptxBytes(const Document &document);

/// The slides as they will be: those with a table that is longer than its place are there once for each piece of it, with
/// "(1/3)" behind the headline; notes stay with the first.
Result<std::vector<Slide>> pagedSlides(const Document &document);

} // namespace mainstay::deck
