// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewsreport.h"

#include <QTimeZone>

namespace mainstay {

/// A review on the reader's wall.
struct CalendarEntry
{
    size_t place = 0; ///< in ReviewsReport::around
    QDate day;
    int minute = 0; ///< of the day, as the clock shows it
    int minutes = 60; ///< how long it takes; may reach into the next day

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// The reviews of a calendar with their local times, worked out once. A value.
class CalendarBook final
{
public:
    CalendarBook();
    /// `places`: in report->around.
    CalendarBook(std::shared_ptr<const ReviewsReport> report, const std::vector<size_t> &places, QTimeZone reader);

    const ReviewsReport &report() const { return *m_report; }
    const QTimeZone &reader() const { return m_reader; }
    /// By day and time, then by the account's name.
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    const QbrRow &review(size_t entry) const { return m_report->around[m_entries[entry].place]; }
    qint64 idOf(size_t entry) const { return review(entry).id.value(); }
    /// The entries [first, second) of a day.
    std::pair<size_t, size_t> on(QDate day) const;
    /// Nothing for a review that is not in it.
    std::optional<size_t> find(qint64 id) const;
    /// The zone whose time of the day a review keeps when it moves.
    QTimeZone zoneOf(const QbrRow &review) const;

private:
    std::shared_ptr<const ReviewsReport> m_report;
    QTimeZone m_reader;
    std::vector<CalendarEntry> m_entries;
    QHash<qint64, size_t> m_places; ///< of an id in the entries
};

} // namespace mainstay
