// SPDX-License-Identifier: Apache-2.0
// mainstay-bench W.mainstay [--runs N] [--no-saves] [--retention]: how long the core takes for what a window asks,
// warm cache, in milliseconds. Saves go to a copy beside the file, which is removed again.
#include "core/accounts/accountindex.h"
#include "core/accounts/accountstore.h"
#include "core/retention/cohorts.h"
#include "core/retention/retentionstore.h"
#include "core/touchpoints/touchpointlist.h"
#include "core/touchpoints/touchpointlog.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr int pageRows = 60;

/// A benchmark of something that failed says nothing: it ends.
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

class Bench final
{
public:
    Bench(QString file, int runs)
        : m_file(std::move(file))
        , m_runs(runs)
    {
    }

    void opening();
    void accounts();
    void touchpoints();
    void retention();
    void saves();

private:
    std::unique_ptr<Connection> open() { return must(workspace::open(m_file, FileAccess::ReadWrite), "open"); }
    std::vector<AccountId> firstPage(const AccountListing &listing) const;
    void groups(Connection &db, const RetentionRequest &request, RetentionDimension dimension) const;

    QString m_file;
    int m_runs;
    const SystemClock m_clock {};
    const QLocale m_locale {QLocale::English};
};

void Bench::opening()
{
    open(); // warms the cache
    bench::print("open", bench::measure(m_runs, [this] { open(); }));
    bench::print("open, first page of accounts", bench::measure(m_runs, [this] {
                     must(portfolio::firstRows(*open(), pageRows, m_clock.today()), "first rows");
                 }));
    bench::print("open, first page of touchpoints", bench::measure(m_runs, [this] {
                     const auto db = open();
                     std::vector<TouchpointId> page;
                     for (const qint64 id : must(touchpointlist::ids(*db, {}, nullptr, {.limit = pageRows}), "ids"))
                         page.emplace_back(id);
                     must(touchpointstore::rows(*db, page), "rows");
                 }));
}

std::vector<AccountId> Bench::firstPage(const AccountListing &listing) const
{
    std::vector<AccountId> page;
    for (size_t i = 0; i < listing.ids->size() && i < pageRows; ++i)
        page.emplace_back((*listing.ids)[i]);
    return page;
}

void Bench::accounts()
{
    const auto db = open();
    std::shared_ptr<const AccountIndex> index;
    bench::print("accounts: load the index", bench::measure(qMin(m_runs, 5), [&] {
                     index = must(loadAccountIndex(*db, m_clock.today(), m_locale), "index");
                 }));
    std::printf("  %zu accounts\n", index->size());
    // Someone types "quarry r", then deletes it letter by letter.
    QStringList typed;
    for (qsizetype length = 1; length <= 8; ++length)
        typed += u"quarry r"_s.left(length);
    for (qsizetype length = 7; length >= 1; --length)
        typed += u"quarry r"_s.left(length);
    int key = 0;
    bench::print("accounts: keystroke to ids", bench::measure(m_runs * 10, [&] {
                     listAccounts(*index, {typed[key++ % typed.size()], AccountColumn::Name, Qt::AscendingOrder});
                 }));
    bench::print("accounts: keystroke to rows", bench::measure(m_runs * 10, [&] {
                     const AccountListing listing = listAccounts(*index, {typed[key++ % typed.size()], AccountColumn::Name,
                                                                          Qt::AscendingOrder});
                     must(portfolio::rows(*db, firstPage(listing), m_clock.today()), "rows");
                 }));
    const std::pair<AccountColumn, const char *> columns[] = {
        {AccountColumn::Name, "name"},           {AccountColumn::Tier, "tier"},
        {AccountColumn::Stage, "stage"},         {AccountColumn::Owner, "owner"},
        {AccountColumn::Arr, "ARR"},             {AccountColumn::Renewal, "renewal"},
        {AccountColumn::LastTouch, "last touch"}, {AccountColumn::OpenActions, "open actions"},
        {AccountColumn::Industry, "industry"},   {AccountColumn::Region, "region"},
        {AccountColumn::Segment, "segment"}};
    for (const auto &[column, name] : columns) {
        bench::print(("accounts: sort by " + std::string(name) + ", to rows").c_str(), bench::measure(m_runs, [&, by = column] {
                         const AccountListing listing = listAccounts(*index, {{}, by, Qt::DescendingOrder});
                         must(portfolio::rows(*db, firstPage(listing), m_clock.today()), "rows");
                     }));
    }
}

