// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QStyledItemDelegate>

namespace mainstay {

/// Rows of a list as the program draws them: 32 px, a hairline below, hover and selection over the whole
/// row, a bar of the accent at the current row while the list has the keyboard. Derived ones override
/// paintCell for what is more than a line of text.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableDelegate)

public:
    static constexpr int rowHeight = 32;
    static constexpr int padding = 8;
    static constexpr int markWidth = 14; ///< of a tone, with the gap behind it
    /// A tone of the cell's text (int of Tone): its colour and, where the text is left-aligned, its mark.
    static constexpr int toneRole = Qt::UserRole + 40;
    /// True: the text is a secondary one.
    static constexpr int mutedRole = Qt::UserRole + 41;
    /// Text after the main one, faint.
    static constexpr int asideRole = Qt::UserRole + 42;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `area` is inside of the padding; the painter has the view's font and the text's colour.
    virtual void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const;
    /// One line, elided, at the index's alignment; returns what it covered.
    static QRect paintText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text);
};

} // namespace mainstay
