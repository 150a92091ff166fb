// SPDX-License-Identifier: Apache-2.0
#include "core/base/fold.h"
#include "core/touchpoints/touchpointlist.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;
using Outcomes = TouchpointFilter::Outcomes;

Q_DECLARE_METATYPE(mainstay::TouchpointQuery)

namespace {

const QStringList names {u"Zebra"_s, u"alma"_s, u"Ági"_s, u"Kobo KK"_s, u"100% Ltd"_s};

bool passes(const TouchpointFilter &filter, const Touchpoint &touchpoint, const QString &name)
{
    const auto outcomePasses = [&] {
        switch (filter.outcomes) {
        case Outcomes::Any:
            return true;
        case Outcomes::NotHeld:
            return touchpoint.outcome != Outcome::Held;
        case Outcomes::NoShow:
            return touchpoint.outcome == Outcome::NoShow;
        case Outcomes::Cancelled:
            return touchpoint.outcome == Outcome::CancelledByThem || touchpoint.outcome == Outcome::CancelledByUs;
        case Outcomes::Rescheduled:
            return touchpoint.outcome == Outcome::Rescheduled;
        }
        return false;
    };
    return (!filter.account.isValid() || filter.account == touchpoint.account)
        && (!filter.kind || *filter.kind == touchpoint.kind) && (!filter.purpose || *filter.purpose == touchpoint.purpose)
        && (!filter.team || *filter.team == touchpoint.team)
        && (!filter.member.isValid() || std::count(touchpoint.members.begin(), touchpoint.members.end(), filter.member) > 0)
        && (filter.tag.isEmpty() || touchpoint.tags.contains(filter.tag)) && fold(name).contains(fold(filter.accountText))
        && (!filter.from.isValid() || touchpoint.at >= filter.from)
        && (!filter.until.isValid() || touchpoint.at < filter.until) && outcomePasses();
}

} // namespace

