// SPDX-License-Identifier: Apache-2.0
#include "app/cli/qbrcommand.h"

#include "app/cli/prepcommand.h"
#include "app/cli/qbroutput.h"
#include "core/accounts/accountstore.h"
#include "core/base/ownfiles.h"
#include "core/qbr/holidaycalendar.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstatistics.h"
#include "core/qbr/reviewhistory.h"
#include "ui/text/qbrlabels.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr int holidayYearsAhead = 3;

struct Part
{
    QString name;
    FileAccess access;
    bool takesFile;
    ExitCode (*run)(const Context &context, const QCommandLineParser &parser, Connection &connection);
};

template <typename Json>
void printJson(const Context &context, const Json &json)
{
    context.out << QJsonDocument(json).toJson() << Qt::flush;
}

struct QuarterAsked
{
    Quarter quarter;
    FiscalYear fiscal;

    QDate first() const { return quarter.firstDay(fiscal); }
    QDate end() const { return quarter.endDay(fiscal); }
};

/// The current one where none is named; its text has been looked at already.
Result<QuarterAsked> quarterOf(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    const Quarter current = Quarter::containing(context.clock.today(), settings.fiscalYear);
    const auto named = Quarter::fromText(parser.value(u"quarter"_s));
    return QuarterAsked {named.ok() ? *named : current, settings.fiscalYear};
}

/// Whom --owner names, if it does. NotFound: nobody is called that.
Result<std::optional<MemberId>> ownerOf(const QCommandLineParser &parser, Connection &connection)
{
    if (!parser.isSet(u"owner"_s))
        return std::optional<MemberId>();
    const QString name = parser.value(u"owner"_s);
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    for (const Member &member : members) {
        if (name.compare(member.name, Qt::CaseInsensitive) == 0)
            return std::optional(member.id);
    }
    return Error {ErrorCode::NotFound, name};
}

ExitCode failed(const Context &context, const QCommandLineParser &parser, const Error &error)
{
    if (error.code == ErrorCode::InvalidInput && parser.values(u"calendar"_s).contains(error.detail)) {
        context.err << Texts::tr("“%1” is not a calendar; nothing was planned.").arg(error.detail) << Qt::endl;
        return ExitCode::Failed;
    }
    if (error.code == ErrorCode::NotFound && parser.isSet(u"owner"_s) && error.detail == parser.value(u"owner"_s)) {
        context.err << Texts::tr("Nobody of us is called “%1”.").arg(error.detail) << Qt::endl;
        return ExitCode::Failed;
    }
    if (error.code == ErrorCode::NotFound && parser.isSet(u"account"_s) && error.detail == parser.value(u"account"_s)) {
        context.err << Texts::tr("No account has the key “%1”.").arg(error.detail) << Qt::endl;
        return ExitCode::Failed;
    }
    return fail(context, error, error.code == ErrorCode::NotFound ? error.detail : fileOf(parser));
}

