// SPDX-License-Identifier: Apache-2.0
#include "app/cli/qbroutput.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/capture/capturefile.h"
#include "ui/text/capturetext.h"
#include "ui/text/formatters.h"
#include "ui/text/qbrlabels.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr EnumText<DueReason, 4> dueReasons {{{
    {DueReason::First, u"first"},
    {DueReason::Cadence, u"cadence"},
    {DueReason::Pace, u"pace"},
    {DueReason::Overdue, u"overdue"},
}}};
constexpr EnumText<WeekReason, 3> weekReasons {{{
    {WeekReason::Wanted, u"wanted"},
    {WeekReason::EvenLoad, u"even-load"},
    {WeekReason::OnlyThen, u"only-then"},
}}};
constexpr EnumText<NoProposal, 8> noProposals {{{
    {NoProposal::HasOne, u"has-one"},
    {NoProposal::NotDue, u"not-due"},
    {NoProposal::NoOwner, u"no-owner"},
    {NoProposal::NoReviews, u"no-reviews"},
    {NoProposal::QuarterOver, u"quarter-over"},
    {NoProposal::NoWorkingDay, u"no-working-day"},
    {NoProposal::NoCommonHours, u"no-common-hours"},
    {NoProposal::OwnerFull, u"owner-full"},
}}};

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// What the wall of one side shows.
QString onWall(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime wall = at.toTimeZone(zone);
    const QLocale locale;
    return formatDate(wall.date(), locale) + u' ' + formatTime(wall.time(), locale);
}

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() && !name.isEmpty() ? zone : QTimeZone::utc();
}

/// The accounts that got no date, by why.
std::map<NoProposal, int> unproposed(const QbrPlanReport &report)
{
    std::map<NoProposal, int> counts;
    for (const Unproposed &one : report.plan.result.unproposed) {
        const std::optional<size_t> member = report.plan.input.accounts[one.account].member;
        if (!report.owner || (member && report.plan.input.members[*member].id == *report.owner))
            ++counts[one.reason];
    }
    return counts;
}

} // namespace

QJsonObject toJson(const QbrPlanReport &report)
{
    QJsonArray proposals;
    for (const size_t place : report.shown) {
        const Proposal &one = report.plan.result.proposals[place];
        const ReviewPlan::Account &account = report.plan.accounts[one.account];
        const QTimeZone &ours = report.plan.input.members[one.member].side.zone;
        proposals.append(QJsonObject {{u"account_id"_s, report.plan.input.accounts[one.account].id.value()},
                                      {u"account"_s, account.name},
                                      {u"owner"_s, report.plan.memberNames.value(qsizetype(one.member))},
                                      {u"start"_s, instant(one.start)},
                                      {u"start_customer"_s, one.start.toTimeZone(zoneNamed(account.timeZone)).toString(Qt::ISODate)},
                                      {u"start_owner"_s, one.start.toTimeZone(ours).toString(Qt::ISODate)},
                                      {u"time_zone"_s, account.timeZone},
                                      {u"time_zone_known"_s, account.isZoneKnown},
                                      {u"owner_time_zone"_s, QString::fromLatin1(ours.id())},
                                      {u"wanted"_s, day(one.wanted)},
                                      {u"due"_s, day(one.due)},
                                      {u"reason"_s, dueReasons.toText(one.reason)},
                                      {u"week"_s, weekReasons.toText(one.week)}});
    }
    QJsonObject left;
    for (const auto &[reason, count] : unproposed(report))
        left.insert(noProposals.toText(reason), count);
    return {{u"quarter"_s, report.quarter.toText()},
            {u"proposals"_s, proposals},
            {u"unproposed"_s, left},
            {u"unevenness"_s, unevenness(report.plan.result)},
            {u"accepted"_s, report.accepted ? QJsonValue(*report.accepted) : QJsonValue()}};
}

QJsonArray toJson(const std::vector<QbrRow> &rows, FiscalYear fiscal)
{
    QJsonArray array;
    for (const QbrRow &row : rows)
        array.append(QJsonObject {{u"id"_s, row.id.value()},
                                  {u"account_id"_s, row.account.value()},
                                  {u"account"_s, row.accountName},
                                  {u"tier"_s, row.tier},
                                  {u"kind"_s, qbrKinds.toText(row.kind)},
                                  {u"quarter"_s, Quarter::containing(row.quarterDay, fiscal).toText()},
                                  {u"status"_s, qbrStatuses.toText(row.status)},
                                  {u"start"_s, instant(row.start)},
                                  {u"time_zone"_s, row.timeZone},
                                  {u"minutes"_s, row.minutes},
                                  {u"place"_s, row.place},
                                  {u"owner"_s, row.ownerName},
                                  {u"buyer_invited"_s, row.buyerInvited},
                                  {u"buyer_present"_s, row.buyerPresent ? QJsonValue(*row.buyerPresent) : QJsonValue()},
                                  {u"steps"_s, row.steps},
                                  {u"steps_done"_s, row.stepsDone}});
    return array;
}

QJsonArray toJson(const std::vector<QbrCounts> &counts)
{
    QJsonArray array;
    for (const QbrCounts &one : counts)
        array.append(QJsonObject {{u"group"_s, one.group},
                                  {u"due"_s, one.due},
                                  {u"held"_s, one.held},
                                  {u"with_buyer"_s, one.withBuyer},
                                  {u"ahead"_s, one.ahead},
                                  {u"skipped"_s, one.skipped},
                                  {u"cancelled"_s, one.cancelled}});
    return array;
}

