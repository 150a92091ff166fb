// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/charttable.h"
#include "ui/paint/multiples.h"
#include "ui/retention/groupreport.h"
#include "ui/retention/retentiontexts.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mainstay {

/// One row a group in one quarter; each number stands for accounts that can be listed.
class GroupModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupModel)

public:
    enum Column {
        NameColumn,
        TrendColumn,
        StartColumn,
        LostColumn,
        NewColumn,
        BackColumn,
        EndColumn,
        AdjustedColumn,
        GrossColumn,
        NetColumn,
        ClosingColumn,
        columns
    };
    /// Of the trend: adjusted retention of the last quarters, QVariantList of doubles, invalid where n/a.
    static constexpr int trendRole = Qt::UserRole;
    static constexpr size_t trendQuarters = 8;

    explicit GroupModel(QObject *parent = nullptr);

    /// `quarter`: its place in the report's table.
    void show(std::shared_ptr<const GroupReport> report, size_t quarter);
    /// By a column; groups without a name last.
    void sort(int column, Qt::SortOrder order) override;
    const GroupReport *report() const { return m_report.get(); }
    size_t quarter() const { return m_quarter; }
    qint32 groupAt(int row) const { return m_rows[size_t(row)].group; }
    QString nameAt(int row) const;
    /// Whose accounts a group as a whole stands for: those at the start, or at the end where there were none.
    RetentionBucket bucketOfGroup(int row) const;
    /// A figure of the last quarters as a small chart for each row.
    MultiplesData multiples(RetentionRatio ratio) const;
    /// The last quarters of each group.
    DataTable dataTable() const;
    /// Whose accounts a cell stands for.
    static RetentionBucket bucketOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qint32 group = 0;
        std::vector<QuarterRetention> quarters;
    };
    const QuarterRetention &figures(const Row &row) const { return row.quarters[m_quarter]; }
    double keyOf(const Row &row, int column) const;
    QString text(const Row &row, int column) const;
    QString describe(int row, int column) const;
    size_t firstOfTrend() const { return m_quarter + 1 - std::min(trendQuarters, m_quarter + 1); }
    RetentionTexts texts() const { return {m_locale, m_report->currency}; }

    std::shared_ptr<const GroupReport> m_report;
    size_t m_quarter = 0;
    std::vector<Row> m_rows; ///< groups with an account in the quarter
    int m_sortColumn = StartColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QLocale m_locale;
};

} // namespace mainstay
