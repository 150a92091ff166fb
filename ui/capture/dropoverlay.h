// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mainstay {

/// Lies over a window while something that can be logged is dragged across it: one sentence, nothing else.
class DropOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropOverlay)

public:
    explicit DropOverlay(QWidget *window);

    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mainstay
