// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybydaycheck.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay::test {

namespace {

using Accounts = std::set<qint32>;

const Accounts &expectedAccounts(const DayByDay::Quarter &q, RetentionBucket bucket)
{
    const std::array<const Accounts *, 16> sets {
        &q.start,  &q.end,   &q.kept,     &q.lost,       &q.newLogos, &q.back, &q.inAndOut,
        &q.paused, &q.start, &q.expanded, &q.contracted, &q.lost,     &q.end,
        &q.uplifted, &q.lapsed, &q.revalued};
    return *sets[static_cast<size_t>(bucket)];
}

std::optional<Fraction> expectedRatio(const DayByDay::Quarter &q, RetentionRatio ratio)
{
    const auto size = [](const Accounts &accounts) { return static_cast<qint64>(accounts.size()); };
    const auto over = [](qint64 numerator, qint64 denominator) {
        return denominator == 0 ? std::nullopt
                                : std::optional<Fraction>(Fraction {numerator, denominator});
    };
    const std::array<std::optional<Fraction>, 7> ratios {
        over(size(q.end), size(q.start)),
        over(size(q.end) - size(q.newLogos) - size(q.back), size(q.start)),
        over(size(q.lost), size(q.start)),
        over(size(q.lost) + size(q.inAndOut), size(q.newLogos) + size(q.inAndOut)),
        over(q.cappedOverStart, q.opening),
        over(q.netOverStart, q.opening),
        over(q.newArr + q.backArr + q.uplift + q.expansion, q.contraction + q.churned)};
    return ratios[static_cast<size_t>(ratio)];
}

QString differenceInLists(const DayByDay &reading, const DayByDay::Quarter &expected,
                          const RetentionTable &table, size_t index)
{
    const QuarterRetention &row = table.quarters()[index];
    for (const auto &[bucket, text] : retentionBuckets.rows) {
        const std::vector<AccountMovement> movements = table.accountsIn(index, bucket);
        Accounts listed;
        qint64 uplift = 0;
        qint64 currency = 0;
        for (const AccountMovement &movement : movements) {
            listed.insert(movement.account);
            uplift += movement.uplift;
            currency += movement.currency;
            if (movement.opening != reading.arr(movement.account, row.span.firstDay.addDays(-1))
                || movement.closing != reading.arr(movement.account, row.span.endDay.addDays(-1)))
                return u"amounts in "_s + QStringView(text).toString();
        }
        if (listed != expectedAccounts(expected, bucket) || listed.size() != movements.size())
            return u"accounts in "_s + QStringView(text).toString();
        if (bucket == RetentionBucket::Uplift && uplift != expected.uplift)
            return u"the uplift listed"_s;
        if (bucket == RetentionBucket::Currency && currency != expected.currency)
            return u"the currency effect listed"_s;
        const std::optional<qint32> count = countOf(row, bucket);
        if (count && static_cast<size_t>(*count) != listed.size())
            return u"count of "_s + QStringView(text).toString();
    }
    return {};
}

QString differenceInRow(const DayByDay::Quarter &expected, const QuarterRetention &row)
{
    const ArrBridge bridge {expected.opening,   expected.newArr,      expected.backArr,
                            expected.expansion, expected.contraction, expected.churned,
                            expected.closing,   expected.uplift,      expected.currency};
    if (row.arr != bridge)
        return u"the ARR bridge"_s;
    for (const auto &[ratio, text] : retentionRatios.rows) {
        if (ratioOf(row, ratio) != expectedRatio(expected, ratio))
            return QStringView(text).toString();
    }
    return {};
}

} // namespace

QString firstDifference(const RetentionInput &input, const RetentionRequest &request,
                        const RetentionTable &table, QDate from, QDate until)
{
    const DayByDay reading(input, from, until, request.gapDays, request.asOf, request.undecidedDays);
    for (size_t i = 0; i < table.quarters().size(); ++i) {
        const QuarterRetention &row = table.quarters()[i];
        const DayByDay::Quarter expected = reading.quarter(row.span.firstDay, row.span.endDay);
        QString difference = differenceInRow(expected, row);
        if (difference.isEmpty())
            difference = differenceInLists(reading, expected, table, i);
        if (!difference.isEmpty())
            return row.span.quarter.toText() + u": "_s + difference;
    }
    return {};
}

} // namespace mainstay::test
