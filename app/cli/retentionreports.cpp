// SPDX-License-Identifier: Apache-2.0
#include "app/cli/retentionreports.h"

#include "app/cli/texttable.h"
#include "core/renewals/forecast.h"
#include "core/renewals/renewalstore.h"
#include "core/retention/lossstore.h"
#include "ui/text/retentionlabels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr int forecastQuarters = 4;

QString amount(qint64 minor, const Currency &currency)
{
    const qint64 unit = currency.minorPerMajor();
    return QLocale().toString((minor + (minor < 0 ? -unit : unit) / 2) / unit);
}

QString percent(double share)
{
    return Texts::tr("%1 %", "percentage").arg(QLocale().toString(share * 100, 'f', 1));
}

QJsonValue orNull(const std::optional<Fraction> &share)
{
    return share ? QJsonValue(share->value()) : QJsonValue(QJsonValue::Null);
}

void printJson(const Context &context, const QJsonArray &array)
{
    context.out << QJsonDocument(array).toJson() << Qt::flush;
}

QJsonObject toJson(const Cohort &cohort, const Currency &currency)
{
    QJsonArray cells;
    for (size_t age = 0; age < cohort.cells.size(); ++age) {
        const CohortCell &cell = cohort.cells[age];
        QJsonObject object {{u"age"_s, int(age)},           {u"present"_s, cell.present}, {u"surviving"_s, cell.surviving},
                            {u"gross_arr"_s, cell.gross},   {u"net_arr"_s, cell.net},     {u"to_date"_s, cell.toDate}};
        for (const auto &[measure, key] : cohortMeasures.rows)
            object.insert(QStringView(key).toString(), orNull(shareOf(cohort, cell, measure)));
        cells.append(object);
    }
    return {{u"quarter"_s, cohort.quarter.toText()}, {u"accounts"_s, cohort.accounts}, {u"base_arr"_s, cohort.base},
            {u"currency"_s, currency.code()},        {u"cells"_s, cells}};
}

void printCohorts(const Context &context, const CohortTable &table, CohortMeasure measure, FiscalYear fiscal)
{
    TextTable text;
    QStringList header {Texts::tr("Won in", "table"), Texts::tr("accounts", "table")};
    for (size_t age = 0; age < table.cohorts().size(); ++age)
        header += Texts::tr("+%1", "quarters after being won").arg(age);
    text.add(header);
    for (const Cohort &cohort : table.cohorts()) {
        if (cohort.accounts == 0)
            continue;
        QStringList cells {cohort.quarter.label(fiscal), QLocale().toString(cohort.accounts)};
        for (const CohortCell &cell : cohort.cells) {
            const auto share = shareOf(cohort, cell, measure);
            const QString figure = share ? QString(QLocale().toString(share->value() * 100, 'f', 0) + QLocale().percent())
                                         : Texts::tr("n/a", "nothing to divide by");
            cells += cell.toDate ? QString(figure + u'*') : figure;
        }
        text.add(cells);
    }
    text.print(context.out);
    context.out << '\n' << Texts::tr("* to date: the quarter is not over.") << Qt::endl;
}

ExitCode runCohorts(const Context &context, const QCommandLineParser &parser, const RetentionData &data,
                    const RetentionPart &part)
{
    const auto measure = cohortMeasures.fromText(part.measure);
    if (!measure.ok()) {
        QStringList words;
        for (const auto &[value, text] : cohortMeasures.rows)
            words += QStringView(text).toString();
        return usage(context, Texts::tr("--measure takes one of: %1.").arg(words.join(u", "_s)));
    }
    const auto table = CohortTable::compute(data.input, part.request);
    if (!table.ok())
        return fail(context, table.error(), fileOf(parser));
    if (!parser.isSet(u"json"_s)) {
        printCohorts(context, *table, *measure, data.fiscal);
        return ExitCode::Done;
    }
    QJsonArray all;
    for (const Cohort &cohort : table->cohorts())
        all.append(toJson(cohort, data.currency));
    printJson(context, all);
    return ExitCode::Done;
}

