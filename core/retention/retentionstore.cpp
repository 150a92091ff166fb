// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionstore.h"

#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mainstay::retentionstore {

namespace {

/// Gives each key that comes along the next index. Ids are small and dense as a rule: those are
/// looked up in an array.
class DenseIndex final
{
public:
    /// The index, and whether the key is new.
    std::pair<qint32, bool> of(qint64 key)
    {
        if (key < 0 || key >= kDirect)
            return ofFar(key);
        const auto place = static_cast<size_t>(key);
        if (place >= m_near.size())
            m_near.resize(std::max(place + 1, m_near.size() * 2), -1);
        if (m_near[place] >= 0)
            return {m_near[place], false};
        m_near[place] = m_count;
        return {m_count++, true};
    }

private:
    std::pair<qint32, bool> ofFar(qint64 key)
    {
        const auto found = m_far.constFind(key);
        if (found != m_far.constEnd())
            return {*found, false};
        m_far.insert(key, m_count);
        return {m_count++, true};
    }

    static constexpr qint64 kDirect = 4'000'000;
    std::vector<qint32> m_near;
    QHash<qint64, qint32> m_far;
    qint32 m_count = 0;
};

/// The currencies that come along; few, so that a walk over them is the fastest way.
class CurrencyList final
{
public:
    /// Mostly the one of the row before; a new one is added.
    quint16 indexOf(QByteArrayView code)
    {
        if (m_last < m_codes.size() && m_codes[m_last] == code)
            return static_cast<quint16>(m_last);
        for (m_last = 0; m_last < m_codes.size(); ++m_last) {
            if (m_codes[m_last] == code)
                return static_cast<quint16>(m_last);
        }
        m_codes.push_back(code.toByteArray());
        return static_cast<quint16>(m_last);
    }

    Result<std::vector<Currency>> currencies() const
    {
        std::vector<Currency> currencies;
        for (const QByteArray &code : m_codes) {
            MAINSTAY_TRY(Currency currency, Currency::fromCode(QString::fromLatin1(code)));
            currencies.push_back(std::move(currency));
        }
        return currencies;
    }

private:
    std::vector<QByteArray> m_codes;
    size_t m_last = 0;
};

/// Which account each counts as: its highest parent's.
using TopParents = QHash<AccountId, AccountId>;

Result<TopParents> readTopParents(Connection &connection)
{
    constexpr int deepest = 64;
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/parents"));
    statement.bind();
    TopParents parents;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        parents.insert(statement.id<AccountId>(0), statement.id<AccountId>(1));
    }
    TopParents top;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        AccountId highest = it.value();
        for (int i = 0; i < deepest && parents.contains(highest); ++i)
            highest = parents.value(highest);
        top.insert(it.key(), highest);
    }
    return top;
}

/// Collects the rows; only then, with all currencies known, brings the amounts into one.
class Loader final
{
public:
    Loader(RetentionUnit unit, TopParents topParents)
        : m_unit(unit)
        , m_topParents(std::move(topParents))
    {
    }

    void add(const Statement &row)
    {
        m_currencyOf.push_back(m_list.indexOf(row.utf8(1)));
        m_data.input.periods.push_back(
            {row.int64(4), unitOf(row), row.julianDay(2, 0), row.julianDay(3, PeriodRow::openEnd)});
    }

    /// Of a currency that a period has as well.
    void addUplift(const Statement &row)
    {
        m_upliftCurrencyOf.push_back(m_list.indexOf(row.utf8(1)));
        m_data.input.prices.push_back({row.int64(4), unitOf(row), row.julianDay(2, 0)});
    }

    /// Accounts that never paid have no index.
    void addLoss(const Statement &row)
    {
        const auto account = row.id<AccountId>(0);
        m_losses.emplace_back(m_topParents.value(account, account), row.julianDay(1, 0));
    }

    Result<RetentionData> finish(const BaseRates &rates, FiscalYear fiscal)
    {
        for (const PeriodRow &period : m_data.input.periods) {
            if (period.startDay <= 0 || period.endDay <= 0)
                return Error {ErrorCode::Corrupt, u"a subscription period's day is no date"_s};
        }
        MAINSTAY_CHECK(convert(rates));
        m_data.input.accountCount = static_cast<qint32>(m_data.accounts.size());
        placeLosses();
        m_data.topParents = std::move(m_topParents);
        m_data.fiscal = fiscal;
        return std::move(m_data);
    }

private:
    void placeLosses()
    {
        if (m_losses.empty())
            return;
        QHash<AccountId, qint32> last;
        for (const auto &[account, day] : m_losses)
            last[account] = std::max(last.value(account), day);
        for (const AccountId account : m_data.accounts)
            m_data.input.lossDays.push_back(last.value(account));
    }

    qint32 unitOf(const Statement &row)
    {
        auto account = row.id<AccountId>(0);
        if (m_unit == RetentionUnit::TopParent)
            account = m_topParents.value(account, account);
        const auto [index, isNew] = m_accounts.of(account.value());
        if (m_unit != RetentionUnit::AccountAndProduct) {
            if (isNew)
                m_data.accounts.push_back(account);
            return index;
        }
        const auto product = row.id<ProductId>(5);
        const auto [productIndex, unused] = m_products.of(product.value());
        // Both indexes are below 2³¹, so one number holds the pair.
        const auto [unit, isNewUnit] = m_units.of((qint64(productIndex) << 32) + index);
        if (isNewUnit) {
            m_data.accounts.push_back(account);
            m_data.products.push_back(product);
        }
        return unit;
    }