class TestTouchpointList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(3);
        for (const QString &name : names)
            m_accounts.push_back(m_workspace.addAccount(name));
        for (const QString &name : {u"Mia"_s, u"Tom"_s}) {
            m_members.push_back(m_workspace.batch(u"member.add"_s, [&] {
                return accountstore::insertMember(m_workspace.db(), {{}, {}, name, {}, {}, Team::Support, true});
            }));
        }
        for (int i = 0; i < 300; ++i) {
            Touchpoint touchpoint;
            touchpoint.account = m_accounts[size_t(random.bounded(int(m_accounts.size())))];
            touchpoint.at = test::fixedNow().addSecs(-random.bounded(100) * 3600);
            touchpoint.kind = allTouchpointKinds()[size_t(random.bounded(7))];
            touchpoint.outcome = allOutcomes()[size_t(std::max(0, random.bounded(10) - 5))];
            touchpoint.purpose = allPurposes()[size_t(random.bounded(3))];
            touchpoint.team = allTeams()[size_t(random.bounded(2))];
            if (const int who = random.bounded(3); who < 2)
                touchpoint.members = {m_members[size_t(who)]};
            if (random.bounded(3) == 0)
                touchpoint.tags = QStringList {u"renewal"_s, u"ár"_s}.mid(random.bounded(2));
            touchpoint.id = m_workspace.batch(u"touchpoint.log"_s,
                                              [&] { return touchpointstore::insert(m_workspace.db(), touchpoint); });
            m_all.push_back(touchpoint);
        }
        m_ranks.emplace(touchpointlist::AccountRanks::load(m_workspace.db(), QLocale(u"hu_HU"_s)).value());
    }

    void ranksFollowTheLocale()
    {
        QStringList ranked;
        for (const AccountId id : m_ranks->ascending())
            ranked += nameOf(id);
        QCOMPARE(ranked, (QStringList {u"100% Ltd"_s, u"Ági"_s, u"alma"_s, u"Kobo KK"_s, u"Zebra"_s}));
    }

    void everyListIsTheBruteForceOne_data()
    {
        QTest::addColumn<TouchpointQuery>("query");
        const QDateTime now = test::fixedNow();
        const std::vector<std::pair<const char *, TouchpointFilter>> filters {
            {"all", {}},
            {"kind", {.kind = TouchpointKind::Phone}},
            {"period", {.from = now.addDays(-3), .until = now.addDays(-1)}},
            {"account", {.account = m_accounts[1]}},
            {"text", {.accountText = u"Ag"_s}},
            {"text of all", {.accountText = u"a"_s}},
            {"text of none", {.accountText = u"nobody"_s}},
            {"percent sign", {.accountText = u"%"_s}},
            {"not held", {.outcomes = Outcomes::NotHeld}},
            {"no-show", {.outcomes = Outcomes::NoShow}},
            {"cancelled", {.outcomes = Outcomes::Cancelled}},
            {"rescheduled", {.outcomes = Outcomes::Rescheduled}},
            {"kind, period", {.kind = TouchpointKind::Visit, .from = now.addDays(-2)}},
            {"kind, not held", {.kind = TouchpointKind::Visit, .outcomes = Outcomes::NotHeld}},
            {"text, kind", {.accountText = u"KOBO"_s, .kind = TouchpointKind::Email}},
            {"text, no-show, period", {.accountText = u"a"_s, .outcomes = Outcomes::NoShow, .until = now.addDays(-1)}},
            {"purpose", {.purpose = Purpose::Training}},
            {"team", {.team = Team::Sales}},
            {"member", {.member = m_members[1]}},
            {"tag", {.tag = u"ár"_s}},
            {"tag that nobody used", {.tag = u"none"_s}},
            {"purpose, team", {.purpose = Purpose::Training, .team = Team::Sales}},
            {"kind, purpose, period", {.kind = TouchpointKind::Chat, .purpose = Purpose::Cadence, .from = now.addDays(-3)}},
            {"purpose, not held", {.purpose = Purpose::Onboarding, .outcomes = Outcomes::NotHeld}},
            {"member, tag, text", {.accountText = u"a"_s, .member = m_members[0], .tag = u"renewal"_s}},
            {"member, kind, period", {.kind = TouchpointKind::Visit, .member = m_members[0], .until = now.addDays(-1)}},
            {"account, team, member, no-show",
             {.account = m_accounts[2], .team = Team::Success, .member = m_members[1], .outcomes = Outcomes::NoShow}},
            {"account, kind, cancelled",
             {.account = m_accounts[3], .kind = TouchpointKind::Chat, .outcomes = Outcomes::Cancelled}},
        };
        for (const auto &[name, filter] : filters) {
            for (const TouchpointOrder order :
                 {TouchpointOrder::NewestFirst, TouchpointOrder::OldestFirst, TouchpointOrder::AccountAscending,
                  TouchpointOrder::AccountDescending, TouchpointOrder::KindAscending, TouchpointOrder::KindDescending})
                QTest::addRow("%s, order %d", name, int(order)) << TouchpointQuery {filter, order};
        }
    }
    void everyListIsTheBruteForceOne()
    {
        QFETCH(TouchpointQuery, query);
        std::vector<Touchpoint> wanted;
        for (const Touchpoint &touchpoint : m_all) {
            if (passes(query.filter, touchpoint, nameOf(touchpoint.account)))
                wanted.push_back(touchpoint);
        }
        std::sort(wanted.begin(), wanted.end(),
                  [&](const Touchpoint &a, const Touchpoint &b) { return comesBefore(query.order, a, b); });
        std::vector<qint64> ids;
        for (const Touchpoint &touchpoint : wanted)
            ids.push_back(touchpoint.id.value());
        std::vector<qint64> beginning = ids;
        beginning.resize(std::min<size_t>(ids.size(), 10));
        // The long way and the short one, whichever the number of accounts would choose.
        for (const size_t from : {size_t(0), size_t(1000)}) {
            const touchpointlist::ListEffort all {.walkFrom = from, .scanFrom = from, .pickUntil = from};
            QCOMPARE(touchpointlist::ids(m_workspace.db(), query, &*m_ranks, all).value(), ids);
            const touchpointlist::ListEffort few {.limit = 10, .walkFrom = from, .scanFrom = from, .pickUntil = from};
            QCOMPARE(touchpointlist::ids(m_workspace.db(), query, &*m_ranks, few).value(), beginning);
        }
    }

    void tagsInUseAreListed()
    {
        QCOMPARE(touchpointlist::tags(m_workspace.db(), 10).value(), (QStringList {u"renewal"_s, u"ár"_s}));
        QCOMPARE(touchpointlist::tags(m_workspace.db(), 1).value(), QStringList {u"renewal"_s});
    }

    void orderByAccountWantsItsRanks()
    {
        const TouchpointQuery query {{}, TouchpointOrder::AccountAscending};
        QCOMPARE(touchpointlist::ids(m_workspace.db(), query, nullptr).error().code, ErrorCode::Internal);
    }

    void listsReadNoTableAndSortNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QString &name : embeddedSqlNames()) {
            if (name.startsWith(u"touchpoints/list_") || name.startsWith(u"touchpoints/walk_"))
                QTest::newRow(qPrintable(name)) << name.toUtf8();
        }
        for (const char *name : {"touchpoints/timeline", "touchpoints/last_touch", "touchpoints/row",
                                 "touchpoints/open_actions"})
            QTest::newRow(name) << QByteArray(name);
    }
    void listsReadNoTableAndSortNothing()
    {
        QFETCH(QByteArray, name);
        const QByteArray sql = embeddedSql(name.constData()).value();
        const QStringList plan = m_workspace.db().backend().queryPlan(sql).value();
        QVERIFY(!plan.isEmpty());
        const bool isList = name.startsWith("touchpoints/list_");
        for (const QString &step : plan) {
            // Actions of one account are few, and SQL puts those without a day last: that one may sort.
            QVERIFY2(!step.contains(u"TEMP B-TREE") || name == "touchpoints/open_actions", qPrintable(step));
            const bool scans = step.startsWith(u"SCAN");
            const bool covered = step.contains(u"COVERING INDEX") || step.contains(u"touchpoint_not_held");
            QVERIFY2(!scans || covered, qPrintable(step));
            QVERIFY2(step.contains(u"INDEX") || step.contains(u"PRIMARY KEY") || step.contains(u"TEMP B-TREE"),
                     qPrintable(step));
            QVERIFY2(!isList || covered, qPrintable(step));
        }
    }

