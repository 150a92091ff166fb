// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/cohortpanel.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tablecopy.h"
#include "ui/common/takealong.h"
#include "ui/paint/fonts.h"
#include "ui/retention/cohorttable.h"
#include "ui/text/errortext.h"
#include "ui/text/retentionlabels.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct CohortTexts
{
    Q_DECLARE_TR_FUNCTIONS(CohortTexts)
};

} // namespace

QString CohortPanel::meaningOf(CohortMeasure measure)
{
    switch (measure) {
    case CohortMeasure::Presence:
        return CohortTexts::tr("Of the accounts won in a quarter, those that pay when a later one closes, also after a break.");
    case CohortMeasure::Survival:
        return CohortTexts::tr("Of the accounts won in a quarter, those that have paid every day since.");
    case CohortMeasure::Gross:
        return CohortTexts::tr("Of what they paid when their first quarter closed, what is still there; nobody counts for more than then.");
    case CohortMeasure::Net:
        return CohortTexts::tr("What they pay now against what they paid when their first quarter closed, growth included.");
    }
    Q_UNREACHABLE();
    return {};
}

CohortPanel::CohortPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CohortModel(this))
{
    auto *card = new Card(tr("Cohorts by the quarter they were won in"), this);
    m_measure = new SegmentedSwitch(card);
    m_measure->setObjectName(u"cohortMeasure"_s);
    m_measure->setAccessibleName(tr("What the cells show"));
    for (const auto &[measure, text] : cohortMeasures.rows)
        m_measure->addSegment(int(measure), label(measure), meaningOf(measure));
    card->addHeaderWidget(m_measure);
    m_meaning = captionLabel({}, card);
    m_table = new CohortTableView(*m_model, card);
    m_table->setObjectName(u"cohortTable"_s);
    addTableCopy(*m_table);
    m_table->setAccessibleName(tr("Cohorts by the quarter they were won in"));
    m_takeAlong = new TakeAlong(*m_table, [this] { return taken(); });
    card->addHeaderWidget(m_takeAlong->makeButton(card));
    m_takeAlong->setButtonTitle(card->title());
    card->body()->setContentsMargins(16, 0, 16, 12);
    card->body()->addWidget(m_meaning);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->addWidget(card, 1);
    connect(m_takeAlong, &TakeAlong::saveFailed, this, &CohortPanel::reportSaveFailure);
    connect(m_measure, &SegmentedSwitch::chosen, this, [this](int id) { Q_EMIT measureChosen(CohortMeasure(id)); });
    connect(m_table, &CohortTableView::chosen, this, [this](const QModelIndex &index) {
        m_table->setListed(index);
        if (const auto place = m_model->placeAt(index))
            Q_EMIT cellChosen(*place, m_model->nameOf(*place));
    });
}

void CohortPanel::showReport(const std::shared_ptr<const RetentionReport> &report, CohortMeasure measure, size_t quarters)
{
    const int row = m_table->currentIndex().row();
    const int column = m_table->currentIndex().column();
    m_chosen = measure;
    m_measure->setCurrent(int(measure));
    m_meaning->setText(meaningOf(measure));
    m_unit = tr("ARR in %1", "a currency").arg(report->currency.code());
    m_model->show(report, measure, quarters);
    m_table->setListed({});
    if (row >= 0 && row < m_model->rowCount() && column < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(row, column));
    m_table->fitColumns();
}

TakenView CohortPanel::taken() const
{
    const auto measure = static_cast<CohortMeasure>(m_measure->current());
    const bool isOfMoney = measure == CohortMeasure::Gross || measure == CohortMeasure::Net;
    const HeatMapLayout layout = layoutHeatMap(m_model->heatMap(), bodyFont());
    TakenView view;
    view.picture.title = tr("%1: %2", "what a chart shows, its measure").arg(m_table->accessibleName(), label(measure));
    const QString note = tr("%1 In percent, below it %2. Hatched: the quarter is not over.", "a sentence, a unit");
    view.picture.note = note.arg(meaningOf(measure), isOfMoney ? m_unit : tr("the number of accounts", "unit of a chart"));
    view.picture.description = tableText(*m_model);
    view.picture.size = layout.size;
    view.picture.draw = [layout](QPainter &painter, const Theme &theme) { drawHeatMap(painter, layout, theme); };
    view.table = m_model->dataTable();
    return view;
}

void CohortPanel::reportSaveFailure(const Error &error)
{
    Q_EMIT failed(errorSentence(error, tr("the chart")));
}

void CohortPanel::clearListed()
{
    m_table->setListed({});
}

} // namespace mainstay
