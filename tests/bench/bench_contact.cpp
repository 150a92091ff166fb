// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-contact W.mainstay [--runs N] [--actions N]: cadence, contact budgets, contact load and lists
// of actions over a workspace, in milliseconds, warm cache. Works on a copy beside the file, which is
// removed again; actions are made there, because the generated workspaces have none.
#include "core/accounts/accountstore.h"
#include "core/touchpoints/actionlist.h"
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/contactbudgetstore.h"
#include "core/touchpoints/contactload.h"
#include "core/touchpoints/reliability.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr size_t pageRows = 64;

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s: code %d: %s\n", what, int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

class ContactBench final
{
public:
    ContactBench(Connection &db, int runs)
        : m_db(db)
        , m_runs(runs)
        , m_today(m_clock.today())
        , m_ranks(must(touchpointlist::AccountRanks::load(db, QLocale(QLocale::English)), "ranks"))
        , m_members(int(must(accountstore::members(db), "members").size()))
    {
    }

    void makeActions(int count);
    void cadence();
    void budgets();
    void load();
    void actions();

private:
    int accounts() const { return int(m_ranks.ascending().size()); }
    AccountId account(int number) const { return AccountId(1 + number % accounts()); }

    Connection &m_db;
    int m_runs;
    const SystemClock m_clock {};
    QDate m_today;
    touchpointlist::AccountRanks m_ranks;
    int m_members;
};

/// A year of actions, one in ten open, a third of them promises.
void ContactBench::makeActions(int count)
{
    const WriteContext context {m_clock, u"bench"_s};
    QRandomGenerator random(7);
    WriteBatch batch = must(WriteBatch::begin(m_db, context, {u"import"_s, {}, BatchKind::Import}), "batch");
    must(batch.beginBulkInsert(u"action"_s), "bulk");
    for (int i = 0; i < count; ++i) {
        Action action;
        action.account = account(random.bounded(accounts()));
        action.what = i % 50 == 0 ? u"Send the price of the renewal"_s : u"Prepare the next steps of the rollout"_s;
        action.side = random.bounded(3) == 0 ? ActionSide::Theirs : ActionSide::Ours;
        action.isPromise = random.bounded(3) == 0;
        action.owner = MemberId(1 + random.bounded(m_members));
        action.due = m_today.addDays(random.bounded(-340, 25));
        action.state = random.bounded(10) == 0 ? ActionState::Open : ActionState(1 + random.bounded(4));
        if (action.state != ActionState::Open)
            action.closedAt = m_clock.nowUtc();
        must(touchpointstore::insertAction(m_db, action, m_clock), "action");
    }
    must(batch.endBulkInsert(u"action"_s), "bulk");
    must(batch.commit(), "commit");
}

void ContactBench::cadence()
{
    CadenceList list;
    bench::print("cadence: all accounts", bench::measure(m_runs, [&] {
                     list = must(cadencestore::dueAccounts(m_db, m_today, {}, 50), "due");
                 }));
    std::printf("  %zu due, %zu paused, %d fine\n", size_t(list.dueCount), size_t(list.pausedCount), list.ok);
    bench::print("cadence: accounts of one owner", bench::measure(m_runs, [&] {
                     list = must(cadencestore::dueAccounts(m_db, m_today, MemberId(2), 50), "due");
                 }));
    int next = 0;
    bench::print("cadence: one account", bench::measure(m_runs * 20, [&] {
                     must(cadencestore::ofAccount(m_db, account(next++), m_today), "account");
                 }));
    bench::print("cadence: one person", bench::measure(m_runs * 20, [&] {
                     must(cadencestore::ofContact(m_db, ContactId(1 + next++), m_today), "person");
                 }));
}

