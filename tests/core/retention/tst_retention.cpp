// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kOpen = u"open";

qint32 dayOf(const QString &text)
{
    if (text == kOpen)
        return PeriodRow::openEnd;
    return static_cast<qint32>(QDate::fromString(text, Qt::ISODate).toJulianDay());
}

/// "2024-01-01..2024-04-01=1200, …": the periods of one account.
std::vector<PeriodRow> periodsOf(const QString &text, qint32 account = 0)
{
    std::vector<PeriodRow> periods;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList days = part.section(u'=', 0, 0).split(u".."_s);
        periods.push_back(
            {part.section(u'=', 1).toLongLong(), account, dayOf(days.at(0)), dayOf(days.at(1))});
    }
    return periods;
}

RetentionRequest request(Quarter from, Quarter to, QDate asOf = QDate(2030, 1, 1))
{
    return {from, to, FiscalYear {}, asOf};
}

/// The buckets one account is in, as words, in the order of the enum.
QString bucketsOf(const RetentionTable &table, size_t quarter)
{
    QStringList words;
    for (const auto &[bucket, text] : retentionBuckets.rows) {
        const bool counted = countOf(table.quarters()[quarter], bucket).value_or(0) == 1;
        const bool listed = table.accountsIn(quarter, bucket).size() == 1;
        if (countOf(table.quarters()[quarter], bucket) && counted != listed)
            return u"count and list disagree"_s;
        if (listed)
            words.append(QStringView(text).toString());
    }
    return words.join(u' ');
}

} // namespace

class TestRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountFallsIntoItsBuckets_data();
    void accountFallsIntoItsBuckets();
    void gapsWithinTheToleranceAreNone_data();
    void gapsWithinTheToleranceAreNone();
    void upliftIsAMovementOfItsOwn_data();
    void upliftIsAMovementOfItsOwn();
    void lapsedUntilSomebodySaysSo_data();
    void lapsedUntilSomebodySaysSo();
    void vectorToRemember();
    void bridgeAddsUp();
    void currentQuarterIsToDate();
    void lastDayOfAQuarterIsStillToDate();
    void fiscalQuartersMoveTheEdges();
    void wholeHistoryBeginsWithTheFirstPayingDay();
    void wrongRequestIsRefused();
    void wrongInputIsRefused();
    void nobodyIsNoError();
    void drillDownOutsideTheTableIsEmpty();
};

