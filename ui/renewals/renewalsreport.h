// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/forecast.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <memory>

namespace mainstay {

/// Everything that the page of renewals shows, as of one day.
struct RenewalsReport
{
    static constexpr int quartersAhead = 3;
    static constexpr int quartersBack = 4;

    QDate asOf;
    Currency currency; ///< of all sums
    FiscalYear fiscal;
    /// Due in the current quarter and the next ones, and before it what has lapsed; by due day.
    std::vector<Renewal> renewals;
    std::vector<QString> folded; ///< of each renewal account, product and owner for the filter, a line each
    std::vector<ForecastQuarter> quarters; ///< the current one first
    std::vector<ForecastAccuracy> past; ///< the newest first

    bool isEmpty() const;
};

/// The report, or the currencies that stand in its way.
struct RenewalsAnswer
{
    std::shared_ptr<const RenewalsReport> report;
    QStringList currenciesWithoutRate;
};

Result<RenewalsAnswer> loadRenewalsReport(Connection &connection, QDate today);

} // namespace mainstay
