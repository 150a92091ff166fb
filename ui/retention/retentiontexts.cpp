// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentiontexts.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

bool isOfMoney(RetentionRatio ratio)
{
    return ratio == RetentionRatio::GrossRevenue || ratio == RetentionRatio::NetRevenue
        || ratio == RetentionRatio::Quick;
}

} // namespace

QString RetentionTexts::count(qint64 number) const
{
    return formatCount(number, m_locale);
}

QString RetentionTexts::compact(qint64 minor) const
{
    return m_amounts == Amounts::Exact ? money(minor) : formatMoneyCompact({minor, m_currency}, m_locale);
}

QString RetentionTexts::signedCompact(qint64 minor) const
{
    return formatMoneySigned({minor, m_currency}, m_locale);
}

QString RetentionTexts::money(qint64 minor) const
{
    return formatMoney({minor, m_currency}, m_locale);
}

QString RetentionTexts::quarter(const QuarterSpan &span, FiscalYear fiscal) const
{
    const QString label = span.quarter.label(fiscal);
    return span.toDate ? Texts::tr("%1 to date", "a quarter that is not over").arg(label) : label;
}

QString RetentionTexts::pictureNote(RetentionRatio ratio)
{
    if (ratio == RetentionRatio::Quick)
        return explanation(ratio);
    return Texts::tr("%1, in percent: %2", "a figure, its formula").arg(name(ratio), explanation(ratio));
}

QString RetentionTexts::pictureNote(const QuarterSpan &span, FiscalYear fiscal, RetentionBucket first) const
{
    const QString unit = first == RetentionBucket::Opening ? Texts::tr("ARR in %1", "a currency").arg(m_currency.code())
                                                           : Texts::tr("number of accounts", "unit of a chart");
    return Texts::tr("%1 (%2), %3", "a quarter, its days, the unit").arg(quarter(span, fiscal), days(span), unit);
}

QString RetentionTexts::days(const QuarterSpan &span) const
{
    return Texts::tr("%1 – %2", "first and last day")
        .arg(formatDate(span.firstDay, m_locale), formatDate(span.endDay.addDays(-1), m_locale));
}

QString RetentionTexts::ratioText(const Fraction &fraction) const
{
    return formatPercentOf(fraction.numerator, fraction.denominator, m_locale);
}

QString RetentionTexts::figure(const QuarterRetention &row, RetentionRatio ratio) const
{
    const std::optional<Fraction> fraction = ratioOf(row, ratio);
    if (!fraction)
        return formatNotAvailable();
    if (ratio == RetentionRatio::Quick)
        return Texts::tr("%1×", "a multiple: 1.6 times")
            .arg(m_locale.toString(fraction->value(), 'f', 1));
    if (!needsFraction(row, ratio))
        return ratioText(*fraction);
    if (isOfMoney(ratio))
        return Texts::tr("%1 (%n account(s))", "a percentage of few accounts", row.accounts.start)
            .arg(ratioText(*fraction));
    return Texts::tr("%1 (%2)", "a percentage and its fraction")
        .arg(ratioText(*fraction),
             formatFraction(fraction->numerator, fraction->denominator, m_locale));
}

QString RetentionTexts::barFigure(const QuarterRetention &row, RetentionRatio ratio) const
{
    const std::optional<Fraction> fraction = ratioOf(row, ratio);
    if (fraction && (ratio == RetentionRatio::GrossRevenue || ratio == RetentionRatio::NetRevenue))
        return ratioText(*fraction);
    return figure(row, ratio);
}

