// SPDX-License-Identifier: Apache-2.0
#include "app/cli/capturecommand.h"
#include "app/cli/command.h"
#include "app/cli/deckcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/logcommand.h"
#include "app/cli/qbrcommand.h"
#include "app/cli/retentioncommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/terminaloutput.h"
#include "app/cli/workspacecommands.h"
#include "app/session.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

QList<cli::Command> commands()
{
    return {
        {u"new"_s, u"new W.mainstay [--sample] [--currency EUR] [--fiscal-start M]"_s, cli::runNew},
        {u"import"_s,
         u"import INPUT… --as accounts|contacts|members|products|subscriptions|touchpoints|actions|usage|cases|"
         "objectives|churn-events [--mapping native|ravenstack|zendesk] [--value COLUMN [--metric NAME]] [--dry-run] [--all-or-nothing] [--rejects FILE] "
         "[--ends-inclusive]"_s,
         cli::runImport},
        {u"capture"_s,
         u"capture FILE… [--dry-run] [--account KEY] [--from DAY --to DAY] [--add-people]"_s,
         cli::runCapture},
        {u"log"_s,
         u"log TEXT|- [--as MEMBER] [--at INSTANT|DAY] [--account KEY] [--kind KIND] [--purpose PURPOSE]"_s,
         cli::runLog},
        {u"retention"_s,
         u"retention [--from 2023Q1 --to 2024Q4] [--by owner|tier|segment|industry|region|product|won] [--as-of DATE] "
         "[--level account|top-parent] [--list QUARTER BUCKET | cohorts | reasons | forecast | ignored]"_s,
         cli::runRetention},
        {u"qbr"_s,
         u"qbr propose|list|stats|prep|ics|apply|holidays [REVIEW|FILE.ics] [--quarter 2026Q3] [--by owner|tier] [--owner NAME] [--account KEY] "
         "[--minutes N] [--calendar FILE.ics] [--keep] [--accept] [--out FILE] [--format text|markdown|json] [--country HU]"_s,
         cli::runQbr},
        {u"deck"_s,
         u"deck REVIEW|--account NAME|--quarter 2026Q3 --out PATH [--language en|ja|hu] [--length long|medium|short|one-page] [--contracts]"_s,
         cli::runDeck},
        {u"search"_s, u"search TEXT [--limit N] [--wait]"_s, cli::runSearch},
        {u"undo"_s, u"undo [BATCH]"_s, cli::runUndo},
        {u"redo"_s, u"redo"_s, cli::runRedo},
        {u"history"_s, u"history [--limit N]"_s, cli::runHistory},
        {u"check"_s, u"check"_s, cli::runCheck},
    };
}

void printUsage(QTextStream &stream)
{
    stream << u"mainstay-cli "_s << QCoreApplication::applicationVersion() << u"\n\n"_s;
    for (const cli::Command &command : commands())
        stream << u"  mainstay-cli "_s << command.synopsis << u" [--file W.mainstay] [--json]\n"_s;
    stream.flush();
}

/// What could not be written has not been told: that is a failure whatever was done before.
int afterOutput(cli::ExitCode code, QTextStream &out, QTextStream &err)
{
    out.flush();
    if (out.status() == QTextStream::Ok && std::ferror(stdout) == 0)
        return int(code);
    err << cli::Texts::tr("The answer can't be written.") << Qt::endl;
    return int(code == cli::ExitCode::Done ? cli::ExitCode::Failed : code);
}

} // namespace

int main(int argc, char *argv[])
{
    session::protectFiles();
    QCoreApplication application(argc, argv);
    session::nameApplication();
    session::installTranslators(application, QLocale());
    cli::TerminalOutput standardOutput(stdout);
    cli::TerminalOutput standardError(stderr);
    QTextStream out(&standardOutput);
    QTextStream err(&standardError);
    const auto clock = session::clock();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.constFirst() == u"--help"_s || arguments.constFirst() == u"-h"_s) {
        printUsage(arguments.isEmpty() ? err : out);
        return int(arguments.isEmpty() ? cli::ExitCode::Usage : cli::ExitCode::Done);
    }
    if (arguments.constFirst() == u"--version"_s) {
        out << QCoreApplication::applicationVersion() << Qt::endl;
        return int(cli::ExitCode::Done);
    }
    // --json may stand before the command as well.
    QStringList rest = arguments;
    const bool json = rest.constFirst() == u"--json"_s && rest.size() > 1;
    if (json)
        rest.move(0, rest.size() - 1);
    for (const cli::Command &command : commands()) {
        if (command.name == rest.constFirst())
            return afterOutput(command.run({out, err, *clock, session::actor()}, rest), out, err);
    }
    err << cli::Texts::tr("There is no command “%1”.").arg(rest.constFirst()) << u"\n\n"_s;
    printUsage(err);
    return int(cli::ExitCode::Usage);
}
