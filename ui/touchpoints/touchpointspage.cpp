// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"
#include "ui/touchpoints/touchpointlister.h"
#include "ui/touchpoints/touchpointtablemodel.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 1;

QDateTime startOfDay(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toUTC();
}

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
    connect(m_filter, &QLineEdit::textChanged, this, &TouchpointsPage::ask);
    connect(m_filter, &SearchField::resultsRequested, this, &TouchpointsPage::moveToList);
    connect(m_filter, &QLineEdit::returnPressed, this, &TouchpointsPage::moveToList);
    for (QComboBox *box : {m_kind, m_period, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &TouchpointsPage::ask);
    connect(m_table, &PagedTableView::opened, this,
            [this](qint64 id) { Q_EMIT touchpointRequested(TouchpointId(id)); });
    connect(m_table, &PagedTableView::typed, this, &TouchpointsPage::typeIntoFilter);
    connect(m_table, &PagedTableView::sortRequested, this, &TouchpointsPage::sort);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { Q_EMIT logRequested({}); });
    connect(m_noHits, &EmptyState::actionTriggered, this, &TouchpointsPage::clearFilters);
}

TouchpointFilter TouchpointsPage::currentFilter() const
{
    TouchpointFilter filter;
    filter.accountText = m_filter->text();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<TouchpointKind>(m_kind->currentData().toInt());
    filter.outcomes = static_cast<TouchpointFilter::Outcomes>(m_outcome->currentData().toInt());
    const QDate today = m_session.clock().today();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Any:
        break;
    case Period::Week:
        filter.from = startOfDay(today.addDays(-6));
        break;
    case Period::Month:
        filter.from = startOfDay(today.addDays(-29));
        break;
    case Period::Quarter:
        filter.from = startOfDay(today.addDays(-89));
        break;
    case Period::Year:
        filter.from = startOfDay(QDate(today.year(), 1, 1));
        break;
    }
    return filter;
}

bool TouchpointsPage::isFiltered() const
{
    return currentFilter() != TouchpointFilter {};
}

void TouchpointsPage::ask()
{
    m_asked = true;
    m_userAsked = true;
    m_stale = false;
    m_lister->ask({currentFilter(), m_order});
}

void TouchpointsPage::clearFilters()
{
    const QSignalBlocker noKind(m_kind);
    const QSignalBlocker noPeriod(m_period);
    const QSignalBlocker noOutcome(m_outcome);
    const QSignalBlocker noText(m_filter);
    m_kind->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    m_filter->clear();
    m_filter->setFocus();
    ask();
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
        m_stack->setCurrentWidget(isFiltered() ? m_noHits : m_nothing);
}

void TouchpointsPage::dataChanged()
{
    m_model->invalidate();
    m_stale = !isVisible();
    if (!m_stale && m_asked)
        m_lister->askAgainSoon();
}

void TouchpointsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked)
        ask();
    else if (std::exchange(m_stale, false))
        m_lister->askAgainSoon();
}

void TouchpointsPage::typeIntoFilter(const QString &text)
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->setCursorPosition(int(m_filter->text().size()));
    m_filter->insert(text);
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
                                           MAINSTAY_CHECK(touchpointstore::remove(db, TouchpointId(id)));
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
        m_filter->setFocus(Qt::OtherFocusReason);
}

void TouchpointsPage::findHere()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TouchpointsPage::refresh()
{
    m_model->invalidate();
    m_lister->askAgainSoon();
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
    stream << stateVersion << m_filter->text() << qint32(m_kind->currentIndex()) << qint32(m_period->currentIndex())
           << qint32(m_outcome->currentIndex()) << qint32(m_order) << m_table->currentId();
    return state;
}

void TouchpointsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QString text;
    qint32 kind = 0;
    qint32 period = 0;
    qint32 outcome = 0;
    qint32 order = 0;
    stream >> version >> text >> kind >> period >> outcome >> order >> m_wanted;
    if (version != stateVersion || stream.status() != QDataStream::Ok || order < 0
        || order > qint32(TouchpointOrder::KindDescending)) {
        m_wanted = 0;
        return;
    }
    const QSignalBlocker noKind(m_kind);
    const QSignalBlocker noPeriod(m_period);
    const QSignalBlocker noOutcome(m_outcome);
    const QSignalBlocker noText(m_filter);
    m_kind->setCurrentIndex(std::clamp(kind, 0, m_kind->count() - 1));
    m_period->setCurrentIndex(std::clamp(period, 0, m_period->count() - 1));
    m_outcome->setCurrentIndex(std::clamp(outcome, 0, m_outcome->count() - 1));
    m_filter->setText(text);
    m_order = static_cast<TouchpointOrder>(order);
    showOrder();
    ask();
}

void TouchpointsPage::say(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorSentence(error, tr("the touchpoints")));
}

} // namespace mainstay
