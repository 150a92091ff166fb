// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/quartercard.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double cardRadius = 8;
constexpr double padding = 14;
constexpr double headTop = 10;
constexpr double dueTop = 30;
constexpr double barTop = 62;
constexpr double barHeight = 8;
constexpr double wordsTop = 74;
constexpr double restTop = 108;
constexpr double monthsTop = 130;
constexpr double monthHeight = 4;
constexpr double line = 17;
constexpr int cardHeight = 158;

void drawLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width()));
    painter.drawText(area, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

QuarterCard::QuarterCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize QuarterCard::sizeHint() const
{
    return {250, cardHeight};
}

QSize QuarterCard::minimumSizeHint() const
{
    return {160, cardHeight};
}

void QuarterCard::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.forecast.quarter.label(content.fiscal));
    setAccessibleDescription(words().replace(u'\n', u", "_s));
    update();
}

QString QuarterCard::money(qint64 minor) const
{
    return formatMoneyCompact({minor, m_content.currency}, m_locale);
}

QString QuarterCard::words(int month) const
{
    const ForecastQuarter &quarter = m_content.forecast;
    const ForecastSum &sum = month < 0 ? quarter.sum : quarter.months[size_t(month)];
    const QDate first = quarter.firstDay.addMonths(std::max(month, 0));
    QStringList lines {month < 0 ? quarter.quarter.label(m_content.fiscal)
                                 : QString(m_locale.standaloneMonthName(first.month()) + u' ' + QString::number(first.year()))};
    if (sum.count == 0)
        return QStringList {lines.constFirst(), tr("Nothing is due.")}.join(u'\n');
    lines += tr("%Ln renewal(s)", nullptr, sum.count);
    lines += tr("Due: %1", "ARR").arg(money(sum.due));
    lines += tr("Kept: %1", "ARR").arg(money(sum.kept));
    lines += tr("Lost: %1", "ARR").arg(money(sum.lost));
    lines += tr("Lapsed: %1", "ARR").arg(money(sum.lapsed));
    lines += tr("Worst: %1", "ARR").arg(money(sum.worst));
    lines += tr("Expected: %1", "ARR").arg(money(sum.expected));
    lines += tr("Best: %1", "ARR").arg(money(sum.best));
    return lines.join(u'\n');
}

QRectF QuarterCard::inner() const
{
    return QRectF(rect()).adjusted(padding, 0, -padding, 0);
}

QRectF QuarterCard::monthArea(int month) const
{
    constexpr double gap = 8;
    const double width = (inner().width() - 2 * gap) / 3;
    return {inner().left() + month * (width + gap), monthsTop, width, height() - monthsTop};
}

void QuarterCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, theme);
    paintHead(painter, theme);
    paintRange(painter, {inner().left(), barTop, inner().width(), barHeight}, m_content.forecast.sum, theme);
    if (m_content.forecast.sum.count == 0)
        return;
    paintRangeWords(painter, theme);
    paintRest(painter, theme);
    paintMonths(painter, theme);
}

void QuarterCard::paintGround(QPainter &painter, const Theme &theme) const
{
    const bool isMarked = isChecked() || hasFocus();
    painter.setPen(QPen(hasFocus() ? theme.focusRing : isChecked() ? theme.accent : theme.border, isMarked ? 2 : 1));
    painter.setBrush(isChecked() ? theme.accentSoft : underMouse() ? theme.surfaceAlt : theme.surface);
    const double half = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), cardRadius, cardRadius);
}

void QuarterCard::paintHead(QPainter &painter, const Theme &theme) const
{
    const ForecastSum &sum = m_content.forecast.sum;
    const QRectF area(inner().left(), headTop, inner().width(), line + 2);
    painter.setPen(theme.text);
    painter.setFont(sectionFont());
    drawLine(painter, area, Qt::AlignLeft, m_content.forecast.quarter.label(m_content.fiscal));
    painter.setFont(smallFont());
    painter.setPen(theme.textMuted);
    if (sum.count == 0) {
        drawLine(painter, {area.left(), dueTop, area.width(), 28}, Qt::AlignLeft, tr("Nothing is due."));
        return;
    }
    drawLine(painter, area, Qt::AlignRight, tr("%Ln renewal(s)", nullptr, sum.count));
    painter.setFont(numberFont(titleFont()));
    painter.setPen(theme.text);
    const QString due = money(sum.due);
    const double width = painter.fontMetrics().horizontalAdvance(due);
    drawLine(painter, {area.left(), dueTop, area.width(), 28}, Qt::AlignLeft, due);
    painter.setFont(smallFont());
    painter.setPen(theme.textMuted);
    drawLine(painter, {area.left() + width + 6, dueTop + 3, area.width() - width - 6, 26}, Qt::AlignLeft,
             tr("due", "ARR that runs out"));
}

