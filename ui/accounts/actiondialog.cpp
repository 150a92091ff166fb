// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/actiondialog.h"

#include "core/base/plaintext.h"
#include "core/accounts/accountstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "ui/common/whendone.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QCheckBox>

namespace mainstay {

using namespace Qt::StringLiterals;

ActionDialog::ActionDialog(Page &page, WorkspaceSession &session, const Action &action, const People &people)
    : FormDialog(page, session)
    , m_action(action)
    , m_people(people)
{
    setObjectName(u"actionDialog"_s);
    setWindowTitle(action.id.isValid() ? tr("Edit action") : tr("New action"));
    m_what = new QLineEdit(action.what, this);
    m_side = new QComboBox(this);
    for (const ActionSide side : {ActionSide::Ours, ActionSide::Theirs})
        addChoice(*m_side, label(side), qint64(side));
    m_person = new QComboBox(this);
    m_due = new DateField(session.clock().today(), this);
    m_promise = new QCheckBox(tr("Promised to the other side"), this);
    addField({0, 0, 2}, tr("What is to be done"), m_what, u"what"_s);
    addField({1, 0}, tr("Whose"), m_side, u"side"_s);
    addField({1, 1}, tr("Who", "does the action"), m_person, u"person"_s);
    addField({2, 0}, tr("Due", "date"), m_due, u"due"_s);
    m_promise->setObjectName(u"promise"_s);
    addWidget({2, 1}, m_promise);
    choose(*m_side, qint64(action.side));
    fillPeople();
    choose(*m_person, action.side == ActionSide::Ours ? action.owner.value() : action.contact.value());
    m_due->setDate(action.due);
    m_promise->setChecked(action.isPromise);
    connect(m_side, &QComboBox::currentIndexChanged, this, &ActionDialog::fillPeople);
    start(m_what);
}

void ActionDialog::fillPeople()
{
    m_person->clear();
    addChoice(*m_person, tr("Nobody yet", "who does it"), 0);
    if (static_cast<ActionSide>(chosen(*m_side)) == ActionSide::Ours) {
        for (const Member &member : m_people.members) {
            if (member.active || member.id == m_action.owner)
                addChoice(*m_person, member.name, member.id.value());
        }
    } else {
        for (const Contact &contact : m_people.contacts) {
            if (!contact.leftDay.isValid() || contact.id == m_action.contact)
                addChoice(*m_person, contact.name, contact.id.value());
        }
    }
}

void ActionDialog::add(Page &page, WorkspaceSession &session, AccountId account)
{
    Action action;
    action.account = account;
    open(page, session, action);
}

void ActionDialog::edit(Page &page, WorkspaceSession &session, const Action &action)
{
    open(page, session, action);
}

void ActionDialog::open(Page &page, WorkspaceSession &session, const Action &action)
{
    auto people = session.interactive().run([account = action.account](Connection &db) -> Result<People> {
        People loaded;
        MAINSTAY_TRY(loaded.members, accountstore::members(db));
        MAINSTAY_TRY(loaded.contacts, accountstore::contacts(db, account));
        MAINSTAY_TRY(const Account stored, accountstore::byId(db, account));
        loaded.owner = stored.owner;
        return loaded;
    });
    whenDone(std::move(people), &page, [&page, &session, action](const Result<People> &loaded) {
        if (!loaded.ok()) {
            Q_EMIT page.failed(errorSentence(loaded.error(), tr("New action")));
            return;
        }
        Action filled = action;
        if (!filled.id.isValid())
            filled.owner = loaded->owner;
        new ActionDialog(page, session, filled, *loaded); // deletes itself when closed
    });
}

void ActionDialog::save()
{
    Action action = m_action;
    action.what = plainName(m_what->text());
    if (action.what.isEmpty())
        setError(m_what, tr("Say what is to be done."));
    action.side = static_cast<ActionSide>(chosen(*m_side));
    const qint64 person = std::max<qint64>(0, chosen(*m_person));
    action.owner = action.side == ActionSide::Ours ? MemberId(person) : MemberId();
    action.contact = action.side == ActionSide::Theirs ? ContactId(person) : ContactId();
    const auto due = m_due->date();
    if (!due)
        setError(m_due, DateField::mistake());
    action.due = due.value_or(QDate());
    action.isPromise = m_promise->isChecked();
    if (hasErrors())
        return;
    const BatchLabel label {action.id.isValid() ? u"action.edit"_s : u"action.add"_s, action.what};
    commit(session().write(label,
                           [action](Connection &db, const WriteContext &context) -> Result<qint64> {
                               if (!action.id.isValid()) {
                                   MAINSTAY_TRY(const ActionId id, touchpointstore::insertAction(db, action, context.clock));
                                   return id.value();
                               }
                               MAINSTAY_CHECK(touchpointstore::updateAction(db, action));
                               return action.id.value();
                           }),
           action.what);
}

} // namespace mainstay
