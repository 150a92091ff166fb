// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace mainstay {

/// How one touch felt.
struct Mood
{
    QDate day;
    std::optional<int> us;
    std::optional<int> solution;

    friend bool operator==(const Mood &, const Mood &) = default;
};

/// Both sentiments of the last touches as two small lines, the oldest first; in words for screen readers
/// and as a tool tip.
class MoodLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoodLine)

public:
    explicit MoodLine(QWidget *parent);

    void setMoods(std::vector<Mood> moods);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Level = std::optional<int> Mood::*;
    void paintSeries(QPainter &painter, const QRectF &area, Level level) const;
    QString inWords() const;

    std::vector<Mood> m_moods;
};

} // namespace mainstay
