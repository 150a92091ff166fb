// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturestore.h"

namespace mainstay::capturestore {

namespace {

Result<bool> hasRow(Connection &connection, std::string_view statementName, const QString &source)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(statementName));
    statement.bind(source);
    return statement.next();
}

} // namespace

Result<CaptureState> stateOf(Connection &connection, const QString &source)
{
    MAINSTAY_TRY(const bool logged, hasRow(connection, "capture/is_logged", source));
    if (logged)
        return CaptureState::Logged;
    MAINSTAY_TRY(const bool dismissed, hasRow(connection, "capture/is_dismissed", source));
    return dismissed ? CaptureState::Dismissed : CaptureState::New;
}

Result<void> dismiss(Connection &connection, const QString &source, const QString &reason, const Clock &clock)
{
    if (source.isEmpty())
        return Error {ErrorCode::InvalidInput, QStringLiteral("source")};
    return connection.run("capture/dismiss", source, clock.nowUtc(), reason);
}

Result<void> undismiss(Connection &connection, const QString &source)
{
    return connection.run("capture/undismiss", source);
}

} // namespace mainstay::capturestore
