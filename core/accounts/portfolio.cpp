// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/portfolio.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

__extension__ using Int128 = __int128;

constexpr qint64 microsPerUnit = 1'000'000;

/// Follows one subscription from the period that covers `day` as far as others join on without a gap.
/// 0: not paid for on that day. PeriodSpan::open: without an end.
qint32 paidUntil(std::span<const PeriodSpan> subscription, qint32 day)
{
    qint32 until = 0;
    for (const PeriodSpan &span : subscription) {
        const bool joins = until != 0 && span.start <= until && span.end > until;
        const bool covers = until == 0 && span.start <= day && day < span.end;
        if (span.arrMinor > 0 && (joins || covers))
            until = span.end;
        if (until == PeriodSpan::open)
            break;
    }
    return until;
}

struct ArrSum
{
    qint64 base = 0; ///< of what has a rate
    qint64 raw = 0; ///< of the only currency without one
    quint32 rateless = 0;
    bool anyBase = false;
    bool mixed = false; ///< several currencies without a rate

    void add(const PeriodSpan &span, const PortfolioRates &rates)
    {
        if (const auto converted = rates.toBase(span.arrMinor, span.currency)) {
            base += *converted;
            anyBase = true;
            return;
        }
        mixed = mixed || (rateless != 0 && rateless != span.currency);
        rateless = span.currency;
        raw += span.arrMinor;
    }
};

PeriodSpan readSpan(const Statement &row, qint64 account)
{
    return {account,
            row.int64(0),
            row.julianDay(1, 0),
            row.julianDay(2, PeriodSpan::open),
            row.int64(3),
            PortfolioRates::pack(row.utf8(4))};
}

/// What the rows of one request have in common.
struct RowReader
{
    Connection &connection;
    PortfolioRates rates;
    QDate today;
    std::vector<PeriodSpan> spans;

    Result<ContractFigures> figures(qint64 account)
    {
        spans.clear();
        MAINSTAY_TRY(Statement statement, connection.prepare("accounts/list_periods"));
        statement.bind(account, today);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return contractFigures(spans, today, rates);
            spans.push_back(readSpan(statement, account));
        }
    }

    /// Nothing when there is no such account.
    Result<std::optional<AccountRow>> read(qint64 id)
    {
        MAINSTAY_TRY(Statement statement, connection.prepare("accounts/list_row"));
        statement.bind(id, startOfDayMs(today.addDays(1)));
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return std::optional<AccountRow>();
        AccountRow row;
        row.id = AccountId(id);
        row.name = statement.text(1);
        row.domain = statement.text(2);
        row.tier = statement.text(3);
        MAINSTAY_TRY(row.stage, lifecycleStageFromText(statement.text(4)));
        row.owner = statement.text(5);
        row.industry = statement.text(6);
        row.region = statement.text(7);
        row.segment = statement.text(8);
        row.lastTouch = statement.instant(9);
        row.openActions = statement.integer(10);
        MAINSTAY_TRY(row.contract, figures(id));
        return std::optional(std::move(row));
    }
};

} // namespace

PortfolioRates::PortfolioRates(const Currency &base, std::vector<std::pair<Currency, qint64>> ratesMicro)
    : m_base(base)
{
    m_rates.push_back({pack(base.code().toLatin1()), 1, 1});
    for (const auto &[currency, micro] : ratesMicro) {
        if (currency != base)
            m_rates.push_back({pack(currency.code().toLatin1()), micro * base.minorPerMajor(),
                               microsPerUnit * currency.minorPerMajor()});
    }
}

Result<PortfolioRates> PortfolioRates::load(Connection &connection, QDate today)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(const std::vector<ExchangeRate> stored, workspace::exchangeRates(connection));
    std::vector<std::pair<Currency, qint64>> rates;
    for (const ExchangeRate &rate : stored) {
        if (rates.empty() || rates.back().first != rate.currency)
            rates.emplace_back(rate.currency, rate.rateMicro);
        else if (rate.validFrom <= today)
            rates.back().second = rate.rateMicro;
    }
    return PortfolioRates(settings.baseCurrency, std::move(rates));
}

std::optional<qint64> PortfolioRates::toBase(qint64 minor, quint32 currency) const
{
    for (const Rate &rate : m_rates) {
        if (rate.currency != currency)
            continue;
        const Int128 exact = Int128(minor) * rate.multiplier;
        const Int128 half = rate.divisor / 2;
        const Int128 rounded = (exact < 0 ? exact - half : exact + half) / rate.divisor;
        if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min())
            return std::nullopt;
        return static_cast<qint64>(rounded);
    }
    return std::nullopt;
}

quint32 PortfolioRates::pack(QByteArrayView code)
{
    if (code.size() != 3)
        return 0;
    quint32 packed = 0;
    for (const char c : code)
        packed = packed << 8 | quint8(c);
    return packed;
}

Currency PortfolioRates::unpack(quint32 packed)
{
    const char16_t code[] = {char16_t(packed >> 16 & 0xff), char16_t(packed >> 8 & 0xff), char16_t(packed & 0xff)};
    const auto currency = Currency::fromCode(QStringView(code, 3));
    return currency.ok() ? *currency : Currency();
}

ContractFigures contractFigures(std::span<const PeriodSpan> spans, QDate today, const PortfolioRates &rates)
{
    const auto day = qint32(today.toJulianDay());
    ArrSum sum;
    qint32 earliest = PeriodSpan::open;
    for (size_t first = 0; first < spans.size();) {
        size_t last = first;
        for (; last < spans.size() && spans[last].subscription == spans[first].subscription; ++last) {
            const PeriodSpan &span = spans[last];
            if (span.start <= day && day < span.end && span.arrMinor > 0)
                sum.add(span, rates);
        }
        const qint32 until = paidUntil(spans.subspan(first, last - first), day);
        if (until != 0)
            earliest = std::min(earliest, until);
        first = last;
    }
    ContractFigures figures;
    if (earliest != PeriodSpan::open)
        figures.renewal = QDate::fromJulianDay(earliest);
    const bool onlyRateless = sum.rateless != 0 && !sum.anyBase && !sum.mixed;
    figures.arr = onlyRateless ? Money {sum.raw, PortfolioRates::unpack(sum.rateless)} : Money {sum.base, rates.base()};
    figures.arrComplete = sum.rateless == 0 || onlyRateless;
    return figures;
}

namespace portfolio {

Result<std::vector<AccountRow>> rows(Connection &connection, const std::vector<AccountId> &ids, QDate today)
{
    MAINSTAY_TRY(PortfolioRates rates, PortfolioRates::load(connection, today));
    RowReader reader {connection, std::move(rates), today, {}};
    std::vector<AccountRow> rows;
    rows.reserve(ids.size());
    for (const AccountId id : ids) {
        MAINSTAY_TRY(std::optional<AccountRow> row, reader.read(id.value()));
        if (row)
            rows.push_back(std::move(*row));
    }
    return rows;
}

Result<qint64> count(Connection &connection)
{
    MAINSTAY_TRY(Statement row, connection.prepare("accounts/count"));
    MAINSTAY_TRY(const bool found, row.next());
    return found ? row.int64(0) : 0;
}

Result<std::vector<AccountRow>> firstRows(Connection &connection, int limit, QDate today)
{
    std::vector<AccountId> ids;
    {
        MAINSTAY_TRY(Statement statement, connection.prepare("accounts/first_page"));
        statement.bind(limit);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                break;
            ids.push_back(statement.id<AccountId>(0));
        }
    }
    return rows(connection, ids, today);
}

} // namespace portfolio

} // namespace mainstay
