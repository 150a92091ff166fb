// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountindex.h"
#include "ui/common/workspacesession.h"

#include <QObject>
#include <QTimer>

namespace mainstay {

/// Keeps the index of all accounts and answers queries from it, both away from the window's thread. The
/// index is loaded when asked for, and again some moments after the data changed.
class AccountList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountList)

public:
    explicit AccountList(WorkspaceSession &session, QObject *parent = nullptr);

    bool isLoaded() const { return m_index != nullptr; }
    const AccountQuery &query() const { return m_query; }
    /// Answered by listed() once the index is there; of queries in a row only the last is.
    void setQuery(const AccountQuery &query);
    /// Loads the index, or loads it again.
    void load();
    void loadSoon() { m_reload.start(); }

Q_SIGNALS:
    void listed(const mainstay::AccountListing &listing);
    void failed(const mainstay::Error &error);

private:
    void take(const Result<std::shared_ptr<const AccountIndex>> &index);
    void run();

    WorkspaceSession &m_session;
    QTimer m_reload;
    std::shared_ptr<const AccountIndex> m_index;
    AccountQuery m_query;
    int m_generation = 0; ///< counts queries and indexes: an answer to an older one is dropped
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_running = false;
    bool m_runAgain = false;
};

/// The order in which the list of accounts shows them now, for walking from account to account. Belongs
/// to the session, so that it outlives the pages.
class AccountWalk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountWalk)

public:
    static AccountWalk &of(WorkspaceSession &session);

    void setIds(std::shared_ptr<const std::vector<qint64>> ids) { m_ids = std::move(ids); }
    /// The account `steps` after this one (before, if negative); invalid at the ends of the list, and for
    /// an account that is not in it.
    AccountId from(AccountId account, int steps) const;

private:
    explicit AccountWalk(QObject *parent)
        : QObject(parent)
    {
    }
    std::shared_ptr<const std::vector<qint64>> m_ids;
};

} // namespace mainstay
