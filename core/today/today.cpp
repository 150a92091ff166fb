// SPDX-License-Identifier: Apache-2.0
#include "core/today/today.h"

#include "core/accounts/accountstore.h"
#include "core/touchpoints/plannedtouchstore.h"

using namespace Qt::StringLiterals;

namespace mainstay::today {

namespace {

Result<void> readActions(Connection &connection, const TodayQuestion &question, Today &today)
{
    MAINSTAY_TRY(Statement row, connection.prepare("today/actions"));
    row.bind(question.today, question.member);
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        if (++today.actionCount > qint64(question.most))
            continue;
        DueAction action;
        action.id = row.id<ActionId>(0);
        action.account = row.id<AccountId>(1);
        action.accountName = row.text(2);
        action.what = row.text(3);
        MAINSTAY_TRY(action.side, actionSideFromText(row.text(4)));
        action.isPromise = row.boolean(5);
        action.due = row.date(6);
        action.who = row.text(7);
        today.actions.push_back(std::move(action));
    }
}

Result<void> readTouches(Connection &connection, const TodayQuestion &question, Today &today)
{
    MAINSTAY_TRY(Statement row, connection.prepare("today/touches"));
    row.bind(question.today, question.member);
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        if (++today.touchCount > qint64(question.most))
            continue;
        DueTouch due;
        due.touch.id = row.id<PlannedTouchId>(0);
        due.touch.account = row.id<AccountId>(1);
        due.touch.contact = row.id<ContactId>(2);
        due.touch.member = row.id<MemberId>(3);
        MAINSTAY_TRY(due.touch.team, teamFromText(row.text(4)));
        MAINSTAY_TRY(due.touch.kind, touchpointKindFromText(row.text(5)));
        due.touch.day = row.date(6);
        due.touch.what = row.text(7);
        due.touch.touchpoint = row.id<TouchpointId>(8);
        due.accountName = row.text(9);
        due.person = row.text(10);
        today.touches.push_back(std::move(due));
    }
}

Result<bool> isHeldBy(Connection &connection, AccountId account, MemberId member)
{
    MAINSTAY_TRY(Statement row, connection.prepare("today/owner"));
    row.bind(account);
    MAINSTAY_TRY(const bool found, row.next());
    return found && row.id<MemberId>(0) == member;
}

} // namespace

Result<Today> due(Connection &connection, const TodayQuestion &question)
{
    Today today;
    MAINSTAY_CHECK(readTouches(connection, question, today));
    MAINSTAY_CHECK(readActions(connection, question, today));
    return today;
}

Result<void> addCadence(Connection &connection, const TodayQuestion &question, Today &today)
{
    MAINSTAY_TRY(CadenceList list, cadencestore::dueAccounts(connection, question.today, question.member, question.most));
    today.cadenceCount = list.dueCount;
    today.pausedCount = list.pausedCount;
    today.cadence = std::move(list.due);
    return {};
}

Result<void> addBudgets(Connection &connection, const TodayQuestion &question, Today &today)
{
    today.budgets.clear();
    today.budgetCount = 0;
    // Alarms are few, and there is no owner in them: one's own are picked from all.
    constexpr size_t all = 10'000;
    MAINSTAY_TRY(BudgetAlarms alarms, contactbudgetstore::nearLimit(connection, question.today,
                                                                    question.member.isValid() ? all : question.most));
    if (!question.member.isValid()) {
        today.budgetCount = alarms.over + alarms.near;
        today.budgets = std::move(alarms.people);
        return {};
    }
    for (PersonBudget &person : alarms.people) {
        MAINSTAY_TRY(const bool own, isHeldBy(connection, person.account, question.member));
        if (own && ++today.budgetCount <= qint64(question.most))
            today.budgets.push_back(std::move(person));
    }
    return {};
}

Result<void> dropTouch(Connection &connection, PlannedTouchId touch)
{
    MAINSTAY_TRY(PlannedTouch planned, plannedtouchstore::byId(connection, touch));
    if (planned.state != PlannedTouchState::Open)
        return Error {ErrorCode::NotFound, u"planned touch %1"_s.arg(touch.value())};
    planned.state = PlannedTouchState::Dropped;
    return plannedtouchstore::update(connection, planned);
}

Result<void> completeLog(Connection &connection, const QString &actor, TouchpointLog &log)
{
    std::erase_if(log.people, [](const LoggedPerson &person) { return !person.contact.isValid(); });
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    std::vector<MemberId> &ours = log.touchpoint.members;
    if (ours.empty()) {
        MAINSTAY_TRY(const std::optional<Member> writer, memberOf(connection, actor));
        if (writer)
            ours.push_back(writer->id);
    }
    for (const Member &member : members) {
        if (!ours.empty() && member.id == ours.front())
            log.touchpoint.team = member.team;
    }
    return {};
}

Result<std::optional<Member>> memberOf(Connection &connection, const QString &actor)
{
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    const Member *member = memberNamed(members, actor, WhichMembers::Active);
    return member ? std::optional(*member) : std::nullopt;
}

} // namespace mainstay::today
