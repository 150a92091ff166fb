// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactbudgetstore.h"

#include "core/base/clock.h"
#include "core/touchpoints/contactloaddays.h"
#include "core/touchpoints/contactloadteams.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mainstay::contactbudgetstore {

namespace {

/// Windows of 30 days that contain a day reach as far.
constexpr int reach = 29;

struct PersonTouch
{
    qint64 contact = 0;
    BudgetTouch touch;
    TouchpointId plannedBy; ///< whose notes planned it
};
using PersonTouches = std::vector<PersonTouch>;

/// The days to read, both included.
struct Span
{
    QDate first;
    QDate last;

    qint64 fromMs() const { return startOfDayMs(first); }
    qint64 untilMs() const { return startOfDayMs(last.addDays(1)); }
};

/// Rows: contact, time, team, touchpoint.
Result<void> readHeld(Statement &row, const LocalDays &days, PersonTouches &touches)
{
    TeamWords teams;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        PersonTouch found;
        found.contact = row.int64(0);
        found.touch.day = days.julianDay(row.int64(1));
        MAINSTAY_TRY(found.touch.team, teams.team(row.utf8(2)));
        found.touch.touchpoint = row.id<TouchpointId>(3);
        touches.push_back(std::move(found));
    }
}

/// Rows: contact, day, team, planned touch, member, the member's name, the touchpoint that planned it.
Result<void> readPlanned(Statement &row, PersonTouches &touches)
{
    TeamWords teams;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        PersonTouch found;
        found.contact = row.int64(0);
        found.touch.day = row.julianDay(1, 0);
        MAINSTAY_TRY(found.touch.team, teams.team(row.utf8(2)));
        found.touch.planned = row.id<PlannedTouchId>(3);
        found.touch.member = row.id<MemberId>(4);
        found.touch.memberName = row.text(5);
        found.plannedBy = row.id<TouchpointId>(6);
        touches.push_back(std::move(found));
    }
}

void sortByPerson(PersonTouches &touches)
{
    std::stable_sort(touches.begin(), touches.end(), [](const PersonTouch &a, const PersonTouch &b) {
        return std::tie(a.contact, a.touch.day) < std::tie(b.contact, b.touch.day);
    });
}

/// `days` are those of the span: made once for many accounts.
Result<PersonTouches> touchesOf(Connection &connection, AccountId account, const Span &span, const LocalDays &days)
{
    PersonTouches touches;
    MAINSTAY_TRY(Statement held, connection.prepare("touchpoints/contactbudget_touches_of_account"));
    MAINSTAY_CHECK(readHeld(held.bind(account, span.fromMs(), span.untilMs()), days, touches));
    MAINSTAY_TRY(Statement planned, connection.prepare("touchpoints/contactbudget_planned_of_account"));
    MAINSTAY_CHECK(readPlanned(planned.bind(account, span.first, span.last), touches));
    sortByPerson(touches);
    return touches;
}

/// Of one person, in order.
std::vector<BudgetTouch> touchesWith(const PersonTouches &touches, ContactId contact)
{
    std::vector<BudgetTouch> own;
    auto next = std::lower_bound(touches.begin(), touches.end(), contact.value(),
                                 [](const PersonTouch &touch, qint64 id) { return touch.contact < id; });
    for (; next != touches.end() && next->contact == contact.value(); ++next)
        own.push_back(next->touch);
    return own;
}

/// Rows: contact, its name, do not contact, account, its name, tier.
PersonBudget readPerson(const Statement &row, const BudgetRules &rules)
{
    PersonBudget person;
    person.contact = row.id<ContactId>(0);
    person.name = row.text(1);
    person.doNotContact = row.boolean(2);
    person.account = row.id<AccountId>(3);
    person.accountName = row.text(4);
    person.terms = rules.termsFor({person.account, row.text(5), person.contact, person.doNotContact});
    return person;
}

Result<std::vector<PersonBudget>> readPeople(Statement &row, const BudgetRules &rules)
{
    std::vector<PersonBudget> people;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return people;
        people.push_back(readPerson(row, rules));
    }
}

Result<std::vector<PersonBudget>> peopleOf(Connection &connection, AccountId account, const BudgetRules &rules)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/contactbudget_people"));
    return readPeople(statement.bind(account), rules);
}

Result<std::vector<PersonBudget>> people(Connection &connection, const std::vector<ContactId> &ids, const BudgetRules &rules)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/contactbudget_person"));
    std::vector<PersonBudget> all;
    for (const ContactId id : ids) {
        MAINSTAY_TRY(std::vector<PersonBudget> found, readPeople(statement.bind(id), rules));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

/// Who of us it was, for the few touches that are shown.
Result<void> nameMembers(Connection &connection, BudgetWindow &window)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/contactbudget_member"));
    for (BudgetTouch &touch : window.touches) {
        if (!touch.touchpoint.isValid())
            continue;
        statement.bind(touch.touchpoint);
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            continue;
        touch.member = statement.id<MemberId>(0);
        touch.memberName = statement.text(1);
    }
    return {};
}

