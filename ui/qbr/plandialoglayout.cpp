// SPDX-License-Identifier: Apache-2.0
// How PlanDialog looks; what it does is in plandialog.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/formdialog.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/heatcell.h"
#include "ui/qbr/plandialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int filterWidth = 220;
constexpr int lengthWidth = 64;
constexpr int weekWidth = 56;
constexpr int cellHeight = 30;
/// In the order of PlanColumn; the last one takes the rest.
constexpr int columnWidths[planColumnCount] = {200, 190, 54, 140, 160, 140, 120};
constexpr int withoutWidths[] = {260, 80, 180, 200};

class WeekLoadDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        painter->save();
        painter->setFont(option.font);
        if (index.column() == 0) {
            painter->setPen(theme.text);
            const QRect area = option.rect.adjusted(8, 0, -8, 0);
            painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        } else {
            const HeatCell cell {index.data().toString(), index.data(WeekLoadModel::shareRole).toDouble(), false, isCurrent};
            drawHeatCell(*painter, option.rect, cell, theme);
        }
        painter->restore();
    }
};

PagedTableView *tableIn(Card &card, PagedTableModel *model, const QString &name)
{
    card.setFlush();
    auto *table = new PagedTableView(&card);
    table->setItemDelegate(new TableDelegate(table));
    table->setPagedModel(model);
    table->setAccessibleName(name);
    table->horizontalHeader()->setStretchLastSection(true);
    card.body()->addWidget(table);
    return table;
}

} // namespace

void PlanDialog::build(const QString &quarterName)
{
    setWindowTitle(tr("Plan the reviews of %1", "a quarter").arg(quarterName));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_length = new QLineEdit(QLocale().toString(m_minutes), this);
    m_length->setObjectName(u"planMinutes"_s);
    m_length->setAccessibleName(tr("Minutes of one review"));
    m_length->setFixedWidth(lengthWidth);
    m_length->setAlignment(Qt::AlignRight);
    auto *lengthLabel = new PlainLabel(tr("Minutes each"), this);
    lengthLabel->setBuddy(m_length);
    m_keep = new QCheckBox(tr("What is proposed already stays"), this);
    m_keep->setObjectName(u"planKeep"_s);
    m_keep->setChecked(true);
    m_calendarButton = new QPushButton(this);
    m_calendarButton->setAutoDefault(false);
    m_calendarButton->setObjectName(u"planCalendars"_s);
    m_calendarButton->setToolTip(plainToolTip(tr("Meetings in your calendar are kept free")));
    m_calendarMenu = new QMenu(m_calendarButton);
    m_calendarButton->setMenu(m_calendarMenu);
    auto *rules = new QPushButton(tr("Rhythm and hours…"), this);
    rules->setObjectName(u"planRules"_s);
    rules->setAutoDefault(false);
    connect(rules, &QPushButton::clicked, this, &PlanDialog::rulesRequested);
    head->addWidget(lengthLabel);
    head->addWidget(m_length);
    head->addSpacing(8);
    head->addWidget(m_keep);
    head->addStretch(1);
    head->addWidget(m_calendarButton);
    head->addWidget(rules);
    column->addLayout(head);
    column->addWidget(buildFilters());
    buildTables();
    column->addWidget(m_stack, 1);
    m_problem = new FieldMessage(nullptr, this);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
}

