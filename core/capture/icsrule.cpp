// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icsrule.h"

#include <algorithm>

namespace mainstay::ics {

namespace {

/// More than this many times a day is no meeting.
constexpr int mostPerDay = 24;
/// Steps of the rule's own frequency from its start to the window's end, where it can't be entered later.
constexpr qint64 mostSteps = 100'000;

int count(const short *list, int size)
{
    return int(std::find(list, list + size, short(ICAL_RECURRENCE_ARRAY_MAX)) - list);
}

bool has(const short *list)
{
    return list[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

int timesPerDay(const icalrecurrencetype &rule)
{
    return std::max(1, count(rule.by_hour, ICAL_BY_HOUR_SIZE)) * std::max(1, count(rule.by_minute, ICAL_BY_MINUTE_SIZE))
        * std::max(1, count(rule.by_second, ICAL_BY_SECOND_SIZE));
}

/// Some month of the rule has some day of the rule.
bool hasPossibleDay(const icalrecurrencetype &rule)
{
    if (!has(rule.by_month) || !has(rule.by_month_day))
        return true;
    for (int m = 0; m < ICAL_BY_MONTH_SIZE && rule.by_month[m] != ICAL_RECURRENCE_ARRAY_MAX; ++m) {
        const int month = rule.by_month[m];
        if (month < 1 || month > 12)
            continue;
        const int longest = month == 2 ? 29 : QDate(2000, month, 1).daysInMonth();
        for (int d = 0; d < ICAL_BY_MONTHDAY_SIZE && rule.by_month_day[d] != ICAL_RECURRENCE_ARRAY_MAX; ++d) {
            if (std::abs(int(rule.by_month_day[d])) <= longest)
                return true;
        }
    }
    return false;
}

/// Days of one step; 0 for rules that are never entered later.
int daysPerStep(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_DAILY_RECURRENCE:
        return 1;
    case ICAL_WEEKLY_RECURRENCE:
        return 7;
    case ICAL_MONTHLY_RECURRENCE:
        return 28;
    case ICAL_YEARLY_RECURRENCE:
        return 365;
    case ICAL_SECONDLY_RECURRENCE:
    case ICAL_MINUTELY_RECURRENCE:
    case ICAL_HOURLY_RECURRENCE:
    case ICAL_NO_RECURRENCE:
        return 0;
    }
    return 0;
}

std::optional<IcsProblem> refusal(const icalrecurrencetype &rule, const RuleWindow &window)
{
    if (rule.freq == ICAL_NO_RECURRENCE || rule.interval < 1 || rule.rscale != nullptr || rule.count < 0
        || !hasPossibleDay(rule))
        return IcsProblem::BadRule;
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE || timesPerDay(rule) > mostPerDay)
        return IcsProblem::TooFrequent;
    const bool enteredLater = rule.count == 0 && rule.freq != ICAL_HOURLY_RECURRENCE;
    const qint64 days = window.start.daysTo(window.to);
    const int perStep = daysPerStep(rule.freq);
    const qint64 steps = perStep == 0 ? days * 24 : days / perStep;
    if (!enteredLater && steps > mostSteps)
        return IcsProblem::TooMuchWork;
    return std::nullopt;
}

bool hasOrdinalsAMonthHas(const icalrecurrencetype &rule)
{
    constexpr int mostWeeks = 5;
    return std::all_of(rule.by_day, rule.by_day + count(rule.by_day, ICAL_BY_DAY_SIZE), [](short day) {
        return std::abs(icalrecurrencetype_day_position(day)) <= mostWeeks;
    });
}

/// A rule as people make them, of which the next occurrence is never far.
bool isPlain(const icalrecurrencetype &rule, const RuleWindow &window)
{
    constexpr int longAgo = 366 * 15;
    const bool byDates = has(rule.by_day) && has(rule.by_month_day);
    const bool rare = has(rule.by_year_day) || has(rule.by_week_no) || has(rule.by_set_pos) || byDates;
    const bool counted = rule.count > 0 && window.start.daysTo(window.to) > longAgo;
    return rule.freq != ICAL_HOURLY_RECURRENCE && !rare && !counted && hasOrdinalsAMonthHas(rule);
}

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

Occurrences occurrencesOf(icalrecurrencetype rule, const RuleWindow &window, const WorkBudget &budget)
{
    // libical looks for the next match up to UNTIL, or else for centuries.
    const icaltimetype end = wallTime(window.to, window.kind);
    if (icaltime_is_null_time(rule.until) || icaltime_compare(rule.until, end) > 0)
        rule.until = end;
    // libical takes an error of an earlier property for one of this rule.
    icalerror_clear_errno();
    const std::unique_ptr<icalrecur_iterator, IteratorDeleter> iterator(
        icalrecur_iterator_new(rule, wallTime(window.start, window.kind)));
    if (!iterator)
        return {{}, IcsProblem::BadRule};
    // The wall clock of the start, a few steps early: libical takes the time of the day from here.
    const QDateTime entry(window.from.date().addDays(-1), window.start.time(), Qt::UTC);
    if (rule.count == 0 && rule.freq != ICAL_HOURLY_RECURRENCE && entry > window.start)
        (void)icalrecur_iterator_set_start(iterator.get(), wallTime(entry, window.kind));
    Occurrences occurrences;
    for (int step = 0;; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return occurrences;
        const QDateTime wall = wallOf(next);
        if (step > mostSteps || (step % 64 == 63 && budget.isSpent())) {
            occurrences.problem = IcsProblem::TooMuchWork;
            return occurrences;
        }
        if (!wall.isValid() || wall < window.from || wall >= window.to)
            continue;
        if (occurrences.walls.size() >= size_t(window.most)) {
            occurrences.problem = IcsProblem::TooManyOccurrences;
            return occurrences;
        }
        occurrences.walls.push_back(wall);
    }
}

} // namespace

Occurrences expand(const icalrecurrencetype &rule, const RuleWindow &window, WorkBudget &budget)
{
    if (const auto problem = refusal(rule, window))
        return {{}, problem};
    if (budget.isSpent() || (!budget.hasPatience() && !isPlain(rule, window)))
        return {{}, IcsProblem::TooMuchWork};
    const std::clock_t begun = std::clock();
    Occurrences occurrences = occurrencesOf(rule, window, budget);
    budget.addRule(begun);
    return occurrences;
}

} // namespace mainstay::ics