private:
    QString nameOf(AccountId id) const
    {
        for (size_t i = 0; i < m_accounts.size(); ++i) {
            if (m_accounts[i] == id)
                return names[qsizetype(i)];
        }
        return {};
    }

    qsizetype rankOf(AccountId id) const
    {
        const auto &ascending = m_ranks->ascending();
        return std::find(ascending.begin(), ascending.end(), id) - ascending.begin();
    }

    bool comesBefore(TouchpointOrder order, const Touchpoint &a, const Touchpoint &b) const
    {
        const bool descending = order == TouchpointOrder::AccountDescending || order == TouchpointOrder::KindDescending;
        if (order == TouchpointOrder::AccountAscending || order == TouchpointOrder::AccountDescending) {
            if (a.account != b.account)
                return (rankOf(a.account) < rankOf(b.account)) != descending;
        } else if (order != TouchpointOrder::NewestFirst && order != TouchpointOrder::OldestFirst && a.kind != b.kind) {
            return (a.kind < b.kind) != descending;
        }
        const bool newer = a.at != b.at ? a.at > b.at : a.id > b.id;
        return order == TouchpointOrder::OldestFirst ? !newer : newer;
    }

    test::TestWorkspace m_workspace;
    std::vector<AccountId> m_accounts;
    std::vector<MemberId> m_members;
    std::vector<Touchpoint> m_all;
    std::optional<touchpointlist::AccountRanks> m_ranks;
};

QTEST_GUILESS_MAIN(TestTouchpointList)
#include "tst_touchpointlist.moc"
