// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace mainstay {

/// Mends the text that is taken out of a PDF which QPdfWriter has made. Qt 6.4 says of a glyph the lowest code point that has it, so
/// that 月, 日, 人 and a hundred others are found, copied and read aloud as Kangxi radicals, which look the same and are other
/// characters. They are replaced in the maps from glyphs to characters, in place and at the same length.
void mendPdfText(QByteArray &pdf);

} // namespace mainstay
