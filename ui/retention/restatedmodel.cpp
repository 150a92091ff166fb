// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/restatedmodel.h"

#include "core/retention/movementlist.h"
#include "ui/common/formatters.h"

#include <algorithm>
#include <cstdlib>

namespace mainstay {

namespace {

qint64 changeOf(const RestatedAccount &account)
{
    return std::abs(account.openingNow - account.openingThen) + std::abs(account.closingNow - account.closingThen);
}

} // namespace

Result<RestatedList> loadRestated(Connection &connection, const RetentionReport &report, QDate firstDay)
{
    const auto closed = std::find_if(report.closed.begin(), report.closed.end(),
                                     [&](const Restatement &one) { return one.closed.firstDay == firstDay; });
    if (closed == report.closed.end())
        return Error {ErrorCode::NotFound, firstDay.toString(Qt::ISODate)};
    ClosedQuarter quarter = closed->closed;
    MAINSTAY_CHECK(closedquarter::loadAccounts(connection, quarter));
    RetentionData data;
    data.accounts = report.accounts;
    data.currency = report.currency;
    RestatedList list;
    list.quarter = quarter.quarter.label(report.fiscal);
    list.currency = report.currency;
    if (auto restatement = closedquarter::compare(quarter, report.table, data))
        list.accounts = std::move(restatement->accounts);
    std::stable_sort(list.accounts.begin(), list.accounts.end(),
                     [](const RestatedAccount &a, const RestatedAccount &b) { return changeOf(a) > changeOf(b); });
    std::vector<AccountId> ids;
    for (const RestatedAccount &account : list.accounts)
        ids.push_back(account.account);
    MAINSTAY_TRY(const std::vector<ListedAccount> known, listedAccounts(connection, ids));
    for (const ListedAccount &account : known)
        list.names.insert(account.id, account.name);
    return list;
}

RestatedModel::RestatedModel(RestatedList list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(std::move(list))
{
}

int RestatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.accounts.size());
}

QString RestatedModel::text(const RestatedAccount &account, int column) const
{
    const auto money = [this](qint64 minor) { return formatMoney({minor, m_list.currency}, m_locale); };
    switch (column) {
    case NameColumn:
        return m_list.names.contains(account.account) ? m_list.names.value(account.account) : tr("(removed)", "an account");
    case OpeningThenColumn:
        return money(account.openingThen);
    case OpeningNowColumn:
        return money(account.openingNow);
    case ClosingThenColumn:
        return money(account.closingThen);
    case ClosingNowColumn:
        return money(account.closingNow);
    default:
        return {};
    }
}

QVariant RestatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_list.accounts[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant RestatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Account", "column");
    case OpeningThenColumn:
        return tr("Opening then", "column: ARR when the quarter was closed");
    case OpeningNowColumn:
        return tr("Opening now", "column");
    case ClosingThenColumn:
        return tr("Closing then", "column: ARR when the quarter was closed");
    case ClosingNowColumn:
        return tr("Closing now", "column");
    default:
        return {};
    }
}

} // namespace mainstay
