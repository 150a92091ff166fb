// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudgetstore.h"
#include "core/touchpoints/contactload.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

namespace mainstay {

/// A quarter's load, and where it was too much.
struct LoadPicture
{
    LoadMap map;
    std::vector<OverBudgetDays> over; ///< of the map's rows
    BudgetAlarms alarms; ///< as of today
};

/// The heat map as a table: the account's name, one column a week, the total. The first row is the sum
/// over all accounts.
class LoadModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadModel)

public:
    /// double: share of the highest cell.
    static constexpr int shareRole = Qt::UserRole + 1;
    /// bool: somebody's budget was exceeded in that week.
    static constexpr int markedRole = Qt::UserRole + 2;
    /// 0 … 1 of the touches are planned ones.
    static constexpr int plannedRole = Qt::UserRole + 3;

    explicit LoadModel(QObject *parent = nullptr);

    void setPicture(std::shared_ptr<const LoadPicture> picture);
    const LoadMap *map() const { return m_picture ? &m_picture->map : nullptr; }
    /// Invalid for the sum and for no row.
    AccountId accountAt(int row) const;
    int rowOf(AccountId account) const;
    int weekCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const LoadCell &cellAt(int row, int column) const;
    QString nameAt(int row) const;
    QString cellText(int row, int column) const;
    QString describe(int row, int column) const;
    double shareAt(int row, int column) const;
    double plannedAt(int row, int column) const;
    bool isMarked(int row, int week) const;
    void findMarks();

    std::shared_ptr<const LoadPicture> m_picture;
    std::vector<std::vector<bool>> m_marks; ///< of each row and week
    int m_highest = 1; ///< of a week of one account
    int m_highestSum = 1; ///< of a week of all accounts
    QLocale m_locale;
};

} // namespace mainstay
