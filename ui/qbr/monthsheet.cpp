// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/monthsheet.h"

#include "ui/common/formatters.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/placedtext.h"
#include "ui/text/qbrlabels.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int daysOfWeek = 7;
constexpr double numberSize = 20;

} // namespace

MonthSheet::MonthSheet(QWidget *parent)
    : ReviewSheet(parent)
{
    setObjectName(u"monthSheet"_s);
    setAccessibleName(tr("Reviews of a month"));
}

std::pair<QDate, QDate> MonthSheet::shownDays() const
{
    if (m_layout.cells.empty())
        return {};
    return {m_layout.cells.front().day, m_layout.cells.back().day.addDays(1)};
}

QString MonthSheet::title() const
{
    // Year and month in the order of the language.
    return locale().toString(QDate(day().year(), day().month(), 1), tr("MMMM yyyy", "format of a month"));
}

void MonthSheet::relayout()
{
    m_layout = layoutMonth(book(), {day().isValid() ? day() : book().report().today, locale().firstDayOfWeek(), QSizeF(size()), currentId()});
}

std::pair<qint64, QRectF> MonthSheet::reviewAt(QPointF point) const
{
    const MonthLayout::Cell *cell = m_layout.cellAt(point);
    if (!cell)
        return {};
    for (const MonthLayout::Chip &chip : cell->chips) {
        if (chip.box.contains(point))
            return {book().idOf(chip.entry), chip.box};
    }
    return {};
}

QDate MonthSheet::dayAt(QPointF point) const
{
    const MonthLayout::Cell *cell = m_layout.cellAt(point);
    return cell ? cell->day : QDate();
}

std::optional<ClockTime> MonthSheet::timeAt(const QbrRow &review, QPointF point, QPointF corner) const
{
    Q_UNUSED(corner)
    const QDate day = dayAt(point);
    return day.isValid() ? std::optional(toDay(review, day)) : std::nullopt;
}

ClockTime MonthSheet::stepped(const QbrRow &review, const QDateTime &from, int key) const
{
    const int days = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -daysOfWeek : daysOfWeek;
    return toDay(review, from.toTimeZone(book().reader()).date().addDays(days));
}

std::vector<qint64> MonthSheet::stopsOn(QDate day) const
{
    std::vector<qint64> stops;
    const MonthLayout::Cell *cell = m_layout.cellOf(day);
    if (!cell)
        return stops;
    for (const MonthLayout::Chip &chip : cell->chips)
        stops.push_back(book().idOf(chip.entry));
    if (cell->hidden > 0)
        stops.push_back(moreId);
    return stops;
}

bool MonthSheet::walk(int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        setDay(day().addDays(key == Qt::Key_Left ? -1 : 1));
        return true;
    }
    const int step = key == Qt::Key_Up ? -1 : 1;
    const std::vector<qint64> stops = stopsOn(day());
    const auto here = std::find(stops.begin(), stops.end(), currentId()) - stops.begin();
    const auto next = here + step;
    if (!stops.empty() && next >= 0 && next < qint64(stops.size())) {
        setCursorTo(day(), stops[size_t(next)]);
        return true;
    }
    // From below, a day is entered at its last one.
    const QDate there = day().addDays(step * daysOfWeek);
    setDay(there);
    if (const std::vector<qint64> others = stopsOn(there); step < 0 && !others.empty())
        setCursorTo(there, others.back());
    return true;
}

QDate MonthSheet::paged(int pages) const
{
    return day().addMonths(pages);
}

void MonthSheet::pressed(QPointF point)
{
    const MonthLayout::Cell *cell = m_layout.cellAt(point);
    if (!cell || cell->hidden == 0 || !cell->more.contains(point)) {
        ReviewSheet::pressed(point);
        return;
    }
    const MonthLayout::Cell shown = *cell;
    setCursorTo(shown.day, moreId);
    showDay(shown);
}

bool MonthSheet::activateCursor()
{
    const MonthLayout::Cell *cell = m_layout.cellOf(day());
    if (currentId() != moreId || !cell)
        return false;
    showDay(*cell);
    return true;
}

/// All reviews of the day; the one that is chosen gets the cursor and a place among those shown.
void MonthSheet::showDay(const MonthLayout::Cell &cell)
{
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setObjectName(u"dayMenu"_s);
    m_menu->addAction(formatDateLong(cell.day, locale()))->setEnabled(false);
    m_menu->addSeparator();
    const auto [first, end] = book().on(cell.day);
    for (size_t i = first; i < end; ++i) {
        const QbrRow &review = book().review(i);
        const QString name = tr("%1 %2 · %3", "time, account, status of a review").arg(timeText(review.start), review.accountName, label(review.status));
        QAction *action = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = review.id.value()] { select(id); });
    }
    m_menu->popup(mapToGlobal(cell.more.bottomLeft().toPoint()));
}