/// What a calendar says of the quarter. InvalidInput for what is none: a plan that ignores it would double-book somebody.
Result<BusyCalendar> busyCalendar(const Context &context, const QCommandLineParser &parser, const QString &path, const QuarterAsked &asked)
{
    if (isFileOf(fileOf(parser), path))
        return Error {ErrorCode::InvalidInput, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::NotFound, path};
    IcsOptions options;
    options.from = QDateTime(asked.first().addDays(-1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(asked.end().addDays(1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::systemTimeZone();
    IcsContent content = readIcs(file.read(options.limits.fileBytes + 1), options);
    printIssues(context.err, content.issues);
    const bool isCalendar = std::none_of(content.issues.begin(), content.issues.end(), [](const IcsIssue &one) { return one.problem == IcsProblem::NotACalendar || one.problem == IcsProblem::FileTooLarge; });
    if (!isCalendar)
        return Error {ErrorCode::InvalidInput, path};
    return BusyCalendar {MemberId(), std::move(content.meetings)};
}

Result<QbrPlanReport> propose(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    MAINSTAY_TRY(const QuarterAsked asked, quarterOf(context, parser, connection));
    QbrPlanReport report {asked.quarter, asked.fiscal, {}, {}, {}, {}};
    MAINSTAY_TRY(report.owner, ownerOf(parser, connection));
    PlanRequest request {asked.first(), asked.end(), context.clock.today(), parser.value(u"minutes"_s).toInt(), QTimeZone::systemTimeZone()};
    request.keepProposed = parser.isSet(u"keep"_s);
    for (const QString &path : parser.values(u"calendar"_s)) {
        MAINSTAY_TRY(BusyCalendar calendar, busyCalendar(context, parser, path, asked));
        calendar.member = report.owner.value_or(MemberId());
        request.calendars.push_back(std::move(calendar));
    }
    MAINSTAY_TRY(report.plan, reviewplan::propose(connection, request));
    const std::vector<Proposal> &proposals = report.plan.result.proposals;
    for (size_t place = 0; place < proposals.size(); ++place) {
        if (!report.owner || report.plan.input.members[proposals[place].member].id == *report.owner)
            report.shown.push_back(place);
    }
    if (!parser.isSet(u"accept"_s))
        return report;
    report.accepted = 0;
    if (report.shown.empty())
        return report;
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context.write(), {u"qbr.plan"_s, asked.quarter.label(asked.fiscal)}));
    MAINSTAY_TRY(report.accepted, reviewplan::accept(connection, report.plan, report.shown, context.clock));
    MAINSTAY_CHECK(batch.commit());
    return report;
}

ExitCode runPropose(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto report = propose(context, parser, connection);
    if (!report.ok())
        return failed(context, parser, report.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*report));
    else
        print(context.out, *report);
    return ExitCode::Done;
}

/// The quarter's reviews that --owner and --account leave.
Result<std::vector<QbrRow>> rowsOf(const QCommandLineParser &parser, Connection &connection, const QuarterAsked &asked)
{
    MAINSTAY_TRY(const std::optional<MemberId> owner, ownerOf(parser, connection));
    std::optional<AccountId> account;
    if (parser.isSet(u"account"_s)) {
        MAINSTAY_TRY(account, accountstore::idByKey(connection, parser.value(u"account"_s)));
        if (!account)
            return Error {ErrorCode::NotFound, parser.value(u"account"_s)};
    }
    MAINSTAY_TRY(std::vector<QbrRow> rows, qbrstore::list(connection, asked.first(), asked.end()));
    std::erase_if(rows, [&](const QbrRow &row) { return (owner && row.owner != *owner) || (account && row.account != *account); });
    return rows;
}

ExitCode runList(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto asked = quarterOf(context, parser, connection);
    if (!asked.ok())
        return failed(context, parser, asked.error());
    const auto rows = rowsOf(parser, connection, *asked);
    if (!rows.ok())
        return failed(context, parser, rows.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*rows, asked->fiscal));
    else
        print(context.out, *rows);
    return ExitCode::Done;
}

QbrGrouping groupingOf(const QCommandLineParser &parser)
{
    const QString by = parser.value(u"by"_s);
    return by == u"owner" ? QbrGrouping::Owner : by == u"tier" ? QbrGrouping::Tier : QbrGrouping::None;
}

Result<std::vector<QbrCounts>> count(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    MAINSTAY_TRY(const QuarterAsked asked, quarterOf(context, parser, connection));
    MAINSTAY_TRY(const std::vector<QuarterReviews> quarters,
                 reviewhistory::load(connection, asked.quarter, asked.quarter, asked.fiscal, context.clock.today()));
    return qbrstatistics::count(quarters.front().reviews, quarters.front().due, groupingOf(parser));
}

ExitCode runStats(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto counts = count(context, parser, connection);
    if (!counts.ok())
        return failed(context, parser, counts.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*counts));
    else
        print(context.out, *counts);
    return ExitCode::Done;
}

struct Written
{
    int events = 0;
    int withoutDate = 0;
};

