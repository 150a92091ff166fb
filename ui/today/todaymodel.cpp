// SPDX-License-Identifier: Apache-2.0
#include "ui/today/todaymodel.h"

#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pill.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

#include <cmath>

namespace mainstay {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 12;

const TodayRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const TodayModel *>(index.model());
    return model ? model->rowAt(index.row()) : nullptr;
}

void paintLine(QPainter &painter, const QRect &area, const QString &text)
{
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintHeading(QPainter &painter, const QRect &area, const TodayRow &row, const Theme &theme)
{
    painter.setFont(sectionFont());
    painter.setPen(theme.text);
    const QRect line = area.adjusted(TodayDelegate::padding, 10, -TodayDelegate::padding, 0);
    paintLine(painter, line, row.title);
    const int width = painter.fontMetrics().horizontalAdvance(row.title);
    painter.setFont(numberFont(smallFont()));
    painter.setPen(theme.textMuted);
    paintLine(painter, line.adjusted(width + 8, 1, 0, 0), row.aside);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.border);
}

/// Returns how much room it took on the right.
int paintAside(QPainter &painter, const QRect &line, const TodayRow &row, const Theme &theme)
{
    if (row.aside.isEmpty())
        return 0;
    if (row.tone) {
        const Pill pill {row.aside, row.tone};
        const int width = int(std::ceil(pillSize(pill, smallFont()).width()));
        painter.setFont(smallFont());
        drawPill(painter, QRectF(line.right() - width, line.top(), width + 1, line.height()), pill, theme);
        return width + gap;
    }
    painter.setFont(numberFont(bodyFont()));
    painter.setPen(theme.textMuted);
    const int width = painter.fontMetrics().horizontalAdvance(row.aside);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), row.aside);
    return width + gap;
}

void paintRow(QPainter &painter, const QRect &area, const TodayRow &row, const Theme &theme)
{
    const QRect line = area.adjusted(TodayDelegate::padding, 0, -TodayDelegate::padding, -1);
    if (!row.icon.isEmpty()) {
        const QRect icon(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize);
        QIcon::fromTheme(row.icon).paint(&painter, icon);
    }
    const int aside = paintAside(painter, line, row, theme);
    QRect text = line.adjusted(iconSize + gap, 0, -aside, 0);
    painter.setFont(bodyFont());
    painter.setPen(row.kind == TodayRow::Kind::More ? theme.textMuted : theme.text);
    if (row.detail.isEmpty()) {
        paintLine(painter, text, row.title);
        return;
    }
    text.adjust(0, 5, 0, -5);
    paintLine(painter, QRect(text.left(), text.top(), text.width(), text.height() / 2), row.title);
    painter.setFont(smallFont());
    painter.setPen(theme.textMuted);
    paintLine(painter, QRect(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2), row.detail);
}

} // namespace

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole) {
        QStringList parts {row.title, row.detail, row.aside};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    const TodayRow *row = rowAt(index.row());
    if (!index.isValid())
        return {};
    return row && row->canBeChosen() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                     : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

void TodayModel::setRows(std::vector<TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TodayRow *TodayModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int TodayModel::firstChoice(int from) const
{
    for (int i = std::max(from, 0); i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].canBeChosen())
            return i;
    }
    for (int i = std::min(from, int(m_rows.size())) - 1; i >= 0; --i) {
        if (m_rows[size_t(i)].canBeChosen())
            return i;
    }
    return -1;
}

int TodayModel::rowLike(const TodayRow &wanted, int near) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].isSameAs(wanted))
            return i;
    }
    // One meeting logged, the next one: what is left of the same kind comes before the next line.
    const int count = int(m_rows.size());
    for (int distance = 0; distance < count; ++distance) {
        for (const int i : {near + distance, near - distance}) {
            if (i >= 0 && i < count && m_rows[size_t(i)].kind == wanted.kind)
                return i;
        }
    }
    return firstChoice(near);
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayRow *row = rowOf(index);
    if (!row)
        return;
    const Theme &theme = currentTheme();
    painter->save();
    if (row->kind == TodayRow::Kind::Heading) {
        paintHeading(*painter, option.rect, *row, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.surfaceAlt);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    paintRow(*painter, option.rect, *row, theme);
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayRow *row = rowOf(index);
    const int width = option.rect.width();
    if (!row || row->kind == TodayRow::Kind::Heading)
        return {width, headingHeight};
    return {width, row->detail.isEmpty() ? 36 : rowHeight};
}

} // namespace mainstay
