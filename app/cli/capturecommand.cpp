// SPDX-License-Identifier: Apache-2.0
#include "app/cli/capturecommand.h"

#include "app/cli/captureoutput.h"
#include "core/base/ownfiles.h"
#include "core/accounts/accountstore.h"
#include "core/capture/calendarfeed.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("Calendars (.ics) and mails (.eml)."), u"FILE…"_s);
    parser.addOption({u"dry-run"_s, Texts::tr("Say what would happen, change nothing.")});
    parser.addOption({u"account"_s, Texts::tr("The account that all of it belongs to, by its key."), u"KEY"_s});
    parser.addOption({u"from"_s, Texts::tr("The first day, as 2026-03-31."), u"DAY"_s});
    parser.addOption({u"to"_s, Texts::tr("The last day, as 2026-03-31."), u"DAY"_s});
    parser.addOption({u"add-people"_s, Texts::tr("Make contacts of people whom nobody knows yet.")});
}

/// The sentence for people when the options are wrong; empty when all is well.
QString readWindow(const Context &context, const QCommandLineParser &parser, IcsOptions &options)
{
    options = calendarfeed::window(context.clock.nowUtc(), QTimeZone::systemTimeZone());
    options.singles = IcsOptions::Singles::Always;
    if (parser.positionalArguments().isEmpty())
        return Texts::tr("capture takes at least one file.");
    for (const QString &file : parser.positionalArguments()) {
        if (isFileOf(fileOf(parser), file))
            return Texts::tr("“%1” is the workspace itself.").arg(file);
    }
    if (parser.isSet(u"from"_s) != parser.isSet(u"to"_s))
        return Texts::tr("--from and --to go together.");
    if (!parser.isSet(u"from"_s))
        return {};
    const QDate from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(u"to"_s), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to < from || from.year() < 1900 || to.year() > 2199)
        return Texts::tr("--from and --to take two days, the earlier one first, as 2026-03-31.");
    options.from = from.startOfDay(options.local).toUTC();
    options.to = to.addDays(1).startOfDay(options.local).toUTC();
    options.singles = IcsOptions::Singles::InWindow;
    return {};
}

/// Mails have no series; the window holds for them all the same where it was asked for.
void keepWindow(CapturedFile &file, const IcsOptions &options)
{
    if (options.singles == IcsOptions::Singles::InWindow)
        std::erase_if(file.items, [&](const CaptureItem &item) { return item.at < options.from || item.at >= options.to; });
}

QString subjectOf(const QStringList &files)
{
    return QFileInfo(files.constFirst()).fileName() + (files.size() > 1 ? u" …"_s : QString());
}

Result<CaptureReport> capture(Connection &connection, const Context &context, const QCommandLineParser &parser,
                              const IcsOptions &window)
{
    CaptureImportOptions options;
    options.actor = context.actor;
    if (parser.isSet(u"add-people"_s))
        options.newPeople = CaptureImportOptions::NewPeople::Add;
    if (parser.isSet(u"account"_s)) {
        MAINSTAY_TRY(const auto account, accountstore::idByKey(connection, parser.value(u"account"_s)));
        if (!account)
            return Error {ErrorCode::NotFound, u"account"_s};
        options.account = *account;
    }
    CaptureReport report;
    report.dryRun = parser.isSet(u"dry-run"_s);
    for (const QString &path : parser.positionalArguments()) {
        report.files.push_back({readCaptureFile(path, window), {}});
        keepWindow(report.files.back().file, window);
    }
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context.write(),
                                                     {u"capture.log"_s, subjectOf(parser.positionalArguments())}));
    for (CaptureFileReport &one : report.files) {
        MAINSTAY_TRY(one.imported, importCaptured(connection, one.file.items, options, context.clock));
    }
    if (report.dryRun) {
        for (CaptureFileReport &one : report.files) {
            for (CaptureImported &imported : one.imported)
                imported.touchpoint = {};
        }
    } else if (report.logged() > 0) {
        MAINSTAY_TRY(report.batch, batch.commit());
    }
    return report;
}

} // namespace

ExitCode runCapture(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    IcsOptions window;
    if (const QString mistake = readWindow(context, parser, window); !mistake.isEmpty())
        return usage(context, mistake);
    const auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto report = capture(**connection, context, parser, window);
    if (!report.ok()) {
        const bool aboutAccount = report.error().code == ErrorCode::NotFound;
        return fail(context, report.error(), aboutAccount ? parser.value(u"account"_s) : fileOf(parser));
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(toJson(*report)).toJson() << Qt::flush;
    else
        print(context.out, *report);
    return report->hasRejects() ? ExitCode::Rejects : ExitCode::Done;
}

} // namespace mainstay::cli
