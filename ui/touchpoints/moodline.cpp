// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/moodline.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/common/sentiment.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int rowHeight = 30;
constexpr int rowGap = 4;
constexpr double mark = 8;
constexpr double widestStep = 24;

QString usWord()
{
    return MoodLine::tr("About us", "row of the mood so far");
}

QString solutionWord()
{
    return MoodLine::tr("Solution", "row of the mood so far");
}

} // namespace

MoodLine::MoodLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Chart);
}

void MoodLine::setMoods(std::vector<Mood> moods)
{
    m_moods = std::move(moods);
    setAccessibleName(tr("Mood so far"));
    setAccessibleDescription(inWords());
    setToolTip(plainToolTip(inWords()));
    update();
}

QSize MoodLine::sizeHint() const
{
    return {200, 2 * rowHeight + rowGap};
}

QSize MoodLine::minimumSizeHint() const
{
    return {120, 2 * rowHeight + rowGap};
}

QString MoodLine::inWords() const
{
    QStringList lines;
    for (const Mood &mood : m_moods) {
        const QString day = formatDate(mood.day, QLocale());
        if (mood.us && mood.solution)
            lines += tr("%1: about us %2, about the solution %3", "day, sentiment, sentiment")
                         .arg(day, sentimentWord(*mood.us), sentimentWord(*mood.solution));
        else if (mood.us)
            lines += tr("%1: about us %2", "day, sentiment").arg(day, sentimentWord(*mood.us));
        else if (mood.solution)
            lines += tr("%1: about the solution %2", "day, sentiment").arg(day, sentimentWord(*mood.solution));
    }
    return lines.join(u'\n');
}

void MoodLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(smallFont());
    const int words = std::max(metrics.horizontalAdvance(usWord()), metrics.horizontalAdvance(solutionWord())) + 12;
    int top = 0;
    for (const Level level : {&Mood::us, &Mood::solution}) {
        const QRect row(0, top, width(), rowHeight);
        painter.setFont(smallFont());
        painter.setPen(currentTheme().textMuted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, words, rowHeight)),
                         int(Qt::AlignVCenter | Qt::AlignLeft), level == &Mood::us ? usWord() : solutionWord());
        paintSeries(painter, QStyle::visualRect(layoutDirection(), rect(), row.adjusted(words, 0, 0, 0)), level);
        top += rowHeight + rowGap;
    }
}

void MoodLine::paintSeries(QPainter &painter, const QRectF &area, Level level) const
{
    const Theme &theme = currentTheme();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    if (m_moods.empty())
        return;
    const double step = std::min(widestStep, (area.width() - mark) / std::max<double>(1, double(m_moods.size()) - 1));
    const auto at = [&](size_t i, int value) {
        const double x = mark / 2 + step * double(i);
        const double y = area.center().y() - value * (area.height() - mark) / 4;
        return QPointF(layoutDirection() == Qt::RightToLeft ? area.right() - x : area.left() + x, y);
    };
    QPolygonF line;
    for (size_t i = 0; i < m_moods.size(); ++i) {
        if (const auto value = m_moods[i].*level)
            line += at(i, *value);
    }
    painter.setPen(QPen(theme.chartNeutral, 1.2));
    painter.drawPolyline(line);
    for (size_t i = 0; i < m_moods.size(); ++i) {
        if (const auto value = m_moods[i].*level) {
            const QRectF box(at(i, *value) - QPointF(mark / 2, mark / 2), QSizeF(mark, mark));
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.surface);
            painter.drawEllipse(box.adjusted(-1.5, -1.5, 1.5, 1.5));
            drawSentiment(painter, box, *value, theme);
        }
    }
}

} // namespace mainstay