    Result<void> convert(const BaseRates &rates)
    {
        MAINSTAY_TRY(const std::vector<Currency> used, m_list.currencies());
        m_data.currency = rates.base();
        if (used.size() == 1 && !rates.factorOf(used.front()).ok()) {
            m_data.currency = used.front();
            return {};
        }
        std::vector<ConversionFactor> factors;
        for (const Currency &currency : used) {
            MAINSTAY_TRY(const ConversionFactor factor, rates.factorOf(currency));
            factors.push_back(factor);
        }
        if (std::all_of(factors.begin(), factors.end(), std::mem_fn(&ConversionFactor::isOne)))
            return {};
        for (size_t i = 0; i < m_currencyOf.size(); ++i) {
            PeriodRow &period = m_data.input.periods[i];
            const std::optional<qint64> arr = factors[m_currencyOf[i]].apply(period.arr);
            if (!arr)
                return Error {ErrorCode::InvalidInput, u"an ARR is too large to be converted"_s};
            period.arr = *arr;
        }
        for (size_t i = 0; i < m_upliftCurrencyOf.size(); ++i) {
            PriceRow &price = m_data.input.prices[i];
            const std::optional<qint64> arr = factors[m_upliftCurrencyOf[i]].apply(price.arr);
            if (!arr)
                return Error {ErrorCode::InvalidInput, u"an uplift is too large to be converted"_s};
            price.arr = *arr;
        }
        return {};
    }

    RetentionUnit m_unit;
    TopParents m_topParents;
    RetentionData m_data;
    DenseIndex m_accounts;
    DenseIndex m_products;
    DenseIndex m_units;
    CurrencyList m_list;
    std::vector<quint16> m_currencyOf;
    std::vector<quint16> m_upliftCurrencyOf;
    std::vector<std::pair<AccountId, qint32>> m_losses;
};

template <typename Row>
Result<void> forEachRow(Connection &connection, const char *name, const Row &take)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(name));
    statement.bind();
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return {};
        take(statement);
    }
}

Result<RetentionData> read(Connection &connection, RetentionUnit unit)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(const BaseRates rates, baseRates(connection, settings.baseCurrency));
    TopParents topParents;
    if (unit == RetentionUnit::TopParent) {
        MAINSTAY_TRY(topParents, readTopParents(connection));
    }
    Loader loader(unit, std::move(topParents));
    const bool byProduct = unit == RetentionUnit::AccountAndProduct;
    MAINSTAY_CHECK(forEachRow(connection, byProduct ? "retention/periods_by_product" : "retention/periods",
                              [&](const Statement &row) { loader.add(row); }));
    MAINSTAY_CHECK(forEachRow(connection, "retention/uplifts", [&](const Statement &row) { loader.addUplift(row); }));
    MAINSTAY_CHECK(forEachRow(connection, "retention/last_losses", [&](const Statement &row) { loader.addLoss(row); }));
    MAINSTAY_TRY(RetentionData data, loader.finish(rates, settings.fiscalYear));
    data.input.gapDays = settings.gapDays;
    data.winningRatio = settings.winningRatio;
    return data;
}

} // namespace

Result<BaseRates> baseRates(Connection &connection, const Currency &base)
{
    BaseRates rates(base);
    MAINSTAY_TRY(const std::vector<ExchangeRate> stored, workspace::exchangeRates(connection));
    for (const ExchangeRate &rate : stored) {
        // A rate that the base currency had while another one was the base means nothing now.
        if (rate.currency != base)
            MAINSTAY_CHECK(rates.setRate(rate.currency, rate.rateMicro));
    }
    return rates;
}

Result<RetentionData> load(Connection &connection, RetentionUnit unit)
{
    if (connection.backend().inTransaction())
        return read(connection, unit);
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return read(connection, unit);
}

Result<std::vector<IgnoredPeriod>> ignoredPeriods(Connection &connection)
{
    std::vector<IgnoredPeriod> ignored;
    MAINSTAY_CHECK(forEachRow(connection, "retention/ignored_periods", [&](const Statement &row) {
        const QDate start = row.date(3);
        const QDate end = row.date(4);
        ignored.push_back({row.id<PeriodId>(0), row.id<AccountId>(1), row.text(2), start, end,
                           end.isValid() && end <= start});
    }));
    return ignored;
}

Result<std::vector<RetentionAccount>> accountsById(Connection &connection,
                                                   const std::vector<AccountId> &ids)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/account_name"));
    std::vector<RetentionAccount> accounts;
    for (const AccountId id : ids) {
        MAINSTAY_TRY(const bool row, statement.bind(id).next());
        if (!row)
            return Error {ErrorCode::NotFound, u"account %1"_s.arg(id.value())};
        accounts.push_back({id, statement.text(0), statement.text(1)});
    }
    return accounts;
}

Result<QStringList> currenciesWithoutRate(Connection &connection)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/currencies_without_rate"));
    statement.bind(settings.baseCurrency.code());
    QStringList codes;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return codes;
        codes.append(statement.text(0));
    }
}

Result<QStringList> accountsWithoutRate(Connection &connection, int limit)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/accounts_without_rate"));
    statement.bind(settings.baseCurrency.code(), limit);
    QStringList names;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return names;
        names.append(statement.text(0));
    }
}

} // namespace mainstay::retentionstore
