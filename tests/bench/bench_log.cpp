// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-log W.mainstay [--runs N]: saving a touchpoint with everything derived, a commit each, and
// reading the lines of long notes; in milliseconds. Works on a copy beside the file, which is removed again.
#include "core/touchpoints/impliedstore.h"
#include "core/touchpoints/touchpointlog.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

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

const QString notes = u"## Since last time\n- Use is up, the second site wants in\n\n## Agreed\n! send SLA draft fri\n"
                      "! 資料を送る 来週金\n!! first data by 2026-12-01\n? price worries\n+ went live\n\" it saves us a day\n"
                      "#renewal #price\n>> 14d call\n"_s;

class LogBench final
{
public:
    LogBench(Connection &db, int runs)
        : m_db(db)
        , m_runs(runs)
    {
    }

    void saves();
    void hints();
    static void lines(int runs);

private:
    AccountId account(int number) const { return AccountId(1 + number * 97 % 20'000); }
    LogOutcome save(const TouchpointLog &log);

    Connection &m_db;
    int m_runs;
    const SystemClock m_clock {};
};

LogOutcome LogBench::save(const TouchpointLog &log)
{
    const WriteContext context {m_clock, u"bench"_s};
    WriteBatch batch = must(WriteBatch::begin(m_db, context, {u"touchpoint.log"_s, {}}), "batch");
    const LogOutcome outcome = must(touchpointlog::save(m_db, log), "save");
    must(batch.commit(), "commit");
    return outcome;
}

void LogBench::saves()
{
    std::vector<TouchpointLog> logs;
    for (int run = 0; run < m_runs; ++run) {
        TouchpointLog log;
        log.touchpoint.account = account(run);
        log.touchpoint.at = m_clock.nowUtc();
        log.touchpoint.notes = notes;
        log.people = {{{}, u"Somebody New"_s, {}}};
        log.reading = {m_clock.today(), QLocale(u"en_GB"_s)};
        log.writer = MemberId(1);
        log.touchpoint.members = {log.writer};
        logs.push_back(log);
    }
    size_t at = 0;
    const double before = bench::cpuSeconds();
    bench::print("save a new one with 10 lines", bench::measure(m_runs, [&] {
                     logs[at].touchpoint.id = save(logs[at]).id;
                     ++at;
                 }));
    std::printf("  of which computing, on average %31.2f\n", (bench::cpuSeconds() - before) * 1000 / m_runs);
    at = 0;
    bench::print("save it again, one line changed", bench::measure(m_runs, [&] {
                     logs[at].touchpoint.notes.replace(u"SLA"_s, u"contract"_s);
                     save(logs[at++]);
                 }));
    at = 0;
    bench::print("save it again as it is", bench::measure(m_runs, [&] { save(logs[at++]); }));
    at = 0;
    logs[0].touchpoint.notes = u"A line of notes without a mark.\n"_s.repeated(32 * 1024);
    bench::print("save 1 MB of notes", bench::measure(3, [&] {
                     logs[0].touchpoint.notes += u"x"_s;
                     save(logs[0]);
                 }));
}

void LogBench::hints()
{
    int run = 0;
    bench::print("what a log implies", bench::measure(m_runs, [&] {
                     must(implied::inputs(m_db, {account(run++), m_clock.nowUtc(), {}, m_clock.today()}), "inputs");
                 }));
}

void LogBench::lines(int runs)
{
    const quicklog::Context context {QDate(2026, 3, 20), QLocale(u"en_GB"_s)};
    const QString marked = notes.repeated(1024 * 1024 / notes.size());
    const QString actions = u"! send it fri\n"_s.repeated(100'000);
    const QString text = u"A line of notes without a mark.\n"_s.repeated(32 * 1024);
    bench::print("read 1 MB of notes, mostly marked", bench::measure(runs, [&] { (void)quicklog::parse(marked, context); }));
    bench::print("read 100,000 actions", bench::measure(runs, [&] { (void)quicklog::parse(actions, context); }));
    bench::print("read 1 MB of text", bench::measure(runs, [&] { (void)quicklog::parse(text, context); }));
    bench::print("read the notes of one log", bench::measure(runs * 10, [&] { (void)quicklog::parse(notes, context); }));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"runs"_s, u"How often each."_s, u"N"_s, u"200"_s});
    parser.addPositionalArgument(u"W.mainstay"_s, u"A workspace; it is copied."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const int runs = qMax(1, parser.value(u"runs"_s).toInt());
    bench::printHeader();
    const QString copy = parser.positionalArguments().constFirst() + u".log-bench"_s;
    if (!QFile::copy(parser.positionalArguments().constFirst(), copy))
        return 1;
    {
        const auto db = must(workspace::open(copy, FileAccess::ReadWrite), "open");
        LogBench bench(*db, runs);
        bench.saves();
        bench.hints();
    }
    LogBench::lines(5);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    return 0;
}
