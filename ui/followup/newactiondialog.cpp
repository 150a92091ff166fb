// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/newactiondialog.h"

#include "core/accounts/accountstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/page.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/common/accountpicker.h"
#include "ui/followup/duefield.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

NewActionDialog::NewActionDialog(WorkspaceSession &session, Page &page)
    : QDialog(&page)
    , m_session(session)
    , m_page(page)
{
    setObjectName(u"newActionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New action"));
    build();
    connect(m_account, &AccountPicker::accountChanged, this, &NewActionDialog::loadPeople);
    connect(m_side, &QComboBox::currentIndexChanged, this, &NewActionDialog::fillPeople);
    connect(m_save, &QPushButton::clicked, this, &NewActionDialog::save);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &NewActionDialog::save);
    m_account->setFocus();
}

FieldMessage *NewActionDialog::addField(QVBoxLayout &column, const QString &text, QWidget *field, const QString &name)
{
    auto *caption = new PlainLabel(text, this);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(text);
    auto *message = new FieldMessage(field, this);
    column.addWidget(caption);
    column.addWidget(field);
    column.addWidget(message);
    return message;
}

void NewActionDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    m_account = new AccountPicker(m_session, this);
    m_what = new QLineEdit(this);
    m_side = new QComboBox(this);
    for (const ActionSide side : {ActionSide::Ours, ActionSide::Theirs})
        m_side->addItem(label(side), int(side));
    m_person = new QComboBox(this);
    m_due = new DueField(m_session.clock().today(), this);
    m_promise = new QCheckBox(tr("Promised to the other side"), this);
    m_promise->setObjectName(u"promise"_s);
    m_accountMessage = addField(*column, tr("Account", "field"), m_account, u"account"_s);
    m_whatMessage = addField(*column, tr("What is to be done"), m_what, u"what"_s);
    auto *pair = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    addField(*left, tr("Whose", "action"), m_side, u"side"_s);
    addField(*right, tr("Who", "does the action"), m_person, u"person"_s);
    pair->setSpacing(12);
    left->setSpacing(column->spacing());
    right->setSpacing(column->spacing());
    pair->addLayout(left, 1);
    pair->addLayout(right, 2);
    column->addLayout(pair);
    m_dueMessage = addField(*column, tr("Due", "date"), m_due, u"due"_s);
    column->addWidget(m_promise);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    setButtonKind(*m_save, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    setMinimumWidth(440);
    fillPeople();
}

void NewActionDialog::setAccount(AccountId account, const QString &name)
{
    m_account->setAccount(account, name);
    m_what->setFocus();
}

void NewActionDialog::setSide(ActionSide side)
{
    m_side->setCurrentIndex(m_side->findData(int(side)));
}

void NewActionDialog::loadPeople()
{
    m_accountMessage->clear();
    const AccountId account = m_account->account();
    if (!account.isValid()) {
        m_people = {};
        fillPeople();
        return;
    }
    auto asked = m_session.interactive().run([account](Connection &db) -> Result<People> {
        People people;
        MAINSTAY_TRY(people.members, accountstore::members(db));
        MAINSTAY_TRY(people.contacts, accountstore::contacts(db, account));
        MAINSTAY_TRY(const Account stored, accountstore::byId(db, account));
        people.owner = stored.owner;
        return people;
    });
    whenDone(asked, this, [this, account](const Result<People> &people) {
        if (!people.ok() || m_account->account() != account)
            return;
        m_people = *people;
        fillPeople();
    });
}

void NewActionDialog::fillPeople()
{
    m_person->clear();
    m_person->addItem(tr("Nobody yet", "who does it"), 0);
    if (m_side->currentData().toInt() == int(ActionSide::Ours)) {
        for (const Member &member : m_people.members) {
            if (member.active)
                m_person->addItem(member.name, member.id.value());
        }
        m_person->setCurrentIndex(std::max(0, m_person->findData(m_people.owner.value())));
        return;
    }
    for (const Contact &contact : m_people.contacts) {
        if (!contact.leftDay.isValid())
            m_person->addItem(contact.name, contact.id.value());
    }
}

bool NewActionDialog::check()
{
    m_accountMessage->setError(m_account->account().isValid() ? QString() : tr("Choose an account."));
    m_whatMessage->setError(m_what->text().trimmed().isEmpty() ? tr("Say what is to be done.") : QString());
    m_dueMessage->setError(m_due->day() ? QString() : DueField::mistake());
    for (const auto &[message, field] : {std::pair<FieldMessage *, QWidget *>(m_accountMessage, m_account),
                                         std::pair<FieldMessage *, QWidget *>(m_whatMessage, m_what),
                                         std::pair<FieldMessage *, QWidget *>(m_dueMessage, m_due)}) {
        if (message->isError()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void NewActionDialog::save()
{
    if (!m_save->isEnabled() || !check())
        return;
    Action action;
    action.account = m_account->account();
    action.what = m_what->text().trimmed();
    action.side = static_cast<ActionSide>(m_side->currentData().toInt());
    const qint64 person = m_person->currentData().toLongLong();
    action.owner = action.side == ActionSide::Ours ? MemberId(person) : MemberId();
    action.contact = action.side == ActionSide::Theirs ? ContactId(person) : ContactId();
    action.due = m_due->day().value_or(QDate());
    action.isPromise = m_promise->isChecked();
    m_save->setEnabled(false);
    auto written = m_session.write({u"action.add"_s, action.what}, [action](Connection &db, const WriteContext &context) {
        return touchpointstore::insertAction(db, action, context.clock);
    });
    whenDone(written, this, [this, what = action.what](const Result<ActionId> &id) {
        m_save->setEnabled(true);
        if (!id.ok()) {
            m_whatMessage->setError(errorSentence(id.error(), what));
            return;
        }
        Q_EMIT added(*id);
        Q_EMIT m_page.saved(tr("Added: %1").arg(what));
        close();
    });
}

} // namespace mainstay
