// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>
#include <span>
#include <vector>

namespace mainstay {

/// What an account pays for on a day, and until when.
struct ContractFigures
{
    /// ARR of the periods that cover the day, in the workspace's base currency; in the only currency of
    /// the account where that has no exchange rate.
    Money arr;
    bool arrComplete = true; ///< false: a part is in a currency without a rate and was left out
    /// The first day that is not paid for any more of the subscription that ends first; invalid: none ends.
    QDate renewal;

    friend bool operator==(const ContractFigures &, const ContractFigures &) = default;
};

/// One row of the list of accounts.
struct AccountRow
{
    AccountId id;
    QString name;
    QString domain;
    QString tier;
    LifecycleStage stage = LifecycleStage::Adopting;
    QString owner; ///< the member's name, empty: nobody
    QString industry;
    QString region;
    QString segment;
    ContractFigures contract;
    QDateTime lastTouch; ///< UTC, of the last touchpoint that counts; invalid: never
    int openActions = 0;

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

/// A subscription's period as sums read it: days as Julian days.
struct PeriodSpan
{
    static constexpr qint32 open = 0x7fffffff;

    qint64 account = 0;
    qint64 subscription = 0;
    qint32 start = 0;
    qint32 end = open; ///< the first day not covered
    qint64 arrMinor = 0;
    quint32 currency = 0; ///< PortfolioRates::pack
};

/// The workspace's exchange rates (RET-4), for many amounts.
class PortfolioRates final
{
public:
    /// What holds on that day; of a currency that has rates only later, the first of them.
    static Result<PortfolioRates> load(Connection &connection, QDate today);
    PortfolioRates(const Currency &base, std::vector<std::pair<Currency, qint64>> ratesMicro);

    const Currency &base() const { return m_base; }
    /// Minor units of base, rounded half away from zero; nothing for a currency without a rate.
    std::optional<qint64> toBase(qint64 minor, quint32 currency) const;
    /// Three letters in 24 bits; 0 for anything else.
    static quint32 pack(QByteArrayView code);
    static Currency unpack(quint32 packed);

private:
    struct Rate
    {
        quint32 currency = 0;
        qint64 multiplier = 1;
        qint64 divisor = 1;
    };
    Currency m_base;
    std::vector<Rate> m_rates; ///< a handful: the base first
};

/// Figures of one account: its spans by subscription and start. Agrees with renewalDay() of
/// core/contracts.
ContractFigures contractFigures(std::span<const PeriodSpan> spans, QDate today, const PortfolioRates &rates);

/// Rows of the list of accounts: SQL ↔ values.
namespace portfolio {

/// The rows of these ids, in their order; ids that are gone are left out.
Result<std::vector<AccountRow>> rows(Connection &connection, const std::vector<AccountId> &ids, QDate today);
/// The first by folded name: what can be shown before anything is loaded.
Result<std::vector<AccountRow>> firstRows(Connection &connection, int limit, QDate today);
/// Of all accounts.
Result<qint64> count(Connection &connection);

} // namespace portfolio

} // namespace mainstay
