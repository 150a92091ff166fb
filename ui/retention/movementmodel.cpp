// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/movementmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/tabledelegate.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t mostKnown = 8192;

bool isAmount(MovementColumn column)
{
    return column == MovementColumn::Opening || column == MovementColumn::Closing
        || column == MovementColumn::Change;
}

MovementColumn columnAt(int column)
{
    return static_cast<MovementColumn>(column);
}

std::vector<AccountId> accountIds(const std::vector<qint64> &ids)
{
    std::vector<AccountId> accounts;
    accounts.reserve(ids.size());
    for (const qint64 id : ids)
        accounts.emplace_back(id);
    return accounts;
}

} // namespace

MovementModel::MovementModel(Fetcher fetcher, QLocale locale, QObject *parent)
    : PagedTableModel(
        {{u"name"_s, tr("Account", "column")},
         {u"opening"_s, tr("Opening ARR"), Qt::AlignRight | Qt::AlignVCenter},
         {u"closing"_s, tr("Closing ARR"), Qt::AlignRight | Qt::AlignVCenter},
         {u"change"_s, tr("Change", "column: of ARR"), Qt::AlignRight | Qt::AlignVCenter},
         {u"tier"_s, tr("Tier", "column")},
         {u"owner"_s, tr("Owner", "column")}},
        parent)
    , m_fetcher(std::move(fetcher))
    , m_locale(std::move(locale))
    , m_movements(std::make_shared<const std::vector<ListedMovement>>())
{
}

void MovementModel::setMovements(Movements movements, const Currency &currency)
{
    m_movements = std::move(movements);
    m_currency = currency;
}

void MovementModel::refreshAmounts()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ListedAccount *MovementModel::accountAt(int row) const
{
    const auto known = m_known.find(idAt(row));
    if (known == m_known.end() || known->second.epoch != epoch())
        want(row);
    return known == m_known.end() || !known->second.account ? nullptr : &*known->second.account;
}

QString MovementModel::wordOf(const ListedAccount &account, MovementColumn column)
{
    if (column == MovementColumn::Name)
        return account.name;
    return column == MovementColumn::Tier ? account.tier : account.owner;
}

QString MovementModel::amountText(const ListedMovement &movement, MovementColumn column) const
{
    const auto money = [this](qint64 minor) {
        return minor == 0 ? u"–"_s : formatMoney({minor, m_currency}, m_locale);
    };
    if (column == MovementColumn::Opening)
        return money(movement.opening);
    if (column == MovementColumn::Closing)
        return money(movement.closing);
    const QString change = money(movement.change());
    return movement.change() > 0 ? QString(u'+' + change) : change;
}

QVariant MovementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MovementColumn column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columns()[size_t(index.column())].alignment);
    if (role == TableDelegate::mutedRole)
        return column == MovementColumn::Tier || column == MovementColumn::Owner;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isAmount(column)) {
        const auto row = size_t(index.row());
        return row < m_movements->size() ? amountText((*m_movements)[row], column) : QString();
    }
    const ListedAccount *account = accountAt(index.row());
    return account ? wordOf(*account, column) : QString();
}

void MovementModel::fetch(const std::vector<qint64> &ids)
{
    whenDone(m_fetcher(accountIds(ids)), this,
             [this, ids, asked = epoch()](const Result<std::vector<ListedAccount>> &accounts) {
                 take(ids, accounts, asked);
             });
}

void MovementModel::take(const std::vector<qint64> &ids,
                         const Result<std::vector<ListedAccount>> &accounts, int asked)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    // Also what is gone is remembered, or every repaint would ask for it.
    for (const qint64 id : ids)
        m_known.insert_or_assign(id, Known {std::nullopt, asked});
    if (accounts.ok()) {
        for (const ListedAccount &account : *accounts)
            m_known.insert_or_assign(account.id.value(), Known {account, asked});
    } else {
        Q_EMIT fetchFailed(accounts.error());
    }
    fetched();
}

void MovementModel::copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                             const std::function<void(const QString &)> &done)
{
    const auto take = [this, columns, done, movements = m_movements](
                          const Result<std::vector<ListedAccount>> &accounts) {
        if (!accounts.ok())
            return;
        std::unordered_map<qint64, const ListedMovement *> amounts;
        for (const ListedMovement &movement : *movements)
            amounts.emplace(movement.id.value(), &movement);
        QString text;
        for (const ListedAccount &account : *accounts) {
            QStringList cells;
            for (const int column : columns) {
                const MovementColumn which = columnAt(column);
                cells.append(plainCell(isAmount(which)
                                           ? amountText(*amounts.at(account.id.value()), which)
                                           : wordOf(account, which)));
            }
            text += cells.join(u'\t') + u'\n';
        }
        done(text);
    };
    whenDone(m_fetcher(accountIds(ids)), this, take);
}

} // namespace mainstay
