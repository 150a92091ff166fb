// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewsheet.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/qbr/reviewlist.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

ReviewSheet::ReviewSheet(QWidget *parent)
    : QWidget(parent)
    , m_book(std::make_shared<const CalendarBook>())
    , m_side({QTimeZone::utc(), {}, {}})
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(420, 260);
    setAccessibleRole(*this, QAccessible::Grouping);
}

void ReviewSheet::showBook(std::shared_ptr<const CalendarBook> book, const MeetingSide &side)
{
    m_book = std::move(book);
    m_side = side;
    if (!m_day.isValid())
        m_day = m_book->report().today;
    // What was asked for has been done, and is where it was to go.
    if (m_moving && m_moving->isAsked)
        m_moving.reset();
    keepCursor();
    relayout();
    describe();
    update();
}

/// Its review may have moved, may be gone, or may have come only now.
void ReviewSheet::keepCursor()
{
    const QDate before = m_day;
    if (const std::optional<size_t> entry = m_book->find(m_id); m_id > 0 && entry)
        m_day = m_book->entries()[*entry].day;
    else
        m_id = firstOn(m_day);
    if (m_day != before)
        Q_EMIT dayChanged(m_day);
    Q_EMIT changed();
}

void ReviewSheet::setDay(QDate day)
{
    setCursorTo(day, firstOn(day));
}

const QbrRow *ReviewSheet::current() const
{
    const std::optional<size_t> entry = m_book->find(m_id);
    return entry ? &m_book->review(*entry) : nullptr;
}

void ReviewSheet::select(qint64 id)
{
    if (const std::optional<size_t> entry = m_book->find(id))
        setCursorTo(m_book->entries()[*entry].day, id);
}

void ReviewSheet::setCursorTo(QDate day, qint64 id)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199)
        return;
    const bool isOtherDay = m_day != day;
    m_day = day;
    m_id = id;
    relayout();
    describe();
    update();
    if (isOtherDay)
        Q_EMIT dayChanged(day);
    Q_EMIT changed();
}

qint64 ReviewSheet::firstOn(QDate day) const
{
    const auto [first, end] = m_book->on(day);
    return first < end ? m_book->idOf(first) : 0;
}

void ReviewSheet::setMoving(std::optional<Moving> moving)
{
    m_moving = std::move(moving);
    relayout();
    update();
    Q_EMIT changed();
}

void ReviewSheet::leaveMove()
{
    m_grab = {};
    if (m_moving)
        setMoving(std::nullopt);
}

void ReviewSheet::take(const QbrRow &review)
{
    if (!isAhead(review.status)) {
        Q_EMIT moveRefused(review.id.value());
        return;
    }
    setMoving(Moving {review, toDay(review, m_day)});
}

void ReviewSheet::dragOver(const QbrRow &review, QPointF point)
{
    const std::optional<ClockTime> to = rect().contains(point.toPoint()) ? timeAt(review, point, point) : std::nullopt;
    if (to)
        setMoving(Moving {review, *to});
    else
        leaveMove();
}

void ReviewSheet::drop()
{
    if (m_moving)
        askForMove();
}

void ReviewSheet::askForMove()
{
    // Where it is already there is nothing to do.
    if (m_moving->to.start == m_moving->review.start) {
        leaveMove();
        return;
    }
    m_moving->isAsked = true;
    const Moving asked = *m_moving;
    update();
    Q_EMIT changed();
    Q_EMIT moveRequested(asked.review.id.value(), asked.to.start);
}

void ReviewSheet::stepMove(int key)
{
    const QbrRow *review = m_moving ? &m_moving->review : current();
    if (!review || (m_moving && m_moving->isAsked))
        return;
    if (!isAhead(review->status)) {
        Q_EMIT moveRefused(review->id.value());
        return;
    }
    const QDateTime from = m_moving ? m_moving->to.start : review->start;
    const QbrRow moved = *review;
    setMoving(Moving {moved, stepped(moved, from, key)});
    // A move to another month or week is seen there.
    const QDate day = m_moving->to.start.toTimeZone(m_book->reader()).date();
    const auto [first, end] = shownDays();
    if (day < first || day >= end)
        setCursorTo(day, m_id);
}

ClockTime ReviewSheet::toDay(const QbrRow &review, QDate day) const
{
    const QTimeZone zone = m_book->zoneOf(review);
    return review.start.isValid() ? reviewmove::toDay(review.start, zone, m_book->reader(), day)
                                  : reviewmove::firstOn(day, zone, m_book->reader());
}

