// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/search.h"
#include "core/search/searchindex.h"
#include "core/storage/dbexecutor.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace mainstay {

/// The answer to one keystroke.
struct SearchAnswer
{
    HitPage page;
    searchindex::State state;
};

/// Searches on a thread and a connection of its own, so that cancelling a search ends nothing else. What is
/// asked later replaces what runs: an answer that nobody waits for any more is not reported.
class SearchRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchRunner)

public:
    explicit SearchRunner(DbExecutor::Opener opener, QObject *parent = nullptr);
    ~SearchRunner() override;

    /// answered() follows, then counted().
    void find(const SearchRequest &request);
    /// The next page of the last find(): moreFound() follows.
    void findMore(const SearchRequest &request);
    /// Forgets what runs.
    void cancel();

Q_SIGNALS:
    void answered(const mainstay::SearchAnswer &answer);
    void moreFound(const mainstay::HitPage &page);
    void counted(const mainstay::SearchCounts &counts);
    void failed(const mainstay::Error &error);

private:
    using Generation = std::shared_ptr<std::atomic<quint64>>;
    DbExecutor &executor();
    /// Ends what runs; the request is cancelled by the next call.
    SearchRequest renewed(const SearchRequest &request);
    bool isCurrent(quint64 generation) const { return m_generation->load() == generation; }

    DbExecutor::Opener m_opener;
    Generation m_generation;
    std::unique_ptr<DbExecutor> m_executor; ///< from the first search on
};

} // namespace mainstay