Result<void> nameMembers(Connection &connection, PersonBudget &person)
{
    MAINSTAY_CHECK(nameMembers(connection, person.week));
    return nameMembers(connection, person.month);
}

Result<BudgetRules> allRules(Connection &connection)
{
    MAINSTAY_TRY(const std::vector<BudgetRule> stored, rules(connection));
    return BudgetRules(stored);
}

ContactLimits smallestLimits(const std::vector<BudgetRule> &rules)
{
    ContactLimits smallest = builtInLimits;
    for (const BudgetRule &rule : rules) {
        smallest.per7Days = std::min(smallest.per7Days, rule.limits.per7Days);
        smallest.per30Days = std::min(smallest.per30Days, rule.limits.per30Days);
    }
    return smallest;
}

Result<std::unordered_set<qint64>> notToContact(Connection &connection)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/contactbudget_not_to_contact"));
    row.reset();
    std::unordered_set<qint64> ids;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return ids;
        ids.insert(row.int64(0));
    }
}

/// Everybody whose touches might come near any limit; only those are looked up.
class Suspects final
{
public:
    Suspects(const std::vector<BudgetRule> &rules, std::unordered_set<qint64> notToContact, QDate today)
        : m_smallest(smallestLimits(rules))
        , m_notToContact(std::move(notToContact))
        , m_today(today)
    {
    }

    std::vector<ContactId> among(const PersonTouches &touches) const
    {
        std::vector<ContactId> found;
        std::vector<BudgetTouch> own;
        for (size_t first = 0; first < touches.size();) {
            size_t last = first;
            own.clear();
            while (last < touches.size() && touches[last].contact == touches[first].contact)
                own.push_back(touches[last++].touch);
            if (isSuspect(touches[first].contact, own))
                found.emplace_back(touches[first].contact);
            first = last;
        }
        return found;
    }

private:
    bool isSuspect(qint64 contact, std::span<const BudgetTouch> own) const
    {
        if (m_notToContact.count(contact) > 0)
            return true;
        // The number of all of them bounds that of any window.
        const auto all = int(own.size());
        if (all * 5 < std::min(m_smallest.per7Days, m_smallest.per30Days) * 4)
            return false;
        PersonBudget person;
        person.terms.limits = m_smallest;
        fillBudget(person, own, m_today, BudgetCheck::AsIs);
        return person.exceeds() || person.isNear();
    }

    ContactLimits m_smallest;
    std::unordered_set<qint64> m_notToContact;
    QDate m_today;
};

/// Share of the limit; what has none is the fullest.
double share(const PersonBudget &person)
{
    const BudgetWindow &window = person.tighter();
    return window.limit == 0 ? 1e6 : double(window.used) / window.limit;
}

} // namespace

Result<std::vector<BudgetRule>> rules(Connection &connection)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/contactbudget_rules"));
    row.reset();
    std::vector<BudgetRule> rules;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return rules;
        BudgetRule rule;
        rule.id = row.id<ContactBudgetId>(0);
        MAINSTAY_TRY(rule.scope, budgetScopeFromText(row.text(1)));
        rule.value = row.text(2);
        rule.account = row.id<AccountId>(3);
        rule.contact = row.id<ContactId>(4);
        rule.limits = {row.integer(5), row.integer(6)};
        rules.push_back(std::move(rule));
    }
}

Result<ContactBudgetId> save(Connection &connection, const BudgetRule &rule)
{
    MAINSTAY_CHECK(validate(rule));
    const QString value = rule.value.trimmed();
    if (!rule.id.isValid()) {
        MAINSTAY_TRY(const qint64 id, connection.runForId("touchpoints/contactbudget_insert_rule", toText(rule.scope), value,
                                                          rule.account, rule.contact, rule.limits.per7Days,
                                                          rule.limits.per30Days));
        return ContactBudgetId(id);
    }
    MAINSTAY_TRY(Statement update, connection.prepare("touchpoints/contactbudget_update_rule"));
    update.bind(rule.id, toText(rule.scope), value, rule.account, rule.contact, rule.limits.per7Days, rule.limits.per30Days);
    MAINSTAY_TRY(const bool found, update.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"contact budget %1"_s.arg(rule.id.value())};
    return rule.id;
}

Result<void> remove(Connection &connection, ContactBudgetId id)
{
    return connection.run("touchpoints/contactbudget_delete_rule", id);
}