Result<Written> writeIcs(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    MAINSTAY_TRY(const QuarterAsked asked, quarterOf(context, parser, connection));
    MAINSTAY_TRY(const std::vector<QbrRow> rows, rowsOf(parser, connection, asked));
    Written written;
    std::vector<QbrId> ids;
    for (const QbrRow &row : rows) {
        if (row.start.isValid())
            ids.push_back(row.id);
        else
            ++written.withoutDate;
    }
    written.events = int(ids.size());
    MAINSTAY_TRY(const std::vector<QbrEvent> events, qbrcalendar::events(connection, ids, qbrEventWords()));
    const QByteArray bytes = qbrcalendar::toIcs(events, context.clock);
    QSaveFile file(parser.value(u"out"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorCode::Unavailable, file.errorString()};
    return written;
}

ExitCode runIcs(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const QString path = parser.value(u"out"_s);
    if (path.isEmpty())
        return usage(context, Texts::tr("qbr ics takes --out FILE."));
    if (isFileOf(fileOf(parser), path))
        return usage(context, Texts::tr("“%1” is the workspace itself.").arg(path));
    const auto written = writeIcs(context, parser, connection);
    if (!written.ok() && written.error().code == ErrorCode::Unavailable) {
        context.err << Texts::tr("“%1” can't be written: %2").arg(path, written.error().detail) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!written.ok())
        return failed(context, parser, written.error());
    if (parser.isSet(u"json"_s)) {
        printJson(context, QJsonObject {{u"events"_s, written->events}, {u"without_date"_s, written->withoutDate}});
        return ExitCode::Done;
    }
    context.out << Texts::tr("%Ln review(s) written.", nullptr, written->events) << Qt::endl;
    if (written->withoutDate > 0)
        context.out << Texts::tr("%Ln review(s) without a date left out.", nullptr, written->withoutDate) << Qt::endl;
    return ExitCode::Done;
}

/// The calendar that the command names; nothing, with a message, where it can't be read.
std::optional<QByteArray> calendarOf(const Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().value(1);
    // Reading it and closing it again would drop the locks that keep it whole.
    if (isFileOf(fileOf(parser), path)) {
        context.err << Texts::tr("“%1” is the workspace itself.").arg(path) << Qt::endl;
        return std::nullopt;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.err << Texts::tr("“%1” can't be read: %2").arg(path, file.errorString()) << Qt::endl;
        return std::nullopt;
    }
    // One more than is taken tells that there is more.
    return file.read(IcsLimits {}.fileBytes + 1);
}

QString fileName(const QCommandLineParser &parser)
{
    return QFileInfo(parser.positionalArguments().value(1)).fileName();
}

bool isRefused(const CalendarChange &change)
{
    using enum CalendarOutcome;
    return change.outcome != Moved && change.outcome != Cancelled && change.outcome != Unchanged && change.outcome != Answer;
}

bool hasRefused(const std::vector<IcsIssue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const IcsIssue &issue) { return issue.refused; });
}

Result<CalendarUpdate> apply(const Context &context, const QCommandLineParser &parser, Connection &connection, const QByteArray &bytes)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context.write(), {u"qbr.calendar"_s, fileName(parser)}));
    MAINSTAY_TRY(CalendarUpdate update, calendarupdate::applyFile(connection, bytes, QTimeZone::systemTimeZone(), Texts::tr("Cancelled in the calendar"), context.clock));
    if (!update.changes.empty())
        MAINSTAY_CHECK(batch.commit());
    return update;
}

ExitCode runApply(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto bytes = calendarOf(context, parser);
    if (!bytes)
        return ExitCode::Failed;
    const auto update = apply(context, parser, connection, *bytes);
    if (!update.ok())
        return failed(context, parser, update.error());
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(*update));
    else
        print(context.out, *update);
    const bool refused = hasRefused(update->issues) || std::any_of(update->changes.begin(), update->changes.end(), isRefused);
    return refused ? ExitCode::Rejects : ExitCode::Done;
}

Result<void> saveHolidays(const Context &context, Connection &connection, const QString &country, const std::vector<Holiday> &holidays)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context.write(), {u"qbr.holidays"_s, country}));
    MAINSTAY_CHECK(reviewrules::replaceHolidays(connection, country, holidays));
    MAINSTAY_CHECK(batch.commit());
    return {};
}

ExitCode runHolidays(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const QString country = parser.value(u"country"_s).toUpper();
    const bool isCountry = country.size() == 2 && std::all_of(country.begin(), country.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCountry)
        return usage(context, Texts::tr("qbr holidays takes --country with two letters, such as HU."));
    const auto bytes = calendarOf(context, parser);
    if (!bytes)
        return ExitCode::Failed;
    const int year = context.clock.today().year();
    const HolidayContent content = readHolidays(*bytes, country, year - 1, year + holidayYearsAhead);
    printIssues(context.err, content.issues);
    // A wrong file does not take the country's holidays away.
    if (content.holidays.empty()) {
        context.err << Texts::tr("“%1” has no holidays of these years; nothing was changed.").arg(fileName(parser)) << Qt::endl;
        return ExitCode::Failed;
    }
    if (const auto saved = saveHolidays(context, connection, country, content.holidays); !saved.ok())
        return failed(context, parser, saved.error());
    if (parser.isSet(u"json"_s))
        printJson(context, QJsonObject {{u"country"_s, country}, {u"days"_s, int(content.holidays.size())}, {u"other_events"_s, content.otherEvents}});
    else
        context.out << Texts::tr("%Ln holiday(s) of %1.", nullptr, int(content.holidays.size())).arg(country) << Qt::endl;
    return hasRefused(content.issues) ? ExitCode::Rejects : ExitCode::Done;
}

