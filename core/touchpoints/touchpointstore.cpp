// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointstore.h"

#include "core/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace mainstay::touchpointstore {

namespace {

template <typename AnyId>
Result<std::vector<AnyId>> idsOf(Connection &connection, std::string_view name, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(name));
    statement.bind(touchpoint);
    std::vector<AnyId> ids;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return ids;
        ids.push_back(statement.id<AnyId>(0));
    }
}

Result<std::vector<Quote>> quotesOf(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/quotes"));
    statement.bind(touchpoint);
    std::vector<Quote> quotes;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return quotes;
        quotes.push_back({statement.id<ContactId>(0), statement.text(1)});
    }
}

Result<QStringList> tagsOf(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/tags"));
    statement.bind(touchpoint);
    QStringList tags;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return tags;
        tags.append(statement.text(0));
    }
}

Result<std::vector<TouchpointMark>> marksOf(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/marks"));
    statement.bind(touchpoint);
    std::vector<TouchpointMark> marks;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return marks;
        MAINSTAY_TRY(const MarkKind kind, markKindFromText(statement.text(0)));
        marks.push_back({kind, statement.text(1)});
    }
}

/// What the lines of the notes say: tags, risks and wins.
Result<void> saveLines(Connection &connection, const Touchpoint &touchpoint)
{
    MAINSTAY_TRY(const QStringList tags, tagsOf(connection, touchpoint.id));
    if (tags != touchpoint.tags) {
        MAINSTAY_CHECK(connection.run("touchpoints/delete_tags", touchpoint.id));
        for (const QString &tag : touchpoint.tags)
            MAINSTAY_CHECK(connection.run("touchpoints/insert_tag", touchpoint.id, tag));
    }
    MAINSTAY_TRY(const auto marks, marksOf(connection, touchpoint.id));
    if (marks == touchpoint.marks)
        return {};
    MAINSTAY_CHECK(connection.run("touchpoints/delete_marks", touchpoint.id));
    for (const TouchpointMark &mark : touchpoint.marks)
        MAINSTAY_CHECK(connection.run("touchpoints/insert_mark", touchpoint.id, toText(mark.kind), mark.words));
    return {};
}

/// People and quotes: the few links are written anew when they differ.
Result<void> saveLinks(Connection &connection, const Touchpoint &touchpoint)
{
    MAINSTAY_TRY(const auto contacts, idsOf<ContactId>(connection, "touchpoints/contacts", touchpoint.id));
    if (contacts != touchpoint.contacts) {
        MAINSTAY_CHECK(connection.run("touchpoints/delete_contacts", touchpoint.id));
        for (const ContactId contact : touchpoint.contacts)
            MAINSTAY_CHECK(connection.run("touchpoints/insert_contact", touchpoint.id, contact));
    }
    MAINSTAY_TRY(const auto members, idsOf<MemberId>(connection, "touchpoints/members", touchpoint.id));
    if (members != touchpoint.members) {
        MAINSTAY_CHECK(connection.run("touchpoints/delete_members", touchpoint.id));
        for (const MemberId member : touchpoint.members)
            MAINSTAY_CHECK(connection.run("touchpoints/insert_member", touchpoint.id, member));
    }
    MAINSTAY_TRY(const auto quotes, quotesOf(connection, touchpoint.id));
    if (quotes == touchpoint.quotes)
        return {};
    MAINSTAY_CHECK(connection.run("touchpoints/delete_quotes", touchpoint.id));
    for (const Quote &quote : touchpoint.quotes)
        MAINSTAY_CHECK(connection.run("touchpoints/insert_quote", touchpoint.id, quote.contact, quote.words));
    return {};
}

Result<TouchpointRow> readRow(const Statement &statement)
{
    TouchpointRow row;
    row.id = statement.id<TouchpointId>(0);
    row.account = statement.id<AccountId>(1);
    row.accountName = statement.text(2);
    row.at = statement.instant(3);
    row.minutes = statement.optionalInteger(4);
    MAINSTAY_TRY(row.kind, touchpointKindFromText(statement.text(5)));
    MAINSTAY_TRY(row.purpose, purposeFromText(statement.text(6)));
    MAINSTAY_TRY(row.outcome, outcomeFromText(statement.text(7)));
    row.summary = statement.text(8);
    row.sentimentUs = statement.optionalInteger(9);
    row.sentimentSolution = statement.optionalInteger(10);
    return row;
}

Result<std::vector<TouchpointRow>> readRows(Statement &statement)
{
    std::vector<TouchpointRow> rows;
    for (;;) {
        MAINSTAY_TRY(const bool more, statement.next());
        if (!more)
            return rows;
        MAINSTAY_TRY(TouchpointRow row, readRow(statement));
        rows.push_back(std::move(row));
    }
}

} // namespace

