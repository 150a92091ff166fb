// SPDX-License-Identifier: Apache-2.0
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct QbrWords
{
    Q_DECLARE_TR_FUNCTIONS(QbrWords)
};

QString eventTitle(const QbrEvent &event)
{
    return QbrWords::tr("%1: %2", "kind of review, account").arg(label(event.qbr.kind), event.accountName);
}

QString eventText(const QbrEvent &event)
{
    QStringList lines;
    for (const AgendaItem &item : event.qbr.agenda)
        lines.append(QbrWords::tr("%L1 min: %2", "minutes, item of an agenda").arg(item.minutes).arg(qbrAgendaText(item.title)));
    QStringList names;
    for (const QbrEvent::Guest &guest : event.guests)
        names.append(guest.person.name);
    if (!names.isEmpty())
        lines.append(QbrWords::tr("With: %1", "people of a review").arg(names.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace

QString label(QbrKind kind)
{
    switch (kind) {
    case QbrKind::Qbr:
        return QbrWords::tr("QBR", "kind of review");
    case QbrKind::Executive:
        return QbrWords::tr("Executive review", "kind of review");
    case QbrKind::Internal:
        return QbrWords::tr("Internal review", "kind of review");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(QbrStatus status)
{
    switch (status) {
    case QbrStatus::Proposed:
        return QbrWords::tr("Proposed", "status of a review");
    case QbrStatus::Scheduled:
        return QbrWords::tr("Scheduled", "status of a review");
    case QbrStatus::ContentReady:
        return QbrWords::tr("Content ready", "status of a review");
    case QbrStatus::Held:
        return QbrWords::tr("Held", "status of a review");
    case QbrStatus::FollowedUp:
        return QbrWords::tr("Followed up", "status of a review");
    case QbrStatus::Cancelled:
        return QbrWords::tr("Cancelled", "status of a review");
    case QbrStatus::Skipped:
        return QbrWords::tr("Skipped", "status of a review");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(NoProposal reason)
{
    switch (reason) {
    case NoProposal::HasOne:
        return QbrWords::tr("has a review in this quarter", "no date proposed");
    case NoProposal::NotDue:
        return QbrWords::tr("due after this quarter", "no date proposed");
    case NoProposal::NoOwner:
        return QbrWords::tr("no owner", "no date proposed");
    case NoProposal::NoReviews:
        return QbrWords::tr("no reviews at this stage", "no date proposed");
    case NoProposal::QuarterOver:
        return QbrWords::tr("no day of the quarter is left", "no date proposed");
    case NoProposal::NoWorkingDay:
        return QbrWords::tr("no day left on which both sides work", "no date proposed");
    case NoProposal::NoCommonHours:
        return QbrWords::tr("no working hours in common", "no date proposed");
    case NoProposal::OwnerFull:
        return QbrWords::tr("the owner has no free hour left", "no date proposed");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(DueReason reason)
{
    switch (reason) {
    case DueReason::First:
        return QbrWords::tr("the first review", "why a date");
    case DueReason::Cadence:
        return QbrWords::tr("due by its interval", "why a date");
    case DueReason::Pace:
        return QbrWords::tr("due at the customer's pace", "why a date");
    case DueReason::Overdue:
        return QbrWords::tr("overdue", "why a date");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(WeekReason reason)
{
    switch (reason) {
    case WeekReason::Wanted:
        return QbrWords::tr("in the week it is due", "why a week");
    case WeekReason::EvenLoad:
        return QbrWords::tr("evens out the owner's weeks", "why a week");
    case WeekReason::OnlyThen:
        return QbrWords::tr("no common hour in that week", "why a week");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CalendarOutcome outcome)
{
    switch (outcome) {
    case CalendarOutcome::Moved:
        return QbrWords::tr("moved", "review in a calendar");
    case CalendarOutcome::Cancelled:
        return QbrWords::tr("cancelled", "review in a calendar");
    case CalendarOutcome::Unchanged:
        return QbrWords::tr("unchanged", "review in a calendar");
    case CalendarOutcome::Older:
        return QbrWords::tr("left, the calendar is older", "review in a calendar");
    case CalendarOutcome::Series:
        return QbrWords::tr("left, a series elsewhere", "review in a calendar");
    case CalendarOutcome::Held:
        return QbrWords::tr("left, was held", "review in a calendar");
    case CalendarOutcome::CancelledHere:
        return QbrWords::tr("left, is cancelled here", "review in a calendar");
    case CalendarOutcome::Answer:
        return QbrWords::tr("left, only an answer", "review in a calendar");
    case CalendarOutcome::Unusable:
        return QbrWords::tr("left, no usable time", "review in a calendar");
    }
    Q_UNREACHABLE();
    return {};
}

QString qbrStepText(const QString &what)
{
    const QHash<QString, QString> words {
        {u"date"_s, QbrWords::tr("Agree on the date", "step of a review")},
        {u"people"_s, QbrWords::tr("Invite the people", "step of a review")},
        {u"buyer"_s, QbrWords::tr("Get the economic buyer's yes", "step of a review")},
        {u"metrics"_s, QbrWords::tr("Bring the metrics up to date", "step of a review")},
        {u"content"_s, QbrWords::tr("Prepare the content", "step of a review")},
        {u"internal"_s, QbrWords::tr("Go through it with the team", "step of a review")},
        {u"agenda"_s, QbrWords::tr("Send the agenda", "step of a review")},
        {u"rehearse"_s, QbrWords::tr("Rehearse", "step of a review")},
        {u"minutes"_s, QbrWords::tr("Send the minutes", "step of a review")},
        {u"followup"_s, QbrWords::tr("Check what was promised", "step of a review")},
    };
    return words.value(what, what);
}

QString qbrAgendaText(const QString &title)
{
    const QHash<QString, QString> words {
        {u"welcome"_s, QbrWords::tr("Welcome", "agenda of a review")},
        {u"promises"_s, QbrWords::tr("Promises since the last review", "agenda of a review")},
        {u"goals"_s, QbrWords::tr("Goals", "agenda of a review")},
        {u"value"_s, QbrWords::tr("Value achieved", "agenda of a review")},
        {u"voice"_s, QbrWords::tr("What the customer says", "agenda of a review")},
        {u"plan"_s, QbrWords::tr("Plan for the next quarter", "agenda of a review")},
        {u"next"_s, QbrWords::tr("Next steps", "agenda of a review")},
        {u"health"_s, QbrWords::tr("Health of the account", "agenda of a review")},
        {u"risks"_s, QbrWords::tr("Risks", "agenda of a review")},
    };
    return words.value(title, title);
}

QbrEventWords qbrEventWords()
{
    return {eventTitle, eventText};
}

} // namespace mainstay
