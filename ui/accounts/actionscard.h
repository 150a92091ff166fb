// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/accounts/accountdetails.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"

#include <QLocale>

namespace mainstay {

class Card;
class PagedTableView;
class PlainLabel;

/// One open action as a row shows it.
struct AccountActionRow
{
    ActionId id;
    Action action;
    QString person;
};

/// Open actions of one account: what, who, until when.
class ActionModel final : public PagedRowsModel<AccountActionRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionModel)

public:
    explicit ActionModel(const Clock &clock, QObject *parent = nullptr);

    void showDetails(const AccountDetails &details);
    const Action *actionOf(qint64 id) const;

protected:
    QVariant cell(const AccountActionRow &row, int column, int role) const override;

private:
    const Clock &m_clock;
    QLocale m_locale;
    std::vector<AccountActionRow> m_rows;
};

/// Open actions in a card; Space closes those that are selected, Enter edits.
class ActionsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsCard)

public:
    explicit ActionsCard(const Clock &clock, QWidget *parent = nullptr);

    void showDetails(const AccountDetails &details);
    PagedTableView *table() const { return m_table; }

Q_SIGNALS:
    void closeRequested(const std::vector<mainstay::Action> &actions);
    void editRequested(const mainstay::Action &action);
    void addRequested();

private:
    void closeSelected();
    void fitHeight();

    ActionModel *m_model = nullptr;
    Card *m_card = nullptr;
    PagedTableView *m_table = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace mainstay
