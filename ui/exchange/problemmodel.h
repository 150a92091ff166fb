// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importreport.h"

#include <QAbstractTableModel>

namespace mainstay {

/// The refused rows of an import, one problem a line.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemModel)

public:
    enum Column { Row, Header, Value, Reason, ColumnCount };

    explicit ProblemModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setRejects(std::vector<Reject> rejects);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Reject> m_rejects;
};

} // namespace mainstay
