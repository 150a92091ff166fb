// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/quartercard.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int leastWidth = 160;

/// What was kept, what is sure, what may stay, and what is lost, over the whole of what is due; a stroke where it is
/// expected to end.
PartBar rangeOf(const ForecastSum &sum)
{
    PartBar bar;
    bar.hasTrack = true;
    bar.isPill = true;
    if (sum.due <= 0)
        return bar;
    bar.whole = double(sum.due);
    bar.parts = {{double(sum.kept), PartInk::Kept},
                 {double(sum.worst - sum.kept), PartInk::Sure},
                 {double(sum.best - sum.worst), PartInk::Maybe},
                 {double(sum.due - sum.best), PartInk::Loss}};
    bar.mark = double(sum.expected);
    return bar;
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
    return forecastCardSize.toSize();
}

QSize QuarterCard::minimumSizeHint() const
{
    return {leastWidth, int(forecastCardSize.height())};
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

/// Only what there is of it: a row of zeros says nothing.
QString QuarterCard::decidedText() const
{
    const ForecastSum &sum = m_content.forecast.sum;
    QStringList parts;
    if (sum.kept > 0)
        parts += tr("kept %1", "ARR").arg(money(sum.kept));
    if (sum.lost > 0)
        parts += tr("lost %1", "ARR").arg(money(sum.lost));
    if (parts.isEmpty())
        return sum.lapsed == 0 ? tr("nothing is decided yet") : QString();
    return sum.lapsed > 0 ? QString(parts.join(u" · "_s) + u" · "_s) : parts.join(u" · "_s);
}

ForecastCardData QuarterCard::drawn() const
{
    const ForecastSum &sum = m_content.forecast.sum;
    ForecastCardData card;
    card.quarter = m_content.forecast.quarter.label(m_content.fiscal);
    card.range = rangeOf(sum);
    if (sum.count == 0) {
        card.dueWord = tr("Nothing is due.");
        return card;
    }
    card.count = tr("%Ln renewal(s)", nullptr, sum.count);
    card.due = money(sum.due);
    card.dueWord = tr("due", "ARR that runs out");
    card.words = {{{money(sum.worst), tr("worst", "end of a range")},
                   {money(sum.expected), tr("expected", "inside of a range")},
                   {money(sum.best), tr("best", "end of a range")}}};
    card.decided = decidedText();
    if (sum.lapsed > 0)
        card.lapsed = tr("lapsed %1", "ARR").arg(money(sum.lapsed));
    for (int month = 0; month < 3; ++month) {
        const qint64 due = m_content.forecast.months[size_t(month)].due;
        const QDate first = m_content.forecast.firstDay.addMonths(month);
        card.months[size_t(month)] = {m_locale.standaloneMonthName(first.month(), QLocale::ShortFormat),
                                      m_content.largestMonth > 0 ? double(due) / double(m_content.largestMonth) : 0};
    }
    return card;
}

void QuarterCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawForecastCard(painter, rect(), drawn(), currentTheme(), {underMouse(), isChecked(), hasFocus()});
}

bool QuarterCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int month = -1;
    for (int i = 0; i < 3; ++i) {
        if (forecastMonthArea(rect(), i).contains(help->pos()))
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