QString MonthSheet::words() const
{
    const MonthLayout::Cell *cell = m_layout.cellOf(day());
    if (currentId() == moreId && cell)
        return tr("%1, %Ln more review(s)", nullptr, cell->hidden).arg(formatDateLong(day(), locale()));
    return ReviewSheet::words();
}

void MonthSheet::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const Qt::DayOfWeek first = locale().firstDayOfWeek();
    for (int i = 0; i < daysOfWeek; ++i) {
        const int weekDay = (int(first) - 1 + i) % daysOfWeek + 1;
        drawPlacedText(painter,
                       placedText(m_layout.names[size_t(i)].adjusted(6, 0, -6, 0), locale().standaloneDayName(weekDay, QLocale::ShortFormat), smallFont(),
                                  Qt::AlignLeft | Qt::AlignVCenter, TextRank::Muted),
                       theme);
    }
    for (const MonthLayout::Cell &cell : m_layout.cells)
        drawCell(painter, cell);
    drawMoving(painter);
}

void MonthSheet::drawCell(QPainter &painter, const MonthLayout::Cell &cell) const
{
    const Theme &theme = currentTheme();
    if (!side().worksOn(cell.day))
        painter.fillRect(cell.box, theme.surfaceAlt);
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(cell.box.topLeft(), cell.box.topRight());
    if (cell.box.left() > 1)
        painter.drawLine(cell.box.topLeft(), cell.box.bottomLeft());
    drawHead(painter, cell);
    for (const MonthLayout::Chip &chip : cell.chips) {
        const QbrRow &review = book().review(chip.entry);
        ReviewChip drawn = chipOf(review);
        drawn.lines = {timeText(review.start) + u' ' + review.accountName};
        drawReviewChip(painter, chip.box, drawn, book().report().now, theme);
    }
    const bool isDay = cell.day == day();
    if (cell.hidden > 0)
        drawPlacedText(painter,
                       placedText(cell.more.adjusted(5, 0, -5, 0), tr("+%Ln more", "reviews of a day", cell.hidden), smallFont(),
                                  Qt::AlignLeft | Qt::AlignVCenter, TextRank::Muted),
                       theme);
    // The cursor on a day, or on what says that there are more.
    if (isDay && !moving() && currentId() <= 0) {
        const QRectF ring = currentId() == moreId ? cell.more : cell.box.adjusted(2, 2, -2, -2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.focusRing : theme.borderStrong, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(ring.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.restore();
    }
}

void MonthSheet::drawHead(QPainter &painter, const MonthLayout::Cell &cell) const
{
    const Theme &theme = currentTheme();
    const bool isInMonth = cell.day.month() == m_layout.month.month();
    const bool isToday = cell.day == book().report().today;
    const QString number = locale().toString(cell.day.day());
    QRectF area = cell.head;
    if (isToday) {
        const QRectF mark(area.left() - 2, area.center().y() - numberSize / 2, numberSize + 2, numberSize);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(mark, numberSize / 2, numberSize / 2);
        painter.setPen(theme.onAccent);
        painter.setFont(smallFont());
        painter.drawText(mark, Qt::AlignCenter, number);
        painter.restore();
    } else {
        drawPlacedText(painter, placedText(area, number, smallFont(), Qt::AlignLeft | Qt::AlignVCenter, isInMonth ? TextRank::Main : TextRank::Faint), theme);
    }
    area.setLeft(area.left() + numberSize + 6);
    if (const QString holiday = holidayOf(cell.day); !holiday.isEmpty() && area.width() > 20)
        drawPlacedText(painter, placedText(area, holiday, smallFont(), Qt::AlignRight | Qt::AlignVCenter, TextRank::Faint), theme);
}

/// Over the day where it would go, at the bottom: what is there stays to be seen.
void MonthSheet::drawMoving(QPainter &painter) const
{
    if (!moving())
        return;
    const QDateTime to = moving()->to.start;
    const MonthLayout::Cell *cell = m_layout.cellOf(to.toTimeZone(book().reader()).date());
    if (!cell)
        return;
    const Theme &theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell->box.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    painter.restore();
    ReviewChip chip = chipOf(moving()->review);
    chip.isLeft = false;
    chip.isMoving = true;
    chip.hasKeyboard = hasFocus();
    chip.lines = {timeText(to) + u' ' + moving()->review.accountName};
    const QRectF box(cell->box.left() + 4, cell->box.bottom() - 25, cell->box.width() - 8, 20);
    drawReviewChip(painter, box, chip, book().report().now, theme);
}

} // namespace mainstay