ReviewChip ReviewSheet::chipOf(const QbrRow &review) const
{
    ReviewChip chip;
    chip.review = &review;
    chip.aside = initialsOf(review.ownerName);
    chip.isChosen = review.id.value() == m_id && !m_moving;
    chip.hasKeyboard = chip.isChosen && hasFocus();
    chip.isLeft = m_moving && m_moving->review.id == review.id;
    return chip;
}

QString ReviewSheet::timeText(const QDateTime &start) const
{
    const QTime time = start.toTimeZone(m_book->reader()).time();
    QString text = m_locale.toString(time, QLocale::ShortFormat);
    // "10 AM" says as much as "10:00 AM" and leaves more room for the account.
    if (time.minute() == 0 && m_locale.timeFormat(QLocale::ShortFormat).contains(u"ap"_s, Qt::CaseInsensitive))
        text.remove(u":00"_s);
    return text;
}

QString ReviewSheet::holidayOf(QDate day) const
{
    return m_book->report().sides.holidayName(m_side.zone, day);
}

QString ReviewSheet::words() const
{
    if (const QbrRow *review = current())
        return reviewWords(*review, m_book->report(), m_locale).join(u", "_s);
    const QString holiday = holidayOf(m_day);
    const QString day = formatDateLong(m_day, m_locale);
    return holiday.isEmpty() ? tr("%1, no review", "a day of a calendar").arg(day)
                             : tr("%1 (%2), no review", "a day of a calendar, its holiday").arg(day, holiday);
}

void ReviewSheet::describe()
{
    setAccessibleDescription(words());
}

bool ReviewSheet::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type was checked
    const auto [id, box] = reviewAt(help->pos());
    const std::optional<size_t> entry = m_book->find(id);
    const QString holiday = holidayOf(dayAt(help->pos()));
    if (entry)
        QToolTip::showText(help->globalPos(), plainToolTip(reviewWords(m_book->review(*entry), m_book->report(), m_locale).join(u'\n')), this,
                           box.toAlignedRect());
    else if (!holiday.isEmpty())
        QToolTip::showText(help->globalPos(), plainToolTip(holiday), this);
    else
        QToolTip::hideText();
    return true;
}

void ReviewSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ReviewSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

void ReviewSheet::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReviewSheet::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReviewSheet::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && isArrow(key)) {
        stepMove(key);
        return;
    }
    if (modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_moving && !m_moving->isAsked && (isReturn(key) || key == Qt::Key_Escape)) {
        isReturn(key) ? askForMove() : leaveMove();
        return;
    }
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home) {
        leaveMove();
        setDay(key == Qt::Key_Home ? m_book->report().today : paged(key == Qt::Key_PageUp ? -1 : 1));
    } else if ((isReturn(key) || key == Qt::Key_Space) && activateCursor()) {
        return;
    } else if (isReturn(key) && current()) {
        Q_EMIT opened();
    } else if (isArrow(key)) {
        leaveMove();
        walk(key);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReviewSheet::mousePressEvent(QMouseEvent *event)
{
    leaveMove();
    const QPointF point = event->position();
    const auto [id, box] = reviewAt(point);
    if (id > 0) {
        setCursorTo(dayAt(point), id);
        if (event->button() == Qt::LeftButton)
            m_grab = {id, point, point - box.topLeft(), false};
    } else {
        pressed(point);
    }
}

void ReviewSheet::pressed(QPointF point)
{
    if (const QDate day = dayAt(point); day.isValid())
        setCursorTo(day, firstOn(day));
}

void ReviewSheet::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_grab.id == 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        setCursor(reviewAt(point).first > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_grab.isDragging && (point - m_grab.at).manhattanLength() >= QApplication::startDragDistance())
        beginDrag();
    const QbrRow *review = m_grab.isDragging ? current() : nullptr;
    if (!review)
        return;
    const std::optional<ClockTime> to = rect().contains(point.toPoint()) ? timeAt(*review, point, point - m_grab.offset) : std::nullopt;
    setMoving(to ? std::optional(Moving {*review, *to}) : std::nullopt);
}

void ReviewSheet::beginDrag()
{
    const QbrRow *review = current();
    if (review && isAhead(review->status)) {
        m_grab.isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    m_grab = {};
    if (review)
        Q_EMIT moveRefused(review->id.value());
}

void ReviewSheet::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasDragging = std::exchange(m_grab, {}).isDragging;
    setCursor(Qt::ArrowCursor);
    if (wasDragging && m_moving)
        askForMove();
}

void ReviewSheet::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && reviewAt(event->position()).first > 0)
        Q_EMIT opened();
}

} // namespace mainstay
