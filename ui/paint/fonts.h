// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace mainstay {

/// 10 pt text of the whole program: Inter, then Noto Sans, then Noto Sans CJK JP by name, so that
/// Japanese never falls to Chinese forms of the characters.
QFont bodyFont();
/// 15 pt semibold: the title of a page.
QFont titleFont();
/// 10.5 pt semibold: the title of a card, a section.
QFont sectionFont();
/// 9 pt: captions, column headers, axis text, pills.
QFont smallFont();

/// The same font with digits of equal width, for columns of right-aligned numbers and for figures
/// that change in place. Inter's own digits are proportional ("1" is a quarter narrower than "0")
/// and Qt 6.4 can't switch its tabular ones on, so the first family of the program whose digits
/// measure equal is put in front. The choice is measured once per process.
QFont numberFont(const QFont &font);

/// Whether the ten digits of a font have one width.
bool hasTabularDigits(const QFont &font);

} // namespace mainstay
