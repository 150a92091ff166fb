// SPDX-License-Identifier: Apache-2.0
#include "core/base/fold.h"
#include "core/history/history.h"
#include "core/touchpoints/actionlist.h"
#include "core/touchpoints/reliability.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace Qt::StringLiterals;
using States = ActionFilter::States;

Q_DECLARE_METATYPE(mainstay::ActionQuery)
Q_DECLARE_METATYPE(std::vector<mainstay::PromiseFact>)
Q_DECLARE_METATYPE(mainstay::Reliability)

namespace {

const QDate today(2026, 3, 20);
const QStringList names {u"Zebra"_s, u"alma"_s, u"Ági"_s, u"Kobo KK"_s};
const QStringList words {u"Send the SLA draft"_s, u"契約更新の見積り"_s, u"Megújítás  előkészítése"_s, u"100% rollout"_s};

bool statePasses(States states, const Action &action)
{
    const bool done = action.state == ActionState::Kept || action.state == ActionState::Late;
    switch (states) {
    case States::Any:
        return true;
    case States::Open:
        return action.state == ActionState::Open;
    case States::Overdue:
        return isOverdue(action, today);
    case States::Done:
        return done;
    case States::Broken:
        return action.state == ActionState::Broken;
    case States::Dropped:
        return action.state == ActionState::Dropped;
    }
    return false;
}

} // namespace

