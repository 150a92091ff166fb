// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"
#include "core/retention/lossstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;

size_t lossField(const char *name)
{
    return cellvalue::field(ImportTarget::ChurnEvents, name);
}

/// Words of other programs for our reasons.
Result<LossReason> reasonFrom(QStringView text)
{
    static constexpr std::pair<QStringView, LossReason> others[] = {
        {u"pricing", LossReason::Price},      {u"budget", LossReason::Price},    {u"features", LossReason::Product},
        {u"unknown", LossReason::NotSaid},    {u"value", LossReason::ValueNotShown}, {u"champion", LossReason::PeopleChange},
        {u"acquired", LossReason::Closed},
    };
    for (const auto &[word, reason] : others) {
        if (text == word)
            return reason;
    }
    return lossReasons.fromText(text);
}

Result<void> layReason(const Cell &cell, LossReason &reason)
{
    if (cell.isAbsent())
        return {};
    reason = LossReason::NotSaid;
    return cellvalue::layWord(cell, reason, reasonFrom);
}

class LossTarget final
{
public:
    using Value = Loss;

    explicit LossTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"loss"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/loss_by_key", row.cells[lossField("key")].text);
    }

    Result<Loss> load(qint64 id)
    {
        MAINSTAY_TRY(const std::optional<Loss> loss, lossstore::byId(m_context.connection, LossId(id)));
        if (!loss)
            return Error {ErrorCode::NotFound, u"loss"_s};
        return *loss;
    }

    Result<PutResult> apply(const ImportRow &row, Loss &loss)
    {
        lay(row.cells[lossField("key")], loss.key);
        lay(row.cells[lossField("account")], loss.account);
        lay(row.cells[lossField("day")], loss.day);
        lay(row.cells[lossField("evidence")], loss.evidence);
        lay(row.cells[lossField("signal")], loss.signal);
        lay(row.cells[lossField("signal_day")], loss.signalDay);
        MAINSTAY_CHECK(layReason(row.cells[lossField("stated")], loss.stated));
        MAINSTAY_CHECK(layReason(row.cells[lossField("established")], loss.established));
        MAINSTAY_CHECK(cellvalue::layWord<Avoidable>(row.cells[lossField("avoidable")], loss.avoidable,
                                                     [](QStringView text) { return avoidables.fromText(text); }));
        if (loss.signalDay.isValid() && loss.signalDay > loss.day)
            return PutResult::rejected(lossField("signal_day"), RejectReason::Contradiction);
        return PutResult {PutResult::Kind::Unchanged};
    }

    Result<qint64> insert(const Loss &loss)
    {
        MAINSTAY_TRY(const LossId id, lossstore::insert(m_context.connection, loss));
        return id.value();
    }

    Result<void> update(const Loss &loss) { return lossstore::update(m_context.connection, loss); }
    Result<void> finish() { return {}; }

private:
    SinkContext m_context;
};

} // namespace

std::unique_ptr<RowSink> makeLossSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<LossTarget>>(context);
}

} // namespace mainstay
