// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/actionlist.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"

#include <QLocale>

namespace mainstay {

class WorkspaceSession;

enum class ActionsColumn { What, Account, Who, Due, State };

/// Actions and promises as rows, by id.
class ActionsTableModel final : public PagedRowsModel<ListedAction>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsTableModel)

public:
    /// int of ActionState.
    static constexpr int stateRole = Qt::UserRole + 60;
    /// QDate that it is due.
    static constexpr int dueRole = Qt::UserRole + 61;

    ActionsTableModel(WorkspaceSession &session, QObject *parent);

    /// The due day of what is open.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QVariant cell(const ListedAction &row, int column, int role) const override;

private:
    QString text(const ListedAction &row, ActionsColumn column) const;
    QVariant accessibleText(const ListedAction &row, ActionsColumn column) const;
    QVariant aside(const ListedAction &row, ActionsColumn column) const;
    QVariant tone(const ListedAction &row, ActionsColumn column) const;

    WorkspaceSession &m_session;
    QLocale m_locale;
};

/// Draws the box to tick and the state's pill, and edits the due day in its place.
class ActionsDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsDelegate)

public:
    static constexpr int boxWidth = 24;

    ActionsDelegate(WorkspaceSession &session, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void dueEntered(qint64 id, QDate due) const;
    /// What was typed is no day.
    void mistyped() const;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override;

private:
    WorkspaceSession &m_session;
};

} // namespace mainstay
