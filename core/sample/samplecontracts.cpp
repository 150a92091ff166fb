// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplecontracts.h"

#include "core/base/quarter.h"

#include <algorithm>

namespace mainstay::sample {

namespace {

/// A stretch of yearly contracts of one product: what it is worth at first, and by how many per cent
/// it grows at each renewal.
struct Run
{
    QDate start;
    QDate end; ///< the last contract is cut here; invalid: goes on to the first renewal after today
    qint64 arrMinor = 0;
    int growth = 100;
};

qint64 scaled(qint64 arrMinor, int percent)
{
    // Whole hundreds of euros: nobody signs for cents.
    return std::max<qint64>(1, arrMinor * percent / 100 / 10'000) * 10'000;
}

int seatsFor(qint64 arrMinor)
{
    return int(arrMinor / 40'000) + 3;
}

void append(std::vector<SubscriptionPeriod> &periods, const Run &run, QDate today)
{
    QDate start = run.start;
    qint64 arr = run.arrMinor;
    for (int year = 1; !run.end.isValid() || start < run.end; ++year) {
        QDate end = run.start.addYears(year);
        if (run.end.isValid())
            end = std::min(end, run.end);
        periods.push_back({{}, start, end, arr, seatsFor(arr)});
        if (end > today)
            return;
        start = end;
        arr = scaled(arr, run.growth);
    }
}

/// Changes the value from `day` on: the period that covers it is cut in two.
void change(std::vector<SubscriptionPeriod> &periods, QDate day, int percent)
{
    for (size_t i = 0; i < periods.size(); ++i) {
        SubscriptionPeriod &period = periods[i];
        if (period.end <= day)
            continue;
        const qint64 before = period.arrMinor;
        if (period.start < day) {
            SubscriptionPeriod first = period;
            first.end = day;
            period.start = day;
            period.arrMinor = scaled(before, percent);
            period.seats = seatsFor(period.arrMinor);
            periods.insert(periods.begin() + qsizetype(i), first);
            ++i;
        } else {
            period.arrMinor = scaled(before, percent);
            period.seats = seatsFor(period.arrMinor);
        }
    }
}

/// A day well inside the quarter of `day`, so that what begins there can end there.
QDate insideQuarter(QDate day, int offset)
{
    return Quarter::containing(day, {}).firstDay({}).addDays(offset);
}

int growthOf(Story story, size_t index)
{
    switch (story) {
    case Story::Growing:
        return 126 + int(index % 4) * 4;
    case Story::AddsProduct:
        return 112;
    case Story::Steady:
    case Story::Pauses:
    case Story::Arrives:
    case Story::InAndOut:
    case Story::ComesBack:
        return 108 + int(index % 3) * 3;
    case Story::Shrinks:
    case Story::Leaves:
    case Story::Worried:
        return 100;
    }
    Q_UNREACHABLE();
    return 100;
}

} // namespace

QDate sampleDay(QDate today, int months, size_t company)
{
    return QDate(today.year(), today.month(), 1).addMonths(-months).addDays(int(company * 5 % 26));
}

std::vector<SampleContract> contracts(const SampleCompany &company, size_t index, QDate today)
{
    const QDate event = sampleDay(today, company.eventMonth, index);
    Run run {sampleDay(today, company.startMonth, index), {}, company.arrThousands * 100'000LL,
             growthOf(company.story, index)};
    // What would begin in the days to come has begun yesterday: the sample is about customers.
    run.start = std::min(run.start, today.addDays(-1));
    std::vector<SampleContract> all(1);
    std::vector<SubscriptionPeriod> &periods = all.front().periods;
    switch (company.story) {
    case Story::Steady:
    case Story::Arrives:
        append(periods, run, today);
        break;
    case Story::Growing:
        append(periods, run, today);
        change(periods, event, 160);
        break;
    case Story::AddsProduct:
        append(periods, run, today);
        all.push_back({1 + index % 3, {}});
        append(all.back().periods, {event, {}, scaled(run.arrMinor, 70), 112}, today);
        if (event.addMonths(8) < today) {
            all.push_back({1 + (index + 1) % 3, {}});
            append(all.back().periods, {event.addMonths(8), {}, scaled(run.arrMinor, 45), 110}, today);
        }
        break;
    case Story::Shrinks:
        append(periods, run, today);
        change(periods, event, 50);
        break;
    case Story::Worried:
        append(periods, run, today);
        change(periods, event, 70);
        break;
    case Story::Leaves:
        run.end = std::min(event, today.addDays(-3));
        append(periods, run, today);
        break;
    case Story::ComesBack:
        run.end = event;
        append(periods, run, today);
        append(periods, {event.addMonths(5), {}, scaled(run.arrMinor, 85), 110}, today);
        break;
    case Story::InAndOut:
        periods.push_back({{}, insideQuarter(run.start, 12), insideQuarter(run.start, 68), run.arrMinor, seatsFor(run.arrMinor)});
        break;
    case Story::Pauses:
        run.end = insideQuarter(event, 20);
        append(periods, run, today);
        append(periods, {insideQuarter(event, 41), {}, run.arrMinor, 106}, today);
        break;
    }
    return all;
}

} // namespace mainstay::sample
