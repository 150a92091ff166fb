// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/figureexplanations.h"

#include "core/retention/pointvalue.h"
#include "ui/common/formatters.h"
#include "ui/text/retentionlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FigureExplanations)
};

RetentionTexts exactTexts(const Currency &currency)
{
    return {QLocale(), currency, RetentionTexts::Amounts::Exact};
}

/// On these days a quarter opens (s−1) and closes (e−1).
MovementDays daysOf(const QuarterSpan &span)
{
    return {span.firstDay.addDays(-1), span.endDay.addDays(-1)};
}

QString titled(const QString &figure, const FigurePlace &place, const RetentionTexts &say)
{
    const QString quarter = say.quarter(place.row().span, place.fiscal);
    if (!place.group)
        return Texts::tr("%1, %2", "a figure, its quarter").arg(figure, quarter);
    return Texts::tr("%1, %2: %3", "a figure, its quarter, its group").arg(figure, quarter, place.groupName);
}

QStringList notesOf(const FigurePlace &place, bool ofMoney)
{
    const QLocale locale;
    const QuarterSpan span = place.row().span;
    const MovementDays days = daysOf(span);
    QStringList notes {Texts::tr("The quarter opens as it stood on %1 and closes as it stood on %2.")
                           .arg(formatDate(days.opening, locale), formatDate(days.closing, locale))};
    if (span.toDate)
        notes += Texts::tr("It is not over: its end can still move.");
    if (ofMoney)
        notes += Texts::tr("Amounts are in %1, at the workspace's exchange rates.").arg(place.currency.code());
    return notes;
}

/// The accounts of all these buckets, each once.
std::vector<AccountId> accountsOf(const FigurePlace &place, std::initializer_list<RetentionBucket> buckets)
{
    std::vector<qint32> indexes;
    for (const RetentionBucket bucket : buckets) {
        for (const AccountMovement &movement : place.accountsIn(bucket))
            indexes.push_back(movement.account);
    }
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    std::vector<AccountId> accounts;
    for (const qint32 index : indexes)
        accounts.push_back((*place.accounts)[size_t(index)]);
    return accounts;
}

EvidenceQuery rowsOf(const FigurePlace &place, std::initializer_list<RetentionBucket> buckets)
{
    const MovementDays days = daysOf(place.row().span);
    EvidenceQuery query;
    query.accounts = accountsOf(place, buckets);
    query.product = place.product;
    query.ofTopParents = place.ofTopParents;
    query.firstDay = days.opening;
    query.lastDay = days.closing;
    query.sumDays = {days.opening, days.closing};
    return query;
}

std::initializer_list<RetentionBucket> bucketsOf(RetentionRatio ratio)
{
    using enum RetentionBucket;
    static const std::initializer_list<RetentionBucket> everybody {Start, New, Back};
    static const std::initializer_list<RetentionBucket> start {Start};
    static const std::initializer_list<RetentionBucket> cameAndWent {Lost, New, InAndOut};
    static const std::initializer_list<RetentionBucket> moved {New, Back, Uplift, Expansion, Contraction, Churned};
    switch (ratio) {
    case RetentionRatio::Simple:
        return everybody;
    case RetentionRatio::LostToAcquired:
        return cameAndWent;
    case RetentionRatio::Quick:
        return moved;
    case RetentionRatio::Adjusted:
    case RetentionRatio::LogoChurn:
    case RetentionRatio::GrossRevenue:
    case RetentionRatio::NetRevenue:
        return start;
    }
    Q_UNREACHABLE();
    return start;
}

/// The rows of one bucket: what stands on one day needs only that day, what came shows what was before.
EvidenceQuery rowsOf(const FigurePlace &place, RetentionBucket bucket)
{
    EvidenceQuery query = rowsOf(place, {bucket});
    switch (bucket) {
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        query.lastDay = query.firstDay;
        query.sumDays = {query.firstDay};
        break;
    case RetentionBucket::End:
    case RetentionBucket::Closing:
        query.firstDay = query.lastDay;
        query.sumDays = {query.lastDay};
        break;
    case RetentionBucket::New:
    case RetentionBucket::Back:
    case RetentionBucket::InAndOut:
        query.firstDay = {};
        break;
    case RetentionBucket::Lost:
    case RetentionBucket::Churned:
    case RetentionBucket::Lapsed:
        query.withLosses = true;
        break;
    default:
        break;
    }
    return query;
}

