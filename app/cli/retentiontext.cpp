// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/retentionoutput.h"
#include "app/cli/texttable.h"

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QString count(qint64 number)
{
    return QLocale().toString(number);
}

/// Whole major units: cents say nothing about a year's revenue.
QString amount(qint64 minor, const Currency &currency)
{
    const qint64 unit = currency.minorPerMajor();
    return QLocale().toString((minor + (minor < 0 ? -unit : unit) / 2) / unit);
}

bool isOfMoney(RetentionRatio ratio)
{
    return ratio == RetentionRatio::GrossRevenue || ratio == RetentionRatio::NetRevenue;
}

QString figure(const QuarterRetention &row, RetentionRatio ratio, const Currency &currency)
{
    const std::optional<Fraction> fraction = ratioOf(row, ratio);
    if (!fraction)
        return Texts::tr("n/a", "nothing to divide by");
    if (ratio == RetentionRatio::Quick)
        return QLocale().toString(fraction->value(), 'f', 2);
    const QString percent
        = Texts::tr("%1 %", "percentage").arg(QLocale().toString(fraction->value() * 100, 'f', 1));
    if (!needsFraction(row, ratio))
        return percent;
    const auto part = [&](qint64 number) {
        return isOfMoney(ratio) ? amount(number, currency) : count(number);
    };
    return Texts::tr("%1 (%2/%3)", "percentage and its fraction")
        .arg(percent, part(fraction->numerator), part(fraction->denominator));
}

QString quarterName(const QuarterSpan &span, FiscalYear fiscal)
{
    const QString label = span.quarter.label(fiscal);
    return span.toDate ? Texts::tr("%1 to date", "quarter").arg(label) : label;
}

void printAccounts(QTextStream &out, const RetentionReport &report,
                   const std::vector<QuarterRetention> &rows)
{
    TextTable table;
    table.add({Texts::tr("Accounts", "table"), Texts::tr("start", "bucket"),
               Texts::tr("− lost", "bucket"), Texts::tr("+ new", "bucket"),
               Texts::tr("+ back", "bucket"), Texts::tr("= end", "bucket"),
               Texts::tr("kept", "bucket"), Texts::tr("in and out", "bucket"),
               Texts::tr("paused", "bucket"), Texts::tr("simple", "ratio"),
               Texts::tr("adjusted", "ratio"), Texts::tr("churn", "ratio"),
               Texts::tr("lost to acquired", "ratio")});
    for (const QuarterRetention &row : rows) {
        const LogoCounts &n = row.accounts;
        QStringList cells {quarterName(row.span, report.fiscal)};
        for (const qint32 number :
             {n.start, n.lost, n.newLogos, n.back, n.end, n.kept, n.inAndOut, n.paused})
            cells.append(count(number));
        for (const RetentionRatio ratio :
             {RetentionRatio::Simple, RetentionRatio::Adjusted, RetentionRatio::LogoChurn,
              RetentionRatio::LostToAcquired})
            cells.append(figure(row, ratio, report.currency));
        table.add(cells);
    }
    table.print(out);
}

void printArr(QTextStream &out, const RetentionReport &report,
              const std::vector<QuarterRetention> &rows)
{
    TextTable table;
    const bool hasCurrency = std::any_of(rows.begin(), rows.end(), [](const QuarterRetention &row) { return row.arr.currency != 0; });
    QStringList header {Texts::tr("ARR in %1", "table").arg(report.currency.code()),
                        Texts::tr("opening", "bucket"), Texts::tr("+ new", "bucket"),
                        Texts::tr("+ back", "bucket"), Texts::tr("+ uplift", "bucket"),
                        Texts::tr("+ expansion", "bucket"),
                        Texts::tr("− contraction", "bucket"), Texts::tr("− churned", "bucket"),
                        Texts::tr("= closing", "bucket"), Texts::tr("gross", "ratio"),
                        Texts::tr("net", "ratio"), Texts::tr("quick", "ratio")};
    constexpr int closingColumn = 8;
    if (hasCurrency)
        header.insert(closingColumn, Texts::tr("± currency", "bucket"));
    table.add(header);
    for (const QuarterRetention &row : rows) {
        const ArrBridge &arr = row.arr;
        QStringList cells {quarterName(row.span, report.fiscal)};
        for (const qint64 minor : {arr.opening, arr.newArr, arr.back, arr.uplift, arr.expansion,
                                   arr.contraction, arr.churned, arr.closing})
            cells.append(amount(minor, report.currency));
        if (hasCurrency)
            cells.insert(closingColumn, amount(row.arr.currency, report.currency));
        for (const RetentionRatio ratio :
             {RetentionRatio::GrossRevenue, RetentionRatio::NetRevenue, RetentionRatio::Quick})
            cells.append(figure(row, ratio, report.currency));
        table.add(cells);
    }
    table.print(out);
}

