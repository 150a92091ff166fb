// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/today/todayreviews.h"
#include "ui/common/meetingsource.h"
#include "ui/paint/theme.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace mainstay {

/// One line of the day: a heading, or something that waits.
struct TodayRow
{
    enum class Kind {
        Heading,
        Calendar, ///< no calendar is chosen yet, or it can't be read
        Meeting,
        Review,
        ReviewStep,
        DueReviews, ///< how many accounts are overdue for a review
        Touch,
        Action,
        Cadence,
        Budget,
        Survey,
        More, ///< there is more of this kind than the page shows
    };

    Kind kind = Kind::Heading;
    QString title;
    QString detail;
    QString aside; ///< right: how late, how much
    std::optional<Tone> tone; ///< of the aside
    QString icon; ///< a freedesktop name
    AccountId account;
    ActionId action;
    QbrId review; ///< of a review, and of a step
    std::optional<TodayReviewStep> step;
    std::optional<Survey> survey;
    std::optional<PlannedTouch> touch;
    std::optional<WaitingMeeting> meeting;

    bool canBeChosen() const { return kind != Kind::Heading; }
    /// The same thing in another list.
    bool isSameAs(const TodayRow &other) const;
};

/// What the page shows of a day, in its order: meetings, reviews, touches, actions, surveys, cadence, budgets.
struct TodayContents
{
    Today today;
    ReviewsToday reviews;
    qint64 overdueReviews = 0; ///< accounts
    std::vector<WaitingMeeting> meetings;
    bool hasCalendar = false;
    QString calendarProblem;
    bool isOthersDay = false; ///< the calendar is not theirs: no meetings
};

/// Sentences in the interface's language, dates in `locale`.
std::vector<TodayRow> todayRows(const TodayContents &contents, QDate date, const QLocale &locale);

} // namespace mainstay
