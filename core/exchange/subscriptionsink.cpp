// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/subscription.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/namemap.h"
#include "core/exchange/valuesink.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;

size_t field(const char *name)
{
    return cellvalue::field(ImportTarget::Subscriptions, name);
}

/// One row is one period of the subscription of its key; what belongs to the subscription as a whole
/// must be the same in all its rows.
class SubscriptionSink final : public RowSink
{
public:
    explicit SubscriptionSink(const SinkContext &context)
        : m_context(context)
    {
    }

    Result<QStringList> bulkTables() override
    {
        return QStringList {u"product"_s, u"subscription"_s, u"subscription_period"_s};
    }

    qint64 productsCreated() const override { return m_productsCreated; }

    Result<PutResult> put(const ImportRow &row) override
    {
        MAINSTAY_TRY(const Subscription stored, find(row.cells[field("key")].text));
        Subscription subscription = stored;
        MAINSTAY_CHECK(applyFields(row, subscription));
        const bool isNew = !stored.id.isValid();
        const bool changes = !isNew && !(subscription == stored);
        if (changes && m_seen.rowOf(stored.id.value()) > 0)
            return PutResult::rejected(differingField(stored, subscription), RejectReason::Contradiction,
                                       m_seen.rowOf(stored.id.value()));
        MAINSTAY_TRY(const Period period, findPeriod(row, stored.id));
        if (period.id > 0 && m_seenPeriods.rowOf(period.id) > 0)
            return PutResult::rejected(field("start"), RejectReason::DuplicateKey, m_seenPeriods.rowOf(period.id));
        MAINSTAY_TRY(const bool overlaps, overlapsOther(stored.id, period));
        if (overlaps)
            return PutResult::rejected(field("start"), RejectReason::Overlap);
        MAINSTAY_TRY(const qint64 rise, riseOf(stored.id, period));
        if (period.upliftMinor > rise)
            return PutResult::rejected(field("uplift"), RejectReason::OutOfRange);
        if (subscription.product == ProductId()) {
            MAINSTAY_TRY(subscription.product, createProduct(row.cells[field("product")].text));
        }
        qint64 id = stored.id.value();
        if (isNew) {
            MAINSTAY_TRY(id, insert(subscription));
        } else if (changes) {
            MAINSTAY_CHECK(update(subscription));
        }
        m_seen.mark(id, row.number);
        MAINSTAY_TRY(const PutResult::Kind kind, savePeriod(id, period, row.number));
        return PutResult {kind == PutResult::Kind::Unchanged && changes ? PutResult::Kind::Updated : kind};
    }

private:
    struct Period
    {
        qint64 id = 0; ///< 0: not stored yet
        QByteArrayView start;
        QByteArrayView end; ///< empty: open
        qint64 arrMinor = 0;
        qint64 upliftMinor = 0; ///< of the rise it begins with: what is price alone
        std::optional<int> seats;
        bool changed = false;
    };

    Result<Subscription> find(QByteArrayView key)
    {
        MAINSTAY_TRY(Statement row, m_context.connection.prepare("exchange/subscription_by_key"));
        row.bind(key);
        MAINSTAY_TRY(const bool found, row.next());
        Subscription stored;
        if (!found)
            return stored;
        stored.id = row.id<SubscriptionId>(0);
        stored.key = QString::fromUtf8(key);
        stored.account = row.id<AccountId>(1);
        stored.product = row.id<ProductId>(2);
        MAINSTAY_TRY(stored.currency, Currency::fromCode(row.text(3)));
        stored.autoRenews = row.boolean(4);
        stored.noticeDay = row.date(5);
        stored.upliftBasisPoints = row.optionalInteger(6);
        return stored;
    }

    /// Leaves the product invalid when there is none of that name yet.
    Result<void> applyFields(const ImportRow &row, Subscription &subscription)
    {
        lay(row.cells[field("key")], subscription.key);
        lay(row.cells[field("account")], subscription.account);
        lay(row.cells[field("auto_renew")], subscription.autoRenews);
        lay(row.cells[field("notice_date")], subscription.noticeDay);
        lay(row.cells[field("uplift_percent")], subscription.upliftBasisPoints);
        MAINSTAY_CHECK(lay(row.cells[field("currency")], subscription.currency));
        MAINSTAY_TRY(subscription.product, findProduct(row.cells[field("product")].text));
        return {};
    }

    static size_t differingField(const Subscription &a, const Subscription &b)
    {
        if (a.account != b.account)
            return field("account");
        if (a.product != b.product)
            return field("product");
        if (!(a.currency == b.currency))
            return field("currency");
        if (a.noticeDay != b.noticeDay)
            return field("notice_date");
        return a.autoRenews != b.autoRenews ? field("auto_renew") : field("uplift_percent");
    }