QString sentence(const QuarterRetention &row, RetentionCaveat caveat, const RetentionReport &report)
{
    const QString quarter = quarterName(row.span, report.fiscal);
    const auto show = [&](RetentionRatio ratio) { return figure(row, ratio, report.currency); };
    switch (caveat) {
    case RetentionCaveat::FormulasApart:
        return Texts::tr("%1: simple retention, %2, counts the accounts won; of those there at the "
                         "start, %3 stayed.")
            .arg(quarter, show(RetentionRatio::Simple), show(RetentionRatio::Adjusted));
    case RetentionCaveat::NetHidesGross:
        return Texts::
            tr("%1: net revenue retention is %2 while gross is %3: expansion hides what was lost.")
                .arg(quarter, show(RetentionRatio::NetRevenue), show(RetentionRatio::GrossRevenue));
    case RetentionCaveat::NetHidesLogos:
        return Texts::tr("%1: net revenue retention is %2 while accounts fell from %3 to %4.")
            .arg(quarter, show(RetentionRatio::NetRevenue), count(row.accounts.start),
                 count(row.accounts.end));
    }
    Q_UNREACHABLE();
    return {};
}

void printFormulas(QTextStream &out)
{
    out << Texts::tr("simple = end / start · adjusted = kept / start · churn = lost / start · "
                     "lost to acquired = (lost + in and out) / (new + in and out)")
        << '\n'
        << Texts::tr("gross = (opening − contraction − churned) / opening · "
                     "net = (opening + uplift + expansion − contraction − churned) / opening · "
                     "quick = (new + back + uplift + expansion) / (contraction + churned)")
        << '\n'
        << Texts::tr("n/a: there is nothing to divide by.") << '\n';
}

QString bucketName(RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        return Texts::tr("Accounts at the start");
    case RetentionBucket::End:
    case RetentionBucket::Closing:
        return Texts::tr("Accounts at the end");
    case RetentionBucket::Kept:
        return Texts::tr("Accounts kept");
    case RetentionBucket::Lost:
    case RetentionBucket::Churned:
        return Texts::tr("Accounts lost");
    case RetentionBucket::New:
        return Texts::tr("New accounts");
    case RetentionBucket::Back:
        return Texts::tr("Accounts that came back");
    case RetentionBucket::InAndOut:
        return Texts::tr("Accounts that came and went inside the quarter");
    case RetentionBucket::Paused:
        return Texts::tr("Accounts kept after a pause");
    case RetentionBucket::Lapsed:
        return Texts::tr("Accounts that ran out and are undecided");
    case RetentionBucket::Uplift:
        return Texts::tr("Accounts whose prices rose");
    case RetentionBucket::Currency:
        return Texts::tr("Accounts whose exchange rate changed");
    case RetentionBucket::Expansion:
        return Texts::tr("Accounts that pay more");
    case RetentionBucket::Contraction:
        return Texts::tr("Accounts that pay less");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void print(QTextStream &out, const RetentionReport &report)
{
    const QString day = QLocale().toString(report.asOf, QLocale::ShortFormat);
    out << Texts::tr("Retention by quarter, as of %1").arg(day) << "\n\n";
    for (const RetentionSheet &sheet : report.sheets) {
        if (report.by)
            out << u"── "_s
                << (sheet.group.isEmpty() ? Texts::tr("(none)", "group of accounts") : sheet.group)
                << u" ──\n"_s;
        printAccounts(out, report, sheet.rows);
        out << '\n';
        printArr(out, report, sheet.rows);
        out << '\n';
        bool hidesSomething = false;
        for (const QuarterRetention &row : sheet.rows) {
            for (const RetentionCaveat caveat : caveatsOf(row)) {
                out << sentence(row, caveat, report) << '\n';
                hidesSomething = true;
            }
        }
        out << (hidesSomething ? "\n" : "");
    }
    printFormulas(out);
    out.flush();
}

void print(QTextStream &out, const RetentionList &list)
{
    out << Texts::tr("%1: %2 (%3)", "quarter, kind of accounts, how many")
               .arg(quarterName(list.span, list.fiscal), bucketName(list.bucket),
                    count(static_cast<qint64>(list.accounts.size())))
        << "\n\n";
    TextTable table;
    table.add({Texts::tr("Account", "table"), Texts::tr("key", "table"),
               Texts::tr("opening, %1", "table").arg(list.currency.code()),
               Texts::tr("closing, %1", "table").arg(list.currency.code())});
    for (const ListedAccount &listed : list.accounts) {
        table.add({listed.account.name, listed.account.key, amount(listed.opening, list.currency),
                   amount(listed.closing, list.currency)});
    }
    table.print(out);
}

} // namespace mainstay::cli
