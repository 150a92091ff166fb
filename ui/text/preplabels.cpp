// SPDX-License-Identifier: Apache-2.0
#include "ui/text/preplabels.h"

#include "ui/text/formatters.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct PrepWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepWords)
};

constexpr size_t mostOpenItems = 4; ///< of one part, in a list that is read at a glance

/// A metric, with its product where it is one's.
QString metricName(const PrepPoint &point)
{
    return point.detail.isEmpty() ? point.name : PrepWords::tr("%1 (%2)", "a metric, a product").arg(point.name, point.detail);
}

QString fallOf(const PrepPoint &point, const QLocale &locale)
{
    return formatPercent(std::abs(point.number.value_or(0)), locale);
}

QString detractorText(const PrepPoint &point, const QLocale &locale)
{
    if (!point.number)
        return PrepWords::tr("%1 is a detractor and in the room", "a person").arg(point.name);
    return PrepWords::tr("%1 is in the room and would not recommend us: NPS %2", "a person, 0 to 6")
        .arg(point.name, formatCount(qint64(*point.number), locale));
}

QString landmineText(const PrepPoint &point, const QLocale &locale)
{
    switch (point.code) {
    case PrepCode::CriticalCase:
        return PrepWords::tr("A critical case is open: %1").arg(point.name);
    case PrepCode::PromiseBroken:
        return PrepWords::tr("We broke a promise: %1").arg(point.name);
    case PrepCode::PromiseOverdue:
        return PrepWords::tr("Our promise is overdue: %1").arg(point.name);
    case PrepCode::DetractorInvited:
        return detractorText(point, locale);
    case PrepCode::BuyerNeverMet:
        return PrepWords::tr("%1 is an economic buyer, and nobody has ever met them", "a person").arg(point.name);
    case PrepCode::CompetitorNamed:
        return PrepWords::tr("A competitor was named: %1").arg(point.name);
    case PrepCode::PriceWorries:
        return PrepWords::tr("The price is on their mind: %1", "what was noted").arg(point.name);
    case PrepCode::RenewalNear:
        return PrepWords::tr("The contract ends on %1; notice can be given until %2, before the next review")
            .arg(formatDate(point.day, locale), formatDate(point.otherDay, locale));
    case PrepCode::UseFalling:
        return PrepWords::tr("Use is falling: %1 is down by %2", "a metric, a percentage").arg(metricName(point), fallOf(point, locale));
    case PrepCode::DoNotContactInvited:
        return PrepWords::tr("%1 does not want to be contacted, and is invited", "a person").arg(point.name);
    case PrepCode::LeftInvited:
        return PrepWords::tr("%1 is invited, and has left the company", "a person").arg(point.name);
    case PrepCode::KeyPersonLeft:
        return PrepWords::tr("%1, who mattered, has left", "a person").arg(point.name);
    case PrepCode::ObjectiveMissed:
        return PrepWords::tr("An objective was missed: %1").arg(point.name);
    default:
        return {};
    }
}

QString questionText(const PrepPoint &point, const QLocale &locale)
{
    switch (point.code) {
    case PrepCode::NoObjective:
        return PrepWords::tr("What do they want to reach, and how will they measure it? No objective is agreed on.");
    case PrepCode::ObjectiveNoBaseline:
        return PrepWords::tr("Where did “%1” begin? It has no baseline.", "an objective").arg(point.name);
    case PrepCode::ObjectiveNoTarget:
        return PrepWords::tr("How much of “%1” is enough? It has no target.", "an objective").arg(point.name);
    case PrepCode::ObjectiveNotMeasured:
        return PrepWords::tr("How far is “%1”? Nothing has been measured yet.", "an objective").arg(point.name);
    case PrepCode::NobodyInvited:
        return PrepWords::tr("Who should be in the room? Nobody of theirs is invited.");
    case PrepCode::AttitudeUnknown:
        return PrepWords::tr("What does %1 think of us? Nobody has noted it.", "a person").arg(point.name);
    case PrepCode::NoBuyer:
        return PrepWords::tr("Who decides on the money? No economic buyer is known.");
    case PrepCode::BuyerNotInvited:
        return PrepWords::tr("Can the economic buyer come? None is invited.");
    case PrepCode::UseDropUnexplained:
        return PrepWords::tr("Why is %1 down by %2? Nobody has noted a reason.", "a metric, a percentage")
            .arg(metricName(point), fallOf(point, locale));
    case PrepCode::MoodFell:
        return PrepWords::tr("What has spoilt their mood? The last one about us was %1.", "-2 to +2")
            .arg(formatSigned(qint64(point.number.value_or(0)), locale));
    case PrepCode::NoticeDayUnknown:
        return PrepWords::tr("Until when can notice be given? The contract ends on %1.").arg(formatDate(point.day, locale));
    case PrepCode::NoTouch:
        return PrepWords::tr("What has happened on their side? There was no touch since %1.").arg(formatDate(point.day, locale));
    case PrepCode::TheirPromiseOverdue:
        return PrepWords::tr("What became of their promise “%1”?").arg(point.name);
    default:
        return {};
    }
}

} // namespace