void ContactBench::budgets()
{
    BudgetAlarms alarms;
    bench::print("budget: everybody near the limit", bench::measure(m_runs, [&] {
                     alarms = must(contactbudgetstore::nearLimit(m_db, m_today, 50), "near");
                 }));
    std::printf("  %d over, %d near\n", alarms.over, alarms.near);
    int next = 0;
    bench::print("budget: people of one account", bench::measure(m_runs * 20, [&] {
                     BudgetQuestion question;
                     question.account = account(next++);
                     question.day = m_today;
                     must(contactbudgetstore::budgets(m_db, question), "budgets");
                 }));
}

void ContactBench::load()
{
    LoadMap map;
    const Quarter quarter = Quarter::containing(m_today, {}).previous();
    const LoadQuery query {quarter.firstDay({}), quarter.endDay({}), Qt::Monday, {}, 60};
    bench::print("load: a quarter", bench::measure(m_runs, [&] { map = must(contactload::load(m_db, query), "load"); }));
    std::printf("  %d touches, %d accounts\n", map.total.touches, map.accounts);
    std::vector<AccountId> accounts;
    for (const LoadRow &row : map.rows)
        accounts.push_back(row.account);
    bench::print("load: days over budget of its accounts", bench::measure(m_runs, [&] {
                     must(contactbudgetstore::overBudgetDays(m_db, accounts, query.first, query.end), "over");
                 }));
}

void ContactBench::actions()
{
    const auto both = [&](const char *name, const ActionQuery &query) {
        size_t count = 0;
        bench::print((std::string(name) + ", first page").c_str(), bench::measure(m_runs, [&] {
                         std::vector<ActionId> page;
                         for (const qint64 id : must(actionlist::ids(m_db, query, &m_ranks, pageRows), "ids"))
                             page.emplace_back(id);
                         must(actionlist::rows(m_db, page), "rows");
                     }));
        bench::print((std::string(name) + ", all ids").c_str(), bench::measure(qMin(m_runs, 5), [&] {
                         count = must(actionlist::ids(m_db, query, &m_ranks), "ids").size();
                     }));
        std::printf("  %zu actions\n", count);
    };
    using States = ActionFilter::States;
    both("actions: of all states", {{}, ActionOrder::DueAscending, m_today});
    both("actions: open, ours", {{.side = ActionSide::Ours, .states = States::Open}, ActionOrder::DueAscending, m_today});
    both("actions: overdue of one owner", {{.owner = MemberId(2), .states = States::Overdue}, ActionOrder::DueDescending, m_today});
    both("actions: all by account", {{}, ActionOrder::AccountAscending, m_today});
    both("actions: open, by words", {{.text = u"price"_s, .states = States::Open}, ActionOrder::DueAscending, m_today});
    both("actions: all, by rare words", {{.text = u"nobody"_s}, ActionOrder::DueAscending, m_today});
    int next = 0;
    bench::print("reliability of one account", bench::measure(m_runs * 20, [&] {
                     must(loadReliability(m_db, account(next++), m_today), "reliability");
                 }));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"workspace"_s, u"a generated workspace"_s);
    parser.addOption({u"runs"_s, u"how often each thing is done"_s, u"number"_s, u"9"_s});
    parser.addOption({u"actions"_s, u"how many actions are made"_s, u"number"_s, u"500000"_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString file = parser.positionalArguments().constFirst();
    const QString copy = file + u".contact-bench"_s;
    QFile::remove(copy);
    if (!QFile::copy(file, copy)) {
        std::fprintf(stderr, "can't copy %s\n", qPrintable(file));
        return 1;
    }
    {
        const auto db = must(workspace::open(copy, FileAccess::ReadWrite), "open");
        ContactBench bench(*db, parser.value(u"runs"_s).toInt());
        bench.makeActions(parser.value(u"actions"_s).toInt());
        bench::printHeader();
        bench.cadence();
        bench.budgets();
        bench.load();
        bench.actions();
    }
    for (const QString &part : {copy, QString(copy + u"-wal"_s), QString(copy + u"-shm"_s)})
        QFile::remove(part);
    return 0;
}
