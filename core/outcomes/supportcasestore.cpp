// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/supportcasestore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay::supportcasestore {

namespace {

Result<SupportCase> readCase(const Statement &row)
{
    SupportCase found;
    found.id = row.id<SupportCaseId>(0);
    found.key = row.text(1);
    found.account = row.id<AccountId>(2);
    found.product = row.id<ProductId>(3);
    found.contact = row.id<ContactId>(4);
    found.subject = row.text(5);
    found.topic = row.text(6);
    MAINSTAY_TRY(found.severity, caseSeverities.fromText(row.text(7)));
    MAINSTAY_TRY(found.state, caseStates.fromText(row.text(8)));
    found.openedAt = row.instant(9);
    found.answeredAt = row.instant(10);
    found.resolvedAt = row.instant(11);
    found.answerDueAt = row.instant(12);
    found.resolveDueAt = row.instant(13);
    found.escalated = row.boolean(14);
    found.satisfaction = row.optionalInteger(15);
    return found;
}

Result<std::vector<SupportCase>> readAll(Statement &statement)
{
    std::vector<SupportCase> cases;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return cases;
        MAINSTAY_TRY(SupportCase one, readCase(statement));
        cases.push_back(std::move(one));
    }
}

} // namespace

Result<SupportCaseId> insert(Connection &connection, const SupportCase &one)
{
    MAINSTAY_CHECK(validate(one));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/insert_case", nullIfEmpty(one.key), one.account, one.product, one.contact, one.subject, one.topic,
                                     caseSeverities.toText(one.severity), caseStates.toText(one.state), one.openedAt, one.answeredAt,
                                     one.resolvedAt, one.answerDueAt, one.resolveDueAt, one.escalated, one.satisfaction));
    return SupportCaseId(id);
}

Result<void> update(Connection &connection, const SupportCase &one)
{
    MAINSTAY_CHECK(validate(one));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/update_case", one.id, nullIfEmpty(one.key), one.account, one.product, one.contact, one.subject,
                                     one.topic, caseSeverities.toText(one.severity), caseStates.toText(one.state), one.openedAt,
                                     one.answeredAt, one.resolvedAt, one.answerDueAt, one.resolveDueAt, one.escalated,
                                     one.satisfaction));
    return id == 0 ? Result<void>(Error {ErrorCode::NotFound, u"case %1"_s.arg(one.id.value())}) : Result<void>();
}

Result<SupportCase> byId(Connection &connection, SupportCaseId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/case_by_id"));
    statement.bind(id);
    MAINSTAY_TRY(const bool found, statement.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"case %1"_s.arg(id.value())};
    return readCase(statement);
}

Result<std::vector<SupportCase>> ofAccount(Connection &connection, AccountId account, const QDateTime &since)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/cases_of_account"));
    statement.bind(account, since);
    return readAll(statement);
}

Result<std::vector<SupportCase>> openOfAccount(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/open_cases_of_account"));
    statement.bind(account);
    MAINSTAY_TRY(std::vector<SupportCase> cases, readAll(statement));
    std::sort(cases.begin(), cases.end(), [](const SupportCase &a, const SupportCase &b) {
        return std::tuple(a.severity, a.openedAt, a.id) < std::tuple(b.severity, b.openedAt, b.id);
    });
    return cases;
}

} // namespace mainstay::supportcasestore
