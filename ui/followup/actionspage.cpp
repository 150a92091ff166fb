// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/actionspage.h"

#include "core/accounts/accountstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/followup/actionslister.h"
#include "ui/followup/actionstablemodel.h"
#include "ui/followup/duefield.h"
#include "ui/followup/newactiondialog.h"
#include "ui/followup/reliabilitystrip.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 1;
constexpr int reliabilityMs = 80; ///< walking through the list asks once it stops

QString labelKey(ActionVerdict verdict)
{
    switch (verdict) {
    case ActionVerdict::Done:
        return u"action.done"_s;
    case ActionVerdict::Broken:
        return u"action.broken"_s;
    case ActionVerdict::Dropped:
        return u"action.drop"_s;
    case ActionVerdict::Open:
        return u"action.reopen"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ActionsPage::ActionsPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ActionsTableModel(session, this))
    , m_delegate(new ActionsDelegate(session, this))
    , m_lister(new ActionsLister(session, this))
{
    setObjectName(u"actionsPage"_s);
    m_reliabilitySoon.setSingleShot(true);
    m_reliabilitySoon.setInterval(reliabilityMs);
    build();
    connectParts();
}

void ActionsPage::connectParts()
{
    connect(m_lister, &ActionsLister::beginning, this, &ActionsPage::showBeginning);
    connect(m_lister, &ActionsLister::listed, this, &ActionsPage::showList);
    connect(m_lister, &ActionsLister::failed, this, &ActionsPage::report);
    connect(m_model, &PagedTableModel::fetchFailed, this, &ActionsPage::report);
    connect(&m_session, &WorkspaceSession::dataChanged, this, &ActionsPage::dataChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &ActionsPage::ask);
    connect(m_filter, &SearchField::resultsRequested, this, &ActionsPage::moveToList);
    connect(m_filter, &QLineEdit::returnPressed, this, &ActionsPage::moveToList);
    connect(m_side, &SegmentedSwitch::chosen, this, &ActionsPage::ask);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActionsPage::ask);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ActionsPage::ask);
    connect(m_promises, &QCheckBox::toggled, this, &ActionsPage::ask);
    connect(m_table, &PagedTableView::opened, this, [this] { Q_EMIT accountRequested(currentAccount()); });
    connect(m_table, &PagedTableView::sortRequested, this, &ActionsPage::sort);
    connect(m_table, &PagedTableView::currentIdChanged, &m_reliabilitySoon, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::clicked, this, &ActionsPage::clickedCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsPage::refreshCommands);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActionsPage::refreshCommands);
    connect(&m_reliabilitySoon, &QTimer::timeout, this, &ActionsPage::showReliability);
    connect(m_delegate, &ActionsDelegate::dueEntered, this, &ActionsPage::saveDue);
    connect(m_delegate, &ActionsDelegate::mistyped, this, [this] { Q_EMIT failed(DueField::mistake()); });
    connect(m_nothing, &EmptyState::actionTriggered, this, &ActionsPage::newAction);
    connect(m_noHits, &EmptyState::actionTriggered, this, &ActionsPage::clearFilters);
}

ActionFilter ActionsPage::currentFilter() const
{
    ActionFilter filter;
    filter.text = m_filter->text();
    const auto tab = static_cast<Tab>(m_side->current());
    if (tab != Tab::All)
        filter.side = tab == Tab::Ours ? ActionSide::Ours : ActionSide::Theirs;
    filter.states = static_cast<ActionFilter::States>(m_state->currentData().toInt());
    filter.owner = MemberId(m_owner->currentData().toLongLong());
    filter.promisesOnly = m_promises->isChecked();
    return filter;
}

bool ActionsPage::isFiltered() const
{
    return currentFilter() != ActionFilter {};
}

void ActionsPage::ask()
{
    m_asked = true;
    m_userAsked = true;
    m_stale = false;
    m_lister->ask({currentFilter(), m_order, {}});
}

