// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention.h"

#include "core/retention/retentionsweep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Leaves room for the small multiples that comparing ratios takes.
constexpr qint64 kMaximalTotal = std::numeric_limits<qint64>::max() / 16;

Error invalid(const QString &detail)
{
    return {ErrorCode::InvalidInput, detail};
}

Result<void> checkPeriods(const RetentionInput &input)
{
    if (input.accountCount < 0)
        return invalid(u"a negative number of accounts"_s);
    qint64 total = 0;
    for (const PeriodRow &period : input.periods) {
        if (period.account < 0 || period.account >= input.accountCount)
            return invalid(u"account index out of range: "_s + QString::number(period.account));
        if (period.arr <= 0)
            continue;
        if (period.arr > kMaximalTotal - total)
            return invalid(u"the ARR of all periods together is too large"_s);
        total += period.arr;
    }
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

/// Where each account's periods begin once they are ordered by account, and one entry more.
std::vector<qint32> firstPeriods(const RetentionInput &input)
{
    std::vector<qint32> first(static_cast<size_t>(input.accountCount) + 1, 0);
    for (const PeriodRow &period : input.periods)
        ++first[static_cast<size_t>(period.account) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    return first;
}

bool earlier(const PeriodRow &left, const PeriodRow &right)
{
    return left.startDay < right.startDay;
}

/// By account, then by first day.
void order(std::vector<PeriodRow> &periods, const std::vector<qint32> &first)
{
    const auto byAccount = [](const PeriodRow &left, const PeriodRow &right) {
        return left.account < right.account;
    };
    if (!std::is_sorted(periods.begin(), periods.end(), byAccount)) {
        std::vector<PeriodRow> ordered(periods.size());
        std::vector<qint32> next = first;
        for (const PeriodRow &period : periods)
            ordered[static_cast<size_t>(next[static_cast<size_t>(period.account)]++)] = period;
        periods = std::move(ordered);
    }
    for (size_t account = 0; account + 1 < first.size(); ++account) {
        const auto begin = periods.begin() + first[account];
        const auto end = periods.begin() + first[account + 1];
        if (!std::is_sorted(begin, end, earlier))
            std::sort(begin, end, earlier);
    }
}

struct MarkPattern
{
    quint8 mask = 0;
    quint8 wanted = 0;
};

MarkPattern patternOf(RetentionBucket bucket)
{
    constexpr quint8 both = MarkStart | MarkEnd;
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
        if (period.arr > 0 && period.endDay > period.startDay)
            firstDay = std::min<qint64>(firstDay, period.startDay);
    }
    const Quarter first = Quarter::containing(QDate::fromJulianDay(firstDay), fiscal);
    return {std::max(first, last.plus(1 - maximalQuarters)), last, fiscal, asOf};
}

Result<std::vector<QuarterSpan>> quarterSpans(const RetentionRequest &request)
{
    if (!request.asOf.isValid())
        return invalid(u"no valid as-of day"_s);
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
    MAINSTAY_CHECK(checkPeriods(input));
    const auto accounts = static_cast<size_t>(input.accountCount);
    MAINSTAY_CHECK(checkGroups(groups, accounts, spans.size()));
    RetentionTable table;
    table.m_firstPeriod = firstPeriods(input);
    table.m_periods = std::move(input.periods);
    order(table.m_periods, table.m_firstPeriod);
    table.m_marks.assign(accounts * spans.size(), 0);
    table.m_groups = std::move(groups);

    RetentionSweep sweep(spans, static_cast<size_t>(table.m_groups.count));
    const size_t step = table.m_groups.groupOf.size() == accounts ? 0 : 1;
    const size_t groupStride = step == 0 ? 1 : spans.size();
    for (size_t account = 0; account < accounts; ++account) {
        const PeriodRow *periods = table.m_periods.data();
        sweep.add({periods + table.m_firstPeriod[account],
                   periods + table.m_firstPeriod[account + 1],
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

qint64 RetentionTable::arrOn(qint32 account, qint32 day) const
{
    qint64 arr = 0;
    const auto index = static_cast<size_t>(account);
    for (qint32 i = m_firstPeriod[index]; i < m_firstPeriod[index + 1]; ++i) {
        const PeriodRow &period = m_periods[static_cast<size_t>(i)];
        if (period.arr > 0 && period.startDay <= day && day < period.endDay)
            arr += period.arr;
    }
    return arr;
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
        if ((m_marks[i] & pattern.mask) == pattern.wanted)
            movements.push_back({account, arrOn(account, opening), arrOn(account, closing)});
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