QString label(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::NotMeasured:
        return PrepWords::tr("not measured", "objective");
    case ObjectiveState::OnTrack:
        return PrepWords::tr("on track", "objective");
    case ObjectiveState::Behind:
        return PrepWords::tr("behind", "objective");
    case ObjectiveState::AtRisk:
        return PrepWords::tr("at risk", "objective");
    case ObjectiveState::Achieved:
        return PrepWords::tr("achieved", "objective");
    case ObjectiveState::Missed:
        return PrepWords::tr("missed", "objective");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaseSeverity severity)
{
    switch (severity) {
    case CaseSeverity::Critical:
        return PrepWords::tr("critical", "severity of a support case");
    case CaseSeverity::High:
        return PrepWords::tr("high", "severity of a support case");
    case CaseSeverity::Normal:
        return PrepWords::tr("normal", "severity of a support case");
    case CaseSeverity::Low:
        return PrepWords::tr("low", "severity of a support case");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ReadinessPart part)
{
    switch (part) {
    case ReadinessPart::Goals:
        return PrepWords::tr("Goals measured", "part of what a review needs");
    case ReadinessPart::Metrics:
        return PrepWords::tr("Metrics fresh", "part of what a review needs");
    case ReadinessPart::People:
        return PrepWords::tr("People set", "part of what a review needs");
    case ReadinessPart::Promises:
        return PrepWords::tr("Promises closed", "part of what a review needs");
    }
    Q_UNREACHABLE();
    return {};
}

QString openItemText(const OpenItem &item, const QLocale &locale)
{
    switch (item.what) {
    case OpenThing::NoObjectives:
        return PrepWords::tr("No objective is agreed on");
    case OpenThing::ObjectiveNotMeasured:
        return item.day.isValid()
            ? PrepWords::tr("Last measured on %1: %2", "a date, an objective").arg(formatDate(item.day, locale), item.name)
            : PrepWords::tr("Never measured: %1", "an objective").arg(item.name);
    case OpenThing::NoMetrics:
        return PrepWords::tr("Nothing is known of their use");
    case OpenThing::MetricStale:
        return PrepWords::tr("No value since %1: %2", "a date, a metric").arg(formatDate(item.day, locale), item.name);
    case OpenThing::NobodyInvited:
        return PrepWords::tr("Nobody is invited");
    case OpenThing::NoBuyer:
        return PrepWords::tr("No economic buyer is invited");
    case OpenThing::PromiseOpen:
        return item.side == ActionSide::Ours
            ? PrepWords::tr("We promised for %1: %2", "a date, a promise").arg(formatDate(item.day, locale), item.name)
            : PrepWords::tr("They promised for %1: %2", "a date, a promise").arg(formatDate(item.day, locale), item.name);
    }
    Q_UNREACHABLE();
    return {};
}

QStringList readinessLines(const Readiness &readiness, const QLocale &locale)
{
    QStringList lines;
    for (const ReadinessPart part : allReadinessParts) {
        const ReadinessShare &share = readiness.share(part);
        const QString state = share.of == 0 ? PrepWords::tr("none due", "promises") : formatFraction(share.done, share.of, locale);
        lines.append(PrepWords::tr("%1: %2", "part of what a review needs, how much of it").arg(label(part), state));
        for (size_t i = 0; i < std::min(share.open.size(), mostOpenItems); ++i)
            lines.append(u"   "_s + openItemText(share.open[i], locale));
        if (share.open.size() > mostOpenItems)
            lines.append(u"   "_s + PrepWords::tr("and %Ln more", "things that are open", int(share.open.size() - mostOpenItems)));
    }
    return lines;
}

QString prepPointText(const PrepPoint &point, const QLocale &locale)
{
    const QString text = landmineText(point, locale);
    return text.isEmpty() ? questionText(point, locale) : text;
}

QString prepPointNote(const PrepPoint &point, const QLocale &locale)
{
    const bool isTold = point.code == PrepCode::RenewalNear || point.code == PrepCode::NoTouch || point.code == PrepCode::NoticeDayUnknown;
    if (!point.day.isValid() || isTold)
        return {};
    const bool isDue = point.code == PrepCode::PromiseBroken || point.code == PrepCode::PromiseOverdue
        || point.code == PrepCode::TheirPromiseOverdue || point.code == PrepCode::ObjectiveMissed;
    const QString day = formatDate(point.day, locale);
    if (point.code == PrepCode::CriticalCase)
        return PrepWords::tr("since %1", "a date").arg(day);
    return isDue ? PrepWords::tr("was due %1", "a date").arg(day) : day;
}

} // namespace mainstay
