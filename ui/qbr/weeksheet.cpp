// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/weeksheet.h"

#include "ui/common/formatters.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/placedtext.h"
#include "ui/qbr/reviewlist.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int daysOfWeek = 7;
constexpr int snapMinutes = 15;
constexpr int usualFrom = 8; ///< hours shown in any case
constexpr int usualTo = 18;
constexpr double gutterSpace = 16; ///< beside the name of an hour
constexpr double leastLabelHeight = 14; ///< below that, every second hour is named

} // namespace

WeekSheet::WeekSheet(QWidget *parent)
    : ReviewSheet(parent)
{
    setObjectName(u"weekSheet"_s);
    setAccessibleName(tr("Reviews of a week"));
}

std::pair<QDate, QDate> WeekSheet::shownDays() const
{
    if (m_layout.days.empty())
        return {};
    return {m_layout.days.front().day, m_layout.days.back().day.addDays(1)};
}

QString WeekSheet::title() const
{
    const auto [first, end] = shownDays();
    return tr("%1 to %2", "the days of a week").arg(formatDate(first, locale()), formatDate(end.addDays(-1), locale()));
}

WeekSheet::WallTime WeekSheet::wallOf(const QDateTime &start) const
{
    const QDateTime wall = start.toTimeZone(book().reader());
    return {wall.date(), wall.time().hour() * 60 + wall.time().minute()};
}

void WeekSheet::relayout()
{
    WeekQuestion question {weekBegin(day().isValid() ? day() : book().report().today, locale().firstDayOfWeek()), QSizeF(size()), usualFrom, usualTo};
    const auto reach = [&](int from, int to) {
        question.fromHour = std::min(question.fromHour, from / 60);
        question.toHour = std::max(question.toHour, std::min(24, (to + 59) / 60));
    };
    for (int i = 0; i < daysOfWeek; ++i) {
        for (const auto &[from, to] : workMinutes(side(), book().reader(), question.firstDay.addDays(i)))
            reach(from, to);
    }
    // "12:00 PM" is wider than "12:00".
    question.gutter = std::max(question.gutter, textWidth(locale().toString(QTime(12, 0), QLocale::ShortFormat), smallFont()) + gutterSpace);
    if (moving()) {
        const WallTime to = wallOf(moving()->to.start);
        reach(to.minute, to.minute + moving()->review.minutes);
    }
    m_layout = layoutWeek(book(), question);
}

std::pair<qint64, QRectF> WeekSheet::reviewAt(QPointF point) const
{
    // The last one is drawn on top.
    for (auto block = m_layout.blocks.rbegin(); block != m_layout.blocks.rend(); ++block) {
        if (block->box.contains(point))
            return {book().idOf(block->entry), block->box};
    }
    return {};
}

QDate WeekSheet::dayAt(QPointF point) const
{
    const int day = m_layout.dayAt(point.x());
    return day < 0 ? QDate() : m_layout.days[size_t(day)].day;
}

std::optional<ClockTime> WeekSheet::timeAt(const QbrRow &review, QPointF point, QPointF corner) const
{
    Q_UNUSED(review)
    const QDate day = dayAt(point);
    if (!day.isValid() || point.y() < m_layout.top)
        return std::nullopt;
    const int minute = m_layout.minuteAt(corner.y());
    const int snapped = std::min((minute + snapMinutes / 2) / snapMinutes * snapMinutes, 24 * 60 - snapMinutes);
    return reviewmove::atWall(day, QTime(snapped / 60, snapped % 60), book().reader());
}

ClockTime WeekSheet::stepped(const QbrRow &review, const QDateTime &from, int key) const
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return {from.addSecs((key == Qt::Key_Up ? -snapMinutes : snapMinutes) * 60), ClockHint::None};
    // The time of the day that it has been given on the way is kept.
    QbrRow moved = review;
    moved.start = from;
    return toDay(moved, wallOf(from).day.addDays(key == Qt::Key_Left ? -1 : 1));
}

bool WeekSheet::walk(int key)
{
    const std::vector<CalendarEntry> &entries = book().entries();
    const std::optional<size_t> here = book().find(currentId());
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const auto [first, end] = book().on(day());
        if (!here || first == end)
            return true;
        const size_t next = key == Qt::Key_Up ? std::max(first, *here - (*here > first ? 1 : 0)) : std::min(end - 1, *here + 1);
        setCursorTo(day(), book().idOf(next));
        return true;
    }
    const QDate there = day().addDays(key == Qt::Key_Left ? -1 : 1);
    const auto [first, end] = book().on(there);
    size_t nearest = first;
    for (size_t i = first; here && i < end; ++i) {
        if (std::abs(entries[i].minute - entries[*here].minute) < std::abs(entries[nearest].minute - entries[*here].minute))
            nearest = i;
    }
    setCursorTo(there, first < end ? book().idOf(nearest) : 0);
    return true;
}

QDate WeekSheet::paged(int pages) const
{
    return day().addDays(pages * daysOfWeek);
}

