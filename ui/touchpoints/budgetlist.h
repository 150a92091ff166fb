// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudget.h"

#include <QWidget>

#include <vector>

namespace mainstay {

/// Used and allowed touches of some people, in 7 and in 30 days, as numbers and as bars.
class BudgetList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetList)

public:
    explicit BudgetList(QWidget *parent);

    /// Nobody hides it.
    void setBudgets(const std::vector<PersonBudget> &budgets);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPerson(QPainter &painter, const PersonBudget &person, int top) const;
    void paintWindow(QPainter &painter, const BudgetWindow &window, const QString &words, const QRect &area) const;

    std::vector<PersonBudget> m_people;
    int m_further = 0; ///< people who are not shown
};

} // namespace mainstay
