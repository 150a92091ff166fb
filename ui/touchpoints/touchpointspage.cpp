// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointspage.h"

#include "core/touchpoints/touchpointlog.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"
#include "ui/touchpoints/savedviewbutton.h"
#include "ui/touchpoints/templatesdialog.h"
#include "ui/touchpoints/touchpointfilterbar.h"
#include "ui/touchpoints/touchpointlister.h"
#include "ui/touchpoints/touchpointtablemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 2;

} // namespace

TouchpointsPage::TouchpointsPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new TouchpointTableModel(session, this))
    , m_lister(new TouchpointLister(session, this))
{
    setObjectName(u"touchpointsPage"_s);
    build();
    connectParts();
}

void TouchpointsPage::connectParts()
{
    connect(m_lister, &TouchpointLister::beginning, this, &TouchpointsPage::showBeginning);
    connect(m_lister, &TouchpointLister::listed, this, &TouchpointsPage::showList);
    connect(m_lister, &TouchpointLister::failed, this, &TouchpointsPage::say);
    connect(m_model, &PagedTableModel::fetchFailed, this, &TouchpointsPage::say);
    connect(&m_session, &WorkspaceSession::dataChanged, this, &TouchpointsPage::dataChanged);
    connect(m_filters, &TouchpointFilterBar::changed, this, &TouchpointsPage::ask);
    connect(filter(), &SearchField::resultsRequested, this, &TouchpointsPage::moveToList);
    connect(filter(), &QLineEdit::returnPressed, this, &TouchpointsPage::moveToList);
    connect(m_views, &SavedViewButton::chosen, this, [this](const SavedView &saved) {
        const auto view = touchpointViewFromPayload(saved.payload);
        if (view.ok())
            showView(*view);
        else
            say(view.error());
    });
    connect(m_views, &SavedViewButton::saved, this, &Page::saved);
    connect(m_views, &SavedViewButton::failed, this,
            [this](const Error &error, const QString &name) { Q_EMIT failed(errorSentence(error, name)); });
    connect(m_table, &PagedTableView::opened, this,
            [this](qint64 id) { Q_EMIT touchpointRequested(TouchpointId(id)); });
    connect(m_table, &PagedTableView::typed, this, &TouchpointsPage::typeIntoFilter);
    connect(m_table, &PagedTableView::sortRequested, this, &TouchpointsPage::sort);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { Q_EMIT logRequested({}); });
    connect(m_noHits, &EmptyState::actionTriggered, this, &TouchpointsPage::clearFilters);
}

SearchField *TouchpointsPage::filter() const
{
    return m_filters->textField();
}

void TouchpointsPage::ask()
{
    m_asked = true;
    m_userAsked = true;
    m_stale = false;
    const TouchpointView view = m_filters->view(m_order);
    m_views->setPayload(toPayload(view));
    m_lister->ask(queryOf(view, m_session.clock().today()));
}

void TouchpointsPage::showView(const TouchpointView &view)
{
    m_order = view.order;
    m_filters->setView(view);
    showOrder();
    ask();
}

void TouchpointsPage::clearFilters()
{
    TouchpointView all;
    all.order = m_order;
    showView(all);
    filter()->setFocus();
}

void TouchpointsPage::sort(int column, Qt::SortOrder order)
{
    const bool ascending = order == Qt::AscendingOrder;
    switch (static_cast<TouchpointColumn>(column)) {
    case TouchpointColumn::When:
        m_order = ascending ? TouchpointOrder::OldestFirst : TouchpointOrder::NewestFirst;
        break;
    case TouchpointColumn::Account:
        m_order = ascending ? TouchpointOrder::AccountAscending : TouchpointOrder::AccountDescending;
        break;
    case TouchpointColumn::Kind:
        m_order = ascending ? TouchpointOrder::KindAscending : TouchpointOrder::KindDescending;
        break;
    case TouchpointColumn::Purpose:
    case TouchpointColumn::Minutes:
    case TouchpointColumn::Us:
    case TouchpointColumn::Solution:
    case TouchpointColumn::Outcome:
    case TouchpointColumn::Summary:
        // No index has these: the arrow goes back to where it was.
        showOrder();
        return;
    }
    ask();
}