void ActionsPage::clearFilters()
{
    const QSignalBlocker noState(m_state);
    const QSignalBlocker noOwner(m_owner);
    const QSignalBlocker noPromises(m_promises);
    const QSignalBlocker noText(m_filter);
    m_side->setCurrent(int(Tab::All));
    m_state->setCurrentIndex(m_state->findData(int(ActionFilter::States::Any)));
    m_owner->setCurrentIndex(0);
    m_promises->setChecked(false);
    m_filter->clear();
    m_filter->setFocus();
    ask();
}

void ActionsPage::sort(int column, Qt::SortOrder order)
{
    const bool ascending = order == Qt::AscendingOrder;
    if (column == int(ActionsColumn::Due))
        m_order = ascending ? ActionOrder::DueAscending : ActionOrder::DueDescending;
    else if (column == int(ActionsColumn::Account))
        m_order = ascending ? ActionOrder::AccountAscending : ActionOrder::AccountDescending;
    else
        return showOrder(); // No index has the others: the arrow goes back to where it was.
    ask();
}

void ActionsPage::showOrder()
{
    const bool byDue = m_order == ActionOrder::DueAscending || m_order == ActionOrder::DueDescending;
    const bool ascending = m_order == ActionOrder::DueAscending || m_order == ActionOrder::AccountAscending;
    m_table->setSort(int(byDue ? ActionsColumn::Due : ActionsColumn::Account),
                     ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ActionsPage::showBeginning(const PagedTableModel::Ids &ids, const std::vector<ListedAction> &rows)
{
    m_model->provide(rows);
    // After a change of the data the whole list follows at once; shortening it first would lose the place.
    if (!m_userAsked)
        return;
    m_table->showIds(ids, PagedTableView::Keep::Current);
    showPlace();
}

void ActionsPage::showList(const PagedTableModel::Ids &ids)
{
    const auto keep = m_userAsked ? PagedTableView::Keep::Current : PagedTableView::Keep::Scroll;
    m_userAsked = false;
    const int row = m_table->currentIndex().row();
    m_table->showIds(ids, keep);
    const auto count = int(ids->size());
    m_footer->setText(tr("%Ln action(s)", nullptr, count));
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0)
        m_table->selectId(std::exchange(m_wanted, 0));
    // What was closed has left an open list: the keyboard stays at its place.
    else if (m_table->currentId() == 0 && count > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1), 0));
    showPlace();
    if (std::exchange(m_isFirst, false) && m_filter->hasFocus() && m_filter->text().isEmpty())
        moveToList();
    m_reliabilitySoon.start();
}

void ActionsPage::showPlace()
{
    QWidget *const place = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : isFiltered() ? m_noHits : m_nothing;
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(place);
    // With its last row the table goes, and the keys with it.
    if (hadFocus && place != m_table)
        m_filter->setFocus(Qt::OtherFocusReason);
    const auto states = static_cast<ActionFilter::States>(m_state->currentData().toInt());
    const bool allDone = place == m_noHits && (states == ActionFilter::States::Open || states == ActionFilter::States::Overdue)
        && m_filter->text().isEmpty();
    m_noHits->setTexts(allDone ? tr("Nothing is open here.") : tr("No action passes these filters."), tr("Clear the filters"));
}

void ActionsPage::loadOwners()
{
    auto asked = m_session.interactive().run([](Connection &db) { return accountstore::members(db); });
    whenDone(asked, this, [this](const Result<std::vector<Member>> &members) {
        if (members.ok())
            takeOwners(*members);
    });
}

void ActionsPage::takeOwners(const std::vector<Member> &members)
{
    const QSignalBlocker quiet(m_owner);
    const qint64 before = m_wantedOwner != 0 ? std::exchange(m_wantedOwner, 0) : m_owner->currentData().toLongLong();
    const qint64 asked = m_owner->currentData().toLongLong();
    while (m_owner->count() > 1)
        m_owner->removeItem(1);
    for (const Member &member : members)
        m_owner->addItem(member.name, member.id.value());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(before)));
    if (m_asked && m_owner->currentData().toLongLong() != asked)
        ask();
}

