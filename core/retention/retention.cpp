// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention.h"

#include "core/retention/retentionsweep.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Error invalid(const QString &detail)
{
    return {ErrorCode::InvalidInput, detail};
}

Result<void> checkEvents(const RetentionInput &input)
{
    qint64 total = 0;
    for (const PriceRow &price : input.prices) {
        if (price.account < 0 || price.account >= input.accountCount || price.arr < 0
            || price.arr > maximalTotalArr - total)
            return invalid(u"a price of no account, or of no size"_s);
        total += price.arr;
    }
    if (!input.lossDays.empty() && input.lossDays.size() != static_cast<size_t>(input.accountCount))
        return invalid(u"the days of losses don't fit the accounts"_s);
    return {};
}

/// At every rate that they may be valued at, amounts stay within whole numbers.
Result<void> checkForeign(const RetentionInput &input)
{
    for (const RateHistory &history : input.rates) {
        if (history.empty())
            return invalid(u"a currency without a rate"_s);
    }
    qint64 total = 0;
    for (const ForeignAmount &amount : input.foreign) {
        if (amount.currency < 0 || static_cast<size_t>(amount.currency) >= input.rates.size())
            return invalid(u"an amount in no currency"_s);
        qint64 most = 0;
        for (const DatedFactor &rate : input.rates[static_cast<size_t>(amount.currency)])
            most = std::max(most, rate.factor.apply(amount.minor).value_or(maximalTotalArr));
        if (most >= maximalTotalArr - total)
            return invalid(u"the ARR of all periods together is too large"_s);
        total += most;
    }
    const auto count = static_cast<qint64>(input.foreign.size());
    const auto isOutside = [count](const auto &row) { return row.foreign >= count; };
    if (std::any_of(input.periods.begin(), input.periods.end(), isOutside)
        || std::any_of(input.prices.begin(), input.prices.end(), isOutside))
        return invalid(u"a period of no amount"_s);
    return {};
}

Result<void> checkGroups(const RetentionGroups &groups, size_t accounts, size_t quarters)
{
    if (groups.count < 1)
        return invalid(u"no groups"_s);
    const size_t size = groups.groupOf.size();
    if (size != accounts && size != accounts * quarters)
        return invalid(u"the groups fit neither the accounts nor their quarters"_s);
    for (qint32 group : groups.groupOf) {
        if (group < 0 || group >= groups.count)
            return invalid(u"group out of range: "_s + QString::number(group));
    }
    return {};
}

void add(QuarterRetention &sum, const QuarterRetention &row)
{
    LogoCounts &accounts = sum.accounts;
    accounts.start += row.accounts.start;
    accounts.end += row.accounts.end;
    accounts.kept += row.accounts.kept;
    accounts.lost += row.accounts.lost;
    accounts.lapsed += row.accounts.lapsed;
    accounts.newLogos += row.accounts.newLogos;
    accounts.back += row.accounts.back;
    accounts.inAndOut += row.accounts.inAndOut;
    accounts.paused += row.accounts.paused;
    ArrBridge &arr = sum.arr;
    arr.opening += row.arr.opening;
    arr.newArr += row.arr.newArr;
    arr.back += row.arr.back;
    arr.expansion += row.arr.expansion;
    arr.contraction += row.arr.contraction;
    arr.churned += row.arr.churned;
    arr.closing += row.arr.closing;
    arr.uplift += row.arr.uplift;
    arr.currency += row.arr.currency;
}

std::vector<QuarterRetention> sumOfGroups(const std::vector<QuarterRetention> &byGroup,
                                          const std::vector<QuarterSpan> &spans)
{
    std::vector<QuarterRetention> sums;
    for (const QuarterSpan &span : spans)
        sums.push_back({span, {}, {}});
    for (size_t i = 0; i < byGroup.size(); ++i)
        add(sums[i % sums.size()], byGroup[i]);
    return sums;
}

