// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/barlist.h"
#include "ui/paint/charttable.h"
#include "ui/renewals/renewalsreport.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mainstay {

/// What was expected of the past quarters, and what came of them: a line each.
class AccuracyModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccuracyModel)

public:
    enum class Column { Quarter, Bar, Due, Expected, Kept, Difference };

    explicit AccuracyModel(QObject *parent);

    void setReport(std::shared_ptr<const RenewalsReport> report);
    /// What was kept of what was due, with a stroke where it was expected to end; all on one scale.
    PartBar barAt(int row) const;
    /// All of it, for pictures.
    BarListData barList() const;
    DataTable dataTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ForecastAccuracy &row, Column column) const;
    QString describe(int row) const;

    QLocale m_locale;
    std::shared_ptr<const RenewalsReport> m_report;
};

} // namespace mainstay
