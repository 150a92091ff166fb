// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointstore.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"

namespace mainstay {

class WorkspaceSession;

enum class TouchpointColumn { When, Account, Kind, Purpose, Minutes, Us, Solution, Outcome, Summary };

/// Touchpoints as rows, by id.
class TouchpointTableModel final : public PagedRowsModel<TouchpointRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointTableModel)

public:
    /// Sentiment level, −2 … +2; the kind's icon name; the time of day; a word that stands before the text.
    static constexpr int levelRole = Qt::UserRole + 60;
    static constexpr int iconRole = Qt::UserRole + 61;
    static constexpr int timeRole = Qt::UserRole + 62;
    static constexpr int pillRole = Qt::UserRole + 63;

    TouchpointTableModel(WorkspaceSession &session, QObject *parent);

protected:
    QVariant cell(const TouchpointRow &row, int column, int role) const override;

private:
    static QVariant text(const TouchpointRow &row, TouchpointColumn column);
    static QVariant detail(const TouchpointRow &row, TouchpointColumn column, int role);
};

/// The freedesktop name of a kind's icon.
QString iconName(TouchpointKind kind);

class TouchpointDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointDelegate)

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace mainstay
