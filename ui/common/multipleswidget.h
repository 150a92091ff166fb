// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/multiples.h"

#include <QWidget>

namespace mainstay {

/// Small multiples one can point at and walk through. Arrow keys, Home and End move between groups; Return, Space and a
/// click activate one. As high as its width needs: to be put into a scroll area.
class MultiplesWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultiplesWidget)

public:
    explicit MultiplesWidget(QWidget *parent = nullptr);

    void setData(MultiplesData data);
    const MultiplesData &data() const { return m_data; }
    const MultiplesLayout &cells() const { return m_layout; }

    /// The group the keyboard is on, -1 before.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// The group whose accounts are listed, -1 for none.
    void setSelected(int index);
    int selected() const { return m_selected; }
    /// What the tool tip says: of a quarter of the group, or of all its quarters when `column` is -1.
    QString detail(int index, int column = -1) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int index);
    /// The keyboard moved to a group.
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
    int count() const { return int(m_layout.cells.size()); }
    void relayout();
    void describe();
    void setHovered(int cell, int column);
    void activate(int index);
    bool walk(int key);

    MultiplesData m_data;
    MultiplesLayout m_layout;
    int m_hovered = -1;
    int m_column = -1;
    int m_selected = -1;
    int m_current = -1;
};

} // namespace mainstay
