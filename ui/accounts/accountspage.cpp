// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspage.h"

#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/actiondialog.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPageRows = 64; ///< more than fit into a high window
constexpr int widestColumn = 230; ///< that contents alone give
constexpr int columnWidths[] = {280, 56, 132, 128, 104, 184, 92, 72, 140, 110, 120};

QString settingsKey(const char *name)
{
    return u"accounts/"_s + QLatin1StringView(name);
}

} // namespace

AccountsPage::AccountsPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_list(new AccountList(session, this))
    , m_model(new AccountTableModel(session, this))
{
    setObjectName(u"accountsPage"_s);
    build();
    restoreQuery();
    connect(m_list, &AccountList::listed, this, &AccountsPage::showListing);
    connect(m_list, &AccountList::failed, this, &AccountsPage::say);
    connect(m_model, &PagedTableModel::fetchFailed, this, &AccountsPage::say);
    connect(&m_session, &WorkspaceSession::dataChanged, this, &AccountsPage::dataChanged);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        AccountQuery query = m_query;
        query.filter = text;
        ask(query);
    });
    if (m_query == AccountQuery {})
        showFirstRows();
    else
        m_list->load();
}

void AccountsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    auto *header = new PageHeader(this);
    header->setTitle(tr("Accounts", "page"));
    m_filter = new SearchField(this);
    m_filter->setObjectName(u"accountsFilter"_s);
    m_filter->setPrompt(tr("Filter by name or domain"));
    m_filter->setFixedWidth(260);
    m_add = new QPushButton(tr("New account"), this);
    m_add->setObjectName(u"newAccount"_s);
    setButtonKind(*m_add, ButtonKind::Primary);
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    header->addWidget(m_filter);
    header->addWidget(m_add);
    column->addWidget(header);

    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    buildTable();
    m_noAccounts = new EmptyState(m_stack);
    m_noAccounts->setObjectName(u"noAccounts"_s);
    m_noAccounts->setTexts(tr("No accounts yet. Bring your customers in from a file, or add the first one."), tr("Import…"));
    connect(m_noAccounts, &EmptyState::actionTriggered, this, [this] { Q_EMIT sectionRequested(u"import"_s); });
    m_noHits = new EmptyState(m_stack);
    m_noHits->setObjectName(u"noHits"_s);
    m_noHits->setTexts(tr("No account has all of these words in its name or domain."), tr("Clear the filter"));
    connect(m_noHits, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noAccounts);
    m_stack->addWidget(m_noHits);
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);

    auto *foot = new QHBoxLayout;
    m_footer = captionLabel({}, this);
    m_footer->setObjectName(u"accountsFooter"_s);
    m_footerNote = captionLabel({}, this);
    foot->addWidget(m_footer);
    foot->addStretch();
    foot->addWidget(m_footerNote);
    column->addLayout(foot);
}

void AccountsPage::buildTable()
{
    m_table = new PagedTableView(m_stack);
    m_table->setObjectName(u"accountsTable"_s);
    m_table->setAccessibleName(tr("Accounts", "table"));
    m_table->setItemDelegate(new AccountDelegate(m_table));
    m_table->setPagedModel(m_model, AccountTableModel::columnsHiddenAtFirst());
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int title = metrics.horizontalAdvance(m_model->columns()[size_t(i)].title) + 40;
        m_table->setInitialWidth(i, std::max(columnWidths[i], title));
    }
    // Every stage, also one that the first rows don't show.
    for (const LifecycleStage stage : allLifecycleStages()) {
        const int needed = QFontMetrics(m_table->font()).horizontalAdvance(label(stage)) + TableDelegate::markWidth
            + 2 * TableDelegate::padding + 2;
        m_table->setInitialWidth(int(AccountColumn::Stage), std::max(needed, m_table->columnWidth(int(AccountColumn::Stage))));
    }
    m_sized = QSettings().contains(u"tables/accounts"_s);
    m_table->restoreColumns(u"accounts"_s);
    connect(m_table, &PagedTableView::opened, this, [this](qint64 id) { Q_EMIT accountRequested(AccountId(id)); });
    connect(m_table, &PagedTableView::typed, this, &AccountsPage::typeIntoFilter);
    connect(m_table, &PagedTableView::sortRequested, this, &AccountsPage::sort);
    connect(m_table, &PagedTableView::firstRowsPainted, this, &AccountsPage::fitColumns);
    // The index waits until the first rows are on the screen.
    connect(m_table, &PagedTableView::firstRowsPainted, m_list, [this] {
        if (!m_list->isLoaded())
            m_list->load();
    });
    connect(m_filter, &SearchField::resultsRequested, this, &AccountsPage::moveToList);
    connect(m_filter, &QLineEdit::returnPressed, this, &AccountsPage::moveToList);
    addTableActions();
}

