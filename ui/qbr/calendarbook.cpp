// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/calendarbook.h"

#include "core/qbr/reviewmove.h"

#include <algorithm>

namespace mainstay {

CalendarBook::CalendarBook()
    : m_report(std::make_shared<const ReviewsReport>())
    , m_reader(QTimeZone::utc())
{
}

CalendarBook::CalendarBook(std::shared_ptr<const ReviewsReport> report, const std::vector<size_t> &places, QTimeZone reader)
    : m_report(std::move(report))
    , m_reader(std::move(reader))
{
    m_entries.reserve(places.size());
    for (const size_t place : places) {
        const QbrRow &review = m_report->around[place];
        const QDateTime wall = review.start.toTimeZone(m_reader);
        m_entries.push_back({place, wall.date(), wall.time().hour() * 60 + wall.time().minute(), review.minutes});
    }
    std::sort(m_entries.begin(), m_entries.end(), [this](const CalendarEntry &a, const CalendarEntry &b) {
        const QbrRow &left = m_report->around[a.place];
        const QbrRow &right = m_report->around[b.place];
        return std::tie(a.day, a.minute, left.accountName, left.id) < std::tie(b.day, b.minute, right.accountName, right.id);
    });
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_places.insert(idOf(i), i);
}

std::pair<size_t, size_t> CalendarBook::on(QDate day) const
{
    const auto before = [](const CalendarEntry &entry, QDate wanted) { return entry.day < wanted; };
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), day, before);
    const auto end = std::lower_bound(first, m_entries.end(), day.addDays(1), before);
    return {size_t(first - m_entries.begin()), size_t(end - m_entries.begin())};
}

std::optional<size_t> CalendarBook::find(qint64 id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

QTimeZone CalendarBook::zoneOf(const QbrRow &review) const
{
    return reviewmove::zoneNamed(review.timeZone, m_reader);
}

} // namespace mainstay
