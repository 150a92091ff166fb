// SPDX-License-Identifier: Apache-2.0
#include "app/firstpaint.h"
#include "app/session.h"
#include "ui/common/style.h"
#include "ui/paint/fonts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void applyLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    session::installTranslators(*qApp, locale);
}

void parse(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, Texts::tr("The workspace to open; without one, the last."));
    parser.addOption({u"picture"_s, Texts::tr("Write a picture of the window once it shows its rows, and quit."),
                      u"file.png"_s});
    parser.addOption({u"page"_s, Texts::tr("The section to show: today, accounts, touchpoints, actions, load, retention, renewals, search or import."),
                      u"section"_s});
    parser.process(*qApp);
}

} // namespace

int main(int argc, char *argv[])
{
    session::protectFiles();
    QApplication application(argc, argv);
    session::nameApplication();
    QApplication::setStyle(new Style);
    QApplication::setFont(bodyFont());
    QApplication::setWindowIcon(QIcon(u":/mainstay/icon.svg"_s));
    QGuiApplication::setDesktopFileName(u"mainstay"_s);
    applyLanguage(preferences::locale());
    QCommandLineParser parser;
    parse(parser);

    ThemeController theme;
    theme.setSystemScheme(preferences::lastSystemScheme());
    theme.setMode(preferences::themeMode());
    QObject::connect(&theme, &ThemeController::systemSchemeChanged, &theme,
                     [&theme] { preferences::setLastSystemScheme(theme.systemScheme()); });

    const auto clock = session::clock();
    MainWindow window({*clock, session::actor(), theme, applyLanguage});
    FirstPaint firstPaint(window);
    QObject::connect(&firstPaint, &FirstPaint::seen, &theme, &ThemeController::followSystem);
    if (parser.isSet(u"picture"_s)) {
        // The same picture whatever the screen, which offscreen is small.
        constexpr QSize pictureSize(1280, 800);
        window.resize(pictureSize);
        firstPaint.takePicture(parser.value(u"picture"_s));
    }
    if (parser.positionalArguments().isEmpty())
        window.openLast();
    else
        window.openFile(parser.positionalArguments().constFirst());
    if (parser.isSet(u"page"_s))
        window.showSection(parser.value(u"page"_s));
    window.show();
    return QApplication::exec();
}
