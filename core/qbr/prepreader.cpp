// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/prepreader.h"

namespace mainstay::prepreader {

namespace {

/// What `read` makes of each row of a bound statement.
template <typename Row, typename Read>
Result<std::vector<Row>> rowsOf(Statement &statement, const Read &read)
{
    std::vector<Row> rows;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return rows;
        MAINSTAY_TRY(Row row, read(statement));
        rows.push_back(std::move(row));
    }
}

QDate localDay(const QDateTime &at)
{
    return at.toLocalTime().date();
}

Result<TouchRow> readTouch(const Statement &row)
{
    TouchRow touch;
    touch.day = localDay(row.instant(0));
    touch.minutes = row.integer(1); // 0 where nobody said
    MAINSTAY_TRY(touch.kind, touchpointKindFromText(row.text(2)));
    MAINSTAY_TRY(touch.team, teamFromText(row.text(3)));
    MAINSTAY_TRY(touch.outcome, outcomeFromText(row.text(4)));
    touch.counts = row.boolean(5);
    touch.moodUs = row.optionalInteger(6);
    touch.moodSolution = row.optionalInteger(7);
    touch.competitor = row.text(8);
    return touch;
}

Result<CaseRow> readCase(const Statement &row)
{
    CaseRow one;
    one.told.subject = row.text(0);
    one.told.topic = row.text(1);
    MAINSTAY_TRY(one.told.severity, caseSeverities.fromText(row.text(2)));
    one.isOpen = row.text(3) != u"resolved";
    one.opened = row.instant(4);
    one.told.opened = localDay(one.opened);
    one.answered = row.instant(5);
    one.resolved = row.instant(6);
    // A solution answers, too: as supportcase.h has it.
    if (!one.answered.isValid())
        one.answered = one.resolved;
    one.answerDue = row.instant(7);
    one.resolveDue = row.instant(8);
    one.told.isEscalated = row.boolean(9);
    one.satisfaction = row.optionalInteger(10);
    return one;
}

Result<PromiseRow> readPromise(const Statement &row)
{
    PromiseRow promise;
    promise.told.what = row.text(0);
    MAINSTAY_TRY(promise.told.side, actionSideFromText(row.text(1)));
    promise.told.who = row.text(2);
    promise.told.due = row.date(3);
    MAINSTAY_TRY(promise.told.state, actionStateFromText(row.text(4)));
    promise.made = row.instant(5);
    promise.closed = row.instant(6);
    return promise;
}

} // namespace

Result<std::vector<ReviewRow>> reviews(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_reviews"));
    return rowsOf<ReviewRow>(statement.bind(account), [](const Statement &row) -> Result<ReviewRow> {
        ReviewRow review;
        review.id = row.id<QbrId>(0);
        MAINSTAY_TRY(review.kind, qbrKinds.fromText(row.text(1)));
        MAINSTAY_TRY(review.status, qbrStatuses.fromText(row.text(2)));
        Qbr dated;
        dated.start = review.start = row.instant(3);
        dated.timeZone = row.text(4);
        review.day = dated.day();
        review.minutes = row.integer(5);
        return review;
    });
}

Result<std::vector<TouchRow>> touches(Connection &connection, const Span &span)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_touches"));
    return rowsOf<TouchRow>(statement.bind(span.account, span.since, span.until), readTouch);
}

Result<std::vector<PrepMark>> marks(Connection &connection, const Span &span)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_marks"));
    return rowsOf<PrepMark>(statement.bind(span.account, span.since, span.until), [](const Statement &row) -> Result<PrepMark> {
        MAINSTAY_TRY(const MarkKind kind, markKindFromText(row.text(0)));
        return PrepMark {kind, row.text(1), localDay(row.instant(2))};
    });
}

Result<std::vector<CaseRow>> cases(Connection &connection, const Span &span)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_cases"));
    return rowsOf<CaseRow>(statement.bind(span.account, span.since, span.until), readCase);
}

Result<std::vector<UseRow>> use(Connection &connection, AccountId account, QDate until)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_use"));
    return rowsOf<UseRow>(statement.bind(account, until), [](const Statement &row) -> Result<UseRow> {
        return UseRow {row.id<MetricId>(0),  row.text(1), row.text(2), row.text(3) == u"count",
                       row.id<ProductId>(4), row.text(5), row.date(6), row.real(7)};
    });
}

Result<std::vector<PromiseRow>> promises(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_promises"));
    return rowsOf<PromiseRow>(statement.bind(account), readPromise);
}

Result<std::vector<WordsRow>> words(Connection &connection, QbrId review, const QDateTime &until)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_words"));
    return rowsOf<WordsRow>(statement.bind(review, until), [](const Statement &row) -> Result<WordsRow> {
        return WordsRow {row.id<ContactId>(0), row.instant(1), row.text(2)};
    });
}

Result<std::vector<MeetingRow>> meetings(Connection &connection, QbrId review, const QDateTime &until)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_meetings"));
    return rowsOf<MeetingRow>(statement.bind(review, until), [](const Statement &row) -> Result<MeetingRow> {
        return MeetingRow {row.id<ContactId>(0),   row.instant(1),         row.id<TouchpointId>(2),
                           row.optionalInteger(3), row.optionalInteger(4), row.text(5)};
    });
}

Result<std::vector<RoleRow>> roles(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_roles"));
    return rowsOf<RoleRow>(statement.bind(account), [](const Statement &row) -> Result<RoleRow> {
        MAINSTAY_TRY(const ContactRole role, contactRoleFromText(row.text(2)));
        return RoleRow {row.int64(0), row.id<ContactId>(1), role};
    });
}

Result<std::vector<ContactId>> buyersNeverMet(Connection &connection, AccountId account, const QDateTime &until)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/prep_unmet_buyers"));
    return rowsOf<ContactId>(statement.bind(account, until),
                             [](const Statement &row) -> Result<ContactId> { return row.id<ContactId>(0); });
}

} // namespace mainstay::prepreader
