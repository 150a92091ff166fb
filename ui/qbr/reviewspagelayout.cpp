// SPDX-License-Identifier: Apache-2.0
// How ReviewsPage looks; what it does is in reviewspage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewcalendar.h"
#include "ui/qbr/reviewcalendarfiles.h"
#include "ui/qbr/reviewfigurespane.h"
#include "ui/qbr/reviewsmodel.h"
#include "ui/qbr/reviewspage.h"
#include "ui/text/qbrlabels.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int filterWidth = 260;
/// In the order of ReviewColumn; the last one takes the rest.
constexpr int columnWidths[reviewColumnCount] = {204, 190, 130, 140, 140, 70, 120};

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setFixedSize(30, 30);
    return button;
}

} // namespace

void ReviewsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    m_stack = new QStackedWidget(this);
    m_loading = new QWidget(m_stack);
    m_tableCard = buildTable();
    m_board = new ReviewBoard(m_stack);
    m_board->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_calendar = new ReviewCalendar(m_stack);
    m_calendar->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_figures = new ReviewFiguresPane(m_stack);
    m_files = new ReviewCalendarFiles(m_session, *this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noReviews"_s);
    m_empty->setIconName(u"meeting-attending"_s);
    m_problem = new EmptyState(m_stack);
    m_problem->setIconName(u"dialog-warning"_s);
    for (QWidget *state : std::initializer_list<QWidget *> {m_loading, m_tableCard, m_board, m_calendar, m_figures, m_empty, m_problem})
        m_stack->addWidget(state);
    column->addWidget(m_stack, 1);
    buildKeys();
}

void ReviewsPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Business reviews"));
    QToolButton *back = arrowButton(Qt::LeftArrow, tr("Quarter before"), m_header);
    back->setObjectName(u"quarterBefore"_s);
    m_quarterName = sectionLabel({}, m_header);
    m_quarterName->setObjectName(u"quarterName"_s);
    m_quarterName->setAlignment(Qt::AlignCenter);
    m_quarterName->setMinimumWidth(72);
    QToolButton *on = arrowButton(Qt::RightArrow, tr("Quarter after"), m_header);
    on->setObjectName(u"quarterAfter"_s);
    m_today = new QPushButton(tr("This quarter"), m_header);
    m_today->setObjectName(u"quarterToday"_s);
    m_today->setEnabled(false);
    auto *plan = new QPushButton(tr("Plan…", "the reviews of a quarter"), m_header);
    plan->setObjectName(u"planQuarter"_s);
    plan->setToolTip(plainToolTip(tr("Propose dates for the reviews of this quarter")));
    setButtonKind(*plan, ButtonKind::Primary);
    connect(plan, &QPushButton::clicked, this, &ReviewsPage::planQuarter);
    for (QWidget *widget : std::initializer_list<QWidget *> {back, m_quarterName, on, m_today, plan})
        m_header->addWidget(widget);
    connect(back, &QToolButton::clicked, this, [this] { stepQuarter(-1); });
    connect(on, &QToolButton::clicked, this, [this] { stepQuarter(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { stepQuarter(0); });
}

QWidget *ReviewsPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_switch = new SegmentedSwitch(bar);
    m_switch->setObjectName(u"reviewsView"_s);
    m_switch->addSegment(int(View::Table), tr("Table", "view"), tr("The reviews as a table"));
    m_switch->addSegment(int(View::Board), tr("Board", "view"), tr("The reviews as cards, by how far they are"));
    m_switch->addSegment(int(View::Month), tr("Month", "view"), tr("The reviews in a calendar, by month"));
    m_switch->addSegment(int(View::Week), tr("Week", "view"), tr("The reviews in a calendar, by week and hour"));
    m_switch->addSegment(int(View::Figures), tr("Figures", "view"), tr("How many reviews were due, held, skipped"));
    m_switch->setCurrent(int(m_view));
    m_filter = new SearchField(bar);
    m_filter->setObjectName(u"reviewsFilter"_s);
    m_filter->setPrompt(tr("Filter by account, owner, place"));
    m_filter->setFixedWidth(filterWidth);
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(u"reviewsOwner"_s);
    m_owner->setAccessibleName(tr("Owner", "filter"));
    m_owner->addItem(tr("Anybody", "owner of a review"), 0);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(14);
    m_footer = captionLabel({}, bar);
    m_footer->setObjectName(u"reviewsFooter"_s);
    row->addWidget(m_switch);
    row->addWidget(m_filter);
    row->addWidget(m_owner);
    m_figureFilter = new QToolButton(bar);
    m_figureFilter->setObjectName(u"figureFilter"_s);
    m_figureFilter->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_figureFilter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_figureFilter->setToolTip(plainToolTip(tr("Show all reviews again")));
    m_figureFilter->hide();
    row->addWidget(m_figureFilter);
    row->addStretch(1);
    row->addWidget(m_footer);
    return bar;
}

