// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactbudgetstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mainstay::BudgetRule)

namespace {

const QDate today(2026, 3, 20);

std::vector<BudgetTouch> touchesOn(std::vector<int> offsets)
{
    std::sort(offsets.begin(), offsets.end());
    std::vector<BudgetTouch> touches;
    for (const int offset : offsets) {
        BudgetTouch touch;
        touch.day = qint32(today.toJulianDay()) + offset;
        touches.push_back(touch);
    }
    return touches;
}

/// Day by day, as one would count with a calendar and a finger.
int naiveMost(const std::vector<BudgetTouch> &touches, QDate day, int days)
{
    int most = 0;
    for (QDate first = day.addDays(1 - days); first <= day; first = first.addDays(1)) {
        int count = 0;
        for (int i = 0; i < days; ++i) {
            for (const BudgetTouch &touch : touches)
                count += touch.date() == first.addDays(i) ? 1 : 0;
        }
        most = std::max(most, count);
    }
    return most;
}

BudgetRule rule(BudgetScope scope, const QString &value, ContactLimits limits)
{
    BudgetRule made;
    made.scope = scope;
    made.value = value;
    made.limits = limits;
    return made;
}

BudgetQuestion asIs()
{
    BudgetQuestion question;
    question.check = BudgetCheck::AsIs;
    return question;
}

} // namespace

Q_DECLARE_METATYPE(mainstay::Touchpoint)

