// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewfigures.h"
#include "ui/qbr/reviewlist.h"

#include <QAbstractTableModel>

namespace mainstay {

/// Whose reviews a figure counts.
struct FigureChoice
{
    std::optional<qint64> owner; ///< as ReviewQuery::owner
    std::optional<QString> tier;
    Quarter quarter;
    ReviewFigure figure = ReviewFigure::Due;

    friend bool operator==(const FigureChoice &, const FigureChoice &) = default;
};

/// Reviews in numbers: a row an owner or a tier of the quarter that is shown, or a row a quarter. The last row is all of them.
class ReviewFiguresModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFiguresModel)

public:
    enum class Rows { Owner, Tier, Quarter };
    enum class Column { Group, Due, Held, Share, Buyer, Ahead, Skipped, Cancelled };
    static constexpr int columns = 8;

    explicit ReviewFiguresModel(QObject *parent);

    void show(std::shared_ptr<const ReviewFigures> figures, Rows rows);
    FigureChoice choiceAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        QbrCounts counts;
        FigureChoice choice;
    };

    void addGroups();
    void addQuarters();
    QString nameOf(const QbrCounts &counts) const;
    static int numberOf(const QbrCounts &counts, Column column);
    QString text(const Row &row, Column column) const;

    QLocale m_locale;
    std::shared_ptr<const ReviewFigures> m_figures;
    Rows m_kind = Rows::Owner;
    std::vector<Row> m_rows;
};

/// Why reviews of the quarter were not held.
class ReviewReasonsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewReasonsModel)

public:
    enum class Column { Reason, Status, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReasonCount> reasons);
    QbrStatus statusAt(int row) const { return m_reasons[size_t(row)].status; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ReasonCount> m_reasons;
};

/// Of a figure, as the headings say it.
QString figureName(ReviewFigure figure);

} // namespace mainstay