QString equals(const QString &terms, const QString &result)
{
    return Texts::tr("%1 = %2", "a formula with its numbers, what it gives").arg(terms, result);
}

/// What makes an account, or a part of its ARR, count in a bucket (chapter 7 of the definitions).
QString definition(RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Start:
        return Texts::tr("Accounts with a paid contract on the day before the quarter.");
    case RetentionBucket::End:
        return Texts::tr("Accounts with a paid contract on the last day of the quarter.");
    case RetentionBucket::Kept:
        return Texts::tr("Accounts with a paid contract on the day before the quarter and on its last day.");
    case RetentionBucket::Lost:
        return Texts::tr("Accounts with a paid contract on the day before the quarter and none on its last day.");
    case RetentionBucket::New:
        return Texts::tr("Accounts that pay on the last day of the quarter, didn't on the day before it, and never had before.");
    case RetentionBucket::Back:
        return Texts::tr("Accounts that pay on the last day of the quarter, didn't on the day before it, but had some time before.");
    case RetentionBucket::InAndOut:
        return Texts::tr("Accounts that paid neither on the day before the quarter nor on its last day, but on a day between.");
    case RetentionBucket::Paused:
        return Texts::tr("Accounts kept that had no paid contract on some day of the quarter.");
    case RetentionBucket::Lapsed:
        return Texts::tr("Of the accounts lost: those whose contract ran out lately, and of whom nobody has said that they left.");
    case RetentionBucket::Opening:
        return Texts::tr("ARR of all contracts on the day before the quarter.");
    case RetentionBucket::Closing:
        return Texts::tr("ARR of all contracts on the last day of the quarter.");
    case RetentionBucket::Uplift:
        return Texts::tr("Of what accounts kept pay more: the part that is price alone.");
    case RetentionBucket::Expansion:
        return Texts::tr("What accounts kept pay more on the last day of the quarter than on the day before it, without price uplift.");
    case RetentionBucket::Currency:
        return Texts::tr("What the closing is worth more, or less, only because exchange rates changed within the quarter.");
    case RetentionBucket::Contraction:
        return Texts::tr("What accounts kept pay less on the last day of the quarter than on the day before it.");
    case RetentionBucket::Churned:
        return Texts::tr("What accounts that were lost paid on the day before the quarter.");
    }
    Q_UNREACHABLE();
    return {};
}

QString arrDefinition(RetentionBucket bucket)
{
    if (bucket == RetentionBucket::New)
        return Texts::tr("ARR on the last day of the quarter of accounts that never paid before it.");
    if (bucket == RetentionBucket::Back)
        return Texts::tr("ARR on the last day of the quarter of accounts that had paid before, but not on the day before it.");
    return definition(bucket);
}

QString logoNumbers(const LogoCounts &logos, RetentionBucket bucket, const RetentionTexts &say)
{
    if (bucket == RetentionBucket::End)
        return equals(Texts::tr("%1 at the start − %2 lost + %3 new + %4 back", "accounts")
                          .arg(say.count(logos.start), say.count(logos.lost), say.count(logos.newLogos), say.count(logos.back)),
                      say.count(logos.end));
    if (bucket == RetentionBucket::Kept)
        return equals(Texts::tr("%1 at the start − %2 lost", "accounts").arg(say.count(logos.start), say.count(logos.lost)),
                      say.count(logos.kept));
    if (bucket == RetentionBucket::Lost)
        return equals(Texts::tr("%1 at the start − %2 kept", "accounts").arg(say.count(logos.start), say.count(logos.kept)),
                      say.count(logos.lost));
    return {};
}

