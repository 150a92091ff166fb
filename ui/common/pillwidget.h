// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/pill.h"

#include <QWidget>

namespace mainstay {

/// A pill outside of tables; in a table a delegate calls drawPill itself.
class PillWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PillWidget)

public:
    explicit PillWidget(QWidget *parent = nullptr);
    explicit PillWidget(const Pill &pill, QWidget *parent = nullptr);

    void setPill(const Pill &pill);
    const Pill &pill() const { return m_pill; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

} // namespace mainstay