class TestActionList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(3);
        for (const QString &name : names)
            m_accounts.push_back(m_workspace.addAccount(name));
        for (int i = 0; i < 2; ++i) {
            Member member;
            member.name = u"Member %1"_s.arg(i);
            m_members.push_back(m_workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(db(), member); }));
        }
        for (int i = 0; i < 300; ++i) {
            Action action;
            action.account = m_accounts[size_t(random.bounded(4))];
            action.what = words[random.bounded(4)];
            action.side = random.bounded(3) == 0 ? ActionSide::Theirs : ActionSide::Ours;
            action.isPromise = random.bounded(2) == 0;
            action.owner = random.bounded(3) == 0 ? MemberId() : m_members[size_t(random.bounded(2))];
            if (random.bounded(5) != 0)
                action.due = today.addDays(random.bounded(-20, 20));
            action.state = ActionState(std::max(0, random.bounded(8) - 3));
            if (action.state != ActionState::Open)
                action.closedAt = test::fixedNow();
            action.id = m_workspace.batch(u"action.add"_s, [&] { return touchpointstore::insertAction(db(), action, m_workspace.clock()); });
            m_all.push_back(action);
        }
        m_ranks.emplace(touchpointlist::AccountRanks::load(db(), QLocale(u"hu_HU"_s)).value());
    }

    void everyListIsTheBruteForceOne_data()
    {
        QTest::addColumn<ActionQuery>("query");
        const std::vector<std::pair<const char *, ActionFilter>> filters {
            {"all", {}},
            {"ours", {.side = ActionSide::Ours}},
            {"theirs, promises", {.side = ActionSide::Theirs, .promisesOnly = true}},
            {"open", {.states = States::Open}},
            {"overdue", {.states = States::Overdue}},
            {"done", {.states = States::Done}},
            {"broken", {.states = States::Broken}},
            {"dropped", {.states = States::Dropped}},
            {"owner", {.owner = m_members[0]}},
            {"owner, open, ours", {.side = ActionSide::Ours, .owner = m_members[1], .states = States::Open}},
            {"account", {.account = m_accounts[2]}},
            {"account, overdue", {.account = m_accounts[1], .states = States::Overdue}},
            {"due range", {.dueFrom = today.addDays(-3), .dueUntil = today.addDays(2)}},
            {"due from", {.dueFrom = today}},
            {"overdue, due until tomorrow", {.states = States::Overdue, .dueUntil = today.addDays(1)}},
            {"account, due until", {.account = m_accounts[0], .dueUntil = today}},
            {"text in the words", {.text = u"sla DRAFT"_s}},
            {"text in the account", {.text = u"agi"_s}},
            {"text folded", {.text = u"megujitas elo"_s}},
            {"two characters", {.text = u"更新"_s}},
            {"percent", {.text = u"100%"_s}},
            {"blanks", {.text = u"   "_s}},
            {"nothing", {.text = u"no such thing"_s}},
            {"text, account", {.text = u"rollout"_s, .account = m_accounts[3], .states = States::Any}},
        };
        for (const auto &[name, filter] : filters) {
            for (const ActionOrder order : {ActionOrder::DueAscending, ActionOrder::DueDescending, ActionOrder::AccountAscending,
                                            ActionOrder::AccountDescending})
                QTest::addRow("%s, order %d", name, int(order)) << ActionQuery {filter, order, today};
        }
    }
    void everyListIsTheBruteForceOne()
    {
        QFETCH(ActionQuery, query);
        std::vector<Action> wanted;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(wanted),
                     [&](const Action &action) { return passes(query.filter, action); });
        std::sort(wanted.begin(), wanted.end(), [&](const Action &a, const Action &b) { return comesBefore(query.order, a, b); });
        std::vector<qint64> expected;
        for (const Action &action : wanted)
            expected.push_back(action.id.value());
        QCOMPARE(actionlist::ids(db(), query, &*m_ranks).value(), expected);
        expected.resize(std::min<size_t>(expected.size(), 7));
        QCOMPARE(actionlist::ids(db(), query, &*m_ranks, 7).value(), expected);
    }

    void ordersByAccountNeedRanks()
    {
        const auto asked = actionlist::ids(db(), {{}, ActionOrder::AccountAscending, today}, nullptr);
        QVERIFY(!asked.ok());
        QCOMPARE(asked.error().code, ErrorCode::Internal);
    }

    void rowsAreInTheOrderAskedFor()
    {
        const std::vector<ListedAction> rows = actionlist::rows(db(), {m_all[5].id, ActionId(99'999), m_all[2].id}).value();
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].action, m_all[5]);
        QCOMPARE(rows[1].action, m_all[2]);
        QCOMPARE(rows[0].accountName, nameOf(m_all[5].account));
    }

    void verdictsFollowTheDay_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<ActionVerdict>("verdict");
        QTest::addColumn<ActionState>("state");
        QTest::newRow("kept on the day") << today << ActionVerdict::Done << ActionState::Kept;
        QTest::newRow("late") << today.addDays(-1) << ActionVerdict::Done << ActionState::Late;
        QTest::newRow("no day") << QDate() << ActionVerdict::Done << ActionState::Kept;
        QTest::newRow("broken") << today.addDays(5) << ActionVerdict::Broken << ActionState::Broken;
        QTest::newRow("dropped") << today << ActionVerdict::Dropped << ActionState::Dropped;
    }
    void verdictsFollowTheDay()
    {
        QFETCH(QDate, due);
        QFETCH(ActionVerdict, verdict);
        test::TestWorkspace workspace;
        Action action;
        action.account = workspace.addAccount(u"Acme"_s);
        action.what = u"Call"_s;
        action.due = due;
        action.id = workspace.batch(u"action.add"_s,
                                    [&] { return touchpointstore::insertAction(workspace.db(), action, workspace.clock()); });
        const auto say = [&](ActionVerdict said) {
            return workspace.batch(u"action.close"_s,
                                   [&] { return actionlist::setVerdict(workspace.db(), {action.id, ActionId(77)}, said, workspace.clock()); });
        };
        const auto stored = [&] { return actionlist::rows(workspace.db(), {action.id}).value().front().action; };
        QCOMPARE(say(ActionVerdict::Open), 0);
        QCOMPARE(say(verdict), 1);
        QTEST(stored().state, "state");
        QCOMPARE(stored().closedAt, test::fixedNow());
        QCOMPARE(say(verdict), 0);
        const auto closed = [&] {
            auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"action.due"_s, {}});
            return actionlist::setDue(workspace.db(), action.id, today).error().code;
        }();
        QCOMPARE(closed, ErrorCode::Conflict);
        QCOMPARE(say(ActionVerdict::Open), 1);
        QCOMPARE(stored(), action);
        QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
        QTEST(stored().state, "state");
    }

    void dueDaysMove()
    {
        test::TestWorkspace workspace;
        Action action;
        action.account = workspace.addAccount(u"Acme"_s);
        action.what = u"Call"_s;
        action.id = workspace.batch(u"action.add"_s,
                                    [&] { return touchpointstore::insertAction(workspace.db(), action, workspace.clock()); });
        for (const QDate day : {today, QDate(), today.addDays(3)}) {
            workspace.batch(u"action.due"_s, [&] { return actionlist::setDue(workspace.db(), action.id, day); });
            QCOMPARE(actionlist::rows(workspace.db(), {action.id}).value().front().action.due, day);
        }
        QCOMPARE(actionlist::setDue(workspace.db(), ActionId(77), today).error().code, ErrorCode::NotFound);
    }

    void reliabilityCountsPromisesOfNinetyDays_data()
    {
        QTest::addColumn<std::vector<PromiseFact>>("promises");
        QTest::addColumn<Reliability>("ours");
        QTest::addColumn<double>("ratio");
        using State = ActionState;
        const auto ours = [](State state, int offset) { return PromiseFact {ActionSide::Ours, state, today.addDays(offset)}; };
        using Facts = std::vector<PromiseFact>;
        QTest::newRow("none") << Facts {} << Reliability {} << -1.0;
        QTest::newRow("each once") << Facts {ours(State::Kept, -1), ours(State::Late, -2), ours(State::Broken, -3), ours(State::Open, -4)}
                                   << Reliability {1, 1, 1, 1} << 0.25;
        QTest::newRow("the first of 90 days") << Facts {ours(State::Kept, -89)} << Reliability {1, 0, 0, 0} << 1.0;
        QTest::newRow("the day before") << Facts {ours(State::Kept, -90)} << Reliability {} << -1.0;
        QTest::newRow("kept, due today") << Facts {ours(State::Kept, 0)} << Reliability {1, 0, 0, 0} << 1.0;
        QTest::newRow("open, due today") << Facts {ours(State::Open, 0)} << Reliability {} << -1.0;
        QTest::newRow("kept ahead of its day") << Facts {ours(State::Kept, 1)} << Reliability {} << -1.0;
        QTest::newRow("dropped") << Facts {ours(State::Dropped, -5)} << Reliability {} << -1.0;
        QTest::newRow("no day") << Facts {{ActionSide::Ours, State::Broken, {}}} << Reliability {} << -1.0;
        QTest::newRow("theirs") << Facts {{ActionSide::Theirs, State::Broken, today}} << Reliability {} << -1.0;
        QTest::newRow("two of three") << Facts {ours(State::Kept, -1), ours(State::Kept, -1), ours(State::Open, -1)}
                                      << Reliability {2, 0, 0, 1} << 2.0 / 3;
    }
    void reliabilityCountsPromisesOfNinetyDays()
    {
        QFETCH(std::vector<PromiseFact>, promises);
        QFETCH(Reliability, ours);
        const AccountReliability counted = reliability(promises, today);
        QCOMPARE(counted.ours, ours);
        QTEST(counted.ours.ratio().value_or(-1), "ratio");
        for (PromiseFact &promise : promises)
            promise.side = promise.side == ActionSide::Ours ? ActionSide::Theirs : ActionSide::Ours;
        QCOMPARE(reliability(promises, today).theirs, ours);
    }

    void reliabilityIsLoadedByAccount()
    {
        for (const AccountId account : m_accounts) {
            std::vector<PromiseFact> facts;
            for (const Action &action : m_all) {
                if (action.account == account && action.isPromise)
                    facts.push_back({action.side, action.state, action.due});
            }
            const AccountReliability expected = reliability(facts, today);
            QVERIFY(expected.ours.promises() > 0);
            QCOMPARE(loadReliability(db(), account, today).value(), expected);
        }
    }

