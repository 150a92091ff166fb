// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/renewals/renewalsreport.h"

namespace mainstay {

/// What the list of renewals can be sorted by; also its columns.
enum class RenewalColumn { Due, Account, Product, Arr, Category, Probability, Owner, Notice, AutoRenews, State };

inline constexpr int renewalColumnCount = 10;

/// Which of the renewals are listed: those open by category, or by what became of them.
enum class RenewalShown { All, NotAssessed, Commit, Likely, AtRisk, Unlikely, Lapsed, Decided };

/// What the list shows and in which order.
struct RenewalQuery
{
    QString text; ///< every word of it, folded, is in the names of account, product or owner
    std::optional<Quarter> quarter; ///< nothing: all
    RenewalShown shown = RenewalShown::All;
    RenewalColumn column = RenewalColumn::Due;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool isFiltered() const { return !text.trimmed().isEmpty() || quarter || shown != RenewalShown::All; }
    friend bool operator==(const RenewalQuery &, const RenewalQuery &) = default;
};

/// The places in `report.renewals` of what passes, in order.
std::vector<size_t> listed(const RenewalsReport &report, const RenewalQuery &query);

/// The same for a renewal in every report, and for no other one: a subscription is up on many days.
qint64 rowIdOf(const Renewal &renewal);

} // namespace mainstay
