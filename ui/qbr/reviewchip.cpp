// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewchip.h"

#include "ui/common/formatters.h"
#include "ui/paint/fonts.h"
#include "ui/paint/placedtext.h"
#include "ui/paint/toneshape.h"
#include "ui/qbr/reviewlist.h"
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReviewChip)
};

constexpr double lineHeight = 16;
constexpr double markSize = 9;
constexpr double inset = 5;
constexpr double leftFaint = 0.35;
constexpr double leastTitle = 80; ///< that the first line keeps beside who holds it
constexpr char16_t firstOfEastAsia = 0x2e80;
constexpr int halfCircle = 180 * 16; ///< as QPainter counts

enum class Mark { Ring, Half, Disc, Triangle, Tick, Cross, Square };

struct ChipStyle
{
    QColor ground;
    QColor ink; ///< of the mark and the edge
    Mark mark = Mark::Ring;
};

ChipStyle styleOf(const QbrRow &review, const QDateTime &now, const Theme &theme)
{
    if (hasPassed(review, now))
        return {theme.poor.soft, theme.poor.color, Mark::Square};
    switch (review.status) {
    case QbrStatus::Proposed:
        return {theme.unknown.soft, theme.unknown.color, Mark::Ring};
    case QbrStatus::Scheduled:
        return {theme.accentSoft, theme.accentText, Mark::Half};
    case QbrStatus::ContentReady:
        return {theme.good.soft, theme.good.color, Mark::Disc};
    case QbrStatus::Held:
        return {theme.watch.soft, theme.watch.color, Mark::Triangle};
    case QbrStatus::FollowedUp:
        return {theme.good.soft, theme.good.color, Mark::Tick};
    case QbrStatus::Cancelled:
    case QbrStatus::Skipped:
        return {theme.surfaceAlt, theme.textMuted, Mark::Cross};
    }
    Q_UNREACHABLE();
    return {};
}

void drawStrokes(QPainter &painter, const QRectF &box, const ChipStyle &style)
{
    painter.setPen(QPen(style.ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (style.mark == Mark::Tick) {
        painter.drawPolyline(QPolygonF {{box.left() + 0.5, box.center().y() + 0.5}, {box.left() + 3.2, box.bottom() - 1}, {box.right() - 0.3, box.top() + 1.2}});
        return;
    }
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawMark(QPainter &painter, const QRectF &box, const ChipStyle &style)
{
    switch (style.mark) {
    case Mark::Ring:
        drawToneShape(painter, box, {style.ink, {}, ToneShape::Ring});
        return;
    case Mark::Half:
        painter.setPen(QPen(style.ink, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.ink);
        painter.drawChord(box.adjusted(0.7, 0.7, -0.7, -0.7), halfCircle / 2, halfCircle);
        return;
    case Mark::Disc:
        drawToneShape(painter, box, {style.ink, {}, ToneShape::Circle});
        return;
    case Mark::Triangle:
        drawToneShape(painter, box, {style.ink, {}, ToneShape::Triangle});
        return;
    case Mark::Square:
        drawToneShape(painter, box, {style.ink, {}, ToneShape::Square});
        return;
    case Mark::Tick:
    case Mark::Cross:
        drawStrokes(painter, box, style);
        return;
    }
}

void drawLines(QPainter &painter, const QRectF &box, const ReviewChip &chip, const ChipStyle &style, const Theme &theme)
{
    const bool isGone = style.mark == Mark::Cross;
    const int lines = std::clamp(int(std::floor((box.height() + 2) / lineHeight)), 1, int(std::max<qsizetype>(1, chip.lines.size())));
    // One line sits in the middle, several begin at the top.
    QRectF line(box.left() + inset, lines == 1 ? box.center().y() - lineHeight / 2 : box.top() + 2, box.width() - 2 * inset, lineHeight);
    if (box.width() > 2 * inset + markSize) {
        drawMark(painter, QRectF(line.left(), line.center().y() - markSize / 2, markSize, markSize), style);
        line.setLeft(line.left() + markSize + 4);
    }
    QFont font = smallFont();
    const double asideWidth = chip.aside.isEmpty() ? 0 : textWidth(chip.aside, font) + 6;
    const QString first = chip.lines.value(0);
    const bool hasAside = asideWidth > 0 && line.width() > leastTitle + asideWidth;
    QRectF text = line;
    if (hasAside)
        text.setRight(text.right() - asideWidth);
    font.setStrikeOut(isGone);
    const TextRank rank = isGone ? TextRank::Muted : TextRank::Main;
    if (text.width() > 8)
        drawPlacedText(painter, placedText(text, first, font, Qt::AlignLeft | Qt::AlignVCenter, rank), theme);
    font.setStrikeOut(false);
    if (hasAside)
        drawPlacedText(painter, placedText(line, chip.aside, font, Qt::AlignRight | Qt::AlignVCenter, TextRank::Muted), theme);
    QRectF next(box.left() + inset, line.top(), box.width() - 2 * inset, lineHeight);
    for (int i = 1; i < lines && next.width() > 8; ++i) {
        next.translate(0, lineHeight);
        drawPlacedText(painter, placedText(next, chip.lines[i], font, Qt::AlignLeft | Qt::AlignVCenter, TextRank::Muted), theme);
    }
}

} // namespace

void drawReviewChip(QPainter &painter, const QRectF &box, const ReviewChip &chip, const QDateTime &now, const Theme &theme)
{
    const ChipStyle style = styleOf(*chip.review, now, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chip.isLeft)
        painter.setOpacity(leftFaint);
    const QRectF shape = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen edge(chip.isChosen ? theme.accent : style.ink, chip.isMoving || chip.isChosen ? 1.4 : 0.6, chip.isMoving ? Qt::DashLine : Qt::SolidLine);
    if (!chip.isMoving && !chip.isChosen)
        edge.setColor(QColor(style.ink.red(), style.ink.green(), style.ink.blue(), 90));
    painter.setBrush(style.ground);
    painter.setPen(edge);
    painter.drawRoundedRect(shape, 4, 4);
    if (chip.hasKeyboard) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focusRing, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    drawLines(painter, box, chip, style, theme);
    painter.restore();
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.first().front().unicode() >= firstOfEastAsia) // a family name begins with it, and is as wide as two letters
        return words.first().left(1);
    return words.size() == 1 ? words.first().left(2) : QString(QString(words.first().front()) + words.last().front());
}

QStringList reviewWords(const QbrRow &review, const ReviewsReport &report, const QLocale &locale)
{
    QStringList lines {review.accountName, Texts::tr("%1 · %2", "kind and status of a review").arg(label(review.kind), label(review.status))};
    if (review.start.isValid()) {
        lines += Texts::tr("%1, %L2 min", "date and time, minutes").arg(whenText(review.start, locale)).arg(review.minutes);
        if (reviewIsElsewhere(review))
            lines += Texts::tr("For the customer: %1", "date, time and zone").arg(whenThereText(review.start, review.timeZone, locale));
    }
    lines += {review.ownerName, review.place};
    if (review.steps > 0)
        lines += Texts::tr("%1 of %2 steps done").arg(formatCount(review.stepsDone, locale), formatCount(review.steps, locale));
    if (hasPassed(review, report.now))
        lines += Texts::tr("Its time has passed.", "review");
    else if (lacksBuyer(review, report.today))
        lines += Texts::tr("Buyer not invited");
    lines.removeAll(QString());
    return lines;
}

} // namespace mainstay
