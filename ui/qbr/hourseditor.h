// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewrules.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace mainstay {

class AccountPicker;
class HoursRow;
class WorkspaceSession;

/// Hours of somebody, with the name they are shown under.
struct NamedHours
{
    Availability hours;
    QString name;

    bool isEverybody() const { return !hours.member.isValid() && !hours.account.isValid(); }
};

/// When we and our customers can be met: those of everybody first, below them whoever has hours of their own.
class HoursEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoursEditor)

public:
    /// `members`: everybody who may get hours of their own.
    HoursEditor(WorkspaceSession &session, const std::vector<NamedHours> &hours, const std::vector<NamedHours> &members, QWidget *parent);

    std::vector<Availability> hours() const;
    /// Tells what is wrong beside its row; true where nothing is.
    bool check();

private:
    QHBoxLayout *head();
    QHBoxLayout *buildFoot(WorkspaceSession &session);
    void append(const NamedHours &hours);
    void remove(HoursRow *row);
    void showMembers();

    std::vector<NamedHours> m_members;
    std::vector<HoursRow *> m_rows;
    QVBoxLayout *m_column = nullptr;
    QComboBox *m_member = nullptr;
    AccountPicker *m_account = nullptr;
};

} // namespace mainstay