QString RetentionTexts::numbers(const QuarterRetention &row, RetentionRatio ratio) const
{
    const LogoCounts &logos = row.accounts;
    const ArrBridge &arr = row.arr;
    const QString start = count(logos.start);
    switch (ratio) {
    case RetentionRatio::Simple:
        return Texts::tr("%1 at the end / %2 at the start").arg(count(logos.end), start);
    case RetentionRatio::Adjusted:
        return Texts::tr("%1 kept / %2 at the start").arg(count(logos.kept), start);
    case RetentionRatio::LogoChurn:
        return Texts::tr("%1 lost / %2 at the start").arg(count(logos.lost), start);
    case RetentionRatio::LostToAcquired:
        if (logos.inAndOut == 0)
            return Texts::tr("%1 lost / %2 new").arg(count(logos.lost), count(logos.newLogos));
        return Texts::tr("(%1 lost + %3 in and out) / (%2 new + %3 in and out)")
            .arg(count(logos.lost), count(logos.newLogos), count(logos.inAndOut));
    case RetentionRatio::GrossRevenue:
        return Texts::tr("(%1 − %2 − %3) / %1", "opening, contraction, churned ARR")
            .arg(compact(arr.opening), compact(arr.contraction), compact(arr.churned));
    case RetentionRatio::NetRevenue:
        return Texts::tr("(%1 + %2 − %3 − %4) / %1", "opening, expansion, contraction, churned ARR")
            .arg(compact(arr.opening), compact(arr.grown()), compact(arr.contraction),
                 compact(arr.churned));
    case RetentionRatio::Quick:
        return Texts::tr("(%1 + %2 + %3) / (%4 + %5)",
                         "new, back, expansion, contraction, churned ARR")
            .arg(compact(arr.newArr), compact(arr.back), compact(arr.grown()),
                 compact(arr.contraction), compact(arr.churned));
    }
    Q_UNREACHABLE();
    return {};
}

FormulaLine RetentionTexts::formula(const QuarterRetention &row, RetentionRatio ratio) const
{
    return {ratio, name(ratio), numbers(row, ratio), figure(row, ratio), explanation(ratio)};
}

QStringList RetentionTexts::caveats(const QuarterRetention &row) const
{
    QStringList sentences;
    for (const RetentionCaveat which : caveatsOf(row))
        sentences.append(caveat(row, which));
    return sentences;
}

QString RetentionTexts::caveat(const QuarterRetention &row, RetentionCaveat which) const
{
    switch (which) {
    case RetentionCaveat::FormulasApart:
        if (row.accounts.lost == 0)
            return Texts::tr("Simple retention says %1 only because %2 were won: all of the start stayed.", "accounts")
                .arg(figure(row, RetentionRatio::Simple), count(qint64(row.accounts.newLogos) + row.accounts.back));
        return Texts::tr("Simple retention says %1, yet only %2 of the accounts stayed: the %3 won "
                         "hide the %4 lost.")
            .arg(figure(row, RetentionRatio::Simple), figure(row, RetentionRatio::Adjusted),
                 count(qint64(row.accounts.newLogos) + row.accounts.back),
                 count(row.accounts.lost));
    case RetentionCaveat::NetHidesGross:
        return Texts::tr("Net revenue retention of %1 hides what was lost: without expansion it "
                         "would be %2.")
            .arg(figure(row, RetentionRatio::NetRevenue),
                 figure(row, RetentionRatio::GrossRevenue));
    case RetentionCaveat::NetHidesLogos:
        return Texts::tr("Net revenue retention of %1 hides that accounts became fewer: %2 at the "
                         "start, %3 at the end.")
            .arg(figure(row, RetentionRatio::NetRevenue), count(row.accounts.start),
                 count(row.accounts.end));
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::listSummary(const MovementList &list, RetentionBucket bucket) const
{
    const auto accounts = qint64(list.movements.size());
    // %n alone would not group the digits of a hundred thousand.
    if (bucket == RetentionBucket::InAndOut)
        return Texts::tr("%1 account(s)", nullptr, int(accounts)).arg(count(accounts));
    const bool gain = bucket == RetentionBucket::New || bucket == RetentionBucket::Back
        || bucket == RetentionBucket::Expansion || bucket == RetentionBucket::Uplift
        || bucket == RetentionBucket::Currency;
    const QString sum = money(list.sum);
    return Texts::tr("%1 account(s), %2 ARR", nullptr, int(accounts))
        .arg(count(accounts), gain && list.sum > 0 ? QString(u'+' + sum) : sum);
}

} // namespace mainstay
