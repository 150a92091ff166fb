// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentionreport.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mainstay {

/// Why accounts left, the reason that cost most ARR on top (RET-8).
class ReasonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonModel)

public:
    enum Column { ReasonColumn, BarColumn, ArrColumn, AccountsColumn, CumulatedColumn, AvoidableColumn, NoticeColumn, columns };
    static constexpr int barRole = Qt::UserRole; ///< of the bar: its share of the longest, 0 … 1
    static constexpr int avoidableRole = Qt::UserRole + 1; ///< of the bar: the part that was avoidable, 0 … 1
    static constexpr int unavoidableRole = Qt::UserRole + 2;

    explicit ReasonModel(QObject *parent = nullptr);

    void show(LossReport losses, const Currency &currency);
    const LossReport &report() const { return m_report; }
    LossReason reasonAt(int row) const { return m_report.reasons[size_t(row)].reason; }
    qint64 arrLost() const { return m_arr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReasonSum &sum, int row, int column) const;
    QString describe(int row) const;

    LossReport m_report;
    Currency m_currency;
    qint64 m_arr = 0; ///< of all reasons
    qint64 m_longest = 1;
    QLocale m_locale;
};

} // namespace mainstay
