// SPDX-License-Identifier: Apache-2.0
#include "core/retention/evidence.h"

#include "core/retention/gapbridge.h"
#include "core/retention/lossstore.h"
#include "core/retention/retentionstore.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::evidence {

namespace {

/// So many accounts are asked for one by one; more than that, and one pass over everything is faster.
constexpr size_t fewAccounts = 400;
/// How far from the days asked for a record of a loss may lie, as lossReport has it.
constexpr int lossReach = 92;

enum class Kind { Period = 0, Loss = 1 };

EvidenceId idOf(Kind kind, qint64 row)
{
    return EvidenceId(row * 2 + static_cast<int>(kind));
}

Kind kindOf(EvidenceId id)
{
    return static_cast<Kind>(id.value() % 2);
}

qint64 rowOf(EvidenceId id)
{
    return id.value() / 2;
}

/// `account` is the place in the query.
struct FoundPeriod : PeriodRow
{
    qint64 id = 0;
    qint64 product = 0;
    quint16 currency = 0;
};

struct FoundLoss
{
    qint32 account = 0;
    QDate day;
    LossId id;
};

bool ordered(const FoundPeriod &left, const FoundPeriod &right)
{
    return std::tie(left.account, left.startDay, left.id) < std::tie(right.account, right.startDay, right.id);
}

class Search final
{
public:
    Search(Connection &connection, const EvidenceQuery &query)
        : m_connection(connection)
        , m_query(query)
    {
        for (size_t i = 0; i < query.accounts.size(); ++i)
            m_placeOf.insert(query.accounts[i], static_cast<qint32>(i));
    }

    Result<Evidence> run()
    {
        MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(m_connection));
        if (m_query.ofTopParents) {
            MAINSTAY_TRY(m_topParents, retentionstore::topParents(m_connection));
        }
        MAINSTAY_CHECK(readPeriods());
        std::sort(m_periods.begin(), m_periods.end(), ordered);
        if (m_query.toleratesGaps) {
            m_evidence.gapDays = settings.gapDays;
            bridge(settings.gapDays);
        }
        if (m_query.withLosses)
            MAINSTAY_CHECK(readLosses());
        collect();
        MAINSTAY_CHECK(addUp(settings.baseCurrency));
        return std::move(m_evidence);
    }

private:
    /// All accounts whose rows count for those asked for.
    std::vector<AccountId> members() const
    {
        std::vector<AccountId> members = m_query.accounts;
        for (auto it = m_topParents.cbegin(); it != m_topParents.cend(); ++it) {
            if (m_placeOf.contains(it.value()))
                members.push_back(it.key());
        }
        return members;
    }

    qint32 placeOf(AccountId account) const
    {
        return m_placeOf.value(m_topParents.value(account, account), -1);
    }

    Result<void> readPeriods()
    {
        const std::vector<AccountId> accounts = members();
        if (accounts.size() > fewAccounts) {
            MAINSTAY_TRY(Statement statement, m_connection.prepare("retention/evidence_periods"));
            return take(statement.bind());
        }
        MAINSTAY_TRY(Statement statement, m_connection.prepare("retention/evidence_of_account"));
        for (const AccountId account : accounts)
            MAINSTAY_CHECK(take(statement.bind(account)));
        return {};
    }

    Result<void> take(Statement &row)
    {
        for (;;) {
            MAINSTAY_TRY(const bool found, row.next());
            if (!found)
                return {};
            const qint32 place = placeOf(row.id<AccountId>(0));
            const auto product = row.id<ProductId>(1);
            if (place < 0 || (m_query.product.isValid() && product != m_query.product))
                continue;
            FoundPeriod period;
            period.account = place;
            period.product = product.value();
            period.currency = currencyAt(row.utf8(2));
            period.startDay = row.julianDay(3, 0);
            period.endDay = row.julianDay(4, PeriodRow::openEnd);
            period.arr = row.int64(5);
            period.id = row.int64(6);
            m_periods.push_back(period);
        }
    }

    quint16 currencyAt(QByteArrayView code)
    {
        for (size_t i = 0; i < m_currencies.size(); ++i) {
            if (m_currencies[i] == code)
                return static_cast<quint16>(i);
        }
        m_currencies.push_back(code.toByteArray());
        return static_cast<quint16>(m_currencies.size() - 1);
    }

