// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importcommand.h"

#include "app/cli/importoutput.h"
#include "core/base/ownfiles.h"
#include "core/exchange/importer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QString targetWords()
{
    QStringList words;
    for (const ImportTarget target : importTargets())
        words += toText(target);
    return words.join(u", "_s);
}

QString presetWords()
{
    QStringList words;
    for (const ImportPreset preset : importPresets())
        words += toText(preset);
    return words.join(u", "_s);
}

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    parser.addPositionalArgument(u"INPUT"_s, Texts::tr("CSV files in UTF-8; each becomes one step of undo."),
                                 u"INPUT…"_s);
    parser.addOption({u"as"_s, Texts::tr("What the rows are: %1.").arg(targetWords()), u"WHAT"_s});
    parser.addOption({u"mapping"_s, Texts::tr("How the columns are called: %1.").arg(presetWords()), u"PRESET"_s,
                      toText(ImportPreset::Native)});
    parser.addOption({u"dry-run"_s, Texts::tr("Say what would happen, change nothing.")});
    parser.addOption({u"all-or-nothing"_s, Texts::tr("Keep nothing where any row is refused.")});
    parser.addOption({u"rejects"_s, Texts::tr("Write refused rows to this file, to be mended and imported again."),
                      u"FILE"_s});
    parser.addOption({u"value"_s, Texts::tr("Usage with a column for each metric: the column to read."), u"COLUMN"_s});
    parser.addOption({u"metric"_s, Texts::tr("What --value measures; without it the column's own name."), u"NAME"_s});
    parser.addOption({u"ends-inclusive"_s, Texts::tr("The file's end dates are the last day covered.")});
}

/// The sentence for people when the options are wrong; empty when all is well.
QString readOptions(const QCommandLineParser &parser, ImportOptions &options)
{
    const auto target = importTargetFromText(parser.value(u"as"_s));
    if (!target.ok())
        return Texts::tr("--as takes one of: %1.").arg(targetWords());
    const auto preset = importPresetFromText(parser.value(u"mapping"_s));
    if (!preset.ok())
        return Texts::tr("--mapping takes one of: %1.").arg(presetWords());
    if (parser.isSet(u"metric"_s) && !parser.isSet(u"value"_s))
        return Texts::tr("--metric says what the column of --value measures: name the column, too.");
    if (parser.isSet(u"value"_s) && *target != ImportTarget::Usage)
        return Texts::tr("--value goes with usage alone.");
    if (parser.positionalArguments().isEmpty())
        return Texts::tr("import takes at least one file.");
    if (parser.isSet(u"rejects"_s) && parser.positionalArguments().size() > 1)
        return Texts::tr("--rejects goes with one input at a time: every file has columns of its own.");
    for (const QString &input : parser.positionalArguments()) {
        if (isFileOf(fileOf(parser), input))
            return Texts::tr("“%1” is the workspace itself.").arg(input);
    }
    if (const QString rejects = parser.value(u"rejects"_s); !rejects.isEmpty()) {
        const QString there = QFileInfo(rejects).canonicalFilePath();
        if (isFileOf(fileOf(parser), rejects)
            || (!there.isEmpty() && there == QFileInfo(parser.positionalArguments().constFirst()).canonicalFilePath()))
            return Texts::tr("--rejects names the workspace or the input itself: it would be lost.");
    }
    options.target = *target;
    options.preset = *preset;
    options.usage = {parser.value(u"value"_s).trimmed(), parser.value(u"metric"_s).trimmed()};
    if (parser.isSet(u"dry-run"_s))
        options.run = ImportOptions::Run::Try;
    if (parser.isSet(u"all-or-nothing"_s))
        options.onRejects = ImportOptions::OnRejects::KeepNothing;
    if (parser.isSet(u"ends-inclusive"_s))
        options.ends = PeriodEnds::Inclusive;
    options.rejectsPath = parser.value(u"rejects"_s);
    return {};
}

ExitCode codeOf(const ImportReport &report)
{
    switch (report.outcome) {
    case ImportOutcome::Imported:
    case ImportOutcome::NothingNew:
    case ImportOutcome::Tried:
        return report.rejected > 0 ? ExitCode::Rejects : ExitCode::Done;
    case ImportOutcome::HeldBack:
    case ImportOutcome::NotCsv:
    case ImportOutcome::NoHeader:
    case ImportOutcome::WrongColumns:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
    return ExitCode::Failed;
}

/// Failed outweighs Rejects outweighs Done.
ExitCode worse(ExitCode a, ExitCode b)
{
    if (a == ExitCode::Failed || b == ExitCode::Failed)
        return ExitCode::Failed;
    return a == ExitCode::Done ? b : a;
}

} // namespace

ExitCode runImport(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    ImportOptions options;
    if (const QString mistake = readOptions(parser, options); !mistake.isEmpty())
        return usage(context, mistake);
    const auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    ExitCode code = ExitCode::Done;
    QJsonArray reports;
    for (const QString &file : parser.positionalArguments()) {
        const auto report = importFile(**connection, context.write(), file, options);
        if (!report.ok()) {
            code = worse(code, fail(context, report.error(), fileOf(parser)));
            continue;
        }
        code = worse(code, codeOf(*report));
        if (parser.isSet(u"json"_s))
            reports.append(toJson(file, *report));
        else
            printReport(codeOf(*report) == ExitCode::Failed ? context.err : context.out, file, *report);
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(reports).toJson() << Qt::flush;
    return code;
}

} // namespace mainstay::cli
