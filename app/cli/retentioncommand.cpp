// SPDX-License-Identifier: Apache-2.0
#include "app/cli/retentioncommand.h"

#include "app/cli/retentionoutput.h"
#include "app/cli/retentionreports.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

struct Options
{
    std::optional<Quarter> from;
    std::optional<Quarter> to;
    std::optional<RetentionDimension> by;
    std::optional<Quarter> listed;
    RetentionBucket bucket = RetentionBucket::Start;
    QDate asOf;
    RetentionUnit unit = RetentionUnit::Account;
    QString mistake; ///< a sentence for people; empty when all is well
};

template <typename Enum, size_t N>
QString wordsOf(const EnumText<Enum, N> &table)
{
    QStringList words;
    for (const auto &[value, text] : table.rows)
        words.append(QStringView(text).toString());
    return words.join(u", "_s);
}

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    const QString quarter = u"QUARTER"_s;
    parser.addOption({u"from"_s, Texts::tr("The first quarter, such as 2023Q1."), quarter});
    parser.addOption({u"to"_s, Texts::tr("The last quarter."), quarter});
    parser.addOption(
        {u"by"_s, Texts::tr("Divide by %1.").arg(wordsOf(retentionDimensions)), u"WHAT"_s});
    parser.addOption({u"as-of"_s,
                      Texts::tr("The day to stand on instead of today, such as 2024-12-31."),
                      u"DATE"_s});
    parser.addOption(
        {u"list"_s,
         Texts::tr("List the accounts of a quarter's bucket; the bucket follows the quarter."),
         quarter});
    parser.addOption({u"level"_s, Texts::tr("Count accounts (account), or each with all below it as one (top-parent)."),
                      u"LEVEL"_s, u"account"_s});
    parser.addOption({u"measure"_s, Texts::tr("With cohorts: %1.").arg(wordsOf(cohortMeasures)), u"WHAT"_s, u"presence"_s});
    parser.addOption({u"stated"_s, Texts::tr("With reasons: what was said, not what was found out.")});
    parser.addPositionalArgument(
        u"WHAT"_s,
        Texts::tr("cohorts, reasons, forecast or ignored; with --list: %1.").arg(wordsOf(retentionBuckets)), u"[WHAT]"_s);
}

std::optional<Quarter> readQuarter(const QCommandLineParser &parser, const QString &option,
                                   QString &mistake)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const auto quarter = Quarter::fromText(parser.value(option));
    if (quarter.ok())
        return *quarter;
    mistake = Texts::tr("“%1” is no quarter; write it as 2024Q1.").arg(parser.value(option));
    return std::nullopt;
}

void readList(const QCommandLineParser &parser, Options &options)
{
    const QStringList words = parser.positionalArguments();
    options.listed = readQuarter(parser, u"list"_s, options.mistake);
    if (!parser.isSet(u"list"_s)) {
        if (words.size() > 1 || (words.size() == 1 && !isRetentionPart(words.constFirst())))
            options.mistake
                = Texts::tr("retention doesn't know what to do with “%1”.").arg(words.constLast());
        return;
    }
    if (words.size() != 1 || !retentionBuckets.fromText(words.constFirst()).ok()) {
        options.mistake
            = Texts::tr("--list takes a quarter and one of: %1.").arg(wordsOf(retentionBuckets));
        return;
    }
    options.bucket = *retentionBuckets.fromText(words.constFirst());
    if (options.by || options.from || options.to)
        options.mistake = Texts::tr(
            "--list shows one quarter of all accounts; leave out --from, --to and --by.");
}

Options readOptions(const QCommandLineParser &parser, const Clock &clock)
{
    Options options;
    options.asOf = clock.today();
    if (parser.isSet(u"as-of"_s)) {
        options.asOf = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
        if (!options.asOf.isValid())
            options.mistake = Texts::tr("“%1” is no day; write it as 2024-12-31.")
                                  .arg(parser.value(u"as-of"_s));
    }
    if (parser.isSet(u"by"_s)) {
        const auto by = retentionDimensions.fromText(parser.value(u"by"_s));
        if (by.ok())
            options.by = *by;
        else
            options.mistake = Texts::tr("--by takes one of: %1.").arg(wordsOf(retentionDimensions));
    }
    if (const auto level = retentionLevels.fromText(parser.value(u"level"_s)); level.ok())
        options.unit = *level;
    else
        options.mistake = Texts::tr("--level takes account or top-parent.");
    if (options.by == RetentionDimension::Product && options.unit == RetentionUnit::TopParent)
        options.mistake = Texts::tr("--by product counts accounts with their products; leave out --level.");
    options.from = readQuarter(parser, u"from"_s, options.mistake);
    options.to = readQuarter(parser, u"to"_s, options.mistake);
    readList(parser, options);
    return options;
}

/// Where only one end is given, the other is the history's, or the same quarter.
RetentionRequest requestOf(const Options &options, const RetentionData &data)
{
    RetentionRequest request = wholeHistory(data.input, data.fiscal, options.asOf);
    if (options.listed) {
        request.from = *options.listed;
        request.to = *options.listed;
        return request;
    }
    if (options.to)
        request.to = *options.to;
    request.from = options.from.value_or(std::min(request.from, request.to));
    if (!options.to)
        request.to = std::max(request.from, request.to);
    return request;
}