/// A movement is the difference of two sums over the same accounts.
QString arrNumbers(const FigurePlace &place, RetentionBucket bucket, const RetentionTexts &say)
{
    const ArrBridge arr = place.row().arr;
    if (bucket == RetentionBucket::Closing) {
        QString terms = Texts::tr("%1 opening + %2 new + %3 back + %4 expansion − %5 contraction − %6 churned", "ARR")
                            .arg(say.money(arr.opening), say.money(arr.newArr), say.money(arr.back), say.money(arr.expansion),
                                 say.money(arr.contraction), say.money(arr.churned));
        if (arr.uplift > 0)
            terms += u' ' + Texts::tr("+ %1 uplift", "ARR").arg(say.money(arr.uplift));
        if (arr.currency != 0)
            terms += u' ' + Texts::tr("+ %1 exchange rates", "ARR").arg(say.money(arr.currency));
        return equals(terms, say.money(arr.closing));
    }
    if (bucket != RetentionBucket::Expansion && bucket != RetentionBucket::Contraction)
        return {};
    qint64 opening = 0;
    qint64 closing = 0;
    qint64 uplift = 0;
    qint64 currency = 0;
    for (const AccountMovement &movement : place.accountsIn(bucket)) {
        opening += movement.opening;
        closing += movement.closing;
        uplift += movement.uplift;
        currency += movement.currency;
    }
    QString terms = Texts::tr("%1 on %2 − %3 on %4", "amount, day, amount, day")
                        .arg(say.money(closing), formatDate(daysOf(place.row().span).closing, say.locale()), say.money(opening),
                             formatDate(daysOf(place.row().span).opening, say.locale()));
    if (bucket == RetentionBucket::Expansion && uplift > 0)
        terms += u' ' + Texts::tr("− %1 uplift", "ARR").arg(say.money(uplift));
    if (currency != 0)
        terms += u' ' + Texts::tr("− %1 exchange rates", "ARR").arg(say.money(currency));
    return equals(terms, say.money(closing - opening - currency - (bucket == RetentionBucket::Expansion ? uplift : 0)));
}

bool isOfMoney(RetentionRatio ratio)
{
    return ratio == RetentionRatio::GrossRevenue || ratio == RetentionRatio::NetRevenue || ratio == RetentionRatio::Quick;
}

} // namespace

QuarterRetention FigurePlace::row() const
{
    return group ? table->quartersOfGroup(*group)[quarter] : table->quarters()[quarter];
}

std::vector<AccountMovement> FigurePlace::accountsIn(RetentionBucket bucket) const
{
    return group ? table->accountsIn(quarter, bucket, *group) : table->accountsIn(quarter, bucket);
}

FigurePlace placeIn(const RetentionReport &report, size_t quarter)
{
    FigurePlace place {&report.table, &report.accounts, report.fiscal, report.currency, quarter};
    place.ofTopParents = report.level == RetentionUnit::TopParent;
    return place;
}

FigurePlace placeIn(const GroupReport &report, size_t quarter, qint32 group, const QString &name)
{
    FigurePlace place {&report.table, &report.accounts, report.fiscal, report.currency, quarter, group, name};
    place.ofTopParents = report.level == RetentionUnit::TopParent;
    if (report.dimension != RetentionDimension::Product)
        return place;
    for (const RetentionBucket bucket : {RetentionBucket::Start, RetentionBucket::End}) {
        if (const std::vector<AccountMovement> some = place.accountsIn(bucket); !some.empty())
            place.product = report.products[size_t(some.front().account)];
    }
    return place;
}

