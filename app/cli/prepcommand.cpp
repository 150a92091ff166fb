// SPDX-License-Identifier: Apache-2.0
#include "app/cli/prepcommand.h"

#include "app/cli/prepoutput.h"
#include "ui/text/prepsheettext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QString formatOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"json"_s) ? u"json"_s : parser.value(u"format"_s);
}

Result<PrepSheet> sheetOf(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const QDateTime now = context.clock.nowUtc();
    if (!parser.isSet(u"account"_s))
        return prepsheet::load(connection, QbrId(parser.positionalArguments().value(1).toLongLong()), now);
    MAINSTAY_TRY(const AccountId account, accountNamed(parser.value(u"account"_s), connection));
    return prepsheet::loadForAccount(connection, account, now);
}

} // namespace

void addPrepOptions(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s, Texts::tr("With prep: markdown, text or json."), u"FORMAT"_s, u"text"_s});
}

QString prepMistake(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2 || (words.size() == 2) == parser.isSet(u"account"_s))
        return Texts::tr("qbr prep takes the id of a review, or --account NAME.");
    bool isNumber = words.size() == 1;
    if (!isNumber && words[1].toLongLong(&isNumber) < 1)
        isNumber = false;
    if (!isNumber)
        return Texts::tr("“%1” is no id of a review; mainstay-cli qbr list --json tells them.").arg(words[1]);
    if (!QStringList {u"markdown"_s, u"text"_s, u"json"_s}.contains(formatOf(parser)))
        return Texts::tr("--format takes one of: %1.").arg(u"markdown, text, json"_s);
    return {};
}

ExitCode runPrep(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    const auto sheet = sheetOf(context, parser, connection);
    if (!sheet.ok() && sheet.error().code == ErrorCode::Conflict) {
        context.err << Texts::tr("More than one account is called “%1”; name it by its key.").arg(sheet.error().detail) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!sheet.ok() && sheet.error().code == ErrorCode::NotFound && parser.isSet(u"account"_s)) {
        context.err << Texts::tr("No account has the key or the name “%1”.").arg(parser.value(u"account"_s)) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!sheet.ok())
        return fail(context, sheet.error(), sheet.error().code == ErrorCode::NotFound ? sheet.error().detail : fileOf(parser));
    const QString format = formatOf(parser);
    if (format == u"json")
        context.out << QJsonDocument(toJson(*sheet)).toJson();
    else if (format == u"markdown")
        context.out << prepMarkdown(prepDocument(*sheet, QLocale()));
    else
        context.out << prepPlainText(prepDocument(*sheet, QLocale()));
    context.out << Qt::flush;
    return ExitCode::Done;
}

} // namespace mainstay::cli