private:
    Connection &db() { return m_workspace.db(); }
    QString nameOf(AccountId account) const
    {
        const auto place = std::find(m_accounts.begin(), m_accounts.end(), account) - m_accounts.begin();
        return names[place];
    }
    bool passes(const ActionFilter &filter, const Action &action) const
    {
        const bool inText = fold(action.what).contains(fold(filter.text)) || fold(nameOf(action.account)).contains(fold(filter.text));
        const bool inRange = (!filter.dueFrom.isValid() || (action.due.isValid() && action.due >= filter.dueFrom))
            && (!filter.dueUntil.isValid() || (action.due.isValid() && action.due <= filter.dueUntil));
        return inText && inRange && (!filter.side || *filter.side == action.side) && (!filter.promisesOnly || action.isPromise)
            && (!filter.owner.isValid() || filter.owner == action.owner)
            && (!filter.account.isValid() || filter.account == action.account) && statePasses(filter.states, action);
    }
    bool comesBefore(ActionOrder order, const Action &a, const Action &b) const
    {
        const QDate never(9999, 12, 31);
        const QDate first = a.due.isValid() ? a.due : never;
        const QDate second = b.due.isValid() ? b.due : never;
        const auto rank = [this](AccountId account) {
            return std::find(m_ranks->ascending().begin(), m_ranks->ascending().end(), account) - m_ranks->ascending().begin();
        };
        if (order == ActionOrder::AccountAscending && a.account != b.account)
            return rank(a.account) < rank(b.account);
        if (order == ActionOrder::AccountDescending && a.account != b.account)
            return rank(a.account) > rank(b.account);
        if (order != ActionOrder::DueDescending)
            return first != second ? first < second : a.id < b.id;
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        if (!a.due.isValid())
            return a.id < b.id;
        return first != second ? first > second : a.id > b.id;
    }

    test::TestWorkspace m_workspace;
    std::vector<AccountId> m_accounts;
    std::vector<MemberId> m_members;
    std::vector<Action> m_all;
    std::optional<touchpointlist::AccountRanks> m_ranks;
};

QTEST_GUILESS_MAIN(TestActionList)
#include "tst_actionlist.moc"
