// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/namemap.h"
#include "core/exchange/rowsink.h"
#include "core/outcomes/metricstore.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// So many rows are held before they are written: in the order of their index, those of one day added up.
constexpr size_t mostHeld = 100'000;

size_t usageField(const char *name)
{
    return cellvalue::field(ImportTarget::Usage, name);
}

/// Rows of the same account, metric, product and day make one value: of a count the sum of the file, of a level what the
/// file says last. It takes the place of what is stored, so that the same file again changes nothing.
class UsageSink final : public RowSink
{
public:
    explicit UsageSink(const SinkContext &context)
        : m_context(context)
    {
    }

    Result<QStringList> bulkTables() override { return QStringList {u"metric"_s, u"metric_value"_s}; }
    DeferredRows deferred() const override { return m_rows; }

    Result<PutResult> put(const ImportRow &row) override
    {
        if (!m_loaded)
            MAINSTAY_CHECK(loadNames());
        Held held;
        MAINSTAY_TRY(const PutResult subject, findSubject(row, held));
        if (subject.kind == PutResult::Kind::Rejected)
            return subject;
        held.day = row.cells[m_day].number;
        held.value = row.cells[m_value].real();
        MAINSTAY_TRY(const PutResult metric, findMetric(row, held));
        if (metric.kind == PutResult::Kind::Rejected)
            return metric;
        m_held.push_back(held);
        if (m_held.size() >= mostHeld)
            MAINSTAY_CHECK(write());
        return PutResult {PutResult::Kind::Deferred};
    }

    Result<void> finish() override { return write(); }

private:
    struct Held
    {
        qint64 account = 0;
        qint64 metric = 0;
        qint64 product = 0; ///< 0: of all
        qint64 day = 0; ///< Julian
        double value = 0;

        auto subject() const { return std::tuple(account, metric, product, day); }
    };
    struct Subject
    {
        qint64 account = 0;
        qint64 product = 0;
    };
    enum Fate : qint64 { Added = 1, Updated, Unchanged };

    Result<void> loadNames()
    {
        MAINSTAY_TRY(m_metrics, NameMap::load(m_context.connection, "exchange/metrics"));
        MAINSTAY_TRY(m_products, NameMap::load(m_context.connection, "exchange/products"));
        MAINSTAY_TRY(const std::vector<Metric> metrics, metricstore::all(m_context.connection));
        for (const Metric &metric : metrics)
            m_kinds.insert(metric.id.value(), metric.kind);
        MAINSTAY_TRY(Statement rows, m_context.connection.prepare("exchange/subscription_subjects"));
        for (;;) {
            MAINSTAY_TRY(const bool row, rows.next());
            if (!row)
                break;
            m_subscriptions.insert(rows.int64(0), {rows.int64(1), rows.int64(2)});
        }
        m_loaded = true;
        return {};
    }

    /// Account and product, by themselves or of the subscription.
    Result<PutResult> findSubject(const ImportRow &row, Held &held)
    {
        const Cell &account = row.cells[m_account];
        const Cell &subscription = row.cells[m_subscription];
        const Cell &product = row.cells[m_product];
        if (subscription.hasValue()) {
            const Subject subject = m_subscriptions.value(subscription.number);
            if (account.hasValue() && account.number != subject.account)
                return PutResult::rejected(m_subscription, RejectReason::Contradiction);
            held.account = subject.account;
            held.product = subject.product;
        } else {
            held.account = account.number;
        }
        if (product.hasValue()) {
            held.product = m_products.find(product.text);
            if (held.product == 0)
                return PutResult::rejected(m_product, RejectReason::UnknownProduct);
        }
        return PutResult {PutResult::Kind::Deferred};
    }

