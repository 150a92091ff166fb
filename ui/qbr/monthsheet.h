// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewsheet.h"

#include <QPointer>

class QMenu;

namespace mainstay {

/// A month of reviews, its weeks as rows. Days that have more than find room say so: Return, Space or a click on "+3 more" lists
/// them all. Ctrl and arrows move by a day or a week and keep the time of the day in the review's zone.
class MonthSheet final : public ReviewSheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthSheet)

public:
    explicit MonthSheet(QWidget *parent);

    const MonthLayout &cells() const { return m_layout; }
    std::pair<QDate, QDate> shownDays() const override;
    QString title() const override;
    QString words() const override;
    /// The list of a day, while it is open.
    QMenu *dayMenu() const { return m_menu; }

protected:
    std::pair<qint64, QRectF> reviewAt(QPointF point) const override;
    QDate dayAt(QPointF point) const override;
    std::optional<ClockTime> timeAt(const QbrRow &review, QPointF point, QPointF corner) const override;
    ClockTime stepped(const QbrRow &review, const QDateTime &from, int key) const override;
    void relayout() override;
    bool walk(int key) override;
    QDate paged(int pages) const override;
    void pressed(QPointF point) override;
    bool activateCursor() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// As an id: the cursor is on what says that there are more.
    static constexpr qint64 moreId = -1;

    /// What the arrows walk over on a day, from top to bottom.
    std::vector<qint64> stopsOn(QDate day) const;
    void showDay(const MonthLayout::Cell &cell);
    void drawCell(QPainter &painter, const MonthLayout::Cell &cell) const;
    void drawHead(QPainter &painter, const MonthLayout::Cell &cell) const;
    void drawMoving(QPainter &painter) const;

    MonthLayout m_layout;
    QPointer<QMenu> m_menu;
};

} // namespace mainstay
