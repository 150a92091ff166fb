// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentioncharts.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay::retentioncharts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

using Kind = WaterfallStep::Kind;

/// +1 for what adds, −1 for what takes away, 0 for the ends.
int signOf(RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::New:
    case RetentionBucket::Back:
    case RetentionBucket::Expansion:
    case RetentionBucket::Uplift:
    case RetentionBucket::Currency: // its amount has a sign of its own
        return 1;
    case RetentionBucket::Lost:
    case RetentionBucket::Contraction:
    case RetentionBucket::Churned:
        return -1;
    case RetentionBucket::Start:
    case RetentionBucket::End:
    case RetentionBucket::Kept:
    case RetentionBucket::InAndOut:
    case RetentionBucket::Paused:
    case RetentionBucket::Lapsed:
    case RetentionBucket::Opening:
    case RetentionBucket::Closing:
        return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

Kind kindOf(RetentionBucket bucket)
{
    if (bucket == RetentionBucket::Start || bucket == RetentionBucket::Opening)
        return Kind::Start;
    if (bucket == RetentionBucket::End || bucket == RetentionBucket::Closing)
        return Kind::End;
    return Kind::Movement;
}

QString operatorBefore(RetentionBucket bucket)
{
    if (bucket == RetentionBucket::End)
        return u"="_s;
    const int sign = signOf(bucket);
    return sign == 0 ? QString() : sign > 0 ? u"+"_s : u"−"_s;
}

std::optional<ChartInk> inkOf(RetentionBucket bucket)
{
    if (const int sign = signOf(bucket); sign != 0)
        return sign > 0 ? ChartInk::Positive : ChartInk::Negative;
    if (bucket == RetentionBucket::Start || bucket == RetentionBucket::End)
        return ChartInk::Total;
    return std::nullopt;
}

} // namespace

const std::vector<RetentionBucket> &logoBuckets()
{
    static const std::vector<RetentionBucket> buckets {RetentionBucket::Start,
                                                       RetentionBucket::Lost, RetentionBucket::New,
                                                       RetentionBucket::Back, RetentionBucket::End};
    return buckets;
}

std::vector<RetentionBucket> arrBuckets(const QuarterRetention &row)
{
    std::vector<RetentionBucket> buckets {
        RetentionBucket::Opening,   RetentionBucket::New,         RetentionBucket::Back,
        RetentionBucket::Expansion, RetentionBucket::Contraction, RetentionBucket::Churned,
        RetentionBucket::Closing};
    if (row.arr.uplift > 0)
        buckets.insert(buckets.begin() + 3, RetentionBucket::Uplift);
    if (row.arr.currency != 0)
        buckets.insert(buckets.end() - 1, RetentionBucket::Currency);
    return buckets;
}

std::vector<RetentionBucket> stripBuckets(const QuarterRetention &row)
{
    std::vector<RetentionBucket> buckets = logoBuckets();
    for (const RetentionBucket extra : {RetentionBucket::InAndOut, RetentionBucket::Paused, RetentionBucket::Lapsed}) {
        if (countOf(row, extra).value_or(0) > 0)
            buckets.push_back(extra);
    }
    return buckets;
}

QuarterChartData quarters(std::span<const QuarterRetention> rows, FiscalYear fiscal,
                          RetentionRatio ratio, const RetentionTexts &texts)
{
    QuarterChartData data;
    data.categoryHeader = Texts::tr("Quarter", "column");
    data.valueHeader = RetentionTexts::name(ratio);
    data.tickText = [locale = texts.locale()](double value) {
        return QString(locale.toString(value * 100, 'f', 0) + locale.percent());
    };
    for (const QuarterRetention &row : rows) {
        const std::optional<Fraction> fraction = ratioOf(row, ratio);
        QuarterValue quarter;
        quarter.label = row.span.quarter.label(fiscal);
        if (fraction)
            quarter.value = fraction->value();
        quarter.valueText = texts.barFigure(row, ratio);
        quarter.toDate = row.span.toDate;
        quarter.detail = row.span.toDate
            ? Texts::tr("%1\nTo date: the quarter is not over.").arg(texts.numbers(row, ratio))
            : texts.numbers(row, ratio);
        data.quarters.push_back(quarter);
    }
    return data;
}

WaterfallChartData logos(const QuarterRetention &row, const RetentionTexts &texts)
{
    WaterfallChartData data;
    data.categoryHeader = Texts::tr("Movement", "column");
    data.valueHeader = Texts::tr("Accounts", "column");
    data.tickText = [texts](double value) { return texts.count(qRound64(value)); };
    for (const RetentionBucket bucket : logoBuckets()) {
        const qint64 size = countOf(row, bucket).value_or(0);
        const qint64 amount = signOf(bucket) < 0 ? -size : size;
        data.steps.push_back(
            {kindOf(bucket),
             RetentionTexts::barText(bucket),
             double(amount),
             signOf(bucket) == 0 ? texts.count(size) : formatSigned(amount, texts.locale()),
             {}});
    }
    return data;
}

WaterfallChartData arr(const QuarterRetention &row, const Currency &currency,
                       const RetentionTexts &texts)
{
    WaterfallChartData data;
    const auto perMajor = double(currency.minorPerMajor());
    data.categoryHeader = Texts::tr("Movement", "column");
    data.valueHeader = Texts::tr("ARR", "column");
    data.tickText
        = [texts, perMajor](double value) { return texts.compact(qRound64(value * perMajor)); };
    for (const RetentionBucket bucket : arrBuckets(row)) {
        const qint64 size = arrOf(row, bucket).value_or(0);
        const qint64 amount = signOf(bucket) < 0 ? -size : size;
        data.steps.push_back(
            {kindOf(bucket), RetentionTexts::barText(bucket), double(amount) / perMajor,
             signOf(bucket) == 0 ? texts.compact(size) : texts.signedCompact(amount),
             texts.money(amount)});
    }
    return data;
}

std::vector<FormulaTerm> strip(const QuarterRetention &row, const RetentionTexts &texts)
{
    std::vector<FormulaTerm> terms;
    for (const RetentionBucket bucket : stripBuckets(row))
        terms.push_back({operatorBefore(bucket), texts.count(countOf(row, bucket).value_or(0)),
                         RetentionTexts::barText(bucket), true, inkOf(bucket)});
    return terms;
}

} // namespace mainstay::retentioncharts
