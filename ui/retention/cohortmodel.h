// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/charttable.h"
#include "ui/paint/heatmap.h"
#include "ui/retention/retentionreport.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace mainstay {

/// The grid of cohorts: a row for each quarter in which accounts were won, the newest on top, a column for each
/// quarter since. Every share has its count beside it.
class CohortModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CohortModel)

public:
    static constexpr int countRole = Qt::UserRole; ///< what the share is of, as text
    static constexpr int firstAge = 2; ///< column of the quarter they were won in

    struct Place
    {
        size_t cohort = 0; ///< in the report
        size_t age = 0;
    };

    explicit CohortModel(QObject *parent = nullptr);

    /// Cohorts of the last `quarters` quarters.
    void show(std::shared_ptr<const RetentionReport> report, CohortMeasure measure, size_t quarters);
    std::optional<Place> placeAt(const QModelIndex &index) const;
    /// As it is drawn; nothing for what lies in the future and for the columns before firstAge.
    std::optional<HeatMapCell> cellAt(const QModelIndex &index) const;
    /// All of it, for pictures.
    HeatMapData heatMap() const;
    /// A row for each cell.
    DataTable dataTable() const;
    /// "Won in 2024 Q1, 3 quarters later".
    QString nameOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Cohort &cohortAt(int row) const { return m_report->cohorts.cohorts()[m_rows[size_t(row)]]; }
    QString describe(const Place &place) const;
    QString countText(const Cohort &cohort, const CohortCell &cell) const;
    HeatMapCell heatCell(const Cohort &cohort, const CohortCell &cell) const;
    QStringList plainRow(const Cohort &cohort, size_t age) const;

    std::shared_ptr<const RetentionReport> m_report;
    CohortMeasure m_measure = CohortMeasure::Presence;
    std::vector<size_t> m_rows; ///< places in the report's cohorts
    int m_ages = 0;
    QLocale m_locale;
};

} // namespace mainstay
