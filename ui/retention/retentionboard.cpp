// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionboard.h"

#include "ui/common/card.h"
#include "ui/common/formulastrip.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/retention/caveatlist.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/closingstrip.h"
#include "ui/retention/formulatable.h"
#include "ui/retention/retentioncharts.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int cardGap = 16;
constexpr int quartersHeight = 124;
constexpr int waterfallHeight = 148;

int indexIn(const std::vector<RetentionBucket> &buckets, std::optional<RetentionBucket> bucket)
{
    const auto found = bucket ? std::find(buckets.begin(), buckets.end(), *bucket) : buckets.end();
    return found == buckets.end() ? -1 : int(found - buckets.begin());
}

/// Equal for strips that look the same.
QStringList keyOf(const std::vector<FormulaTerm> &terms)
{
    QStringList key;
    for (const FormulaTerm &term : terms)
        key << term.before << term.value << term.label;
    return key;
}

} // namespace

RetentionBoard::RetentionBoard(QWidget *parent)
    : QWidget(parent)
    , m_quarters(new ChartPanel(this))
    , m_logos(new ChartPanel(this))
    , m_arr(new ChartPanel(this))
{
    m_quarters->setObjectName(u"quarters"_s);
    m_logos->setObjectName(u"logoWaterfall"_s);
    m_arr->setObjectName(u"arrWaterfall"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 4, sideMargin, 16);
    column->setSpacing(cardGap);
    column->addWidget(quarterCard(), 4);
    column->addWidget(explanationCard());
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(waterfallCard(*m_logos, tr("Accounts, from start to end")), 5);
    row->addWidget(waterfallCard(*m_arr, tr("ARR, from opening to closing")), 7);
    column->addLayout(row, 5);
    connectCharts();
}

/// The least: a scroll area asks for this, and would otherwise give the charts all they would like
/// and cut what comes after.
int RetentionBoard::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

/// The height is heightForWidth's business; that of the least width would be far too much.
QSize RetentionBoard::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

Card *RetentionBoard::quarterCard()
{
    m_quartersCard = new Card(tr("Retention by quarter"), this);
    m_quartersCard->addHeaderWidget(m_quarters->tableButton());
    m_quartersCard->addHeaderWidget(m_quarters->takeButton());
    m_quarters->chart().setMinimumHeight(quartersHeight);
    m_quartersCard->body()->setContentsMargins(16, 4, 16, 8);
    m_quartersCard->body()->addWidget(m_quarters);
    return m_quartersCard;
}

void RetentionBoard::addQuarterControl(QWidget *control)
{
    m_quartersCard->addHeaderWidget(control);
    m_quartersCard->addHeaderWidget(m_quarters->tableButton());
    m_quartersCard->addHeaderWidget(m_quarters->takeButton());
}

Card *RetentionBoard::explanationCard()
{
    m_explanation = new Card(tr("Quarter", "title"), this);
    m_days = mutedLabel({}, m_explanation);
    m_days->setObjectName(u"quarterDays"_s);
    m_explanation->addHeaderWidget(m_days);
    m_strip = new FormulaStrip(m_explanation);
    m_strip->setObjectName(u"strip"_s);
    m_strip->setAccessibleName(tr("Accounts from start to end"));
    m_caveats = new CaveatList(m_explanation);
    m_caveats->setObjectName(u"caveats"_s);
    m_formulas = new FormulaTable(m_explanation);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_strip, 3);
    top->addWidget(m_caveats, 2, Qt::AlignVCenter);
    m_explanation->body()->setContentsMargins(16, 0, 16, 8);
    m_explanation->body()->setSpacing(4);
    m_explanation->body()->addLayout(top);
    m_explanation->body()->addWidget(m_formulas);
    m_closing = new ClosingStrip(m_explanation);
    m_explanation->body()->addWidget(m_closing);
    connect(m_closing, &ClosingStrip::closeRequested, this, &RetentionBoard::closeQuarterRequested);
    connect(m_closing, &ClosingStrip::reopenRequested, this, &RetentionBoard::reopenQuarterRequested);
    connect(m_closing, &ClosingStrip::accountsRequested, this, &RetentionBoard::restatedRequested);
    return m_explanation;
}

Card *RetentionBoard::waterfallCard(ChartPanel &panel, const QString &title)
{
    auto *card = new Card(title, this);
    card->addHeaderWidget(panel.tableButton());
    card->addHeaderWidget(panel.takeButton());
    panel.setTitle(title);
    panel.chart().setMinimumHeight(waterfallHeight);
    card->body()->setContentsMargins(16, 4, 16, 8);
    card->body()->addWidget(&panel);
    return card;
}

