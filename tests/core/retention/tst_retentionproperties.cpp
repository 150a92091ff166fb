// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybydaycheck.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

/// A small business with its dates crowded around the edges of quarters, where mistakes live.
struct Case
{
    RetentionInput input;
    RetentionRequest request;
    QDate from; ///< the earliest day anything happens, and the day after the latest
    QDate until;
};

class Generator final
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Case next()
    {
        Case c;
        c.request.fiscal.firstMonth = m_random.bounded(1, 13);
        c.request.from = {m_random.bounded(2020, 2024), m_random.bounded(1, 5)};
        const int quarters = m_random.bounded(1, 7);
        c.request.to = c.request.from.plus(quarters - 1);
        m_first = c.request.from.firstDay(c.request.fiscal);
        m_fiscal = c.request.fiscal;
        m_quarter = c.request.from;
        m_quarters = quarters;
        c.from = m_first.addDays(-400);
        c.until = c.request.to.endDay(c.request.fiscal).addDays(100);
        c.request.asOf = m_random.bounded(3) == 0
            ? day()
            : c.request.to.endDay(c.request.fiscal).addDays(m_random.bounded(-1, 100));
        c.input.accountCount = m_random.bounded(1, 9);
        const int periods = m_random.bounded(0, 20);
        for (int i = 0; i < periods; ++i) {
            PeriodRow row = period(c.input.accountCount);
            if (i > 0 && m_random.bounded(2) == 0)
                renew(c.input.periods.back(), row);
            c.input.periods.push_back(row);
        }
        addPricesAndLosses(c);
        addCurrencies(c);
        c.request.gapDays = m_random.bounded(2) == 0 ? 0 : m_random.bounded(1, 61);
        c.request.undecidedDays = std::array {0, 30, 90, 400}.at(size_t(m_random.bounded(4)));
        return c;
    }

    int below(int limit) { return m_random.bounded(limit); }
    QDate anyDay() { return day(); }

private:
    QDate day()
    {
        if (m_random.bounded(2) == 0)
            return m_first.addDays(m_random.bounded(-300, 92 * m_quarters + 90));
        const QDate edge = m_quarter.plus(m_random.bounded(-1, m_quarters + 1)).firstDay(m_fiscal);
        return edge.addDays(m_random.bounded(-2, 3));
    }

    PeriodRow period(qint32 accounts)
    {
        PeriodRow row;
        row.account = m_random.bounded(accounts);
        row.arr = std::array<qint64, 6> {0, -50, 100, 100, 250, m_random.bounded(1, 1000)}.at(
            static_cast<size_t>(m_random.bounded(6)));
        row.startDay = static_cast<qint32>(day().toJulianDay());
        if (m_random.bounded(4) != 0)
            row.endDay = static_cast<qint32>(day().toJulianDay());
        return row;
    }

    void addPricesAndLosses(Case &c)
    {
        for (int i = m_random.bounded(0, 8); i > 0; --i)
            c.input.prices.push_back({m_random.bounded(0, 120), m_random.bounded(c.input.accountCount),
                                      static_cast<qint32>(day().toJulianDay())});
        if (m_random.bounded(2) == 0)
            return;
        for (qint32 account = 0; account < c.input.accountCount; ++account)
            c.input.lossDays.push_back(m_random.bounded(3) == 0 ? static_cast<qint32>(day().toJulianDay()) : 0);
    }

    /// Every other case has periods in two currencies whose rates change.
    void addCurrencies(Case &c)
    {
        if (m_random.bounded(2) == 0)
            return; // amounts of 1 stay 1 or more, so that nobody vanishes in rounding
        for (int currency = 0; currency < 2; ++currency)
            c.input.rates.push_back(rates());
        for (PeriodRow &period : c.input.periods)
            convert(c.input, period);
        for (PriceRow &price : c.input.prices)
            convert(c.input, price);
    }

    RateHistory rates()
    {
        RateHistory history {{0, {m_random.bounded(1'000'000, 4'000'000), 2'000'000}}};
        for (int i = m_random.bounded(0, 5); i > 0; --i) {
            const auto from = static_cast<qint32>(day().toJulianDay());
            if (from > history.back().fromDay)
                history.push_back({from, {m_random.bounded(1'000'000, 4'000'000), 2'000'000}});
        }
        return history;
    }

    template <typename Row>
    void convert(RetentionInput &input, Row &row)
    {
        if (row.arr <= 0 || m_random.bounded(3) == 0)
            return;
        const qint32 currency = m_random.bounded(2);
        row.foreign = static_cast<qint32>(input.foreign.size());
        input.foreign.push_back({row.arr, currency});
    }

    /// The same account again, at once or after a short break.
    void renew(const PeriodRow &before, PeriodRow &row)
    {
        row.account = before.account;
        if (before.endDay != PeriodRow::openEnd)
            row.startDay = before.endDay + (m_random.bounded(2) == 0 ? 0 : m_random.bounded(60));
        if (row.endDay <= row.startDay)
            row.endDay = row.startDay + m_random.bounded(1, 200);
    }

    QRandomGenerator m_random;
    QDate m_first;
    FiscalYear m_fiscal;
    Quarter m_quarter;
    int m_quarters = 1;
};