    void bridge(int gapDays)
    {
        for (auto begin = m_periods.begin(); begin != m_periods.end();) {
            const auto end = std::find_if(begin, m_periods.end(), [&](const FoundPeriod &period) { return period.account != begin->account; });
            bridgeGaps(std::span(begin, end), gapDays);
            begin = end;
        }
    }

    Result<void> readLosses()
    {
        const QDate from = m_query.firstDay.isValid() ? m_query.firstDay.addDays(-lossReach) : QDate();
        const QDate to = m_query.lastDay.addDays(lossReach);
        const auto takeLoss = [&](const Loss &loss) {
            const qint32 place = placeOf(loss.account);
            if (place >= 0 && (!from.isValid() || loss.day >= from) && loss.day <= to)
                m_losses.push_back({place, loss.day, loss.id});
        };
        const std::vector<AccountId> accounts = members();
        if (accounts.size() > fewAccounts) {
            MAINSTAY_TRY(const std::vector<Loss> losses, lossstore::all(m_connection));
            std::for_each(losses.begin(), losses.end(), takeLoss);
        } else {
            for (const AccountId account : accounts) {
                MAINSTAY_TRY(const std::vector<Loss> losses, lossstore::ofAccount(m_connection, account));
                std::for_each(losses.begin(), losses.end(), takeLoss);
            }
        }
        std::sort(m_losses.begin(), m_losses.end(), [](const FoundLoss &left, const FoundLoss &right) {
            return std::tie(left.account, left.day, left.id) < std::tie(right.account, right.day, right.id);
        });
        return {};
    }

    bool matters(const FoundPeriod &period) const
    {
        const auto last = static_cast<qint32>(m_query.lastDay.toJulianDay());
        const auto first = m_query.firstDay.isValid() ? static_cast<qint32>(m_query.firstDay.toJulianDay()) : 0;
        return isPaid(period) && period.startDay <= last && period.endDay > first;
    }

    /// Losses and periods, account by account.
    void collect()
    {
        m_periods.erase(std::remove_if(m_periods.begin(), m_periods.end(), [this](const FoundPeriod &period) { return !matters(period); }),
                        m_periods.end());
        auto loss = m_losses.cbegin();
        qint32 account = -1;
        const auto enter = [&](qint32 place) {
            m_evidence.accounts += place == account ? 0 : 1;
            account = place;
        };
        const auto addLossesUpTo = [&](qint32 place) {
            for (; loss != m_losses.cend() && loss->account <= place; ++loss) {
                enter(loss->account);
                m_evidence.rows.push_back(idOf(Kind::Loss, loss->id.value()));
            }
        };
        for (const FoundPeriod &period : m_periods) {
            addLossesUpTo(period.account);
            enter(period.account);
            m_evidence.rows.push_back(idOf(Kind::Period, period.id));
        }
        addLossesUpTo(std::numeric_limits<qint32>::max());
        m_evidence.periods = static_cast<int>(m_periods.size());
        m_evidence.losses = static_cast<int>(m_losses.size());
    }

    Result<void> addUp(const Currency &base)
    {
        m_evidence.currency = base;
        for (const QDate day : m_query.sumDays) {
            MAINSTAY_TRY(const BaseRates rates, retentionstore::baseRates(m_connection, base, m_query.ratesOn.isValid() ? m_query.ratesOn : day));
            MAINSTAY_TRY(const auto factors, factorsOf(rates));
            m_evidence.sums.push_back(sumOn(static_cast<qint32>(day.toJulianDay()), factors));
        }
        return {};
    }

    Result<std::vector<std::optional<ConversionFactor>>> factorsOf(const BaseRates &rates)
    {
        std::vector<std::optional<ConversionFactor>> factors;
        for (const QByteArray &code : m_currencies) {
            MAINSTAY_TRY(const Currency currency, Currency::fromCode(QString::fromLatin1(code)));
            const auto factor = rates.factorOf(currency);
            factors.push_back(factor.ok() ? std::optional(*factor) : std::nullopt);
            if (!factor.ok() && m_currencies.size() == 1) {
                // Everything is in one currency: nothing needs a rate.
                factors.back() = ConversionFactor {};
                m_evidence.currency = currency;
            }
        }
        return factors;
    }

