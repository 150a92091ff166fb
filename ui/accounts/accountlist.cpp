// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountlist.h"

#include "ui/common/whendone.h"

#include <QtConcurrent>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int reloadMs = 200;

} // namespace

AccountList::AccountList(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &AccountList::load);
}

void AccountList::setQuery(const AccountQuery &query)
{
    if (query == m_query && m_index)
        return;
    m_query = query;
    ++m_generation;
    run();
}

void AccountList::load()
{
    m_reload.stop();
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    const QDate today = m_session.clock().today();
    whenDone(m_session.reports().run(
                 [today, locale = QLocale()](Connection &db) { return loadAccountIndex(db, today, locale); }),
             this, [this](const Result<std::shared_ptr<const AccountIndex>> &index) { take(index); });
}

void AccountList::take(const Result<std::shared_ptr<const AccountIndex>> &index)
{
    m_loading = false;
    if (index.ok()) {
        m_index = *index;
        ++m_generation;
        run();
    } else if (index.error().code == ErrorCode::Cancelled) {
        m_loadAgain = true; // somebody else's cancelled report took this one along
    } else {
        Q_EMIT failed(index.error());
    }
    if (m_loadAgain)
        loadSoon();
}

void AccountList::run()
{
    if (!m_index)
        return;
    m_runAgain = m_running;
    if (m_running)
        return;
    m_running = true;
    auto future = QtConcurrent::run([index = m_index, query = m_query] { return listAccounts(*index, query); });
    whenDone(std::move(future), this, [this, asked = m_generation](const AccountListing &listing) {
        m_running = false;
        if (asked == m_generation)
            Q_EMIT listed(listing);
        if (m_runAgain)
            run();
    });
}

AccountWalk &AccountWalk::of(WorkspaceSession &session)
{
    auto *walk = session.findChild<AccountWalk *>(QString(), Qt::FindDirectChildrenOnly);
    return walk ? *walk : *new AccountWalk(&session);
}

AccountId AccountWalk::from(AccountId account, int steps) const
{
    if (!m_ids)
        return {};
    const auto here = std::find(m_ids->begin(), m_ids->end(), account.value());
    if (here == m_ids->end())
        return {};
    const auto there = (here - m_ids->begin()) + steps;
    return there < 0 || there >= std::ptrdiff_t(m_ids->size()) ? AccountId() : AccountId((*m_ids)[size_t(there)]);
}

} // namespace mainstay
