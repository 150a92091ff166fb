// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/impliedstore.h"

#include "core/accounts/account.h"
#include "core/contracts/contractstore.h"

namespace mainstay::implied {

namespace {

Result<std::vector<ImpliedInputs::Champion>> champions(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/implied_champions"));
    statement.bind(account);
    std::vector<ImpliedInputs::Champion> champions;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return champions;
        champions.push_back({statement.id<ContactId>(0), statement.text(1)});
    }
}

Result<std::vector<ImpliedInputs::Meeting>> meetings(Connection &connection, const InputsQuestion &question)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/implied_meetings"));
    statement.bind(question.account, question.at, question.self.value());
    std::vector<TouchpointId> ids;
    std::vector<ImpliedInputs::Meeting> meetings;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        ids.push_back(statement.id<TouchpointId>(0));
        meetings.push_back({statement.instant(1), {}});
    }
    MAINSTAY_TRY(Statement people, connection.prepare("touchpoints/contacts"));
    for (size_t i = 0; i < ids.size(); ++i) {
        people.bind(ids[i]);
        for (;;) {
            MAINSTAY_TRY(const bool row, people.next());
            if (!row)
                break;
            meetings[i].contacts.push_back(people.id<ContactId>(0));
        }
    }
    return meetings;
}

Result<void> readPromises(Connection &connection, const InputsQuestion &question, ImpliedInputs &inputs)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/implied_promises"));
    statement.bind(question.account, question.today);
    MAINSTAY_TRY(const bool row, statement.next());
    if (row) {
        inputs.overduePromises = statement.integer(0);
        inputs.oldestPromise = statement.date(1);
    }
    return {};
}

Result<void> readContracts(Connection &connection, const InputsQuestion &question, ImpliedInputs &inputs)
{
    MAINSTAY_TRY(const auto subscriptions, contractstore::ofAccount(connection, question.account));
    inputs.renewal = renewalDay(subscriptions, question.today);
    for (const Subscription &subscription : subscriptions) {
        const QDate notice = subscription.noticeDay;
        if (!notice.isValid() || notice < question.today || !renewalDay({subscription}, question.today).isValid())
            continue;
        const bool first = !inputs.notice.isValid() || notice < inputs.notice;
        if (first && notice <= inputs.renewal)
            inputs.notice = notice;
    }
    return {};
}

Result<bool> isValueReached(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/implied_stage"));
    statement.bind(account);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return false;
    MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(statement.text(0)));
    return stage != LifecycleStage::Onboarding && stage != LifecycleStage::Adopting;
}

} // namespace

Result<ImpliedInputs> inputs(Connection &connection, const InputsQuestion &question)
{
    ImpliedInputs inputs;
    MAINSTAY_TRY(inputs.champions, champions(connection, question.account));
    if (!inputs.champions.empty()) {
        MAINSTAY_TRY(inputs.meetings, meetings(connection, question));
    }
    MAINSTAY_CHECK(readPromises(connection, question, inputs));
    MAINSTAY_CHECK(readContracts(connection, question, inputs));
    MAINSTAY_TRY(inputs.valueReached, isValueReached(connection, question.account));
    return inputs;
}

} // namespace mainstay::implied
