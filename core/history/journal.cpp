// SPDX-License-Identifier: Apache-2.0
#include "core/history/journal.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QStringList unjournalledTables()
{
    return {u"batch"_s, u"change"_s, u"journal_session"_s, u"draft"_s, u"account_touch"_s,
            u"search_doc"_s, u"search_word"_s, u"search_pending"_s, u"search_range"_s, u"search_state"_s};
}

Result<QStringList> journalledColumns(Connection &connection, const QString &table)
{
    MAINSTAY_TRY(QStringList columns, connection.backend().columns(table));
    columns.removeAll(u"id"_s);
    return columns;
}

Result<void> createJournalTriggers(Connection &connection)
{
    MAINSTAY_TRY(const QStringList tables, connection.backend().tables());
    const QStringList exempt = unjournalledTables();
    for (const QString &table : tables) {
        if (exempt.contains(table))
            continue;
        MAINSTAY_TRY(const QStringList columns, journalledColumns(connection, table));
        MAINSTAY_CHECK(connection.backend().execute(connection.backend().journalTriggers(table, columns)));
    }
    return {};
}

} // namespace mainstay
