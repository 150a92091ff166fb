// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionloader.h"
#include "ui/retention/retentiontexts.h"
#include "ui/common/segmentedswitch.h"
#include "ui/text/errortext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int listHeight = 264;

QString settingsKey()
{
    return u"retention/view"_s;
}

} // namespace

RetentionPage::RetentionPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(RetentionView::fromText(QSettings().value(settingsKey()).toByteArray()))
    , m_loader(new RetentionLoader(session, this))
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
}

void RetentionPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_header->setContentsMargins(24, 0, 24, 0);
    m_header->setTitle(tr("Retention", "title of the page"));
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
    m_header->addWidget(m_metric);
    m_header->addWidget(m_range);
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
    // The cards keep their width beside the scroll bar, which stands in the margin.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        const int bar = last > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        QMargins margins = m_board->layout()->contentsMargins();
        margins.setRight(RetentionBoard::sideMargin - bar);
        m_board->layout()->setContentsMargins(margins);
    });
    m_movements = new MovementPanel(
        [this](const std::vector<AccountId> &ids) {
            return m_session.interactive().run(
                [ids](Connection &db) { return listedAccounts(db, ids); });
        },
        splitter);
    m_movements->setMinimumHeight(152);
    m_movements->hide();
    splitter->addWidget(m_scroll);
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
    connect(m_board, &RetentionBoard::quarterChosen, this, &RetentionPage::chooseQuarter);
    connect(m_board, &RetentionBoard::bucketChosen, this, &RetentionPage::chooseBucket);
    connect(m_board, &RetentionBoard::failed, this, &Page::failed);
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
        m_board->quarterPanel().chart().setFocus(Qt::OtherFocusReason);
}

void RetentionPage::refresh()
{
    m_loader->load();
}

void RetentionPage::findHere()
{
    if (!m_report || !m_report->hasPeriods)
        return;
    if (!m_view.bucket)
        chooseBucket(RetentionBucket::Start);
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
}

void RetentionPage::takeReport(const std::shared_ptr<const RetentionReport> &report)
{
    m_report = report;
    m_header->setSubtitle(tr("As of %1, ARR in %2", "a date, a currency")
                              .arg(formatDate(report->asOf, QLocale()), report->currency.code()));
    if (!report->hasPeriods) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showBoard();
    m_stack->setCurrentWidget(m_content);
    if (std::exchange(m_focusWanted, false) && isVisible())
        m_board->quarterPanel().chart().setFocus(Qt::OtherFocusReason);
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
    m_board->showReport(m_report, m_view);
    if (m_view.bucket)
        requestList();
    else
        closeList();
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
    if (m_view.bucket) {
        m_view.bucket.reset();
        QSettings().setValue(settingsKey(), m_view.toText());
    }
    if (hadFocus)
        m_board->quarterPanel().chart().setFocus(Qt::OtherFocusReason);
}

void RetentionPage::requestList()
{
    const RetentionBucket bucket = *m_view.bucket;
    m_board->markBucket(bucket);
    const MovementSort sort = m_sort.value_or(usualSort(bucket));
    const auto job = [report = m_report, quarter = m_board->quarter(), bucket, sort,
                      locale = QLocale()](Connection &db) -> Result<ListAnswer> {
        ListAnswer answer {movementsIn(report->table, report->accounts, quarter, bucket), sort};
        MAINSTAY_TRY(answer.list.movements,
                     sorted(db, std::move(answer.list.movements), sort, locale));
        return answer;
    };
    whenDone(m_session.reports().run(job), this,
             [this, generation = ++m_listGeneration](const Result<ListAnswer> &answer) {
                 if (generation == m_listGeneration)
                     takeList(answer);
             });
}

void RetentionPage::takeList(const Result<ListAnswer> &answer)
{
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
        return;
    }
    const RetentionTexts texts(QLocale(), m_report->currency);
    const QuarterSpan &span = m_report->table.quarters()[m_board->quarter()].span;
    m_movements->showList(
        {RetentionTexts::listTitle(*m_view.bucket, span.quarter.label(m_report->fiscal)),
         texts.listSummary(answer->list, *m_view.bucket),
         std::make_shared<const std::vector<ListedMovement>>(answer->list.movements),
         m_report->currency, answer->sort});
    if (m_movements->isVisibleTo(this))
        return;
    m_movements->setVisible(true);
    m_content->setSizes({m_content->height() - listHeight, listHeight});
    QMetaObject::invokeMethod(this, &RetentionPage::revealChoice, Qt::QueuedConnection);
}

void RetentionPage::revealChoice()
{
    if (m_board->chosenIn())
        m_scroll->ensureWidgetVisible(m_board->chosenIn(), 0, 16);
}

} // namespace mainstay