void TestRetention::accountFallsIntoItsBuckets_data()
{
    // The quarter is 2024 Q2: s = 1 April, e = 1 July.
    QTest::addColumn<QString>("periods");
    QTest::addColumn<QString>("buckets");
    const QString steady = u"start end kept opening closing"_s;
    QTest::newRow("open end") << u"2024-01-01..open=100"_s << steady;
    QTest::newRow("never paid") << u"2024-01-01..open=0"_s << QString();
    QTest::newRow("negative is no ARR") << u"2024-01-01..open=-5"_s << QString();
    QTest::newRow("no day covered") << u"2024-05-01..2024-05-01=100"_s << QString();
    QTest::newRow("end before start") << u"2024-05-01..2024-04-01=100"_s << QString();
    QTest::newRow("until the last day there is") << u"2024-01-01..9999-12-31=100"_s << steady;
    QTest::newRow("since before 1900") << u"1850-01-01..open=100"_s << steady;
    QTest::newRow("over before 1900, back now")
        << u"1850-01-01..1860-01-01=100, 2024-05-01..open=100"_s << u"end back closing"_s;
    QTest::newRow("begins in the far future") << u"9999-01-01..9999-12-31=100"_s << QString();
    QTest::newRow("starts on s") << u"2024-04-01..open=100"_s << u"end new closing"_s;
    QTest::newRow("starts on the day before s") << u"2024-03-31..open=100"_s << steady;
    QTest::newRow("starts on e-1") << u"2024-06-30..open=100"_s << u"end new closing"_s;
    QTest::newRow("starts on e") << u"2024-07-01..open=100"_s << QString();
    QTest::newRow("ends on s") << u"2024-01-01..2024-04-01=100"_s
                               << u"start lost opening churned"_s;
    QTest::newRow("ends on the day before s") << u"2024-01-01..2024-03-31=100"_s << QString();
    QTest::newRow("ends on e-1") << u"2024-01-01..2024-06-30=100"_s
                                 << u"start lost opening churned"_s;
    QTest::newRow("ends on e") << u"2024-01-01..2024-07-01=100"_s << steady;
    QTest::newRow("one day, e-1") << u"2024-06-30..2024-07-01=100"_s << u"end new closing"_s;
    QTest::newRow("one day, s") << u"2024-04-01..2024-04-02=100"_s << u"in_and_out"_s;
    QTest::newRow("in and out") << u"2024-04-10..2024-06-10=100"_s << u"in_and_out"_s;
    QTest::newRow("in and out from s to e-1") << u"2024-04-01..2024-06-30=100"_s << u"in_and_out"_s;
    QTest::newRow("in and out twice")
        << u"2024-04-10..2024-04-20=100, 2024-05-10..2024-06-10=100"_s << u"in_and_out"_s;
    QTest::newRow("in and out of one that left before")
        << u"2023-01-01..2023-02-01=100, 2024-05-10..2024-06-10=100"_s << u"in_and_out"_s;
    QTest::newRow("paused") << u"2024-01-01..2024-05-01=100, 2024-05-02..open=100"_s
                            << u"start end kept paused opening closing"_s;
    QTest::newRow("paused from s to e-1") << u"2024-01-01..2024-04-01=100, 2024-06-30..open=100"_s
                                          << u"start end kept paused opening closing"_s;
    QTest::newRow("paused with a day between")
        << u"2024-01-01..2024-04-01=100, 2024-05-01..2024-05-02=9, 2024-06-30..open=100"_s
        << u"start end kept paused opening closing"_s;
    QTest::newRow("renewed the same day")
        << u"2024-01-01..2024-05-01=100, 2024-05-01..open=100"_s << steady;
    QTest::newRow("overlapping renewal")
        << u"2024-01-01..2024-05-10=100, 2024-05-01..open=100"_s << steady;
    QTest::newRow("trial then paid")
        << u"2024-01-01..2024-05-01=0, 2024-05-01..open=100"_s << u"end new closing"_s;
    QTest::newRow("a free period bridges no pause")
        << u"2024-01-01..2024-05-01=100, 2024-05-01..2024-05-20=0, 2024-05-20..open=100"_s
        << u"start end kept paused opening closing"_s;
    QTest::newRow("back") << u"2023-01-01..2023-06-01=100, 2024-05-01..open=100"_s
                          << u"end back closing"_s;
    QTest::newRow("back after in and out in the same quarter is new")
        << u"2024-04-05..2024-04-10=100, 2024-05-01..open=100"_s << u"end new closing"_s;
    QTest::newRow("back after leaving on s-1")
        << u"2024-01-01..2024-03-31=100, 2024-04-01..open=100"_s << u"end back closing"_s;
    QTest::newRow("left after coming again")
        << u"2024-01-01..2024-04-10=100, 2024-05-01..2024-06-01=100"_s
        << u"start lost opening churned"_s;
    QTest::newRow("second product") << u"2024-01-01..open=100, 2024-05-01..open=50"_s
                                    << u"start end kept opening expansion closing"_s;
    QTest::newRow("one product less") << u"2024-01-01..open=100, 2024-01-01..2024-05-01=50"_s
                                      << u"start end kept opening contraction closing"_s;
    QTest::newRow("cheaper by as much as dearer")
        << u"2024-01-01..2024-05-01=100, 2024-01-01..open=50, 2024-05-01..open=100"_s << steady;
    QTest::newRow("a long period holds a short one")
        << u"2024-01-01..open=100, 2024-04-10..2024-04-20=50"_s << steady;
    QTest::newRow("a gap under a long period is no pause")
        << u"2024-01-01..open=100, 2024-01-01..2024-04-10=50, 2024-05-10..open=50"_s << steady;
}