    /// A metric that is not there yet is made, of the kind and with the unit that the row says.
    Result<PutResult> findMetric(const ImportRow &row, Held &held)
    {
        MetricKind kind = MetricKind::Level;
        MAINSTAY_CHECK(cellvalue::layWord<MetricKind>(row.cells[m_kind], kind, [](QStringView text) { return metricKinds.fromText(text); }));
        held.metric = m_metrics.find(row.cells[m_metric].text);
        if (held.metric > 0) {
            const MetricKind stored = m_kinds.value(held.metric);
            if (row.cells[m_kind].hasValue() && kind != stored)
                return PutResult::rejected(m_kind, RejectReason::Contradiction);
            kind = stored;
        }
        if (kind == MetricKind::Count && held.value < 0)
            return PutResult::rejected(m_value, RejectReason::OutOfRange);
        if (held.metric > 0)
            return PutResult {PutResult::Kind::Deferred};
        const QString name = QString::fromUtf8(row.cells[m_metric].text);
        Metric metric {{}, name, name, {}, kind};
        cellvalue::lay(row.cells[m_unit], metric.unit);
        MAINSTAY_TRY(const MetricId id, metricstore::insert(m_context.connection, metric));
        held.metric = id.value();
        m_metrics.insert(held.metric, name, name);
        m_kinds.insert(held.metric, kind);
        return PutResult {PutResult::Kind::Deferred};
    }

    Result<void> write()
    {
        std::stable_sort(m_held.begin(), m_held.end(), [](const Held &a, const Held &b) { return a.subject() < b.subject(); });
        for (auto first = m_held.begin(); first != m_held.end();) {
            const auto last = std::find_if(first, m_held.end(),
                                           [first](const Held &held) { return held.subject() != first->subject(); });
            Held merged = *std::prev(last);
            if (m_kinds.value(merged.metric) == MetricKind::Count) {
                merged.value = 0;
                for (auto it = first; it != last; ++it)
                    merged.value += it->value;
            }
            MAINSTAY_TRY(const Fate fate, save(merged));
            (fate == Added ? m_rows.added : fate == Updated ? m_rows.updated : m_rows.unchanged) += last - first;
            first = last;
        }
        m_held.clear();
        return {};
    }

    Result<Fate> save(const Held &held)
    {
        const QDate day = QDate::fromJulianDay(held.day);
        qint64 id = 0;
        double stored = 0;
        {
            MAINSTAY_TRY(Statement row, m_context.connection.prepare("exchange/metric_value_at"));
            row.bind(held.account, held.metric, held.product, day);
            MAINSTAY_TRY(const bool found, row.next());
            id = found ? row.int64(0) : 0;
            stored = found ? row.real(1) : 0;
        }
        if (id == 0) {
            MAINSTAY_TRY(id, m_context.connection.runForId("exchange/insert_metric_value", held.account, held.metric,
                                                           ProductId(held.product), day, held.value));
            m_fates.mark(id, Added);
            return Added;
        }
        const auto before = Fate(m_fates.rowOf(id)); // 0: not by this import
        const bool goesOn = before != Fate() && m_kinds.value(held.metric) == MetricKind::Count;
        const double value = goesOn ? stored + held.value : held.value;
        const bool isSame = value == stored;
        const Fate fate = before == Added ? Added : !isSame ? Updated : before == Fate() ? Unchanged : before;
        m_fates.mark(id, fate);
        if (!isSame)
            MAINSTAY_CHECK(m_context.connection.run("exchange/update_metric_value", id, value));
        return fate;
    }

    const size_t m_account = usageField("account");
    const size_t m_subscription = usageField("subscription");
    const size_t m_day = usageField("day");
    const size_t m_metric = usageField("metric");
    const size_t m_value = usageField("value");
    const size_t m_product = usageField("product");
    const size_t m_kind = usageField("kind");
    const size_t m_unit = usageField("unit");
    SinkContext m_context;
    bool m_loaded = false;
    NameMap m_metrics;
    NameMap m_products;
    QHash<qint64, MetricKind> m_kinds; ///< by metric
    QHash<qint64, Subject> m_subscriptions;
    std::vector<Held> m_held;
    SeenRows m_fates; ///< Fate by value
    DeferredRows m_rows;
};

} // namespace

std::unique_ptr<RowSink> makeUsageSink(const SinkContext &context)
{
    return std::make_unique<UsageSink>(context);
}

} // namespace mainstay
