// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tabledelegate.h"

#include "ui/common/pagedtableview.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QPainter>

namespace mainstay {

namespace {

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const auto *paged = qobject_cast<const PagedTableView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme.selection);
    else if (paged && paged->hoveredRow() == index.row())
        painter.fillRect(option.rect, theme.surfaceAlt);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    const bool first = view && option.rect.left() <= view->columnViewportPosition(index.column())
        && view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (first && view->hasFocus() && view->currentIndex().row() == index.row())
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->save();
    paintGround(*painter, option, index, theme);
    painter->setFont(option.font);
    painter->setPen(index.data(mutedRole).toBool() ? theme.textMuted : theme.text);
    paintCell(*painter, option.rect.adjusted(padding, 0, -padding, -1), index, theme);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * padding;
    if (index.data(toneRole).isValid())
        width += markWidth;
    if (const QString aside = index.data(asideRole).toString(); !aside.isEmpty())
        width += padding + option.fontMetrics.horizontalAdvance(aside);
    return {width + 2, rowHeight};
}

void TableDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    QRect rest = area;
    const QVariant tone = index.data(toneRole);
    if (tone.isValid()) {
        const ToneStyle &style = theme.tone(static_cast<Tone>(tone.toInt()));
        if (alignment.testFlag(Qt::AlignLeft)) {
            drawToneShape(painter, QRectF(rest.left(), rest.center().y() - 3.5, 8, 8), style);
            rest.adjust(markWidth, 0, 0, 0);
        }
        painter.setPen(style.color);
    }
    if (alignment.testFlag(Qt::AlignRight))
        painter.setFont(numberFont(painter.font()));
    const QRect covered = paintText(painter, rest, alignment, text);
    const QString aside = index.data(asideRole).toString();
    if (aside.isEmpty() || !alignment.testFlag(Qt::AlignLeft))
        return;
    rest.setLeft(covered.right() + padding);
    if (rest.width() < 24)
        return;
    if (!tone.isValid())
        painter.setPen(theme.textFaint);
    paintText(painter, rest, alignment, aside);
}

QRect TableDelegate::paintText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const int width = std::min(metrics.horizontalAdvance(shown), area.width());
    const int left = alignment.testFlag(Qt::AlignRight) ? area.right() + 1 - width : area.left();
    // One base line for all fonts of a row, or digits of another family would dance.
    static const QFontMetrics body(bodyFont());
    const int baseline = area.top() + (area.height() + body.ascent() - body.descent()) / 2;
    painter.drawText(left, baseline, shown);
    return {left, area.top(), width, area.height()};
}

} // namespace mainstay
