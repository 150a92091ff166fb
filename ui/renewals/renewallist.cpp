// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewallist.h"

#include "core/base/fold.h"

#include <QCollator>

#include <algorithm>
#include <compare>

namespace mainstay {

namespace {

constexpr int dayBits = 23; ///< a Julian day number fits until the year 18,000

bool isShown(const Renewal &renewal, RenewalShown shown, QDate today)
{
    const auto openAs = [&renewal](RenewalCategory category) {
        return renewal.isOpen() && renewal.outlook.category == category;
    };
    switch (shown) {
    case RenewalShown::All:
        return true;
    case RenewalShown::NotAssessed:
        return openAs(RenewalCategory::NotAssessed);
    case RenewalShown::Commit:
        return openAs(RenewalCategory::Commit);
    case RenewalShown::Likely:
        return openAs(RenewalCategory::Likely);
    case RenewalShown::AtRisk:
        return openAs(RenewalCategory::AtRisk);
    case RenewalShown::Unlikely:
        return openAs(RenewalCategory::Unlikely);
    case RenewalShown::Lapsed:
        return renewal.isLapsed(today);
    case RenewalShown::Decided:
        return !renewal.isOpen();
    }
    Q_UNREACHABLE();
    return true;
}

/// No word has a line end in it, so none is found across two names.
bool holdsAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

/// Without a day, after all days.
std::strong_ordering compareDays(QDate a, QDate b)
{
    if (a.isValid() != b.isValid())
        return a.isValid() ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.toJulianDay() <=> b.toJulianDay();
}

/// Open ones first, lapsed before the others; then by what became of them.
int stateRank(const Renewal &renewal, QDate today)
{
    return renewal.isLapsed(today) ? -1 : int(renewal.outcome);
}

class Order final
{
public:
    Order(const RenewalQuery &query, QDate today)
        : m_query(query)
        , m_today(today)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    bool operator()(const Renewal &a, const Renewal &b) const
    {
        const auto by = compare(a, b);
        return m_query.order == Qt::AscendingOrder ? by < 0 : by > 0;
    }

private:
    std::strong_ordering compare(const Renewal &a, const Renewal &b) const
    {
        switch (m_query.column) {
        case RenewalColumn::Due:
            return compareDays(a.due, b.due);
        case RenewalColumn::Account:
            return m_collator.compare(a.accountName, b.accountName) <=> 0;
        case RenewalColumn::Product:
            return m_collator.compare(a.productName, b.productName) <=> 0;
        case RenewalColumn::Arr:
            return a.baseArr <=> b.baseArr;
        case RenewalColumn::Category:
            return a.outlook.category <=> b.outlook.category;
        case RenewalColumn::Probability:
            return a.outlook.probability <=> b.outlook.probability;
        case RenewalColumn::Owner:
            return m_collator.compare(a.ownerName, b.ownerName) <=> 0;
        case RenewalColumn::Notice:
            return compareDays(a.noticeDay, b.noticeDay);
        case RenewalColumn::AutoRenews:
            return int(b.autoRenews) <=> int(a.autoRenews);
        case RenewalColumn::State:
            return stateRank(a, m_today) <=> stateRank(b, m_today);
        }
        Q_UNREACHABLE();
        return std::strong_ordering::equal;
    }

    RenewalQuery m_query;
    QDate m_today;
    QCollator m_collator;
};

} // namespace

std::vector<size_t> listed(const RenewalsReport &report, const RenewalQuery &query)
{
    const QStringList words = fold(query.text).split(u' ', Qt::SkipEmptyParts);
    const QDate from = query.quarter ? query.quarter->firstDay(report.fiscal) : QDate();
    const QDate to = query.quarter ? query.quarter->endDay(report.fiscal) : QDate();
    std::vector<size_t> places;
    for (size_t i = 0; i < report.renewals.size(); ++i) {
        const Renewal &one = report.renewals[i];
        const bool isInside = !query.quarter || (from <= one.due && one.due < to);
        if (isInside && isShown(one, query.shown, report.asOf) && holdsAll(report.folded[i], words))
            places.push_back(i);
    }
    // Stable: equal ones stay by due day and account, as the report has them.
    const Order before(query, report.asOf);
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return before(report.renewals[a], report.renewals[b]); });
    return places;
}

qint64 rowIdOf(const Renewal &renewal)
{
    return (renewal.subscription.value() << dayBits) | (renewal.due.toJulianDay() & ((1LL << dayBits) - 1));
}

} // namespace mainstay
