// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "core/workspace/workspace.h"

namespace mainstay::test {

/// Friday, 20 March 2026, noon UTC: "now" in every test.
inline QDateTime fixedNow()
{
    return QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
}

inline Currency eur()
{
    return Currency::fromCode(u"EUR").value();
}

inline WorkspaceSettings testSettings()
{
    return {QStringLiteral("Test"), eur(), FiscalYear {}};
}

/// A workspace in memory, with a clock that stands still. Fails the test run at once if it can't be made.
class TestWorkspace final
{
public:
    TestWorkspace()
        : m_clock(fixedNow())
    {
        auto made = workspace::createInMemory(context(), testSettings());
        if (!made.ok())
            qFatal("test workspace: %s", qPrintable(made.error().detail));
        m_connection = std::move(made).value();
    }

    Connection &db() { return *m_connection; }
    const Clock &clock() const { return m_clock; }
    WriteContext context() const { return {m_clock, QStringLiteral("tester")}; }

    /// Runs `write` in one batch and commits it; any error fails the test run.
    template <typename Write>
    auto batch(const QString &action, Write write)
    {
        auto opened = WriteBatch::begin(db(), context(), {action, {}});
        if (!opened.ok())
            qFatal("batch: %s", qPrintable(opened.error().detail));
        auto result = write();
        if (!result.ok())
            qFatal("%s: %s", qPrintable(action), qPrintable(result.error().detail));
        if (const auto committed = opened->commit(); !committed.ok())
            qFatal("commit: %s", qPrintable(committed.error().detail));
        if constexpr (!std::is_same_v<decltype(result), Result<void>>)
            return std::move(result).value();
    }

    AccountId addAccount(const QString &name, const QString &key = {})
    {
        Account account;
        account.name = name;
        account.key = key;
        return batch(QStringLiteral("account.add"), [&] { return accountstore::insert(db(), account, m_clock); });
    }

    ContactId addContact(AccountId account, const QString &name)
    {
        Contact contact;
        contact.account = account;
        contact.name = name;
        return batch(QStringLiteral("contact.add"), [&] { return accountstore::insertContact(db(), contact); });
    }

    TouchpointId addTouchpoint(AccountId account, const QDateTime &at, const QString &summary)
    {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.at = at;
        touchpoint.summary = summary;
        return batch(QStringLiteral("touchpoint.log"), [&] { return touchpointstore::insert(db(), touchpoint); });
    }

private:
    FixedClock m_clock;
    std::unique_ptr<Connection> m_connection;
};

} // namespace mainstay::test