QList<Part> parts()
{
    return {{u"propose"_s, FileAccess::ReadOnly, false, runPropose},
            {u"list"_s, FileAccess::ReadOnly, false, runList},
            {u"stats"_s, FileAccess::ReadOnly, false, runStats},
            {u"prep"_s, FileAccess::ReadOnly, false, runPrep},
            {u"ics"_s, FileAccess::ReadOnly, false, runIcs},
            {u"apply"_s, FileAccess::ReadWrite, true, runApply},
            {u"holidays"_s, FileAccess::ReadWrite, true, runHolidays}};
}

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    addPrepOptions(parser);
    parser.addPositionalArgument(u"WHAT"_s, Texts::tr("propose, list, stats, prep, ics, apply or holidays; prep takes the id of a review, the last two take a calendar."), u"WHAT [ID|FILE.ics]"_s);
    parser.addOption({u"quarter"_s, Texts::tr("The quarter, such as 2026Q3, instead of the current one."), u"QUARTER"_s});
    parser.addOption({u"owner"_s, Texts::tr("Only reviews that somebody of us holds, by name."), u"NAME"_s});
    parser.addOption({u"account"_s, Texts::tr("Only reviews of the account of this key; prep also takes its name."), u"KEY"_s});
    parser.addOption({u"minutes"_s, Texts::tr("How long a proposed review is."), u"N"_s, u"60"_s});
    parser.addOption({u"by"_s, Texts::tr("With stats: owner or tier."), u"WHAT"_s});
    parser.addOption({u"accept"_s, Texts::tr("Keep what is proposed.")});
    parser.addOption({u"keep"_s, Texts::tr("With propose: what is proposed already stays.")});
    parser.addOption({u"calendar"_s, Texts::tr("With propose: a calendar whose meetings take time, of --owner and of whoever is in them; may be given several times."), u"FILE.ics"_s});
    parser.addOption({u"out"_s, Texts::tr("The calendar to write."), u"FILE"_s});
    parser.addOption({u"country"_s, Texts::tr("The country of the holidays, such as HU."), u"COUNTRY"_s});
}

/// The sentence for people when the call is wrong; empty when all is well.
QString mistakeIn(const QCommandLineParser &parser, const Part *part)
{
    const QStringList words = parser.positionalArguments();
    if (!part)
        return Texts::tr("qbr takes one of: propose, list, stats, prep, ics, apply, holidays.");
    if (part->name == u"prep")
        return prepMistake(parser);
    if (words.size() != (part->takesFile ? 2 : 1))
        return part->takesFile ? Texts::tr("qbr %1 takes one calendar.").arg(part->name) : Texts::tr("qbr doesn't know what to do with “%1”.").arg(words.constLast());
    if (parser.isSet(u"quarter"_s) && !Quarter::fromText(parser.value(u"quarter"_s)).ok())
        return Texts::tr("“%1” is no quarter; write it as 2024Q1.").arg(parser.value(u"quarter"_s));
    if (parser.isSet(u"by"_s) && groupingOf(parser) == QbrGrouping::None)
        return Texts::tr("--by takes one of: %1.").arg(u"owner, tier"_s);
    bool isNumber = false;
    const int minutes = parser.value(u"minutes"_s).toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > 24 * 60)
        return Texts::tr("--minutes takes a number from 1 to 1440.");
    return {};
}

} // namespace

ExitCode runQbr(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const QList<Part> all = parts();
    const auto part = std::find_if(all.begin(), all.end(), [&](const Part &one) { return one.name == parser.positionalArguments().value(0); });
    if (const QString mistake = mistakeIn(parser, part == all.end() ? nullptr : &*part); !mistake.isEmpty())
        return usage(context, mistake);
    const auto connection = openWorkspace(parser, parser.isSet(u"accept"_s) ? FileAccess::ReadWrite : part->access);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    return part->run(context, parser, **connection);
}

} // namespace mainstay::cli
