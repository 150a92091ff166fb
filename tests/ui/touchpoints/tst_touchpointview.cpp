// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointview.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestTouchpointView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodMeansItsDays_data()
    {
        QTest::addColumn<TouchpointPeriod>("period");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate day(2026, 3, 20);
        const QDate newYear(2026, 1, 1);
        const auto row = [](const char *name, TouchpointPeriod period, QDate today, QDate first, QDate last) {
            QTest::newRow(name) << period << today << first << last;
        };
        row("any", TouchpointPeriod::Any, day, {}, {});
        row("today", TouchpointPeriod::Today, day, day, day);
        row("7 days", TouchpointPeriod::Week, day, QDate(2026, 3, 14), {});
        row("this month", TouchpointPeriod::ThisMonth, day, QDate(2026, 3, 1), QDate(2026, 3, 31));
        row("last month", TouchpointPeriod::LastMonth, QDate(2026, 3, 31), QDate(2026, 2, 1), QDate(2026, 2, 28));
        row("last month of January", TouchpointPeriod::LastMonth, newYear, QDate(2025, 12, 1), QDate(2025, 12, 31));
        row("this quarter", TouchpointPeriod::ThisQuarter, day, newYear, QDate(2026, 3, 31));
        row("last quarter", TouchpointPeriod::LastQuarter, day, QDate(2025, 10, 1), QDate(2025, 12, 31));
        row("last quarter in May", TouchpointPeriod::LastQuarter, QDate(2026, 5, 31), newYear, QDate(2026, 3, 31));
        row("this year", TouchpointPeriod::ThisYear, day, newYear, QDate(2026, 12, 31));
        row("last year", TouchpointPeriod::LastYear, day, QDate(2025, 1, 1), QDate(2025, 12, 31));
    }
    void periodMeansItsDays()
    {
        QFETCH(TouchpointPeriod, period);
        QFETCH(QDate, today);
        TouchpointView view;
        view.period = period;
        QTEST(daysOf(view, today).first, "first");
        QTEST(daysOf(view, today).last, "last");
    }

    void lastDayIsIncluded()
    {
        TouchpointView view;
        view.period = TouchpointPeriod::Between;
        view.first = QDate(2026, 3, 1);
        view.last = QDate(2026, 3, 1);
        const TouchpointQuery query = queryOf(view, QDate(2026, 3, 20));
        QCOMPARE(query.filter.from, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(query.filter.until, QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC));
    }

    void payloadComesBackTheSame()
    {
        TouchpointView view;
        QCOMPARE(touchpointViewFromPayload(toPayload(view)).value(), view);
        for (const TouchpointPeriod period : allTouchpointPeriods()) {
            view.period = period;
            QCOMPARE(touchpointViewFromPayload(toPayload(view)).value(), view);
        }
        view.filter = {.accountText = u"神戸 \"x\""_s, .kind = TouchpointKind::Chat, .purpose = Purpose::Qbr,
                       .team = Team::Sales, .member = MemberId(7), .tag = u"ár"_s,
                       .outcomes = TouchpointFilter::Outcomes::Cancelled};
        view.first = QDate(2026, 1, 2);
        view.last = QDate(2026, 2, 3);
        view.order = TouchpointOrder::KindDescending;
        QCOMPARE(touchpointViewFromPayload(toPayload(view)).value(), view);
    }

    void damagedPayloadIsRefused_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::Corrupt;
        QTest::newRow("no JSON") << u"{"_s << ErrorCode::Corrupt;
        QTest::newRow("array") << u"[1]"_s << ErrorCode::Corrupt;
        QTest::newRow("later") << u"{\"version\":2}"_s << ErrorCode::NewerVersion;
        QTest::newRow("unknown kind") << u"{\"version\":1,\"kind\":\"fax\",\"outcome\":\"any\"}"_s << ErrorCode::Corrupt;
        QTest::newRow("no period") << u"{\"version\":1,\"outcome\":\"any\",\"order\":\"newest\"}"_s << ErrorCode::Corrupt;
    }
    void damagedPayloadIsRefused()
    {
        QFETCH(QString, payload);
        const auto view = touchpointViewFromPayload(payload);
        QVERIFY(!view.ok());
        QTEST(view.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestTouchpointView)
#include "tst_touchpointview.moc"
