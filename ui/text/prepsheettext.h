// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepsheet.h"
#include "ui/text/prepdocument.h"

#include <QLocale>

namespace mainstay {

/// How many lines a section shows; what is left out is counted in a last one.
inline constexpr size_t mostPrepLines = 12;

/// The sheet for people, in the interface's language; a section without data says that there are none.
PrepDocument prepDocument(const PrepSheet &sheet, const QLocale &locale);

} // namespace mainstay