void Bench::touchpoints()
{
    const auto db = open();
    size_t count = 0;
    const auto all = [&](const char *what, const TouchpointQuery &query, const touchpointlist::AccountRanks *ranks) {
        bench::print(what, bench::measure(qMin(m_runs, 5), [&] {
                         count = must(touchpointlist::ids(*db, query, ranks), "ids").size();
                     }));
        std::printf("  %zu touchpoints\n", count);
    };
    all("touchpoints: all ids, newest first", {}, nullptr);
    TouchpointQuery query;
    query.filter.kind = TouchpointKind::Visit;
    all("touchpoints: all ids of a kind", query, nullptr);
    query = {};
    query.filter.accountText = u"quarry"_s;
    all("touchpoints: ids by words in the account", query, nullptr);
    query = {};
    query.order = TouchpointOrder::AccountAscending;
    auto ranks = must(touchpointlist::AccountRanks::load(*db, m_locale), "ranks");
    bench::print("touchpoints: order of the accounts", bench::measure(qMin(m_runs, 3), [&] {
                     ranks = must(touchpointlist::AccountRanks::load(*db, m_locale), "ranks");
                 }));
    all("touchpoints: all ids, by account", query, &ranks);
}

void Bench::retention()
{
    const auto db = open();
    const Quarter last = Quarter::containing(m_clock.today(), {});
    const RetentionRequest request {last.plus(-23), last, {}, m_clock.today()};
    RetentionData data;
    bench::print("retention: load the periods", bench::measure(m_runs, [&] { data = must(retentionstore::load(*db), "load"); }));
    std::printf("  %zu periods\n", data.input.periods.size());
    bench::print("retention: compute 24 quarters", bench::measure(m_runs, [&] {
                     must(RetentionTable::compute(data.input, request), "compute");
                 }));
    bench::print("retention: 24 quarters from the file", bench::measure(m_runs, [&] {
                     must(RetentionTable::compute(must(retentionstore::load(*db), "load").input, request), "compute");
                 }));
    bench::print("retention: cohort grid of 24 quarters", bench::measure(m_runs, [&] {
                     must(CohortTable::compute(data.input, request), "cohorts");
                 }));
    for (const auto &[dimension, word] : retentionDimensions.rows) {
        const QByteArray what = "retention: by " + QStringView(word).toLatin1() + " from the file";
        bench::print(what.constData(), bench::measure(m_runs, [&, by = dimension] { groups(*db, request, by); }));
    }
}

void Bench::groups(Connection &db, const RetentionRequest &request, RetentionDimension dimension) const
{
    const auto unit = dimension == RetentionDimension::Product ? RetentionUnit::AccountAndProduct : RetentionUnit::Account;
    RetentionData data = must(retentionstore::load(db, unit), "load");
    RetentionGrouping grouping = must(retentionstore::group(db, data, dimension, must(quarterSpans(request), "spans")), "group");
    must(RetentionTable::compute(std::move(data.input), request, std::move(grouping.groups)), "compute");
}

void Bench::saves()
{
    const QString copy = m_file + u".bench-copy"_s;
    QFile::remove(copy);
    if (!QFile::copy(m_file, copy)) {
        std::printf("no room for a copy: saves are not measured\n");
        return;
    }
    {
        const auto db = must(workspace::open(copy, FileAccess::ReadWrite), "open the copy");
        const auto accounts = must(portfolio::firstRows(*db, 200, m_clock.today()), "accounts");
        size_t turn = 0;
        bench::print("save a log of a touchpoint", bench::measure(m_runs * 100, [&] {
                         auto batch = must(WriteBatch::begin(*db, {m_clock, u"bench"_s}, {u"touchpoint.log"_s, {}}), "begin");
                         TouchpointLog log;
                         log.touchpoint.account = accounts[turn++ % accounts.size()].id;
                         log.touchpoint.at = m_clock.nowUtc();
                         log.touchpoint.summary = u"Saved by the benchmark"_s;
                         log.touchpoint.notes = u"Words that somebody typed. "_s.repeated(20);
                         must(touchpointlog::save(*db, log), "save");
                         must(batch.commit(), "commit");
                     }));
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"a workspace, usually of mainstay-bench-generate"_s);
    parser.addOption({u"runs"_s, u"How often."_s, u"N"_s, u"9"_s});
    parser.addOption({u"no-saves"_s, u"Makes no copy to save into."_s});
    parser.addOption({u"retention"_s, u"Measures nothing else."_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    Bench bench(parser.positionalArguments().constFirst(), qMax(1, parser.value(u"runs"_s).toInt()));
    bench::printHeader();
    if (parser.isSet(u"retention"_s)) {
        bench.retention();
        return 0;
    }
    bench.opening();
    bench.retention();
    bench.touchpoints();
    bench.accounts();
    if (!parser.isSet(u"no-saves"_s))
        bench.saves();
    return 0;
}
