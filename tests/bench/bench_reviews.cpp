// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-reviews [W.mainstay] [--accounts N] [--members N] [--runs N]: how long a quarter of business reviews takes to
// plan, purely and from a workspace, in milliseconds, how even its weeks are, and how many reviews clash.
#include "core/qbr/prepsheet.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/readiness.h"
#include "core/qbr/reviewhistory.h"
#include "core/qbr/reviewplan.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

const QDate quarterBegin(2026, 4, 1);
const QDate quarterEnd(2026, 7, 1);

PlannerInput inputOf(int accounts, int members)
{
    QRandomGenerator random(1);
    PlannerInput input;
    input.firstDay = quarterBegin;
    input.endDay = quarterEnd;
    input.today = quarterBegin.addDays(-20);
    for (const char *zone : {"Europe/Budapest", "Asia/Tokyo", "America/New_York", "Europe/London", "Asia/Kolkata", "America/Los_Angeles"})
        input.sides.push_back({QTimeZone(zone), {}, {quarterBegin.addDays(random.bounded(91))}});
    for (int i = 0; i < members; ++i) {
        PlannerMember member;
        member.id = MemberId(i + 1);
        member.side = input.sides[size_t(i) % input.sides.size()];
        member.mostPerDay = 3;
        member.mostPerWeek = 12;
        for (int k = 0; k < 90; ++k) {
            const QDateTime start(quarterBegin.addDays(random.bounded(91)), QTime(random.bounded(6, 18), 15 * random.bounded(4)), Qt::UTC);
            member.busy.push_back({utcMinutes(start), utcMinutes(start) + 15 * random.bounded(1, 9)});
        }
        input.members.push_back(std::move(member));
    }
    for (int i = 0; i < accounts; ++i) {
        PlannerAccount account;
        account.id = AccountId(i + 1);
        account.member = size_t(i % members);
        // Most customers are near to whoever holds them.
        account.side = random.bounded(4) > 0 ? size_t(i % members) % input.sides.size() : size_t(random.bounded(int(input.sides.size())));
        account.lastHeld = quarterBegin.addDays(-random.bounded(1, 160));
        input.accounts.push_back(account);
    }
    return input;
}

int clashesIn(const PlannerInput &input, const PlannerResult &result)
{
    std::map<size_t, std::vector<TimeSpan>> taken;
    for (const Proposal &proposal : result.proposals)
        taken[proposal.member].push_back({utcMinutes(proposal.start), utcMinutes(proposal.start) + input.minutes});
    int clashes = 0;
    for (auto &[member, spans] : taken) {
        const std::vector<TimeSpan> &busy = input.members[member].busy;
        std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
        for (size_t i = 0; i < spans.size(); ++i) {
            clashes += i > 0 && spans[i - 1].to > spans[i].from ? 1 : 0;
            clashes += int(std::count_if(busy.begin(), busy.end(), [&](const TimeSpan &one) { return one.overlaps(spans[i]); }));
        }
    }
    return clashes;
}

void tell(const PlannerInput &input, const PlannerResult &result)
{
    std::printf("  %zu accounts, %zu members: %zu dates, %zu without, unevenness %.4f, %d clashes\n", input.accounts.size(), input.members.size(),
                result.proposals.size(), result.unproposed.size(), unevenness(result), clashesIn(input, result));
}

/// Of the quarter after the newest review, or of today's.
int ofWorkspace(const QString &file, int runs)
{
    const auto db = workspace::open(file, FileAccess::ReadOnly);
    if (!db.ok()) {
        std::fprintf(stderr, "open: %s\n", qPrintable(db.error().detail));
        return 1;
    }
    PlanRequest request {quarterBegin, quarterEnd, quarterBegin.addDays(-20), 60, QTimeZone("Europe/Budapest")};
    ReviewPlan plan;
    bench::print("reviews: plan a quarter from the file", bench::measure(runs, [&] {
        auto made = reviewplan::propose(**db, request);
        if (made.ok())
            plan = std::move(*made);
    }));
    tell(plan.input, plan.result);
    bench::print("reviews: list a quarter", bench::measure(runs, [&] { (void)qbrstore::list(**db, quarterBegin, quarterEnd).ok(); }));
    const WorkspaceSettings settings = workspace::settings(**db).ok() ? *workspace::settings(**db) : WorkspaceSettings();
    const Quarter last = Quarter::containing(quarterBegin, settings.fiscalYear);
    bench::print("reviews: figures of eight quarters", bench::measure(runs, [&] {
        (void)reviewhistory::load(**db, last.plus(-7), last, settings.fiscalYear, request.today).ok();
    }));
    bench::print("reviews: how ready those of a quarter are", bench::measure(runs, [&] { (void)readiness::ofQuarters(**db, quarterBegin, quarterEnd, request.today).ok(); }));
    const QDateTime now(request.today, QTime(12, 0), Qt::UTC);
    bench::print("reviews: prep sheet of an account", bench::measure(runs, [&] { (void)prepsheet::loadForAccount(**db, AccountId(1), now).ok(); }));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"A workspace to plan from as well."_s);
    parser.addOption({u"accounts"_s, u"Of the pure plan."_s, u"N"_s, u"5000"_s});
    parser.addOption({u"members"_s, u"Of the pure plan."_s, u"N"_s, u"40"_s});
    parser.addOption({u"runs"_s, u"Of each."_s, u"N"_s, u"9"_s});
    parser.addHelpOption();
    parser.process(application);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    bench::printHeader();
    const PlannerInput input = inputOf(std::max(1, parser.value(u"accounts"_s).toInt()), std::max(1, parser.value(u"members"_s).toInt()));
    PlannerResult result;
    bench::print("reviews: plan a quarter, in memory", bench::measure(runs, [&] { result = proposeReviews(input); }));
    tell(input, result);
    return parser.positionalArguments().isEmpty() ? 0 : ofWorkspace(parser.positionalArguments().constFirst(), runs);
}
