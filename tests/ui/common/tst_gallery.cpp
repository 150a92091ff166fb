// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/common/gallery.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

using namespace mainstay;
using namespace Qt::StringLiterals;

/// Draws every page in both themes and three languages. MAINSTAY_GALLERY names a folder to keep the
/// pictures in, for people to look at; without it this is a smoke test. MAINSTAY_GALLERY_SHOW=page
/// keeps one open.
class TestGallery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(bodyFont());
        QApplication::setStyle(new Style);
    }

    void everyPageDraws_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (size_t i = 0; i < gallery::pages().size(); ++i) {
            for (const QString &language : {u"en"_s, u"ja"_s, u"hu"_s}) {
                for (const bool dark : {false, true}) {
                    const QString row = gallery::pages()[i].name + u'-' + language
                        + (dark ? u"-dark"_s : u"-light"_s);
                    QTest::newRow(qPrintable(row)) << int(i) << language << dark;
                }
            }
        }
    }
    void everyPageDraws()
    {
        QFETCH(int, page);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_themes.setMode(dark ? ThemeController::Mode::Dark : ThemeController::Mode::Light);
        const QLocale locale(language);
        const auto widget = gallery::pages()[size_t(page)].build(locale);
        widget->resize(1000, 760);
        widget->ensurePolished();
        const QImage picture = widget->grab().toImage();
        QCOMPARE(picture.size() / picture.devicePixelRatio(), QSize(1000, 760));
        QCOMPARE(picture.pixelColor(1, 1), currentTheme().window);
        if (const QString dir = qEnvironmentVariable("MAINSTAY_GALLERY"); !dir.isEmpty()) {
            QVERIFY(QDir().mkpath(dir));
            QVERIFY(
                picture.save(dir + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s));
        }
    }

private:
    ThemeController m_themes;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
