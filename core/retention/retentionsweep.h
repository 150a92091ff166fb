// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/retention.h"

#include <span>
#include <vector>

namespace mainstay {

/// What an account is in a quarter; in S and in E together means kept.
enum RetentionMark : quint16 {
    MarkStart = 1,
    MarkEnd = 2,
    MarkNew = 4,
    MarkBack = 8,
    MarkInAndOut = 16,
    MarkPaused = 32,
    MarkExpansion = 64,
    MarkContraction = 128,
    MarkUplift = 256,
    MarkLapsed = 512,
    MarkCurrency = 1024,
};

/// The pass behind RetentionTable: account by account, all quarters at once. The quarters touch
/// each other, so they have one more "edges" than there are quarters, the days on which S and E are
/// looked at: edge i closes quarter i − 1 and opens quarter i.
class RetentionSweep final
{
public:
    /// The currencies that have had several rates; both stay alive as long as this.
    struct Foreign
    {
        std::span<const ForeignAmount> amounts;
        std::span<const RateHistory> rates;
    };

    RetentionSweep(const std::vector<QuarterSpan> &spans, const RetentionRequest &request, size_t groups,
                   const Foreign &foreign);

    /// One account: its periods ordered by first day, room for a mark for each quarter, and its
    /// group in quarter q at groups[q × groupStep].
    struct Account
    {
        const PeriodRow *begin = nullptr;
        const PeriodRow *end = nullptr;
        const PriceRow *prices = nullptr; ///< by day
        const PriceRow *pricesEnd = nullptr;
        qint32 lossDay = 0; ///< as RetentionInput::lossDays
        quint16 *marks = nullptr;
        const qint32 *groups = nullptr;
        size_t groupStep = 0;
    };
    void add(const Account &account);
    /// [group × quarters + quarter]
    std::vector<QuarterRetention> takeRows() { return std::move(m_rows); }

private:
    size_t firstEdgeFrom(qint32 day) const;
    void layOut(const PeriodRow *begin, const PeriodRow *end);
    void closeSpell(qint32 startDay, qint32 endDay);
    qint64 worthAt(qint32 foreign, size_t edge) const;
    bool revalue(const PeriodRow *begin, const PeriodRow *end);
    void revalue(const PeriodRow &period);
    void addPrices(const Account &account);
    quint16 classify(QuarterRetention &row, size_t quarter, qint64 opening, qint64 closing) const;
    quint16 classifyKept(QuarterRetention &row, size_t quarter, qint64 opening, qint64 closing) const;
    bool isLapsed(size_t quarter) const;
    void clear();

    size_t m_quarters = 0;
    std::vector<QuarterRetention> m_rows;
    std::vector<qint32> m_edges; ///< Julian days, rising
    std::vector<quint16> m_edgeFrom; ///< for each day from the first edge to the last
    Foreign m_foreign;
    std::vector<std::vector<size_t>> m_ratesAt; ///< [currency][edge]: the place in its history

    // One account's state, kept here so that nothing is allocated for each.
    std::vector<qint64> m_change; ///< of ARR from the edge before
    std::vector<qint64> m_price; ///< of the change that ends at the edge: what is price alone
    std::vector<qint64> m_worth; ///< with foreign periods: ARR on the edge, at that day's rates
    std::vector<qint64> m_worthBefore; ///< the same at the rates of the edge before
    std::vector<qint32> m_spell; ///< which unbroken run of active days holds the edge, 0 for none
    std::vector<quint8> m_inside; ///< whether a run begins and ends between this edge and the next
    size_t m_firstEdge = 0; ///< from which on the account was active, or the number of edges
    size_t m_lastEdge = 0; ///< from which on it no longer was
    qint32 m_spells = 0;
    qint32 m_firstDay = 0; ///< of all its active days
    qint32 m_endDay = 0; ///< the day after the last of them
    qint32 m_lossDay = 0;
    qint32 m_asOf = 0;
    qint32 m_undecidedDays = 0;
};

} // namespace mainstay
