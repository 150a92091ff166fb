// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/pill.h"

#include <QAbstractButton>

#include <vector>

namespace mainstay {

/// One or two lines about a thing that opens it: title, aside, a value on the right; below, pills and a
/// faint text. Nothing is clipped: what does not fit is elided and told in the tool tip.
class DetailRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailRow)

public:
    struct Content
    {
        QString title;
        QString aside;
        QString value; ///< right-aligned, digits of one width
        std::vector<Pill> pills;
        QString below;
        bool faint = false; ///< of the past

    };

    explicit DetailRow(Content content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool hasSecondLine() const { return !m_content.pills.empty() || !m_content.below.isEmpty(); }
    void paintFirstLine(QPainter &painter, const QRect &line) const;
    void paintSecondLine(QPainter &painter, const QRect &line) const;

    Content m_content;
};

} // namespace mainstay
