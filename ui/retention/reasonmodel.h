// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/barlist.h"
#include "ui/paint/charttable.h"
#include "ui/retention/retentionreport.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mainstay {

/// What reasons are weighed by.
enum class ReasonWeight { Arr, Accounts };

/// Why accounts left, the reason that cost most on top (RET-8).
class ReasonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonModel)

public:
    enum Column { ReasonColumn, BarColumn, ArrColumn, AccountsColumn, CumulatedColumn, AvoidableColumn, NoticeColumn, columns };

    explicit ReasonModel(QObject *parent = nullptr);

    void show(LossReport losses, const Currency &currency, ReasonWeight weight);
    const LossReport &report() const { return m_report; }
    LossReason reasonAt(int row) const { return m_report.reasons[size_t(row)].reason; }
    qint64 arrLost() const { return m_arr; }
    /// Avoidable, not avoidable, and of which nobody has said, against the longest.
    PartBar barAt(int row) const;
    /// All of it, for pictures.
    BarListData barList() const;
    DataTable dataTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReasonSum &sum, int row, int column) const;
    QString describe(int row) const;
    qint64 weightOf(const ReasonSum &sum) const { return m_weight == ReasonWeight::Arr ? sum.arr : sum.logos; }
    void sortByWeight();

    LossReport m_report;
    Currency m_currency;
    ReasonWeight m_weight = ReasonWeight::Arr;
    qint64 m_arr = 0; ///< of all reasons
    QLocale m_locale;
};

} // namespace mainstay
