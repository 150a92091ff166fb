// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/wordindex.h"

namespace mainstay {

/// FTS5 with neither texts nor positions in it: words are folded and cut before, so that its plainest
/// tokenizer does, and any SQLite opens the file.
class SqliteWordIndex final : public WordIndexSql
{
public:
    /// What %WORD_INDEX% in a migration stands for.
    static QByteArray definition();

    QByteArray add() const override;
    QByteArray documents() const override;
    QString match(const std::vector<QByteArrayList> &groups) const override;
    QByteArray clear() const override;
    QByteArray followTriggers(const FollowedTable &followed) const override;
    QByteArray dropFollowInsertTrigger(const QString &table) const override;
};

} // namespace mainstay
