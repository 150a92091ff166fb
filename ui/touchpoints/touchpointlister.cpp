// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointlister.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QScopeGuard>

namespace mainstay {

namespace {

constexpr size_t firstRows = 64; ///< more than fit into a high window
constexpr int soonMs = 30; ///< several changes in a row are one

} // namespace

TouchpointLister::TouchpointLister(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &TouchpointLister::run);
}

void TouchpointLister::ask(const TouchpointQuery &query)
{
    m_query = query;
    run();
}

void TouchpointLister::askAgainSoon(const TouchpointQuery &query)
{
    m_query = query;
    ++m_question; // an answer on its way knows the old ranks
    m_ranks.reset();
    if (!m_soon.isActive())
        m_soon.start();
}

bool TouchpointLister::needsRanks() const
{
    return m_query.order == TouchpointOrder::AccountAscending || m_query.order == TouchpointOrder::AccountDescending;
}

void TouchpointLister::run()
{
    m_soon.stop();
    const int question = ++m_question;
    if (m_running && m_running->load())
        m_session.reports().interrupt();
    askBeginning(question);
    askAll(question);
}

void TouchpointLister::askBeginning(int question)
{
    if (needsRanks() && !m_ranks)
        return;
    auto asked = m_session.interactive().run(
        [query = m_query, ranks = m_ranks](Connection &db) -> Result<Beginning> {
            MAINSTAY_TRY(std::vector<qint64> ids, touchpointlist::ids(db, query, ranks.get(), {.limit = firstRows}));
            std::vector<TouchpointId> wanted;
            for (const qint64 id : ids)
                wanted.emplace_back(id);
            Beginning beginning;
            MAINSTAY_TRY(beginning.rows, touchpointstore::rows(db, wanted));
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

void TouchpointLister::askAll(int question)
{
    m_running = std::make_shared<std::atomic_bool>(false);
    auto asked = m_session.reports().run(
        [query = m_query, ranks = m_ranks, needsRanks = needsRanks(), running = m_running,
         locale = QLocale()](Connection &db) -> Result<Listing> {
            running->store(true);
            const auto done = qScopeGuard([&running] { running->store(false); });
            Listing listing {nullptr, ranks};
            if (needsRanks && !ranks) {
                MAINSTAY_TRY(auto loaded, touchpointlist::AccountRanks::load(db, locale));
                listing.ranks = std::make_shared<const touchpointlist::AccountRanks>(std::move(loaded));
            }
            MAINSTAY_TRY(std::vector<qint64> ids, touchpointlist::ids(db, query, listing.ranks.get()));
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
