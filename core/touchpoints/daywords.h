// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVarLengthArray>

namespace mainstay::quicklog {

/// What a piece of text can be within a day as people write it.
enum class DayPart : quint8 {
    Unknown,
    Number, ///< digits; their count is in `digits`
    NumberWord, ///< two, két, 二
    Mark, ///< punctuation: in `mark`
    Weekday, ///< 1 = Monday
    Month, ///< 1 = January
    Unit, ///< see DayUnit
    DayFromToday, ///< today is 0
    WeekOf, ///< weeks from this one: 来週 is 1
    MonthOf, ///< months from this one: 来月 is 1
    EndOf, ///< a DayUnit, `count` units from this one: 来月末
    Next, ///< next, jövő: of the next calendar week, month …
    This,
    Coming, ///< 次の, the one after today
    End, ///< end, vége
    Of,
    In, ///< in 3 days
    Later, ///< múlva, 後, from now
    By, ///< by, until: what follows is a day at the latest
    Limit, ///< まで: what stood before is one
    Article,
    Particle, ///< の, に
    Suffix, ///< of a Hungarian number: 5-ig, 5-én
    Ordinal, ///< 5th
};

enum class DayUnit : quint8 { Day, Week, Month, Year };

struct DayPiece
{
    DayPart part = DayPart::Unknown;
    int value = 0;
    int count = 0;
    int digits = 0;
    char16_t mark = 0; ///< the character, where it is a single one
    bool glued = false; ///< nothing between it and the piece before
    bool limits = false; ///< péntekig: at the latest
    bool wide = false; ///< Japanese
    qsizetype start = 0; ///< in the text that was cut up
    qsizetype end = 0;
};

using DayPieces = QVarLengthArray<DayPiece, 24>;

/// Han, kana: words are written without blanks between them.
bool isWide(QChar c);

/// Appends the pieces of one word (no blanks in it) that stands at `offset` of some text. Width and case
/// don't matter. A word of more than 24 characters is one unknown piece.
void cutWord(QStringView word, qsizetype offset, DayPieces &pieces);

} // namespace mainstay::quicklog
