// SPDX-License-Identifier: Apache-2.0
#include "core/retention/cohorts.h"
#include "core/retention/pointvalue.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

qint32 julian(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

/// The definition read out day by day, over nothing but the rows.
class Reading final
{
public:
    explicit Reading(const RetentionInput &input)
    {
        for (const PeriodRow &period : input.periods) {
            for (qint64 day = period.startDay; period.arr > 0 && day < std::min(period.endDay, julian(QDate(2027, 1, 1))); ++day)
                m_arr[period.account][day] += period.arr;
        }
    }

    Cohort cohort(QDate won, QDate wonEnd, const std::vector<QDate> &ends) const
    {
        Cohort cohort;
        cohort.cells.resize(ends.size());
        for (const auto &[account, days] : m_arr) {
            const qint64 first = days.begin()->first;
            if (first < won.toJulianDay() || first >= wonEnd.toJulianDay())
                continue;
            ++cohort.accounts;
            const qint64 base = on(days, wonEnd.addDays(-1));
            cohort.base += base;
            for (size_t age = 0; age < ends.size(); ++age) {
                const QDate closing = ends[age].addDays(-1);
                const qint64 now = on(days, closing);
                bool unbroken = true;
                for (qint64 day = first; day <= closing.toJulianDay(); ++day)
                    unbroken = unbroken && days.contains(day);
                cohort.cells[age].present += now > 0 ? 1 : 0;
                cohort.cells[age].surviving += unbroken ? 1 : 0;
                cohort.cells[age].gross += std::min(now, base);
                cohort.cells[age].net += now;
            }
        }
        return cohort;
    }

private:
    static qint64 on(const std::map<qint64, qint64> &days, QDate day)
    {
        const auto found = days.find(day.toJulianDay());
        return found == days.end() ? 0 : found->second;
    }

    std::map<qint32, std::map<qint64, qint64>> m_arr;
};

} // namespace

class TestCohorts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExample();
    void agreesWithDayByDay();
    void nothingToDivideByIsNothing();
    void toleratedGapsDontBreak();
    void wrongRequestsAreRefused();
    void pointIsWorth_data();
    void pointIsWorth();
};

void TestCohorts::workedExample()
{
    // Won in 2024 Q1: one stays and grows, one leaves in Q2 and is back in Q3, one comes and goes at once.
    const auto at = [](int month, int day) { return julian(QDate(2024, month, day)); };
    const RetentionInput input {{{100, 0, at(1, 10), at(4, 10)},
                                 {150, 0, at(4, 10), PeriodRow::openEnd},
                                 {200, 1, at(2, 1), at(5, 1)},
                                 {50, 1, at(8, 1), PeriodRow::openEnd},
                                 {70, 2, at(1, 5), at(3, 1)},
                                 {30, 3, at(5, 1), PeriodRow::openEnd}},
                                4};
    const RetentionRequest request {{2024, 1}, {2024, 3}, FiscalYear {}, QDate(2024, 9, 10)};
    const auto table = CohortTable::compute(input, request);
    QVERIFY(table.ok());
    QCOMPARE(table->cohorts().size(), size_t(3));
    const Cohort first = table->cohorts()[0];
    QCOMPARE(first.accounts, 3);
    QCOMPARE(first.base, 300);
    QCOMPARE(first.cells, (std::vector<CohortCell> {{2, 2, 300, 300, false}, {1, 1, 100, 150, false}, {2, 1, 150, 200, true}}));
    QCOMPARE(table->cohorts()[1].accounts, 1);
    QCOMPARE(table->cohorts()[2].accounts, 0);
    QCOMPARE(table->cohortOf(), (std::vector<qint32> {0, 0, 0, 1}));
    QCOMPARE(table->accountsIn(0, 2), (std::vector<AccountMovement> {{0, 100, 150}, {1, 200, 50}, {2, 0, 0}}));
    QVERIFY(table->accountsIn(0, 3).empty());
    QVERIFY(table->accountsIn(3, 0).empty());
    QCOMPARE(shareOf(first, first.cells[2], CohortMeasure::Presence), std::optional(Fraction {2, 3}));
    QCOMPARE(shareOf(first, first.cells[2], CohortMeasure::Survival), std::optional(Fraction {1, 3}));
    QCOMPARE(shareOf(first, first.cells[2], CohortMeasure::Gross), std::optional(Fraction {150, 300}));
    QCOMPARE(shareOf(first, first.cells[2], CohortMeasure::Net), std::optional(Fraction {200, 300}));
}

