// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"
#include "core/touchpoints/touchpointstore.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;
using cellvalue::layWord;

size_t actionField(const char *name)
{
    return cellvalue::field(ImportTarget::Actions, name);
}

class ActionTarget final
{
public:
    using Value = Action;

    explicit ActionTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"action"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/action_by_key", row.cells[0].text);
    }

    Result<Action> load(qint64 id)
    {
        MAINSTAY_TRY(Statement row, m_context.connection.prepare("touchpoints/action"));
        row.bind(id);
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return Error {ErrorCode::NotFound, u"action"_s};
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
        return action;
    }

    Result<PutResult> apply(const ImportRow &row, Action &action)
    {
        lay(row.cells[actionField("key")], action.key);
        lay(row.cells[actionField("account")], action.account);
        lay(row.cells[actionField("what")], action.what);
        lay(row.cells[actionField("promise")], action.isPromise);
        lay(row.cells[actionField("owner")], action.owner);
        lay(row.cells[actionField("contact")], action.contact);
        lay(row.cells[actionField("due")], action.due);
        MAINSTAY_CHECK(layWord(row.cells[actionField("side")], action.side, actionSideFromText));
        MAINSTAY_CHECK(layWord(row.cells[actionField("state")], action.state, actionStateFromText));
        const Cell &touchpoint = row.cells[actionField("touchpoint")];
        if (!touchpoint.isAbsent())
            action.touchpoint = TouchpointId();
        if (touchpoint.hasValue()) {
            MAINSTAY_TRY(const std::optional<qint64> id,
                         idByKey(m_context.connection, "exchange/touchpoint_by_key", touchpoint.text));
            if (!id)
                return PutResult::rejected(actionField("touchpoint"), RejectReason::UnknownTouchpoint);
            action.touchpoint = TouchpointId(*id);
        }
        return applyClosing(row.cells[actionField("closed_at")], action);
    }

    Result<qint64> insert(const Action &action)
    {
        MAINSTAY_TRY(const ActionId id,
                     touchpointstore::insertAction(m_context.connection, action, m_context.clock));
        return id.value();
    }

    Result<void> update(const Action &action) { return touchpointstore::updateAction(m_context.connection, action); }
    Result<void> finish() { return {}; }

private:
    /// A closing time exactly when the action is closed: now, where the file does not say.
    PutResult applyClosing(const Cell &closedAt, Action &action) const
    {
        if (action.state == ActionState::Open) {
            if (closedAt.hasValue())
                return PutResult::rejected(actionField("closed_at"), RejectReason::Contradiction);
            action.closedAt = QDateTime();
        } else if (closedAt.hasValue()) {
            lay(closedAt, action.closedAt);
        } else if (!action.closedAt.isValid()) {
            action.closedAt = m_context.clock.nowUtc();
        }
        return {PutResult::Kind::Unchanged};
    }

    SinkContext m_context;
};

} // namespace

std::unique_ptr<RowSink> makeActionSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<ActionTarget>>(context);
}

} // namespace mainstay
