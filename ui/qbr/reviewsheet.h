// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewmove.h"
#include "ui/qbr/calendarlayout.h"
#include "ui/qbr/reviewchip.h"

#include <QLocale>
#include <QPointF>
#include <QWidget>

namespace mainstay {

/// What a month and a week have in common: a cursor that arrow keys move over days and reviews, and moving a review by mouse
/// or by Ctrl and arrows. A move is shown first; Return or letting go of the mouse asks for it, Escape leaves it.
class ReviewSheet : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSheet)

public:
    /// A review on its way.
    struct Moving
    {
        QbrRow review;
        ClockTime to;
        bool isAsked = false; ///< the page has been asked to move it
    };

    explicit ReviewSheet(QWidget *parent);

    /// `side`: whose days off and hours are shown. The cursor stays on its review, also when that has moved.
    void showBook(std::shared_ptr<const CalendarBook> book, const MeetingSide &side);
    /// The day with the cursor; the sheet shows what lies around it.
    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The days that are drawn, from the first to before the second.
    virtual std::pair<QDate, QDate> shownDays() const = 0;
    virtual QString title() const = 0;

    /// Null without a review at the cursor.
    const QbrRow *current() const;
    qint64 currentId() const { return m_id; }
    void select(qint64 id);
    const std::optional<Moving> &moving() const { return m_moving; }
    /// The move was refused, or left.
    void leaveMove();
    /// By keyboard, to the day of the cursor.
    void take(const QbrRow &review);
    /// Dragged from elsewhere, at a point of this sheet; nothing is shown beside it.
    void dragOver(const QbrRow &review, QPointF point);
    void drop();
    /// What the cursor is on, in words.
    virtual QString words() const;

Q_SIGNALS:
    void opened();
    void moveRequested(qint64 id, const QDateTime &start);
    /// Somebody tried to move what stays where it is.
    void moveRefused(qint64 id);
    /// The cursor is on another day.
    void dayChanged(QDate day);
    /// Another review has the cursor, or a move is another one.
    void changed();

protected:
    struct Grab
    {
        qint64 id = 0; ///< 0: nothing that could be dragged
        QPointF at;
        QPointF offset; ///< from the corner of what is dragged
        bool isDragging = false;
    };

    const CalendarBook &book() const { return *m_book; }
    const MeetingSide &side() const { return m_side; }
    const QLocale &locale() const { return m_locale; }
    /// With the review's place where it is drawn; an empty box: nothing there.
    virtual std::pair<qint64, QRectF> reviewAt(QPointF point) const = 0;
    virtual QDate dayAt(QPointF point) const = 0;
    /// Where a review goes that is dropped at a point; `corner` is that of its chip.
    virtual std::optional<ClockTime> timeAt(const QbrRow &review, QPointF point, QPointF corner) const = 0;
    /// From `from`, by Ctrl and an arrow key.
    virtual ClockTime stepped(const QbrRow &review, const QDateTime &from, int key) const = 0;
    virtual void relayout() = 0;
    /// True when the key moved the cursor.
    virtual bool walk(int key) = 0;
    /// By so many pages: months, weeks.
    virtual QDate paged(int pages) const = 0;
    /// The "+3 more" at a point, or the one that has the cursor, was chosen.
    virtual void pressed(QPointF point);
    /// A key other than those of every sheet; true when it was taken.
    virtual bool activateCursor() { return false; }

    void setCursorTo(QDate day, qint64 id);
    /// The first review of a day; 0 without any.
    qint64 firstOn(QDate day) const;
    /// To that day of the reader's, at the time of the day that the review has; at ten without a date.
    ClockTime toDay(const QbrRow &review, QDate day) const;
    ReviewChip chipOf(const QbrRow &review) const;
    /// "10:00" on the reader's clock.
    QString timeText(const QDateTime &start) const;
    /// Name of a holiday of that side.
    QString holidayOf(QDate day) const;

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void keepCursor();
    void setMoving(std::optional<Moving> moving);
    void askForMove();
    void stepMove(int key);
    void beginDrag();
    void describe();

    QLocale m_locale;
    std::shared_ptr<const CalendarBook> m_book;
    MeetingSide m_side;
    QDate m_day;
    qint64 m_id = 0;
    std::optional<Moving> m_moving;
    Grab m_grab;
};

} // namespace mainstay
