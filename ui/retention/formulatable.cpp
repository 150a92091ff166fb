// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/formulatable.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int rowHeight = 26;
constexpr int gap = 12;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int widthOf(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace

FormulaRow::FormulaRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormulaRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        Q_EMIT walked(1);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        Q_EMIT walked(-1);
    else
        QAbstractButton::keyPressEvent(event);
}

void FormulaRow::setLine(const FormulaLine &line)
{
    m_line = line;
    setAccessibleName(tr("%1: %2 = %3", "a formula: name, numbers, result")
                          .arg(line.name, line.numbers, line.figure));
    setAccessibleDescription(line.explanation);
    setToolTip(plainToolTip(accessibleName() + u'\n' + line.explanation + u'\n' + tr("Click: the rows behind it and who entered them.")));
    updateGeometry();
    update();
}

void FormulaRow::setCharted(bool charted)
{
    m_charted = charted;
    update();
}

QSize FormulaRow::sizeHint() const
{
    const int width = widthOf(bodyFont(), m_line.name) + widthOf(smallFont(), m_line.numbers)
        + widthOf(strong(numberFont(bodyFont())), m_line.figure) + 2 * gap;
    return {width, rowHeight};
}

QSize FormulaRow::minimumSizeHint() const
{
    const int width = widthOf(bodyFont(), m_line.name)
        + widthOf(strong(numberFont(bodyFont())), m_line.figure) + gap;
    return {std::min(width, 240), rowHeight};
}

void FormulaRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.surfaceAlt);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    if (hasFocus())
        stylepaint::focusRing(painter, rect());
    const QFont figures = strong(numberFont(bodyFont()));
    const int figureWidth = widthOf(figures, m_line.figure);
    const int nameWidth = std::min(widthOf(bodyFont(), m_line.name), width() - figureWidth - gap);

    const auto put
        = [&](const QRect &area, const QFont &font, Qt::Alignment side, const QString &text) {
              painter.setFont(font);
              painter.drawText(area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                               QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
          };
    painter.setPen(m_charted ? theme.accentText : theme.text);
    put({0, 0, nameWidth, height() - 1}, bodyFont(), Qt::AlignLeft, m_line.name);
    put({width() - figureWidth, 0, figureWidth, height() - 1}, figures, Qt::AlignRight,
        m_line.figure);
    const QRect middle(nameWidth + gap, 0, width() - figureWidth - nameWidth - 2 * gap,
                       height() - 1);
    painter.setPen(theme.textMuted);
    if (middle.width() > 24)
        put(middle, numberFont(smallFont()), Qt::AlignRight, m_line.numbers);
}

FormulaTable::FormulaTable(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(0);
    const std::vector<std::vector<RetentionRatio>> columns {
        {RetentionRatio::Adjusted, RetentionRatio::Simple, RetentionRatio::LogoChurn,
         RetentionRatio::LostToAcquired},
        {RetentionRatio::GrossRevenue, RetentionRatio::NetRevenue, RetentionRatio::Quick}};
    for (int column = 0; column < int(columns.size()); ++column) {
        grid->setColumnStretch(column, 1);
        int line = 0;
        for (const RetentionRatio ratio : columns[size_t(column)]) {
            auto *row = new FormulaRow(this);
            row->setObjectName(retentionRatios.toText(ratio));
            connect(row, &QAbstractButton::clicked, this, [this, ratio] { Q_EMIT explanationRequested(ratio); });
            grid->addWidget(row, line++, column);
            connect(row, &FormulaRow::walked, this, [this, place = m_rows.size()](int step) { walk(place, step); });
            if (!m_rows.empty())
                row->setFocusPolicy(Qt::ClickFocus);
            m_rows.emplace_back(ratio, row);
        }
    }
}

void FormulaTable::walk(size_t from, int step)
{
    const auto place = std::clamp<qsizetype>(qsizetype(from) + step, 0, qsizetype(m_rows.size()) - 1);
    m_rows[size_t(place)].second->setFocus(Qt::TabFocusReason);
}

void FormulaTable::setQuarter(const QuarterRetention &row, const RetentionTexts &texts)
{
    for (const auto &[ratio, widget] : m_rows)
        widget->setLine(texts.formula(row, ratio));
}

void FormulaTable::setCharted(RetentionRatio ratio)
{
    for (const auto &[candidate, widget] : m_rows)
        widget->setCharted(candidate == ratio);
}

FormulaRow *FormulaTable::row(RetentionRatio ratio) const
{
    for (const auto &[candidate, widget] : m_rows) {
        if (candidate == ratio)
            return widget;
    }
    return nullptr;
}

} // namespace mainstay