void TestCohorts::agreesWithDayByDay()
{
    QRandomGenerator random(99);
    qint64 surviving = 0;
    for (int i = 0; i < 3'000; ++i) {
        RetentionInput input;
        input.accountCount = random.bounded(1, 8);
        const QDate begin(2024, 1, 1);
        for (int n = random.bounded(0, 18); n > 0; --n) {
            const QDate start = begin.addDays(random.bounded(-100, 900));
            const bool open = random.bounded(4) == 0;
            input.periods.push_back({std::array<qint64, 4> {0, -5, 100, 40}.at(size_t(random.bounded(4))),
                                     random.bounded(input.accountCount), julian(start),
                                     open ? PeriodRow::openEnd : julian(start.addDays(random.bounded(-5, 300)))});
        }
        FiscalYear fiscal;
        fiscal.firstMonth = random.bounded(1, 13);
        const Quarter from = Quarter::containing(begin.addDays(random.bounded(200)), fiscal);
        const RetentionRequest request {from, from.plus(random.bounded(0, 6)), fiscal, begin.addDays(random.bounded(200, 1000))};
        const auto table = CohortTable::compute(input, request);
        QVERIFY(table.ok());
        const auto spans = quarterSpans(request);
        const Reading reading(input);
        for (size_t won = 0; won < spans->size(); ++won) {
            std::vector<QDate> ends;
            for (size_t q = won; q < spans->size(); ++q)
                ends.push_back((*spans)[q].endDay);
            Cohort expected = reading.cohort((*spans)[won].firstDay, (*spans)[won].endDay, ends);
            expected.quarter = (*spans)[won].quarter;
            for (size_t age = 0; age < ends.size(); ++age)
                expected.cells[age].toDate = (*spans)[won + age].toDate;
            QCOMPARE(table->cohorts()[won], expected);
            QCOMPARE(table->accountsIn(won, 0).size(), size_t(expected.accounts));
            for (const CohortCell &cell : expected.cells) {
                QVERIFY(cell.surviving <= cell.present);
                surviving += cell.surviving;
            }
        }
    }
    QVERIFY(surviving > 3'000);
}

void TestCohorts::nothingToDivideByIsNothing()
{
    const auto table = CohortTable::compute({{}, 0}, {{2024, 1}, {2024, 2}, FiscalYear {}, QDate(2025, 1, 1)});
    QVERIFY(table.ok());
    const Cohort cohort = table->cohorts()[0];
    for (const auto &[measure, text] : cohortMeasures.rows)
        QVERIFY(!shareOf(cohort, cohort.cells[0], measure));
}

void TestCohorts::toleratedGapsDontBreak()
{
    const auto at = [](int month, int day) { return julian(QDate(2024, month, day)); };
    const RetentionInput input {{{100, 0, at(1, 10), at(6, 28)}, {100, 0, at(7, 4), PeriodRow::openEnd}}, 1};
    RetentionRequest request {{2024, 1}, {2024, 3}, FiscalYear {}, QDate(2025, 1, 1)};
    QCOMPARE(CohortTable::compute(input, request)->cohorts()[0].cells[2].surviving, 0);
    QCOMPARE(CohortTable::compute(input, request)->cohorts()[0].cells[1].present, 0);
    request.gapDays = 6;
    QCOMPARE(CohortTable::compute(input, request)->cohorts()[0].cells[2].surviving, 1);
    QCOMPARE(CohortTable::compute(input, request)->cohorts()[0].cells[1].present, 1);
}

void TestCohorts::wrongRequestsAreRefused()
{
    QCOMPARE(CohortTable::compute({{}, 0}, {{2024, 2}, {2024, 1}, FiscalYear {}, QDate(2025, 1, 1)}).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(CohortTable::compute({{{1, 3, 1, 2}}, 1}, {{2024, 1}, {2024, 1}, FiscalYear {}, QDate(2025, 1, 1)}).error().code,
             ErrorCode::InvalidInput);
}

void TestCohorts::pointIsWorth_data()
{
    QTest::addColumn<qint64>("arr");
    QTest::addColumn<double>("retention");
    QTest::addColumn<qint64>("kept1");
    QTest::addColumn<qint64>("revenue3");
    QTest::addColumn<qint64>("kept5");
    // 1,000,000 at 90 %: 91 % instead leaves 10,000 more after one year; after three years
    // 10,000 + (0.91² − 0.9²) + (0.91³ − 0.9³) of it = 10,000 + 18,100 + 24,571.
    QTest::newRow("90 %") << 1'000'000LL << 0.9 << 10'000LL << 52'671LL << 33'542LL;
    QTest::newRow("nothing kept") << 1'000'000LL << 0.0 << 10'000LL << 10'101LL << 0LL;
    QTest::newRow("all kept already") << 1'000'000LL << 1.0 << 0LL << 0LL << 0LL;
    QTest::newRow("half a point is left") << 1'000'000LL << 0.995 << 5'000LL << 29'900LL << 24'751LL;
    QTest::newRow("no ARR") << 0LL << 0.9 << 0LL << 0LL << 0LL;
    QTest::newRow("ARR below 0") << -5LL << 0.9 << 0LL << 0LL << 0LL;
}

void TestCohorts::pointIsWorth()
{
    QFETCH(const qint64, arr);
    QFETCH(const double, retention);
    const auto values = valueOfPoint(arr, retention, 5);
    QTEST(values[0].arrKept, "kept1");
    QTEST(values[1].revenue, "revenue3");
    QTEST(values[2].arrKept, "kept5");
    for (const PointValue &value : values)
        QVERIFY(std::abs(value.wonAnew - value.revenue * 5) <= 3);
}

QTEST_APPLESS_MAIN(TestCohorts)
#include "tst_cohorts.moc"
