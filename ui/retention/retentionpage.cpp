// SPDX-License-Identifier: Apache-2.0
// What RetentionPage shows; the lists of accounts behind it are in retentionpagelists.cpp.
#include "ui/retention/retentionpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionexplainer.h"
#include "ui/retention/retentionloader.h"
#include "ui/retention/retentiontexts.h"
#include "ui/common/segmentedswitch.h"
#include "ui/text/errortext.h"
#include "ui/text/retentionlabels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString settingsKey()
{
    return u"retention/view"_s;
}

} // namespace

RetentionPage::RetentionPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(RetentionView::fromText(QSettings().value(settingsKey()).toByteArray()))
    , m_loader(new RetentionLoader(session, m_view.level, this))
{
    setObjectName(u"retentionPage"_s);
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_loading = makeLoading();
    m_empty = new EmptyState(m_stack);
    m_empty->setIconName(u"office-chart-bar"_s);
    m_empty->setTexts(
        tr("Retention is computed from subscriptions, and there are none in this workspace yet."),
        tr("Import subscriptions…"));
    m_problem = new EmptyState(m_stack);
    m_problem->setIconName(u"dialog-warning"_s);
    m_content = qobject_cast<QSplitter *>(makeContent());
    for (QWidget *state :
         std::initializer_list<QWidget *> {m_loading, m_empty, m_problem, m_content})
        m_stack->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connectParts();
    new RetentionExplainer(*this, session);
}

void RetentionPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_header->setContentsMargins(24, 0, 24, 0);
    m_header->setTitle(tr("Retention", "title of the page"));
    m_pane = new SegmentedSwitch(m_header);
    m_pane->setObjectName(u"retentionPane"_s);
    m_pane->setAccessibleName(tr("What the page is about"));
    m_pane->addSegment(int(RetentionPane::Quarters), tr("Quarters"), tr("Quarter by quarter, with everything behind each figure"));
    m_pane->addSegment(int(RetentionPane::Groups), tr("Groups"), tr("One quarter by owner, tier, segment and more"));
    m_pane->addSegment(int(RetentionPane::Cohorts), tr("Cohorts"), tr("What became of the accounts won in each quarter"));
    m_pane->addSegment(int(RetentionPane::Reasons), tr("Reasons"), tr("Why accounts left, and what keeping them is worth"));
    m_header->addWidget(m_pane);
    m_metric = new SegmentedSwitch(m_header);
    m_metric->setObjectName(u"retentionMetric"_s);
    m_metric->setAccessibleName(tr("Which retention the chart shows"));
    for (const RetentionRatio ratio : chartedRatios)
        m_metric->addSegment(int(ratio), RetentionTexts::switchText(ratio),
                             RetentionTexts::explanation(ratio));
    m_metric->setCurrent(int(m_view.metric));
    m_range = new QComboBox(m_header);
    m_range->setObjectName(u"retentionRange"_s);
    m_range->setAccessibleName(tr("Quarters shown"));
    for (const RetentionRange range :
         {RetentionRange::Last8, RetentionRange::Last12, RetentionRange::All})
        m_range->addItem(RetentionTexts::rangeText(range));
    m_range->setCurrentIndex(int(m_view.range));
    m_header->addWidget(m_range);
    m_level = new QComboBox(m_header);
    m_level->setObjectName(u"retentionLevel"_s);
    m_level->setAccessibleName(tr("What is counted"));
    for (const auto &[level, text] : retentionLevels.rows)
        m_level->addItem(RetentionTexts::levelText(level), int(level));
    m_level->setCurrentIndex(m_level->findData(int(m_view.level)));
    m_header->addWidget(m_level);
}

QWidget *RetentionPage::makeLoading()
{
    auto *loading = new QWidget(m_stack);
    auto *column = new QVBoxLayout(loading);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(mutedLabel(tr("Computing retention…"), loading), 0, Qt::AlignHCenter);
    auto *progress = new QProgressBar(loading);
    progress->setObjectName(u"retentionProgress"_s);
    progress->setAccessibleName(tr("Computing retention"));
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(240);
    column->addWidget(progress, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return loading;
}

QWidget *RetentionPage::makeContent()
{
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    m_scroll = new QScrollArea(splitter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_board = new RetentionBoard(m_scroll);
    m_scroll->setWidget(m_board);
    m_board->setAutoFillBackground(false);
    m_board->addQuarterControl(m_metric);
    // The cards keep their width beside the scroll bar, which stands in the margin.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        const int bar = last > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        QMargins margins = m_board->layout()->contentsMargins();
        margins.setRight(RetentionBoard::sideMargin - bar);
        m_board->layout()->setContentsMargins(margins);
    });
    m_panes = new QStackedWidget(splitter);
    m_groups = new GroupPanel(m_panes);
    m_cohorts = new CohortPanel(m_panes);
    m_reasons = new ReasonPanel(m_panes);
    for (QWidget *pane : std::initializer_list<QWidget *> {m_scroll, m_groups, m_cohorts, m_reasons})
        m_panes->addWidget(pane);
    m_movements = new MovementPanel(
        [this](const std::vector<AccountId> &ids) {
            return m_session.interactive().run(
                [ids](Connection &db) { return listedAccounts(db, ids); });
        },
        splitter);
    m_movements->setMinimumHeight(152);
    m_movements->hide();
    splitter->addWidget(m_panes);
    splitter->addWidget(m_movements);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    return splitter;
}

