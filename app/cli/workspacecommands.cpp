// SPDX-License-Identifier: Apache-2.0
#include "app/cli/workspacecommands.h"

#include "core/history/history.h"
#include "core/workspace/soundness.h"
#include "ui/text/labels.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QJsonObject toJson(const BatchSummary &batch)
{
    return {{u"batch"_s, batch.id.value()},
            {u"at"_s, batch.at.toString(Qt::ISODateWithMs)},
            {u"actor"_s, batch.actor},
            {u"kind"_s, toText(batch.label.kind)},
            {u"action"_s, batch.label.action},
            {u"subject"_s, batch.label.subject},
            {u"reverted"_s, batch.reverted}};
}

/// An undo is called after what it took back, so it has to say that it did.
QString historyLine(const BatchSummary &batch)
{
    const QString what = label(batch.label);
    if (batch.label.kind == BatchKind::Undo)
        return Texts::tr("Undone: %1").arg(what);
    return batch.label.kind == BatchKind::Redo ? Texts::tr("Done again: %1").arg(what) : what;
}

ExitCode report(const Context &context, const QCommandLineParser &parser, const QString &sentence,
                const BatchSummary &batch)
{
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(toJson(batch)).toJson(QJsonDocument::Compact) << Qt::endl;
    else
        context.out << sentence.arg(label(batch.label)) << Qt::endl;
    return ExitCode::Done;
}

} // namespace

ExitCode runCheck(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const auto connection = openWorkspace(parser, FileAccess::ReadOnly);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto problems = workspace::problemsOf(**connection);
    if (!problems.ok())
        return fail(context, problems.error(), fileOf(parser));
    for (const QString &problem : *problems)
        context.err << problem << Qt::endl;
    if (!problems->isEmpty())
        return fail(context, {ErrorCode::Corrupt, {}}, fileOf(parser));
    context.out << Texts::tr("%1 is sound.").arg(fileOf(parser)) << Qt::endl;
    return ExitCode::Done;
}

ExitCode runUndo(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const QStringList batches = parser.positionalArguments();
    bool isNumber = true;
    const qint64 number = batches.isEmpty() ? 0 : batches.constFirst().toLongLong(&isNumber);
    if (!isNumber || batches.size() > 1)
        return usage(context, Texts::tr("undo takes the number of one batch, as history prints it, or nothing."));
    const auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto undone = batches.isEmpty() ? history::undo(**connection, context.write())
                                          : history::undoBatch(**connection, context.write(), BatchId(number));
    if (undone.ok())
        return report(context, parser, Texts::tr("Undone: %1"), *undone);
    if (undone.error().code == ErrorCode::NotFound && batches.isEmpty()) {
        context.out << Texts::tr("There is nothing to undo.") << Qt::endl;
        return ExitCode::Done;
    }
    return fail(context, undone.error(), batches.isEmpty() ? fileOf(parser) : batches.constFirst());
}

ExitCode runRedo(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto redone = history::redo(**connection, context.write());
    if (redone.ok())
        return report(context, parser, Texts::tr("Done again: %1"), *redone);
    if (redone.error().code != ErrorCode::NotFound)
        return fail(context, redone.error(), fileOf(parser));
    context.out << Texts::tr("There is nothing to redo.") << Qt::endl;
    return ExitCode::Done;
}

ExitCode runHistory(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOption({u"limit"_s, Texts::tr("How many, the newest first."), u"N"_s, u"50"_s});
    if (const auto done = parse(context, parser, arguments))
        return *done;
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || !parser.positionalArguments().isEmpty())
        return usage(context, Texts::tr("history takes nothing but a --limit above 0."));
    const auto connection = openWorkspace(parser, FileAccess::ReadOnly);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto batches = history::recent(**connection, limit);
    if (!batches.ok())
        return fail(context, batches.error(), fileOf(parser));
    QJsonArray all;
    for (const BatchSummary &batch : *batches) {
        if (parser.isSet(u"json"_s))
            all += toJson(batch);
        else
            context.out << QString::number(batch.id.value()).rightJustified(6) << u"  "_s
                        << batch.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) << u"  "_s << batch.actor << u"  "_s
                        << historyLine(batch) << (batch.reverted ? Texts::tr(" (taken back)") : QString()) << Qt::endl;
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(all).toJson() << Qt::endl;
    return ExitCode::Done;
}

} // namespace mainstay::cli
