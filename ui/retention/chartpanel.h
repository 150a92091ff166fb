// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/chartwidget.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace mainstay {

class ChartTableModel;

/// A chart that can show itself as a table instead, with the button for it.
class ChartPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPanel)

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    ChartWidget &chart() const { return *m_chart; }
    QTableView &table() const { return *m_table; }
    /// To be placed by the owner: in the header of the card.
    QToolButton *tableButton() const { return m_tableButton; }
    /// Copies and saves; to be placed beside it.
    QToolButton *takeButton() const { return m_takeButton; }
    void setTitle(const QString &title);
    template <typename Data>
    void setChart(const Data &figures)
    {
        m_chart->setChart(figures);
        refreshTable();
    }
    void setSelected(int index);

Q_SIGNALS:
    /// A bar or its row of the table.
    void activated(int index);
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshTable();
    void showTable();
    void showChart();
    void copyTable() const;

    ChartWidget *m_chart = nullptr;
    ChartTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_takeButton = nullptr;
};

} // namespace mainstay
