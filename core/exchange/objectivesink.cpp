// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/namemap.h"
#include "core/exchange/valuesink.h"
#include "core/outcomes/objectivestore.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;

size_t objectiveField(const char *name)
{
    return cellvalue::field(ImportTarget::Objectives, name);
}

/// What a row says of an objective; what is measured and judged of it stays out of this.
struct ImportedObjective
{
    qint64 id = 0;
    QString key;
    AccountId account;
    QString title;
    QString unit;
    MetricId metric;
    bool wantsLess = false;
    std::optional<double> baseline;
    std::optional<double> target;
    QDate begin;
    QDate due;
    MemberId owner;
    ContactId contact;
    QString quote;

    QString direction() const { return wantsLess ? u"less"_s : u"more"_s; }
    friend bool operator==(const ImportedObjective &, const ImportedObjective &) = default;
};

void layReal(const Cell &cell, std::optional<double> &value)
{
    if (!cell.isAbsent())
        value = cell.hasValue() ? std::optional(cell.real()) : std::nullopt;
}

class ObjectiveTarget final
{
public:
    using Value = ImportedObjective;

    explicit ObjectiveTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"objective"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/objective_by_key", row.cells[objectiveField("key")].text);
    }

    Result<ImportedObjective> load(qint64 id)
    {
        MAINSTAY_TRY(Statement row, m_context.connection.prepare("exchange/objective"));
        row.bind(id);
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return Error {ErrorCode::NotFound, u"objective"_s};
        ImportedObjective stored {.id = id, .key = row.text(0), .account = row.id<AccountId>(1), .title = row.text(2), .unit = row.text(3)};
        stored.metric = row.id<MetricId>(4);
        stored.wantsLess = row.text(5) == u"less";
        if (!row.isNull(6))
            stored.baseline = row.real(6);
        if (!row.isNull(7))
            stored.target = row.real(7);
        stored.begin = row.date(8);
        stored.due = row.date(9);
        stored.owner = row.id<MemberId>(10);
        stored.contact = row.id<ContactId>(11);
        stored.quote = row.text(12);
        return stored;
    }

    Result<PutResult> apply(const ImportRow &row, ImportedObjective &one)
    {
        lay(row.cells[objectiveField("key")], one.key);
        lay(row.cells[objectiveField("account")], one.account);
        lay(row.cells[objectiveField("title")], one.title);
        lay(row.cells[objectiveField("unit")], one.unit);
        layReal(row.cells[objectiveField("baseline")], one.baseline);
        layReal(row.cells[objectiveField("target")], one.target);
        lay(row.cells[objectiveField("begin")], one.begin);
        lay(row.cells[objectiveField("due")], one.due);
        lay(row.cells[objectiveField("owner")], one.owner);
        lay(row.cells[objectiveField("contact")], one.contact);
        lay(row.cells[objectiveField("quote")], one.quote);
        if (const Cell &direction = row.cells[objectiveField("direction")]; direction.hasValue())
            one.wantsLess = isLess(direction.text);
        if (one.due.isValid() && one.due <= one.begin)
            return PutResult::rejected(objectiveField("due"), RejectReason::EndBeforeStart);
        if (const auto wrong = wrongWay(row, one))
            return PutResult::rejected(*wrong, RejectReason::Contradiction);
        return applyMetric(row.cells[objectiveField("metric")], one);
    }

    Result<qint64> insert(const ImportedObjective &one)
    {
        Objective made;
        made.key = one.key;
        made.account = one.account;
        made.title = one.title;
        made.unit = one.unit;
        made.metric = one.metric;
        made.direction = one.wantsLess ? ObjectiveDirection::Less : ObjectiveDirection::More;
        made.baseline = one.baseline;
        made.target = one.target;
        made.beginDay = one.begin;
        made.dueDay = one.due;
        made.owner = one.owner;
        made.contact = one.contact;
        made.quote = one.quote;
        MAINSTAY_TRY(const ObjectiveId id, objectivestore::insert(m_context.connection, made));
        return id.value();
    }

    Result<void> update(const ImportedObjective &one)
    {
        return m_context.connection.run("exchange/update_objective", one.id, one.key, one.account, one.title, one.unit, one.metric,
                                        one.direction(), one.baseline, one.target, one.begin, one.due, one.owner, one.contact,
                                        one.quote);
    }

    Result<void> finish() { return {}; }

private:
    static bool isLess(QByteArrayView word)
    {
        static constexpr std::array<QByteArrayView, 5> words {"less", "decrease", "down", "lower", "reduce"};
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    /// The way from baseline to target is the direction; a row that says another one, or no way at all, contradicts itself.
    static std::optional<size_t> wrongWay(const ImportRow &row, ImportedObjective &one)
    {
        if (!one.baseline || !one.target)
            return std::nullopt;
        if (*one.baseline == *one.target)
            return objectiveField("target");
        const bool isLess = *one.target < *one.baseline;
        if (row.cells[objectiveField("direction")].hasValue() && one.wantsLess != isLess)
            return objectiveField("direction");
        one.wantsLess = isLess;
        return std::nullopt;
    }

    Result<PutResult> applyMetric(const Cell &cell, ImportedObjective &one)
    {
        if (!cell.isAbsent())
            one.metric = {};
        if (!cell.hasValue())
            return PutResult {PutResult::Kind::Unchanged};
        if (!m_metrics) {
            MAINSTAY_TRY(m_metrics, NameMap::load(m_context.connection, "exchange/metrics"));
        }
        one.metric = MetricId(m_metrics->find(cell.text));
        return one.metric.isValid() ? PutResult {PutResult::Kind::Unchanged}
                                    : PutResult::rejected(objectiveField("metric"), RejectReason::UnknownMetric);
    }

    SinkContext m_context;
    std::optional<NameMap> m_metrics;
};

} // namespace

std::unique_ptr<RowSink> makeObjectiveSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<ObjectiveTarget>>(context);
}

} // namespace mainstay
