// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/sentiment.h"

#include <QWidget>

#include <optional>

namespace mainstay {

/// Five segments, −2 … +2, and nothing chosen at first. With the keyboard: left and right, 1 … 5,
/// Delete for nothing; with the mouse a second click takes the choice back.
class SentimentBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentimentBar)

public:
    /// `firstKey` is the digit that chooses −2 together with Alt, for the tool tips.
    SentimentBar(const QString &name, int firstKey, QWidget *parent);

    /// What each level means to the team, for tool tips and screen readers.
    void setDefinitions(const SentimentDefinitions &definitions);

    std::optional<int> level() const { return m_level; }
    void setLevel(std::optional<int> level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void levelChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF segment(int level) const;
    std::optional<int> levelAt(const QPointF &position) const;
    void hover(std::optional<int> level);
    void describe();
    QString definition(int level) const { return m_definitions[size_t(level + 2)]; }

    QString m_name;
    SentimentDefinitions m_definitions;
    int m_firstKey;
    std::optional<int> m_level;
    std::optional<int> m_hovered;
};

} // namespace mainstay
