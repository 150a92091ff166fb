// SPDX-License-Identifier: Apache-2.0
#include "ui/text/prepsheetaside.h"

#include "ui/text/formatters.h"
#include "ui/text/labels.h"
#include "ui/text/preplabels.h"
#include "ui/text/prepwriter.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class AsideWriter final : private PrepWriter
{
public:
    AsideWriter(const PrepSheet &sheet, const QLocale &locale)
        : PrepWriter(sheet, locale)
    {
    }

    std::vector<PrepSection> sections() const
    {
        std::vector<PrepSection> made;
        if (sheet().readiness)
            made.push_back(readiness());
        for (PrepSection &section : std::vector<PrepSection> {contracts(), touches(), use(), support(), surveys(), movers()})
            made.push_back(std::move(section));
        return made;
    }

private:
    PrepSection readiness() const
    {
        PrepSection section {u"readiness"_s, PrepSheetText::tr("Ready for the review?"), {}, {}, {}, true};
        if (!sheet().readiness)
            return section;
        for (const ReadinessPart part : allReadinessParts) {
            const ReadinessShare &share = sheet().readiness->share(part);
            QStringList open;
            for (const OpenItem &item : share.open)
                open += openItemText(item, locale());
            const QString state = share.of == 0 ? PrepSheetText::tr("nothing was due") : formatFraction(share.done, share.of, locale());
            section.lines.push_back(
                {label(part), joined({state, shortened(open.join(u"; "_s))}), {}, share.isDone() ? PrepTone::Good : PrepTone::Watch});
        }
        return section;
    }

    QString contractText(const PrepContract &change) const
    {
        const QString before = formatMoney(change.before, locale());
        const QString after = formatMoney(change.after, locale());
        switch (change.kind) {
        case ContractChange::Begun:
            return PrepSheetText::tr("%1: new, %2", "product, amount").arg(change.product, after);
        case ContractChange::Ended:
            return PrepSheetText::tr("%1: ended, was %2", "product, amount").arg(change.product, before);
        case ContractChange::Raised:
            return PrepSheetText::tr("%1: raised from %2 to %3", "product, amounts").arg(change.product, before, after);
        case ContractChange::Lowered:
            return PrepSheetText::tr("%1: lowered from %2 to %3", "product, amounts").arg(change.product, before, after);
        case ContractChange::Extended:
            return PrepSheetText::tr("%1: goes on at %2", "product, amount").arg(change.product, after);
        }
        Q_UNREACHABLE();
        return {};
    }

    PrepSection contracts() const
    {
        PrepSection section {
            u"contracts"_s, PrepSheetText::tr("Contracts"), {}, {}, PrepSheetText::tr("Nothing changed in the contracts."), true};
        for (const PrepContract &change : sheet().contracts) {
            const bool isForeign = change.after.currency != sheet().base && change.baseChange && *change.baseChange != 0;
            const QString inBase = isForeign ? formatMoneySigned(base(*change.baseChange), locale()) : QString();
            const QString price = change.upliftMinor > 0
                ? PrepSheetText::tr("price alone %1", "an amount").arg(formatMoney({change.upliftMinor, change.after.currency}, locale()))
                : QString();
            QString seats;
            if (change.seatsBefore && change.seatsAfter && *change.seatsBefore != *change.seatsAfter)
                seats = PrepSheetText::tr("seats from %1 to %2").arg(count(*change.seatsBefore), count(*change.seatsAfter));
            const bool isLoss = change.kind == ContractChange::Ended || change.kind == ContractChange::Lowered;
            add(section,
                {contractText(change),
                 joined({day(change.day), inBase, price, seats}),
                 {},
                 isLoss                                        ? PrepTone::Poor
                     : change.kind == ContractChange::Extended ? PrepTone::None
                                                               : PrepTone::Good},
                sheet().contracts.size());
        }
        return section;
    }

    QString touchesText(const QString &of, const PrepTouches &touches) const
    {
        const QString number = PrepSheetText::tr("%1: %2", "kind or team, how many").arg(of, count(touches.touches));
        return touches.minutes > 0 ? PrepSheetText::tr("%1 (%2)", "kind or team: how many, hours").arg(number, hours(touches.minutes))
                                   : number;
    }

    void addMood(PrepSection &section, const QString &title, const PrepMood &mood) const
    {
        if (mood.points.empty())
            return;
        constexpr size_t shown = 8;
        QStringList values;
        for (size_t i = mood.points.size() > shown ? mood.points.size() - shown : 0; i < mood.points.size(); ++i)
            values += formatSigned(mood.points[i].value, locale());
        const PrepMood::Point &last = mood.points.back();
        const QString lastText = PrepSheetText::tr("last %1 on %2", "mood, a date").arg(formatSigned(last.value, locale()), day(last.day));
        section.lines.push_back(
            {title,
             joined({lastText, meanText(mood), (mood.points.size() > shown ? u"… "_s : QString()) + values.join(u", "_s)}),
             {},
             moodTone(last.value)});
    }

    PrepSection touches() const
    {
        PrepSection section {u"touches"_s, PrepSheetText::tr("Touches and mood"), {}, {}, PrepSheetText::tr("There was no touch."), true};
        QStringList kinds;
        for (const auto &[kind, touches] : sheet().byKind)
            kinds += touchesText(label(kind), touches);
        QStringList teams;
        for (const auto &[team, touches] : sheet().byTeam)
            teams += touchesText(label(team), touches);
        if (!kinds.isEmpty())
            section.lines.push_back({PrepSheetText::tr("By kind", "touches"), joined(kinds), {}, PrepTone::None});
        if (!teams.isEmpty())
            section.lines.push_back({PrepSheetText::tr("By team", "touches"), joined(teams), {}, PrepTone::None});
        const auto ofOutcome = [this](int number, Outcome outcome) {
            return number == 0 ? QString() : PrepSheetText::tr("%1: %2", "kind or team, how many").arg(label(outcome), count(number));
        };
        const QString notHeld
            = joined({ofOutcome(sheet().noShows, Outcome::NoShow), ofOutcome(sheet().cancelledByThem, Outcome::CancelledByThem),
                      ofOutcome(sheet().cancelledByUs, Outcome::CancelledByUs), ofOutcome(sheet().rescheduled, Outcome::Rescheduled)});
        if (!notHeld.isEmpty())
            section.lines.push_back({PrepSheetText::tr("Did not take place", "touches"),
                                     notHeld,
                                     {},
                                     sheet().noShows + sheet().cancelledByThem > 0 ? PrepTone::Watch : PrepTone::None});
        addMood(section, PrepSheetText::tr("Mood about us", "figure"), sheet().aboutUs);
        addMood(section, PrepSheetText::tr("Mood about the solution"), sheet().aboutSolution);
        return section;
    }

    PrepLine useLine(const PrepUse &one) const
    {
        PrepLine line {one.product.isEmpty() ? one.metric
                                             : PrepSheetText::tr("%1 (%2)", "a metric, a product").arg(one.metric, one.product),
                       {},
                       {},
                       PrepTone::None};
        const std::optional<double> change = one.change();
        const QString value = withUnit(one.now, one.unit);
        const QString day = this->day(one.day);
        const QString before = one.before ? PrepSheetText::tr("was %1", "an amount").arg(number(*one.before)) : QString();
        const QString moved = !change ? QString() : *change > 0 ? u'+' + formatPercent(change, locale()) : formatPercent(change, locale());
        if (!one.hasNew)
            line.note = PrepSheetText::tr("no value since; %1 on %2", "a number, a date").arg(value, day);
        else if (one.isCount)
            line.note = joined({PrepSheetText::tr("%1 until %2", "a number, a date").arg(value, day), before, moved});
        else
            line.note = joined({PrepSheetText::tr("%1 on %2", "a number, a date").arg(value, day), before, moved});
        if (change)
            line.tone = *change <= -fallingPart ? PrepTone::Poor : *change > 0 ? PrepTone::Good : PrepTone::None;
        return line;
    }

    PrepSection use() const
    {
        PrepSection section {u"use"_s, PrepSheetText::tr("Use", "of the product"),          {},
                             {},       PrepSheetText::tr("Nothing is known of their use."), true};
        for (const PrepUse &one : sheet().use)
            add(section, useLine(one), sheet().use.size());
        return section;
    }

    PrepSection support() const
    {
        const PrepSupport &of = sheet().support;
        PrepSection section {u"support"_s, PrepSheetText::tr("Support"), {}, {}, PrepSheetText::tr("No cases, and none are open."), true};
        const auto counted = [this](int number, const QString &sentence) { return number == 0 ? QString() : sentence.arg(count(number)); };
        section.summary = joined(
            {counted(of.opened, PrepSheetText::tr("opened %1", "support cases")),
             counted(of.resolved, PrepSheetText::tr("resolved %1", "support cases")),
             counted(of.lateAnswers, PrepSheetText::tr("answered late %1", "support cases")),
             counted(of.lateSolutions, PrepSheetText::tr("solved late %1", "support cases")),
             of.satisfaction ? PrepSheetText::tr("satisfaction %1 of 5 (%Ln)", "of support cases", of.ratings).arg(number(*of.satisfaction))
                             : QString()});
        if (!section.summary.isEmpty())
            section.empty = PrepSheetText::tr("None are open.", "support cases");
        for (const auto &[topic, times] : of.repeated)
            section.lines.push_back({PrepSheetText::tr("Again and again: %1", "topic of support cases").arg(shortened(topic)),
                                     PrepSheetText::tr("%Ln case(s)", "support", times),
                                     {},
                                     PrepTone::Watch});
        for (const PrepCase &one : of.open) {
            const QString escalated = one.isEscalated ? PrepSheetText::tr("escalated", "support case") : QString();
            const bool isBad = one.severity == CaseSeverity::Critical || one.isEscalated;
            add(section,
                {shortened(one.subject.isEmpty() ? one.topic : one.subject),
                 joined({label(one.severity), PrepSheetText::tr("since %1", "a date").arg(day(one.opened)), escalated}),
                 {},
                 isBad                                    ? PrepTone::Poor
                     : one.severity == CaseSeverity::High ? PrepTone::Watch
                                                          : PrepTone::None},
                of.open.size() + of.repeated.size());
        }
        return section;
    }

    QString surveyName(SurveyKind kind) const
    {
        switch (kind) {
        case SurveyKind::Nps:
            return u"NPS"_s;
        case SurveyKind::Csat:
            return u"CSAT"_s;
        case SurveyKind::Ces:
            return u"CES"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    PrepSection surveys() const
    {
        PrepSection section {u"surveys"_s, PrepSheetText::tr("Answers to surveys"),      {},
                             {},           PrepSheetText::tr("No survey was answered."), true};
        for (const PrepSurvey &one : sheet().surveys) {
            const int score = one.survey.score.value_or(0);
            const bool isNps = one.survey.kind == SurveyKind::Nps;
            const PrepTone tone = !isNps  ? PrepTone::None
                : score <= worstDetractor ? PrepTone::Poor
                : score <= 8              ? PrepTone::Watch
                                          : PrepTone::Good;
            const QString fraction = formatFraction(score, scoresOf(one.survey.kind).most, locale());
            add(section,
                {surveyName(one.survey.kind) + QChar(0xa0) + fraction, joined({one.who, day(one.survey.answeredDay)}),
                 one.survey.words.trimmed().isEmpty() ? QString() : quoted(one.survey.words), tone},
                sheet().surveys.size());
        }
        return section;
    }

    PrepSection movers() const
    {
        PrepSection section {u"movers"_s, PrepSheetText::tr("People who came and went"),  {},
                             {},          PrepSheetText::tr("Nobody came, nobody left."), true};
        const size_t all = sheet().left.size() + sheet().joined.size() + sheet().newRoles.size();
        for (const PrepMover &one : sheet().left)
            add(section,
                {joined({one.name, one.title}),
                 joined({PrepSheetText::tr("left on %1", "a date").arg(day(one.day)), rolesText(one.roles)}),
                 {},
                 PrepTone::Watch},
                all);
        for (const PrepMover &one : sheet().joined)
            add(section,
                {joined({one.name, one.title}),
                 joined({PrepSheetText::tr("new since %1", "a date").arg(day(one.day)), rolesText(one.roles)}),
                 {},
                 PrepTone::None},
                all);
        for (const PrepMover &one : sheet().newRoles)
            add(section,
                {joined({one.name, one.title}),
                 joined({PrepSheetText::tr("now %1", "a person, a role").arg(rolesText(one.roles)), day(one.day)}),
                 {},
                 PrepTone::None},
                all);
        if (!sheet().isJoinedKnown) {
            section.summary = PrepSheetText::tr("The account itself is new in the workspace: who joined can't be told.");
            section.empty = PrepSheetText::tr("Nobody left.");
        }
        return section;
    }
};

} // namespace

std::vector<PrepSection> prepAside(const PrepSheet &sheet, const QLocale &locale)
{
    return AsideWriter(sheet, locale).sections();
}

} // namespace mainstay
