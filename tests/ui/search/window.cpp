// SPDX-License-Identifier: Apache-2.0
// The search in a window of its own, to be looked at.
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/search/searchpage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QTimer>

using namespace mainstay;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"text"_s, u"typed"_s, u"words"_s},
                       {u"picture"_s, u"written after a second"_s, u"file"_s},
                       {u"width"_s, u"of the window"_s, u"pixels"_s, u"1080"_s},
                       {u"dark"_s, u"dark"_s},
                       {u"language"_s, u"locale"_s, u"code"_s, u"en"_s}});
    parser.addPositionalArgument(u"workspace"_s, u"to search"_s);
    parser.process(app);
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    QApplication::setFont(bodyFont());
    QApplication::setStyle(new Style);
    ThemeController themes;
    themes.setMode(parser.isSet(u"dark"_s) ? ThemeController::Mode::Dark : ThemeController::Mode::Light);
    const SystemClock clock;
    WorkspaceSession session(parser.positionalArguments().value(0), clock, u"Mia Berg"_s);
    SearchPage page(session);
    page.setAutoFillBackground(true);
    page.resize(parser.value(u"width"_s).toInt(), 640);
    page.show();
    page.activate();
    page.findChild<QLineEdit *>(u"searchField"_s)->setText(parser.value(u"text"_s));
    if (parser.isSet(u"picture"_s)) {
        QTimer::singleShot(1200, &page, [&] {
            page.findChild<QListView *>(u"searchList"_s)->setFocus();
            page.findChild<QListView *>(u"searchList"_s)->setCurrentIndex(page.findChild<QListView *>(u"searchList"_s)->model()->index(1, 0));
            page.grab().save(parser.value(u"picture"_s));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
