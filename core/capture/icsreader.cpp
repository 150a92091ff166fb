// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icsreader.h"

#include "core/base/enumtext.h"
#include "core/capture/icsevent.h"
#include "core/capture/icsrule.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr EnumText<IcsProblem, 15> problems {{{
    {IcsProblem::NotACalendar, u"not-a-calendar"},
    {IcsProblem::FileTooLarge, u"file-too-large"},
    {IcsProblem::LineTooLong, u"line-too-long"},
    {IcsProblem::TooManyEvents, u"too-many-events"},
    {IcsProblem::CutOff, u"cut-off"},
    {IcsProblem::FileCutOff, u"file-cut-off"},
    {IcsProblem::Unreadable, u"unreadable"},
    {IcsProblem::NoStart, u"no-start"},
    {IcsProblem::BadStart, u"bad-start"},
    {IcsProblem::BadRule, u"bad-rule"},
    {IcsProblem::TooFrequent, u"too-frequent"},
    {IcsProblem::TooMuchWork, u"too-much-work"},
    {IcsProblem::TooManyOccurrences, u"too-many-occurrences"},
    {IcsProblem::UnknownZone, u"unknown-zone"},
    {IcsProblem::TooManyPeople, u"too-many-people"},
}}};

/// Attendees of all meetings together, and of one when there are that many.
constexpr size_t mostPeople = 500'000;
constexpr size_t peopleBeyond = 100;

/// Of a series: what replaces which of its occurrences.
struct Series
{
    std::vector<ics::Event> masters;
    std::vector<ics::Event> replacements;
};

class CalendarReader final
{
public:
    explicit CalendarReader(const IcsOptions &options)
        : m_options(options)
        , m_budget(options.limits.milliseconds)
    {
    }

    IcsContent read(const QByteArray &bytes)
    {
        ics::Components components = ics::split(bytes, m_options.limits);
        if (!components.sawCalendar && components.events.empty()) {
            fileIssue(IcsProblem::NotACalendar);
            return std::move(m_content);
        }
        if (components.tooMany)
            fileIssue(IcsProblem::TooManyEvents);
        if (components.cutOff)
            m_content.issues.push_back({IcsProblem::FileCutOff, {}, 0, false, {}});
        m_content.events = int(components.events.size());
        ics::Zones zones(components.zones, m_options.local);
        std::map<QString, Series> series;
        for (const ics::Component &component : components.events)
            sort(component, zones, series);
        for (auto &[uid, one] : series)
            give(one);
        std::stable_sort(m_content.meetings.begin(), m_content.meetings.end(),
                         [](const Meeting &a, const Meeting &b) { return a.start < b.start; });
        std::stable_sort(m_content.issues.begin(), m_content.issues.end(),
                         [](const IcsIssue &a, const IcsIssue &b) { return a.line < b.line; });
        return std::move(m_content);
    }

private:
    void fileIssue(IcsProblem problem) { m_content.issues.push_back({problem, {}, 0, true, {}}); }

    void loss(const ics::Event &event, IcsProblem problem)
    {
        m_content.issues.push_back({problem, event.meeting.summary, event.line, false, event.meeting.uid});
    }

    void sort(const ics::Component &component, ics::Zones &zones, std::map<QString, Series> &series)
    {
        auto read = ics::readEvent(component, zones, m_options.limits);
        if (!read.event) {
            m_content.issues.push_back({read.problem, component.summary, component.line, true, {}});
            return;
        }
        for (const IcsProblem problem : read.event->losses)
            loss(*read.event, problem);
        Series &one = series[read.event->meeting.uid];
        (read.event->replaces ? one.replacements : one.masters).push_back(std::move(*read.event));
    }

    void give(Series &series)
    {
        // The same event twice (an update in the same file): the newer one holds.
        std::stable_sort(series.masters.begin(), series.masters.end(),
                         [](const auto &a, const auto &b) { return a.meeting.sequence > b.meeting.sequence; });
        std::set<qint64> replaced;
        for (const ics::Event &event : series.replacements)
            replaced.insert(event.replaces->utc.toMSecsSinceEpoch());
        const bool sameDays = std::any_of(series.replacements.begin(), series.replacements.end(),
                                          [](const ics::Event &event) { return event.replaces->wholeDay; });
        if (!series.masters.empty())
            giveMaster(series.masters.front(), replaced, sameDays ? &series : nullptr);
        std::set<qint64> given;
        std::stable_sort(series.replacements.begin(), series.replacements.end(),
                         [](const auto &a, const auto &b) { return a.meeting.sequence > b.meeting.sequence; });
        for (const ics::Event &event : series.replacements) {
            if (given.insert(event.replaces->utc.toMSecsSinceEpoch()).second)
                add(event, event.startUtc(), event.replaces->utc);
        }
    }

