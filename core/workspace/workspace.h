// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/base/quarter.h"
#include "core/history/batch.h"
#include "core/storage/connection.h"
#include "core/storage/sqlitebackend.h"

namespace mainstay {

/// What a workspace is set to.
struct WorkspaceSettings
{
    QString name;
    Currency baseCurrency;
    FiscalYear fiscalYear;
    int gapDays = 0; ///< contracts with at most so many days between them count as one (RET-11); 0 … 366
    double winningRatio = 5; ///< what winning ARR costs against keeping it (RET-9); 1 … 100

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

struct ExchangeRate
{
    Currency currency;
    qint64 rateMicro = 0; ///< base units per 1,000,000 units of the currency; > 0
    QDate validFrom {}; ///< invalid: always, until the first that has a day

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// Opening and making workspace files. Everything that can be told from a file's first bytes is told
/// before an engine touches it, so that a file of somebody else is never changed.
namespace workspace {

/// Foreign: not a workspace. Corrupt: cut off or damaged. NewerVersion. ReadOnly: no write permission
/// (with FileAccess::ReadWrite). Unavailable: missing or unreadable. Busy: locked by another process.
Result<std::unique_ptr<Connection>> open(const QString &path, FileAccess access);
/// A new file, 0600, with the settings given. Conflict when a file of that name exists.
Result<std::unique_ptr<Connection>> create(const QString &path, const WriteContext &context,
                                           const WorkspaceSettings &settings);
/// The same in memory, for tests.
Result<std::unique_ptr<Connection>> createInMemory(const WriteContext &context, const WorkspaceSettings &settings);
/// What open() would refuse before any engine sees the file.
Result<void> inspect(const QString &path, FileAccess access);

/// Whether the file has the schema of this program. What is opened read-only may have an older one.
Result<bool> isUpToDate(Connection &connection);

Result<WorkspaceSettings> settings(Connection &connection);
/// Inside a WriteBatch.
Result<void> saveSettings(Connection &connection, const WorkspaceSettings &settings);
/// By currency, then by day, the one without a day first.
Result<std::vector<ExchangeRate>> exchangeRates(Connection &connection);
/// Inside a WriteBatch; replaces the rate that the currency has from that day on.
Result<void> saveExchangeRate(Connection &connection, const ExchangeRate &rate);
/// Inside a WriteBatch: these are all rates from now on; one that stays as it was is not written.
Result<void> replaceExchangeRates(Connection &connection, const std::vector<ExchangeRate> &rates);

} // namespace workspace

} // namespace mainstay
