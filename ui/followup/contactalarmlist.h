// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudgetstore.h"

#include <QListView>

namespace mainstay {

class ContactAlarmModel;

/// Who of the customers is over or near the contact budget now, with what fills it. Return and a click
/// open the account.
class ContactAlarmList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactAlarmList)

public:
    explicit ContactAlarmList(QWidget *parent = nullptr);

    void showAlarms(const BudgetAlarms &alarms, QDate today);

Q_SIGNALS:
    void opened(mainstay::AccountId account);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);

    ContactAlarmModel *m_model = nullptr;
};

} // namespace mainstay
