// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay {

/// Text as a search sees it: case, width and Latin, Greek and Cyrillic accents gone, katakana as
/// hiragana, runs of white space one blank, none at the ends. "Ｍegújítás " and "megujitas" fold to
/// the same, so do カナ, ｶﾅ and かな. Voicing marks stay (か is not が).
QString fold(QStringView text);

} // namespace mainstay
