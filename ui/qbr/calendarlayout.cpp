// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/calendarlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mainstay {

namespace {

constexpr int daysOfWeek = 7;
constexpr int minutesOfDay = 24 * 60;
constexpr double namesHeight = 26;
constexpr double cellHead = 24;
constexpr double chipHeight = 20;
constexpr double chipStep = 22;
constexpr double chipInset = 4;
constexpr double weekHead = 46;
constexpr double shortestBlock = 16; ///< so that a line of text has room

/// Those of a day that find room, with the wanted one among them.
void placeChips(MonthLayout::Cell &cell, const CalendarBook &book, qint64 wanted)
{
    const auto [first, end] = book.on(cell.day);
    const int count = int(end - first);
    const double room = cell.box.height() - cellHead - 2;
    const int lines = std::max(0, int(std::floor((room + chipStep - chipHeight) / chipStep)));
    const int shown = count <= lines ? count : std::max(0, lines - 1);
    const QRectF line(cell.box.left() + chipInset, cell.box.top() + cellHead, cell.box.width() - 2 * chipInset, chipHeight);
    for (int i = 0; i < shown; ++i)
        cell.chips.push_back({first + size_t(i), line.translated(0, i * chipStep)});
    cell.hidden = count - shown;
    if (cell.hidden == 0)
        return;
    cell.more = line.translated(0, std::min(shown * chipStep, std::max(0.0, room - chipHeight)));
    const std::optional<size_t> place = book.find(wanted);
    if (place && *place >= first + size_t(shown) && *place < end && shown > 0)
        cell.chips.back().entry = *place;
}

struct Piece
{
    size_t entry = 0;
    int from = 0;
    int to = 0;
    bool isContinued = false;
};

/// What of the reviews lies on a day, also of those that began the day before.
std::vector<Piece> piecesOn(const CalendarBook &book, QDate day)
{
    std::vector<Piece> pieces;
    const auto [before, middle] = book.on(day.addDays(-1));
    for (size_t i = before; i < middle; ++i) {
        const CalendarEntry &entry = book.entries()[i];
        if (entry.minute + entry.minutes > minutesOfDay)
            pieces.push_back({i, 0, entry.minute + entry.minutes - minutesOfDay, true});
    }
    const auto [first, end] = book.on(day);
    for (size_t i = first; i < end; ++i) {
        const CalendarEntry &entry = book.entries()[i];
        pieces.push_back({i, entry.minute, std::min(minutesOfDay, entry.minute + entry.minutes), false});
    }
    return pieces;
}

/// From whole to whole hour, as far as the reviews of the days reach, also what of them goes on in the morning.
void widenHours(WeekLayout &layout, const CalendarBook &book)
{
    for (const WeekLayout::Day &day : layout.days) {
        for (const Piece &piece : piecesOn(book, day.day)) {
            layout.fromHour = std::min(layout.fromHour, piece.from / 60);
            layout.toHour = std::max(layout.toHour, (piece.to + 59) / 60);
        }
    }
}

void placeBlocks(WeekLayout &layout, const WeekLayout::Day &day, const CalendarBook &book)
{
    const std::vector<Piece> pieces = piecesOn(book, day.day);
    std::vector<std::pair<int, int>> stretches;
    const int shortest = int(std::ceil(shortestBlock * 60 / layout.hourHeight));
    for (const Piece &piece : pieces)
        stretches.emplace_back(piece.from, std::max(piece.to, piece.from + shortest));
    const std::vector<Lane> lanes = lanesOf(stretches);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QRectF whole = layout.boxOf(day.day, pieces[i].from, pieces[i].to - pieces[i].from);
        const double width = whole.width() / lanes[i].count;
        layout.blocks.push_back({pieces[i].entry, QRectF(whole.left() + lanes[i].place * width, whole.top(), width - 1, whole.height()), pieces[i].isContinued});
    }
}

} // namespace

const MonthLayout::Cell *MonthLayout::cellOf(QDate day) const
{
    if (cells.empty())
        return nullptr;
    const qint64 place = cells.front().day.daysTo(day);
    return place < 0 || place >= qint64(cells.size()) ? nullptr : &cells[size_t(place)];
}

const MonthLayout::Cell *MonthLayout::cellAt(QPointF point) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell &cell) { return cell.box.contains(point); });
    return found == cells.end() ? nullptr : &*found;
}

QDate weekBegin(QDate day, Qt::DayOfWeek firstOfWeek)
{
    return day.addDays(-((day.dayOfWeek() - int(firstOfWeek) + daysOfWeek) % daysOfWeek));
}

