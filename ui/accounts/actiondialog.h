// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/action.h"
#include "ui/common/formdialog.h"

class QCheckBox;

namespace mainstay {

/// An action or promise: what, whose, until when.
class ActionDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionDialog)

public:
    static void add(Page &page, WorkspaceSession &session, AccountId account);
    static void edit(Page &page, WorkspaceSession &session, const Action &action);

protected:
    void save() override;

private:
    struct People
    {
        std::vector<Member> members;
        std::vector<Contact> contacts;
        MemberId owner; ///< of the account
    };
    static void open(Page &page, WorkspaceSession &session, const Action &action);
    ActionDialog(Page &page, WorkspaceSession &session, const Action &action, const People &people);
    void fillPeople();

    Action m_action;
    People m_people;
    QLineEdit *m_what = nullptr;
    QComboBox *m_side = nullptr;
    QComboBox *m_person = nullptr;
    DateField *m_due = nullptr;
    QCheckBox *m_promise = nullptr;
};

} // namespace mainstay
