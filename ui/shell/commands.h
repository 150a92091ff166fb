// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace mainstay {

/// What a command is called outside of a menu: without the letter that menus underline, which Japanese
/// menus have in parentheses behind.
QString nameOf(const QAction &command);

/// Every command of the window: one QAction each, which menus, palette and shortcut sheet share.
/// Made anew when the language changes.
class Commands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    /// The actions belong to `window`, so that their shortcuts work in all of it.
    explicit Commands(QWidget *window);
    ~Commands() override;

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *openSample;
    QAction *importData;
    QAction *captureFiles;
    QAction *workspaceSettings;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *search;
    QAction *palette;
    QAction *refresh;
    QAction *back;
    QAction *forward;
    QAction *logTouchpoint;
    QAction *logNearest;
    QAction *newAction;
    QAction *shortcuts;
    QAction *about;

    /// All of them, in the order of the menus, for palette and sheet.
    QList<QAction *> all() const { return m_all; }
    /// What is done all day first, then the others in the order of the menus.
    QList<QAction *> byUse() const;
    /// Adds one that is made elsewhere (a section, a theme).
    void add(QAction *action) { m_all += action; }

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const QString &icon);

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace mainstay