    /// `days`: a series whose replacements name whole days, though it has times.
    void giveMaster(const ics::Event &event, const std::set<qint64> &replaced, const Series *days)
    {
        if (!event.isSeries()) {
            if (replaced.empty())
                addSingle(event);
            else if (!replaced.contains(event.startUtc().toMSecsSinceEpoch()))
                add(event, event.startUtc(), event.startUtc());
            return;
        }
        std::set<QDateTime> starts;
        collect(event, starts);
        for (const QDateTime &start : starts) {
            if (isExcluded(event, start) || replaced.contains(start.toMSecsSinceEpoch()) || (days && isDayReplaced(event, *days, start)))
                continue;
            add(event, start, start);
        }
    }

    /// The starts of all occurrences in the window, UTC.
    void collect(const ics::Event &event, std::set<QDateTime> &starts)
    {
        // The start is an occurrence whatever the rule says (RFC 5545, 3.8.5.3).
        starts.insert(event.startUtc());
        for (const ics::Moment &moment : event.extra)
            starts.insert(moment.utc);
        // A zone is never more than a day away from UTC.
        const ics::RuleWindow window {event.wall, event.kind, m_options.from.addDays(-2), m_options.to.addDays(2),
                                      m_options.limits.occurrences};
        for (const icalrecurrencetype &rule : event.rules) {
            const ics::Occurrences found = ics::expand(rule, window, m_budget);
            if (found.problem)
                loss(event, *found.problem);
            for (const QDateTime &wall : found.walls)
                starts.insert(event.zone->toUtc(wall));
        }
    }

    static bool isExcluded(const ics::Event &event, const QDateTime &start)
    {
        const QDate day = event.zone->fromUtc(start).date();
        return std::any_of(event.excluded.begin(), event.excluded.end(), [&](const ics::Moment &moment) {
            return moment.wholeDay || event.meeting.allDay ? moment.day == day : moment.utc == start;
        });
    }

    static bool isDayReplaced(const ics::Event &event, const Series &series, const QDateTime &start)
    {
        const QDate day = event.zone->fromUtc(start).date();
        return std::any_of(series.replacements.begin(), series.replacements.end(), [&](const ics::Event &replacement) {
            return replacement.replaces->wholeDay && replacement.replaces->day == day;
        });
    }

    bool isInWindow(const QDateTime &start) const { return start >= m_options.from && start < m_options.to; }

    void addSingle(const ics::Event &event)
    {
        if (m_options.singles == IcsOptions::Singles::Always || isInWindow(event.startUtc()))
            append(event, event.startUtc(), {});
    }

    void add(const ics::Event &event, const QDateTime &start, const QDateTime &recurrence)
    {
        if (isInWindow(start))
            append(event, start, recurrence);
    }

    void append(const ics::Event &event, const QDateTime &start, const QDateTime &recurrence)
    {
        if (m_content.meetings.size() >= size_t(m_options.limits.meetings)) {
            if (!m_full)
                fileIssue(IcsProblem::TooManyOccurrences);
            m_full = true;
            return;
        }
        Meeting meeting = event.meeting;
        meeting.start = start;
        meeting.recurrence = recurrence;
        m_people += meeting.attendees.size();
        // A series carries its people with each occurrence.
        if (m_people > mostPeople && meeting.attendees.size() > peopleBeyond) {
            meeting.attendees.resize(peopleBeyond);
            if (!m_crowded)
                loss(event, IcsProblem::TooManyPeople);
            m_crowded = true;
        }
        m_content.meetings.push_back(std::move(meeting));
    }

    const IcsOptions &m_options;
    ics::WorkBudget m_budget;
    IcsContent m_content;
    size_t m_people = 0;
    bool m_full = false;
    bool m_crowded = false;
};

} // namespace

QString toText(IcsProblem problem)
{
    return problems.toText(problem);
}

IcsContent readIcs(const QByteArray &bytes, const IcsOptions &options)
{
    if (bytes.size() > options.limits.fileBytes)
        return {{}, {{IcsProblem::FileTooLarge, {}, 0, true, {}}}, 0};
    const ics::Session session;
    return CalendarReader(options).read(bytes);
}

} // namespace mainstay