void ActionsPage::dataChanged()
{
    m_model->invalidate();
    m_stale = !isVisible();
    if (m_stale || !m_asked)
        return;
    m_lister->askAgainSoon();
    loadOwners();
}

void ActionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked) {
        ask();
        loadOwners();
    } else if (std::exchange(m_stale, false)) {
        m_lister->askAgainSoon();
        loadOwners();
    }
}

void ActionsPage::moveToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::TabFocusReason);
    if (m_table->currentId() == 0 || m_table->selectedIds().empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ActionsPage::clickedCell(const QModelIndex &index)
{
    if (index.column() != int(ActionsColumn::What))
        return;
    const int left = m_table->columnViewportPosition(index.column());
    const int x = m_table->viewport()->mapFromGlobal(QCursor::pos()).x() - left;
    if (x >= 0 && x < TableDelegate::padding + ActionsDelegate::boxWidth) {
        const ListedAction *row = m_model->rowAt(index.row());
        say(row && row->action.state == ActionState::Open ? ActionVerdict::Done : ActionVerdict::Open);
    }
}

std::vector<ActionId> ActionsPage::selectedActions() const
{
    std::vector<ActionId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.emplace_back(id);
    return ids;
}

QString ActionsPage::subjectOf(const std::vector<ActionId> &ids) const
{
    const ListedAction *first = m_model->rowAt(m_model->rowOf(ids.front().value()));
    const auto count = int(ids.size());
    return count == 1 && first ? first->action.what.simplified() : tr("%Ln action(s)", nullptr, count);
}

QList<QAction *> ActionsPage::commands() const
{
    return m_table->actions();
}

/// Rows that are still being read may be closed ones.
void ActionsPage::refreshCommands()
{
    const std::vector<ActionId> ids = selectedActions();
    m_reopen->setEnabled(std::any_of(ids.begin(), ids.end(), [this](ActionId id) {
        const ListedAction *row = m_model->rowAt(m_model->rowOf(id.value()));
        return !row || row->action.state != ActionState::Open;
    }));
}

void ActionsPage::deleteSelected()
{
    const std::vector<ActionId> ids = selectedActions();
    if (ids.empty())
        return;
    const QString subject = subjectOf(ids);
    auto written = m_session.write({u"action.delete"_s, subject}, [ids](Connection &db, const WriteContext &) -> Result<void> {
        for (const ActionId id : ids)
            MAINSTAY_CHECK(touchpointstore::removeAction(db, id));
        return {};
    });
    whenDone(written, this, [this, subject](const Result<void> &done) {
        if (done.ok())
            Q_EMIT saved(tr("Deleted: %1").arg(subject));
        else
            Q_EMIT failed(errorSentence(done.error(), subject));
    });
}

void ActionsPage::say(ActionVerdict verdict)
{
    const std::vector<ActionId> ids = selectedActions();
    if (ids.empty())
        return;
    const QString subject = subjectOf(ids);
    auto written = m_session.write({labelKey(verdict), subject}, [ids, verdict](Connection &db, const WriteContext &context) {
        return actionlist::setVerdict(db, ids, verdict, context.clock);
    });
    whenDone(written, this, [this, subject, verdict](const Result<int> &changed) {
        if (!changed.ok()) {
            Q_EMIT failed(errorSentence(changed.error(), subject));
            return;
        }
        if (*changed == 0)
            return;
        switch (verdict) {
        case ActionVerdict::Done:
            return Q_EMIT saved(tr("Done: %1").arg(subject));
        case ActionVerdict::Broken:
            return Q_EMIT saved(tr("Broken: %1").arg(subject));
        case ActionVerdict::Dropped:
            return Q_EMIT saved(tr("Dropped: %1").arg(subject));
        case ActionVerdict::Open:
            return Q_EMIT saved(tr("Open again: %1").arg(subject));
        }
    });
}

void ActionsPage::editDue()
{
    const QModelIndex due = m_model->index(m_table->currentIndex().row(), int(ActionsColumn::Due));
    if (due.isValid() && m_model->flags(due).testFlag(Qt::ItemIsEditable)) {
        m_table->scrollTo(due);
        m_table->edit(due);
    }
}

void ActionsPage::saveDue(qint64 id, QDate due)
{
    const ListedAction *row = m_model->rowAt(m_model->rowOf(id));
    const QString what = row ? row->action.what.simplified() : QString();
    m_wanted = id;
    auto written = m_session.write({u"action.due"_s, what}, [id, due](Connection &db, const WriteContext &) {
        return actionlist::setDue(db, ActionId(id), due);
    });
    whenDone(written, this, [this, what](const Result<void> &done) {
        if (done.ok())
            Q_EMIT saved(tr("Moved the due date: %1").arg(what));
        else
            Q_EMIT failed(errorSentence(done.error(), what));
    });
}

void ActionsPage::newAction()
{
    const ListedAction *row = m_model->rowAt(m_table->currentIndex().row());
    auto *dialog = new NewActionDialog(m_session, *this); // deletes itself when closed
    if (row)
        dialog->setAccount(row->action.account, row->accountName);
    dialog->setSide(static_cast<Tab>(m_side->current()) == Tab::Theirs ? ActionSide::Theirs : ActionSide::Ours);
    connect(dialog, &NewActionDialog::added, this, [this](ActionId id) { m_wanted = id.value(); });
    dialog->show();
}

void ActionsPage::showReliability()
{
    const ListedAction *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row) {
        m_reliability->hide();
        return;
    }
    auto asked = m_session.interactive().run([account = row->action.account, today = m_session.clock().today()](Connection &db) {
        return loadReliability(db, account, today);
    });
    whenDone(asked, this, [this, account = row->action.account, name = row->accountName](const Result<AccountReliability> &loaded) {
        if (!loaded.ok() || currentAccount() != account)
            return;
        m_reliability->showAccount(name, *loaded);
        m_reliability->show();
    });
}