void RetentionPage::connectParts()
{
    connect(m_loader, &RetentionLoader::loaded, this, &RetentionPage::takeReport);
    connect(m_loader, &RetentionLoader::failed, this, &RetentionPage::showProblem);
    connect(&m_session, &WorkspaceSession::dataChanged, this, [this] {
        m_movements->invalidate();
        isVisible() ? m_loader->loadSoon() : m_loader->setStale();
    });
    connect(m_metric, &SegmentedSwitch::chosen, this, [this](int id) {
        m_view.metric = static_cast<RetentionRatio>(id);
        viewChanged();
    });
    connect(m_range, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view.range = static_cast<RetentionRange>(index);
        viewChanged();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this](int index) { chooseLevel(static_cast<RetentionUnit>(m_level->itemData(index).toInt())); });
    connect(m_pane, &SegmentedSwitch::chosen, this, [this](int id) { choosePane(static_cast<RetentionPane>(id)); });
    for (const auto &[keys, step] : {std::pair(u"Ctrl+PgUp"_s, -1), std::pair(u"Ctrl+PgDown"_s, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] {
            choosePane(static_cast<RetentionPane>(std::clamp(int(m_view.pane) + step, 0, int(RetentionPane::Reasons))));
            if (m_report && m_report->hasPeriods)
                paneFocus()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    connect(m_cohorts, &CohortPanel::measureChosen, this, [this](CohortMeasure measure) {
        m_view.cohorts = measure;
        viewChanged();
    });
    connect(m_cohorts, &CohortPanel::cellChosen, this, [this](const CohortModel::Place &place, const QString &name) {
        chooseCell({.cohort = place, .title = name});
    });
    connect(m_reasons, &ReasonPanel::sourceChosen, this, [this](ReasonSource source) {
        m_view.reasons = source;
        viewChanged();
    });
    connect(m_reasons, &ReasonPanel::reasonChosen, this, [this](LossReason reason) {
        chooseCell({.reason = reason, .bucket = RetentionBucket::Lost, .title = tr("Left: %1", "reason").arg(label(reason))});
    });
    connect(m_groups, &GroupPanel::dimensionChosen, this, &RetentionPage::chooseDimension);
    connect(m_groups, &GroupPanel::cellChosen, this, [this](qint32 group, RetentionBucket bucket, const QString &name) {
        const GroupModel &model = m_groups->model();
        const QString quarter = model.report()->table.quarters()[model.quarter()].span.quarter.label(model.report()->fiscal);
        chooseCell({.group = group, .bucket = bucket,
                    .title = tr("%1: %2", "list of accounts, their group").arg(RetentionTexts::listTitle(bucket, quarter), name)});
    });
    connect(m_board, &RetentionBoard::quarterChosen, this, &RetentionPage::chooseQuarter);
    connect(m_board, &RetentionBoard::bucketChosen, this, &RetentionPage::chooseBucket);
    connect(m_board, &RetentionBoard::closeQuarterRequested, this, &RetentionPage::closeQuarter);
    connect(m_board, &RetentionBoard::reopenQuarterRequested, this, &RetentionPage::reopenQuarter);
    connect(m_board, &RetentionBoard::restatedRequested, this, &RetentionPage::showRestated);
    connect(m_board, &RetentionBoard::failed, this, &Page::failed);
    connect(m_groups, &GroupPanel::failed, this, &Page::failed);
    connect(m_cohorts, &CohortPanel::failed, this, &Page::failed);
    connect(m_reasons, &ReasonPanel::failed, this, &Page::failed);
    connect(m_movements, &MovementPanel::accountRequested, this, &Page::accountRequested);
    connect(m_movements, &MovementPanel::closeRequested, this, &RetentionPage::closeList);
    connect(m_movements, &MovementPanel::sortRequested, this, [this](const MovementSort &sort) {
        m_sort = sort;
        requestList();
    });
    connect(m_movements, &MovementPanel::failed, this, [this](const Error &error) {
        Q_EMIT failed(errorSentence(error, QFileInfo(m_session.path()).fileName()));
    });
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT sectionRequested(u"import"_s); });
    connect(m_problem, &EmptyState::actionTriggered, this, &RetentionPage::refresh);
}

