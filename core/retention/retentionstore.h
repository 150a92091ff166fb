// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/retention/baserates.h"
#include "core/retention/retention.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QStringList>

namespace mainstay {

/// What a report can be divided by (RET-7).
enum class RetentionDimension { Owner, Tier, Segment, Industry, Region, Product, Won };

inline constexpr EnumText<RetentionDimension, 7> retentionDimensions {{{
    {RetentionDimension::Owner, u"owner"},
    {RetentionDimension::Tier, u"tier"},
    {RetentionDimension::Segment, u"segment"},
    {RetentionDimension::Industry, u"industry"},
    {RetentionDimension::Region, u"region"},
    {RetentionDimension::Product, u"product"},
    {RetentionDimension::Won, u"won"},
}}};

/// Whose comings and goings are counted: an account's, an account's with one product, or those of an account and
/// all accounts below it as one.
enum class RetentionUnit { Account, AccountAndProduct, TopParent };

/// The levels that people choose from, and that a quarter is closed at.
inline constexpr EnumText<RetentionUnit, 2> retentionLevels {{{
    {RetentionUnit::Account, u"account"},
    {RetentionUnit::TopParent, u"top-parent"},
}}};

/// A period that no figure counts.
struct IgnoredPeriod
{
    PeriodId id;
    AccountId account;
    QString subscription; ///< its key
    QDate start;
    QDate end; ///< invalid: open
    bool isEmpty = false; ///< covers no day; otherwise nothing is paid for it

    friend bool operator==(const IgnoredPeriod &, const IgnoredPeriod &) = default;
};

/// A workspace's periods, ready for RetentionTable::compute.
struct RetentionData
{
    RetentionInput input;
    std::vector<AccountId> accounts; ///< of each index in `input`
    std::vector<ProductId> products; ///< the same with RetentionUnit::AccountAndProduct, else empty
    /// What all amounts are in: the workspace's base currency. Where everything is in one other
    /// currency that has no rate, that one: nothing needs converting then.
    Currency currency;
    FiscalYear fiscal;
    /// With RetentionUnit::TopParent: the highest parent of every account that has one.
    QHash<AccountId, AccountId> topParents {};
    double winningRatio = 5; ///< what winning costs against keeping (RET-9)
};

struct RetentionGrouping
{
    RetentionGroups groups;
    QStringList names; ///< of each group; empty for accounts without owner, tier …
};

/// What a list of accounts shows of each.
struct RetentionAccount
{
    AccountId id;
    QString key;
    QString name;

    friend bool operator==(const RetentionAccount &, const RetentionAccount &) = default;
};

/// Loads what retention is computed from. Reads one snapshot; forward-only, narrow rows.
namespace retentionstore {

/// InvalidInput when a currency in use has no exchange rate (currenciesWithoutRate tells which), or
/// an amount is too large; Corrupt for a day that is none. `arr` is at the rates of `ratesOn`, invalid: at the newest;
/// cohorts use nothing else. Quarters value the currencies that have had several rates at each quarter's own.
Result<RetentionData> load(Connection &connection, RetentionUnit unit = RetentionUnit::Account, QDate ratesOn = {});

/// The groups of that dimension, by name, as many as have an account in `data`. By owner "as it was
/// then": who held the account last in the quarter; where nothing is recorded until then, the first
/// who is known to have held it. Product needs data of RetentionUnit::AccountAndProduct, the others
/// take either. Won is the quarter in which an account paid for the first time.
Result<RetentionGrouping> group(Connection &connection, const RetentionData &data,
                                RetentionDimension dimension,
                                const std::vector<QuarterSpan> &spans);

/// What load() passes over, so that a page can say so: contracts of no day, and of no ARR.
Result<std::vector<IgnoredPeriod>> ignoredPeriods(Connection &connection);

/// The workspace's rates into `base`, as of that day.
Result<BaseRates> baseRates(Connection &connection, const Currency &base, QDate on = {});

/// Of every account that has a parent: the highest one.
Result<QHash<AccountId, AccountId>> topParents(Connection &connection);

/// Of each id, in the same order. NotFound when one is no longer there.
Result<std::vector<RetentionAccount>> accountsById(Connection &connection,
                                                   const std::vector<AccountId> &ids);

/// Codes of the currencies that subscriptions use and nobody has set a rate for.
Result<QStringList> currenciesWithoutRate(Connection &connection);
/// The first accounts, by name, whose subscriptions those are.
Result<QStringList> accountsWithoutRate(Connection &connection, int limit);

} // namespace retentionstore

} // namespace mainstay
