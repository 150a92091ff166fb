// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/retention/movementlist.h"
#include "ui/common/pagedtablemodel.h"

#include <QLocale>

namespace mainstay {

/// The accounts behind a bar. The amounts are known at once, the words of an account are fetched by
/// pages as they are looked at and kept over lists.
class MovementModel final : public PagedTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MovementModel)

public:
    using Movements = std::shared_ptr<const std::vector<ListedMovement>>;
    using Fetcher = std::function<QFuture<Result<std::vector<ListedAccount>>>(
        const std::vector<AccountId> &ids)>;

    MovementModel(Fetcher fetcher, QLocale locale, QObject *parent);

    /// The amounts of the list that is handed to setIds() next, in the same order.
    void setMovements(Movements movements, const Currency &currency);
    /// After setIds(): it is no reset when the accounts stayed the same, but the amounts may
    /// differ.
    void refreshAmounts();
    const std::vector<ListedMovement> &movements() const { return *m_movements; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) override;

private:
    struct Known
    {
        std::optional<ListedAccount> account; ///< nothing: it is gone
        int epoch = 0;
    };

    void fetch(const std::vector<qint64> &ids) override;
    void take(const std::vector<qint64> &ids, const Result<std::vector<ListedAccount>> &accounts,
              int asked);
    const ListedAccount *accountAt(int row) const;
    QString amountText(const ListedMovement &movement, MovementColumn column) const;
    static QString wordOf(const ListedAccount &account, MovementColumn column);

    Fetcher m_fetcher;
    QLocale m_locale;
    Currency m_currency;
    Movements m_movements;
    std::unordered_map<qint64, Known> m_known;
};

} // namespace mainstay
