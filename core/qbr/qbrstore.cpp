// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbrstore.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace mainstay::qbrstore {

namespace {

/// Calls `take` for each row of a statement about one review.
template <typename Take>
Result<void> forEach(Connection &connection, std::string_view name, QbrId id, const Take &take)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(name));
    statement.bind(id);
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return {};
        MAINSTAY_CHECK(take(statement));
    }
}

std::optional<bool> optionalBoolean(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.boolean(column));
}

std::optional<int> asInteger(std::optional<bool> value)
{
    return value ? std::optional(*value ? 1 : 0) : std::nullopt;
}

Result<Qbr> readQbr(const Statement &row)
{
    Qbr qbr;
    qbr.id = row.id<QbrId>(0);
    qbr.key = row.text(1);
    qbr.account = row.id<AccountId>(2);
    MAINSTAY_TRY(qbr.kind, qbrKinds.fromText(row.text(3)));
    qbr.quarterDay = row.date(4);
    MAINSTAY_TRY(qbr.status, qbrStatuses.fromText(row.text(5)));
    qbr.start = row.instant(6);
    qbr.timeZone = row.text(7);
    qbr.minutes = row.integer(8);
    qbr.place = row.text(9);
    qbr.owner = row.id<MemberId>(10);
    qbr.buyerPresent = optionalBoolean(row, 11);
    qbr.goals = row.text(12);
    qbr.decisions = row.text(13);
    qbr.notes = row.text(14);
    qbr.reason = row.text(15);
    qbr.nextDay = row.date(16);
    qbr.touchpoint = row.id<TouchpointId>(17);
    qbr.uid = row.text(18);
    qbr.sequence = row.integer(19);
    return qbr;
}

Result<void> readParts(Connection &connection, Qbr &qbr)
{
    MAINSTAY_CHECK(forEach(connection, "qbr/moves", qbr.id, [&](const Statement &row) -> Result<void> {
        MAINSTAY_TRY(const QbrStatus status, qbrStatuses.fromText(row.text(0)));
        qbr.moves.push_back({status, row.instant(1)});
        return {};
    }));
    MAINSTAY_CHECK(forEach(connection, "qbr/contacts", qbr.id, [&](const Statement &row) -> Result<void> {
        qbr.people.push_back({row.id<ContactId>(0), row.boolean(1)});
        return {};
    }));
    MAINSTAY_CHECK(forEach(connection, "qbr/members", qbr.id, [&](const Statement &row) -> Result<void> {
        qbr.members.push_back(row.id<MemberId>(0));
        return {};
    }));
    MAINSTAY_CHECK(forEach(connection, "qbr/agenda", qbr.id, [&](const Statement &row) -> Result<void> {
        qbr.agenda.push_back({row.text(0), row.integer(1)});
        return {};
    }));
    return forEach(connection, "qbr/steps", qbr.id, [&](const Statement &row) -> Result<void> {
        MAINSTAY_TRY(const Team team, teamFromText(row.text(2)));
        qbr.steps.push_back({row.integer(0), row.text(1), team, row.instant(3)});
        return {};
    });
}

/// The few lines of each list are written anew when they differ.
Result<void> saveParts(Connection &connection, const Qbr &qbr, const Qbr &before)
{
    if (qbr.people != before.people) {
        MAINSTAY_CHECK(connection.run("qbr/delete_contacts", qbr.id));
        for (const QbrPerson &person : qbr.people)
            MAINSTAY_CHECK(connection.run("qbr/insert_contact", qbr.id, person.contact, person.present));
    }
    if (qbr.members != before.members) {
        MAINSTAY_CHECK(connection.run("qbr/delete_members", qbr.id));
        for (const MemberId member : qbr.members)
            MAINSTAY_CHECK(connection.run("qbr/insert_member", qbr.id, member));
    }
    if (qbr.agenda != before.agenda) {
        MAINSTAY_CHECK(connection.run("qbr/delete_agenda", qbr.id));
        int place = 0;
        for (const AgendaItem &item : qbr.agenda)
            MAINSTAY_CHECK(connection.run("qbr/insert_agenda", qbr.id, place++, item.title, item.minutes));
    }
    if (qbr.steps == before.steps)
        return {};
    MAINSTAY_CHECK(connection.run("qbr/delete_steps", qbr.id));
    int place = 0;
    for (const QbrStep &step : qbr.steps)
        MAINSTAY_CHECK(connection.run("qbr/insert_step", qbr.id, place++, step.offsetDays, step.what, toText(step.team), step.doneAt));
    return {};
}

Result<std::optional<Qbr>> one(Connection &connection, Statement &statement)
{
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return std::optional<Qbr>();
    MAINSTAY_TRY(Qbr qbr, readQbr(statement));
    MAINSTAY_CHECK(readParts(connection, qbr));
    return std::optional(std::move(qbr));
}

bool takesPlace(const Qbr &qbr)
{
    return qbr.status != QbrStatus::Cancelled && qbr.status != QbrStatus::Skipped;
}

/// Whether the others' calendars have to hear of it.
bool isOtherEvent(const Qbr &qbr, const Qbr &before)
{
    return qbr.start != before.start || qbr.minutes != before.minutes || qbr.place != before.place || qbr.timeZone != before.timeZone
        || takesPlace(qbr) != takesPlace(before);
}

