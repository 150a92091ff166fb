// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/calendarbook.h"
#include "ui/qbr/reviewlist.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace mainstay {

class MonthSheet;
class PlainLabel;
class ReviewSheet;
class UndatedList;
class WeekSheet;

/// Reviews by month or by week, with those that have no date beside them.
class ReviewCalendar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCalendar)

public:
    enum class Span { Month, Week };

    explicit ReviewCalendar(QWidget *parent = nullptr);

    void setSpan(Span span);
    void showReviews(const std::shared_ptr<const ReviewsReport> &report, const ReviewQuery &query);
    QDate day() const;
    /// An invalid day: that of today.
    void setDay(QDate day);
    /// What has to be loaded for the days shown, with some before and after.
    static std::pair<QDate, QDate> daysAround(QDate day);

    ReviewSheet &sheet() const;
    MonthSheet &month() const { return *m_month; }
    WeekSheet &week() const { return *m_week; }
    UndatedList &undated() const { return *m_undated; }
    /// Null where the cursor is on none.
    const QbrRow *current() const;
    qint64 currentId() const;
    void select(qint64 id);
    void takeFocus();
    bool hasKeyboard() const;
    /// The move that was asked for does not take place.
    void leaveMove();

Q_SIGNALS:
    void opened();
    void moveRequested(qint64 id, const QDateTime &start);
    void moveRefused(qint64 id);
    /// Another day has the cursor: it may lie in another quarter, or where nothing is loaded yet.
    void dayChanged(QDate day);

private:
    QWidget *buildBar();
    QWidget *buildUndated();
    void connectSheet(ReviewSheet &sheet);
    void showTitle();
    void showHint();
    QString moveSentence() const;
    void dragUndated(QPoint globalPosition);
    void takeUndated();

    QLocale m_locale;
    std::shared_ptr<const ReviewsReport> m_report;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_undatedTitle = nullptr;
    QStackedWidget *m_sheets = nullptr;
    MonthSheet *m_month = nullptr;
    WeekSheet *m_week = nullptr;
    QWidget *m_strip = nullptr;
    UndatedList *m_undated = nullptr;
    bool m_isUndatedCurrent = false; ///< the keyboard was last on a review without a date
};

} // namespace mainstay