    Result<ProductId> findProduct(QByteArrayView name)
    {
        if (!m_products) {
            MAINSTAY_TRY(m_products, NameMap::load(m_context.connection, "exchange/products"));
        }
        return ProductId(m_products->find(name));
    }

    Result<ProductId> createProduct(QByteArrayView name)
    {
        MAINSTAY_TRY(const qint64 id, m_context.connection.runForId("contracts/insert_product", std::nullopt, name));
        m_products->insert(id, {}, QString::fromUtf8(name));
        ++m_productsCreated;
        return ProductId(id);
    }

    Result<Period> findPeriod(const ImportRow &row, SubscriptionId subscription)
    {
        const Cell &seats = row.cells[field("seats")];
        Period period {.start = row.cells[field("start")].text,
                       .end = row.cells[field("end")].text,
                       .arrMinor = row.cells[field("arr")].number};
        lay(seats, period.seats);
        const Cell &uplift = row.cells[field("uplift")];
        period.upliftMinor = uplift.hasValue() ? uplift.number : 0;
        if (!subscription.isValid())
            return period;
        MAINSTAY_TRY(Statement stored, m_context.connection.prepare("exchange/period_at"));
        stored.bind(subscription, period.start);
        MAINSTAY_TRY(const bool found, stored.next());
        if (!found)
            return period;
        period.id = stored.int64(0);
        if (seats.isAbsent())
            period.seats = stored.optionalInteger(3);
        if (uplift.isAbsent())
            period.upliftMinor = stored.int64(4);
        period.changed = stored.utf8(1) != period.end || stored.int64(2) != period.arrMinor
            || stored.optionalInteger(3) != period.seats || stored.int64(4) != period.upliftMinor;
        return period;
    }

    /// How much more is paid than in the period before. Where that is not there (yet), all of it may be.
    Result<qint64> riseOf(SubscriptionId subscription, const Period &period)
    {
        const bool unchanged = period.id > 0 && !period.changed;
        if (!subscription.isValid() || unchanged || period.upliftMinor == 0)
            return unchanged ? period.upliftMinor : period.arrMinor;
        MAINSTAY_TRY(Statement before, m_context.connection.prepare("exchange/arr_before"));
        before.bind(subscription, period.start);
        MAINSTAY_TRY(const bool found, before.next());
        return found ? std::max<qint64>(period.arrMinor - before.int64(0), 0) : period.arrMinor;
    }

    Result<bool> overlapsOther(SubscriptionId subscription, const Period &period)
    {
        const bool unchanged = period.id > 0 && !period.changed;
        if (!subscription.isValid() || unchanged || period.start == period.end)
            return false;
        MAINSTAY_TRY(Statement others, m_context.connection.prepare("exchange/overlapping_period"));
        others.bind(subscription, period.start, orNull(period.end));
        return others.next();
    }

    Result<qint64> insert(const Subscription &s)
    {
        return m_context.connection.runForId("contracts/insert", s.key, s.account, s.product, s.currency.code(),
                                             s.autoRenews, s.noticeDay, s.upliftBasisPoints);
    }

    Result<void> update(const Subscription &s)
    {
        return m_context.connection.run("contracts/update", s.id, s.key, s.account, s.product, s.currency.code(),
                                        s.autoRenews, s.noticeDay, s.upliftBasisPoints);
    }

    Result<PutResult::Kind> savePeriod(qint64 subscription, const Period &period, qint64 row)
    {
        if (period.id == 0) {
            MAINSTAY_TRY(const qint64 id,
                         m_context.connection.runForId("exchange/insert_period", subscription, period.start,
                                                       orNull(period.end), period.arrMinor, period.seats,
                                                       period.upliftMinor));
            m_seenPeriods.mark(id, row);
            return PutResult::Kind::Added;
        }
        m_seenPeriods.mark(period.id, row);
        if (!period.changed)
            return PutResult::Kind::Unchanged;
        MAINSTAY_CHECK(m_context.connection.run("exchange/update_period", period.id, orNull(period.end),
                                                period.arrMinor, period.seats, period.upliftMinor));
        return PutResult::Kind::Updated;
    }

    static std::optional<QByteArrayView> orNull(QByteArrayView text)
    {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }

    SinkContext m_context;
    SeenRows m_seen;
    SeenRows m_seenPeriods;
    std::optional<NameMap> m_products; ///< nothing: not loaded yet
    qint64 m_productsCreated = 0;
};

} // namespace

std::unique_ptr<RowSink> makeSubscriptionSink(const SinkContext &context)
{
    return std::make_unique<SubscriptionSink>(context);
}

} // namespace mainstay
