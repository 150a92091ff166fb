// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/chart.h"

#include <QWidget>

#include <optional>

namespace mainstay {

/// One number of a formula. `before` stands in front of it: "−", "+", "÷", "=".
struct FormulaTerm
{
    QString before;
    QString value; ///< "21"
    QString label; ///< "lost"
    bool clickable = false; ///< lists what is behind it
    std::optional<ChartInk> ink; ///< the colour of its bar in the chart beside it
};

/// A formula with its numbers put in, as a line of terms: 100 start − 21 lost + 20 new = 99 end.
/// What can be clicked is a button with a name, reached by Tab.
class FormulaStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormulaStrip)

public:
    explicit FormulaStrip(QWidget *parent = nullptr);

    void setTerms(const std::vector<FormulaTerm> &terms);
    const std::vector<FormulaTerm> &terms() const { return m_terms; }
    /// Marks the term whose list is shown; -1 for none.
    void setSelected(int index);
    int selected() const { return m_selected; }
    /// "100 start − 21 lost = 79 end": what the strip reads as, also its accessible description.
    QString asText() const;

Q_SIGNALS:
    void termActivated(int index);
    /// Ctrl+click, or Ctrl+Return on the term that has the keyboard.
    void explanationRequested(int index);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void rebuild();
    bool explain(int index);

    std::vector<FormulaTerm> m_terms;
    std::vector<QWidget *> m_widgets; ///< of each term
    int m_selected = -1;
};

} // namespace mainstay
