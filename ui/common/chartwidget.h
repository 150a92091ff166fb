// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/takealong.h"
#include "ui/paint/charttable.h"

#include <QWidget>

#include <variant>

namespace mainstay {

/// A chart one can point at, walk through and take along. Arrow keys, Home and End move between
/// bars; Return, Space and a click activate one; the context menu copies and saves.
class ChartWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartWidget)

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /// The selection is kept where the bar is still there.
    void setChart(const QuarterChartData &chart);
    void setChart(const WaterfallChartData &chart);
    /// The name for screen readers, the title of an exported picture and the proposal for a file's
    /// name.
    void setTitle(const QString &title);
    QString title() const { return accessibleName(); }
    /// Below the title of an exported picture: formula, unit, days.
    void setNote(const QString &note) { m_note = note; }

    int count() const;
    /// The selected bar, drawn with a band; -1 for none. Activating a bar selects it.
    int selected() const { return m_selected; }
    void setSelected(int index);
    /// The bar the keyboard is on, -1 before the first arrow key.
    int current() const { return m_current; }

    ChartTable asTable() const;
    /// As laid out now: for tests and for pages that place something at a bar.
    const ChartLayout &chartLayout() const { return m_layout; }
    /// What the tool tip of a bar says.
    QString detail(int index) const;

    /// Copying and saving.
    TakeAlong &takeAlong() const { return *m_takeAlong; }

    QSize sizeHint() const override { return {560, 280}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void activated(int index);
    /// Ctrl+click on a bar, Ctrl+Return on the one that has the keyboard.
    void explanationRequested(int index);
    /// The keyboard moved to a bar.
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    using AnyChart = std::variant<QuarterChartData, WaterfallChartData>;

    void setData(AnyChart chart);
    ChartLayout layoutIn(const QRectF &bounds) const;
    void relayout();
    void setHovered(int index);
    void setCurrent(int index);
    void activate(int index);
    void describe();
    TakenView taken() const;
    QPoint currentPlace() const;

    TakeAlong *m_takeAlong = nullptr;
    QString m_note;
    AnyChart m_data;
    ChartLayout m_layout;
    int m_hovered = -1;
    int m_selected = -1;
    int m_current = -1;
};

} // namespace mainstay