QWidget *PlanDialog::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_part = new SegmentedSwitch(bar);
    m_part->setObjectName(u"planPart"_s);
    m_part->addSegment(int(Part::Dates), tr("Dates"), tr("The proposed dates, each with its reasons"));
    m_part->addSegment(int(Part::Without), tr("Without a date"), tr("Accounts that get none, and why"));
    m_part->addSegment(int(Part::Load), tr("Load by week"), tr("How many reviews each of us holds in each week"));
    m_part->setCurrent(int(Part::Dates));
    m_filter = new SearchField(bar);
    m_filter->setObjectName(u"planFilter"_s);
    m_filter->setPrompt(tr("Filter by account or owner"));
    m_filter->setFixedWidth(filterWidth);
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(u"planOwner"_s);
    m_owner->setAccessibleName(tr("Owner", "filter"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(14);
    row->addWidget(m_part);
    row->addWidget(m_filter);
    row->addWidget(m_owner);
    row->addStretch(1);
    return bar;
}

void PlanDialog::buildTables()
{
    m_stack = new QStackedWidget(this);
    auto *dates = new Card(m_stack);
    m_model = new PlanModel(this);
    m_table = tableIn(*dates, m_model, tr("Proposed dates"));
    m_table->setObjectName(u"planTable"_s);
    for (int i = 0; i < planColumnCount; ++i)
        m_table->setInitialWidth(i, columnWidths[i]);
    m_table->restoreColumns(u"plan"_s);
    m_table->setSort(m_dates.column, m_dates.order);
    auto *without = new Card(m_stack);
    m_withoutModel = new UnproposedModel(this);
    m_withoutTable = tableIn(*without, m_withoutModel, tr("Accounts without a date"));
    m_withoutTable->setObjectName(u"withoutTable"_s);
    for (int i = 0; i < int(std::size(withoutWidths)); ++i)
        m_withoutTable->setInitialWidth(i, withoutWidths[i]);
    m_withoutTable->restoreColumns(u"planWithout"_s);
    m_withoutTable->setSort(m_without.column, m_without.order);
    auto *load = new Card(m_stack);
    load->setFlush();
    m_loadModel = new WeekLoadModel(this);
    m_loadTable = new QTableView(load);
    m_loadTable->setObjectName(u"weekLoad"_s);
    m_loadTable->setAccessibleName(tr("Load by week"));
    m_loadTable->setModel(m_loadModel);
    m_loadTable->setItemDelegate(new WeekLoadDelegate(m_loadTable));
    m_loadTable->setShowGrid(false);
    m_loadTable->setFrameShape(QFrame::NoFrame);
    m_loadTable->setTabKeyNavigation(false);
    m_loadTable->verticalHeader()->hide();
    m_loadTable->verticalHeader()->setDefaultSectionSize(cellHeight);
    m_loadTable->horizontalHeader()->setDefaultSectionSize(weekWidth);
    m_loadTable->horizontalHeader()->setMinimumSectionSize(weekWidth);
    m_loadTable->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_loadTable->horizontalHeader()->setHighlightSections(false);
    load->body()->addWidget(m_loadTable);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"planEmpty"_s);
    m_empty->setIconName(u"meeting-attending"_s);
    for (QWidget *part : std::initializer_list<QWidget *> {dates, without, load, m_empty})
        m_stack->addWidget(part);
}

QWidget *PlanDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_summary = captionLabel({}, bar);
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setWordWrap(true);
    m_undo = new QPushButton(tr("Undo"), bar);
    m_undo->setObjectName(u"planUndo"_s);
    m_undo->setToolTip(plainToolTip(tr("Ctrl+Z")));
    m_undo->hide();
    auto *close = new QPushButton(tr("Close"), bar);
    m_acceptSelected = new QPushButton(tr("Keep the selected"), bar);
    m_acceptSelected->setObjectName(u"planAccept"_s);
    m_acceptSelected->setToolTip(plainToolTip(tr("Return")));
    m_acceptAll = new QPushButton(tr("Keep all"), bar);
    m_acceptAll->setObjectName(u"planAcceptAll"_s);
    m_acceptAll->setToolTip(plainToolTip(tr("Ctrl+Return")));
    setButtonKind(*m_acceptAll, ButtonKind::Primary);
    row->addWidget(m_summary, 1);
    for (QPushButton *button : {m_undo, close, m_acceptSelected, m_acceptAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_acceptSelected, &QPushButton::clicked, this, &PlanDialog::acceptSelected);
    connect(m_acceptAll, &QPushButton::clicked, this, &PlanDialog::acceptAll);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &PlanDialog::acceptAll);
    connect(m_undo, &QPushButton::clicked, this, &PlanDialog::undoKept);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &PlanDialog::undoKept);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return bar;
}

void PlanDialog::connectParts()
{
    connect(&m_session, &WorkspaceSession::dataChanged, this, [this] { m_reloader.loadSoon(); });
    connect(m_length, &QLineEdit::editingFinished, this, &PlanDialog::minutesEdited);
    connect(m_keep, &QCheckBox::toggled, this, [this] { m_reloader.load(); });
    connect(m_part, &SegmentedSwitch::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_dates.text = m_without.text = text;
        showLists();
    });
    connect(m_filter, &SearchField::resultsRequested, this, [this] { m_stack->currentWidget()->setFocus(Qt::TabFocusReason); });
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_dates.owner = m_without.owner = std::max<qint64>(0, chosen(*m_owner));
        showLists();
    });
    connect(m_table, &PagedTableView::opened, this, &PlanDialog::acceptSelected);
    for (PagedTableView *table : {m_table, m_withoutTable}) {
        connect(table, &PagedTableView::typed, this, [this](const QString &text) {
            m_filter->setText(text);
            m_filter->setFocus(Qt::OtherFocusReason);
        });
    }
    connect(m_table, &PagedTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_dates.column = column;
        m_dates.order = order;
        showLists();
    });
    connect(m_withoutTable, &PagedTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_without.column = column;
        m_without.order = order;
        showLists();
    });
    connect(m_withoutTable, &PagedTableView::opened, this, [this](qint64 id) {
        if (const AccountId account = m_withoutModel->accountOf(id); account.isValid()) {
            close();
            Q_EMIT m_page.accountRequested(account);
        }
    });
}

} // namespace mainstay