void TestRetention::accountFallsIntoItsBuckets()
{
    QFETCH(QString, periods);
    QFETCH(QString, buckets);
    const Quarter quarter {2024, 2};
    const auto alone = RetentionTable::compute({periodsOf(periods), 1}, request(quarter, quarter));
    QVERIFY(alone.ok());
    QCOMPARE(bucketsOf(*alone, 0), buckets);
    // Among other quarters it is the same.
    const auto among
        = RetentionTable::compute({periodsOf(periods), 1}, request({2022, 3}, {2025, 4}));
    QVERIFY(among.ok());
    QCOMPARE(bucketsOf(*among, among->indexOf(quarter).value()), buckets);
}

void TestRetention::gapsWithinTheToleranceAreNone_data()
{
    QTest::addColumn<QString>("periods");
    QTest::addColumn<int>("gapDays");
    QTest::addColumn<QString>("buckets");
    const QString over = u"2024-01-01..2024-06-25=100, 2024-07-05..open=150"_s;
    QTest::newRow("no tolerance") << over << 0 << u"start lost opening churned"_s;
    QTest::newRow("9 of 10 days") << over << 9 << u"start lost opening churned"_s;
    QTest::newRow("10 of 10 days") << over << 10 << u"start end kept opening closing"_s;
    const QString within = u"2024-01-01..2024-05-01=100, 2024-05-08..open=100"_s;
    QTest::newRow("no pause any more") << within << 7 << u"start end kept opening closing"_s;
    QTest::newRow("a pause still") << within << 6 << u"start end kept paused opening closing"_s;
    QTest::newRow("what nobody renewed stays lost")
        << u"2024-01-01..2024-06-25=100"_s << 30 << u"start lost opening churned"_s;
    QTest::newRow("a free period is a gap too")
        << u"2024-01-01..2024-06-25=100, 2024-06-25..2024-07-05=0, 2024-07-05..open=9"_s << 10
        << u"start end kept opening closing"_s;
    QTest::newRow("new where it was back") << u"2024-03-01..2024-03-28=5, 2024-04-02..open=5"_s << 5
                                           << u"start end kept opening closing"_s;
}

void TestRetention::gapsWithinTheToleranceAreNone()
{
    QFETCH(const QString, periods);
    QFETCH(const int, gapDays);
    RetentionRequest wanted = request({2024, 2}, {2024, 2});
    wanted.gapDays = gapDays;
    const auto table = RetentionTable::compute({periodsOf(periods), 1}, wanted);
    QVERIFY(table.ok());
    QTEST(bucketsOf(*table, 0), "buckets");
}

void TestRetention::upliftIsAMovementOfItsOwn_data()
{
    // Opening 1000; prices rose by these amounts on these days of 2024 Q2.
    QTest::addColumn<QString>("periods");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("day");
    QTest::addColumn<qint64>("uplift");
    QTest::addColumn<qint64>("expansion");
    QTest::addColumn<qint64>("contraction");
    const QString more = u"2024-01-01..2024-05-01=1000, 2024-05-01..open=1100"_s;
    QTest::newRow("all of it is price") << more << 100LL << u"2024-05-01"_s << 100LL << 0LL << 0LL;
    QTest::newRow("half of it is price") << more << 50LL << u"2024-05-01"_s << 50LL << 50LL << 0LL;
    QTest::newRow("never more than the growth") << more << 300LL << u"2024-05-01"_s << 100LL << 0LL << 0LL;
    QTest::newRow("first day of the quarter") << more << 60LL << u"2024-04-01"_s << 60LL << 40LL << 0LL;
    QTest::newRow("day before the quarter") << more << 60LL << u"2024-03-31"_s << 0LL << 100LL << 0LL;
    QTest::newRow("last day of the quarter") << more << 60LL << u"2024-06-30"_s << 60LL << 40LL << 0LL;
    QTest::newRow("next quarter") << more << 60LL << u"2024-07-01"_s << 0LL << 100LL << 0LL;
    QTest::newRow("dearer, but less of it") << u"2024-01-01..2024-05-01=1000, 2024-05-01..open=900"_s << 50LL
                                            << u"2024-05-01"_s << 0LL << 0LL << 100LL;
}

