// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionexplainer.h"

#include "ui/common/chartwidget.h"
#include "ui/common/explaingesture.h"
#include "ui/common/explanationdialog.h"
#include "ui/common/formulastrip.h"
#include "ui/common/multipleswidget.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/retention/caveatlist.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/closingstrip.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/formulatable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentioncharts.h"
#include "ui/retention/retentionpage.h"

#include <algorithm>

namespace mainstay {

RetentionExplainer::RetentionExplainer(RetentionPage &page, WorkspaceSession &session)
    : QObject(&page)
    , m_page(page)
    , m_session(session)
{
    connectBoard();
    connectPanes();
}

void RetentionExplainer::connectBoard()
{
    const RetentionBoard &board = m_page.board();
    connect(&board.formulas(), &FormulaTable::explanationRequested, this,
            [this](RetentionRatio ratio) { explain(explanations::ratio(here(), ratio)); });
    connect(&board.strip(), &FormulaStrip::explanationRequested, this, [this](int term) {
        explain(explanations::logos(here(), retentioncharts::stripBuckets(here().row())[size_t(term)]));
    });
    connect(&board.logoPanel().chart(), &ChartWidget::explanationRequested, this,
            [this](int bar) { explain(explanations::logos(here(), retentioncharts::logoBuckets()[size_t(bar)])); });
    connect(&board.arrPanel().chart(), &ChartWidget::explanationRequested, this,
            [this](int bar) { explain(explanations::arr(here(), retentioncharts::arrBuckets(here().row())[size_t(bar)])); });
    connect(&board.quarterPanel().chart(), &ChartWidget::explanationRequested, this, &RetentionExplainer::explainQuarter);
    // What a quarter was closed with is held against what its rows say now.
    ExplainGesture::install(
        board.closing(), [this](const QPoint &) { return explain(explanations::arr(here(), RetentionBucket::Closing)); }, {});
    CaveatList &caveats = board.caveats();
    ExplainGesture::install(
        caveats, [this, &caveats](const QPoint &at) { return explainCaveat(caveats.indexAt(at)); }, {});
}

void RetentionExplainer::connectPanes()
{
    ExplainGesture::install(m_page.groups().table(), [this](const QModelIndex &cell) { return explainGroup(cell); });
    MultiplesWidget &charts = m_page.groups().charts();
    ExplainGesture::install(
        charts,
        [this, &charts](const QPoint &at) {
            const auto &cells = charts.cells().cells;
            const auto hit = std::find_if(cells.begin(), cells.end(), [&at](const auto &cell) { return cell.box.contains(at); });
            return hit != cells.end() && explainChart(int(hit - cells.begin()));
        },
        [this, &charts] { return explainChart(charts.current()); });
    ExplainGesture::install(m_page.cohorts().table(), [this](const QModelIndex &cell) { return explainCohort(cell); });
    ExplainGesture::install(m_page.reasons().table(), [this](const QModelIndex &cell) { return explainReason(cell); });
    ExplainGesture::install(m_page.movements().view(), [this](const QModelIndex &cell) { return explainListed(cell); });
    const auto &cells = m_page.reasons().worthCells();
    for (size_t i = 0; i < cells.size(); ++i) {
        const size_t row = i / 3; // three numbers a year
        ExplainGesture::install(
            *cells[i], [this, row](const QPoint &) { return explain(explanations::point(*m_page.report(), row)); }, {});
    }
}

bool RetentionExplainer::explain(const std::optional<Explanation> &explanation)
{
    if (explanation)
        ExplanationDialog::explain(m_page, m_session, *explanation);
    return explanation.has_value();
}

FigurePlace RetentionExplainer::here() const
{
    return placeIn(*m_page.report(), m_page.board().quarter());
}

bool RetentionExplainer::explainQuarter(int column)
{
    const size_t quarter = m_page.board().quarterAt(column);
    return explain(explanations::ratio(placeIn(*m_page.report(), quarter), m_page.view().metric));
}

/// A caveat speaks of two figures; the one it warns of is explained.
bool RetentionExplainer::explainCaveat(int index)
{
    const std::vector<RetentionCaveat> caveats = caveatsOf(here().row());
    if (index < 0 || size_t(index) >= caveats.size())
        return false;
    const bool ofLogos = caveats[size_t(index)] == RetentionCaveat::FormulasApart;
    return explain(explanations::ratio(here(), ofLogos ? RetentionRatio::Simple : RetentionRatio::NetRevenue));
}

bool RetentionExplainer::explainGroup(const QModelIndex &cell)
{
    const GroupModel &model = m_page.groups().model();
    if (!cell.isValid() || !model.report())
        return false;
    const FigurePlace place = placeIn(*model.report(), model.quarter(), model.groupAt(cell.row()), model.nameAt(cell.row()));
    switch (cell.column()) {
    case GroupModel::TrendColumn:
    case GroupModel::AdjustedColumn:
        return explain(explanations::ratio(place, RetentionRatio::Adjusted));
    case GroupModel::GrossColumn:
        return explain(explanations::ratio(place, RetentionRatio::GrossRevenue));
    case GroupModel::NetColumn:
        return explain(explanations::ratio(place, RetentionRatio::NetRevenue));
    case GroupModel::ClosingColumn:
        return explain(explanations::arr(place, RetentionBucket::Closing));
    default:
        return explain(explanations::logos(place, GroupModel::bucketOf(cell.column())));
    }
}

bool RetentionExplainer::explainChart(int group)
{
    const GroupModel &model = m_page.groups().model();
    if (group < 0 || group >= model.rowCount() || !model.report())
        return false;
    const FigurePlace place = placeIn(*model.report(), model.quarter(), model.groupAt(group), model.nameAt(group));
    return explain(explanations::ratio(place, m_page.groups().ratio()));
}

bool RetentionExplainer::explainCohort(const QModelIndex &cell)
{
    const CohortPanel &panel = m_page.cohorts();
    const auto place = panel.model().placeAt(cell);
    if (!place)
        return false;
    return explain(explanations::cohort(*m_page.report(), *place, panel.measure(), panel.model().nameOf(*place),
                                        CohortPanel::meaningOf(panel.measure())));
}

bool RetentionExplainer::explainReason(const QModelIndex &cell)
{
    const ReasonPanel &panel = m_page.reasons();
    if (!cell.isValid())
        return false;
    return explain(explanations::reason(*m_page.report(), panel.model().report(), panel.model().reasonAt(cell.row()), panel.firstQuarter()));
}

bool RetentionExplainer::explainListed(const QModelIndex &cell)
{
    const MovementModel &model = m_page.movements().model();
    if (!cell.isValid() || size_t(cell.row()) >= model.movements().size())
        return false;
    const ListedMovement &movement = model.movements()[size_t(cell.row())];
    const QString name = model.index(cell.row(), int(MovementColumn::Name)).data().toString();
    return explain(explanations::account(movement, name, m_page.listedDays(movement.id), *m_page.report()));
}

} // namespace mainstay