namespace explanations {

Explanation ratio(const FigurePlace &place, RetentionRatio ratio)
{
    const RetentionTexts say = exactTexts(place.currency);
    const QuarterRetention row = place.row();
    Explanation explanation;
    explanation.title = titled(RetentionTexts::name(ratio), place, say);
    explanation.figure = say.figure(row, ratio);
    explanation.meaning = RetentionTexts::explanation(ratio);
    explanation.numbers = equals(say.numbers(row, ratio), explanation.figure);
    explanation.notes = notesOf(place, isOfMoney(ratio));
    explanation.evidence = rowsOf(place, bucketsOf(ratio));
    return explanation;
}

Explanation logos(const FigurePlace &place, RetentionBucket bucket)
{
    const RetentionTexts say = exactTexts(place.currency);
    const QuarterRetention row = place.row();
    Explanation explanation;
    explanation.title = titled(RetentionTexts::barText(bucket), place, say);
    explanation.figure = say.count(countOf(row, bucket).value_or(0));
    explanation.meaning = definition(bucket);
    explanation.numbers = logoNumbers(row.accounts, bucket, say);
    explanation.notes = notesOf(place, false);
    explanation.evidence = rowsOf(place, bucket);
    return explanation;
}

Explanation arr(const FigurePlace &place, RetentionBucket bucket)
{
    const RetentionTexts say = exactTexts(place.currency);
    Explanation explanation;
    explanation.title = titled(Texts::tr("%1 ARR", "opening, new, expansion …").arg(RetentionTexts::barText(bucket)), place, say);
    explanation.figure = say.money(arrOf(place.row(), bucket).value_or(0));
    explanation.meaning = arrDefinition(bucket);
    explanation.numbers = arrNumbers(place, bucket, say);
    explanation.notes = notesOf(place, true);
    explanation.evidence = rowsOf(place, bucket);
    return explanation;
}

Explanation account(const ListedMovement &movement, const QString &name, const MovementDays &days, const RetentionReport &report)
{
    const Currency &currency = report.currency;
    const RetentionTexts say = exactTexts(currency);
    Explanation explanation;
    explanation.title = Texts::tr("%1: change of ARR", "an account").arg(name);
    explanation.figure = say.money(movement.change());
    explanation.meaning = Texts::tr("What all contracts of the account bring on the later day, less what they bring on the earlier one.");
    explanation.numbers = equals(Texts::tr("%1 on %2 − %3 on %4", "amount, day, amount, day")
                                     .arg(say.money(movement.closing), formatDate(days.closing, say.locale()),
                                          say.money(movement.opening), formatDate(days.opening, say.locale())),
                                 explanation.figure);
    explanation.notes = {Texts::tr("Amounts are in %1, at the workspace's exchange rates.").arg(currency.code())};
    if (movement.uplift > 0)
        explanation.notes += Texts::tr("Of the change, %1 is price alone.").arg(say.money(movement.uplift));
    explanation.evidence.accounts = {movement.id};
    explanation.evidence.ofTopParents = report.level == RetentionUnit::TopParent;
    explanation.evidence.firstDay = days.opening;
    explanation.evidence.lastDay = days.closing;
    explanation.evidence.sumDays = {days.opening, days.closing};
    explanation.evidence.withLosses = true;
    return explanation;
}

Explanation cohort(const RetentionReport &report, const CohortModel::Place &place, CohortMeasure measure, const QString &title,
                   const QString &meaning)
{
    const RetentionTexts say = exactTexts(report.currency);
    const Cohort &cohort = report.cohorts.cohorts()[place.cohort];
    const CohortCell &cell = cohort.cells[place.age];
    const auto &quarters = report.table.quarters();
    const QDate won = daysOf(quarters[place.cohort].span).closing;
    const QDate now = daysOf(quarters[place.cohort + place.age].span).closing;
    const auto share = shareOf(cohort, cell, measure);
    Explanation explanation;
    explanation.title = Texts::tr("%1: %2", "a measure, a cohort").arg(label(measure), title);
    explanation.figure = share ? formatPercentOf(share->numerator, share->denominator, say.locale()) : formatNotAvailable();
    explanation.meaning = meaning;
    const auto amount = [&](qint64 number) {
        const bool ofMoney = measure == CohortMeasure::Gross || measure == CohortMeasure::Net;
        return ofMoney ? say.money(number) : say.count(number);
    };
    if (share)
        explanation.numbers = equals(Texts::tr("%1 / %2", "a fraction").arg(amount(share->numerator), amount(share->denominator)),
                                     explanation.figure);
    explanation.notes = {Texts::tr("Their first quarter closed on %1; the cell stands for %2.")
                             .arg(formatDate(won, say.locale()), formatDate(now, say.locale()))};
    if (cell.toDate)
        explanation.notes += Texts::tr("That quarter is not over: the cell can still move.");
    for (const AccountMovement &movement : report.cohorts.accountsIn(place.cohort, place.age))
        explanation.evidence.accounts.push_back(report.accounts[size_t(movement.account)]);
    explanation.evidence.ofTopParents = report.level == RetentionUnit::TopParent;
    explanation.evidence.ratesOn = report.asOf;
    explanation.evidence.lastDay = now;
    explanation.evidence.sumDays = {won, now};
    return explanation;
}

Explanation reason(const RetentionReport &report, const LossReport &losses, LossReason reason, size_t first)
{
    const RetentionTexts say = exactTexts(report.currency);
    const auto &quarters = report.table.quarters();
    Explanation explanation;
    qint64 arr = 0;
    qint64 logos = 0;
    for (const ReasonedLoss &loss : losses.losses) {
        if (loss.reason != reason)
            continue;
        ++logos;
        arr += loss.movement.opening;
        explanation.evidence.accounts.push_back(report.accounts[size_t(loss.movement.account)]);
    }
    explanation.title = Texts::tr("Left: %1", "reason").arg(label(reason));
    explanation.figure = say.money(arr);
    explanation.meaning = Texts::tr("Of every account lost: what it paid on the day before the quarter it was lost in. The reason is that of "
                                    "the record nearest to that quarter.");
    explanation.numbers = Texts::tr("%1 account(s), %2 ARR", "that left for a reason", int(logos)).arg(say.count(logos), say.money(arr));
    explanation.notes = {Texts::tr("Quarters from %1 to %2.")
                             .arg(say.quarter(quarters[first].span, report.fiscal), say.quarter(quarters.back().span, report.fiscal))};
    explanation.evidence.ofTopParents = report.level == RetentionUnit::TopParent;
    explanation.evidence.firstDay = daysOf(quarters[first].span).opening;
    explanation.evidence.lastDay = daysOf(quarters.back().span).closing;
    explanation.evidence.withLosses = true;
    return explanation;
}

std::optional<Explanation> point(const RetentionReport &report, size_t row)
{
    const auto &quarters = report.table.quarters();
    const auto last = std::find_if(quarters.rbegin(), quarters.rend(), [](const QuarterRetention &one) { return !one.span.toDate; });
    const std::optional<Fraction> gross = last == quarters.rend() ? std::nullopt : ratioOf(*last, RetentionRatio::GrossRevenue);
    if (!gross || row >= pointYears.size())
        return std::nullopt;
    const RetentionTexts say = exactTexts(report.currency);
    const double yearly = yearlyRetention(gross->value());
    const PointValue value = valueOfPoint(last->arr.closing, yearly, report.winningRatio)[row];
    const FigurePlace place = placeIn(report, size_t(quarters.rend() - last) - 1);
    Explanation explanation;
    explanation.title = Texts::tr("One point of retention over %Ln year(s)", nullptr, value.years);
    explanation.figure = say.money(value.revenue);
    explanation.meaning = Texts::tr("Each year a share r of the ARR stays. With one point more, r + 1%, more is left after every year; the "
                                    "differences of all years add up to the revenue. Winning the same anew costs a multiple of keeping it.");
    const QString r = formatPercent(yearly, say.locale());
    explanation.numbers
        = Texts::tr("r = (%1)⁴ = %2 a year; %3 × ((r + 1%)ⁿ − rⁿ), n = 1 … %4: %5 kept in the last year, %6 together; × %7 = %8 to win anew")
              .arg(formatPercent(gross->value(), say.locale()), r, say.money(last->arr.closing), say.count(value.years),
                   say.money(value.arrKept), say.money(value.revenue), say.locale().toString(report.winningRatio), say.money(value.wonAnew));
    explanation.notes = notesOf(place, true);
    explanation.notes.prepend(Texts::tr("From %1, the last quarter that is over.").arg(say.quarter(last->span, report.fiscal)));
    explanation.evidence = rowsOf(place, RetentionBucket::Closing);
    return explanation;
}

} // namespace explanations

} // namespace mainstay
