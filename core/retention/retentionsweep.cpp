// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionsweep.h"

#include <algorithm>

namespace mainstay {

namespace {

qint32 dayNumber(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

} // namespace

RetentionSweep::RetentionSweep(const std::vector<QuarterSpan> &spans, const RetentionRequest &request, size_t groups,
                               const Foreign &foreign)
    : m_quarters(spans.size())
    , m_foreign(foreign)
    , m_asOf(dayNumber(request.asOf))
    , m_undecidedDays(request.undecidedDays)
{
    if (spans.empty())
        return;
    m_edges.push_back(dayNumber(spans.front().firstDay) - 1);
    for (const QuarterSpan &span : spans)
        m_edges.push_back(dayNumber(span.endDay) - 1);
    for (size_t group = 0; group < groups; ++group) {
        for (const QuarterSpan &span : spans)
            m_rows.push_back({span, {}, {}});
    }
    quint16 edge = 0;
    for (qint32 day = m_edges.front(); day <= m_edges.back(); ++day) {
        while (m_edges[edge] < day)
            ++edge;
        m_edgeFrom.push_back(edge);
    }
    for (const RateHistory &history : m_foreign.rates) {
        std::vector<size_t> &places = m_ratesAt.emplace_back();
        for (const qint32 edgeDay : m_edges)
            places.push_back(placeOn(history, edgeDay));
    }
    m_worth.assign(m_edges.size(), 0);
    m_worthBefore.assign(m_edges.size(), 0);
    m_change.assign(m_edges.size() + 1, 0);
    m_price.assign(m_edges.size() + 1, 0);
    m_spell.assign(m_edges.size() + 1, 0);
    m_inside.assign(m_edges.size(), 0);
}

/// The index of the first edge on that day or later; the number of edges when all are earlier.
size_t RetentionSweep::firstEdgeFrom(qint32 day) const
{
    if (day <= m_edges.front())
        return 0;
    if (day > m_edges.back())
        return m_edges.size();
    return m_edgeFrom[static_cast<size_t>(day - m_edges.front())];
}

void RetentionSweep::add(const Account &account)
{
    if (m_quarters == 0 || account.begin == account.end)
        return;
    layOut(account.begin, account.end);
    m_lossDay = account.lossDay;
    addPrices(account);
    const bool isForeign = !m_foreign.amounts.empty() && revalue(account.begin, account.end);
    // Nothing can have happened before the first edge that is covered, nor after the last.
    qint64 opening = m_firstEdge > 0 ? 0 : isForeign ? m_worth[0] : m_change[0];
    const size_t last = std::min(m_lastEdge + 1, m_quarters);
    for (size_t quarter = m_firstEdge == 0 ? 0 : m_firstEdge - 1; quarter < last; ++quarter) {
        const qint64 closing = isForeign ? m_worthBefore[quarter + 1] : opening + m_change[quarter + 1];
        const qint64 worth = isForeign ? m_worth[quarter + 1] : closing;
        const auto group = static_cast<size_t>(account.groups[quarter * account.groupStep]);
        QuarterRetention &row = m_rows[group * m_quarters + quarter];
        account.marks[quarter] = classify(row, quarter, opening, closing);
        if (worth != closing) {
            row.arr.closing += worth - closing;
            row.arr.currency += worth - closing;
            account.marks[quarter] |= MarkCurrency;
        }
        opening = worth;
    }
    clear();
    if (isForeign) {
        std::fill(m_worth.begin(), m_worth.end(), 0);
        std::fill(m_worthBefore.begin(), m_worthBefore.end(), 0);
    }
    for (const PriceRow *price = account.prices; price != account.pricesEnd; ++price)
        m_price[firstEdgeFrom(price->day)] = 0;
}

/// A price that rose belongs to the quarter that closes with the edge, and is worth what it is at the one before.
void RetentionSweep::addPrices(const Account &account)
{
    for (const PriceRow *price = account.prices; price != account.pricesEnd; ++price) {
        const size_t edge = firstEdgeFrom(price->day);
        const bool isForeign = price->foreign >= 0 && edge > 0;
        m_price[edge] += isForeign ? worthAt(price->foreign, edge - 1) : price->arr;
    }
}

qint64 RetentionSweep::worthAt(qint32 foreign, size_t edge) const
{
    const ForeignAmount &amount = m_foreign.amounts[static_cast<size_t>(foreign)];
    const auto currency = static_cast<size_t>(amount.currency);
    return m_foreign.rates[currency][m_ratesAt[currency][edge]].factor.apply(amount.minor).value_or(0);
}

/// False, and nothing done, where none of the periods is in such a currency.
bool RetentionSweep::revalue(const PeriodRow *begin, const PeriodRow *end)
{
    if (std::none_of(begin, end, [](const PeriodRow &period) { return period.foreign >= 0; }))
        return false;
    for (const PeriodRow *period = begin; period != end; ++period) {
        if (isPaid(*period))
            revalue(*period);
    }
    return true;
}

void RetentionSweep::revalue(const PeriodRow &period)
{
    const size_t from = firstEdgeFrom(period.startDay);
    const size_t to = std::min(firstEdgeFrom(period.endDay), m_edges.size());
    qint64 before = period.arr;
    if (period.foreign >= 0 && from < to)
        before = worthAt(period.foreign, from > 0 ? from - 1 : 0);
    const auto currency = period.foreign < 0
        ? size_t(0)
        : static_cast<size_t>(m_foreign.amounts[static_cast<size_t>(period.foreign)].currency);
    for (size_t edge = from; edge < to; ++edge) {
        qint64 worth = before;
        // Most quarters have the rate of the one before.
        if (period.foreign >= 0 && edge > 0 && m_ratesAt[currency][edge] != m_ratesAt[currency][edge - 1])
            worth = worthAt(period.foreign, edge);
        m_worth[edge] += worth;
        m_worthBefore[edge] += before;
        before = worth;
    }
}

/// Fills the state by edge from the account's periods.
void RetentionSweep::layOut(const PeriodRow *begin, const PeriodRow *end)
{
    m_firstEdge = m_edges.size();
    m_lastEdge = 0;
    m_spells = 0;
    m_endDay = 0;
    qint32 spellStart = 0;
    qint32 spellEnd = 0;
    for (const PeriodRow *period = begin; period != end; ++period) {
        if (!isPaid(*period))
            continue;
        m_change[firstEdgeFrom(period->startDay)] += period->arr;
        m_change[firstEdgeFrom(period->endDay)] -= period->arr;
        if (m_spells > 0 && period->startDay <= spellEnd) {
            spellEnd = std::max(spellEnd, period->endDay);
            continue;
        }
        if (m_spells == 0)
            m_firstDay = period->startDay;
        else
            closeSpell(spellStart, spellEnd);
        ++m_spells;
        spellStart = period->startDay;
        spellEnd = period->endDay;
    }
    if (m_spells > 0)
        closeSpell(spellStart, spellEnd);
}

void RetentionSweep::closeSpell(qint32 startDay, qint32 endDay)
{
    const size_t from = firstEdgeFrom(startDay);
    const size_t to = firstEdgeFrom(endDay);
    m_firstEdge = std::min(m_firstEdge, from);
    m_lastEdge = std::max(m_lastEdge, to);
    m_endDay = endDay;
    for (size_t edge = from; edge < to; ++edge)
        m_spell[edge] = m_spells;
    if (from == to && from > 0 && from < m_edges.size())
        m_inside[from - 1] = 1;
}

/// Price first: of what a kept account pays more, as much as its prices rose by is uplift.
quint16 RetentionSweep::classifyKept(QuarterRetention &row, size_t quarter, qint64 opening,
                                     qint64 closing) const
{
    LogoCounts &accounts = row.accounts;
    ArrBridge &arr = row.arr;
    const bool paused = m_spell[quarter] != m_spell[quarter + 1];
    ++accounts.start;
    ++accounts.end;
    ++accounts.kept;
    accounts.paused += paused ? 1 : 0;
    const qint64 more = std::max<qint64>(closing - opening, 0);
    const qint64 uplift = std::min(m_price[quarter + 1], more);
    arr.uplift += uplift;
    arr.expansion += more - uplift;
    arr.contraction += std::max<qint64>(opening - closing, 0);
    return static_cast<quint16>(MarkStart | MarkEnd | (paused ? MarkPaused : 0)
                                | (uplift > 0 ? MarkUplift : 0) | (more > uplift ? MarkExpansion : 0)
                                | (closing < opening ? MarkContraction : 0));
}

/// Of an account lost in that quarter: its last day is not long ago, and no loss was recorded for it. One that
/// was recorded up to a quarter ahead, as notice is given, speaks of this end.
bool RetentionSweep::isLapsed(size_t quarter) const
{
    constexpr qint32 noticeDays = 92;
    const bool endsHere = m_endDay > m_edges[quarter] && m_endDay <= m_edges[quarter + 1];
    return endsHere && m_asOf - m_endDay < m_undecidedDays && m_lossDay < m_endDay - noticeDays;
}

quint16 RetentionSweep::classify(QuarterRetention &row, size_t quarter, qint64 opening,
                                 qint64 closing) const
{
    LogoCounts &accounts = row.accounts;
    ArrBridge &arr = row.arr;
    const qint32 openingSpell = m_spell[quarter];
    const qint32 closingSpell = m_spell[quarter + 1];
    arr.opening += opening;
    arr.closing += closing;
    if (openingSpell != 0 && closingSpell != 0)
        return classifyKept(row, quarter, opening, closing);
    if (openingSpell != 0) {
        const bool lapsed = isLapsed(quarter);
        ++accounts.start;
        ++accounts.lost;
        accounts.lapsed += lapsed ? 1 : 0;
        arr.churned += opening;
        return static_cast<quint16>(MarkStart | (lapsed ? MarkLapsed : 0));
    }
    if (closingSpell != 0) {
        // Active for the first time inside the quarter, or some time before it.
        const bool isNew = m_firstDay > m_edges[quarter];
        ++accounts.end;
        ++(isNew ? accounts.newLogos : accounts.back);
        (isNew ? arr.newArr : arr.back) += closing;
        return static_cast<quint16>(MarkEnd | (isNew ? MarkNew : MarkBack));
    }
    accounts.inAndOut += m_inside[quarter];
    return m_inside[quarter] != 0 ? MarkInAndOut : 0;
}

/// Back to nothing for the next account, touching only what this one used.
void RetentionSweep::clear()
{
    if (m_spells == 0)
        return;
    const size_t first = m_firstEdge == 0 ? 0 : m_firstEdge - 1;
    const size_t count = m_lastEdge + 1 - first;
    std::fill_n(m_change.begin() + static_cast<std::ptrdiff_t>(first), count, 0);
    std::fill_n(m_spell.begin() + static_cast<std::ptrdiff_t>(first), count, 0);
    const size_t inside = std::min(count, m_inside.size() - first);
    std::fill_n(m_inside.begin() + static_cast<std::ptrdiff_t>(first), inside, quint8(0));
}

} // namespace mainstay
