// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace mainstay {

/// One of a few, side by side. Tab reaches the chosen one, arrow keys choose another.
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedSwitch)

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    void addSegment(int id, const QString &text, const QString &explanation);
    int current() const;
    /// Without a signal.
    void setCurrent(int id);
    QAbstractButton *segment(int id) const;

Q_SIGNALS:
    /// Somebody chose another one.
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace mainstay