void TestRetention::upliftIsAMovementOfItsOwn()
{
    QFETCH(const QString, periods);
    QFETCH(const qint64, price);
    QFETCH(const QString, day);
    RetentionInput input {periodsOf(periods), 1};
    input.prices = {{price, 0, dayOf(day)}};
    const auto table = RetentionTable::compute(input, request({2024, 2}, {2024, 2}));
    QVERIFY(table.ok());
    const ArrBridge arr = table->quarters()[0].arr;
    QTEST(arr.uplift, "uplift");
    QTEST(arr.expansion, "expansion");
    QTEST(arr.contraction, "contraction");
    QCOMPARE(arr.opening + arr.uplift + arr.expansion - arr.contraction, arr.closing);
}

void TestRetention::lapsedUntilSomebodySaysSo_data()
{
    QTest::addColumn<QString>("periods");
    QTest::addColumn<QString>("loss"); ///< recorded for that day
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("lapsed");
    const QString ended = u"2024-01-01..2024-05-15=100"_s;
    const QDate soon(2024, 6, 30);
    QTest::newRow("nobody said") << ended << QString() << soon << true;
    QTest::newRow("said on the day") << ended << u"2024-05-15"_s << soon << false;
    QTest::newRow("said later") << ended << u"2024-06-20"_s << soon << false;
    QTest::newRow("said when notice was given") << ended << u"2024-02-13"_s << soon << false;
    QTest::newRow("said of another end") << ended << u"2024-02-12"_s << soon << true;
    QTest::newRow("89 days after") << ended << QString() << QDate(2024, 8, 12) << true;
    QTest::newRow("90 days after") << ended << QString() << QDate(2024, 8, 13) << false;
    QTest::newRow("back since") << u"2024-01-01..2024-05-15=100, 2024-07-05..open=5"_s << QString()
                                << QDate(2024, 7, 10) << false;
}

void TestRetention::lapsedUntilSomebodySaysSo()
{
    QFETCH(const QString, periods);
    QFETCH(const QString, loss);
    QFETCH(const QDate, asOf);
    QFETCH(const bool, lapsed);
    RetentionInput input {periodsOf(periods), 1};
    input.lossDays = {loss.isEmpty() ? 0 : dayOf(loss)};
    const auto table = RetentionTable::compute(input, request({2024, 2}, {2024, 2}, asOf));
    QVERIFY(table.ok());
    QCOMPARE(table->quarters()[0].accounts.lost, 1);
    QCOMPARE(table->quarters()[0].accounts.lapsed, lapsed ? 1 : 0);
    QCOMPARE(table->accountsIn(0, RetentionBucket::Lapsed).size(), size_t(lapsed ? 1 : 0));
}

void TestRetention::vectorToRemember()
{
    RetentionInput input {{}, 120};
    for (qint32 account = 0; account < 120; ++account) {
        const QString periods = account < 21 ? u"2024-01-01..2024-05-01=100"_s
            : account < 100                  ? u"2024-01-01..open=100"_s
                                             : u"2024-05-01..open=100"_s;
        const std::vector<PeriodRow> own = periodsOf(periods, account);
        input.periods.insert(input.periods.end(), own.begin(), own.end());
    }
    const auto table = RetentionTable::compute(input, request({2024, 2}, {2024, 2}));
    QVERIFY(table.ok());
    const QuarterRetention &row = table->quarters().front();
    QCOMPARE(row.accounts, (LogoCounts {100, 99, 79, 21, 20, 0, 0, 0}));
    QCOMPARE(ratioOf(row, RetentionRatio::Simple)->value(), 0.99);
    QCOMPARE(ratioOf(row, RetentionRatio::Adjusted)->value(), 0.79);
    QCOMPARE(ratioOf(row, RetentionRatio::LogoChurn)->value(), 0.21);
    QCOMPARE(ratioOf(row, RetentionRatio::LostToAcquired)->value(), 1.05);
    QCOMPARE(table->accountsIn(0, RetentionBucket::Lost).size(), size_t(21));
    QCOMPARE(table->accountsIn(0, RetentionBucket::Lost).front(), (AccountMovement {0, 100, 0}));
    QCOMPARE(table->accountsIn(0, RetentionBucket::New).front(), (AccountMovement {100, 0, 100}));
}

