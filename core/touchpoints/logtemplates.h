// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/touchpoint.h"

#include <QStringList>

#include <array>
#include <vector>

namespace mainstay {

/// Notes to begin with, in Markdown.
struct LogTemplate
{
    Purpose purpose = Purpose::Cadence;
    QString language; ///< "en"
    QString body;
    bool isOwn = false; ///< the team's, not the built-in one

    friend bool operator==(const LogTemplate &, const LogTemplate &) = default;
};

/// What the team means by the levels of sentiment, −2 first; empty: no definition of its own.
struct SentimentWords
{
    std::array<QString, 5> us;
    std::array<QString, 5> solution;

    friend bool operator==(const SentimentWords &, const SentimentWords &) = default;
};

/// Templates by purpose and language, the team's own over the built-in ones. Languages are those of BCP 47, of
/// which the first part counts ("ja-JP" is "ja"). Writing functions run inside a WriteBatch.
namespace logtemplates {

/// That there are built-in templates for.
QStringList languages();
/// In English where there is none in that language.
QString builtIn(Purpose purpose, const QString &language);

/// The team's, else the built-in one.
Result<QString> body(Connection &connection, Purpose purpose, const QString &language);
/// Every purpose in every built-in language, and in others that the team wrote.
Result<std::vector<LogTemplate>> all(Connection &connection);
/// May be empty: to begin with nothing. Saving what is built in is a reset. NUL characters are taken out.
Result<void> save(Connection &connection, const LogTemplate &own);
Result<void> reset(Connection &connection, Purpose purpose, const QString &language);

Result<SentimentWords> sentimentWords(Connection &connection);
Result<void> saveSentimentWords(Connection &connection, const SentimentWords &words);

} // namespace logtemplates

} // namespace mainstay