ExitCode failToLoad(const Context &context, Connection &connection, const Error &error,
                    const QString &file)
{
    const auto codes = retentionstore::currenciesWithoutRate(connection);
    if (error.code != ErrorCode::InvalidInput || !codes.ok() || codes->isEmpty())
        return fail(context, error, file);
    context.err << Texts::tr("There is no exchange rate for %1, so amounts can't be added up. Set "
                             "the workspace's rates first.")
                       .arg(codes->join(u", "_s))
                << Qt::endl;
    constexpr int mostNamed = 5;
    if (const auto accounts = retentionstore::accountsWithoutRate(connection, mostNamed); accounts.ok() && !accounts->isEmpty())
        context.err << Texts::tr("Accounts with such subscriptions: %1").arg(accounts->join(u", "_s)) << Qt::endl;
    return ExitCode::Failed;
}

/// All of them, then sorted by what they paid, the largest first.
Result<RetentionList> listOf(Connection &connection, RetentionData data, const Options &options,
                             const RetentionRequest &request)
{
    MAINSTAY_TRY(const RetentionTable table,
                 RetentionTable::compute(std::move(data.input), request));
    const std::vector<AccountMovement> movements = table.accountsIn(0, options.bucket);
    std::vector<AccountId> ids;
    for (const AccountMovement &movement : movements)
        ids.push_back(data.accounts[static_cast<size_t>(movement.account)]);
    MAINSTAY_TRY(const std::vector<RetentionAccount> accounts,
                 retentionstore::accountsById(connection, ids));
    RetentionList list {
        data.currency, data.fiscal, table.quarters().front().span, options.bucket, {}};
    for (size_t i = 0; i < accounts.size(); ++i)
        list.accounts.push_back({accounts[i], movements[i].opening, movements[i].closing});
    const auto size
        = [](const ListedAccount &listed) { return std::max(listed.opening, listed.closing); };
    std::sort(list.accounts.begin(), list.accounts.end(),
              [&size](const ListedAccount &left, const ListedAccount &right) {
                  if (size(left) != size(right))
                      return size(left) > size(right);
                  return std::tie(left.account.name, left.account.id)
                      < std::tie(right.account.name, right.account.id);
              });
    return list;
}

template <typename Output>
ExitCode show(const Context &context, const QCommandLineParser &parser, const Output &output)
{
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(toJson(output)).toJson() << Qt::flush;
    else
        print(context.out, output);
    return ExitCode::Done;
}

Result<RetentionReport> reportOf(Connection &connection, RetentionData data, const Options &options,
                                 const RetentionRequest &request)
{
    RetentionReport report {data.currency, data.fiscal, options.asOf, options.by, {}};
    if (!options.by) {
        MAINSTAY_TRY(const RetentionTable table,
                     RetentionTable::compute(std::move(data.input), request));
        report.sheets.push_back({{}, table.quarters()});
        return report;
    }
    MAINSTAY_TRY(const std::vector<QuarterSpan> spans, quarterSpans(request));
    MAINSTAY_TRY(RetentionGrouping grouping,
                 retentionstore::group(connection, data, *options.by, spans));
    MAINSTAY_TRY(
        const RetentionTable table,
        RetentionTable::compute(std::move(data.input), request, std::move(grouping.groups)));
    for (qsizetype group = 0; group < grouping.names.size(); ++group)
        report.sheets.push_back(
            {grouping.names.at(group), table.quartersOfGroup(static_cast<qint32>(group))});
    return report;
}

RetentionPart partOf(const QCommandLineParser &parser, const Options &options, const RetentionRequest &request)
{
    return {parser.positionalArguments().constFirst(), request, options.to.has_value(), parser.value(u"measure"_s),
            parser.isSet(u"stated"_s) ? ReasonSource::Stated : ReasonSource::Established};
}

/// What is asked for, once the periods are there.
ExitCode answer(const Context &context, const QCommandLineParser &parser, const Options &options,
                Connection &connection, RetentionData data)
{
    const RetentionRequest request = requestOf(options, data);
    const auto spans = quarterSpans(request);
    if (!spans.ok())
        return usage(
            context,
            Texts::tr(
                "The quarters %1 to %2 can't be shown: the first must not be after the last, and "
                "there may be at most %3.")
                .arg(request.from.toText(), request.to.toText())
                .arg(maximalQuarters));
    const bool isAboutIgnored = parser.positionalArguments().value(0) == u"ignored"_s;
    if (data.input.periods.empty() && !parser.isSet(u"json"_s) && !isAboutIgnored) {
        context.out << Texts::tr("Nobody pays for anything yet: import subscriptions first.")
                    << Qt::endl;
        return ExitCode::Done;
    }
    if (!parser.positionalArguments().isEmpty() && !options.listed)
        return runRetentionPart(context, parser, connection, std::move(data), partOf(parser, options, request));
    if (!options.listed) {
        const auto report = reportOf(connection, std::move(data), options, request);
        return report.ok() ? show(context, parser, *report)
                           : fail(context, report.error(), fileOf(parser));
    }
    if (spans->empty())
        return usage(context,
                     Texts::tr("%1 has not begun yet.").arg(options.listed->label(data.fiscal)));
    const auto list = listOf(connection, std::move(data), options, request);
    return list.ok() ? show(context, parser, *list) : fail(context, list.error(), fileOf(parser));
}

} // namespace

ExitCode runRetention(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const Options options = readOptions(parser, context.clock);
    if (!options.mistake.isEmpty())
        return usage(context, options.mistake);
    const auto connection = openWorkspace(parser, FileAccess::ReadOnly);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const bool byProduct = options.by == RetentionDimension::Product;
    auto data = retentionstore::load(
        **connection, byProduct ? RetentionUnit::AccountAndProduct : options.unit, options.asOf);
    if (!data.ok())
        return failToLoad(context, **connection, data.error(), fileOf(parser));
    return answer(context, parser, options, **connection, std::move(data).value());
}

} // namespace mainstay::cli