QAction *AccountsPage::tableAction(const QString &text, const QKeySequence &shortcut, void (AccountsPage::*slot)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

void AccountsPage::addTableActions()
{
    tableAction(tr("Open", "account"), {}, &AccountsPage::openCurrent);
    tableAction(tr("Log touchpoint"), {}, &AccountsPage::logForCurrent);
    tableAction(tr("New action…"), QKeySequence(Qt::CTRL | Qt::Key_T), &AccountsPage::addActionForCurrent);
    tableAction(tr("Edit…", "account"), QKeySequence(Qt::Key_F2), &AccountsPage::editCurrent);
    tableAction(tr("Delete", "account"), QKeySequence(Qt::Key_Delete), &AccountsPage::deleteCurrent);
    auto *add = new QAction(tr("New account…"), this);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &AccountsPage::addAccount);
    addAction(add);
}

void AccountsPage::restoreQuery()
{
    const QSettings settings;
    const int column = settings.value(settingsKey("sort"), 0).toInt();
    if (column >= 0 && column < m_model->columnCount())
        m_query.column = static_cast<AccountColumn>(column);
    m_query.order = settings.value(settingsKey("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_query.filter = settings.value(settingsKey("filter")).toString();
    m_filter->setText(m_query.filter);
    m_table->setSort(int(m_query.column), m_query.order);
    m_list->setQuery(m_query);
}

void AccountsPage::saveQuery() const
{
    QSettings settings;
    settings.setValue(settingsKey("sort"), int(m_query.column));
    settings.setValue(settingsKey("descending"), m_query.order == Qt::DescendingOrder);
    settings.setValue(settingsKey("filter"), m_query.filter);
}

void AccountsPage::showFirstRows()
{
    const QDate today = m_session.clock().today();
    const auto read = [today](Connection &db) -> Result<FirstRows> {
        FirstRows first;
        MAINSTAY_TRY(first.rows, portfolio::firstRows(db, firstPageRows, today));
        MAINSTAY_TRY(first.total, portfolio::count(db));
        return first;
    };
    whenDone(m_session.interactive().run(read), this, [this](const Result<FirstRows> &first) {
        if (!first.ok())
            say(first.error());
        else if (!m_list->isLoaded())
            takeFirstRows(*first);
    });
}

/// The list as it will stand when all of it is there: nothing moves under the eye, the scroll bar included.
void AccountsPage::takeFirstRows(const FirstRows &first)
{
    const std::vector<AccountRow> &rows = first.rows;
    auto ids = std::make_shared<std::vector<qint64>>();
    for (const AccountRow &row : rows)
        ids->push_back(row.id.value());
    // Nobody knows yet which those further down are: their rows stay empty.
    ids->resize(std::max(ids->size(), size_t(first.total)));
    m_model->provide(rows);
    m_table->showIds(std::move(ids), PagedTableView::Keep::Scroll);
    if (!rows.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_noAccounts) : m_table);
    if (rows.empty())
        m_list->load();
}

void AccountsPage::showListing(const AccountListing &listing)
{
    const auto keep = m_userAsked ? PagedTableView::Keep::Current : PagedTableView::Keep::Scroll;
    m_userAsked = false;
    // The first page was in the storage's order; who has not moved yet stays on the first row.
    const bool untouched = !std::exchange(m_listed, true) && m_table->currentIndex().row() == 0;
    AccountWalk::of(m_session).setIds(listing.ids);
    m_table->showIds(listing.ids, keep);
    if (untouched && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (listing.total == 0)
        m_stack->setCurrentWidget(m_noAccounts);
    else if (listing.ids->empty())
        m_stack->setCurrentWidget(m_noHits);
    else
        m_stack->setCurrentWidget(m_table);
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0)
        m_table->selectId(std::exchange(m_wanted, 0));
    showFooter(listing);
}

void AccountsPage::showFooter(const AccountListing &listing)
{
    const QLocale locale;
    const QString arr = formatMoney(wholeUnits(listing.arr), locale);
    const auto total = int(listing.total);
    const QString count = formatCount(qint64(listing.ids->size()), locale);
    if (listing.total == 0)
        m_footer->clear();
    else if (listing.ids->size() == listing.total)
        m_footer->setText(tr("%Ln account(s) · ARR %1", nullptr, total).arg(arr));
    else
        m_footer->setText(tr("%1 of %Ln account(s) · ARR %2", nullptr, total).arg(count, arr));
    m_footerNote->setText(listing.arrComplete ? QString()
                                              : tr("Amounts in currencies without an exchange rate are left out."));
}

void AccountsPage::ask(const AccountQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_userAsked = true;
    m_list->setQuery(m_query);
    if (!m_list->isLoaded())
        m_list->load();
    saveQuery();
}

void AccountsPage::sort(int column, Qt::SortOrder order)
{
    AccountQuery query = m_query;
    query.column = static_cast<AccountColumn>(column);
    query.order = order;
    ask(query);
}

void AccountsPage::typeIntoFilter(const QString &text)
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->setCursorPosition(int(m_filter->text().size()));
    m_filter->insert(text);
}

