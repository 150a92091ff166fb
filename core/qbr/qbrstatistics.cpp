// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbrstatistics.h"

#include <QSet>

#include <map>

namespace mainstay::qbrstatistics {

namespace {

/// The reasons that stand for an account whose turn it is.
bool isDue(NoProposal reason)
{
    switch (reason) {
    case NoProposal::HasOne: // counted by its review
    case NoProposal::NotDue:
    case NoProposal::NoOwner: // not looked at
    case NoProposal::NoReviews:
        return false;
    case NoProposal::QuarterOver:
    case NoProposal::NoWorkingDay:
    case NoProposal::NoCommonHours:
    case NoProposal::OwnerFull:
        return true;
    }
    Q_UNREACHABLE();
    return false;
}

/// Two members may have one name.
using GroupKey = std::pair<QString, qint64>;

GroupKey groupOf(QbrGrouping grouping, MemberId owner, const QString &ownerName, const QString &tier)
{
    switch (grouping) {
    case QbrGrouping::None:
        return {};
    case QbrGrouping::Owner:
        return {ownerName, owner.value()};
    case QbrGrouping::Tier:
        return {tier, 0};
    }
    Q_UNREACHABLE();
    return {};
}

void add(QbrCounts &counts, const QbrRow &row)
{
    counts.held += wasHeld(row.status) ? 1 : 0;
    counts.withBuyer += wasHeld(row.status) && row.buyerPresent.value_or(false) ? 1 : 0;
    counts.ahead += isAhead(row.status) ? 1 : 0;
    counts.skipped += row.status == QbrStatus::Skipped ? 1 : 0;
    counts.cancelled += row.status == QbrStatus::Cancelled ? 1 : 0;
}

} // namespace

std::vector<DueAccount> dueIn(const ReviewPlan &plan)
{
    std::vector<DueAccount> due;
    const auto take = [&](size_t place) {
        const PlannerAccount &account = plan.input.accounts[place];
        DueAccount one {account.id, {}, {}, plan.accounts[place].tier, plan.accounts[place].name};
        if (account.member) {
            one.owner = plan.input.members[*account.member].id;
            one.ownerName = plan.memberNames.value(qsizetype(*account.member));
        }
        due.push_back(std::move(one));
    };
    for (const Proposal &proposal : plan.result.proposals)
        take(proposal.account);
    for (const Unproposed &one : plan.result.unproposed) {
        if (isDue(one.reason))
            take(one.account);
    }
    return due;
}

std::vector<QbrCounts> count(const std::vector<QbrRow> &rows, const std::vector<DueAccount> &due, QbrGrouping grouping)
{
    std::map<GroupKey, QbrCounts> groups;
    if (grouping == QbrGrouping::None)
        groups[{}] = {};
    QSet<AccountId> counted;
    for (const QbrRow &row : rows) {
        if (row.kind == QbrKind::Internal)
            continue;
        QbrCounts &counts = groups[groupOf(grouping, row.owner, row.ownerName, row.tier)];
        add(counts, row);
        if (!counted.contains(row.account))
            ++counts.due;
        counted.insert(row.account);
    }
    for (const DueAccount &one : due) {
        if (!counted.contains(one.account))
            ++groups[groupOf(grouping, one.owner, one.ownerName, one.tier)].due;
        counted.insert(one.account);
    }
    std::vector<QbrCounts> all;
    for (auto &[key, counts] : groups) {
        counts.group = key.first;
        counts.owner = MemberId(key.second);
        all.push_back(std::move(counts));
    }
    return all;
}

} // namespace mainstay::qbrstatistics
