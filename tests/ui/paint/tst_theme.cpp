// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/fonts.h"
#include "ui/paint/theme.h"
#include "ui/paint/toneshape.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QString name;
    QColor color;
};

void addPairs(const QString &scheme, const QList<Named> &texts, const QList<Named> &grounds)
{
    for (const Named &text : texts) {
        for (const Named &ground : grounds) {
            const QString row = scheme + u": "_s + text.name + u" on "_s + ground.name;
            QTest::newRow(qPrintable(row)) << text.color << ground.color;
        }
    }
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 is the known lightest grey that passes AA on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Theme *t : {&Theme::light(), &Theme::dark()}) {
            const QString scheme = t->isDark() ? u"dark"_s : u"light"_s;
            const QList<Named> plain {{u"window"_s, t->window},
                                      {u"surface"_s, t->surface},
                                      {u"surfaceAlt"_s, t->surfaceAlt},
                                      {u"rail"_s, t->rail}};
            const QList<Named> marked {{u"selection"_s, t->selection},
                                       {u"accentSoft"_s, t->accentSoft}};
            addPairs(scheme,
                     {{u"text"_s, t->text},
                      {u"textMuted"_s, t->textMuted},
                      {u"accentText"_s, t->accentText}},
                     plain + marked);
            addPairs(scheme, {{u"textFaint"_s, t->textFaint}}, plain);
            addPairs(scheme, {{u"onAccent"_s, t->onAccent}},
                     {{u"accent"_s, t->accent},
                      {u"accentHover"_s, t->accentHover},
                      {u"accentPressed"_s, t->accentPressed}});
            addPairs(scheme, {{u"onTip"_s, t->onTip}, {u"onTipAccent"_s, t->onTipAccent}},
                     {{u"tip"_s, t->tip}});
            for (const Tone tone : {Tone::Good, Tone::Watch, Tone::Poor, Tone::Unknown}) {
                const ToneStyle &style = t->tone(tone);
                addPairs(scheme, {{u"tone %1"_s.arg(int(tone)), style.color}},
                         QList<Named> {{u"soft"_s, style.soft}, {u"selection"_s, t->selection}}
                             + plain);
                addPairs(scheme, {{u"text"_s, t->text}},
                         {{u"soft %1"_s.arg(int(tone)), style.soft}});
            }
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void barsStandOut_data()
    {
        QTest::addColumn<QColor>("bar");
        QTest::addColumn<QColor>("ground");
        for (const Theme *t : {&Theme::light(), &Theme::dark()}) {
            addPairs(t->isDark() ? u"dark"_s : u"light"_s,
                     {{u"positive"_s, t->chartPositive},
                      {u"negative"_s, t->chartNegative},
                      {u"neutral"_s, t->chartNeutral},
                      {u"total"_s, t->chartTotal},
                      {u"accent"_s, t->chartAccent},
                      {u"focus"_s, t->focusRing}},
                     {{u"surface"_s, t->surface}});
        }
    }
    void barsStandOut()
    {
        QFETCH(QColor, bar);
        QFETCH(QColor, ground);
        QVERIFY2(contrastRatio(bar, ground) >= 3.0,
                 qPrintable(QString::number(contrastRatio(bar, ground))));
    }

    void paletteFollowsTheTable()
    {
        const QPalette palette = Theme::dark().palette();
        QCOMPARE(palette.color(QPalette::Window), Theme::dark().window);
        QCOMPARE(palette.color(QPalette::Base), Theme::dark().surface);
        QCOMPARE(palette.color(QPalette::Highlight), Theme::dark().selection);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Theme::dark().textDisabled);
        QVERIFY(Theme::light().palette() != palette);
    }

    void numbersHaveOneWidth()
    {
        const QFont font = numberFont(bodyFont());
        QVERIFY(hasTabularDigits(font));
        QCOMPARE(font.pointSizeF(), bodyFont().pointSizeF());
        const QFontMetricsF metrics(font);
        QCOMPARE(metrics.horizontalAdvance(u"11,111"_s), metrics.horizontalAdvance(u"90,876"_s));
    }

    void tonesDifferInShape()
    {
        // The same colour for all four, so that only the shape can tell them apart.
        QList<QImage> pictures;
        for (const ToneShape shape :
             {ToneShape::Circle, ToneShape::Triangle, ToneShape::Square, ToneShape::Ring}) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawToneShape(painter, QRectF(2, 2, 12, 12), {Qt::black, Qt::white, shape});
            painter.end();
            QVERIFY(qAlpha(image.pixel(8, 13)) > 0 || qAlpha(image.pixel(8, 12)) > 0);
            for (const QImage &other : pictures)
                QVERIFY(image != other);
            pictures.append(image);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
