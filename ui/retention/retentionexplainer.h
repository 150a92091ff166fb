// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/explanation.h"
#include "ui/retention/figureexplanations.h"

#include <QObject>

namespace mainstay {

class RetentionPage;
class WorkspaceSession;

/// Lets every number of the retention page explain itself (RET-13): formulas, terms, bars, cells, lines of the list.
class RetentionExplainer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionExplainer)

public:
    RetentionExplainer(RetentionPage &page, WorkspaceSession &session);

private:
    void connectBoard();
    void connectPanes();
    bool explain(const std::optional<Explanation> &explanation);
    FigurePlace here() const;
    bool explainQuarter(int column);
    bool explainCaveat(int index);
    bool explainGroup(const QModelIndex &cell);
    bool explainChart(int group);
    bool explainCohort(const QModelIndex &cell);
    bool explainReason(const QModelIndex &cell);
    bool explainListed(const QModelIndex &cell);

    RetentionPage &m_page;
    WorkspaceSession &m_session;
};

} // namespace mainstay
