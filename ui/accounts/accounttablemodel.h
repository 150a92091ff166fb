// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountindex.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/workspacesession.h"

namespace mainstay {

/// How far a stage of the lifecycle is from trouble, as colour and shape.
Tone stageTone(LifecycleStage stage);
/// Nothing while a renewal is far: watch from 90 days on, poor from 30.
std::optional<Tone> renewalTone(QDate renewal, QDate today);

/// Rounded to whole units: cents of a year's revenue are noise in a list.
Money wholeUnits(const Money &money);

/// The list of accounts; its columns are AccountColumn's values in their order.
class AccountTableModel final : public PagedRowsModel<AccountRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountTableModel)

public:
    explicit AccountTableModel(WorkspaceSession &session, QObject *parent = nullptr);

    static QStringList columnsHiddenAtFirst();

protected:
    QVariant cell(const AccountRow &row, int column, int role) const override;

private:
    QString display(const AccountRow &row, AccountColumn column) const;
    QString accessibleText(const AccountRow &row, AccountColumn column) const;
    QVariant aside(const AccountRow &row, AccountColumn column) const;
    QVariant tone(const AccountRow &row, AccountColumn column) const;

    const Clock &m_clock;
    QLocale m_locale;
};

/// Draws tiers as badges and stages with their mark.
class AccountDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDelegate)

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace mainstay
