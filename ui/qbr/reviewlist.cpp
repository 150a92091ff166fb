// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewlist.h"

#include "core/base/fold.h"
#include "ui/common/formatters.h"

#include <QCollator>
#include <QTimeZone>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool passes(MemberId owner, QStringList names, const ReviewQuery &query, const QStringList &words)
{
    if (query.owner == ReviewQuery::nobody ? owner.isValid() : query.owner != 0 && owner.value() != query.owner)
        return false;
    if (words.isEmpty())
        return true;
    for (QString &name : names)
        name = fold(name);
    return std::all_of(words.begin(), words.end(), [&names](const QString &word) {
        return std::any_of(names.begin(), names.end(), [&word](const QString &name) { return name.contains(word); });
    });
}

bool isOf(const QbrRow &review, ReviewFigure figure)
{
    if (figure != ReviewFigure::All && review.kind == QbrKind::Internal)
        return false;
    switch (figure) {
    case ReviewFigure::All:
    case ReviewFigure::Due:
        return true;
    case ReviewFigure::Held:
        return wasHeld(review.status);
    case ReviewFigure::WithBuyer:
        return wasHeld(review.status) && review.buyerPresent.value_or(false);
    case ReviewFigure::Ahead:
        return isAhead(review.status);
    case ReviewFigure::Skipped:
        return review.status == QbrStatus::Skipped;
    case ReviewFigure::Cancelled:
        return review.status == QbrStatus::Cancelled;
    }
    Q_UNREACHABLE();
    return false;
}

std::vector<size_t> passing(const std::vector<QbrRow> &reviews, const ReviewQuery &query)
{
    const QStringList words = fold(query.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> places;
    for (size_t i = 0; i < reviews.size(); ++i) {
        const QbrRow &review = reviews[i];
        if ((!query.tier || *query.tier == review.tier) && isOf(review, query.figure)
            && passes(review.owner, {review.accountName, review.ownerName, review.place}, query, words))
            places.push_back(i);
    }
    return places;
}

/// Without a date, after all dates.
std::strong_ordering compareTimes(const QDateTime &a, const QDateTime &b)
{
    if (a.isValid() != b.isValid())
        return a.isValid() ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.isValid() ? a.toMSecsSinceEpoch() <=> b.toMSecsSinceEpoch() : std::strong_ordering::equal;
}

class ReviewOrder final
{
public:
    explicit ReviewOrder(const ReviewQuery &query)
        : m_query(query)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    bool operator()(const QbrRow &a, const QbrRow &b) const
    {
        const auto by = compare(a, b);
        return m_query.order == Qt::AscendingOrder ? by < 0 : by > 0;
    }

private:
    std::strong_ordering compare(const QbrRow &a, const QbrRow &b) const
    {
        switch (m_query.column) {
        case ReviewColumn::When:
            return compareTimes(a.start, b.start);
        case ReviewColumn::Account:
            return m_collator.compare(a.accountName, b.accountName) <=> 0;
        case ReviewColumn::Kind:
            return a.kind <=> b.kind;
        case ReviewColumn::Status:
            return a.status <=> b.status;
        case ReviewColumn::Owner:
            return m_collator.compare(a.ownerName, b.ownerName) <=> 0;
        case ReviewColumn::Steps:
            return a.stepsDone * std::max(1, b.steps) <=> b.stepsDone * std::max(1, a.steps);
        case ReviewColumn::Buyer:
            return std::pair(a.buyerInvited, a.buyerPresent.value_or(false)) <=> std::pair(b.buyerInvited, b.buyerPresent.value_or(false));
        }
        Q_UNREACHABLE();
        return std::strong_ordering::equal;
    }

    ReviewQuery m_query;
    QCollator m_collator;
};

QString atText(const QDateTime &at, const QLocale &locale)
{
    return locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + formatDate(at.date(), locale) + u", "_s
        + locale.toString(at.time(), QLocale::ShortFormat);
}

} // namespace

std::vector<size_t> listed(const ReviewsReport &report, const ReviewQuery &query)
{
    std::vector<size_t> places = passing(report.reviews, query);
    // Equal ones by time.
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return compareTimes(report.reviews[a].start, report.reviews[b].start) < 0; });
    const ReviewOrder before(query);
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) { return before(report.reviews[a], report.reviews[b]); });
    return places;
}

std::vector<size_t> listedAround(const ReviewsReport &report, const ReviewQuery &query)
{
    return passing(report.around, query);
}

std::vector<size_t> listedDue(const ReviewsReport &report, const ReviewQuery &query)
{
    if (query.figure != ReviewFigure::All && query.figure != ReviewFigure::Due)
        return {}; // figures of what became of reviews
    const QStringList words = fold(query.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> places;
    for (size_t i = 0; i < report.due.size(); ++i) {
        if ((!query.tier || *query.tier == report.due[i].tier) && passes(report.due[i].owner, {report.due[i].accountName, report.due[i].ownerName}, query, words))
            places.push_back(i);
    }
    return places;
}

QString whenText(const QDateTime &start, const QLocale &locale)
{
    return start.isValid() ? atText(start.toLocalTime(), locale) : QString();
}

bool reviewIsElsewhere(const QbrRow &review)
{
    const QTimeZone zone(review.timeZone.toLatin1());
    return review.start.isValid() && zone.isValid() && zone.offsetFromUtc(review.start) != review.start.toLocalTime().offsetFromUtc();
}

QString whenThereText(const QDateTime &start, const QString &timeZone, const QLocale &locale)
{
    const QTimeZone zone(timeZone.toLatin1());
    return start.isValid() && zone.isValid() ? QString(atText(start.toTimeZone(zone), locale) + u" ("_s + timeZone + u')') : QString();
}

} // namespace mainstay
