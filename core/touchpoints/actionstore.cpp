// SPDX-License-Identifier: Apache-2.0
#include "core/storage/transaction.h"
#include "core/touchpoints/touchpointstore.h"

#include "core/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace mainstay::touchpointstore {

namespace {

Result<Action> readAction(const Statement &row)
{
    Action action;
    action.id = row.id<ActionId>(0);
    action.key = row.text(1);
    action.account = row.id<AccountId>(2);
    action.touchpoint = row.id<TouchpointId>(3);
    action.what = row.text(4);
    MAINSTAY_TRY(action.side, actionSideFromText(row.text(5)));
    action.isPromise = row.boolean(6);
    action.owner = row.id<MemberId>(7);
    action.contact = row.id<ContactId>(8);
    action.due = row.date(9);
    MAINSTAY_TRY(action.state, actionStateFromText(row.text(10)));
    action.closedAt = row.instant(11);
    action.line = row.text(12);
    return action;
}

Result<std::vector<Action>> readActions(Statement &statement)
{
    std::vector<Action> actions;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return actions;
        MAINSTAY_TRY(Action action, readAction(statement));
        actions.push_back(std::move(action));
    }
}

} // namespace

Result<ActionId> insertAction(Connection &connection, const Action &action, const Clock &clock)
{
    if (action.what.trimmed().isEmpty())
        return Error {ErrorCode::InvalidInput, u"what"_s};
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("touchpoints/insert_action", nullIfEmpty(plainName(action.key)), action.account,
                                     action.touchpoint, action.what, toText(action.side), action.isPromise,
                                     action.owner, action.contact, action.due, toText(action.state), action.closedAt,
                                     clock.nowUtc(), action.line));
    return ActionId(id);
}

Result<void> updateAction(Connection &connection, const Action &action)
{
    if (action.what.trimmed().isEmpty())
        return Error {ErrorCode::InvalidInput, u"what"_s};
    return connection.run("touchpoints/update_action", action.id, nullIfEmpty(plainName(action.key)), action.account,
                          action.touchpoint, action.what, toText(action.side), action.isPromise, action.owner,
                          action.contact, action.due, toText(action.state), action.closedAt, action.line);
}

Result<void> removeAction(Connection &connection, ActionId id)
{
    return connection.run("touchpoints/delete_action", id);
}

Result<std::vector<LineAction>> lineActions(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/line_actions"));
    statement.bind(touchpoint);
    std::vector<LineAction> actions;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return actions;
        MAINSTAY_TRY(Action action, readAction(statement));
        actions.push_back({std::move(action), statement.instant(13)});
    }
}

Result<void> remakeAction(Connection &connection, const LineAction &made)
{
    MAINSTAY_CHECK(updateAction(connection, made.action));
    return connection.run("touchpoints/update_action_made", made.action.id, made.createdAt);
}

Result<void> closeAction(Connection &connection, ActionId id, const Clock &clock)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/action"));
    statement.bind(id);
    MAINSTAY_TRY(const std::vector<Action> found, readActions(statement));
    if (found.empty())
        return Error {ErrorCode::NotFound, u"action %1"_s.arg(id.value())};
    Action action = found.front();
    action.state = closedState(action, clock.today());
    action.closedAt = clock.nowUtc();
    return updateAction(connection, action);
}

Result<std::vector<Action>> openActions(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/open_actions"));
    statement.bind(account);
    return readActions(statement);
}

Result<void> saveDraft(Connection &connection, const Draft &draft)
{
    MAINSTAY_TRY(Transaction transaction, Transaction::beginWrite(connection));
    MAINSTAY_CHECK(connection.run("touchpoints/save_draft", draft.place, draft.payload, draft.updatedAt));
    return transaction.commit();
}

Result<std::optional<Draft>> draft(Connection &connection, const QString &place)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/draft"));
    statement.bind(place);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return std::optional<Draft>();
    return std::optional(Draft {place, statement.text(0), statement.instant(1)});
}

Result<void> removeDraft(Connection &connection, const QString &place)
{
    return connection.run("touchpoints/delete_draft", place);
}

} // namespace mainstay::touchpointstore