void TestRetention::bridgeAddsUp()
{
    RetentionInput input {{}, 6};
    const QStringList accounts {u"2024-01-01..open=1000"_s,
                                u"2024-01-01..open=500, 2024-06-30..open=70"_s,
                                u"2024-01-01..2024-05-01=300, 2024-05-01..open=260"_s,
                                u"2024-01-01..2024-05-01=80"_s,
                                u"2024-05-01..open=25"_s,
                                u"2023-01-01..2023-02-01=10, 2024-05-01..open=12"_s};
    for (qint32 i = 0; i < 6; ++i) {
        const std::vector<PeriodRow> own = periodsOf(accounts.at(i), i);
        input.periods.insert(input.periods.end(), own.begin(), own.end());
    }
    const auto table = RetentionTable::compute(input, request({2024, 2}, {2024, 2}));
    QVERIFY(table.ok());
    const QuarterRetention &row = table->quarters().front();
    QCOMPARE(row.arr, (ArrBridge {1880, 25, 12, 70, 40, 80, 1867}));
    QCOMPARE(ratioOf(row, RetentionRatio::GrossRevenue), (Fraction {1760, 1880}));
    QCOMPARE(ratioOf(row, RetentionRatio::NetRevenue), (Fraction {1830, 1880}));
    QCOMPARE(ratioOf(row, RetentionRatio::Quick), (Fraction {107, 120}));
    QCOMPARE(table->accountsIn(0, RetentionBucket::Contraction),
             (std::vector<AccountMovement> {{2, 300, 260}}));
    QCOMPARE(table->accountsIn(0, RetentionBucket::Expansion),
             (std::vector<AccountMovement> {{1, 500, 570}}));
}

void TestRetention::currentQuarterIsToDate()
{
    // Leaves on 20 May: still there on the 19th, gone on the 20th.
    const RetentionInput input {periodsOf(u"2024-01-01..2024-05-20=100"_s), 1};
    const auto before
        = RetentionTable::compute(input, request({2024, 1}, {2025, 4}, QDate(2024, 5, 19)));
    QVERIFY(before.ok());
    QCOMPARE(before->quarters().size(), size_t(2)); // later quarters are not shown
    QVERIFY(!before->quarters()[0].span.toDate);
    QVERIFY(before->quarters()[1].span.toDate);
    QCOMPARE(before->quarters()[1].span.endDay, QDate(2024, 5, 20));
    QCOMPARE(before->quarters()[1].accounts.kept, 1);
    const auto after
        = RetentionTable::compute(input, request({2024, 2}, {2024, 2}, QDate(2024, 5, 20)));
    QCOMPARE(after->quarters()[0].accounts.lost, 1);
    const auto future
        = RetentionTable::compute(input, request({2024, 2}, {2024, 3}, QDate(2024, 3, 31)));
    QVERIFY(future.ok());
    QVERIFY(future->quarters().empty());
}

void TestRetention::lastDayOfAQuarterIsStillToDate()
{
    const auto last = quarterSpans(request({2024, 2}, {2024, 3}, QDate(2024, 6, 30)));
    QVERIFY(last.ok());
    QCOMPARE(last->size(), size_t(1));
    QVERIFY(last->front().toDate);
    QCOMPARE(last->front().endDay, QDate(2024, 7, 1));
    const auto next = quarterSpans(request({2024, 2}, {2024, 3}, QDate(2024, 7, 1)));
    QCOMPARE(next->size(), size_t(2));
    QVERIFY(!next->front().toDate);
    QCOMPARE(next->back(), (QuarterSpan {{2024, 3}, QDate(2024, 7, 1), QDate(2024, 7, 2), true}));
}

void TestRetention::fiscalQuartersMoveTheEdges()
{
    // FY25 begins in February 2024: its second quarter is May, June, July.
    RetentionRequest february {{2025, 2}, {2025, 2}, FiscalYear {2}, QDate(2030, 1, 1)};
    const RetentionInput input {periodsOf(u"2024-05-01..open=100"_s), 1};
    const auto table = RetentionTable::compute(input, february);
    QVERIFY(table.ok());
    QCOMPARE(table->quarters()[0].span.firstDay, QDate(2024, 5, 1));
    QCOMPARE(table->quarters()[0].span.endDay, QDate(2024, 8, 1));
    QCOMPARE(table->quarters()[0].accounts.newLogos, 1);
}

