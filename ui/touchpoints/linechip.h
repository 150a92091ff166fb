// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/quicklog.h"
#include "ui/paint/theme.h"
#include "ui/touchpoints/knownpeople.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace mainstay {

/// What one line of the notes means, in words.
struct LineChip
{
    quicklog::LineKind kind = quicklog::LineKind::Action;
    qsizetype start = 0; ///< of the line in the notes
    QString text;
    QStringList details; ///< who; until when
    QString trouble; ///< what of it was not understood; empty: nothing

    friend bool operator==(const LineChip &, const LineChip &) = default;
};

/// `words` is the line as typed.
LineChip chipOf(const quicklog::Line &line, QStringView words, const KnownPeople &people,
                const quicklog::Context &context);

/// "Action", "Promise" …
QString lineKindWord(quicklog::LineKind kind);
/// "Fri 27 Nov 2026" in the locale's format.
QString weekdayAndDate(QDate day);

/// Colours of a kind's mark.
ToneStyle chipStyle(quicklog::LineKind kind, const Theme &theme);
/// The mark of a kind: another shape for each.
void drawLineKind(QPainter &painter, const QRectF &box, quicklog::LineKind kind, const Theme &theme);

} // namespace mainstay
