// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactload.h"
#include "core/touchpoints/contactloaddays.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

LoadQuery quarter()
{
    LoadQuery query;
    query.first = QDate(2026, 1, 1); // a Thursday
    query.end = QDate(2026, 4, 1); // a Wednesday
    return query;
}

LoadTouch touch(qint64 account, QDate day, Team team = Team::Success)
{
    return {account, qint32(day.toJulianDay()), team, false};
}

} // namespace

class TestContactLoad final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weeksAreCutAtTheQuarter_data()
    {
        QTest::addColumn<Qt::DayOfWeek>("start");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("count");
        QTest::newRow("Monday") << Qt::Monday << QDate(2026, 1, 5) << QDate(2026, 3, 30) << 14;
        QTest::newRow("Sunday") << Qt::Sunday << QDate(2026, 1, 4) << QDate(2026, 3, 29) << 14;
        QTest::newRow("Thursday") << Qt::Thursday << QDate(2026, 1, 8) << QDate(2026, 3, 26) << 13;
    }
    void weeksAreCutAtTheQuarter()
    {
        QFETCH(Qt::DayOfWeek, start);
        LoadQuery query = quarter();
        query.weekStart = start;
        const LoadMap map = foldLoad({}, query);
        QCOMPARE(map.weeks.front(), query.first);
        QTEST(map.weeks[1], "second");
        QTEST(map.weeks.back(), "last");
        QTEST(int(map.weeks.size()), "count");
        QCOMPARE(map.end, query.end);
        QCOMPARE(map.total, LoadCell());
        QVERIFY(map.rows.empty());
    }

    void foldingIsTheNaiveCount()
    {
        QRandomGenerator random(4);
        std::vector<LoadTouch> touches;
        for (int i = 0; i < 3000; ++i) {
            LoadTouch made = touch(1 + random.bounded(30), QDate(2025, 12, 20).addDays(random.bounded(115)), Team(random.bounded(7)));
            made.isPlanned = random.bounded(10) == 0;
            touches.push_back(made);
        }
        for (const std::optional<Team> team : {std::optional<Team>(), std::optional(Team::Sales)}) {
            LoadQuery query = quarter();
            query.team = team;
            query.most = 12;
            const LoadMap map = foldLoad(touches, query);
            std::map<qint64, int> totals;
            std::map<std::pair<qint64, size_t>, LoadCell> cells;
            int all = 0;
            for (const LoadTouch &each : touches) {
                const QDate day = QDate::fromJulianDay(each.day);
                if (day < query.first || day >= query.end || (team && each.team != *team))
                    continue;
                size_t week = 0;
                while (week + 1 < map.weeks.size() && map.weeks[week + 1] <= day)
                    ++week;
                LoadCell &cell = cells[{each.account, week}];
                ++cell.touches;
                cell.planned += each.isPlanned ? 1 : 0;
                ++cell.byTeam[size_t(each.team)];
                ++totals[each.account];
                ++all;
            }
            QCOMPARE(map.total.touches, all);
            QCOMPARE(map.accounts, int(totals.size()));
            QCOMPARE(map.rows.size(), size_t(12));
            std::vector<std::pair<int, qint64>> order;
            for (const auto &[account, count] : totals)
                order.emplace_back(-count, account);
            std::sort(order.begin(), order.end());
            int byWeek = 0;
            for (size_t i = 0; i < map.rows.size(); ++i) {
                QCOMPARE(map.rows[i].account.value(), order[i].second);
                QCOMPARE(map.rows[i].total.touches, -order[i].first);
                for (size_t week = 0; week < map.weeks.size(); ++week)
                    QCOMPARE(map.rows[i].weeks[week], (cells[{order[i].second, week}]));
            }
            for (const LoadCell &week : map.totals)
                byWeek += week.touches;
            QCOMPARE(byWeek, all);
        }
    }

    void loadCountsWhatTheBudgetCounts()
    {
        test::TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const ContactId person = workspace.addContact(account, u"Mia"_s);
        const auto log = [&](QDate day, auto change) {
            Touchpoint made;
            made.account = account;
            made.contacts = {person};
            made.at = QDateTime(day, QTime(9, 0), Qt::UTC);
            change(made);
            workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), made); });
        };
        const QDate day(2026, 2, 4);
        log(day, [](Touchpoint &) {});
        log(day, [](Touchpoint &made) { made.team = Team::Sales; });
        log(day, [](Touchpoint &made) { made.direction = Direction::Inbound; });
        log(day, [](Touchpoint &made) { made.kind = TouchpointKind::InternalNote; });
        log(day, [](Touchpoint &made) { made.outcome = Outcome::CancelledByUs; });
        log(day, [](Touchpoint &made) { made.contacts.clear(); });
        log(QDate(2025, 12, 31), [](Touchpoint &) {});
        log(QDate(2026, 4, 1), [](Touchpoint &) {});
        workspace.batch(u"touch.plan"_s, [&]() -> Result<void> {
            auto insert = workspace.db().prepareGenerated("INSERT INTO planned_touch (account_id, day, state) VALUES (?1, ?2, ?3)");
            MAINSTAY_CHECK(insert->bind(account, QDate(2026, 3, 31), u"open"_s).run());
            return insert->bind(account, QDate(2026, 3, 31), u"done"_s).run();
        });
        const LoadMap map = contactload::load(workspace.db(), quarter()).value();
        QCOMPARE(map.rows.size(), size_t(1));
        QCOMPARE(map.rows.front().name, u"Acme"_s);
        QCOMPARE(map.total.touches, 3);
        QCOMPARE(map.total.planned, 1);
        QCOMPARE(map.total.byTeam[size_t(Team::Sales)], 1);
        QCOMPARE(map.rows.front().weeks[5].touches, 2);
        QCOMPARE(map.rows.front().weeks.back().planned, 1);
    }

    void badQuartersAreRefused()
    {
        test::TestWorkspace workspace;
        LoadQuery query = quarter();
        query.end = query.first;
        QCOMPARE(contactload::load(workspace.db(), query).error().code, ErrorCode::InvalidInput);
        query.end = query.first.addYears(5);
        QCOMPARE(contactload::load(workspace.db(), query).error().code, ErrorCode::InvalidInput);
        QCOMPARE(contactload::load(workspace.db(), {}).error().code, ErrorCode::InvalidInput);
    }

    void localDaysAreQtsOwn_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Budapest", "Asia/Tokyo", "America/Sao_Paulo", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void localDaysAreQtsOwn()
    {
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const LocalDays days(QDate(2018, 1, 1), QDate(2019, 12, 31));
        QRandomGenerator random(1);
        int wrong = 0;
        for (int i = 0; i < 3000; ++i) {
            const qint64 ms = QDateTime(QDate(2017, 12, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + random.bounded(790) * 86'400'000LL
                + random.bounded(96) * 900'000LL;
            wrong += days.day(ms) == QDateTime::fromMSecsSinceEpoch(ms).date() ? 0 : 1;
        }
        qputenv("TZ", before);
        tzset();
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(TestContactLoad)
#include "tst_contactload.moc"