void AccountsPage::moveToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::TabFocusReason);
    if (m_table->currentId() == 0 || m_table->selectedIds().empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void AccountsPage::dataChanged()
{
    m_model->invalidate();
    m_stale = !isVisible();
    if (!m_stale)
        m_list->loadSoon();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        m_list->loadSoon();
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_sized)
        widenNameColumn();
}

/// Wider where the language, or whom and what the rows show, needs it; the name has the rest.
void AccountsPage::fitColumns()
{
    if (m_sized)
        return;
    for (const AccountColumn column : {AccountColumn::Stage, AccountColumn::Owner, AccountColumn::Arr, AccountColumn::Renewal,
                                       AccountColumn::LastTouch}) {
        const int needed = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(int(column));
        const int present = m_table->columnWidth(int(column));
        if (needed > present)
            m_table->setInitialWidth(int(column), std::min(needed, std::max(present, widestColumn)));
    }
    widenNameColumn();
}

void AccountsPage::widenNameColumn()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int frame = 2 * 20 + 4 + m_table->verticalScrollBar()->sizeHint().width();
    const int others = header->length() - header->sectionSize(0);
    m_table->setInitialWidth(0, std::max(200, width() - frame - others));
}

void AccountsPage::activate()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::findHere()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AccountsPage::refresh()
{
    m_model->invalidate();
    m_list->load();
}

AccountId AccountsPage::currentAccount() const
{
    return AccountId(m_table->currentId());
}

QByteArray AccountsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_query.filter << int(m_query.column) << int(m_query.order) << m_table->currentId();
    return state;
}

void AccountsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    AccountQuery query;
    int column = 0;
    int order = 0;
    qint64 current = 0;
    stream >> query.filter >> column >> order >> current;
    if (stream.status() != QDataStream::Ok || column < 0 || column >= m_model->columnCount())
        return;
    query.column = static_cast<AccountColumn>(column);
    query.order = order == int(Qt::DescendingOrder) ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->setSort(column, query.order);
    m_wanted = current;
    if (m_model->rowOf(current) >= 0)
        m_table->selectId(current);
    ask(query);
    m_filter->setText(query.filter);
}

void AccountsPage::openCurrent()
{
    if (currentAccount().isValid())
        Q_EMIT accountRequested(currentAccount());
}

void AccountsPage::logForCurrent()
{
    Q_EMIT logRequested(currentAccount());
}

void AccountsPage::addActionForCurrent()
{
    if (currentAccount().isValid())
        ActionDialog::add(*this, m_session, currentAccount());
}

void AccountsPage::addAccount()
{
    AccountDialog::add(*this, m_session, [this](AccountId account) {
        m_wanted = account.value();
        m_filter->clear();
    });
}

void AccountsPage::editCurrent()
{
    if (currentAccount().isValid())
        AccountDialog::edit(*this, m_session, currentAccount());
}

void AccountsPage::deleteCurrent()
{
    const AccountRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (row)
        deleteAccount(*this, m_session, row->id, row->name);
}

void AccountsPage::say(const Error &error)
{
    Q_EMIT failed(errorSentence(error, tr("Accounts", "page")));
}

} // namespace mainstay
