// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentiontexts.h"

#include <QWidget>

#include <vector>

namespace mainstay {

/// One line: what the formula is called, the numbers in it, and what they give. The numbers give
/// way where there is no room; the tool tip has them whole.
class FormulaRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormulaRow)

public:
    explicit FormulaRow(QWidget *parent = nullptr);

    void setLine(const FormulaLine &line);
    const FormulaLine &line() const { return m_line; }
    /// The one that the chart shows stands out.
    void setCharted(bool charted); // NOLINT: a state, as Qt's own setters take it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FormulaLine m_line;
    bool m_charted = false;
};

/// All formulas of a quarter: those of accounts on the left, those of ARR on the right.
class FormulaTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormulaTable)

public:
    explicit FormulaTable(QWidget *parent = nullptr);

    void setQuarter(const QuarterRetention &row, const RetentionTexts &texts);
    void setCharted(RetentionRatio ratio);
    FormulaRow *row(RetentionRatio ratio) const;

private:
    std::vector<std::pair<RetentionRatio, FormulaRow *>> m_rows;
};

} // namespace mainstay
