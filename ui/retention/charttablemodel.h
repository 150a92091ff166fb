// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/charttable.h"

#include <QAbstractTableModel>

namespace mainstay {

/// A chart's numbers as a table of two columns.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTableModel)

public:
    explicit ChartTableModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setTable(ChartTable table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

} // namespace mainstay
