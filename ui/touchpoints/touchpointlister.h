// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlist.h"
#include "ui/common/pagedtablemodel.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace mainstay {

class WorkspaceSession;

/// Gets the list that a query asks for: its beginning at once, all of it as soon as it is there. Only the
/// newest question is answered; one that is being worked on for an older is broken off.
class TouchpointLister final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointLister)

public:
    TouchpointLister(WorkspaceSession &session, QObject *parent);

    void ask(const TouchpointQuery &query);
    /// After the data changed: once, however often it is asked for at a time.
    void askAgainSoon(const TouchpointQuery &query);
    const TouchpointQuery &query() const { return m_query; }

Q_SIGNALS:
    /// The first rows, with their contents.
    void beginning(const mainstay::PagedTableModel::Ids &ids, const std::vector<mainstay::TouchpointRow> &rows);
    void listed(const mainstay::PagedTableModel::Ids &ids);
    void failed(const mainstay::Error &error);

private:
    using Ranks = std::shared_ptr<const touchpointlist::AccountRanks>;
    struct Beginning
    {
        PagedTableModel::Ids ids;
        std::vector<TouchpointRow> rows;
    };
    struct Listing
    {
        PagedTableModel::Ids ids;
        Ranks ranks;
    };

    void run();
    void askBeginning(int question);
    void askAll(int question);
    bool needsRanks() const;

    WorkspaceSession &m_session;
    TouchpointQuery m_query;
    Ranks m_ranks; ///< none: not loaded, or names may have changed
    QTimer m_soon;
    int m_question = 0;
    std::shared_ptr<std::atomic_bool> m_running; ///< the newest listing is at work on the executor now
};

} // namespace mainstay