class TestContactBudget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closestBudgetWins()
    {
        BudgetRule account = rule(BudgetScope::Account, {}, {5, 9});
        account.account = AccountId(1);
        BudgetRule person = rule(BudgetScope::Contact, {}, {1, 2});
        person.contact = ContactId(7);
        const BudgetRules rules({rule(BudgetScope::Default, {}, {2, 6}), rule(BudgetScope::Tier, u"A"_s, {4, 8}), account, person});
        QCOMPARE(rules.termsFor({AccountId(2), u"C"_s, ContactId(3), false}).limits, (ContactLimits {2, 6}));
        QCOMPARE(rules.termsFor({AccountId(2), u"A"_s, ContactId(3), false}).limits, (ContactLimits {4, 8}));
        QCOMPARE(rules.termsFor({AccountId(1), u"A"_s, ContactId(3), false}).limits, (ContactLimits {5, 9}));
        QCOMPARE(rules.termsFor({AccountId(1), u"A"_s, ContactId(7), false}).limits, (ContactLimits {1, 2}));
        QCOMPARE(rules.termsFor({AccountId(1), u"A"_s, ContactId(7), true}).limits, (ContactLimits {0, 0}));
        const BudgetTerms builtIn = BudgetRules().termsFor({AccountId(1), u"A"_s, ContactId(7), false});
        QCOMPARE(builtIn, (BudgetTerms {{3, 8}, BudgetScope::Default, true}));
    }

    void theWorstWindowCounts_data()
    {
        QTest::addColumn<QList<int>>("offsets");
        QTest::addColumn<int>("week");
        QTest::addColumn<int>("month");
        QTest::newRow("none") << QList<int> {} << 0 << 0;
        QTest::newRow("the day itself") << QList<int> {0} << 1 << 1;
        QTest::newRow("six days before is in the week") << QList<int> {-6} << 1 << 1;
        QTest::newRow("seven days before is not") << QList<int> {-7} << 0 << 1;
        QTest::newRow("29 days before") << QList<int> {-29} << 0 << 1;
        QTest::newRow("30 days before") << QList<int> {-30} << 0 << 0;
        QTest::newRow("ahead counts as well") << QList<int> {6, 7, 29, 30} << 1 << 3;
        QTest::newRow("before and after are no one window") << QList<int> {-6, 6} << 1 << 2;
        QTest::newRow("around the day") << QList<int> {-3, -2, 1, 3} << 4 << 4;
        QTest::newRow("twice a day") << QList<int> {-1, -1, 0, 0} << 4 << 4;
    }
    void theWorstWindowCounts()
    {
        QFETCH(QList<int>, offsets);
        QFETCH(int, week);
        QFETCH(int, month);
        const auto touches = touchesOn({offsets.begin(), offsets.end()});
        QCOMPARE(fullestWindow(touches, today, 7).used, week);
        QCOMPARE(fullestWindow(touches, today, 30).used, month);
    }

    void theWindowIsTheBruteForceOne()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            std::vector<int> offsets(size_t(random.bounded(40)));
            for (int &offset : offsets)
                offset = random.bounded(-45, 45);
            const auto touches = touchesOn(offsets);
            for (const int days : {1, 7, 30}) {
                const BudgetWindow window = fullestWindow(touches, today, days);
                QCOMPARE(window.used, naiveMost(touches, today, days));
                QCOMPARE(int(window.touches.size()), window.used);
                QVERIFY(window.first <= today && window.last >= today);
                QCOMPARE(window.first.daysTo(window.last), qint64(days - 1));
                for (const BudgetTouch &touch : window.touches)
                    QVERIFY(touch.date() >= window.first && touch.date() <= window.last);
            }
        }
    }

    void daysOverBudgetAreTheBruteForceOnes()
    {
        QRandomGenerator random(5);
        size_t found = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<int> offsets(size_t(random.bounded(30)));
            for (int &offset : offsets)
                offset = random.bounded(-60, 60);
            const auto touches = touchesOn(offsets);
            const ContactLimits limits {random.bounded(4), 4 + random.bounded(6)};
            std::vector<qint32> expected;
            for (int day = -30; day <= 30; ++day) {
                const auto in = [&](int days) {
                    return std::count_if(offsets.begin(), offsets.end(),
                                         [&](int offset) { return offset > day - days && offset <= day; });
                };
                if (in(1) > 0 && (in(7) > limits.per7Days || in(30) > limits.per30Days))
                    expected.push_back(qint32(today.toJulianDay()) + day);
            }
            found += expected.size();
            QCOMPARE(daysOverBudget(touches, limits, today.addDays(-30), today.addDays(30)), expected);
        }
        QVERIFY(found > 50);
    }

    void nearAndOverAreToldApart_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("near");
        QTest::addColumn<bool>("exceeds");
        QTest::newRow("nothing of nothing") << 0 << 0 << false << false;
        QTest::newRow("not to be contacted") << 1 << 0 << false << true;
        QTest::newRow("79 %") << 79 << 100 << false << false;
        QTest::newRow("80 %") << 80 << 100 << true << false;
        QTest::newRow("full") << 3 << 3 << true << false;
        QTest::newRow("2 of 3") << 2 << 3 << false << false;
        QTest::newRow("over") << 4 << 3 << false << true;
    }
    void nearAndOverAreToldApart()
    {
        QFETCH(int, used);
        QFETCH(int, limit);
        BudgetWindow window;
        window.used = used;
        window.limit = limit;
        QTEST(window.isNear(), "near");
        QTEST(window.exceeds(), "exceeds");
        QCOMPARE(window.left(), std::max(0, limit - used));
    }

    void badBudgetsAreRefused_data()
    {
        QTest::addColumn<BudgetRule>("bad");
        QTest::addColumn<QString>("field");
        QTest::newRow("below zero") << rule(BudgetScope::Default, {}, {-1, 5}) << u"per7Days"_s;
        QTest::newRow("month below week") << rule(BudgetScope::Default, {}, {5, 4}) << u"per30Days"_s;
        QTest::newRow("huge") << rule(BudgetScope::Default, {}, {5, 100'000}) << u"per30Days"_s;
        QTest::newRow("no tier") << rule(BudgetScope::Tier, u""_s, {1, 4}) << u"value"_s;
        QTest::newRow("no account") << rule(BudgetScope::Account, {}, {1, 4}) << u"account"_s;
        QTest::newRow("no person") << rule(BudgetScope::Contact, {}, {1, 4}) << u"contact"_s;
    }
    void badBudgetsAreRefused()
    {
        QFETCH(BudgetRule, bad);
        QFETCH(QString, field);
        test::TestWorkspace workspace;
        const auto saved = contactbudgetstore::save(workspace.db(), bad);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error(), (Error {ErrorCode::InvalidInput, field}));
    }

    void budgetsAreStored()
    {
        Customer customer;
        BudgetRule account = rule(BudgetScope::Account, {}, {0, 9});
        account.account = customer.account;
        std::vector<BudgetRule> rules {rule(BudgetScope::Default, {}, {2, 6}), rule(BudgetScope::Tier, u"A"_s, {4, 8}), account};
        for (BudgetRule &each : rules)
            each.id = customer.save(each);
        QCOMPARE(contactbudgetstore::rules(customer.db()).value(), rules);
        rules[2].limits = {1, 1};
        customer.save(rules[2]);
        customer.workspace.batch(u"budget.edit"_s, [&] { return contactbudgetstore::remove(customer.db(), rules[0].id); });
        QCOMPARE(contactbudgetstore::rules(customer.db()).value(), (std::vector<BudgetRule> {rules[1], rules[2]}));
        auto batch = WriteBatch::begin(customer.db(), customer.workspace.context(), {u"budget.edit"_s, {}});
        QCOMPARE(contactbudgetstore::save(customer.db(), rules[0]).error().code, ErrorCode::NotFound);
        account.id = {};
        QCOMPARE(contactbudgetstore::save(customer.db(), account).error().code, ErrorCode::Constraint);
    }

    void whatFillsABudget_data()
    {
        QTest::addColumn<Touchpoint>("touchpoint");
        QTest::addColumn<int>("used");
        Touchpoint held;
        QTest::newRow("outbound") << held << 1;
        held.direction = Direction::Mutual;
        QTest::newRow("mutual") << held << 1;
        held.direction = Direction::Inbound;
        QTest::newRow("inbound is the customer's wish") << held << 0;
        Touchpoint note;
        note.kind = TouchpointKind::InternalNote;
        QTest::newRow("internal note") << note << 0;
        Touchpoint noShow;
        noShow.outcome = Outcome::NoShow;
        QTest::newRow("no-show") << noShow << 0;
        Touchpoint sales;
        sales.team = Team::Sales;
        QTest::newRow("another team") << sales << 1;
    }
    void whatFillsABudget()
    {
        QFETCH(Touchpoint, touchpoint);
        QFETCH(int, used);
        Customer customer;
        touchpoint.contacts = {customer.mia};
        customer.log(touchpoint, -2);
        const std::vector<PersonBudget> budgets = customer.ask(asIs());
        QCOMPARE(budgets.size(), size_t(2));
        QCOMPARE(budgets[0].contact, customer.mia);
        QCOMPARE(budgets[0].week.used, used);
        QCOMPARE(budgets[1].week.used, 0);
        if (used == 1) {
            QCOMPARE(budgets[0].week.touches.front().team, touchpoint.team);
            QCOMPARE(budgets[0].week.touches.front().memberName, u"Kim"_s);
            QCOMPARE(budgets[0].week.touches.front().date(), today.addDays(-2));
        }
    }

    void plannedTouchesAndTheDraftCount()
    {
        Customer customer;
        Touchpoint held;
        held.contacts = {customer.mia};
        held.team = Team::Support;
        const TouchpointId first = customer.log(held, -3);
        customer.log(held, -1);
        const PlannedTouchId planned = customer.plan(customer.mia, 2, u"open"_s);
        customer.plan(customer.mia, 2, u"done"_s);
        customer.plan(customer.mia, 2, u"dropped"_s);
        customer.plan({}, 2, u"open"_s); // for the account: nobody's
        QCOMPARE(customer.ask(asIs()).front().week.used, 3);
        QVERIFY(customer.ask(asIs()).front().isNear());

        BudgetQuestion draft;
        draft.check = BudgetCheck::WithOneMore;
        draft.people = {customer.mia};
        PersonBudget mia = customer.ask(draft).front();
        QCOMPARE(mia.week.used, 4);
        QCOMPARE(mia.week.limit, 3);
        QVERIFY(mia.exceeds());
        QCOMPARE(mia.week.touches.size(), size_t(3));
        QCOMPARE(mia.week.touches.back().planned, planned);
        QCOMPARE(&mia.tighter(), &mia.week);
        draft.fulfilledUntil = today; // a touch of today leaves the plan for the day after tomorrow open
        QCOMPARE(customer.ask(draft).front().week.used, 4);
        draft.fulfilledUntil = today.addDays(2);
        QCOMPARE(customer.ask(draft).front().week.used, 3);
        draft.also = {{customer.mia, today.addDays(1)}};
        QCOMPARE(customer.ask(draft).front().week.used, 4);
        draft.also.clear();
        draft.exceptTouchpoint = first;
        QCOMPARE(customer.ask(draft).front().week.used, 2);
        draft.day = today.addDays(40);
        QCOMPARE(customer.ask(draft).front().month.used, 1);
    }

    void whoIsNotToBeContactedHasNoBudget()
    {
        Customer customer;
        Contact silent;
        silent.account = customer.account;
        silent.name = u"Silent"_s;
        silent.doNotContact = true;
        silent.id = customer.workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(customer.db(), silent); });
        BudgetQuestion draft;
        draft.people = {silent.id};
        draft.check = BudgetCheck::WithOneMore;
        QVERIFY(customer.ask(draft).front().exceeds());
        draft.check = BudgetCheck::AsIs;
        QVERIFY(!customer.ask(draft).front().exceeds());
        QVERIFY(!customer.ask(draft).front().isNear());
        QCOMPARE(contactbudgetstore::nearLimit(customer.db(), today, 10).value().over, 0);
        Touchpoint held;
        held.contacts = {silent.id};
        customer.log(held, -5);
        const BudgetAlarms alarms = contactbudgetstore::nearLimit(customer.db(), today, 10).value();
        QCOMPARE(alarms.over, 1);
        QCOMPARE(alarms.people.front().name, u"Silent"_s);
        QVERIFY(alarms.people.front().doNotContact);
    }

    void alarmsAreEverybodyNearOrOver()
    {
        Customer customer;
        std::vector<ContactId> people;
        QRandomGenerator random(2);
        for (int i = 0; i < 40; ++i) {
            people.push_back(customer.workspace.addContact(customer.account, u"P%1"_s.arg(i)));
            Touchpoint held;
            held.contacts = {people.back()};
            for (int n = random.bounded(10); n > 0; --n)
                customer.log(held, -random.bounded(33));
            if (i % 3 == 0)
                customer.plan(people.back(), random.bounded(35), u"open"_s);
        }
        BudgetRule tight = rule(BudgetScope::Contact, {}, {1, 1});
        tight.contact = people[0];
        customer.save(tight);
        int over = 0;
        int near = 0;
        for (const PersonBudget &person : customer.ask(asIs())) {
            over += person.exceeds() ? 1 : 0;
            near += person.isNear() ? 1 : 0;
        }
        QVERIFY(over > 0 && near > 1);
        const BudgetAlarms all = contactbudgetstore::nearLimit(customer.db(), today, 1000).value();
        QCOMPARE(all.over, over);
        QCOMPARE(all.near, near);
        QCOMPARE(int(all.people.size()), over + near);
        for (size_t i = 0; i < all.people.size(); ++i) {
            QCOMPARE(all.people[i].exceeds(), int(i) < over);
            BudgetQuestion same = asIs();
            same.people = {all.people[i].contact};
            QCOMPARE(customer.ask(same).front(), all.people[i]);
        }
        const BudgetAlarms few = contactbudgetstore::nearLimit(customer.db(), today, 1).value();
        QCOMPARE(few.people.size(), size_t(1));
        QCOMPARE(few.over, over);
    }

    void overBudgetDaysNameTheAccount()
    {
        Customer customer;
        const AccountId calm = customer.workspace.addAccount(u"Calm"_s);
        Touchpoint held;
        held.contacts = {customer.mia};
        for (const int day : {-10, -9, -8, -7})
            customer.log(held, day);
        const auto over = contactbudgetstore::overBudgetDays(customer.db(), {calm, customer.account}, today.addDays(-30), today).value();
        QCOMPARE(over.size(), size_t(1));
        QCOMPARE(over.front().account, customer.account);
        QCOMPARE(over.front().days, std::vector<QDate> {today.addDays(-7)});
    }

