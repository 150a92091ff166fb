// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewfiguresmodel.h"

#include <QWidget>

class QTableView;

namespace mainstay {

class Card;
class ChartWidget;
class EmptyState;
class SegmentedSwitch;

/// The reviews in numbers: how many of those due were held in each of the last quarters, the quarter by owner or tier, and why
/// the others were not held. Each number leads to its reviews.
class ReviewFiguresPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFiguresPane)

public:
    explicit ReviewFiguresPane(QWidget *parent = nullptr);

    void showFigures(const std::shared_ptr<const ReviewFigures> &figures, QDate today);
    void setRows(ReviewFiguresModel::Rows rows);
    ReviewFiguresModel::Rows rows() const;

    ChartWidget &chart() const { return *m_chart; }
    QTableView &table() const { return *m_table; }
    QTableView &reasons() const { return *m_reasons; }
    SegmentedSwitch &rowSwitch() const { return *m_switch; }
    bool hasKeyboard() const;
    void takeFocus();

Q_SIGNALS:
    void chosen(const mainstay::FigureChoice &choice);
    /// The quarter of a bar.
    void quarterChosen(mainstay::Quarter quarter);
    void rowsChanged();
    /// A picture or a table could not be saved.
    void saveFailed(const QString &sentence);

private:
    QWidget *buildChart();
    QWidget *buildReasons();
    QWidget *buildTable();
    void showChart(QDate today);
    void showTable();

    std::shared_ptr<const ReviewFigures> m_figures;
    ChartWidget *m_chart = nullptr;
    Card *m_tableCard = nullptr;
    QTableView *m_table = nullptr;
    QTableView *m_reasons = nullptr;
    EmptyState *m_noReasons = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    ReviewFiguresModel *m_model = nullptr;
    ReviewReasonsModel *m_reasonsModel = nullptr;
};

} // namespace mainstay
