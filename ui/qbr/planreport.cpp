// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/planreport.h"

#include "core/accounts/accountstore.h"
#include "core/capture/icsreader.h"
#include "ui/common/openworkspaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

/// The meetings of the quarter; why there are none, where the file can't be read.
std::vector<Meeting> meetingsOf(const QString &path, QDate from, QDate to, QString &problem)
{
    if (openworkspaces::isOwnFile(path)) {
        problem = PlanWords::tr("not a calendar");
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = file.errorString();
        return {};
    }
    IcsOptions options;
    options.from = QDateTime(from.addDays(-1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(to.addDays(1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::systemTimeZone();
    const IcsContent content = readIcs(file.read(options.limits.fileBytes + 1), options);
    const bool isRefused = std::any_of(content.issues.begin(), content.issues.end(), [](const IcsIssue &one) { return one.line == 0 && one.refused; });
    if (isRefused && content.meetings.empty())
        problem = PlanWords::tr("not a calendar");
    return content.meetings;
}

} // namespace

Result<std::shared_ptr<const PlanReport>> loadPlan(Connection &connection, const PlanQuestion &question)
{
    auto report = std::make_shared<PlanReport>();
    report->question = question;
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    report->fiscal = settings.fiscalYear;
    PlanRequest request;
    request.firstDay = question.quarter.firstDay(report->fiscal);
    request.endDay = question.quarter.endDay(report->fiscal);
    request.today = question.today;
    request.minutes = question.minutes;
    request.local = QTimeZone::systemTimeZone();
    request.keepProposed = question.keepProposed;
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    const Member *me = memberNamed(members, question.actor);
    for (const QString &path : question.calendars) {
        QString problem;
        std::vector<Meeting> meetings = meetingsOf(path, request.firstDay, request.endDay, problem);
        if (!problem.isEmpty())
            report->unread += PlanWords::tr("%1: %2", "file, what is wrong").arg(QFileInfo(path).fileName(), problem);
        report->meetings += int(meetings.size());
        request.calendars.push_back({me ? me->id : MemberId(), std::move(meetings)});
    }
    MAINSTAY_TRY(report->plan, reviewplan::propose(connection, request));
    const ReviewPlan &plan = report->plan;
    for (size_t place = 0; place < plan.result.proposals.size(); ++place) {
        const Proposal &proposal = plan.result.proposals[place];
        if (plan.accounts[proposal.account].proposedStart != proposal.start)
            report->fresh.push_back(place);
    }
    report->unevenness = unevenness(plan.result);
    return std::shared_ptr<const PlanReport>(std::move(report));
}

} // namespace mainstay