/// Where each account's prices begin once they are ordered by account, and one entry more.
std::vector<size_t> orderPrices(std::vector<PriceRow> &prices, size_t accounts)
{
    std::sort(prices.begin(), prices.end(), [](const PriceRow &left, const PriceRow &right) {
        return std::tie(left.account, left.day, left.arr) < std::tie(right.account, right.day, right.arr);
    });
    std::vector<size_t> first(accounts + 1, 0);
    for (const PriceRow &price : prices)
        ++first[static_cast<size_t>(price.account) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    return first;
}

struct MarkPattern
{
    quint16 mask = 0;
    quint16 wanted = 0;
};

MarkPattern patternOf(RetentionBucket bucket)
{
    constexpr quint16 both = MarkStart | MarkEnd;
    switch (bucket) {
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        return {MarkStart, MarkStart};
    case RetentionBucket::End:
    case RetentionBucket::Closing:
        return {MarkEnd, MarkEnd};
    case RetentionBucket::Kept:
        return {both, both};
    case RetentionBucket::Lost:
    case RetentionBucket::Churned:
        return {both, MarkStart};
    case RetentionBucket::Uplift:
        return {MarkUplift, MarkUplift};
    case RetentionBucket::Lapsed:
        return {MarkLapsed, MarkLapsed};
    case RetentionBucket::New:
        return {MarkNew, MarkNew};
    case RetentionBucket::Back:
        return {MarkBack, MarkBack};
    case RetentionBucket::InAndOut:
        return {MarkInAndOut, MarkInAndOut};
    case RetentionBucket::Paused:
        return {MarkPaused, MarkPaused};
    case RetentionBucket::Expansion:
        return {MarkExpansion, MarkExpansion};
    case RetentionBucket::Contraction:
        return {MarkContraction, MarkContraction};
    case RetentionBucket::Currency:
        return {MarkCurrency, MarkCurrency};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

RetentionRequest wholeHistory(const RetentionInput &input, FiscalYear fiscal, QDate asOf)
{
    const Quarter last = Quarter::containing(asOf, fiscal);
    qint64 firstDay = asOf.toJulianDay();
    for (const PeriodRow &period : input.periods) {
        if (isPaid(period))
            firstDay = std::min<qint64>(firstDay, period.startDay);
    }
    const Quarter first = Quarter::containing(QDate::fromJulianDay(firstDay), fiscal);
    RetentionRequest request {std::max(first, last.plus(1 - maximalQuarters)), last, fiscal, asOf};
    request.gapDays = input.gapDays;
    return request;
}

Result<std::vector<QuarterSpan>> quarterSpans(const RetentionRequest &request)
{
    if (!request.asOf.isValid())
        return invalid(u"no valid as-of day"_s);
    if (request.gapDays < 0 || request.gapDays > maximalGapDays || request.undecidedDays < 0)
        return invalid(u"a number of days that makes no sense"_s);
    if (request.fiscal.firstMonth < 1 || request.fiscal.firstMonth > 12)
        return invalid(u"the fiscal year's first month is not 1 to 12"_s);
    if (request.to < request.from)
        return invalid(request.to.toText() + u" is before "_s + request.from.toText());
    if (request.to.since(request.from) >= maximalQuarters)
        return invalid(u"more than %1 quarters"_s.arg(maximalQuarters));
    std::vector<QuarterSpan> spans;
    for (Quarter quarter = request.from; quarter <= request.to; quarter = quarter.next()) {
        const QDate first = quarter.firstDay(request.fiscal);
        const QDate end = quarter.endDay(request.fiscal);
        if (first > request.asOf)
            break;
        spans.push_back(
            {quarter, first, std::min(end, request.asOf.addDays(1)), request.asOf < end});
    }
    return spans;
}

Result<RetentionTable> RetentionTable::compute(RetentionInput input,
                                               const RetentionRequest &request)
{
    const auto accounts = static_cast<size_t>(std::max(input.accountCount, 0));
    RetentionGroups one {1, std::vector<qint32>(accounts, 0)};
    return compute(std::move(input), request, std::move(one));
}

Result<RetentionTable> RetentionTable::compute(RetentionInput input,
                                               const RetentionRequest &request,
                                               RetentionGroups groups)
{
    MAINSTAY_TRY(const std::vector<QuarterSpan> spans, quarterSpans(request));
    const qint32 count = input.accountCount;
    RetentionTable table;
    MAINSTAY_CHECK(checkForeign(input));
    MAINSTAY_TRY(table.m_ordered,
                 OrderedPeriods::make(std::move(input.periods), count, request.gapDays));
    MAINSTAY_CHECK(checkEvents(input));
    const auto accounts = static_cast<size_t>(count);
    MAINSTAY_CHECK(checkGroups(groups, accounts, spans.size()));
    table.m_firstPrice = orderPrices(input.prices, accounts);
    table.m_prices = std::move(input.prices);
    table.m_marks.assign(accounts * spans.size(), 0);
    table.m_groups = std::move(groups);
    table.m_foreign = std::move(input.foreign);
    table.m_rates = std::move(input.rates);

    RetentionSweep sweep(spans, request, static_cast<size_t>(table.m_groups.count), {table.m_foreign, table.m_rates});
    const size_t step = table.m_groups.groupOf.size() == accounts ? 0 : 1;
    const size_t groupStride = step == 0 ? 1 : spans.size();
    for (size_t account = 0; account < accounts; ++account) {
        const std::span<const PeriodRow> periods = table.m_ordered.of(account);
        sweep.add({periods.data(), periods.data() + periods.size(),
                   table.m_prices.data() + table.m_firstPrice[account],
                   table.m_prices.data() + table.m_firstPrice[account + 1],
                   input.lossDays.empty() ? 0 : input.lossDays[account],
                   table.m_marks.data() + account * spans.size(),
                   table.m_groups.groupOf.data() + account * groupStride, step});
    }
    table.m_byGroup = sweep.takeRows();
    table.m_quarters = sumOfGroups(table.m_byGroup, spans);
    return table;
}

std::vector<QuarterRetention> RetentionTable::quartersOfGroup(qint32 group) const
{
    if (group < 0 || group >= m_groups.count)
        return {};
    const auto count = static_cast<std::ptrdiff_t>(m_quarters.size());
    const auto first = m_byGroup.begin() + group * count;
    return {first, first + count};
}

qint32 RetentionTable::groupOf(size_t account, size_t quarter) const
{
    const bool fixed = m_groups.groupOf.size() * m_quarters.size() == m_marks.size();
    return m_groups.groupOf[fixed ? account : account * m_quarters.size() + quarter];
}

std::optional<size_t> RetentionTable::indexOf(Quarter quarter) const
{
    for (size_t i = 0; i < m_quarters.size(); ++i) {
        if (m_quarters[i].span.quarter == quarter)
            return i;
    }
    return std::nullopt;
}

qint64 RetentionTable::worthOf(qint32 foreign, qint32 day) const
{
    const ForeignAmount &amount = m_foreign[static_cast<size_t>(foreign)];
    const RateHistory &history = m_rates[static_cast<size_t>(amount.currency)];
    return history[placeOn(history, day)].factor.apply(amount.minor).value_or(0);
}

qint64 RetentionTable::arrOn(qint32 account, qint32 day, qint32 ratesOfDay) const
{
    qint64 arr = 0;
    for (const PeriodRow &period : m_ordered.of(static_cast<size_t>(account))) {
        if (period.arr > 0 && period.startDay <= day && day < period.endDay)
            arr += period.foreign < 0 ? period.arr : worthOf(period.foreign, ratesOfDay);
    }
    return arr;
}

/// Both days included; at the rates of the day before.
qint64 RetentionTable::pricesIn(qint32 account, qint32 fromDay, qint32 toDay) const
{
    qint64 sum = 0;
    const auto index = static_cast<size_t>(account);
    for (size_t i = m_firstPrice[index]; i < m_firstPrice[index + 1]; ++i) {
        const PriceRow &price = m_prices[i];
        if (price.day >= fromDay && price.day <= toDay)
            sum += price.foreign < 0 ? price.arr : worthOf(price.foreign, fromDay - 1);
    }
    return sum;
}

std::vector<AccountMovement> RetentionTable::accountsIn(size_t quarter,
                                                        RetentionBucket bucket) const
{
    std::vector<AccountMovement> movements;
    if (quarter >= m_quarters.size())
        return movements;
    const MarkPattern pattern = patternOf(bucket);
    const QuarterSpan &span = m_quarters[quarter].span;
    const auto opening = static_cast<qint32>(span.firstDay.toJulianDay() - 1);
    const auto closing = static_cast<qint32>(span.endDay.toJulianDay() - 1);
    qint32 account = 0;
    for (size_t i = quarter; i < m_marks.size(); i += m_quarters.size(), ++account) {
        if ((m_marks[i] & pattern.mask) != pattern.wanted)
            continue;
        movements.push_back({account, arrOn(account, opening, opening), arrOn(account, closing, closing)});
        AccountMovement &movement = movements.back();
        if ((m_marks[i] & MarkCurrency) != 0)
            movement.currency = movement.closing - arrOn(account, closing, opening);
        if ((m_marks[i] & MarkUplift) != 0)
            movement.uplift = std::min(pricesIn(account, opening + 1, closing), movement.closing - movement.currency - movement.opening);
    }
    return movements;
}

std::vector<AccountMovement> RetentionTable::accountsIn(size_t quarter, RetentionBucket bucket,
                                                        qint32 group) const
{
    std::vector<AccountMovement> movements = accountsIn(quarter, bucket);
    std::erase_if(movements, [this, quarter, group](const AccountMovement &movement) {
        return groupOf(static_cast<size_t>(movement.account), quarter) != group;
    });
    return movements;
}

} // namespace mainstay
