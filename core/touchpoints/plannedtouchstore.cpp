// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/plannedtouchstore.h"

using namespace Qt::StringLiterals;

namespace mainstay::plannedtouchstore {

namespace {

Result<PlannedTouch> readPlanned(const Statement &row)
{
    PlannedTouch planned;
    planned.id = row.id<PlannedTouchId>(0);
    planned.account = row.id<AccountId>(1);
    planned.contact = row.id<ContactId>(2);
    planned.member = row.id<MemberId>(3);
    MAINSTAY_TRY(planned.team, teamFromText(row.text(4)));
    MAINSTAY_TRY(planned.kind, touchpointKindFromText(row.text(5)));
    planned.day = row.date(6);
    planned.what = row.text(7);
    planned.touchpoint = row.id<TouchpointId>(8);
    planned.line = row.text(9);
    planned.overrideReason = row.text(10);
    MAINSTAY_TRY(planned.state, plannedTouchStateFromText(row.text(11)));
    planned.doneBy = row.id<TouchpointId>(12);
    return planned;
}

Result<std::vector<PlannedTouch>> readAll(Statement &statement)
{
    std::vector<PlannedTouch> all;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return all;
        MAINSTAY_TRY(PlannedTouch planned, readPlanned(statement));
        all.push_back(std::move(planned));
    }
}

} // namespace

Result<PlannedTouchId> insert(Connection &connection, const PlannedTouch &planned)
{
    MAINSTAY_CHECK(validate(planned));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("touchpoints/insert_planned", planned.account, planned.contact, planned.member,
                                     toText(planned.team), toText(planned.kind), planned.day, planned.what,
                                     planned.touchpoint, planned.line, planned.overrideReason, toText(planned.state),
                                     planned.doneBy));
    return PlannedTouchId(id);
}

Result<void> update(Connection &connection, const PlannedTouch &planned)
{
    MAINSTAY_CHECK(validate(planned));
    return connection.run("touchpoints/update_planned", planned.id, planned.account, planned.contact, planned.member,
                          toText(planned.team), toText(planned.kind), planned.day, planned.what, planned.touchpoint,
                          planned.line, planned.overrideReason, toText(planned.state), planned.doneBy);
}

Result<void> remove(Connection &connection, PlannedTouchId id)
{
    return connection.run("touchpoints/delete_planned", id);
}

Result<PlannedTouch> byId(Connection &connection, PlannedTouchId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/planned"));
    statement.bind(id);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return Error {ErrorCode::NotFound, u"planned touch %1"_s.arg(id.value())};
    return readPlanned(statement);
}

Result<std::vector<PlannedTouch>> ofTouchpoint(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/planned_of_touchpoint"));
    statement.bind(touchpoint);
    return readAll(statement);
}

Result<std::vector<PlannedTouch>> doneBy(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/planned_done_by"));
    statement.bind(touchpoint);
    return readAll(statement);
}

Result<std::vector<PlannedTouch>> open(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/planned_open"));
    statement.bind(account);
    return readAll(statement);
}

} // namespace mainstay::plannedtouchstore
