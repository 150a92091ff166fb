// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/actionslister.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QScopeGuard>

namespace mainstay {

namespace {

constexpr size_t firstRows = 64; ///< more than fit into a high window
constexpr int soonMs = 30; ///< several changes in a row are one

} // namespace

ActionsLister::ActionsLister(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ActionsLister::run);
}

void ActionsLister::ask(const ActionQuery &query)
{
    m_query = query;
    run();
}

void ActionsLister::askAgainSoon()
{
    m_ranks.reset();
    if (!m_soon.isActive())
        m_soon.start();
}

bool ActionsLister::needsRanks() const
{
    return m_query.order == ActionOrder::AccountAscending || m_query.order == ActionOrder::AccountDescending;
}

void ActionsLister::run()
{
    m_soon.stop();
    m_query.today = m_session.clock().today();
    const int question = ++m_question;
    if (m_running && m_running->load())
        m_session.reports().interrupt();
    // By account, and with words, the beginning takes as long as all of it.
    if (!needsRanks() && m_query.filter.text.trimmed().isEmpty())
        askBeginning(question);
    askAll(question);
}

void ActionsLister::askBeginning(int question)
{
    auto asked = m_session.interactive().run([query = m_query](Connection &db) -> Result<Beginning> {
        MAINSTAY_TRY(std::vector<qint64> ids, actionlist::ids(db, query, nullptr, firstRows));
        std::vector<ActionId> wanted;
        for (const qint64 id : ids)
            wanted.emplace_back(id);
        Beginning beginning;
        MAINSTAY_TRY(beginning.rows, actionlist::rows(db, wanted));
        beginning.ids = std::make_shared<const std::vector<qint64>>(std::move(ids));
        return beginning;
    });
    whenDone(asked, this, [this, question](const Result<Beginning> &answer) {
        if (question != m_question)
            return;
        if (answer.ok())
            Q_EMIT beginning(answer->ids, answer->rows);
        else
            Q_EMIT failed(answer.error());
    });
}

void ActionsLister::askAll(int question)
{
    m_running = std::make_shared<std::atomic_bool>(false);
    auto asked = m_session.reports().run([query = m_query, ranks = m_ranks, needsRanks = needsRanks(), running = m_running,
                                          locale = QLocale()](Connection &db) -> Result<Listing> {
        running->store(true);
        const auto done = qScopeGuard([&running] { running->store(false); });
        Listing listing {nullptr, ranks};
        if (needsRanks && !ranks) {
            MAINSTAY_TRY(auto loaded, touchpointlist::AccountRanks::load(db, locale));
            listing.ranks = std::make_shared<const touchpointlist::AccountRanks>(std::move(loaded));
        }
        MAINSTAY_TRY(std::vector<qint64> ids, actionlist::ids(db, query, listing.ranks.get()));
        listing.ids = std::make_shared<const std::vector<qint64>>(std::move(ids));
        return listing;
    });
    whenDone(asked, this, [this, question](const Result<Listing> &answer) {
        if (question != m_question)
            return;
        if (!answer.ok()) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_ranks = answer->ranks;
        Q_EMIT listed(answer->ids);
    });
}

} // namespace mainstay
