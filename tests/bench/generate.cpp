// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-generate S|M|L OUT.mainstay [--csv DIR] [--today YYYY-MM-DD]
#include "tests/bench/benchdata.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mainstay;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"SIZE"_s, u"S, M or L"_s);
    parser.addPositionalArgument(u"OUT"_s, u"the workspace to make"_s);
    parser.addOption({u"csv"_s, u"A folder for the same rows as CSV."_s, u"DIR"_s});
    parser.addOption({u"today"_s, u"The last day that anything happened on."_s, u"DATE"_s,
                      QDate::currentDate().toString(Qt::ISODate)});
    parser.addHelpOption();
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    const auto size = bench::DataSize::named(arguments.value(0));
    const QDate today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    const QString folder = parser.value(u"csv"_s);
    if (arguments.size() != 2 || !size || !today.isValid() || (!folder.isEmpty() && !QDir().mkpath(folder))) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = bench::makeData({*size, today, arguments.at(1), folder});
    if (!made.ok()) {
        std::fprintf(stderr, "%s (code %d)\n", qPrintable(made.error().detail), int(made.error().code));
        return 1;
    }
    std::printf("%s: %d accounts, %d touchpoints, %d periods in %.1f s\n", qPrintable(arguments.at(1)), size->accounts,
                size->touchpoints, size->periods, double(timer.elapsed()) / 1000);
    return 0;
}
