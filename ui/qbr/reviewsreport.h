// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/base/quarter.h"
#include "core/qbr/meetingsides.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/readiness.h"
#include "ui/qbr/reviewfigures.h"

#include <QHash>

#include <memory>

namespace mainstay {

/// An account whose review is due in the quarter and not even proposed; of a quarter that is over, one that had none.
struct DueReview
{
    AccountId account;
    QString accountName;
    MemberId owner;
    QString ownerName; ///< empty: nobody
    QString tier {};
};

/// The reviews of one quarter as they stood at one moment.
struct ReviewsReport
{
    QDateTime now; ///< UTC
    QDate today;
    FiscalYear fiscal;
    Quarter current;
    Quarter quarter;
    std::vector<QbrRow> reviews;
    QHash<QbrId, size_t> places; ///< of each of the reviews
    QHash<QbrId, Readiness> readiness; ///< of each of the reviews; empty where nobody has asked
    std::vector<DueReview> due; ///< by name; empty where nobody has asked
    std::vector<Member> members; ///< those who are active, by name
    std::vector<QbrRow> around; ///< of the days that a calendar was asked for, by start, whichever quarter they are for
    QHash<QbrId, size_t> placesAround;
    std::optional<std::pair<QDate, QDate>> days; ///< those days: from the first to before the second
    MeetingSides sides; ///< who works when; of a calendar
    std::shared_ptr<const ReviewFigures> figures; ///< null where nobody has asked

    /// Of the quarter or of the calendar's days; null for a review that is in neither.
    const QbrRow *byId(QbrId id) const;
};

struct ReviewsQuestion
{
    QDateTime now; ///< UTC
    QDate today;
    std::optional<Quarter> quarter; ///< nothing: the one of today
    bool withDue = false; ///< also the accounts that are due, which takes a plan of the quarter, and how ready the reviews are
    std::optional<std::pair<QDate, QDate>> days {}; ///< also what a calendar of these days shows
    bool withFigures = false; ///< also the statistics
};

/// Reviews, and where it was asked for what is due.
Result<std::shared_ptr<const ReviewsReport>> loadReviewsReport(Connection &connection, const ReviewsQuestion &question);

/// The last day on which the economic buyer is invited in good time.
inline constexpr int buyerDays = 21;

/// A customer's review that lies ahead by no more than buyerDays and has no economic buyer among those invited.
bool lacksBuyer(const QbrRow &review, QDate today);
/// It should have been held by now.
bool hasPassed(const QbrRow &review, const QDateTime &now);

} // namespace mainstay
