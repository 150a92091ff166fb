// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/searchindex.h"

#include <QObject>
#include <QTimer>

namespace mainstay {

class WorkspaceSession;

/// Lets the search catch up with what came in bulk, on the writing executor in steps so short that a save in
/// between has not to wait. Begins when the workspace is open, and after each change that leaves something.
class SearchIndexer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchIndexer)

public:
    /// The session outlives it.
    explicit SearchIndexer(WorkspaceSession &session, QObject *parent = nullptr);

    bool isWorking() const { return m_working; }

Q_SIGNALS:
    /// Everything is found.
    void caughtUp();

private:
    enum class Look { ForWork, ForWear };
    void look(Look look);
    void step();

    WorkspaceSession &m_session;
    QTimer m_again;
    int m_things = 0; ///< in a step
    bool m_working = false;
};

} // namespace mainstay
