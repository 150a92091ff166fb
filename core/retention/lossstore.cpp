// SPDX-License-Identifier: Apache-2.0
#include "core/retention/lossstore.h"

namespace mainstay::lossstore {

namespace {

Result<Loss> read(const Statement &row)
{
    Loss loss;
    loss.id = row.id<LossId>(0);
    loss.key = row.text(1);
    loss.account = row.id<AccountId>(2);
    loss.day = row.date(3);
    MAINSTAY_TRY(loss.stated, lossReasons.fromText(row.text(4)));
    MAINSTAY_TRY(loss.established, lossReasons.fromText(row.text(5)));
    MAINSTAY_TRY(loss.avoidable, avoidables.fromText(row.text(6)));
    loss.evidence = row.text(7);
    loss.signal = row.text(8);
    loss.signalDay = row.date(9);
    return loss;
}

Result<std::vector<Loss>> readAll(Statement &statement)
{
    std::vector<Loss> losses;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return losses;
        MAINSTAY_TRY(Loss loss, read(statement));
        losses.push_back(std::move(loss));
    }
}

} // namespace

Result<LossId> insert(Connection &connection, const Loss &loss)
{
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("retention/insert_loss", nullIfEmpty(loss.key), loss.account, loss.day,
                                     lossReasons.toText(loss.stated), lossReasons.toText(loss.established),
                                     avoidables.toText(loss.avoidable), loss.evidence, loss.signal, loss.signalDay));
    return LossId(id);
}

Result<void> update(Connection &connection, const Loss &loss)
{
    return connection.run("retention/update_loss", loss.id, nullIfEmpty(loss.key), loss.account, loss.day,
                          lossReasons.toText(loss.stated), lossReasons.toText(loss.established),
                          avoidables.toText(loss.avoidable), loss.evidence, loss.signal, loss.signalDay);
}

Result<void> remove(Connection &connection, LossId id)
{
    return connection.run("retention/delete_loss", id);
}

Result<std::optional<Loss>> byId(Connection &connection, LossId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/loss"));
    statement.bind(id);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return std::optional<Loss>();
    MAINSTAY_TRY(Loss loss, read(statement));
    return std::optional(std::move(loss));
}

Result<std::vector<Loss>> all(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/losses"));
    statement.bind();
    return readAll(statement);
}

Result<std::vector<Loss>> ofAccount(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/losses_of_account"));
    statement.bind(account);
    return readAll(statement);
}

Result<std::vector<LossRow>> rowsFor(Connection &connection, const std::vector<AccountId> &accounts,
                                     const QHash<AccountId, AccountId> &topParents)
{
    QHash<AccountId, qint32> indexOf;
    for (size_t i = 0; i < accounts.size(); ++i)
        indexOf.insert(accounts[i], static_cast<qint32>(i));
    MAINSTAY_TRY(const std::vector<Loss> losses, all(connection));
    std::vector<LossRow> rows;
    for (const Loss &loss : losses) {
        const auto index = indexOf.constFind(topParents.value(loss.account, loss.account));
        if (index != indexOf.constEnd())
            rows.push_back({*index, loss.day, loss.stated, loss.established, loss.avoidable, loss.signalDay});
    }
    return rows;
}

} // namespace mainstay::lossstore