QWidget *ReviewsPage::buildTable()
{
    auto *card = new Card(m_stack);
    card->setFlush();
    m_table = new PagedTableView(card);
    m_table->setObjectName(u"reviewsTable"_s);
    m_table->setAccessibleName(tr("Business reviews"));
    m_table->setItemDelegate(new ReviewsDelegate(m_table));
    m_table->setPagedModel(m_model);
    for (int i = 0; i < reviewColumnCount; ++i)
        m_table->setInitialWidth(i, columnWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->restoreColumns(u"reviews"_s);
    m_table->setSort(int(m_query.column), m_query.order);
    card->body()->addWidget(m_table);
    return card;
}

QAction *ReviewsPage::addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    m_commands += action;
    return action;
}

void ReviewsPage::buildKeys()
{
    const auto addCardKey = [this](const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act) {
        QAction *action = addKey(text, keys, act);
        m_table->addAction(action);
        m_board->addAction(action);
        m_calendar->addAction(action);
    };
    const std::pair<QbrStatus, Qt::Key> keys[] = {{QbrStatus::Proposed, Qt::Key_1},
                                                  {QbrStatus::Scheduled, Qt::Key_2},
                                                  {QbrStatus::ContentReady, Qt::Key_3},
                                                  {QbrStatus::Held, Qt::Key_4},
                                                  {QbrStatus::FollowedUp, Qt::Key_5}};
    for (const auto &[status, key] : keys)
        addCardKey(tr("The review is: %1", "a status").arg(label(status)), {key}, [this, status = status] { moveTo(status); });
    addCardKey(tr("Edit the review…"), {Qt::Key_F2, Qt::Key_E}, [this] { editCurrent(); });
    addCardKey(tr("It was held…", "a review"), {Qt::Key_H}, [this] { holdCurrent(); });
    addCardKey(tr("Call it off…", "a review"), {Qt::Key_X}, [this] { callOff(); });
    addCardKey(tr("Another review of the account…"), {Qt::Key_N}, [this] { addAnother(); });
    addCardKey(tr("Prep sheet"), {Qt::Key_P}, [this] { openPrepSheet(); });
    addCardKey(tr("Open the account"), {Qt::Key_A}, [this] { openAccount(); });
    addAction(addKey(tr("Plan the reviews of the quarter…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { planQuarter(); }));
    addKey(tr("Rhythm and hours of reviews…"), {}, [this] { editRules(); });
    buildFileKeys();
    addAction(addKey(tr("Quarter before"), {QKeySequence(Qt::ALT | Qt::Key_PageUp)}, [this] { stepQuarter(-1); }));
    addAction(addKey(tr("Quarter after"), {QKeySequence(Qt::ALT | Qt::Key_PageDown)}, [this] { stepQuarter(1); }));
    addAction(addKey(tr("This quarter"), {QKeySequence(Qt::ALT | Qt::Key_Home)}, [this] { stepQuarter(0); }));
}

/// In the menu of the header, in that of a review and in the palette.
void ReviewsPage::buildFileKeys()
{
    QAction *saveOne = addKey(tr("Save as a calendar file…"), {}, [this] { saveSelected(); });
    for (QWidget *place : std::initializer_list<QWidget *> {m_table, m_board, m_calendar})
        place->addAction(saveOne);
    QAction *saveAll = addKey(tr("Save all that are listed as a calendar file…"), {}, [this] { saveListed(); });
    QAction *read = addKey(tr("Read a calendar file…"), {}, [this] { m_files->read(); });
    auto *button = new QToolButton(m_header);
    button->setObjectName(u"calendarFiles"_s);
    button->setIcon(QIcon::fromTheme(u"document-export"_s));
    button->setAccessibleName(tr("Calendar files"));
    button->setToolTip(plainToolTip(tr("Calendar files")));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(32, 30);
    auto *menu = new QMenu(button);
    menu->addActions({saveOne, saveAll, read});
    connect(button, &QToolButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_header->addWidget(button);
}

} // namespace mainstay
