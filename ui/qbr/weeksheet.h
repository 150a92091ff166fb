// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewsheet.h"

namespace mainstay {

/// A week of reviews as days × hours of the reader, a review as long as it takes, the working hours of whoever is chosen light.
/// A drop is at a quarter of an hour; Ctrl+Left and Ctrl+Right move by a day, Ctrl+Up and Ctrl+Down by a quarter of an hour.
class WeekSheet final : public ReviewSheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekSheet)

public:
    explicit WeekSheet(QWidget *parent);

    const WeekLayout &hours() const { return m_layout; }
    std::pair<QDate, QDate> shownDays() const override;
    QString title() const override;

protected:
    std::pair<qint64, QRectF> reviewAt(QPointF point) const override;
    QDate dayAt(QPointF point) const override;
    std::optional<ClockTime> timeAt(const QbrRow &review, QPointF point, QPointF corner) const override;
    ClockTime stepped(const QbrRow &review, const QDateTime &from, int key) const override;
    void relayout() override;
    bool walk(int key) override;
    QDate paged(int pages) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct WallTime
    {
        QDate day;
        int minute = 0;
    };

    WallTime wallOf(const QDateTime &start) const;
    void drawDay(QPainter &painter, const WeekLayout::Day &day) const;
    void drawHead(QPainter &painter, const WeekLayout::Day &day) const;
    void drawHours(QPainter &painter) const;
    void drawBlocks(QPainter &painter) const;
    void drawNow(QPainter &painter) const;
    QStringList linesOf(const QbrRow &review, const QDateTime &start) const;

    WeekLayout m_layout;
};

} // namespace mainstay
