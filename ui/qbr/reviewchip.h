// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"
#include "ui/qbr/reviewsreport.h"

#include <QLocale>
#include <QRectF>

class QPainter;

namespace mainstay {

/// How a review is drawn in a calendar.
struct ReviewChip
{
    const QbrRow *review = nullptr;
    QStringList lines; ///< the first is in the foreground; as many are drawn as have room
    QString aside; ///< at the right of the first line, where it has room: who holds it
    bool isChosen = false;
    bool hasKeyboard = false;
    bool isMoving = false; ///< where it would go: dashed
    bool isLeft = false; ///< where it stood before it moves: faint
};

/// Status by colour and by the shape of a mark: ring proposed, half disc scheduled, disc content ready, triangle held, tick
/// followed up, cross cancelled or skipped, square its time has passed.
void drawReviewChip(QPainter &painter, const QRectF &box, const ReviewChip &chip, const QDateTime &now, const Theme &theme);

/// "MB" of "Mia Berg"; of a name in Japanese its first character.
QString initialsOf(const QString &name);

/// All there is to say of a review, line by line: account, kind and status, both clocks, owner, place, checklist, warning.
QStringList reviewWords(const QbrRow &review, const ReviewsReport &report, const QLocale &locale);

} // namespace mainstay
