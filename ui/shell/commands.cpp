// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands.h"

#include <QIcon>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

Commands::Commands(QWidget *window)
    : m_window(window)
{
    newWorkspace = make(tr("&New workspace…"), {}, u"document-new"_s);
    openWorkspace = make(tr("&Open workspace…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, u"document-open"_s);
    openSample = make(tr("Open the &sample workspace"), {}, u"folder-sync"_s);
    importData = make(tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, u"document-import"_s);
    captureFiles = make(tr("Log from &files…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, u"mail-attachment"_s);
    workspaceSettings = make(tr("&Workspace settings…"), {}, u"configure"_s);
    quit = make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, u"application-exit"_s);
    quit->setMenuRole(QAction::QuitRole);
    undo = make(tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, u"edit-undo"_s);
    redo = make(tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                u"edit-redo"_s);
    find = make(tr("&Find here"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, u"edit-find"_s);
    search = make(tr("&Search everything"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, u"edit-find"_s);
    palette = make(tr("Go to account or &command…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, u"search"_s);
    refresh = make(tr("&Refresh"), {QKeySequence(Qt::Key_F5)}, u"view-refresh"_s);
    back = make(tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, u"go-previous"_s);
    forward = make(tr("F&orward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, u"go-next"_s);
    logTouchpoint = make(tr("&Log a touchpoint…"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, u"document-edit"_s);
    logNearest = make(tr("Log the nearest &meeting…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, u"view-calendar-day"_s);
    newAction = make(tr("New &action…"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, u"view-task-add"_s);
    shortcuts = make(tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}, u"input-keyboard"_s);
    about = make(tr("&About Mainstay"), {}, u"help-about"_s);
    about->setMenuRole(QAction::AboutRole);
}

Commands::~Commands()
{
    for (QAction *action : std::as_const(m_all))
        delete action;
}

QAction *Commands::make(const QString &text, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, m_window);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all += action;
    return action;
}

QString nameOf(const QAction &command)
{
    static const QRegularExpression inParentheses(u"\\s*\\(&.\\)"_s);
    QString name = command.text();
    name.remove(inParentheses);
    // Two of them are one that is shown.
    name.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
    return name;
}

QList<QAction *> Commands::byUse() const
{
    QList<QAction *> ordered {logTouchpoint, logNearest, newAction, search, undo, redo};
    for (QAction *command : m_all) {
        if (!ordered.contains(command))
            ordered += command;
    }
    return ordered;
}

} // namespace mainstay
