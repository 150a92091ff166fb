// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/savedviewbutton.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int nameWidth = 220;

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedViewButton::SavedViewButton(WorkspaceSession &session, const QString &place, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_place(place)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedViews"_s);
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedViewButton::fillMenu);
    connect(&session, &WorkspaceSession::dataChanged, this, &SavedViewButton::reload);
    refresh();
}

void SavedViewButton::setPayload(const QString &payload)
{
    m_payload = payload;
    refresh();
}

const SavedView *SavedViewButton::current() const
{
    const auto shown = std::find_if(m_views.begin(), m_views.end(),
                                    [this](const SavedView &view) { return view.payload == m_payload; });
    return shown == m_views.end() ? nullptr : &*shown;
}

void SavedViewButton::refresh()
{
    const SavedView *view = current();
    setText(view ? menuText(view->name) : tr("Views", "saved views of a list"));
    setAccessibleName(view ? tr("View: %1").arg(view->name) : tr("Views", "saved views of a list"));
}

void SavedViewButton::reload()
{
    const int asked = ++m_asked;
    auto reading = m_session.interactive().run(
        [place = m_place](Connection &db) { return savedviewstore::all(db, place); });
    whenDone(reading, this, [this, asked](const Result<std::vector<SavedView>> &views) {
        if (asked != m_asked || !views.ok())
            return;
        m_views = *views;
        refresh();
    });
}

void SavedViewButton::fillMenu()
{
    m_menu->clear();
    const SavedView *shown = current();
    for (const SavedView &view : m_views) {
        QAction *action = m_menu->addAction(menuText(view.name));
        action->setCheckable(true);
        action->setChecked(&view == shown);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    m_menu->addSeparator();
    if (!shown) {
        addNaming(*m_menu->addMenu(tr("Save what is shown as")), tr("Name of the view"), {{}, m_place, {}, m_payload});
        QMenu *over = m_views.empty() ? nullptr : m_menu->addMenu(tr("Replace with what is shown"));
        for (const SavedView &view : m_views) {
            if (over)
                connect(over->addAction(menuText(view.name)), &QAction::triggered, this,
                        [this, view] { save({view.id, m_place, view.name, m_payload}); });
        }
        return;
    }
    addNaming(*m_menu->addMenu(tr("Rename", "a view")), tr("Name of the view"), *shown);
    connect(m_menu->addAction(tr("Delete “%1”").arg(menuText(shown->name))), &QAction::triggered, this,
            [this, view = *shown] { remove(view); });
}

/// A name is typed into the menu itself: no dialog.
void SavedViewButton::addNaming(QMenu &menu, const QString &prompt, const SavedView &view)
{
    auto *edit = new QLineEdit(view.name);
    edit->setObjectName(u"viewName"_s);
    edit->setPlaceholderText(prompt);
    edit->setAccessibleName(prompt);
    edit->setMaxLength(longestName);
    edit->setMinimumWidth(nameWidth);
    auto *frame = new QWidget(&menu);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(edit);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(frame);
    menu.addAction(action);
    connect(&menu, &QMenu::aboutToShow, edit, [edit] {
        edit->setFocus(Qt::PopupFocusReason);
        edit->selectAll();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, view] {
        const QString name = edit->text().simplified();
        if (name.isEmpty())
            return;
        m_menu->close();
        save({view.id, view.place, name, view.payload});
    });
}

void SavedViewButton::save(const SavedView &view)
{
    auto written = m_session.write({u"view.save"_s, view.name}, [view](Connection &db, const WriteContext &) {
        return savedviewstore::save(db, view);
    });
    whenDone(written, this, [this, name = view.name](const Result<SavedViewId> &done) {
        if (!done.ok()) {
            Q_EMIT failed(done.error(), name);
            return;
        }
        reload();
        Q_EMIT saved(tr("Saved the view “%1”").arg(name));
    });
}

void SavedViewButton::remove(const SavedView &view)
{
    auto written = m_session.write({u"view.delete"_s, view.name}, [id = view.id](Connection &db, const WriteContext &) {
        return savedviewstore::remove(db, id);
    });
    whenDone(written, this, [this, name = view.name](const Result<void> &done) {
        if (!done.ok()) {
            Q_EMIT failed(done.error(), name);
            return;
        }
        reload();
        Q_EMIT saved(tr("Deleted the view “%1”").arg(name));
    });
}

} // namespace mainstay
