// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"

#include <QWidget>

class QComboBox;

namespace mainstay {

class AccountPicker;
class WorkspaceSession;

/// Finds a person: first the account, then one of its people who have not left.
class PersonPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPicker)

public:
    explicit PersonPicker(WorkspaceSession &session, QWidget *parent = nullptr);

    /// Invalid until a person is chosen.
    ContactId contact() const;
    /// "person (account)"; empty until a person is chosen.
    QString text() const;

private:
    void ask();

    WorkspaceSession &m_session;
    AccountPicker *m_account = nullptr;
    QComboBox *m_person = nullptr;
    int m_question = 0; ///< only the newest answer counts
};

} // namespace mainstay
