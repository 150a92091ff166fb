// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "ui/common/formdialog.h"

#include <functional>

namespace mainstay {

/// A new member of our team.
class MemberDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberDialog)

public:
    /// `over` is the window that it opens over.
    static void add(Page &page, WorkspaceSession &session, QWidget &over, const std::function<void(MemberId)> &saved);

protected:
    void save() override;

private:
    MemberDialog(Page &page, WorkspaceSession &session, QWidget &over);

    QLineEdit *m_name = nullptr;
    QLineEdit *m_reading = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_team = nullptr;
};

} // namespace mainstay
