// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentiontexts.h"

#include <QAbstractButton>

#include <vector>

namespace mainstay {

/// One line: what the formula is called, the numbers in it, and what they give. The numbers give
/// way where there is no room; the tool tip has them whole. A click, or Return, asks how it comes about.
class FormulaRow final : public QAbstractButton
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

Q_SIGNALS:
    /// By an arrow key, to the next line or the one before.
    void walked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormulaLine m_line;
    bool m_charted = false;
};

/// All formulas of a quarter: those of accounts on the left, those of ARR on the right. Tab comes to the first, arrows
/// go on from there.
class FormulaTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormulaTable)

public:
    explicit FormulaTable(QWidget *parent = nullptr);

    void setQuarter(const QuarterRetention &row, const RetentionTexts &texts);
    void setCharted(RetentionRatio ratio);
    FormulaRow *row(RetentionRatio ratio) const;

Q_SIGNALS:
    void explanationRequested(mainstay::RetentionRatio ratio);

private:
    void walk(size_t from, int step);

    std::vector<std::pair<RetentionRatio, FormulaRow *>> m_rows;
};

} // namespace mainstay
