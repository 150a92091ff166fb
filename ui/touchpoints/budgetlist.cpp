// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/budgetlist.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr size_t mostShown = 6;
constexpr int nameHeight = 20;
constexpr int barHeight = 4;
constexpr int captionHeight = 16;
constexpr int rowHeight = nameHeight + captionHeight + barHeight + 14;
constexpr int between = 12; ///< the two windows of a person
constexpr int furtherHeight = 18;

QString weekWords(const BudgetWindow &window)
{
    return BudgetList::tr("%1 in 7 days", "touches used of those allowed")
        .arg(formatFraction(window.used, window.limit, QLocale()));
}

QString monthWords(const BudgetWindow &window)
{
    return BudgetList::tr("%1 in 30 days", "touches used of those allowed")
        .arg(formatFraction(window.used, window.limit, QLocale()));
}

Tone toneOf(const BudgetWindow &window)
{
    if (window.used >= window.limit)
        return window.exceeds() || window.limit == 0 ? Tone::Poor : Tone::Watch;
    return window.isNear() ? Tone::Watch : Tone::Good;
}

} // namespace

BudgetList::BudgetList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void BudgetList::setBudgets(const std::vector<PersonBudget> &budgets)
{
    m_people.assign(budgets.begin(), budgets.begin() + std::ptrdiff_t(std::min(budgets.size(), mostShown)));
    m_further = int(budgets.size() - m_people.size());
    QStringList lines;
    for (const PersonBudget &person : m_people)
        lines += tr("%1: %2, %3", "person, touches in 7 days, touches in 30 days")
                     .arg(person.name, weekWords(person.week), monthWords(person.month));
    setAccessibleName(tr("Contact budget"));
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(plainToolTip(lines.join(u'\n')));
    setVisible(!m_people.empty());
    updateGeometry();
    update();
}

QSize BudgetList::sizeHint() const
{
    return {200, int(m_people.size()) * rowHeight + (m_further > 0 ? furtherHeight : 0)};
}

QSize BudgetList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void BudgetList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const PersonBudget &person : m_people) {
        paintPerson(painter, person, top);
        top += rowHeight;
    }
    if (m_further == 0)
        return;
    painter.setFont(smallFont());
    painter.setPen(currentTheme().textMuted);
    painter.drawText(QRect(0, top, width(), furtherHeight), int(Qt::AlignVCenter | Qt::AlignLeft),
                     tr("and %Ln more", "people", m_further));
}

void BudgetList::paintPerson(QPainter &painter, const PersonBudget &person, int top) const
{
    const Theme &theme = currentTheme();
    QRect name(0, top, width(), nameHeight);
    if (person.doNotContact) {
        const QString words = tr("not to be contacted");
        painter.setFont(smallFont());
        painter.setPen(theme.poor.color);
        painter.drawText(name, int(Qt::AlignVCenter | Qt::AlignRight), words);
        const int taken = QFontMetrics(smallFont()).horizontalAdvance(words) + 8;
        name = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, std::max(40, width() - taken), nameHeight));
    }
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(name, int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(person.name, Qt::ElideRight, name.width()));
    const int half = (width() - between) / 2;
    const QRect week(0, top + nameHeight, half, captionHeight + barHeight);
    const QRect month(half + between, top + nameHeight, half, captionHeight + barHeight);
    paintWindow(painter, person.week, weekWords(person.week), QStyle::visualRect(layoutDirection(), rect(), week));
    paintWindow(painter, person.month, monthWords(person.month), QStyle::visualRect(layoutDirection(), rect(), month));
}

void BudgetList::paintWindow(QPainter &painter, const BudgetWindow &window, const QString &words, const QRect &area) const
{
    const Theme &theme = currentTheme();
    const Tone tone = toneOf(window);
    const bool calm = tone == Tone::Good;
    QRect caption(area.left(), area.top(), area.width(), captionHeight);
    if (!calm) {
        const QRect mark = QStyle::visualRect(layoutDirection(), area, QRect(area.left(), area.top() + 3, 9, 9));
        drawToneShape(painter, mark, theme.tone(tone));
        caption = QStyle::visualRect(layoutDirection(), area, caption.adjusted(13, 0, 0, 0));
    }
    painter.setFont(smallFont());
    painter.setPen(calm ? theme.textMuted : theme.tone(tone).color);
    painter.drawText(caption, int(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(smallFont()).elidedText(words, Qt::ElideRight, caption.width()));
    const QRectF bar(area.left(), area.top() + captionHeight + 1, area.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, 2, 2);
    const double share = window.limit > 0 ? std::min(1.0, double(window.used) / window.limit) : 1.0;
    QRectF used(bar.left(), bar.top(), bar.width() * share, bar.height());
    if (layoutDirection() == Qt::RightToLeft)
        used.moveRight(bar.right());
    painter.setBrush(calm ? theme.accent : theme.tone(tone).color);
    if (share > 0)
        painter.drawRoundedRect(used, 2, 2);
}

} // namespace mainstay