void ActionsPage::activate()
{
    // Until the first rows are there the filter holds the keyboard for them.
    if (m_model->rowCount() > 0)
        moveToList();
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

void ActionsPage::findHere()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ActionsPage::refresh()
{
    m_model->invalidate();
    m_lister->askAgainSoon();
}

AccountId ActionsPage::currentAccount() const
{
    const ListedAction *row = m_model->rowAt(m_table->currentIndex().row());
    return row ? row->action.account : AccountId();
}

QByteArray ActionsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_filter->text() << qint32(m_side->current()) << qint32(m_state->currentIndex())
           << qint64(m_owner->currentData().toLongLong()) << m_promises->isChecked() << qint32(m_order) << m_table->currentId();
    return state;
}

void ActionsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QString text;
    qint32 side = 0;
    qint32 states = 0;
    qint64 owner = 0;
    bool promises = false;
    qint32 order = 0;
    qint64 wanted = 0;
    stream >> version >> text >> side >> states >> owner >> promises >> order >> wanted;
    if (version != stateVersion || stream.status() != QDataStream::Ok || order < 0
        || order > qint32(ActionOrder::AccountDescending) || side < 0 || side > qint32(Tab::Theirs))
        return;
    const QSignalBlocker noState(m_state);
    const QSignalBlocker noPromises(m_promises);
    const QSignalBlocker noText(m_filter);
    m_wanted = wanted;
    m_wantedOwner = owner;
    m_side->setCurrent(side);
    m_state->setCurrentIndex(std::clamp(states, 0, m_state->count() - 1));
    m_promises->setChecked(promises);
    m_filter->setText(text);
    m_order = static_cast<ActionOrder>(order);
    showOrder();
    ask();
    loadOwners();
}

void ActionsPage::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorSentence(error, tr("the actions")));
}

} // namespace mainstay