    qint64 sumOn(qint32 day, const std::vector<std::optional<ConversionFactor>> &factors)
    {
        qint64 sum = 0;
        for (const FoundPeriod &period : m_periods) {
            if (period.startDay > day || period.endDay <= day)
                continue;
            const auto &factor = factors[period.currency];
            const std::optional<qint64> arr = factor ? factor->apply(period.arr) : std::nullopt;
            if (!arr || *arr > maximalTotalArr - sum)
                m_evidence.isComplete = false;
            else
                sum += *arr;
        }
        return sum;
    }

    Connection &m_connection;
    const EvidenceQuery &m_query;
    QHash<AccountId, qint32> m_placeOf;
    QHash<AccountId, AccountId> m_topParents;
    std::vector<FoundPeriod> m_periods;
    std::vector<FoundLoss> m_losses;
    std::vector<QByteArray> m_currencies;
    Evidence m_evidence;
};

/// Nothing when it is gone.
Result<std::optional<EvidenceRow>> periodRow(Connection &connection, EvidenceId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/evidence_period"));
    MAINSTAY_TRY(const bool found, statement.bind(rowOf(id)).next());
    if (!found)
        return std::optional<EvidenceRow>();
    EvidenceRow row;
    row.id = id;
    row.account = statement.id<AccountId>(0);
    row.accountName = statement.text(1);
    row.productName = statement.text(2);
    MAINSTAY_TRY(row.arr.currency, Currency::fromCode(statement.text(3)));
    row.start = statement.date(4);
    row.end = statement.date(5);
    row.arr.minor = statement.int64(6);
    return std::optional(std::move(row));
}

Result<std::optional<EvidenceRow>> lossRow(Connection &connection, EvidenceId id)
{
    MAINSTAY_TRY(const std::optional<Loss> loss, lossstore::byId(connection, LossId(rowOf(id))));
    if (!loss)
        return std::optional<EvidenceRow>();
    MAINSTAY_TRY(const auto accounts, retentionstore::accountsById(connection, {loss->account}));
    EvidenceRow row;
    row.id = id;
    row.account = loss->account;
    row.accountName = accounts.front().name;
    row.isLoss = true;
    row.start = loss->day;
    row.stated = loss->stated;
    row.established = loss->established;
    return std::optional(std::move(row));
}

Result<void> addOrigins(Connection &connection, std::vector<EvidenceRow> &rows, Kind kind, const QString &table)
{
    std::vector<qint64> ids;
    for (const EvidenceRow &row : rows) {
        if (kindOf(row.id) == kind)
            ids.push_back(rowOf(row.id));
    }
    if (ids.empty())
        return {};
    MAINSTAY_TRY(auto origins, history::originsOf(connection, table, ids));
    size_t next = 0;
    for (EvidenceRow &row : rows) {
        if (kindOf(row.id) == kind)
            row.origin = std::move(origins[next++]);
    }
    return {};
}

Result<std::vector<EvidenceRow>> readRows(Connection &connection, const std::vector<EvidenceId> &ids)
{
    std::vector<EvidenceRow> rows;
    rows.reserve(ids.size());
    for (const EvidenceId id : ids) {
        MAINSTAY_TRY(std::optional<EvidenceRow> row,
                     kindOf(id) == Kind::Period ? periodRow(connection, id) : lossRow(connection, id));
        if (row)
            rows.push_back(std::move(*row));
    }
    MAINSTAY_CHECK(addOrigins(connection, rows, Kind::Period, u"subscription_period"_s));
    MAINSTAY_CHECK(addOrigins(connection, rows, Kind::Loss, u"loss"_s));
    return rows;
}

} // namespace

Result<Evidence> find(Connection &connection, const EvidenceQuery &query)
{
    if (!query.lastDay.isValid())
        return Error {ErrorCode::InvalidInput, u"evidence without a last day"_s};
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return Search(connection, query).run();
}

Result<std::vector<EvidenceRow>> rows(Connection &connection, const std::vector<EvidenceId> &ids)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return readRows(connection, ids);
}

} // namespace mainstay::evidence
