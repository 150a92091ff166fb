// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history.h"
#include "core/touchpoints/logstart.h"
#include "core/touchpoints/logtemplates.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/touchpoints/hintwatch.h"
#include "ui/touchpoints/linechiplist.h"
#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/noticebar.h"
#include "ui/common/sentimentbar.h"
#include "ui/touchpoints/suggestfield.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace mainstay::test {

using namespace Qt::StringLiterals;

/// Long, for machines that are busy with other tests; nothing waits longer than it has to.
constexpr int patience = 30'000;

/// The editor over a file, and hands for it. Everything goes to whatever has the keyboard, as from a person.
struct Desk
{
    test::UiWorkspace workspace;
    AccountId acme = workspace.addAccount(u"Acme"_s);
    AccountId kobo = workspace.addAccount(u"神戸工業"_s, u"こうべこうぎょう"_s);
    ContactId aiko = workspace.addContact(acme, u"Aiko Sato"_s);
    MemberId mia = workspace.addMember(u"Mia Berg"_s);
    bool emptied = emptyTemplate(Purpose::Cadence);
    std::unique_ptr<TouchpointEditor> editor = std::make_unique<TouchpointEditor>(workspace.session());
    QSignalSpy saved {editor.get(), &TouchpointEditor::saved};
    QSignalSpy closed {editor.get(), &TouchpointEditor::closed};
    int strokes = 0;

    /// Notes that begin with nothing.
    bool emptyTemplate(Purpose purpose)
    {
        workspace.batch([&] { return logtemplates::save(workspace.db(), {purpose, u"en"_s, {}, true}); });
        return true;
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return editor->findChild<Widget *>(name);
    }
    QString text(const QString &name) { return find<QLineEdit>(name)->text(); }

    /// Until the file's answer is in the form: our own people are filled in by it.
    bool start(AccountId account)
    {
        editor->startNew(account);
        return QTest::qWaitForWindowActive(editor.get(), patience)
            && QTest::qWaitFor([this] { return isFilled(); }, patience);
    }
    bool isFilled() const
    {
        const auto buttons = editor->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QAbstractButton *button) { return button->text() == u"Mia Berg"; });
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++strokes;
        QTest::keyClick(keyboard(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { test::typeText(keyboard(), text); }
    /// Whatever has the keyboard; a window that has just come gets it a moment later.
    QWidget *keyboard() const
    {
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, patience))
            qFatal("nothing has the keyboard");
        return QApplication::focusWidget();
    }

    std::vector<TouchpointRow> logged(AccountId account)
    {
        return touchpointstore::timeline(workspace.db(), {account, {}, {}, 50}).value();
    }
    /// The newest of the place's drafts.
    std::optional<Draft> draft(const QString &place = u"log"_s)
    {
        const auto drafts = touchpointlog::drafts(workspace.db(), place).value();
        return drafts.empty() ? std::nullopt : std::optional(drafts.front());
    }
};

} // namespace mainstay::test
