// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchrunner.h"

#include "ui/common/whendone.h"

namespace mainstay {

SearchRunner::SearchRunner(DbExecutor::Opener opener, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
{
}

SearchRunner::~SearchRunner() = default;

DbExecutor &SearchRunner::executor()
{
    if (!m_executor)
        m_executor = std::make_unique<DbExecutor>(m_opener);
    return *m_executor;
}

void SearchRunner::cancel()
{
    m_generation->fetch_add(1);
    if (m_executor)
        m_executor->interrupt();
}

SearchRequest SearchRunner::renewed(const SearchRequest &request)
{
    cancel();
    SearchRequest own = request;
    own.isCancelled = [generation = m_generation, mine = m_generation->load()] { return generation->load() != mine; };
    return own;
}

void SearchRunner::find(const SearchRequest &request)
{
    const SearchRequest own = renewed(request);
    const quint64 mine = m_generation->load();
    const auto job = [own](Connection &db) -> Result<SearchAnswer> {
        if (own.isCancelled())
            return Error {ErrorCode::Cancelled, {}};
        SearchAnswer answer;
        MAINSTAY_TRY(answer.page, own.kinds.empty() ? search::findMixed(db, own) : search::find(db, own));
        MAINSTAY_TRY(answer.state, searchindex::state(db));
        return answer;
    };
    whenDone(executor().run(job), this, [this, mine](const Result<SearchAnswer> &found) {
        if (!isCurrent(mine))
            return;
        if (found.ok())
            Q_EMIT answered(*found);
        else
            Q_EMIT failed(found.error());
    });
    // The list is not to wait for the counts.
    whenDone(executor().run([own](Connection &db) { return search::count(db, own); }), this,
             [this, mine](const Result<SearchCounts> &counts) {
                 if (isCurrent(mine) && counts.ok())
                     Q_EMIT counted(*counts);
             });
}

void SearchRunner::findMore(const SearchRequest &request)
{
    SearchRequest own = request;
    const quint64 mine = m_generation->load();
    own.isCancelled = [generation = m_generation, mine] { return generation->load() != mine; };
    const auto more = [own](Connection &db) {
        return own.kinds.empty() ? search::findMixed(db, own) : search::find(db, own);
    };
    whenDone(executor().run(more), this, [this, mine](const Result<HitPage> &page) {
        if (isCurrent(mine) && page.ok())
            Q_EMIT moreFound(*page);
    });
}

} // namespace mainstay