Result<std::vector<PersonBudget>> budgets(Connection &connection, const BudgetQuestion &question)
{
    MAINSTAY_TRY(const BudgetRules rules, allRules(connection));
    MAINSTAY_TRY(std::vector<PersonBudget> asked, question.people.empty() ? peopleOf(connection, question.account, rules)
                                                                          : people(connection, question.people, rules));
    const Span span {question.day.addDays(-reach), question.day.addDays(reach)};
    // A handful of touches: a table of all days is not worth it.
    const LocalDays days(question.day, question.day);
    MAINSTAY_TRY(PersonTouches touches, touchesOf(connection, question.account, span, days));
    std::erase_if(touches, [&question](const PersonTouch &touch) {
        return (question.exceptTouchpoint.isValid() && touch.touch.touchpoint == question.exceptTouchpoint)
            || (question.exceptTouchpoint.isValid() && touch.plannedBy == question.exceptTouchpoint)
            || (question.fulfilledUntil.isValid() && touch.touch.planned.isValid()
                && touch.touch.date() <= question.fulfilledUntil);
    });
    for (const auto &[contact, day] : question.also)
        touches.push_back({contact.value(), {.day = qint32(day.toJulianDay())}, {}});
    if (!question.also.empty())
        sortByPerson(touches);
    for (PersonBudget &person : asked) {
        fillBudget(person, touchesWith(touches, person.contact), question.day, question.check);
        MAINSTAY_CHECK(nameMembers(connection, person));
    }
    return asked;
}

Result<BudgetAlarms> nearLimit(Connection &connection, QDate today, size_t most)
{
    const Span span {today.addDays(-reach), today.addDays(reach)};
    PersonTouches touches;
    MAINSTAY_TRY(Statement held, connection.prepare("touchpoints/contactbudget_touches"));
    MAINSTAY_CHECK(readHeld(held.bind(span.fromMs(), span.untilMs()), LocalDays(span.first, span.last), touches));
    MAINSTAY_TRY(Statement planned, connection.prepare("touchpoints/contactbudget_planned"));
    MAINSTAY_CHECK(readPlanned(planned.bind(span.first, span.last), touches));
    sortByPerson(touches);

    MAINSTAY_TRY(const std::vector<BudgetRule> stored, rules(connection));
    MAINSTAY_TRY(std::unordered_set<qint64> untouchable, notToContact(connection));
    const Suspects suspects(stored, std::move(untouchable), today);
    MAINSTAY_TRY(std::vector<PersonBudget> found, people(connection, suspects.among(touches), BudgetRules(stored)));
    BudgetAlarms alarms;
    for (PersonBudget &person : found) {
        fillBudget(person, touchesWith(touches, person.contact), today, BudgetCheck::AsIs);
        alarms.over += person.exceeds() ? 1 : 0;
        alarms.near += person.isNear() ? 1 : 0;
        if (person.exceeds() || person.isNear())
            alarms.people.push_back(std::move(person));
    }
    std::sort(alarms.people.begin(), alarms.people.end(), [](const PersonBudget &a, const PersonBudget &b) {
        if (a.exceeds() != b.exceeds())
            return a.exceeds();
        const double first = share(a);
        const double second = share(b);
        return first != second ? first > second : a.contact < b.contact;
    });
    if (alarms.people.size() > most)
        alarms.people.resize(most);
    for (PersonBudget &person : alarms.people)
        MAINSTAY_CHECK(nameMembers(connection, person));
    return alarms;
}

Result<std::vector<OverBudgetDays>> overBudgetDays(Connection &connection, const std::vector<AccountId> &accounts,
                                                   QDate first, QDate last)
{
    MAINSTAY_TRY(const BudgetRules rules, allRules(connection));
    const Span span {first.addDays(-reach), last};
    const LocalDays table(span.first, span.last);
    std::vector<OverBudgetDays> all;
    for (const AccountId account : accounts) {
        MAINSTAY_TRY(const PersonTouches touches, touchesOf(connection, account, span, table));
        if (touches.empty())
            continue;
        MAINSTAY_TRY(const std::vector<PersonBudget> everybody, peopleOf(connection, account, rules));
        std::vector<qint32> days;
        for (const PersonBudget &person : everybody) {
            const auto own = daysOverBudget(touchesWith(touches, person.contact), person.terms.limits, first, last);
            days.insert(days.end(), own.begin(), own.end());
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        if (days.empty())
            continue;
        OverBudgetDays over {account, {}};
        for (const qint32 day : days)
            over.days.push_back(QDate::fromJulianDay(day));
        all.push_back(std::move(over));
    }
    return all;
}

} // namespace mainstay::contactbudgetstore
