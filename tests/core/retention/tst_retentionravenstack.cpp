// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybydaycheck.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <cstdio>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFile()
{
    return QStringLiteral(MAINSTAY_SHARED_DATA)
        + u"/ravenstack/data/raw/original/ravenstack_subscriptions.csv"_s;
}

qint32 dayOf(const QString &text)
{
    return static_cast<qint32>(QDate::fromString(text, Qt::ISODate).toJulianDay());
}

/// The file has no quotes and no commas inside values: subscription, account, start, end, tier,
/// seats, MRR, ARR in whole dollars, …
RetentionInput readSubscriptions()
{
    RetentionInput input;
    QFile file(dataFile());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return input;
    QHash<QString, qint32> indexes;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        const auto account = indexes.constFind(cells.at(1)) == indexes.constEnd()
            ? input.accountCount++
            : indexes.value(cells.at(1));
        indexes.insert(cells.at(1), account);
        input.periods.push_back({cells.at(7).toLongLong() * 100, account, dayOf(cells.at(2)),
                                 cells.at(3).isEmpty() ? PeriodRow::openEnd : dayOf(cells.at(3))});
    }
    return input;
}

void print(const QuarterRetention &row)
{
    const LogoCounts &n = row.accounts;
    const ArrBridge &arr = row.arr;
    std::printf("%s %s: logos %d -%d +%d +%d = %d (kept %d, in and out %d, paused %d); "
                "ARR $ %lld +%lld +%lld +%lld -%lld -%lld = %lld;",
                qPrintable(row.span.quarter.toText()), row.span.toDate ? "to date" : "", n.start,
                n.lost, n.newLogos, n.back, n.end, n.kept, n.inAndOut, n.paused, arr.opening / 100,
                arr.newArr / 100, arr.back / 100, arr.expansion / 100, arr.contraction / 100,
                arr.churned / 100, arr.closing / 100);
    for (const auto &[ratio, text] : retentionRatios.rows) {
        const auto figure = ratioOf(row, ratio);
        std::printf(" %s", figure ? qPrintable(QString::number(figure->value(), 'f', 4)) : "n/a");
    }
    std::printf("\n");
}

} // namespace

/// A whole business's real-looking subscriptions, read without our own importer.
class TestRetentionRavenstack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quartersAgreeWithDayByDay();
    void fiscalQuartersAgreeWithDayByDay();
};

void TestRetentionRavenstack::initTestCase()
{
    if (!QFile::exists(dataFile()))
        QSKIP("the shared data folder is absent: nothing was checked against RavenStack");
}

void TestRetentionRavenstack::quartersAgreeWithDayByDay()
{
    const RetentionInput input = readSubscriptions();
    QCOMPARE(input.periods.size(), size_t(5000));
    const RetentionRequest request {{2023, 1}, {2024, 4}, FiscalYear {}, QDate(2025, 6, 30)};
    const auto table = RetentionTable::compute(input, request);
    QVERIFY(table.ok());
    QCOMPARE(table->quarters().size(), size_t(8));
    for (const QuarterRetention &row : table->quarters())
        print(row);
    QCOMPARE(firstDifference(input, request, *table, QDate(2022, 6, 1), QDate(2025, 7, 1)),
             QString());
}

void TestRetentionRavenstack::fiscalQuartersAgreeWithDayByDay()
{
    const RetentionInput input = readSubscriptions();
    for (int month = 2; month <= 12; ++month) {
        const FiscalYear fiscal {month};
        const QDate asOf(2024, 12, 17);
        const RetentionRequest request = wholeHistory(input, fiscal, asOf);
        const auto table = RetentionTable::compute(input, request);
        QVERIFY(table.ok());
        QVERIFY(table->quarters().back().span.toDate);
        QCOMPARE(firstDifference(input, request, *table, QDate(2022, 6, 1), QDate(2025, 7, 1)),
                 QString());
    }
}

QTEST_APPLESS_MAIN(TestRetentionRavenstack)
#include "tst_retentionravenstack.moc"
