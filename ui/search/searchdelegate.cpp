// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchdelegate.h"

#include "ui/common/actionbox.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/search/searchmodel.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>

namespace mainstay {

namespace {

constexpr int padding = 16;
constexpr int iconSize = 16;
constexpr int gap = 12;
constexpr int textLeft = padding + iconSize + gap;
constexpr int firstLine = 9;
constexpr int secondLine = 30;
constexpr int lineHeight = 18;

/// One line with marked stretches, cut where there is no room for the rest; returns its width.
int drawMarked(QPainter &painter, const QRect &area, const QString &text, const std::vector<TextRange> &ranges)
{
    const Theme &theme = currentTheme();
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    // All but the ellipsis is as in the text.
    const qsizetype same = shown == text ? text.size() : qMax<qsizetype>(0, shown.size() - 1);
    QTextLayout layout(shown, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        if (range.from >= same)
            break;
        QTextCharFormat format;
        format.setBackground(theme.watch.soft);
        format.setForeground(theme.watch.color);
        formats.append({int(range.from), int(qMin(range.length, same - range.from)), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width() + 1);
    layout.endLayout();
    // One base line for all fonts of a row.
    const QFontMetrics body(bodyFont());
    const qreal top = area.top() + (area.height() + body.ascent() - body.descent()) / 2.0 - line.ascent();
    layout.draw(&painter, QPointF(area.left(), top));
    return int(line.naturalTextWidth());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = currentTheme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.surfaceAlt);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);
}

/// What it is; an action as it stands.
void paintMark(QPainter &painter, const QRect &area, const SearchHit &hit)
{
    const auto state = actionStateFromText(hit.actionState);
    if (hit.kind == SearchKind::Action && state.ok())
        drawActionBox(painter, QPointF(area.left() + 1, area.top() + 1), *state, currentTheme());
    else
        QIcon::fromTheme(iconName(hit)).paint(&painter, area);
}

/// The day on the right; returns what is left of the line.
QRect paintDay(QPainter &painter, QRect area, const SearchHit &hit)
{
    const QString day = dayText(hit);
    if (day.isEmpty())
        return area;
    painter.setFont(numberFont(smallFont()));
    painter.setPen(currentTheme().textMuted);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, day);
    area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(day) - gap);
    return area;
}

void paintFirstLine(QPainter &painter, QRect area, const SearchHit &hit)
{
    const Theme &theme = currentTheme();
    area = paintDay(painter, area, hit);
    QFont strong = bodyFont();
    strong.setWeight(QFont::DemiBold);
    const bool isNamed = hit.kind == SearchKind::Account || hit.kind == SearchKind::Contact;
    painter.setFont(strong);
    painter.setPen(theme.text);
    // Whom it is about comes first; a long name leaves room for the rest.
    QRect lead = area;
    if (hit.kind != SearchKind::Account)
        lead.setWidth(qMin(area.width(), qMax(area.width() * 2 / 5, 120)));
    const int width = isNamed ? drawMarked(painter, lead, hit.title, hit.titleRanges)
                              : drawMarked(painter, lead, hit.accountName, {});
    area.setLeft(area.left() + width + gap);
    if (hit.kind == SearchKind::Account || area.width() < 40)
        return;
    painter.setFont(bodyFont());
    painter.setPen(isNamed ? theme.textMuted : theme.text);
    if (isNamed)
        drawMarked(painter, area, hit.accountName, {});
    else
        drawMarked(painter, area, titleText(hit), hit.titleRanges);
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (!model)
        return;
    const SearchHit &hit = model->hit(index.row());
    const Theme &theme = currentTheme();
    painter->save();
    paintGround(*painter, option);
    const QRect row = option.rect;
    paintMark(*painter, QRect(row.left() + padding, row.top() + firstLine + 1, iconSize, iconSize), hit);
    const QRect line(row.left() + textLeft, row.top(), row.width() - textLeft - padding, lineHeight);
    paintFirstLine(*painter, line.translated(0, firstLine), hit);
    painter->setFont(bodyFont());
    painter->setPen(theme.textMuted);
    if (hit.snippet.isEmpty())
        drawMarked(*painter, line.translated(0, secondLine), kindText(hit), {});
    else
        drawMarked(*painter, line.translated(0, secondLine), hit.snippet, hit.snippetRanges);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {option.rect.width(), rowHeight};
}

} // namespace mainstay
