// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace mainstay {

/// A word of a text that is written with blanks, or one character of a script that is written without.
struct WordUnit
{
    qsizetype at = 0; ///< in the folded characters
    qsizetype length = 0;
    qsizetype from = 0; ///< in the original text
    qsizetype until = 0;
    bool dense = false; ///< a character of Japanese, Chinese, Thai …
    bool glued = false; ///< nothing stands between the unit before and this one
};

/// A text cut into words, each folded as core/base/fold.h folds, and where it was in the original.
class FoldedText final
{
public:
    explicit FoldedText(QStringView text);

    const std::vector<WordUnit> &units() const { return m_units; }
    QStringView folded(const WordUnit &unit) const { return QStringView(m_folded).mid(unit.at, unit.length); }

private:
    struct Reader;

    QString m_folded;
    std::vector<WordUnit> m_units;
};

} // namespace mainstay
