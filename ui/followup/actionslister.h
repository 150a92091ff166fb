// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/actionlist.h"
#include "ui/common/pagedtablemodel.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace mainstay {

class WorkspaceSession;

/// Gets the list of actions that a query asks for: its beginning at once, all of it as soon as it is
/// there. Only the newest question is answered; one that is being worked on for an older is broken off.
class ActionsLister final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsLister)

public:
    ActionsLister(WorkspaceSession &session, QObject *parent);

    void ask(const ActionQuery &query);
    /// The same again after the data changed, with the next turn of the event loop.
    void askAgainSoon();

Q_SIGNALS:
    /// The first rows, with their contents.
    void beginning(const mainstay::PagedTableModel::Ids &ids, const std::vector<mainstay::ListedAction> &rows);
    void listed(const mainstay::PagedTableModel::Ids &ids);
    void failed(const mainstay::Error &error);

private:
    using Ranks = std::shared_ptr<const touchpointlist::AccountRanks>;
    struct Beginning
    {
        PagedTableModel::Ids ids;
        std::vector<ListedAction> rows;
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
    ActionQuery m_query;
    Ranks m_ranks; ///< none: not loaded, or names may have changed
    QTimer m_soon;
    int m_question = 0;
    std::shared_ptr<std::atomic_bool> m_running; ///< the newest listing is at work on the executor now
};

} // namespace mainstay
