// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace mainstay {

/// The month a fiscal year begins with, 1 … 12. A fiscal year is named after the calendar year it
/// ends in: with April as first month, FY27 runs from 1 April 2026 to 31 March 2027.
struct FiscalYear
{
    int firstMonth = 1;

    friend bool operator==(const FiscalYear &, const FiscalYear &) = default;
};

/// One fiscal quarter. Pure arithmetic; which days it covers depends on the FiscalYear.
struct Quarter
{
    int year = 2000; ///< the fiscal year's name, see FiscalYear
    int number = 1; ///< 1 … 4

    static Quarter containing(QDate day, FiscalYear fiscal);
    /// Reads "2026Q1", "2026-Q1", "2026 Q1", "FY27 Q1", "FY2027Q1", in any case. InvalidInput otherwise.
    static Result<Quarter> fromText(QStringView text);

    Quarter plus(int quarters) const;
    Quarter next() const { return plus(1); }
    Quarter previous() const { return plus(-1); }
    /// How many quarters from `other` to this one; negative when this one is earlier.
    int since(Quarter other) const { return (year - other.year) * 4 + number - other.number; }

    QDate firstDay(FiscalYear fiscal) const;
    /// The first day of the next quarter: not covered by this one.
    QDate endDay(FiscalYear fiscal) const { return next().firstDay(fiscal); }
    /// "2026Q1": the stable form of files and the command line.
    QString toText() const;
    /// "FY27 Q1" where the fiscal year is not the calendar year, otherwise "2026 Q1".
    QString label(FiscalYear fiscal) const;

    friend auto operator<=>(const Quarter &, const Quarter &) = default;
};

} // namespace mainstay
