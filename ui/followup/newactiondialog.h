// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/action.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mainstay {

class AccountPicker;
class DueField;
class FieldMessage;
class Page;
class WorkspaceSession;

/// An action or a promise of any account: what, whose, until when. Ctrl+Return saves, Escape leaves.
class NewActionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewActionDialog)

public:
    /// The page gets the sentence for the toast. Deletes itself when closed.
    NewActionDialog(WorkspaceSession &session, Page &page);

    void setAccount(AccountId account, const QString &name);
    void setSide(ActionSide side);

Q_SIGNALS:
    void added(mainstay::ActionId id);

private:
    struct People
    {
        std::vector<Member> members;
        std::vector<Contact> contacts;
        MemberId owner; ///< of the account
    };

    void build();
    FieldMessage *addField(QVBoxLayout &column, const QString &text, QWidget *field, const QString &name);
    void loadPeople();
    void fillPeople();
    bool check();
    void save();

    WorkspaceSession &m_session;
    Page &m_page;
    People m_people;
    AccountPicker *m_account = nullptr;
    FieldMessage *m_accountMessage = nullptr;
    QLineEdit *m_what = nullptr;
    FieldMessage *m_whatMessage = nullptr;
    QComboBox *m_side = nullptr;
    QComboBox *m_person = nullptr;
    DueField *m_due = nullptr;
    FieldMessage *m_dueMessage = nullptr;
    QCheckBox *m_promise = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mainstay
