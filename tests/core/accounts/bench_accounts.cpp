// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountindex.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576 : 0;
}

double medianMs(const AccountIndex &index, const AccountQuery &query)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const AccountListing listing = listAccounts(index, query);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

/// bench_accounts WORKSPACE: the index of accounts of a large file, timed.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    auto opened = workspace::open(QString::fromLocal8Bit(argv[1]), FileAccess::ReadOnly);
    if (!opened.ok())
        return 1;
    Connection &db = **opened;
    const QDate today(2026, 3, 20);
    QElapsedTimer timer;
    timer.start();
    const auto first = portfolio::firstRows(db, 64, today);
    std::printf("first rows          %8.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
    const double before = residentMb();
    timer.restart();
    const auto loaded = loadAccountIndex(db, today, QLocale(u"hu"_s));
    if (!loaded.ok() || !first.ok())
        return 1;
    std::printf("index of %7zu    %8.2f ms, %.1f MiB more\n", (*loaded)->size(), double(timer.nsecsElapsed()) / 1e6,
                residentMb() - before);
    for (const QString &filter : {u"a"_s, u"kovacs"_s, u"feher lab"_s, u"zzz"_s})
        std::printf("filter %-12s %8.2f ms\n", qPrintable(filter),
                    medianMs(**loaded, {filter, AccountColumn::Name, Qt::AscendingOrder}));
    for (int column = 0; column <= int(AccountColumn::Segment); ++column)
        std::printf("sort by column %2d   %8.2f ms\n", column,
                    medianMs(**loaded, {{}, static_cast<AccountColumn>(column), Qt::DescendingOrder}));
    return 0;
}
