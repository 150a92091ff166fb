// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/explanation.h"
#include "ui/retention/cohortmodel.h"
#include "ui/retention/groupreport.h"
#include "ui/retention/retentionreport.h"
#include "ui/retention/retentiontexts.h"

namespace mainstay {

/// Which table a figure is of, and where in it.
struct FigurePlace
{
    const RetentionTable *table = nullptr;
    const std::vector<AccountId> *accounts = nullptr; ///< of each index of the table
    FiscalYear fiscal;
    Currency currency;
    size_t quarter = 0;
    std::optional<qint32> group {}; ///< one group's share
    QString groupName {};
    ProductId product {}; ///< the group is a product's
    bool ofTopParents = false;

    QuarterRetention row() const;
    std::vector<AccountMovement> accountsIn(RetentionBucket bucket) const;
};

FigurePlace placeIn(const RetentionReport &report, size_t quarter);
FigurePlace placeIn(const GroupReport &report, size_t quarter, qint32 group, const QString &name);

/// The days that the two amounts of a listed account are of.
struct MovementDays
{
    QDate opening;
    QDate closing;
};

/// From a figure of the retention page to how it comes about. Exact amounts, the reader's language.
namespace explanations {

Explanation ratio(const FigurePlace &place, RetentionRatio ratio);
/// A number of accounts (a term of the strip, a bar of the first waterfall).
Explanation logos(const FigurePlace &place, RetentionBucket bucket);
/// An amount (a bar of the second waterfall).
Explanation arr(const FigurePlace &place, RetentionBucket bucket);
/// One line of a list of accounts.
Explanation account(const ListedMovement &movement, const QString &name, const MovementDays &days, const RetentionReport &report);
Explanation cohort(const RetentionReport &report, const CohortModel::Place &place, CohortMeasure measure, const QString &title,
                   const QString &meaning);
/// Of the losses in the quarters from `first` on.
Explanation reason(const RetentionReport &report, const LossReport &losses, LossReason reason, size_t first);
/// Of the last quarter that is over; nothing where that has no gross retention.
std::optional<Explanation> point(const RetentionReport &report, size_t row);

} // namespace explanations

} // namespace mainstay
