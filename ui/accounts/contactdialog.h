// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "ui/common/formdialog.h"

class QCheckBox;

namespace mainstay {

/// A person of the customer.
class ContactDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDialog)

public:
    /// A contact without an id is a new one of its account.
    ContactDialog(Page &page, WorkspaceSession &session, const Contact &contact);

protected:
    void save() override;
    bool explain(const Error &error) override;

private:
    void build();
    void addRoles();
    void fill();
    std::optional<Contact> read();
    void readPace(Contact &contact);
    void remove();

    Contact m_contact;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_reading = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_influence = nullptr;
    QComboBox *m_attitude = nullptr;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_pace = nullptr;
    QLineEdit *m_topics = nullptr;
    QLineEdit *m_key = nullptr;
    DateField *m_left = nullptr;
    QCheckBox *m_doNotContact = nullptr;
    std::vector<QCheckBox *> m_roles; ///< in the order of ContactRole
    bool m_removing = false;
};

} // namespace mainstay
