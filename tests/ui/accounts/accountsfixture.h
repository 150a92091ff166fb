// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testworkspace.h"
#include "ui/common/workspacesession.h"

#include <QSettings>
#include <QTemporaryDir>

namespace mainstay::test {

/// A workspace in a file with a session on it; Friday, 20 March 2026.
class AccountsFixture final
{
public:
    AccountsFixture()
        : m_clock(fixedNow())
    {
        QSettings().clear();
        auto created = workspace::create(path(), context(), testSettings());
        if (!created.ok())
            qFatal("workspace: %s", qPrintable(created.error().detail));
        m_db = std::move(created).value();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.mainstay")); }
    WriteContext context() const { return {m_clock, QStringLiteral("tester")}; }
    Connection &db() { return *m_db; }

    /// Runs `write` as one batch of another process; any error fails the test run.
    template <typename Write>
    auto batch(Write write)
    {
        auto opened = WriteBatch::begin(db(), context(), {QStringLiteral("sample.create"), {}});
        if (!opened.ok())
            qFatal("batch: %s", qPrintable(opened.error().detail));
        auto result = write();
        if (!result.ok() || !opened->commit().ok())
            qFatal("batch failed");
        return std::move(result).value();
    }
    AccountId add(const Account &account)
    {
        return batch([&] { return accountstore::insert(db(), account, m_clock); });
    }
    AccountId add(const QString &name)
    {
        Account account;
        account.name = name;
        return add(account);
    }
    ActionId addAction(AccountId account, const QString &what, QDate due)
    {
        Action action;
        action.account = account;
        action.what = what;
        action.due = due;
        return batch([&] { return touchpointstore::insertAction(db(), action, m_clock); });
    }

    /// Opened at the first use, once the data is in.
    WorkspaceSession &session()
    {
        if (!m_session)
            m_session = std::make_unique<WorkspaceSession>(path(), m_clock, QStringLiteral("tester"));
        return *m_session;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<WorkspaceSession> m_session;
};

} // namespace mainstay::test
