// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/benchrandom.h"

#include <QByteArray>
#include <QString>

namespace mainstay::bench {

enum class Language { English, Japanese, Hungarian };

QString toTag(Language language);
/// Of 100 accounts, how many speak what: 45, 30, 25.
Language anyLanguage(Random &random);

struct CompanyName
{
    QString name;
    QString reading; ///< Japanese only
};
CompanyName companyName(Random &random, Language language);

struct PersonName
{
    QString name;
    QString reading;
};
PersonName personName(Random &random, Language language);

/// One line, about 40 characters. UTF-8; clears what `text` held.
void makeSummary(Random &random, Language language, QByteArray &text);
/// Several paragraphs of Markdown, about 580 characters in Latin letters, 320 in Japanese.
void makeNotes(Random &random, Language language, QByteArray &text);

} // namespace mainstay::bench