RetentionTable tableOf(const RetentionInput &input, const RetentionRequest &request)
{
    auto table = RetentionTable::compute(input, request);
    if (!table.ok())
        qFatal("%s", qUtf8Printable(table.error().detail));
    return std::move(table).value();
}

bool sameLists(const RetentionTable &left, const RetentionTable &right)
{
    for (size_t q = 0; q < left.quarters().size(); ++q) {
        for (const auto &[bucket, text] : retentionBuckets.rows) {
            if (left.accountsIn(q, bucket) != right.accountsIn(q, bucket))
                return false;
        }
    }
    return left.quarters() == right.quarters();
}

} // namespace

class TestRetentionProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDayByDay();
    void checkerNoticesAWrongTable();
    void identitiesHold();
    void splittingAPeriodChangesNothing();
    void orderOfRowsChangesNothing();
    void shiftingWholeYearsChangesNothing();
    void accountThatNeverPaysChangesNothing();
    void widerReportShowsTheSameQuarters();
    void groupIsTheReportOfItsAccounts();
    void groupsThatMoveAddUpToTheWhole();
    void ratesMoveNothingButTheCurrencyEffect();
};

void TestRetentionProperties::agreesWithDayByDay()
{
    Generator generator(20240101);
    qint64 accountsSeen = 0;
    std::map<RetentionBucket, qint64> seen;
    for (int i = 0; i < 12'000; ++i) {
        const Case c = generator.next();
        const RetentionTable table = tableOf(c.input, c.request);
        const QString difference = firstDifference(c.input, c.request, table, c.from, c.until);
        QVERIFY2(difference.isEmpty(), qPrintable(u"case %1, %2"_s.arg(i).arg(difference)));
        for (const QuarterRetention &row : table.quarters()) {
            accountsSeen += row.accounts.start;
            for (const auto &[bucket, text] : retentionBuckets.rows)
                seen[bucket] += countOf(row, bucket).value_or(0);
        }
    }
    QVERIFY(accountsSeen > 10'000); // else the cases were empty and proved nothing
    for (const auto &[bucket, text] : retentionBuckets.rows) {
        if (countOf({}, bucket))
            QVERIFY2(seen[bucket] > 200, qPrintable(QStringView(text).toString()));
    }
}

void TestRetentionProperties::checkerNoticesAWrongTable()
{
    Generator generator(3);
    int noticed = 0;
    for (int i = 0; i < 200; ++i) {
        const Case c = generator.next();
        RetentionInput dayLater = c.input;
        for (PeriodRow &period : dayLater.periods)
            ++period.startDay;
        const RetentionTable table = tableOf(dayLater, c.request);
        noticed += firstDifference(c.input, c.request, table, c.from, c.until).isEmpty() ? 0 : 1;
    }
    QVERIFY2(noticed > 20, qPrintable(QString::number(noticed)));
}

void TestRetentionProperties::identitiesHold()
{
    Generator generator(11);
    for (int i = 0; i < 5'000; ++i) {
        const Case c = generator.next();
        const RetentionTable table = tableOf(c.input, c.request);
        const QuarterRetention *previous = nullptr;
        for (const QuarterRetention &row : table.quarters()) {
            const LogoCounts &n = row.accounts;
            const ArrBridge &arr = row.arr;
            QCOMPARE(n.end, n.start - n.lost + n.newLogos + n.back);
            QCOMPARE(n.kept, n.start - n.lost);
            QVERIFY(n.paused <= n.kept);
            QVERIFY(n.lapsed <= n.lost);
            QCOMPARE(arr.opening + arr.newArr + arr.back + arr.uplift + arr.expansion
                         - arr.contraction - arr.churned + arr.currency,
                     arr.closing);
            const auto gross = ratioOf(row, RetentionRatio::GrossRevenue);
            const auto net = ratioOf(row, RetentionRatio::NetRevenue);
            QCOMPARE(gross.has_value(), n.start > 0);
            QVERIFY(!gross || gross->numerator <= std::min(gross->denominator, net->numerator));
            if (previous != nullptr) {
                QCOMPARE(n.start, previous->accounts.end);
                QCOMPARE(arr.opening, previous->arr.closing);
            }
            previous = &row;
        }
    }
}

void TestRetentionProperties::splittingAPeriodChangesNothing()
{
    Generator generator(12);
    int splits = 0;
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        RetentionInput split = c.input;
        for (const PeriodRow &period : c.input.periods) {
            const auto at = static_cast<qint32>(generator.anyDay().toJulianDay());
            if (at <= period.startDay || at >= period.endDay)
                continue;
            auto &whole = split.periods[static_cast<size_t>(&period - c.input.periods.data())];
            whole.endDay = at;
            split.periods.push_back({period.arr, period.account, at, period.endDay, period.foreign});
            ++splits;
        }
        QVERIFY(sameLists(tableOf(split, c.request), tableOf(c.input, c.request)));
    }
    QVERIFY(splits > 1'000);
}

void TestRetentionProperties::orderOfRowsChangesNothing()
{
    Generator generator(13);
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        RetentionInput shuffled = c.input;
        for (size_t n = shuffled.periods.size(); n > 1; --n) {
            const auto other = static_cast<size_t>(generator.below(static_cast<int>(n)));
            std::swap(shuffled.periods[n - 1], shuffled.periods[other]);
        }
        QVERIFY(sameLists(tableOf(shuffled, c.request), tableOf(c.input, c.request)));
    }
}