/// What was kept, what is sure, what may stay, and what is lost, over the whole of what is due; a stroke where it is
/// expected to end.
void QuarterCard::paintRange(QPainter &painter, const QRectF &bar, const ForecastSum &sum, const Theme &theme) const
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(bar, theme.surfaceAlt);
    if (sum.due > 0) {
        const auto at = [&bar, &sum](qint64 amount) { return bar.left() + bar.width() * double(amount) / double(sum.due); };
        const auto fill = [&](qint64 from, qint64 to, const QColor &color) {
            painter.fillRect(QRectF(QPointF(at(from), bar.top()), QPointF(at(to), bar.bottom())), color);
        };
        QColor maybe = theme.chartAccent;
        maybe.setAlphaF(0.35F);
        fill(0, sum.kept, theme.chartPositive);
        fill(sum.kept, sum.worst, theme.chartAccent);
        fill(sum.worst, sum.best, maybe);
        fill(sum.best, sum.due, theme.chartNegative);
        painter.setClipping(false);
        painter.fillRect(QRectF(at(sum.expected) - 1, bar.top() - 3, 2, bar.height() + 6), theme.text);
    }
    painter.restore();
}

void QuarterCard::paintRangeWords(QPainter &painter, const Theme &theme) const
{
    const ForecastSum &sum = m_content.forecast.sum;
    struct Word
    {
        qint64 amount;
        QString text;
        Qt::Alignment alignment;
    };
    const std::array<Word, 3> words {{{sum.worst, tr("worst", "end of a range"), Qt::AlignLeft},
                                      {sum.expected, tr("expected", "inside of a range"), Qt::AlignHCenter},
                                      {sum.best, tr("best", "end of a range"), Qt::AlignRight}}};
    const double width = inner().width() / 3;
    for (size_t i = 0; i < words.size(); ++i) {
        const QRectF area(inner().left() + double(i) * width, wordsTop, width, line);
        painter.setFont(numberFont(smallFont()));
        painter.setPen(theme.text);
        drawLine(painter, area, words[i].alignment, money(words[i].amount));
        painter.setFont(smallFont());
        painter.setPen(theme.textMuted);
        drawLine(painter, area.translated(0, line - 3), words[i].alignment, words[i].text);
    }
}

/// Only what there is of it: a row of zeros says nothing.
void QuarterCard::paintRest(QPainter &painter, const Theme &theme) const
{
    const ForecastSum &sum = m_content.forecast.sum;
    QStringList parts;
    if (sum.kept > 0)
        parts += tr("kept %1", "ARR").arg(money(sum.kept));
    if (sum.lost > 0)
        parts += tr("lost %1", "ARR").arg(money(sum.lost));
    QString calm = parts.join(u" · "_s);
    if (calm.isEmpty() && sum.lapsed == 0)
        calm = tr("nothing is decided yet");
    else if (!calm.isEmpty() && sum.lapsed > 0)
        calm += u" · "_s;
    QRectF area(inner().left(), restTop, inner().width(), line);
    painter.setFont(smallFont());
    painter.setPen(theme.textMuted);
    drawLine(painter, area, Qt::AlignLeft, calm);
    if (sum.lapsed == 0)
        return;
    area.setLeft(std::min(area.right(), area.left() + painter.fontMetrics().horizontalAdvance(calm)));
    painter.setPen(theme.poor.color);
    drawLine(painter, area, Qt::AlignLeft, tr("lapsed %1", "ARR").arg(money(sum.lapsed)));
}

void QuarterCard::paintMonths(QPainter &painter, const Theme &theme) const
{
    painter.setFont(smallFont());
    for (int month = 0; month < 3; ++month) {
        const QRectF area = monthArea(month);
        const ForecastSum &sum = m_content.forecast.months[size_t(month)];
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), monthHeight), theme.surfaceAlt);
        const double share = m_content.largestMonth > 0 ? double(sum.due) / double(m_content.largestMonth) : 0;
        if (sum.due > 0)
            painter.fillRect(QRectF(area.left(), area.top(), std::max(2.0, area.width() * share), monthHeight), theme.chartNeutral);
        painter.setPen(theme.textFaint);
        const QDate first = m_content.forecast.firstDay.addMonths(month);
        drawLine(painter, {area.left(), area.top() + monthHeight + 2, area.width(), line}, Qt::AlignLeft,
                 m_locale.standaloneMonthName(first.month(), QLocale::ShortFormat));
    }
}

bool QuarterCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int month = -1;
    for (int i = 0; i < 3; ++i) {
        if (monthArea(i).contains(help->pos()))
            month = i;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(words(month)), this);
    return true;
}

void QuarterCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Left)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void QuarterCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QuarterCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace mainstay