QJsonObject toJson(const ReasonSum &sum, const Currency &currency)
{
    const QJsonValue none(QJsonValue::Null);
    return {{u"reason"_s, sum.reason == LossReason::NotSaid ? none : QJsonValue(lossReasons.toText(sum.reason))},
            {u"accounts"_s, sum.logos},
            {u"arr"_s, sum.arr},
            {u"avoidable"_s, sum.avoidable},
            {u"unavoidable"_s, sum.unavoidable},
            {u"avoidable_arr"_s, sum.avoidableArr},
            {u"unavoidable_arr"_s, sum.unavoidableArr},
            {u"with_sign"_s, sum.withSign},
            {u"median_notice_days"_s, sum.medianNoticeDays ? QJsonValue(*sum.medianNoticeDays) : none},
            {u"currency"_s, currency.code()}};
}

void printReasons(const Context &context, const LossReport &report, const Currency &currency)
{
    if (report.losses.empty()) {
        context.out << Texts::tr("Nobody left.") << Qt::endl;
        return;
    }
    TextTable text;
    text.add({Texts::tr("Reason", "table"), Texts::tr("accounts", "table"), Texts::tr("ARR, %1", "table").arg(currency.code()),
              Texts::tr("avoidable", "table"), Texts::tr("not avoidable", "table"), Texts::tr("days of notice", "table")});
    for (const ReasonSum &sum : report.reasons) {
        text.add({label(sum.reason), QLocale().toString(sum.logos), amount(sum.arr, currency), QLocale().toString(sum.avoidable),
                  QLocale().toString(sum.unavoidable),
                  sum.medianNoticeDays ? QLocale().toString(*sum.medianNoticeDays) : QString()});
    }
    text.print(context.out);
}

ExitCode runReasons(const Context &context, const QCommandLineParser &parser, Connection &connection, RetentionData data,
                    const RetentionPart &part)
{
    const auto rows = lossstore::rowsFor(connection, data.accounts, data.topParents);
    if (!rows.ok())
        return fail(context, rows.error(), fileOf(parser));
    const auto table = RetentionTable::compute(std::move(data.input), part.request);
    if (!table.ok())
        return fail(context, table.error(), fileOf(parser));
    const LossReport report = lossReport(*table, *rows, 0, table->quarters().size(), part.source);
    if (!parser.isSet(u"json"_s)) {
        printReasons(context, report, data.currency);
        return ExitCode::Done;
    }
    QJsonArray all;
    for (const ReasonSum &sum : report.reasons)
        all.append(toJson(sum, data.currency));
    printJson(context, all);
    return ExitCode::Done;
}

QJsonObject toJson(const ForecastQuarter &quarter, const Currency &currency)
{
    const ForecastSum &sum = quarter.sum;
    QJsonObject open;
    for (const auto &[category, key] : renewalCategories.rows)
        open.insert(QStringView(key).toString(), sum.open[size_t(category)]);
    return {{u"quarter"_s, quarter.quarter.toText()}, {u"renewals"_s, sum.count},     {u"due"_s, sum.due},
            {u"open"_s, open},                        {u"lapsed"_s, sum.lapsed},      {u"kept"_s, sum.kept},
            {u"lost"_s, sum.lost},                    {u"grown"_s, sum.grown},        {u"expected"_s, sum.expected},
            {u"worst"_s, sum.worst},                  {u"best"_s, sum.best},          {u"currency"_s, currency.code()}};
}