MonthLayout layoutMonth(const CalendarBook &book, const MonthQuestion &question)
{
    MonthLayout layout;
    layout.month = QDate(question.day.year(), question.day.month(), 1);
    const QDate first = weekBegin(layout.month, question.firstOfWeek);
    const int weeks = int(first.daysTo(layout.month.addMonths(1)) + daysOfWeek - 1) / daysOfWeek;
    const double width = question.size.width() / daysOfWeek;
    const double height = (question.size.height() - namesHeight) / weeks;
    for (int i = 0; i < daysOfWeek; ++i)
        layout.names.emplace_back(i * width, 0, width, namesHeight);
    for (int i = 0; i < weeks * daysOfWeek; ++i) {
        MonthLayout::Cell cell;
        cell.day = first.addDays(i);
        // Whole pixels: hairlines between cells stay sharp.
        const double left = std::round((i % daysOfWeek) * width);
        const double top = std::round(namesHeight + (i / daysOfWeek) * height);
        cell.box = QRectF(QPointF(left, top), QPointF(std::round((i % daysOfWeek + 1) * width), std::round(namesHeight + (i / daysOfWeek + 1) * height)));
        cell.head = QRectF(cell.box.left() + 6, cell.box.top() + 2, cell.box.width() - 12, cellHead - 4);
        placeChips(cell, book, question.wanted);
        layout.cells.push_back(std::move(cell));
    }
    return layout;
}

int WeekLayout::minuteAt(double y) const
{
    const int minute = int(std::floor((y - top) / hourHeight * 60)) + fromHour * 60;
    return std::clamp(minute, fromHour * 60, toHour * 60 - 1);
}

int WeekLayout::dayAt(double x) const
{
    for (size_t i = 0; i < days.size(); ++i) {
        if (x >= days[i].body.left() && x < days[i].body.right())
            return int(i);
    }
    return -1;
}

QRectF WeekLayout::boxOf(QDate day, int minute, int minutes) const
{
    const auto found = std::find_if(days.begin(), days.end(), [&](const Day &one) { return one.day == day; });
    if (found == days.end())
        return {};
    const double from = yOf(minute);
    const double height = std::max(shortestBlock, std::min(minutes, minutesOfDay - minute) / 60.0 * hourHeight);
    return QRectF(found->body.left() + 3, from + 1, found->body.width() - 6, height - 1);
}

WeekLayout layoutWeek(const CalendarBook &book, const WeekQuestion &question)
{
    WeekLayout layout;
    layout.top = weekHead;
    layout.fromHour = question.fromHour;
    layout.toHour = question.toHour;
    const double width = (question.size.width() - question.gutter) / daysOfWeek;
    for (int i = 0; i < daysOfWeek; ++i) {
        const double left = std::round(question.gutter + i * width);
        const double right = std::round(question.gutter + (i + 1) * width);
        layout.days.push_back({question.firstDay.addDays(i), QRectF(left, 0, right - left, weekHead),
                               QRectF(left, weekHead, right - left, std::max(0.0, question.size.height() - weekHead))});
    }
    widenHours(layout, book);
    layout.hourHeight = std::max(8.0, (question.size.height() - weekHead) / (layout.toHour - layout.fromHour));
    for (const WeekLayout::Day &day : layout.days)
        placeBlocks(layout, day, book);
    return layout;
}

std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &stretches)
{
    std::vector<size_t> order(stretches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return stretches[a].first < stretches[b].first; });
    std::vector<Lane> lanes(stretches.size());
    for (size_t begin = 0; begin < order.size();) {
        // Those that hang together through overlaps share the width.
        std::vector<int> ends; ///< of each lane
        int reach = stretches[order[begin]].second;
        size_t end = begin;
        for (; end < order.size() && (end == begin || stretches[order[end]].first < reach); ++end) {
            const auto &[from, to] = stretches[order[end]];
            const auto free = std::find_if(ends.begin(), ends.end(), [from = from](int last) { return last <= from; });
            lanes[order[end]].place = int(free - ends.begin());
            if (free == ends.end())
                ends.push_back(to);
            else
                *free = to;
            reach = std::max(reach, to);
        }
        for (size_t i = begin; i < end; ++i)
            lanes[order[i]].count = int(ends.size());
        begin = end;
    }
    return lanes;
}

std::vector<std::pair<int, int>> workMinutes(const MeetingSide &side, const QTimeZone &reader, QDate day)
{
    std::vector<std::pair<int, int>> all;
    const auto minuteOf = [&](qint64 utc) {
        const QDateTime wall = fromUtcMinutes(utc).toTimeZone(reader);
        return int(day.daysTo(wall.date())) * minutesOfDay + wall.time().hour() * 60 + wall.time().minute();
    };
    for (const int shift : {-1, 0, 1}) {
        const TimeSpan hours = side.on(day.addDays(shift));
        if (hours.isEmpty())
            continue;
        const int from = std::max(0, minuteOf(hours.from));
        const int to = std::min(minutesOfDay, minuteOf(hours.to));
        if (from < to)
            all.emplace_back(from, to);
    }
    return all;
}

} // namespace mainstay
