// SPDX-License-Identifier: Apache-2.0
// Search on a workspace of mainstay-bench-generate: how fast the index is made, what a keystroke costs, what a
// save costs with the index in place. Works on a copy, which goes afterwards unless --keep.
#include "core/accounts/portfolio.h"
#include "core/search/search.h"
#include "core/search/searchindex.h"
#include "core/touchpoints/touchpointlog.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(result).value();
}

class Bench final
{
public:
    Bench(const QString &file, int runs)
        : m_file(file)
        , m_runs(runs)
        , m_clock(QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC))
    {
    }

    void build(int chunk);
    void queries(const QStringList &texts);
    void saves();

private:
    void keystroke(const QString &text);

    QString m_file;
    int m_runs;
    FixedClock m_clock;
    std::unique_ptr<Connection> m_db;
};

void Bench::build(int chunk)
{
    QElapsedTimer timer;
    timer.start();
    m_db = must(workspace::open(m_file, FileAccess::ReadWrite), "open");
    std::printf("open and migrate: %.1f s\n", double(timer.elapsed()) / 1000);
    const searchindex::State begun = must(searchindex::state(*m_db), "state");
    const double cpuBefore = bench::cpuSeconds();
    const qint64 before = QFileInfo(m_file).size();
    timer.restart();
    bench::Times steps;
    for (searchindex::State state = begun; !state.isComplete();) {
        QElapsedTimer step;
        step.start();
        state = must(searchindex::catchUp(*m_db, chunk), "catch up");
        steps.ms.push_back(double(step.nsecsElapsed()) / 1e6);
        if (steps.ms.size() % 500 == 0) {
            std::printf("  %lld of %lld, %.0f a second\n", static_cast<long long>(state.done()),
                        static_cast<long long>(state.planned), double(state.done()) * 1000 / double(timer.elapsed()));
            std::fflush(stdout);
        }
    }
    const double seconds = double(timer.elapsed()) / 1000;
    const double cpu = bench::cpuSeconds() - cpuBefore;
    std::printf("index: %.1f s of computing, %.0f a second of it\n", cpu, double(begun.waiting) / qMax(cpu, 0.001));
    std::printf("index: %lld things in %.1f s, %.0f a second, file grew by %lld MiB\n",
                static_cast<long long>(begun.waiting), seconds, double(begun.waiting) / qMax(seconds, 0.001),
                static_cast<long long>((QFileInfo(m_file).size() - before) >> 20));
    bench::printHeader();
    if (!steps.ms.empty())
        bench::print(("index: steps of " + std::to_string(chunk)).c_str(), steps);
}

void Bench::keystroke(const QString &text)
{
    SearchRequest request;
    request.text = text;
    size_t hits = 0;
    bool more = false;
    const auto first = bench::measure(1, [&] {
        const HitPage page = must(search::find(*m_db, request), "find");
        hits = page.hits.size();
        more = page.next.has_value();
    });
    std::printf("%-40s %3zu hits%s, first %.2f ms\n", qPrintable(text), hits, more ? "+" : "", first.ms.front());
    const double cpuBefore = bench::cpuSeconds();
    bench::print("  newest 50", bench::measure(m_runs, [&] { must(search::find(*m_db, request), "find"); }));
    std::printf("  %.2f ms of computing each\n", (bench::cpuSeconds() - cpuBefore) * 1000 / m_runs);
    bench::print("  counts", bench::measure(m_runs, [&] { must(search::count(*m_db, request), "count"); }));
}

void Bench::queries(const QStringList &texts)
{
    for (const QString &text : texts)
        keystroke(text);
}

void Bench::saves()
{
    const auto accounts = must(portfolio::firstRows(*m_db, 200, m_clock.today()), "accounts");
    size_t turn = 0;
    const double cpuBefore = bench::cpuSeconds();
    bench::print("save a log of a touchpoint", bench::measure(m_runs * 200, [&] {
                     auto batch = must(WriteBatch::begin(*m_db, {m_clock, u"bench"_s}, {u"touchpoint.log"_s, {}}), "begin");
                     TouchpointLog log;
                     log.touchpoint.account = accounts[turn++ % accounts.size()].id;
                     log.touchpoint.at = m_clock.nowUtc().addSecs(qint64(turn));
                     log.touchpoint.summary = u"Saved by the benchmark"_s;
                     log.touchpoint.notes = u"Words that somebody typed, 更新契約について。 "_s.repeated(12);
                     must(touchpointlog::save(*m_db, log), "save");
                     must(batch.commit(), "commit");
                 }));
    std::printf("  %.2f ms of computing each\n", (bench::cpuSeconds() - cpuBefore) * 1000 / double(turn));
}

QStringList defaultTexts()
{
    return {u"re"_s,
            u"renewal"_s,
            u"renewal meeting"_s,
            u"renewal 更新"_s,
            u"rene"_s,
            u"meg"_s,
            u"megujitas"_s,
            u"更"_s,
            u"更新"_s,
            u"更新契約"_s,
            u"\"next step\""_s,
            u"\"renewal renewal\""_s,
            u"xyzzyplugh"_s,
            u"renewal xyzzyplugh "_s,
            u"kind:phone renewal"_s,
            u"kind:phone"_s,
            u"account:thornwick renewal"_s,
            u"account:kft renewal"_s,
            u"account:a renewal"_s,
            u"by:a renewal kind:visit after:2024 before:2025-06"_s,
            u"after:2025 before:2025-02"_s};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"a workspace, usually of mainstay-bench-generate"_s);
    parser.addOption({u"runs"_s, u"How often."_s, u"N"_s, u"9"_s});
    parser.addOption({u"chunk"_s, u"How many things are indexed in one step."_s, u"N"_s, u"500"_s});
    parser.addOption({u"keep"_s, u"Works on FILE itself and keeps what was made of it."_s});
    parser.addOption({u"search"_s, u"What to look for instead; may be given several times."_s, u"TEXT"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QString file = parser.positionalArguments().constFirst();
    const bool keep = parser.isSet(u"keep"_s);
    if (!keep) {
        const QString copy = file + u".search-copy"_s;
        QFile::remove(copy);
        if (!QFile::copy(file, copy)) {
            std::fprintf(stderr, "no room for a copy\n");
            return 1;
        }
        file = copy;
    }
    {
        Bench bench(file, qMax(1, parser.value(u"runs"_s).toInt()));
        bench.build(qMax(1, parser.value(u"chunk"_s).toInt()));
        bench.queries(parser.isSet(u"search"_s) ? parser.values(u"search"_s) : defaultTexts());
        bench.saves();
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (!keep)
            QFile::remove(file + suffix);
    }
    return 0;
}
