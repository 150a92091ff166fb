// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mainstay::quicklog {

/// A text without the people that it names behind @.
struct PeopleText
{
    QString text; ///< simplified
    QStringList people; ///< each once, at most 50; further ones stay in the text
};

/// Takes `@mia`, `@"Mia Kovács"`, `@「佐藤 太郎」`, `@mia@acme.hu` out. `@佐藤さんに` names 佐藤: of a name in kanji the
/// kanji count, without 様, さん and the particle after it. An address (mia@acme.hu) is none.
PeopleText takePeople(QStringView text);

} // namespace mainstay::quicklog
