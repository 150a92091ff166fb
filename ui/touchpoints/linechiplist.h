// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/linechip.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace mainstay {

class LineChipModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineChipModel)

public:
    using QAbstractListModel::QAbstractListModel;

    /// Equal ones are no change; `further` is how many more there are.
    void setChips(std::vector<LineChip> chips, int further);
    /// Null for the row that says how many more there are.
    const LineChip *chipAt(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LineChip> m_chips;
    int m_further = 0;
};

/// What the lines of the notes became, beside them; while there is nothing, what lines can become.
/// A click, or Return on one, goes to its line.
class LineChipList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineChipList)

public:
    explicit LineChipList(QWidget *parent);

    void setChips(std::vector<LineChip> chips, int further);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineRequested(qsizetype start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void request(const QModelIndex &index);
    void paintLegend(QPainter &painter) const;

    LineChipModel *m_model = nullptr;
};

} // namespace mainstay
