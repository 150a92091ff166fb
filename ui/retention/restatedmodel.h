// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentionreport.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace mainstay {

/// The accounts that pay another ARR now than when a quarter was closed (RET-11).
struct RestatedList
{
    QString quarter; ///< its label
    Currency currency;
    std::vector<RestatedAccount> accounts; ///< what changed most first
    QHash<AccountId, QString> names; ///< of those that are still there
};

/// For a thread that may take its time. NotFound when the quarter is not closed any more.
Result<RestatedList> loadRestated(Connection &connection, const RetentionReport &report, QDate firstDay);

/// Each with its opening and closing, then and now.
class RestatedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestatedModel)

public:
    enum Column { NameColumn, OpeningThenColumn, OpeningNowColumn, ClosingThenColumn, ClosingNowColumn, columns };

    explicit RestatedModel(RestatedList list, QObject *parent = nullptr);

    AccountId accountAt(int row) const { return m_list.accounts[size_t(row)].account; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RestatedAccount &account, int column) const;

    RestatedList m_list;
    QLocale m_locale;
};

} // namespace mainstay
