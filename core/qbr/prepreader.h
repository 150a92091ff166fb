// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepvalues.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"

namespace mainstay {

/// The narrow rows that a prep sheet is made of. Each function is one statement about one account, or one review.
namespace prepreader {

/// Which account, and since and until when.
struct Span
{
    AccountId account;
    QDateTime since; ///< UTC, included
    QDateTime until; ///< UTC, included
};

struct ReviewRow
{
    QbrId id;
    QbrKind kind = QbrKind::Qbr;
    QbrStatus status = QbrStatus::Proposed;
    QDateTime start; ///< UTC; invalid: no date
    QDate day; ///< on the wall of its zone
    int minutes = 0;
};
/// All of the account, by start, those without a date first.
Result<std::vector<ReviewRow>> reviews(Connection &connection, AccountId account);

struct TouchRow
{
    QDate day;
    int minutes = 0;
    TouchpointKind kind = TouchpointKind::WebMeeting;
    Team team = Team::Success;
    Outcome outcome = Outcome::Held;
    bool counts = false;
    std::optional<int> moodUs;
    std::optional<int> moodSolution;
    QString competitor;
};
/// The oldest first.
Result<std::vector<TouchRow>> touches(Connection &connection, const Span &span);
/// The newest first.
Result<std::vector<PrepMark>> marks(Connection &connection, const Span &span);

struct CaseRow
{
    PrepCase told;
    bool isOpen = false;
    QDateTime opened;
    QDateTime answered; ///< invalid: not yet
    QDateTime resolved; ///< invalid: not yet
    QDateTime answerDue; ///< invalid: not agreed
    QDateTime resolveDue;
    std::optional<int> satisfaction;
};
/// Those that are open, and those resolved since; nothing that was opened after `until`.
Result<std::vector<CaseRow>> cases(Connection &connection, const Span &span);

struct UseRow
{
    MetricId metric;
    QString name;
    QString unit;
    bool isCount = false;
    ProductId product; ///< invalid: of the account
    QString productName;
    QDate day;
    double value = 0;
};
/// All values of the account until that day, by metric and product, each by day.
Result<std::vector<UseRow>> use(Connection &connection, AccountId account, QDate until);

struct PromiseRow
{
    PrepPromise told; ///< without isOverdue and isNew
    QDateTime made; ///< of the touch it was made in, or of the row
    QDateTime closed; ///< invalid: open
};
/// All promises of the account.
Result<std::vector<PromiseRow>> promises(Connection &connection, AccountId account);

struct WordsRow
{
    ContactId contact;
    QDateTime at;
    QString words;
};
/// What people who are invited were quoted with, until then, in no order.
Result<std::vector<WordsRow>> words(Connection &connection, QbrId review, const QDateTime &until);

struct MeetingRow
{
    ContactId contact;
    QDateTime at;
    TouchpointId touchpoint;
    std::optional<int> moodUs;
    std::optional<int> moodSolution;
    QString summary;
};
/// Touches that count with people who are invited, until then, in no order.
Result<std::vector<MeetingRow>> meetings(Connection &connection, QbrId review, const QDateTime &until);

struct RoleRow
{
    qint64 row = 0; ///< what the journal knows it by
    ContactId contact;
    ContactRole role = ContactRole::User;
};
/// The roles that people of the account have.
Result<std::vector<RoleRow>> roles(Connection &connection, AccountId account);

/// Economic buyers of the account who are in no touch that counts, until then. Also those who have left.
Result<std::vector<ContactId>> buyersNeverMet(Connection &connection, AccountId account, const QDateTime &until);

} // namespace prepreader

} // namespace mainstay
