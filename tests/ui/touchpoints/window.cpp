// SPDX-License-Identifier: Apache-2.0
// The feature in a window of its own, to be looked at.
#include "core/sample/sampleworkspace.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/touchpoints/touchpointeditor.h"
#include "ui/touchpoints/touchpointspage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Result<void> make(const QString &path, const WriteContext &context)
{
    MAINSTAY_TRY(auto connection, workspace::create(path, context, {u"Sample"_s, Currency::fromCode(u"EUR").value(), {}}));
    return fillSample(*connection, context);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"page"_s, u"the list; without it the editor, for the first account"_s},
                       {u"empty"_s, u"the editor for no account"_s},
                       {u"edit"_s, u"the editor of a touchpoint"_s, u"id"_s},
                       {u"dark"_s, u"dark"_s},
                       {u"language"_s, u"locale"_s, u"code"_s, u"en"_s}});
    parser.addPositionalArgument(u"workspace"_s, u"made when missing"_s);
    parser.process(app);
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    QApplication::setFont(bodyFont());
    QApplication::setStyle(new Style);
    ThemeController themes;
    themes.setMode(parser.isSet(u"dark"_s) ? ThemeController::Mode::Dark : ThemeController::Mode::Light);
    const SystemClock clock;
    const QString path = parser.positionalArguments().value(0, u"touchpoints.mainstay"_s);
    if (!QFile::exists(path)) {
        if (const auto made = make(path, {clock, u"Mia Berg"_s}); !made.ok())
            qFatal("%s", qPrintable(made.error().detail));
    }
    WorkspaceSession session(path, clock, u"Mia Berg"_s);
    TouchpointEditor editor(session);
    TouchpointsPage page(session);
    QObject::connect(&page, &Page::touchpointRequested, &editor, &TouchpointEditor::edit);
    QObject::connect(&page, &Page::logRequested, &editor, &TouchpointEditor::startNew);
    page.setAutoFillBackground(true);
    page.resize(1180, 760);
    if (parser.isSet(u"page"_s))
        page.show();
    else if (parser.isSet(u"edit"_s))
        editor.edit(TouchpointId(parser.value(u"edit"_s).toLongLong()));
    else
        editor.startNew(parser.isSet(u"empty"_s) ? AccountId() : AccountId(1));
    return QApplication::exec();
}
