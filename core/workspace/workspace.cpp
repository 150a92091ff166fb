// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/history/journal.h"
#include "core/search/searchindex.h"
#include "core/storage/migrator.h"
#include "core/workspace/lasttouch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay::workspace {

namespace {

Result<void> createAllTriggers(Connection &connection)
{
    MAINSTAY_CHECK(createJournalTriggers(connection));
    MAINSTAY_CHECK(lasttouch::createTriggers(connection));
    return searchindex::createTriggers(connection);
}

Result<std::unique_ptr<Connection>> start(std::unique_ptr<Backend> backend)
{
    auto connection = std::make_unique<Connection>(std::move(backend));
    auto migrated = Migrator::migrate(*connection, createAllTriggers);
    // Steps that work on every file fail where the tables are not those that its version says.
    if (!migrated.ok() && migrated.error().code == ErrorCode::Internal)
        return Error {ErrorCode::Corrupt, migrated.error().detail};
    MAINSTAY_CHECK(migrated);
    searchindex::follow(*connection);
    return connection;
}

Result<void> inspectSchema(Backend &backend, FileAccess access)
{
    MAINSTAY_TRY(const int version, backend.schemaVersion());
    if (version > Migrator::latestVersion())
        return Error {ErrorCode::NewerVersion, QString::number(version)};
    // Asked for in any case: reading it is what finds a damaged schema.
    MAINSTAY_TRY(const QStringList tables, backend.tables());
    // Made and then cut short before its tables were there: nothing is in it, so it is made whole.
    if (version < 1 ? !tables.isEmpty() || access == FileAccess::ReadOnly : tables.isEmpty())
        return Error {ErrorCode::Corrupt, u"a workspace without its tables"_s};
    return {};
}

Result<std::unique_ptr<Connection>> initialise(std::unique_ptr<Backend> backend, const WriteContext &context,
                                               const WorkspaceSettings &settings)
{
    MAINSTAY_TRY(auto connection, start(std::move(backend)));
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(*connection, context,
                                                     {u"workspace.create"_s, settings.name, BatchKind::Setup}));
    MAINSTAY_CHECK(saveSettings(*connection, settings));
    MAINSTAY_CHECK(batch.commit());
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> open(const QString &path, FileAccess access)
{
    MAINSTAY_CHECK(inspect(path, access));
    // A damaged file is told before anything is made beside it. With a log there, somebody has the
    // file open or a crash left something to recover: only the engine itself can tell then.
    if (!QFile::exists(path + u"-wal"_s)) {
        MAINSTAY_TRY(const auto untouched, SqliteBackend::openUntouched(path));
        MAINSTAY_CHECK(inspectSchema(*untouched, access));
    }
    MAINSTAY_TRY(auto backend, SqliteBackend::open(path, access));
    MAINSTAY_CHECK(inspectSchema(*backend, access));
    if (access == FileAccess::ReadOnly)
        return std::make_unique<Connection>(std::move(backend));
    return start(std::move(backend));
}

Result<std::unique_ptr<Connection>> create(const QString &path, const WriteContext &context,
                                           const WorkspaceSettings &settings)
{
    MAINSTAY_TRY(auto backend, SqliteBackend::create(path));
    auto made = initialise(std::move(backend), context, settings);
    if (!made.ok())
        SqliteBackend::discard(path);
    return made;
}

Result<std::unique_ptr<Connection>> createInMemory(const WriteContext &context, const WorkspaceSettings &settings)
{
    MAINSTAY_TRY(auto backend, SqliteBackend::inMemory());
    return initialise(std::move(backend), context, settings);
}

Result<bool> isUpToDate(Connection &connection)
{
    MAINSTAY_TRY(const int version, connection.backend().schemaVersion());
    return version == Migrator::latestVersion();
}

Result<WorkspaceSettings> settings(Connection &connection)
{
    WorkspaceSettings settings;
    MAINSTAY_TRY(settings.baseCurrency, Currency::fromCode(u"EUR"));
    MAINSTAY_TRY(Statement statement, connection.prepare("workspace/settings"));
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return settings;
        const QString key = statement.text(0);
        const QString value = statement.text(1);
        if (key == u"name"_s) {
            settings.name = value;
        } else if (key == u"base_currency"_s) {
            MAINSTAY_TRY(settings.baseCurrency, Currency::fromCode(value));
        } else if (key == u"fiscal_first_month"_s) {
            settings.fiscalYear.firstMonth = qBound(1, value.toInt(), 12);
        } else if (key == u"gap_days"_s) {
            settings.gapDays = qBound(0, value.toInt(), 366);
        } else if (key == u"winning_ratio"_s) {
            settings.winningRatio = qBound(1.0, value.toDouble(), 100.0);
        }
    }
}

Result<void> saveSettings(Connection &connection, const WorkspaceSettings &settings)
{
    MAINSTAY_CHECK(connection.run("workspace/save_setting", u"name"_s, settings.name));
    MAINSTAY_CHECK(connection.run("workspace/save_setting", u"base_currency"_s, settings.baseCurrency.code()));
    MAINSTAY_CHECK(connection.run("workspace/save_setting", u"gap_days"_s, QString::number(settings.gapDays)));
    MAINSTAY_CHECK(connection.run("workspace/save_setting", u"winning_ratio"_s, QString::number(settings.winningRatio)));
    return connection.run("workspace/save_setting", u"fiscal_first_month"_s,
                          QString::number(settings.fiscalYear.firstMonth));
}

Result<std::vector<ExchangeRate>> exchangeRates(Connection &connection)
{
    std::vector<ExchangeRate> rates;
    MAINSTAY_TRY(Statement statement, connection.prepare("workspace/exchange_rates"));
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return rates;
        MAINSTAY_TRY(const Currency currency, Currency::fromCode(statement.text(0)));
        const QDate validFrom = statement.utf8(2).isEmpty() ? QDate() : statement.date(2);
        if (!validFrom.isValid() && !statement.utf8(2).isEmpty())
            return Error {ErrorCode::Corrupt, u"the day of an exchange rate"_s};
        rates.push_back({currency, statement.int64(1), validFrom});
    }
}

Result<void> saveExchangeRate(Connection &connection, const ExchangeRate &rate)
{
    if (rate.rateMicro <= 0)
        return Error {ErrorCode::InvalidInput, u"an exchange rate must be above 0"_s};
    return connection.run("workspace/save_exchange_rate", rate.currency.code(), rate.rateMicro,
                          rate.validFrom.toString(Qt::ISODate));
}

Result<void> replaceExchangeRates(Connection &connection, const std::vector<ExchangeRate> &rates)
{
    MAINSTAY_TRY(const std::vector<ExchangeRate> stored, exchangeRates(connection));
    for (const ExchangeRate &old : stored) {
        const auto same = [&](const ExchangeRate &rate) {
            return rate.currency == old.currency && rate.validFrom == old.validFrom;
        };
        if (std::none_of(rates.begin(), rates.end(), same))
            MAINSTAY_CHECK(connection.run("workspace/delete_exchange_rate", old.currency.code(),
                                          old.validFrom.toString(Qt::ISODate)));
    }
    for (const ExchangeRate &rate : rates) {
        if (std::find(stored.begin(), stored.end(), rate) == stored.end())
            MAINSTAY_CHECK(saveExchangeRate(connection, rate));
    }
    return {};
}

} // namespace mainstay::workspace
