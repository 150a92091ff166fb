// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/actionscard.h"

#include "core/base/clock.h"
#include "ui/common/card.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/text/labels.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 5;
enum Column { What, Who, Due };

std::vector<PagedTableModel::Column> columns()
{
    return {{u"what"_s, ActionModel::tr("Action", "column")},
            {u"who"_s, ActionModel::tr("Who", "column: does the action")},
            {u"due"_s, ActionModel::tr("Due", "column")}};
}

/// All rows are known from the start; one that is asked for all the same is gone.
QFuture<Result<std::vector<AccountActionRow>>> nothing()
{
    QPromise<Result<std::vector<AccountActionRow>>> promise;
    promise.start();
    promise.addResult(Result<std::vector<AccountActionRow>>(std::vector<AccountActionRow>()));
    promise.finish();
    return promise.future();
}

/// The box to tick, before what is to be done.
class ActionDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (index.column() != What) {
            TableDelegate::paintCell(painter, area, index, theme);
            return;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.textFaint, 1.2));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(QRectF(area.left() + 0.5, area.center().y() - 6.5, 14, 14), 4, 4);
        painter.restore();
        TableDelegate::paintCell(painter, area.adjusted(24, 0, 0, 0), index, theme);
    }
};

} // namespace

ActionModel::ActionModel(const Clock &clock, QObject *parent)
    : PagedRowsModel<AccountActionRow>(mainstay::columns(), [](const std::vector<qint64> &) { return nothing(); }, parent)
    , m_clock(clock)
{
}

void ActionModel::showDetails(const AccountDetails &details)
{
    m_rows.clear();
    for (const Action &action : details.actions) {
        const QString person = action.side == ActionSide::Ours ? details.memberName(action.owner)
                                                               : details.contactName(action.contact);
        m_rows.push_back({action.id, action, person});
    }
    provide(m_rows);
}

const Action *ActionModel::actionOf(qint64 id) const
{
    for (const AccountActionRow &row : m_rows) {
        if (row.id.value() == id)
            return &row.action;
    }
    return nullptr;
}

QVariant ActionModel::cell(const AccountActionRow &row, int column, int role) const
{
    const Action &action = row.action;
    const QDate today = m_clock.today();
    const QString promise = action.isPromise ? tr("promised", "action") : QString();
    const QString who = row.person.isEmpty() ? label(action.side) : row.person;
    if (role == Qt::DisplayRole)
        return column == What ? action.what : column == Who ? who : formatRelativeDays(action.due, today);
    if (role == Qt::AccessibleTextRole && column == Due && action.due.isValid())
        return action.due < today ? tr("overdue, %1").arg(formatDate(action.due, m_locale))
                                  : formatDate(action.due, m_locale);
    if (role == TableDelegate::asideRole && column == What)
        return promise;
    if (role == TableDelegate::asideRole && column == Who)
        return action.side == ActionSide::Theirs && !row.person.isEmpty() ? label(action.side) : QString();
    if (role == TableDelegate::mutedRole)
        return column != What;
    if (role == TableDelegate::toneRole && column == Due && action.due.isValid() && action.due <= today)
        return int(action.due < today ? Tone::Poor : Tone::Watch);
    return {};
}

ActionsCard::ActionsCard(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ActionModel(clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Open actions"), this);
    m_card->setFlush();
    auto *add = new QPushButton(tr("Add", "button of a card"), m_card);
    add->setObjectName(u"addAction"_s);
    add->setAccessibleName(tr("Add an action"));
    setButtonKind(*add, ButtonKind::Flat);
    connect(add, &QPushButton::clicked, this, &ActionsCard::addRequested);
    m_card->addHeaderWidget(add);
    m_none = mutedLabel(tr("Nothing is open."), m_card);
    m_none->setContentsMargins(15, 0, 15, 8);
    m_table = new PagedTableView(m_card);
    m_table->setObjectName(u"actionsTable"_s);
    m_table->setAccessibleName(tr("Open actions"));
    m_table->setItemDelegate(new ActionDelegate(m_table));
    m_table->setPagedModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setColumnWidth(Who, 170);
    m_table->setColumnWidth(Due, 110);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &PagedTableView::opened, this, [this](qint64 id) {
        if (const Action *action = m_model->actionOf(id))
            Q_EMIT editRequested(*action);
    });
    auto *done = new QAction(tr("Done", "close an action"), m_table);
    done->setShortcut(QKeySequence(Qt::Key_Space));
    done->setShortcutContext(Qt::WidgetShortcut);
    connect(done, &QAction::triggered, this, &ActionsCard::closeSelected);
    m_table->addAction(done);
    // The box is ticked by one click.
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const int x = m_table->viewport()->mapFromGlobal(QCursor::pos()).x();
        if (index.column() == What && x < TableDelegate::padding + 22)
            closeSelected();
    });
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card);
}

void ActionsCard::showDetails(const AccountDetails &details)
{
    m_model->showDetails(details);
    auto ids = std::make_shared<std::vector<qint64>>();
    for (const Action &action : details.actions)
        ids->push_back(action.id.value());
    const int row = m_table->currentIndex().row();
    m_table->showIds(std::move(ids), PagedTableView::Keep::Current);
    // After the last one was closed the keyboard stays at its place in the list.
    if (row >= 0 && m_table->currentId() == 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), What));
    m_table->viewport()->update();
    m_none->setVisible(details.actions.empty());
    m_table->setVisible(!details.actions.empty());
    fitHeight();
}

void ActionsCard::fitHeight()
{
    m_table->setFixedHeight(std::clamp(m_model->rowCount(), 1, mostRowsShown) * TableDelegate::rowHeight + 2);
}

void ActionsCard::closeSelected()
{
    std::vector<Action> actions;
    for (const qint64 id : m_table->selectedIds()) {
        if (const Action *action = m_model->actionOf(id))
            actions.push_back(*action);
    }
    if (!actions.empty())
        Q_EMIT closeRequested(actions);
}

} // namespace mainstay
