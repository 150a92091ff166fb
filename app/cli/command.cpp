// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "ui/text/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({u"file"_s, Texts::tr("The workspace file."), u"W.mainstay"_s});
    parser.addOption({u"json"_s, Texts::tr("Print JSON.")});
}

std::optional<ExitCode> parse(const Context &context, QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addOption({{u"h"_s, u"help"_s}, Texts::tr("Show what this command takes.")});
    if (!parser.parse(arguments))
        return usage(context, parser.errorText());
    if (!parser.isSet(u"help"_s))
        return std::nullopt;
    context.out << parser.helpText();
    return ExitCode::Done;
}

ExitCode fail(const Context &context, const Error &error, const QString &subject)
{
    // Only a workspace that nobody named has no name.
    if (error.code == ErrorCode::InvalidInput && subject.isEmpty())
        return usage(context, Texts::tr("Name the workspace: --file W.mainstay, or MAINSTAY_FILE in the environment."));
    context.err << errorSentence(error, subject) << Qt::endl;
    return ExitCode::Failed;
}

ExitCode usage(const Context &context, const QString &message)
{
    context.err << message << Qt::endl;
    return ExitCode::Usage;
}

QString fileOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"file"_s) ? parser.value(u"file"_s) : qEnvironmentVariable("MAINSTAY_FILE");
}

Result<std::unique_ptr<Connection>> openWorkspace(const QCommandLineParser &parser, FileAccess access)
{
    if (fileOf(parser).isEmpty())
        return Error {ErrorCode::InvalidInput, u"no workspace is named"_s};
    MAINSTAY_TRY(auto connection, workspace::open(fileOf(parser), access));
    if (access == FileAccess::ReadOnly) {
        MAINSTAY_TRY(const bool upToDate, workspace::isUpToDate(*connection));
        // An older file gets today's tables first, as the window gives it.
        if (!upToDate)
            return workspace::open(fileOf(parser), FileAccess::ReadWrite);
    }
    return connection;
}

Result<AccountId> accountNamed(const QString &text, Connection &connection)
{
    MAINSTAY_TRY(const std::optional<AccountId> byKey, accountstore::idByKey(connection, text));
    if (byKey)
        return *byKey;
    constexpr int candidates = 200;
    const QString folded = fold(text);
    MAINSTAY_TRY(std::vector<Account> accounts, accountstore::matching(connection, folded, candidates));
    const auto isNamed = [&folded](const Account &account) { return fold(account.name) == folded; };
    if (std::any_of(accounts.begin(), accounts.end(), isNamed))
        std::erase_if(accounts, [&isNamed](const Account &account) { return !isNamed(account); });
    if (accounts.empty())
        return Error {ErrorCode::NotFound, text};
    if (accounts.size() > 1)
        return Error {ErrorCode::Conflict, text};
    return accounts.front().id;
}

} // namespace mainstay::cli
