// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testworkspace.h"
#include "ui/common/workspacesession.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <atomic>
#include <memory>

namespace mainstay::test {

/// Types what has keys; what has none arrives as an input method commits it.
inline void typeText(QWidget *field, const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n') {
            QTest::keyClick(field, Qt::Key_Return);
            continue;
        }
        if (c.unicode() < 0x80) {
            QTest::keyClick(field, c.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(c);
        QApplication::sendEvent(field, &event);
    }
}

/// Stands still until it is moved; read on any thread.
class MovableClock final : public Clock
{
public:
    explicit MovableClock(const QDateTime &now) { set(now); }
    void set(const QDateTime &now) { m_ms = now.toMSecsSinceEpoch(); }
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }

private:
    std::atomic<qint64> m_ms = 0;
};

/// A workspace file with a session on it, as a window has one, and a connection of the test's own.
class UiWorkspace final
{
public:
    UiWorkspace()
        : m_clock(fixedNow())
    {
        auto made = workspace::create(path(), {m_clock, QStringLiteral("Mia Berg")}, testSettings());
        if (!made.ok())
            qFatal("workspace: %s", qPrintable(made.error().detail));
        m_connection = std::move(made).value();
        reopen();
    }

    QString path() const { return m_dir.filePath(QStringLiteral("test.mainstay")); }
    Connection &db() { return *m_connection; }
    WorkspaceSession &session() { return *m_session; }
    const Clock &clock() const { return m_clock; }
    void setNow(const QDateTime &now) { m_clock.set(now); }
    /// A second session while the first is left as it is: what a new process would see after a crash.
    std::unique_ptr<WorkspaceSession> another() const
    {
        return std::make_unique<WorkspaceSession>(path(), m_clock, QStringLiteral("Mia Berg"));
    }
    void reopen() { m_session = another(); }

    template <typename Write>
    auto batch(Write write)
    {
        auto opened = WriteBatch::begin(db(), {m_clock, QStringLiteral("Mia Berg")}, {QStringLiteral("test"), {}});
        if (!opened.ok())
            qFatal("batch: %s", qPrintable(opened.error().detail));
        auto result = write();
        if (!result.ok())
            qFatal("write: %s", qPrintable(result.error().detail));
        if (const auto committed = opened->commit(); !committed.ok())
            qFatal("commit: %s", qPrintable(committed.error().detail));
        if constexpr (!std::is_same_v<decltype(result), Result<void>>)
            return std::move(result).value();
    }

    AccountId addAccount(const QString &name, const QString &reading = {})
    {
        Account account;
        account.name = name;
        account.reading = reading;
        return batch([&] { return accountstore::insert(db(), account, m_clock); });
    }
    ContactId addContact(AccountId account, const QString &name)
    {
        Contact contact;
        contact.account = account;
        contact.name = name;
        return batch([&] { return accountstore::insertContact(db(), contact); });
    }
    MemberId addMember(const QString &name)
    {
        return batch([&] { return accountstore::insertMember(db(), {{}, {}, name, {}, {}, Team::Support, true}); });
    }
    TouchpointId addTouchpoint(const Touchpoint &touchpoint)
    {
        return batch([&] { return touchpointstore::insert(db(), touchpoint); });
    }

private:
    QTemporaryDir m_dir;
    MovableClock m_clock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<WorkspaceSession> m_session;
};

} // namespace mainstay::test
