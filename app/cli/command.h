// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace mainstay::cli {

/// The numbers that scripts rely on; docs/cli.md.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< with a message on standard error
    Usage = 2,
    Rejects = 3, ///< done, but some of the input was refused
};

struct Context
{
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    QString actor;

    WriteContext write() const { return {clock, actor}; }
};

/// One command: how it is called, and what it does. `arguments` begin with the command's name, as
/// QCommandLineParser wants it.
struct Command
{
    QString name;
    QString synopsis;
    ExitCode (*run)(const Context &context, const QStringList &arguments);
};

/// Texts of the command line.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Adds --file and --json, which most commands know.
void addCommonOptions(QCommandLineParser &parser);
/// By key, or by name however it is written. NotFound, and Conflict where several have the name.
Result<AccountId> accountNamed(const QString &text, Connection &connection);
/// Parses; on a mistake says it and returns Usage.
std::optional<ExitCode> parse(const Context &context, QCommandLineParser &parser, const QStringList &arguments);
/// Prints the sentence for people on standard error and returns Failed.
ExitCode fail(const Context &context, const Error &error, const QString &subject);
ExitCode usage(const Context &context, const QString &message);
/// The workspace named by --file, or else by the environment's MAINSTAY_FILE; InvalidInput without either.
Result<std::unique_ptr<Connection>> openWorkspace(const QCommandLineParser &parser, FileAccess access);
QString fileOf(const QCommandLineParser &parser);

} // namespace mainstay::cli