void TestRetentionProperties::shiftingWholeYearsChangesNothing()
{
    // The Gregorian calendar repeats after 400 years, leap days included.
    constexpr qint32 days = 146'097;
    Generator generator(14);
    for (int i = 0; i < 2'000; ++i) {
        Case c = generator.next();
        const RetentionTable before = tableOf(c.input, c.request);
        for (PeriodRow &period : c.input.periods) {
            period.startDay += days;
            period.endDay += period.endDay == PeriodRow::openEnd ? 0 : days;
        }
        for (PriceRow &price : c.input.prices)
            price.day += days;
        for (qint32 &day : c.input.lossDays)
            day += day == 0 ? 0 : days;
        for (RateHistory &history : c.input.rates) {
            for (DatedFactor &rate : history)
                rate.fromDay += rate.fromDay == 0 ? 0 : days;
        }
        c.request.from.year += 400;
        c.request.to.year += 400;
        c.request.asOf = c.request.asOf.addDays(days);
        const RetentionTable after = tableOf(c.input, c.request);
        QCOMPARE(after.quarters().size(), before.quarters().size());
        for (size_t q = 0; q < after.quarters().size(); ++q) {
            QCOMPARE(after.quarters()[q].accounts, before.quarters()[q].accounts);
            QCOMPARE(after.quarters()[q].arr, before.quarters()[q].arr);
        }
    }
}

void TestRetentionProperties::accountThatNeverPaysChangesNothing()
{
    Generator generator(15);
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        RetentionInput more = c.input;
        const auto first = static_cast<qint32>(c.from.toJulianDay());
        more.periods.insert(more.periods.begin(),
                            {0, more.accountCount, first, PeriodRow::openEnd});
        more.periods.push_back({-70, more.accountCount, first, first + 200});
        more.accountCount += 2;
        if (!more.lossDays.empty())
            more.lossDays.resize(size_t(more.accountCount), first);
        QVERIFY(sameLists(tableOf(more, c.request), tableOf(c.input, c.request)));
    }
}

void TestRetentionProperties::widerReportShowsTheSameQuarters()
{
    Generator generator(16);
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        RetentionRequest wider = c.request;
        wider.from = wider.from.plus(-generator.below(8));
        wider.to = wider.to.plus(generator.below(8));
        const RetentionTable narrow = tableOf(c.input, c.request);
        const RetentionTable wide = tableOf(c.input, wider);
        for (const QuarterRetention &row : narrow.quarters())
            QCOMPARE(wide.quarters()[wide.indexOf(row.span.quarter).value()], row);
    }
}

