// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Whether the words of a search are in what is to be done or in the account it is for.
class ActionTextFilter final
{
public:
    /// A text of nothing but blanks lets everything pass.
    Result<void> prepare(Connection &connection, QStringView text);
    Result<bool> passes(qint64 action, qint64 account);

private:
    bool contains(QByteArrayView words) const;

    QString m_folded;
    QByteArray m_ascii; ///< the same, where it is ASCII
    std::vector<bool> m_accounts; ///< by id: ids are dense
    std::optional<Statement> m_words;
};

} // namespace mainstay
