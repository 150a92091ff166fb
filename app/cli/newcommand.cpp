// SPDX-License-Identifier: Apache-2.0
#include "app/cli/workspacecommands.h"

#include "core/sample/sampleworkspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

ExitCode runNew(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"currency"_s, Texts::tr("The currency that sums are shown in."), u"EUR"_s, u"EUR"_s});
    parser.addOption({u"fiscal-start"_s, Texts::tr("The month a fiscal year begins with, 1 to 12."), u"M"_s, u"1"_s});
    parser.addOption({u"sample"_s, Texts::tr("Fill it with a small invented business.")});
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const QStringList files = parser.positionalArguments();
    const auto currency = Currency::fromCode(parser.value(u"currency"_s));
    const int firstMonth = parser.value(u"fiscal-start"_s).toInt();
    if (files.size() != 1 || !currency.ok() || firstMonth < 1 || firstMonth > 12)
        return usage(context, Texts::tr("new takes the name of one file, a currency of three letters and a month from 1 "
                                        "to 12."));
    const QString path = files.constFirst();
    auto made = workspace::create(path, context.write(),
                                        {QFileInfo(path).completeBaseName(), *currency, FiscalYear {firstMonth}});
    if (!made.ok() && made.error().code == ErrorCode::Conflict) {
        context.err << Texts::tr("%1 is there already; nothing was changed.").arg(path) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!made.ok())
        return fail(context, made.error(), path);
    if (parser.isSet(u"sample"_s)) {
        if (const auto filled = fillSample(**made, context.write()); !filled.ok()) {
            (*made).reset();
            SqliteBackend::discard(path);
            return fail(context, filled.error(), path);
        }
    }
    context.out << Texts::tr("Made %1.").arg(path) << Qt::endl;
    return ExitCode::Done;
}

} // namespace mainstay::cli
