// SPDX-License-Identifier: Apache-2.0
#include "ui/common/personpicker.h"

#include "core/accounts/accountstore.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/common/accountpicker.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

PersonPicker::PersonPicker(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_account(new AccountPicker(session, this))
    , m_person(new QComboBox(this))
{
    m_account->setObjectName(u"personAccount"_s);
    m_account->setAccessibleName(tr("Account", "of a person"));
    m_person->setObjectName(u"person"_s);
    m_person->setAccessibleName(tr("Person"));
    m_person->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_account, 1);
    row->addWidget(m_person, 1);
    setFocusProxy(m_account);
    connect(m_account, &AccountPicker::accountChanged, this, &PersonPicker::ask);
}

ContactId PersonPicker::contact() const
{
    return ContactId(m_person->currentData().toLongLong());
}

QString PersonPicker::text() const
{
    return contact().isValid() ? tr("%1 (%2)", "person, account").arg(m_person->currentText(), m_account->text()) : QString();
}

void PersonPicker::ask()
{
    const int question = ++m_question;
    m_person->clear();
    m_person->setEnabled(false);
    if (!m_account->account().isValid())
        return;
    auto asked = m_session.interactive().run(
        [account = m_account->account()](Connection &db) { return accountstore::contacts(db, account); });
    whenDone(asked, this, [this, question](const Result<std::vector<Contact>> &people) {
        if (question != m_question || !people.ok())
            return;
        for (const Contact &person : *people) {
            if (!person.leftDay.isValid())
                m_person->addItem(person.name, person.id.value());
        }
        m_person->setEnabled(m_person->count() > 0);
        if (m_person->count() == 0)
            m_person->setPlaceholderText(tr("Nobody there yet", "people of an account"));
        else if (m_account->hasFocus())
            m_person->setFocus();
    });
}

} // namespace mainstay
