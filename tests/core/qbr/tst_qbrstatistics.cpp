// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbrstatistics.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QbrRow row(qint64 account, QbrStatus status, const QString &owner, const QString &tier)
{
    QbrRow one;
    one.account = AccountId(account);
    one.status = status;
    one.ownerName = owner;
    one.tier = tier;
    return one;
}

} // namespace

class TestQbrStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReviewAndEveryDueAccountIsCountedOnce()
    {
        std::vector<QbrRow> rows {row(1, QbrStatus::Held, u"Mara"_s, u"A"_s), row(2, QbrStatus::FollowedUp, u"Mara"_s, u"B"_s),
                                  row(3, QbrStatus::Skipped, u"Leo"_s, u"A"_s), row(4, QbrStatus::Scheduled, u"Leo"_s, u"B"_s),
                                  // Cancelled, then held: one account was due.
                                  row(5, QbrStatus::Cancelled, u"Leo"_s, {}), row(5, QbrStatus::Held, u"Leo"_s, {}),
                                  row(6, QbrStatus::Held, u"Leo"_s, u"A"_s)};
        rows[0].buyerPresent = true;
        rows[1].buyerPresent = false;
        rows[6].kind = QbrKind::Internal;
        const std::vector<DueAccount> due {{AccountId(1), u"Mara"_s, u"A"_s}, {AccountId(7), u"Mara"_s, u"C"_s}, {AccountId(7), u"Mara"_s, u"C"_s}};
        QCOMPARE(qbrstatistics::count(rows, due, QbrGrouping::None), (std::vector<QbrCounts> {{{}, 6, 3, 1, 1, 1, 1}}));
        QCOMPARE(qbrstatistics::count(rows, due, QbrGrouping::Owner), (std::vector<QbrCounts> {{u"Leo"_s, 3, 1, 0, 1, 1, 1}, {u"Mara"_s, 3, 2, 1, 0, 0, 0}}));
        QCOMPARE(qbrstatistics::count(rows, due, QbrGrouping::Tier),
                 (std::vector<QbrCounts> {{{}, 1, 1, 0, 0, 0, 1}, {u"A"_s, 2, 1, 1, 0, 1, 0}, {u"B"_s, 2, 1, 0, 1, 0, 0}, {u"C"_s, 1, 0, 0, 0, 0, 0}}));
        QCOMPARE(qbrstatistics::count({}, {}, QbrGrouping::None), (std::vector<QbrCounts> {{}}));
        QVERIFY(qbrstatistics::count({}, {}, QbrGrouping::Owner).empty());
    }

    void whatIsDueIsTakenFromThePlan()
    {
        ReviewPlan plan;
        plan.memberNames = {u"Mara"_s};
        for (int i = 0; i < 9; ++i) {
            PlannerAccount account;
            account.id = AccountId(i + 1);
            account.member = 0;
            plan.input.accounts.push_back(account);
            plan.accounts.push_back({{}, u"A"_s, {}, true, {}});
        }
        Proposal proposal;
        proposal.account = 8;
        plan.result.proposals = {proposal};
        for (int reason = 0; reason < 8; ++reason)
            plan.result.unproposed.push_back({size_t(reason), NoProposal(reason)});
        const std::vector<DueAccount> due = qbrstatistics::dueIn(plan);
        QCOMPARE(due.size(), size_t(5));
        QCOMPARE(due.front(), (DueAccount {AccountId(9), u"Mara"_s, u"A"_s}));
        QCOMPARE(due[1].account, AccountId(5)); // QuarterOver
    }
};

QTEST_GUILESS_MAIN(TestQbrStatistics)
#include "tst_qbrstatistics.moc"