private:
    struct Customer
    {
        Customer()
        {
            account = workspace.addAccount(u"Acme"_s);
            mia = workspace.addContact(account, u"Mia"_s);
            workspace.addContact(account, u"Sato"_s);
            Member member;
            member.name = u"Kim"_s;
            kim = workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(db(), member); });
        }
        Connection &db() { return workspace.db(); }
        TouchpointId log(Touchpoint touchpoint, int offset)
        {
            touchpoint.account = account;
            touchpoint.members = {kim};
            touchpoint.at = QDateTime(today.addDays(offset), QTime(9, 0), Qt::UTC);
            return workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(db(), touchpoint); });
        }
        PlannedTouchId plan(ContactId person, int offset, const QString &state)
        {
            return PlannedTouchId(workspace.batch(u"touch.plan"_s, [&]() -> Result<qint64> {
                auto insert = db().prepareGenerated(
                    "INSERT INTO planned_touch (account_id, contact_id, member_id, day, state) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id");
                MAINSTAY_CHECK(insert->bind(account, person, kim, today.addDays(offset), state).next());
                return insert->int64(0);
            }));
        }
        ContactBudgetId save(const BudgetRule &budget)
        {
            return workspace.batch(u"budget.edit"_s, [&] { return contactbudgetstore::save(db(), budget); });
        }
        std::vector<PersonBudget> ask(BudgetQuestion question)
        {
            question.account = account;
            if (!question.day.isValid())
                question.day = today;
            return contactbudgetstore::budgets(db(), question).value();
        }

        test::TestWorkspace workspace;
        AccountId account;
        ContactId mia;
        MemberId kim;
    };
};

QTEST_GUILESS_MAIN(TestContactBudget)
#include "tst_contactbudget.moc"