void TestRetention::wholeHistoryBeginsWithTheFirstPayingDay()
{
    const QDate asOf(2024, 5, 1);
    const RetentionInput input {
        periodsOf(u"2021-01-01..open=0, 2022-08-01..open=1, 2023-01-01..open=1"_s), 1};
    const RetentionRequest whole = wholeHistory(input, FiscalYear {}, asOf);
    QCOMPARE(whole, (RetentionRequest {{2022, 3}, {2024, 2}, FiscalYear {}, asOf}));
    QCOMPARE(wholeHistory({}, FiscalYear {}, asOf).from, (Quarter {2024, 2}));
    const RetentionInput ancient {periodsOf(u"0100-01-01..open=1"_s), 1};
    const RetentionRequest capped = wholeHistory(ancient, FiscalYear {}, asOf);
    QCOMPARE(capped.to.since(capped.from), maximalQuarters - 1);
    QVERIFY(RetentionTable::compute(ancient, capped).ok());
}

void TestRetention::wrongRequestIsRefused()
{
    const auto codeOf = [](const RetentionRequest &wrong) {
        const auto spans = quarterSpans(wrong);
        return spans.ok() ? ErrorCode::Internal : spans.error().code;
    };
    QCOMPARE(codeOf(request({2024, 2}, {2024, 1})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(request({1900, 1}, {2024, 1})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(request({2024, 1}, {2024, 1}, QDate())), ErrorCode::InvalidInput);
    for (int month : {0, 13, -1}) {
        QCOMPARE(codeOf({{2024, 1}, {2024, 1}, FiscalYear {month}, QDate(2024, 1, 1)}),
                 ErrorCode::InvalidInput);
    }
}

void TestRetention::wrongInputIsRefused()
{
    const RetentionRequest good = request({2024, 1}, {2024, 2});
    for (qint32 account : {-1, 1}) {
        const auto table = RetentionTable::compute({{PeriodRow {5, account, 0, 9}}, 1}, good);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    }
    const qint64 huge = std::numeric_limits<qint64>::max() / 16;
    QVERIFY(RetentionTable::compute({{PeriodRow {huge, 0, 0, 9}}, 1}, good).ok());
    const auto tooMuch
        = RetentionTable::compute({{PeriodRow {huge, 0, 0, 9}, PeriodRow {1, 0, 0, 9}}, 1}, good);
    QVERIFY(!RetentionTable::compute({{}, -1}, good).ok());
    const std::vector<RetentionGroups> wrongGroups {{0, {}},  {1, {}},   {1, {0, 0, 0}},
                                                    {2, {2}}, {2, {-1}}, {1, {0, 1}}};
    for (const RetentionGroups &groups : wrongGroups)
        QVERIFY(!RetentionTable::compute({{}, 1}, good, groups).ok());
    QVERIFY(!tooMuch.ok());
    QCOMPARE(tooMuch.error().code, ErrorCode::InvalidInput);
}

void TestRetention::nobodyIsNoError()
{
    const auto table = RetentionTable::compute({}, request({2024, 1}, {2024, 4}));
    QVERIFY(table.ok());
    QCOMPARE(table->quarters().size(), size_t(4));
    for (const QuarterRetention &row : table->quarters()) {
        QCOMPARE(row.accounts, LogoCounts {});
        QCOMPARE(row.arr, ArrBridge {});
        for (const auto &[ratio, text] : retentionRatios.rows)
            QVERIFY(!ratioOf(row, ratio));
    }
}

void TestRetention::drillDownOutsideTheTableIsEmpty()
{
    const auto table = RetentionTable::compute({periodsOf(u"2024-01-01..open=1"_s), 1},
                                               request({2024, 1}, {2024, 2}));
    QVERIFY(table->accountsIn(2, RetentionBucket::Start).empty());
    QVERIFY(!table->indexOf({2024, 3}));
    QCOMPARE(table->indexOf({2024, 2}), size_t(1));
}

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
