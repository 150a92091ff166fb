// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/menus.h"

#include "ui/followup/loadpage.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/preferences.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void addRecent(QMenu &menu, MainWindow &window)
{
    QMenu *recent = menu.addMenu(Texts::tr("Open &recent"));
    const QStringList files = preferences::recentFiles();
    recent->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        // An ampersand in a name is a letter, not a mnemonic.
        QAction *action = recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setStatusTip(path);
        QObject::connect(action, &QAction::triggered, &window, [&window, path] { window.openFile(path); });
    }
}

void addSections(QMenu &menu, Commands &commands, MainWindow &window)
{
    int position = 0;
    for (const Section &section : sections()) {
        ++position;
        QAction *action = menu.addAction(QIcon::fromTheme(section.icon), section.text);
        // There are nine digits; what comes after has a key of its own in another menu.
        if (position <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + position)));
        const QString key = section.key;
        QObject::connect(action, &QAction::triggered, &window, [&window, key] { window.showSection(key); });
        commands.add(action);
    }
}

/// The rules are edited where their effect is seen.
void addContactRules(QMenu &menu, Commands &commands, MainWindow &window)
{
    QAction *action = menu.addAction(Texts::tr("&Cadence and contact budgets…"));
    QObject::connect(action, &QAction::triggered, &window, [&window] {
        window.showSection(u"load"_s);
        if (auto *page = window.findChild<LoadPage *>())
            page->editRules();
    });
    commands.add(action);
}

void addTemplates(QMenu &menu, Commands &commands, MainWindow &window)
{
    QAction *action = menu.addAction(Texts::tr("&Templates and sentiments…"));
    QObject::connect(action, &QAction::triggered, &window, &MainWindow::showTemplates);
    commands.add(action);
}

void addThemes(QMenu &menu, Commands &commands, MainWindow &window)
{
    using Mode = ThemeController::Mode;
    QMenu *themes = menu.addMenu(Texts::tr("&Theme"));
    auto *group = new QActionGroup(themes);
    const auto add = [&](Mode mode, const QString &text, const QString &command) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(preferences::themeMode() == mode);
        action->setIconText(command);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&window, mode] { window.setThemeMode(mode); });
        commands.add(action);
    };
    add(Mode::System, Texts::tr("As the &system"), Texts::tr("Theme as the system"));
    add(Mode::Light, Texts::tr("&Light"), Texts::tr("Light theme"));
    add(Mode::Dark, Texts::tr("&Dark"), Texts::tr("Dark theme"));
}

void addLanguages(QMenu &menu, Commands &commands, MainWindow &window)
{
    QMenu *languages = menu.addMenu(Texts::tr("L&anguage"));
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &language, const QString &text) {
        QAction *action = languages->addAction(text);
        action->setCheckable(true);
        action->setChecked(preferences::language() == language);
        group->addAction(action);
        // Queued: the menu that is being clicked goes with the language.
        QObject::connect(action, &QAction::triggered, &window, [&window, language] { window.setLanguage(language); },
                         Qt::QueuedConnection);
        commands.add(action);
    };
    add({}, Texts::tr("As the system"));
    // Each in its own language, so that one finds home again.
    add(u"en"_s, u"English"_s);
    add(u"ja"_s, u"日本語"_s);
    add(u"hu"_s, u"Magyar"_s);
}

} // namespace

void buildMenus(QMenuBar &bar, Commands &commands, MainWindow &window)
{
    QMenu *file = bar.addMenu(Texts::tr("&File"));
    file->addAction(commands.newWorkspace);
    file->addAction(commands.openWorkspace);
    addRecent(*file, window);
    file->addSeparator();
    file->addAction(commands.importData);
    file->addAction(commands.captureFiles);
    file->addAction(commands.workspaceSettings);
    file->addSeparator();
    file->addAction(commands.quit);

    QMenu *edit = bar.addMenu(Texts::tr("&Edit"));
    edit->addAction(commands.undo);
    edit->addAction(commands.redo);
    edit->addSeparator();
    edit->addAction(commands.logTouchpoint);
    edit->addAction(commands.logNearest);
    edit->addAction(commands.newAction);
    addContactRules(*edit, commands, window);
    addTemplates(*edit, commands, window);
    edit->addSeparator();
    edit->addAction(commands.find);
    edit->addAction(commands.search);

    QMenu *view = bar.addMenu(Texts::tr("&View"));
    view->addAction(commands.palette);
    view->addSeparator();
    addSections(*view, commands, window);
    view->addSeparator();
    view->addAction(commands.back);
    view->addAction(commands.forward);
    view->addAction(commands.refresh);
    view->addSeparator();
    addThemes(*view, commands, window);
    addLanguages(*view, commands, window);

    QMenu *help = bar.addMenu(Texts::tr("&Help"));
    help->addAction(commands.openSample);
    help->addAction(commands.shortcuts);
    help->addSeparator();
    help->addAction(commands.about);
}

} // namespace mainstay
