// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/text/prepdocument.h"

#include <QByteArray>

namespace mainstay {

/// A prep sheet as PDF: A4, embedded fonts, text that can be selected and searched; account, day and whose eyes it is for on
/// every page, with its number.
Result<QByteArray> prepPdf(const PrepDocument &document);

} // namespace mainstay
