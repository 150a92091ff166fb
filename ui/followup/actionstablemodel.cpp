// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/actionstablemodel.h"

#include "ui/common/actionbox.h"
#include "ui/common/formatters.h"
#include "ui/common/workspacesession.h"
#include "ui/followup/duefield.h"
#include "ui/paint/pill.h"
#include "ui/text/labels.h"

#include <QPainter>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

std::vector<PagedTableModel::Column> actionColumns()
{
    return {{u"what"_s, ActionsTableModel::tr("Action", "column")},
            {u"account"_s, ActionsTableModel::tr("Account", "column")},
            {u"who"_s, ActionsTableModel::tr("Who", "column: does the action")},
            {u"due"_s, ActionsTableModel::tr("Due", "column")},
            {u"state"_s, ActionsTableModel::tr("State", "column")}};
}

std::optional<Tone> toneOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
    case ActionState::Dropped:
        return std::nullopt;
    case ActionState::Kept:
        return Tone::Good;
    case ActionState::Late:
        return Tone::Watch;
    case ActionState::Broken:
        return Tone::Poor;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace

ActionsTableModel::ActionsTableModel(WorkspaceSession &session, QObject *parent)
    : PagedRowsModel(
        actionColumns(),
        [&session](const std::vector<qint64> &ids) {
            return session.interactive().run([ids](Connection &db) {
                std::vector<ActionId> wanted;
                for (const qint64 id : ids)
                    wanted.emplace_back(id);
                return actionlist::rows(db, wanted);
            });
        },
        parent)
    , m_session(session)
{
}

Qt::ItemFlags ActionsTableModel::flags(const QModelIndex &index) const
{
    const ListedAction *row = index.isValid() ? rowAt(index.row()) : nullptr;
    const bool editable = row && row->action.state == ActionState::Open && index.column() == int(ActionsColumn::Due);
    return PagedTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString ActionsTableModel::text(const ListedAction &row, ActionsColumn column) const
{
    const Action &action = row.action;
    switch (column) {
    case ActionsColumn::What:
        return action.what.simplified();
    case ActionsColumn::Account:
        return row.accountName;
    case ActionsColumn::Who: {
        const QString &name = action.side == ActionSide::Ours ? row.ownerName : row.contactName;
        return name.isEmpty() ? label(action.side) : name;
    }
    case ActionsColumn::Due:
        return action.state == ActionState::Open ? formatRelativeDays(action.due, m_session.clock().today())
                                                 : formatDate(action.due, m_locale);
    case ActionsColumn::State:
        return isOverdue(action, m_session.clock().today()) ? tr("Overdue", "action") : label(action.state);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant ActionsTableModel::accessibleText(const ListedAction &row, ActionsColumn column) const
{
    const Action &action = row.action;
    if (column == ActionsColumn::What && action.isPromise)
        return tr("Promise: %1").arg(action.what.simplified());
    if (column == ActionsColumn::Due && action.due.isValid()) {
        const QString date = formatDate(action.due, m_locale);
        return isOverdue(action, m_session.clock().today()) ? tr("overdue, %1").arg(date) : date;
    }
    return {};
}

QVariant ActionsTableModel::aside(const ListedAction &row, ActionsColumn column) const
{
    const Action &action = row.action;
    if (column == ActionsColumn::What && action.isPromise)
        return tr("promised", "action");
    if (column == ActionsColumn::Who && action.side == ActionSide::Theirs && !row.contactName.isEmpty())
        return label(action.side);
    if (column == ActionsColumn::Due && action.state == ActionState::Open)
        return formatDate(action.due, m_locale);
    return {};
}

QVariant ActionsTableModel::tone(const ListedAction &row, ActionsColumn column) const
{
    const QDate today = m_session.clock().today();
    if (column != ActionsColumn::Due || row.action.state != ActionState::Open || !row.action.due.isValid())
        return {};
    if (isOverdue(row.action, today))
        return int(Tone::Poor);
    return row.action.due <= today ? QVariant(int(Tone::Watch)) : QVariant();
}

QVariant ActionsTableModel::cell(const ListedAction &row, int column, int role) const
{
    const auto which = static_cast<ActionsColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case Qt::AccessibleTextRole:
        return accessibleText(row, which);
    case TableDelegate::asideRole:
        return aside(row, which);
    case TableDelegate::toneRole:
        return tone(row, which);
    case TableDelegate::mutedRole:
        return which == ActionsColumn::Who || which == ActionsColumn::Due || row.action.state == ActionState::Dropped;
    case stateRole:
        return int(row.action.state);
    case dueRole:
        return row.action.due;
    default:
        return {};
    }
}

ActionsDelegate::ActionsDelegate(WorkspaceSession &session, QObject *parent)
    : TableDelegate(parent)
    , m_session(session)
{
}

void ActionsDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const QVariant stored = index.data(ActionsTableModel::stateRole);
    if (!stored.isValid())
        return;
    const auto state = static_cast<ActionState>(stored.toInt());
    const auto column = static_cast<ActionsColumn>(index.column());
    if (column == ActionsColumn::What) {
        drawActionBox(painter, QPointF(area.left() + 0.5, area.center().y() - 6.5), state, theme);
        TableDelegate::paintCell(painter, area.adjusted(boxWidth, 0, 0, 0), index, theme);
        return;
    }
    const auto tone = toneOf(state);
    if (column == ActionsColumn::State && tone) {
        drawPill(painter, area, {index.data().toString(), tone}, theme);
        return;
    }
    if (column == ActionsColumn::State)
        painter.setPen(theme.textMuted);
    TableDelegate::paintCell(painter, area, index, theme);
}

QWidget *ActionsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *field = new DueField(m_session.clock().today(), parent);
    field->setObjectName(u"dueEditor"_s);
    field->setAccessibleName(tr("Due", "date"));
    return field;
}

void ActionsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<DueField *>(editor);
    // Rows come again while somebody types: what is typed stays.
    if (field->isModified())
        return;
    field->setDay(index.data(ActionsTableModel::dueRole).toDate());
    field->selectAll();
}

void ActionsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto day = qobject_cast<DueField *>(editor)->day();
    if (!day)
        Q_EMIT mistyped();
    else if (*day != index.data(ActionsTableModel::dueRole).toDate())
        Q_EMIT dueEntered(static_cast<PagedTableModel *>(model)->idAt(index.row()), *day);
}

void ActionsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

} // namespace mainstay