void RetentionBoard::connectCharts()
{
    connect(m_quarters, &ChartPanel::activated, this, &RetentionBoard::chooseQuarter);
    connect(m_quarters, &ChartPanel::currentChanged, this, &RetentionBoard::chooseQuarter);
    connect(m_strip, &FormulaStrip::termActivated, this, [this](int term) {
        chooseBucket(retentioncharts::stripBuckets(row()), term, m_strip);
    });
    connect(m_logos, &ChartPanel::activated, this,
            [this](int bar) { chooseBucket(retentioncharts::logoBuckets(), bar, m_logos); });
    connect(m_arr, &ChartPanel::activated, this,
            [this](int bar) { chooseBucket(retentioncharts::arrBuckets(row()), bar, m_arr); });
    for (const ChartPanel *panel : {m_quarters, m_logos, m_arr})
        connect(&panel->chart().takeAlong(), &TakeAlong::saveFailed, this,
                &RetentionBoard::reportSaveFailure);
}

void RetentionBoard::reportSaveFailure(const Error &error)
{
    Q_EMIT failed(errorSentence(error, tr("the chart")));
}

RetentionTexts RetentionBoard::texts() const
{
    return {QLocale(), m_report->currency};
}

void RetentionBoard::showReport(const std::shared_ptr<const RetentionReport> &report,
                                const RetentionView &view)
{
    m_report = report;
    const auto &rows = report->table.quarters();
    m_firstShown = rows.size() - shownQuarters(view.range, rows.size());
    size_t quarter = rows.size() - 1;
    if (view.quarter)
        quarter = report->table.indexOf(*view.quarter).value_or(quarter);
    const QString title = tr("%1 by quarter", "a figure").arg(RetentionTexts::name(view.metric));
    m_quartersCard->setTitle(title);
    m_quarters->setTitle(title);
    m_quarters->setChart(retentioncharts::quarters(std::span(rows).subspan(m_firstShown),
                                                   report->fiscal, view.metric, texts()));
    m_quarters->chart().setNote(RetentionTexts::pictureNote(view.metric));
    m_formulas->setCharted(view.metric);
    showQuarter(std::max(quarter, m_firstShown));
}

void RetentionBoard::showQuarter(size_t quarter)
{
    m_quarter = quarter;
    const RetentionTexts say = texts();
    m_quarters->setSelected(int(quarter - m_firstShown));
    m_explanation->setTitle(say.quarter(row().span, m_report->fiscal));
    m_days->setText(say.days(row().span));
    m_formulas->setQuarter(row(), say);
    m_caveats->setSentences(say.caveats(row()));
    m_logos->setChart(retentioncharts::logos(row(), say));
    m_arr->setChart(retentioncharts::arr(row(), m_report->currency, say));
    m_logos->chart().setNote(say.pictureNote(row().span, m_report->fiscal, RetentionBucket::Start));
    m_arr->chart().setNote(say.pictureNote(row().span, m_report->fiscal, RetentionBucket::Opening));
    m_closing->showQuarter(*m_report, quarter, say);
    setTerms(row(), say);
    markBucket(m_bucket);
}

void RetentionBoard::setTerms(const QuarterRetention &row, const RetentionTexts &texts)
{
    const auto buttons = [this] { return m_strip->findChildren<QAbstractButton *>(); };
    const auto before = buttons();
    const auto focused
        = std::find_if(before.begin(), before.end(), [](auto *b) { return b->hasFocus(); });
    const auto focusedIndex = focused == before.end() ? -1 : focused - before.begin();
    const std::vector<FormulaTerm> terms = retentioncharts::strip(row, texts);
    if (keyOf(terms) == m_shownTerms)
        return;
    m_shownTerms = keyOf(terms);
    m_strip->setTerms(terms);
    // New buttons stand at the end of the window's chain; their place is after the chart.
    QWidget *last = m_quarters->takeButton();
    for (QAbstractButton *button : buttons()) {
        setTabOrder(last, button);
        last = button;
    }
    if (focusedIndex >= 0 && focusedIndex < buttons().size())
        buttons()[focusedIndex]->setFocus(Qt::OtherFocusReason);
}

void RetentionBoard::markBucket(std::optional<RetentionBucket> bucket)
{
    m_bucket = bucket;
    m_strip->setSelected(indexIn(retentioncharts::stripBuckets(row()), bucket));
    m_logos->setSelected(indexIn(retentioncharts::logoBuckets(), bucket));
    m_arr->setSelected(indexIn(retentioncharts::arrBuckets(row()), bucket));
}

void RetentionBoard::chooseQuarter(int column)
{
    const size_t quarter = quarterAt(column);
    if (!m_report || quarter == m_quarter || quarter >= m_report->table.quarters().size())
        return;
    showQuarter(quarter);
    Q_EMIT quarterChosen(quarter);
}

void RetentionBoard::chooseBucket(const std::vector<RetentionBucket> &buckets, int index,
                                  QWidget *source)
{
    if (index < 0 || index >= int(buckets.size()))
        return;
    m_chosenIn = source;
    Q_EMIT bucketChosen(buckets[size_t(index)]);
}

} // namespace mainstay