Result<TouchpointId> insert(Connection &connection, const Touchpoint &touchpoint)
{
    MAINSTAY_CHECK(validate(touchpoint));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("touchpoints/insert", nullIfEmpty(plainName(touchpoint.key)), touchpoint.account,
                                     touchpoint.at, touchpoint.minutes, toText(touchpoint.kind),
                                     toText(touchpoint.purpose), toText(touchpoint.direction),
                                     toText(touchpoint.team), toText(touchpoint.outcome), countsAsTouch(touchpoint),
                                     touchpoint.summary, touchpoint.notes, touchpoint.sentimentUs,
                                     touchpoint.sentimentSolution, touchpoint.competitor, touchpoint.objective,
                                     touchpoint.reason, touchpoint.overrideReason, touchpoint.source));
    Touchpoint stored = touchpoint;
    stored.id = TouchpointId(id);
    MAINSTAY_CHECK(saveLinks(connection, stored));
    MAINSTAY_CHECK(saveLines(connection, stored));
    return stored.id;
}

Result<void> update(Connection &connection, const Touchpoint &touchpoint)
{
    MAINSTAY_CHECK(validate(touchpoint));
    MAINSTAY_CHECK(connection.run("touchpoints/update", touchpoint.id, nullIfEmpty(plainName(touchpoint.key)),
                                  touchpoint.account, touchpoint.at, touchpoint.minutes, toText(touchpoint.kind),
                                  toText(touchpoint.purpose), toText(touchpoint.direction), toText(touchpoint.team),
                                  toText(touchpoint.outcome), countsAsTouch(touchpoint), touchpoint.summary,
                                  touchpoint.notes, touchpoint.sentimentUs, touchpoint.sentimentSolution,
                                  touchpoint.competitor, touchpoint.objective, touchpoint.reason,
                                  touchpoint.overrideReason, touchpoint.source));
    MAINSTAY_CHECK(saveLinks(connection, touchpoint));
    return saveLines(connection, touchpoint);
}

Result<void> remove(Connection &connection, TouchpointId id)
{
    return connection.run("touchpoints/delete", id);
}

Result<Touchpoint> byId(Connection &connection, TouchpointId id)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/by_id"));
    row.bind(id);
    MAINSTAY_TRY(const bool found, row.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"touchpoint %1"_s.arg(id.value())};
    Touchpoint touchpoint;
    touchpoint.id = row.id<TouchpointId>(0);
    touchpoint.key = row.text(1);
    touchpoint.account = row.id<AccountId>(2);
    touchpoint.at = row.instant(3);
    touchpoint.minutes = row.optionalInteger(4);
    MAINSTAY_TRY(touchpoint.kind, touchpointKindFromText(row.text(5)));
    MAINSTAY_TRY(touchpoint.purpose, purposeFromText(row.text(6)));
    MAINSTAY_TRY(touchpoint.direction, directionFromText(row.text(7)));
    MAINSTAY_TRY(touchpoint.team, teamFromText(row.text(8)));
    MAINSTAY_TRY(touchpoint.outcome, outcomeFromText(row.text(9)));
    touchpoint.summary = row.text(10);
    touchpoint.notes = row.text(11);
    touchpoint.sentimentUs = row.optionalInteger(12);
    touchpoint.sentimentSolution = row.optionalInteger(13);
    touchpoint.competitor = row.text(14);
    touchpoint.objective = row.text(15);
    touchpoint.reason = row.text(16);
    touchpoint.overrideReason = row.text(17);
    touchpoint.source = row.text(18);
    MAINSTAY_TRY(touchpoint.contacts, idsOf<ContactId>(connection, "touchpoints/contacts", id));
    MAINSTAY_TRY(touchpoint.members, idsOf<MemberId>(connection, "touchpoints/members", id));
    MAINSTAY_TRY(touchpoint.quotes, quotesOf(connection, id));
    MAINSTAY_TRY(touchpoint.tags, tagsOf(connection, id));
    MAINSTAY_TRY(touchpoint.marks, marksOf(connection, id));
    return touchpoint;
}

Result<std::vector<TouchpointRow>> timeline(Connection &connection, const TimelinePage &page)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/timeline"));
    const qint64 before = page.before.isValid() ? page.before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const qint64 beforeId = page.before.isValid() ? page.beforeId.value() : std::numeric_limits<qint64>::max();
    statement.bind(page.account, before, beforeId, page.limit);
    return readRows(statement);
}

Result<std::vector<TouchpointRow>> rows(Connection &connection, const std::vector<TouchpointId> &ids)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/row"));
    std::vector<TouchpointRow> rows;
    rows.reserve(ids.size());
    for (const TouchpointId id : ids) {
        statement.bind(id);
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            continue;
        MAINSTAY_TRY(TouchpointRow row, readRow(statement));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace mainstay::touchpointstore