void printForecast(const Context &context, const std::vector<ForecastQuarter> &quarters, const RenewalData &data)
{
    TextTable text;
    text.add({Texts::tr("ARR in %1", "table").arg(data.currency.code()), Texts::tr("renewals", "table"),
              Texts::tr("due", "table"), Texts::tr("kept", "table"), Texts::tr("lost", "table"), Texts::tr("lapsed", "table"),
              Texts::tr("worst", "table"), Texts::tr("expected", "table"), Texts::tr("best", "table"),
              Texts::tr("expected of due", "table")});
    for (const ForecastQuarter &quarter : quarters) {
        const ForecastSum &sum = quarter.sum;
        QStringList cells {quarter.quarter.label(data.fiscal), QLocale().toString(sum.count)};
        for (const qint64 minor : {sum.due, sum.kept, sum.lost, sum.lapsed, sum.worst, sum.expected, sum.best})
            cells += amount(minor, data.currency);
        cells += sum.due == 0 ? Texts::tr("n/a", "nothing to divide by") : percent(double(sum.expected) / double(sum.due));
        text.add(cells);
    }
    text.print(context.out);
    context.out << '\n'
                << Texts::tr("expected = kept + open ARR × probability · worst = kept + committed × probability · "
                             "best = kept + all that is open · what nobody has assessed counts half")
                << Qt::endl;
}

ExitCode runForecast(const Context &context, const QCommandLineParser &parser, Connection &connection,
                     const RetentionData &retention, const RetentionPart &part)
{
    const QDate today = part.request.asOf;
    const Quarter from = parser.isSet(u"from"_s) ? part.request.from : Quarter::containing(today, retention.fiscal);
    const Quarter to = part.hasEnd ? part.request.to : from.plus(forecastQuarters - 1);
    if (to < from || to.since(from) >= maximalQuarters)
        return usage(context, Texts::tr("The forecast's first quarter must not be after its last."));
    const auto data = renewalstore::load(connection, {from.firstDay(retention.fiscal), to.endDay(retention.fiscal)});
    if (!data.ok())
        return fail(context, data.error(), fileOf(parser));
    const auto quarters = forecastOf(data->renewals, from, to, retention.fiscal, today);
    if (!parser.isSet(u"json"_s)) {
        printForecast(context, quarters, *data);
        return ExitCode::Done;
    }
    QJsonArray all;
    for (const ForecastQuarter &quarter : quarters)
        all.append(toJson(quarter, data->currency));
    printJson(context, all);
    return ExitCode::Done;
}

ExitCode runIgnored(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto ignored = retentionstore::ignoredPeriods(connection);
    if (!ignored.ok())
        return fail(context, ignored.error(), fileOf(parser));
    QJsonArray all;
    TextTable text;
    text.add({Texts::tr("Subscription", "table"), Texts::tr("from", "table"), Texts::tr("until", "table"), Texts::tr("why", "table")});
    for (const IgnoredPeriod &period : *ignored) {
        all.append(QJsonObject {{u"subscription"_s, period.subscription},
                                {u"account_id"_s, period.account.value()},
                                {u"start"_s, period.start.toString(Qt::ISODate)},
                                {u"end"_s, period.end.isValid() ? QJsonValue(period.end.toString(Qt::ISODate)) : QJsonValue()},
                                {u"reason"_s, period.isEmpty ? u"no-day"_s : u"no-arr"_s}});
        text.add({period.subscription, period.start.toString(Qt::ISODate), period.end.toString(Qt::ISODate),
                  period.isEmpty ? Texts::tr("covers no day") : Texts::tr("no ARR")});
    }
    if (parser.isSet(u"json"_s))
        printJson(context, all);
    else if (ignored->empty())
        context.out << Texts::tr("Nothing is left out.") << Qt::endl;
    else
        text.print(context.out);
    return ExitCode::Done;
}

} // namespace

bool isRetentionPart(const QString &word)
{
    return word == u"cohorts"_s || word == u"reasons"_s || word == u"forecast"_s || word == u"ignored"_s;
}

ExitCode runRetentionPart(const Context &context, const QCommandLineParser &parser, Connection &connection,
                          RetentionData data, const RetentionPart &part)
{
    if (part.name == u"cohorts"_s)
        return runCohorts(context, parser, data, part);
    if (part.name == u"ignored"_s)
        return runIgnored(context, parser, connection);
    if (part.name == u"reasons"_s)
        return runReasons(context, parser, connection, std::move(data), part);
    return runForecast(context, parser, connection, data, part);
}

} // namespace mainstay::cli
