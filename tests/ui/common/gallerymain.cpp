// SPDX-License-Identifier: Apache-2.0
// `gallery PAGE [en|ja|hu] [light|dark]` shows one page of the gallery in a window, for people to
// look at.
#include "tests/ui/common/gallery.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QApplication>
#include <QWidget>

using namespace mainstay;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setFont(bodyFont());
    QApplication::setStyle(new Style);
    const QStringList words = app.arguments();
    ThemeController themes;
    themes.setMode(ThemeController::modeFromText(words.value(3, u"system"_s)).value());
    themes.followSystem();
    for (const gallery::Page &page : gallery::pages()) {
        if (page.name != words.value(1, u"controls"_s))
            continue;
        const auto widget = page.build(QLocale(words.value(2, u"en"_s)));
        widget->setWindowTitle(page.name);
        widget->resize(1280, 800);
        widget->show();
        return QApplication::exec();
    }
    return 2;
}