void RetentionPage::activate()
{
    m_loader->loadIfStale();
    m_focusWanted = !m_report;
    if (m_report && m_report->hasPeriods)
        paneFocus()->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::refresh()
{
    m_loader->load();
}

void RetentionPage::findHere()
{
    if (!m_report || !m_report->hasPeriods)
        return;
    if (!m_view.bucket && m_view.pane == RetentionPane::Quarters)
        chooseBucket(RetentionBucket::Start);
    if (m_view.pane != RetentionPane::Quarters && !m_movements->isVisibleTo(this))
        paneFocus()->setFocus(Qt::ShortcutFocusReason);
    else
        m_movements->view().setFocus(Qt::ShortcutFocusReason);
}

AccountId RetentionPage::currentAccount() const
{
    return m_movements->isVisibleTo(this) ? m_movements->currentAccount() : AccountId();
}

void RetentionPage::restoreState(const QByteArray &state)
{
    m_view = RetentionView::fromText(state);
    m_metric->setCurrent(int(m_view.metric));
    const QSignalBlocker quiet(m_range);
    m_range->setCurrentIndex(int(m_view.range));
    viewChanged();
    m_level->setCurrentIndex(m_level->findData(int(m_view.level)));
}

void RetentionPage::takeReport(const std::shared_ptr<const RetentionReport> &report)
{
    m_report = report;
    QStringList notes {tr("As of %1, ARR in %2", "a date, a currency")
                           .arg(formatDate(report->asOf, QLocale()), report->currency.code())};
    // The line is short; what was left out, and why, is in its tool tip.
    QStringList leftOut;
    if (report->emptyPeriods > 0)
        leftOut += tr("%Ln period(s) of no day left out", nullptr, report->emptyPeriods);
    if (report->freePeriods > 0)
        leftOut += tr("%Ln period(s) without ARR left out", nullptr, report->freePeriods);
    if (!leftOut.isEmpty())
        notes += tr("%Ln period(s) left out", nullptr, report->emptyPeriods + report->freePeriods);
    m_header->setToolTip(plainToolTip(leftOut.join(u'\n')));
    m_header->setAccessibleDescription(leftOut.join(u' '));
    m_header->setSubtitle(notes.join(u" · "_s));
    if (!report->hasPeriods) {
        hideList();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showBoard();
    m_stack->setCurrentWidget(m_content);
    if (std::exchange(m_focusWanted, false) && isVisible())
        paneFocus()->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::showProblem(const QString &sentence)
{
    ++m_listGeneration;
    m_report.reset();
    m_problem->setTexts(sentence, tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
}

void RetentionPage::showBoard()
{
    const size_t shown = shownQuarters(m_view.range, m_report->table.quarters().size());
    m_board->showReport(m_report, m_view);
    m_cohorts->showReport(m_report, m_view.cohorts, shown);
    m_reasons->showReport(m_report, m_view.reasons, shown);
    hideList();
    m_groupReport.reset();
    showPane();
}

/// What the page is about now; its list comes back with it.
void RetentionPage::showPane()
{
    const bool isQuarters = m_view.pane == RetentionPane::Quarters;
    m_pane->setCurrent(int(m_view.pane));
    m_panes->setCurrentIndex(int(m_view.pane));
    if (m_view.pane == RetentionPane::Groups)
        showGroups();
    if (isQuarters && m_view.bucket)
        requestList();
    else if (isQuarters)
        closeList();
    else
        hideList();
}

/// An answer that is still on its way is not shown any more.
void RetentionPage::hideList()
{
    ++m_listGeneration;
    m_cell.reset();
    m_cohorts->clearListed();
    m_groups->clearListed();
    m_movements->hide();
}

/// Computed anew in the batch: what is kept is what the file says in that moment.
void RetentionPage::closeQuarter()
{
    const QuarterSpan span = m_report->table.quarters()[m_board->quarter()].span;
    const QString name = span.quarter.label(m_report->fiscal);
    const auto job = [quarter = span.quarter, asOf = m_report->asOf, level = m_report->level](Connection &db, const WriteContext &context) -> Result<qint64> {
        MAINSTAY_CHECK(closeRetentionQuarter(db, quarter, asOf, level, context.clock));
        return qint64(0);
    };
    whenDone(m_session.write({u"retention.close"_s, name}, job), this, [this, name](const auto &written) {
        if (written.ok())
            Q_EMIT saved(tr("%1 was closed.").arg(name));
        else
            Q_EMIT failed(errorSentence(written.error(), name));
    });
}

void RetentionPage::reopenQuarter()
{
    const QuarterSpan span = m_report->table.quarters()[m_board->quarter()].span;
    const QString name = span.quarter.label(m_report->fiscal);
    const auto job = [firstDay = span.firstDay, level = m_report->level](Connection &db, const WriteContext &) -> Result<qint64> {
        MAINSTAY_CHECK(closedquarter::reopen(db, firstDay, level));
        return qint64(0);
    };
    whenDone(m_session.write({u"retention.reopen"_s, name}, job), this, [this, name](const auto &written) {
        if (written.ok())
            Q_EMIT saved(tr("%1 is open again.").arg(name));
        else
            Q_EMIT failed(errorSentence(written.error(), name));
    });
}

/// Another report: what is shown stays until it is there.
void RetentionPage::chooseLevel(RetentionUnit level)
{
    m_view.level = level;
    QSettings().setValue(settingsKey(), m_view.toText());
    m_loader->setLevel(level);
    m_loader->load();
}

void RetentionPage::choosePane(RetentionPane pane)
{
    m_view.pane = pane;
    hideList();
    QSettings().setValue(settingsKey(), m_view.toText());
    if (m_report && m_report->hasPeriods)
        showPane();
}

void RetentionPage::chooseDimension(RetentionDimension dimension)
{
    m_view.groups = dimension;
    QSettings().setValue(settingsKey(), m_view.toText());
    m_groupReport.reset();
    hideList();
    showGroups();
}

/// The groups of the quarter that is chosen on the first pane; asked for where they are not there.
void RetentionPage::showGroups()
{
    m_groups->setDimension(m_view.groups);
    if (!m_groupReport) {
        requestGroups();
        return;
    }
    const Quarter quarter = m_report->table.quarters()[m_board->quarter()].span.quarter;
    const size_t newest = m_groupReport->table.quarters().size() - 1;
    m_groups->showReport(m_groupReport, m_groupReport->table.indexOf(quarter).value_or(newest));
}

void RetentionPage::requestGroups()
{
    const auto job = [dimension = m_view.groups, asOf = m_report->asOf, level = m_report->level](Connection &db) {
        return loadGroupReport(db, dimension, asOf, level);
    };
    whenDone(m_session.reports().run(job), this,
             [this, generation = ++m_groupGeneration](const Result<std::shared_ptr<const GroupReport>> &report) {
                 if (generation != m_groupGeneration)
                     return;
                 if (report.ok()) {
                     m_groupReport = *report;
                     showGroups();
                 } else if (report.error().code != ErrorCode::Cancelled) {
                     Q_EMIT failed(errorSentence(report.error(), QFileInfo(m_session.path()).fileName()));
                 }
             });
}

QWidget *RetentionPage::paneFocus() const
{
    switch (m_view.pane) {
    case RetentionPane::Quarters:
        return &m_board->quarterPanel().chart();
    case RetentionPane::Groups:
        return m_groups->shown();
    case RetentionPane::Cohorts:
        return &m_cohorts->table();
    case RetentionPane::Reasons:
        return &m_reasons->table();
    }
    Q_UNREACHABLE();
    return nullptr;
}

void RetentionPage::viewChanged()
{
    QSettings().setValue(settingsKey(), m_view.toText());
    if (m_report && m_report->hasPeriods)
        showBoard();
}

void RetentionPage::chooseQuarter(size_t quarter)
{
    const auto &rows = m_report->table.quarters();
    m_view.quarter.reset();
    if (quarter + 1 < rows.size())
        m_view.quarter = rows[quarter].span.quarter;
    QSettings().setValue(settingsKey(), m_view.toText());
    if (m_view.bucket)
        requestList();
}

void RetentionPage::chooseBucket(RetentionBucket bucket)
{
    m_view.bucket = bucket;
    QSettings().setValue(settingsKey(), m_view.toText());
    requestList();
}

void RetentionPage::closeList()
{
    ++m_listGeneration;
    const bool hadFocus = m_movements->isAncestorOf(focusWidget());
    m_movements->hide();
    m_board->markBucket(std::nullopt);
    m_cohorts->clearListed();
    m_groups->clearListed();
    m_cell.reset();
    if (m_view.bucket && m_view.pane == RetentionPane::Quarters) {
        m_view.bucket.reset();
        QSettings().setValue(settingsKey(), m_view.toText());
    }
    if (hadFocus)
        paneFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