void TouchpointsPage::showOrder()
{
    switch (m_order) {
    case TouchpointOrder::NewestFirst:
    case TouchpointOrder::OldestFirst:
        m_table->setSort(int(TouchpointColumn::When),
                         m_order == TouchpointOrder::OldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    case TouchpointOrder::AccountAscending:
    case TouchpointOrder::AccountDescending:
        m_table->setSort(int(TouchpointColumn::Account),
                         m_order == TouchpointOrder::AccountAscending ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    case TouchpointOrder::KindAscending:
    case TouchpointOrder::KindDescending:
        m_table->setSort(int(TouchpointColumn::Kind),
                         m_order == TouchpointOrder::KindAscending ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    }
}

void TouchpointsPage::showBeginning(const PagedTableModel::Ids &ids, const std::vector<TouchpointRow> &rows)
{
    m_model->provide(rows);
    // After a change of the data the whole list follows at once; shortening it first would lose the place.
    if (!m_userAsked)
        return;
    m_table->showIds(ids, PagedTableView::Keep::Current);
    showPlace();
}

void TouchpointsPage::showList(const PagedTableModel::Ids &ids)
{
    const auto keep = m_userAsked ? PagedTableView::Keep::Current : PagedTableView::Keep::Scroll;
    m_userAsked = false;
    m_table->showIds(ids, keep);
    const auto count = int(ids->size());
    m_footer->setText(tr("%Ln touchpoint(s)", nullptr, count));
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0)
        m_table->selectId(std::exchange(m_wanted, 0));
    showPlace();
}

void TouchpointsPage::showPlace()
{
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_filters->isFiltered() ? m_noHits : m_nothing);
}

void TouchpointsPage::dataChanged()
{
    m_model->invalidate();
    m_stale = !isVisible();
    if (!m_stale && m_asked)
        askAgainSoon();
}

/// With the periods of today: they move on with the days.
void TouchpointsPage::askAgainSoon()
{
    m_lister->askAgainSoon(queryOf(m_filters->view(m_order), m_session.clock().today()));
}

void TouchpointsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_filters->reloadChoices();
    if (!m_asked) {
        m_views->reload();
        ask();
    } else if (std::exchange(m_stale, false))
        askAgainSoon();
}

void TouchpointsPage::typeIntoFilter(const QString &text)
{
    filter()->setFocus(Qt::ShortcutFocusReason);
    filter()->setCursorPosition(int(filter()->text().size()));
    filter()->insert(text);
}

void TouchpointsPage::moveToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::TabFocusReason);
    if (m_table->currentId() == 0 || m_table->selectedIds().empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void TouchpointsPage::deleteSelected()
{
    const std::vector<qint64> ids = m_table->selectedIds();
    if (ids.empty())
        return;
    const TouchpointRow *first = m_model->rowAt(m_model->rowOf(ids.front()));
    const QString name = first ? first->accountName : QString();
    const auto count = int(ids.size());
    const QString subject = count == 1 ? name : tr("%Ln touchpoint(s)", nullptr, count);
    const QString sentence = count == 1 ? tr("Deleted the touchpoint with %1").arg(name)
                                        : tr("Deleted %Ln touchpoint(s)", nullptr, count);
    auto written = m_session.write({u"touchpoint.delete"_s, subject},
                                   [ids](Connection &db, const WriteContext &) -> Result<void> {
                                       for (const qint64 id : ids)
                                           MAINSTAY_CHECK(touchpointlog::remove(db, TouchpointId(id)));
                                       return {};
                                   });
    whenDone(written, this, [this, sentence, subject](const Result<void> &done) {
        if (done.ok())
            Q_EMIT saved(sentence);
        else
            Q_EMIT failed(errorSentence(done.error(), subject));
    });
}

void TouchpointsPage::activate()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        filter()->setFocus(Qt::OtherFocusReason);
}

void TouchpointsPage::findHere()
{
    filter()->setFocus(Qt::ShortcutFocusReason);
    filter()->selectAll();
}

void TouchpointsPage::refresh()
{
    m_model->invalidate();
    askAgainSoon();
}

AccountId TouchpointsPage::currentAccount() const
{
    const TouchpointRow *row = m_model->rowAt(m_table->currentIndex().row());
    return row ? row->account : AccountId();
}

QByteArray TouchpointsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << toPayload(m_filters->view(m_order)) << m_table->currentId();
    return state;
}

void TouchpointsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QString payload;
    stream >> version >> payload >> m_wanted;
    const auto view = touchpointViewFromPayload(payload);
    if (version != stateVersion || stream.status() != QDataStream::Ok || !view.ok()) {
        m_wanted = 0;
        return;
    }
    showView(*view);
}

void TouchpointsPage::showTemplates()
{
    auto *dialog = new TemplatesDialog(m_session, this);
    dialog->open();
}

void TouchpointsPage::say(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorSentence(error, tr("the touchpoints")));
}

} // namespace mainstay
