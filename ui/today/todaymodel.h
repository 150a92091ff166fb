// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/today/todayrow.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace mainstay {

/// The lines of the day.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayModel)

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Rows equal to those shown are no reset.
    void setRows(std::vector<TodayRow> rows);
    /// Null for a row that is not there.
    const TodayRow *rowAt(int row) const;
    /// The row of the same thing, else the nearest of its kind to `near`, else the next that can be chosen;
    /// −1 without any.
    int rowLike(const TodayRow &wanted, int near) const;
    int firstChoice(int from = 0) const;

private:
    std::vector<TodayRow> m_rows;
};

/// Two lines a row, the mark of lateness on the right; headings in between.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayDelegate)

public:
    static constexpr int rowHeight = 48;
    static constexpr int headingHeight = 40;
    static constexpr int padding = 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mainstay