Result<std::vector<QbrRow>> rows(Statement &statement)
{
    std::vector<QbrRow> all;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return all;
        QbrRow row;
        row.id = statement.id<QbrId>(0);
        row.account = statement.id<AccountId>(1);
        row.accountName = statement.text(2);
        row.tier = statement.text(3);
        MAINSTAY_TRY(row.kind, qbrKinds.fromText(statement.text(4)));
        row.quarterDay = statement.date(5);
        MAINSTAY_TRY(row.status, qbrStatuses.fromText(statement.text(6)));
        row.start = statement.instant(7);
        row.timeZone = statement.text(8);
        row.minutes = statement.integer(9);
        row.place = statement.text(10);
        row.owner = statement.id<MemberId>(11);
        row.ownerName = statement.text(12);
        row.buyerPresent = optionalBoolean(statement, 13);
        row.sequence = statement.integer(14);
        row.steps = statement.integer(15);
        row.stepsDone = statement.integer(16);
        row.buyerInvited = statement.boolean(17);
        all.push_back(std::move(row));
    }
}

} // namespace

Result<QbrId> insert(Connection &connection, const Qbr &qbr, const Clock &clock)
{
    MAINSTAY_CHECK(validate(qbr));
    Qbr stored = qbr;
    if (stored.uid.isEmpty())
        stored.uid = u"qbr-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@mainstay"_s;
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("qbr/insert", nullIfEmpty(stored.key), stored.account, qbrKinds.toText(stored.kind), stored.quarterDay,
                                     qbrStatuses.toText(stored.status), stored.start, stored.timeZone, stored.minutes, stored.place,
                                     stored.owner, asInteger(stored.buyerPresent), stored.goals, stored.decisions, stored.notes,
                                     stored.reason, stored.nextDay, stored.touchpoint, stored.uid, stored.sequence));
    stored.id = QbrId(id);
    MAINSTAY_CHECK(connection.run("qbr/insert_move", stored.id, qbrStatuses.toText(stored.status), clock.nowUtc()));
    MAINSTAY_CHECK(saveParts(connection, stored, {}));
    return stored.id;
}

Result<void> updateLoaded(Connection &connection, const Qbr &qbr, const Qbr &loaded, const Clock &clock)
{
    MAINSTAY_TRY(const Qbr stored, byId(connection, qbr.id));
    if (stored != loaded)
        return Error {ErrorCode::Conflict, qbrStatuses.toText(stored.status)};
    return update(connection, qbr, clock);
}

Result<void> update(Connection &connection, const Qbr &qbr, const Clock &clock)
{
    MAINSTAY_CHECK(validate(qbr));
    MAINSTAY_TRY(const Qbr before, byId(connection, qbr.id));
    if (qbr.status != before.status && !mayMove(before.status, qbr.status))
        return Error {ErrorCode::Conflict, qbrStatuses.toText(before.status)};
    const int sequence = before.sequence + (isOtherEvent(qbr, before) ? 1 : 0);
    MAINSTAY_CHECK(connection.run("qbr/update", qbr.id, nullIfEmpty(qbr.key), qbr.account, qbrKinds.toText(qbr.kind), qbr.quarterDay,
                                  qbrStatuses.toText(qbr.status), qbr.start, qbr.timeZone, qbr.minutes, qbr.place, qbr.owner,
                                  asInteger(qbr.buyerPresent), qbr.goals, qbr.decisions, qbr.notes, qbr.reason, qbr.nextDay,
                                  qbr.touchpoint, std::max(sequence, qbr.sequence)));
    if (qbr.status != before.status)
        MAINSTAY_CHECK(connection.run("qbr/insert_move", qbr.id, qbrStatuses.toText(qbr.status), clock.nowUtc()));
    return saveParts(connection, qbr, before);
}

Result<void> remove(Connection &connection, QbrId id)
{
    return connection.run("qbr/delete", id);
}

Result<Qbr> byId(Connection &connection, QbrId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/by_id"));
    statement.bind(id);
    MAINSTAY_TRY(std::optional<Qbr> qbr, one(connection, statement));
    if (!qbr)
        return Error {ErrorCode::NotFound, u"review %1"_s.arg(id.value())};
    return std::move(*qbr);
}

Result<std::optional<Qbr>> byUid(Connection &connection, const QString &uid)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/by_uid"));
    statement.bind(uid);
    return one(connection, statement);
}

Result<std::vector<Qbr>> ofAccount(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/of_account"));
    statement.bind(account);
    std::vector<Qbr> reviews;
    for (;;) {
        MAINSTAY_TRY(std::optional<Qbr> qbr, one(connection, statement));
        if (!qbr)
            return reviews;
        reviews.push_back(std::move(*qbr));
    }
}

Result<std::vector<QbrRow>> list(Connection &connection, QDate from, QDate to)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/list"));
    statement.bind(from, to);
    return rows(statement);
}

Result<std::vector<QbrRow>> listBetween(Connection &connection, const QDateTime &from, const QDateTime &to)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/list_between"));
    statement.bind(from, to);
    return rows(statement);
}

Result<std::vector<QbrRow>> rowsOf(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/list_of_account"));
    statement.bind(account);
    return rows(statement);
}

} // namespace mainstay::qbrstore