void TestRetentionProperties::groupIsTheReportOfItsAccounts()
{
    Generator generator(17);
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        RetentionGroups groups {3, {}};
        for (qint32 account = 0; account < c.input.accountCount; ++account)
            groups.groupOf.push_back(generator.below(3));
        const auto table = RetentionTable::compute(c.input, c.request, groups);
        QVERIFY(table.ok());
        QCOMPARE(table->quarters(), tableOf(c.input, c.request).quarters());
        for (qint32 group = 0; group < 3; ++group) {
            RetentionInput own = c.input;
            std::erase_if(own.periods, [&](const PeriodRow &period) {
                return groups.groupOf[static_cast<size_t>(period.account)] != group;
            });
            const RetentionTable alone = tableOf(own, c.request);
            QCOMPARE(table->quartersOfGroup(group), alone.quarters());
            for (size_t q = 0; q < alone.quarters().size(); ++q) {
                for (const auto &[bucket, text] : retentionBuckets.rows)
                    QCOMPARE(table->accountsIn(q, bucket, group), alone.accountsIn(q, bucket));
            }
        }
        QVERIFY(table->quartersOfGroup(3).empty());
        QVERIFY(table->quartersOfGroup(-1).empty());
    }
}

void TestRetentionProperties::groupsThatMoveAddUpToTheWhole()
{
    Generator generator(18);
    for (int i = 0; i < 2'000; ++i) {
        const Case c = generator.next();
        const RetentionTable whole = tableOf(c.input, c.request);
        RetentionGroups groups {3, {}};
        const size_t quarters = whole.quarters().size();
        for (size_t n = static_cast<size_t>(c.input.accountCount) * quarters; n > 0; --n)
            groups.groupOf.push_back(generator.below(3));
        const auto table = RetentionTable::compute(c.input, c.request, groups);
        QVERIFY(table.ok());
        QVERIFY(sameLists(*table, whole));
        for (size_t q = 0; q < quarters; ++q) {
            for (const auto &[bucket, text] : retentionBuckets.rows) {
                std::map<qint32, AccountMovement> listed;
                for (qint32 group = 0; group < 3; ++group) {
                    const std::vector<AccountMovement> own = table->accountsIn(q, bucket, group);
                    const QuarterRetention row = table->quartersOfGroup(group).at(q);
                    QCOMPARE(static_cast<qint32>(own.size()),
                             countOf(row, bucket).value_or(static_cast<qint32>(own.size())));
                    for (const AccountMovement &movement : own)
                        QVERIFY(listed.emplace(movement.account, movement).second);
                }
                QCOMPARE(listed.size(), whole.accountsIn(q, bucket).size());
            }
        }
    }
}

void TestRetentionProperties::ratesMoveNothingButTheCurrencyEffect()
{
    Generator generator(19);
    int effects = 0;
    for (int i = 0; i < 4'000; ++i) {
        const Case c = generator.next();
        RetentionInput unchanged = c.input;
        unchanged.foreign.clear();
        unchanged.rates.clear();
        for (PeriodRow &period : unchanged.periods)
            period.foreign = -1;
        for (PriceRow &price : unchanged.prices)
            price.foreign = -1;
        const RetentionTable with = tableOf(c.input, c.request);
        const RetentionTable without = tableOf(unchanged, c.request);
        for (size_t q = 0; q < with.quarters().size(); ++q) {
            const QuarterRetention &row = with.quarters()[q];
            QCOMPARE(row.accounts, without.quarters()[q].accounts);
            QCOMPARE(without.quarters()[q].arr.currency, 0);
            effects += row.arr.currency != 0 ? 1 : 0;
            const ArrBridge &plain = without.quarters()[q].arr;
            // Nobody came, went or paid another price.
            if (plain.opening == 0 || plain.newArr + plain.back + plain.grown() + plain.contraction + plain.churned != 0
                || row.arr.grown() + row.arr.contraction != 0)
                continue;
            QCOMPARE(row.arr.closing, row.arr.opening + row.arr.currency);
            const auto gross = ratioOf(row, RetentionRatio::GrossRevenue);
            QCOMPARE(gross.has_value(), row.arr.opening != 0);
            if (gross)
                QCOMPARE(gross->value(), 1.0);
            if (gross)
                QCOMPARE(ratioOf(row, RetentionRatio::NetRevenue)->value(), 1.0);
        }
    }
    QVERIFY2(effects > 500, qPrintable(QString::number(effects)));
}

QTEST_APPLESS_MAIN(TestRetentionProperties)
#include "tst_retentionproperties.moc"