QJsonObject toJson(const CalendarUpdate &update)
{
    QJsonArray reviews;
    for (const CalendarChange &change : update.changes)
        reviews.append(QJsonObject {{u"id"_s, change.qbr.value()},
                                    {u"summary"_s, change.summary},
                                    {u"outcome"_s, calendarOutcomes.toText(change.outcome)},
                                    {u"before"_s, instant(change.before)},
                                    {u"after"_s, instant(change.after)}});
    QJsonArray faults;
    for (const IcsIssue &issue : update.issues)
        faults.append(QJsonObject {{u"reason"_s, toText(issue.problem)}, {u"summary"_s, issue.summary}, {u"line"_s, issue.line}, {u"refused"_s, issue.refused}});
    return {{u"changed"_s, update.changed()}, {u"reviews"_s, reviews}, {u"other_events"_s, update.unknown}, {u"faults"_s, faults}};
}

void print(QTextStream &out, const QbrPlanReport &report)
{
    for (const size_t place : report.shown) {
        const Proposal &one = report.plan.result.proposals[place];
        const ReviewPlan::Account &account = report.plan.accounts[one.account];
        const PlannerMember &member = report.plan.input.members[one.member];
        out << account.name << Qt::endl;
        out << Texts::tr("  %1 (%2); %3: %4 (%5)", "date and zone of the customer; owner: date and zone of the owner")
                   .arg(onWall(one.start, zoneNamed(account.timeZone)), account.timeZone, report.plan.memberNames.value(qsizetype(one.member)),
                        onWall(one.start, member.side.zone), QString::fromLatin1(member.side.zone.id()))
            << Qt::endl;
        out << u"  "_s << label(one.reason) << u"; "_s << label(one.week) << Qt::endl;
    }
    out << Texts::tr("%Ln review(s) proposed for %1.", nullptr, int(report.shown.size())).arg(report.quarter.label(report.fiscal)) << Qt::endl;
    for (const auto &[reason, count] : unproposed(report))
        out << Texts::tr("  %L1 without a date: %2").arg(count).arg(label(reason)) << Qt::endl;
    out << Texts::tr("Unevenness of the weeks: %1 (1 is as even as can be).").arg(QLocale().toString(unevenness(report.plan.result), 'f', 3)) << Qt::endl;
    if (report.accepted)
        out << Texts::tr("%Ln review(s) accepted.", nullptr, *report.accepted) << Qt::endl;
}

void print(QTextStream &out, const std::vector<QbrRow> &rows)
{
    if (rows.empty()) {
        out << Texts::tr("There is no review in this quarter.") << Qt::endl;
        return;
    }
    TextTable table;
    table.add({Texts::tr("Account", "table"), Texts::tr("Kind", "table"), Texts::tr("Status", "table"), Texts::tr("Date", "table"),
               Texts::tr("Time zone", "table"), Texts::tr("Min", "table, minutes"), Texts::tr("Owner", "table"), Texts::tr("Steps", "table")});
    for (const QbrRow &row : rows)
        table.add({row.accountName, label(row.kind), label(row.status), row.start.isValid() ? onWall(row.start, zoneNamed(row.timeZone)) : u"–"_s,
                   QString::fromLatin1(zoneNamed(row.timeZone).id()), QLocale().toString(row.minutes), row.ownerName,
                   Texts::tr("%L1/%L2", "steps done, of all").arg(row.stepsDone).arg(row.steps)});
    table.print(out);
}

void print(QTextStream &out, const std::vector<QbrCounts> &counts)
{
    TextTable table;
    table.add({Texts::tr("Reviews", "table"), Texts::tr("due", "reviews"), Texts::tr("held", "reviews"), Texts::tr("with economic buyer", "reviews"),
               Texts::tr("ahead", "reviews"), Texts::tr("skipped", "reviews"), Texts::tr("cancelled", "reviews")});
    for (const QbrCounts &one : counts) {
        QStringList cells {one.group.isEmpty() ? u"–"_s : one.group};
        for (const int number : {one.due, one.held, one.withBuyer, one.ahead, one.skipped, one.cancelled})
            cells.append(QLocale().toString(number));
        table.add(cells);
    }
    table.print(out);
}

void print(QTextStream &out, const CalendarUpdate &update)
{
    for (const CalendarChange &change : update.changes) {
        out << change.summary << u" – "_s << label(change.outcome);
        if (change.outcome == CalendarOutcome::Moved)
            out << u": "_s << onWall(change.after, QTimeZone::systemTimeZone());
        out << Qt::endl;
    }
    printIssues(out, update.issues);
    out << Texts::tr("%Ln review(s) changed.", nullptr, update.changed()) << Qt::endl;
    if (update.unknown > 0)
        out << Texts::tr("%Ln other event(s) left.", nullptr, update.unknown) << Qt::endl;
}

void printIssues(QTextStream &out, const std::vector<IcsIssue> &issues)
{
    for (const IcsIssue &issue : issues) {
        const QString sentence = captureSentence({toText(issue.problem), issue.summary, issue.line, issue.refused});
        out << (issue.line == 0 ? sentence : Texts::tr("line %L1: %2").arg(issue.line).arg(sentence)) << Qt::endl;
    }
}

} // namespace mainstay::cli