/// The time of the reader, the account, and the time of the customer where their clock is another one.
QStringList WeekSheet::linesOf(const QbrRow &review, const QDateTime &start) const
{
    QStringList lines {timeText(start) + u' ' + review.accountName};
    QbrRow there = review;
    there.start = start;
    if (reviewIsElsewhere(there)) {
        const QDateTime wall = start.toTimeZone(book().zoneOf(review));
        lines += tr("%1 in %2", "time of the customer, time zone").arg(locale().toString(wall.time(), QLocale::ShortFormat), review.timeZone.section(u'/', -1).replace(u'_', u' '));
    }
    if (!review.ownerName.isEmpty())
        lines += review.ownerName;
    return lines;
}

void WeekSheet::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    for (const WeekLayout::Day &day : m_layout.days)
        drawDay(painter, day);
    drawHours(painter);
    for (const WeekLayout::Day &day : m_layout.days)
        drawHead(painter, day);
    drawBlocks(painter);
    drawNow(painter);
}

void WeekSheet::drawDay(QPainter &painter, const WeekLayout::Day &day) const
{
    const Theme &theme = currentTheme();
    painter.fillRect(day.body, theme.surfaceAlt);
    for (const auto &[from, to] : workMinutes(side(), book().reader(), day.day)) {
        const QRectF hours(QPointF(day.body.left(), m_layout.yOf(from)), QPointF(day.body.right(), m_layout.yOf(to)));
        painter.fillRect(hours.intersected(day.body), theme.surface);
    }
}

void WeekSheet::drawHours(QPainter &painter) const
{
    const Theme &theme = currentTheme();
    const int step = m_layout.hourHeight < leastLabelHeight ? 2 : 1;
    for (int hour = m_layout.fromHour; hour < m_layout.toHour; ++hour) {
        const double y = std::round(m_layout.yOf(hour * 60)) + 0.5;
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(m_layout.days.front().body.left(), y), QPointF(width(), y));
        if ((hour - m_layout.fromHour) % step == 0)
            drawPlacedText(painter,
                           placedText(QRectF(2, y, m_layout.days.front().body.left() - 10, 16), locale().toString(QTime(hour, 0), QLocale::ShortFormat), smallFont(),
                                      Qt::AlignRight | Qt::AlignTop, TextRank::Faint),
                           theme);
    }
    for (const WeekLayout::Day &day : m_layout.days) {
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(day.body.left() + 0.5, 0), QPointF(day.body.left() + 0.5, day.body.bottom()));
    }
}

void WeekSheet::drawHead(QPainter &painter, const WeekLayout::Day &day) const
{
    const Theme &theme = currentTheme();
    const bool isToday = day.day == book().report().today;
    const QString name = tr("%1 %2", "day of the week, day of the month")
                             .arg(locale().standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat), locale().toString(day.day.day()));
    QRectF line(day.head.left() + 6, day.head.top() + 3, day.head.width() - 12, 20);
    if (isToday) {
        const QRectF mark(line.left() - 2, line.top(), std::min(line.width() + 4, textWidth(name, bodyFont()) + 16), line.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
        painter.setPen(theme.onAccent);
        painter.setFont(bodyFont());
        painter.drawText(mark, Qt::AlignCenter, name);
        painter.restore();
    } else {
        drawPlacedText(painter, placedText(line, name, bodyFont(), Qt::AlignLeft | Qt::AlignVCenter, side().worksOn(day.day) ? TextRank::Main : TextRank::Muted),
                       theme);
    }
    drawPlacedText(painter, placedText(line.translated(0, 20), holidayOf(day.day), smallFont(), Qt::AlignLeft | Qt::AlignVCenter, TextRank::Faint), theme);
    if (day.day == this->day() && currentId() == 0 && !moving()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.focusRing : theme.borderStrong, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(day.head.adjusted(2, 1, -2, -3), 5, 5);
        painter.restore();
    }
}

void WeekSheet::drawBlocks(QPainter &painter) const
{
    const Theme &theme = currentTheme();
    const QDateTime &now = book().report().now;
    for (const WeekLayout::Block &block : m_layout.blocks) {
        const QbrRow &review = book().review(block.entry);
        ReviewChip chip = chipOf(review);
        chip.lines = linesOf(review, review.start);
        chip.aside.clear();
        drawReviewChip(painter, block.box, chip, now, theme);
    }
    if (!moving())
        return;
    const WallTime to = wallOf(moving()->to.start);
    ReviewChip chip = chipOf(moving()->review);
    chip.isLeft = false;
    chip.isMoving = true;
    chip.hasKeyboard = hasFocus();
    chip.aside.clear();
    chip.lines = linesOf(moving()->review, moving()->to.start);
    if (const QRectF box = m_layout.boxOf(to.day, to.minute, moving()->review.minutes); !box.isNull())
        drawReviewChip(painter, box, chip, now, theme);
}

/// A line across today.
void WeekSheet::drawNow(QPainter &painter) const
{
    const WallTime now = wallOf(book().report().now);
    const auto today = std::find_if(m_layout.days.begin(), m_layout.days.end(), [&](const WeekLayout::Day &day) { return day.day == now.day; });
    if (today == m_layout.days.end() || now.minute < m_layout.fromHour * 60 || now.minute >= m_layout.toHour * 60)
        return;
    const double y = m_layout.yOf(now.minute);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.drawLine(QPointF(today->body.left(), y), QPointF(today->body.right(), y));
}

} // namespace mainstay
