// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewoutlook.h"
#include "core/qbr/reviewrules.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QbrRow row(qint64 id, QbrStatus status, QDate day, QbrKind kind = QbrKind::Qbr)
{
    QbrRow made;
    made.id = QbrId(id);
    made.status = status;
    made.kind = kind;
    made.quarterDay = QDate(2026, 1, 1);
    if (day.isValid())
        made.start = QDateTime(day, QTime(9, 0), Qt::UTC);
    return made;
}

} // namespace

class TestReviewOutlook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongerOfIntervalAndPaceHolds_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("pace");
        QTest::addColumn<QDate>("due");
        QTest::newRow("never held") << QDate() << 3 << 0 << QDate();
        QTest::newRow("has none") << QDate(2026, 1, 31) << 0 << 90 << QDate();
        QTest::newRow("a quarter") << QDate(2026, 1, 15) << 3 << 0 << QDate(2026, 4, 15);
        QTest::newRow("end of a month") << QDate(2025, 11, 30) << 3 << 0 << QDate(2026, 2, 28);
        QTest::newRow("asked for less") << QDate(2026, 1, 15) << 3 << 180 << QDate(2026, 7, 14);
        QTest::newRow("asked for more") << QDate(2026, 1, 15) << 3 << 30 << QDate(2026, 4, 15);
    }

    void theLongerOfIntervalAndPaceHolds()
    {
        QFETCH(const QDate, last);
        QFETCH(const int, months);
        QFETCH(const int, pace);
        QTEST(reviewoutlook::dueAfter(last, months, pace), "due");
    }

    void nextIsTheFirstAheadAndLastTheLatestHeld()
    {
        const std::vector<QbrRow> reviews {row(1, QbrStatus::FollowedUp, QDate(2025, 9, 1)), row(2, QbrStatus::Held, QDate(2025, 12, 1)),
                                           row(3, QbrStatus::Proposed, {}),                  row(4, QbrStatus::Scheduled, QDate(2026, 6, 1)),
                                           row(5, QbrStatus::ContentReady, QDate(2026, 4, 1)), row(6, QbrStatus::Cancelled, QDate(2026, 3, 25)),
                                           row(7, QbrStatus::Held, QDate(2026, 3, 1), QbrKind::Internal)};
        const ReviewOutlook outlook = reviewoutlook::outlookOf(reviews, QDate(2025, 10, 1), 3, 0);
        QCOMPARE(outlook.next->id, QbrId(5));
        QCOMPARE(outlook.last->id, QbrId(2));
        QCOMPARE(outlook.lastDay, QDate(2025, 12, 1));
        QCOMPARE(outlook.due, QDate(2026, 3, 1));
        QCOMPARE(outlook.wantedDay(QDate(2026, 2, 1)), QDate(2026, 3, 1));
        QCOMPARE(outlook.wantedDay(QDate(2026, 5, 1)), QDate(2026, 5, 1));
        // One without a date is better than none.
        QCOMPARE(reviewoutlook::outlookOf({reviews[2]}, {}, 3, 0).next->id, QbrId(3));
        // One that was only logged counts, too.
        QCOMPARE(reviewoutlook::outlookOf(reviews, QDate(2026, 2, 1), 3, 0).due, QDate(2026, 5, 1));
    }

    void anAccountIsReadWithItsRules()
    {
        TestWorkspace workspace;
        Account account;
        account.name = u"Acme"_s;
        account.tier = u"A"_s;
        account.paceDays = 10;
        account.id = workspace.batch(u"account.add"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
        Qbr qbr;
        qbr.account = account.id;
        qbr.quarterDay = QDate(2026, 1, 1);
        qbr.status = QbrStatus::Held;
        qbr.start = QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC);
        Qbr other = qbr;
        other.account = workspace.addAccount(u"Globex"_s);
        other.status = QbrStatus::Scheduled;
        Touchpoint touch;
        touch.account = account.id;
        touch.at = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC);
        touch.purpose = Purpose::Qbr;
        touch.contacts = {workspace.addContact(account.id, u"Ana"_s)};
        workspace.batch(u"qbr.add"_s, [&]() -> Result<void> {
            MAINSTAY_CHECK(qbrstore::insert(workspace.db(), qbr, workspace.clock()));
            MAINSTAY_CHECK(qbrstore::insert(workspace.db(), other, workspace.clock()));
            MAINSTAY_CHECK(touchpointstore::insert(workspace.db(), touch));
            return reviewrules::replace(workspace.db(), {{ReviewScope::Tier, u"A"_s, {}, 2}});
        });
        const ReviewOutlook outlook = reviewoutlook::ofAccount(workspace.db(), account).value();
        QVERIFY(!outlook.next);
        QCOMPARE(outlook.last->start, qbr.start);
        QCOMPARE(outlook.lastDay, QDate(2026, 2, 3));
        QCOMPARE(outlook.months, 2);
        QCOMPARE(outlook.due, QDate(2026, 4, 3));
    }
};

QTEST_GUILESS_MAIN(TestReviewOutlook)
#include "tst_reviewoutlook.moc"
