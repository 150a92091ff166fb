// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sentiment.h"

#include "ui/paint/toneshape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentiment)
};

Tone toneOf(int level)
{
    if (level <= -2)
        return Tone::Poor;
    if (level == -1)
        return Tone::Watch;
    return level == 0 ? Tone::Unknown : Tone::Good;
}

} // namespace

QString sentimentWord(int level)
{
    switch (std::clamp(level, -2, 2)) {
    case -2:
        return Words::tr("Very unhappy", "sentiment −2");
    case -1:
        return Words::tr("Unhappy", "sentiment −1");
    case 1:
        return Words::tr("Happy", "sentiment +1");
    case 2:
        return Words::tr("Very happy", "sentiment +2");
    default:
        return Words::tr("Neutral", "sentiment 0");
    }
}

SentimentDefinitions builtInDefinitions(SentimentAbout about)
{
    if (about == SentimentAbout::Us)
        return {Words::tr("They think of leaving because of us."), Words::tr("They complain about working with us."),
                Words::tr("Polite, neither warm nor cold."), Words::tr("They like working with us."),
                Words::tr("They praise us to others.")};
    return {Words::tr("It fails them; they look at others."), Words::tr("It costs them more effort than it should."),
            Words::tr("It does its job, no more."), Words::tr("It helps them, and they say how."),
            Words::tr("They would not want to work without it.")};
}

SentimentDefinitions definitionsOf(SentimentDefinitions own, SentimentAbout about)
{
    const SentimentDefinitions builtIn = builtInDefinitions(about);
    for (size_t i = 0; i < own.size(); ++i) {
        if (own[i].isEmpty())
            own[i] = builtIn[i];
    }
    return own;
}

QColor sentimentColor(int level, const Theme &theme)
{
    return theme.tone(toneOf(level)).color;
}

QColor sentimentGround(int level, const Theme &theme)
{
    return theme.tone(toneOf(level)).soft;
}

void drawSentiment(QPainter &painter, const QRectF &box, int level, const Theme &theme)
{
    const ToneStyle &tone = theme.tone(toneOf(level));
    if (level < 2) {
        drawToneShape(painter, box, tone);
        return;
    }
    const double inset = box.width() * 0.28;
    drawToneShape(painter, box.adjusted(inset, inset, -inset, -inset), tone);
    ToneStyle ring = tone;
    ring.shape = ToneShape::Ring;
    const double pen = 0.1 * box.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring.color, std::max(1.3, pen)));
    painter.setBrush(Qt::NoBrush);
    const double half = pen / 2;
    painter.drawEllipse(box.adjusted(half, half, -half, -half));
    painter.restore();
}

} // namespace mainstay
