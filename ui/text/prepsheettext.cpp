// SPDX-License-Identifier: Apache-2.0
#include "ui/text/prepsheettext.h"

#include "ui/text/formatters.h"
#include "ui/text/labels.h"
#include "ui/text/preplabels.h"
#include "ui/text/prepsheetaside.h"
#include "ui/text/prepwriter.h"
#include "ui/text/qbrlabels.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

PrepTone toneOf(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::NotMeasured:
        return PrepTone::None;
    case ObjectiveState::OnTrack:
    case ObjectiveState::Achieved:
        return PrepTone::Good;
    case ObjectiveState::Behind:
        return PrepTone::Watch;
    case ObjectiveState::AtRisk:
    case ObjectiveState::Missed:
        return PrepTone::Poor;
    }
    Q_UNREACHABLE();
    return PrepTone::None;
}

/// Makes the document, and the sections that are read first.
class Writer final : private PrepWriter
{
public:
    Writer(const PrepSheet &sheet, const QLocale &locale)
        : PrepWriter(sheet, locale)
    {
    }

    PrepDocument document()
    {
        PrepDocument made;
        made.title = sheet().accountName;
        made.subtitle = subtitle();
        made.scope = sheet().lastReview
            ? PrepSheetText::tr("What has happened since the last review on %1.").arg(day(sheet().since))
            : PrepSheetText::tr("There was no review before: what has happened in the last %Ln day(s), since %1.", nullptr, prepDays)
                  .arg(day(sheet().since));
        made.mark = PrepSheetText::tr("Internal: not for the customer");
        made.day = day(sheet().today);
        made.figures = figures();
        made.sections = {
            points(u"landmines"_s, PrepSheetText::tr("Landmines"), sheet().landmines, PrepTone::Poor,
                   PrepSheetText::tr("None that the facts tell of.")),
            people(),
            points(u"questions"_s, PrepSheetText::tr("Questions to ask"), sheet().questions, PrepTone::None,
                   PrepSheetText::tr("No gaps that a question could close.")),
            objectives(),
            promises(),
            marks(u"risks"_s, PrepSheetText::tr("Risks noted"), sheet().risks, PrepTone::Watch, PrepSheetText::tr("No risks were noted.")),
            marks(u"wins"_s, PrepSheetText::tr("Wins"), sheet().wins, PrepTone::Good, PrepSheetText::tr("No wins were noted.")),
        };
        for (PrepSection &section : prepAside(sheet(), locale()))
            made.sections.push_back(std::move(section));
        return made;
    }

private:
    QString subtitle() const
    {
        if (!sheet().review)
            return PrepSheetText::tr("No review is arranged.");
        const Qbr &review = *sheet().review;
        if (!review.start.isValid())
            return PrepSheetText::tr("%1, no date yet", "kind of review").arg(label(review.kind));
        const QTimeZone zone(review.timeZone.toLatin1());
        const QDateTime there = zone.isValid() ? review.start.toTimeZone(zone) : review.start.toLocalTime();
        const QString when
            = PrepSheetText::tr("%1 on %2, %3", "kind of review, date, time")
                  .arg(label(review.kind), formatDateLong(there.date(), locale()), formatTime(there.time(), locale()));
        return zone.isValid() ? PrepSheetText::tr("%1 (%2)", "date and time, a time zone").arg(when, review.timeZone) : when;
    }

    /// In base where everything can be converted; otherwise every currency.
    QString amount(const PrepAmount &of) const
    {
        if (of.amounts.empty())
            return formatMoney(base(0), locale());
        if (of.amounts.size() == 1)
            return formatMoney(of.amounts.front(), locale());
        if (of.base)
            return formatMoney(base(*of.base), locale());
        QStringList all;
        for (const Money &one : of.amounts)
            all += formatMoney(one, locale());
        return all.join(u" + "_s);
    }

    /// In base, where that is another currency.
    QString inBase(const PrepAmount &of) const
    {
        const bool isSame = of.amounts.size() != 1 || of.amounts.front().currency == sheet().base;
        return isSame || !of.base ? QString() : formatMoney(base(*of.base), locale());
    }

    std::vector<PrepFigure> figures() const
    {
        std::vector<PrepFigure> made {arrFigure(), renewalFigure()};
        made.push_back({PrepSheetText::tr("Touches", "figure"), count(sheet().touches.touches),
                        sheet().touches.minutes > 0 ? hours(sheet().touches.minutes) : QString(),
                        sheet().touches.touches == 0 ? PrepTone::Watch : PrepTone::None});
        made.push_back(moodFigure());
        const auto open = qint64(sheet().support.open.size());
        const bool isCritical = open > 0 && sheet().support.open.front().severity == CaseSeverity::Critical;
        made.push_back({PrepSheetText::tr("Open cases", "figure"), count(open), isCritical ? label(CaseSeverity::Critical) : QString(),
                        isCritical ? PrepTone::Poor : PrepTone::None});
        made.push_back({PrepSheetText::tr("Promises we kept", "figure"), formatPercent(sheet().reliability.ours.ratio(), locale()),
                        sheet().reliability.ours.promises() > 0
                            ? PrepSheetText::tr("of %Ln in 90 days", "promises", sheet().reliability.ours.promises())
                            : QString(),
                        PrepTone::None});
        return made;
    }

    PrepFigure arrFigure() const
    {
        PrepFigure figure {PrepSheetText::tr("ARR", "figure"), amount(sheet().arrNow), {}, PrepTone::None};
        if (sheet().arrThen == sheet().arrNow)
            figure.note = PrepSheetText::tr("unchanged", "ARR");
        else
            figure.note = PrepSheetText::tr("was %1", "an amount").arg(amount(sheet().arrThen));
        figure.note = joined({figure.note, inBase(sheet().arrNow)});
        if (sheet().arrThen.base && sheet().arrNow.base && *sheet().arrThen.base != *sheet().arrNow.base)
            figure.tone = *sheet().arrNow.base > *sheet().arrThen.base ? PrepTone::Good : PrepTone::Poor;
        return figure;
    }

    PrepFigure renewalFigure() const
    {
        if (!sheet().renewal)
            return {PrepSheetText::tr("Renewal", "figure"), PrepSheetText::tr("none", "renewal"), {}, PrepTone::None};
        const PrepRenewal &renewal = *sheet().renewal;
        const QString sentence = renewal.notice < sheet().today ? PrepSheetText::tr("notice ended %1", "a date")
                                                                : PrepSheetText::tr("notice until %1", "a date");
        const QString notice = renewal.notice.isValid() ? sentence.arg(day(renewal.notice)) : QString();
        const bool isNear = sheet().today.daysTo(renewal.day) <= renewalDays;
        return {PrepSheetText::tr("Renewal", "figure"), day(renewal.day), joined({formatRelativeDays(renewal.day, sheet().today), notice}),
                isNear ? PrepTone::Watch : PrepTone::None};
    }

    PrepFigure moodFigure() const
    {
        const PrepMood &mood = sheet().aboutUs;
        if (mood.points.empty())
            return {PrepSheetText::tr("Mood about us", "figure"), formatNotAvailable(), {}, PrepTone::None};
        const int last = mood.points.back().value;
        return {PrepSheetText::tr("Mood about us", "figure"), formatSigned(last, locale()), meanText(mood), moodTone(last)};
    }

    PrepSection points(const QString &key, const QString &title, const std::vector<PrepPoint> &all, PrepTone tone,
                       const QString &empty) const
    {
        PrepSection section {key, title, {}, {}, empty};
        for (const PrepPoint &point : all) {
            PrepPoint told = point;
            told.name = shortened(point.name);
            add(section, {prepPointText(told, locale()), prepPointNote(told, locale()), {}, tone}, all.size());
        }
        return section;
    }

    PrepSection marks(const QString &key, const QString &title, const std::vector<PrepMark> &all, PrepTone tone, const QString &empty) const
    {
        PrepSection section {key, title, {}, {}, empty};
        for (const PrepMark &mark : all)
            add(section, {shortened(mark.words), day(mark.day), {}, tone}, all.size());
        return section;
    }

    PrepSection people() const
    {
        PrepSection section {
            u"people"_s, PrepSheetText::tr("In the room"), {}, {}, PrepSheetText::tr("Nobody of the customer is invited.")};
        for (const PrepPerson &person : sheet().people)
            add(section, personLine(person), sheet().people.size());
        return section;
    }

    PrepLine personLine(const PrepPerson &person) const
    {
        const Contact &contact = person.contact;
        PrepLine line {joined({contact.name, contact.title}), {}, {}, PrepTone::None};
        const QString attitude = contact.attitude == Attitude::Unknown ? PrepSheetText::tr("attitude unknown") : label(contact.attitude);
        const QString touch = person.lastTouch.isValid()
            ? PrepSheetText::tr("last touch %1", "relative day").arg(formatRelativeDays(person.lastTouch, sheet().today))
            : PrepSheetText::tr("never met");
        QString mood;
        if (person.moodUs)
            mood = PrepSheetText::tr("mood %1 about us", "-2 to +2").arg(formatSigned(*person.moodUs, locale()));
        QString solution;
        if (person.moodSolution)
            solution = PrepSheetText::tr("mood %1 about the solution", "-2 to +2").arg(formatSigned(*person.moodSolution, locale()));
        const QString nps = person.nps ? PrepSheetText::tr("NPS %1", "0 to 10").arg(count(*person.nps)) : QString();
        const QString barred = contact.doNotContact ? PrepSheetText::tr("do not contact") : QString();
        const QString gone = contact.leftDay.isValid() && contact.leftDay <= sheet().today
            ? PrepSheetText::tr("left on %1", "a date").arg(day(contact.leftDay))
            : QString();
        line.note = joined({rolesText(contact.roles), attitude, touch, mood, solution, nps, barred, gone});
        if (person.words)
            line.quote
                = joined({person.words->isQuote ? quoted(person.words->text) : shortened(person.words->text), day(person.words->day)});
        if (person.moodUs)
            line.tone = moodTone(*person.moodUs);
        if (contact.attitude == Attitude::Opponent || (person.nps && *person.nps <= worstDetractor) || !barred.isEmpty() || !gone.isEmpty())
            line.tone = PrepTone::Poor;
        return line;
    }

    PrepSection objectives() const
    {
        PrepSection section {u"objectives"_s, PrepSheetText::tr("Objectives"), {}, {}, PrepSheetText::tr("No objective is agreed on.")};
        for (const PrepObjective &one : sheet().objectives)
            add(section, objectiveLine(one), sheet().objectives.size());
        return section;
    }

    PrepLine objectiveLine(const PrepObjective &one) const
    {
        const Objective &objective = one.objective;
        const ObjectiveProgress &progress = one.progress;
        QString way;
        if (objective.baseline && objective.target && objective.dueDay.isValid())
            way = PrepSheetText::tr("from %1 to %2 by %3", "two numbers, a date")
                      .arg(number(*objective.baseline), withUnit(*objective.target, objective.unit), day(objective.dueDay));
        else if (objective.target)
            way = PrepSheetText::tr("to %1", "a number").arg(withUnit(*objective.target, objective.unit));
        QString last;
        if (progress.last)
            last = PrepSheetText::tr("%1 on %2", "a number, a date")
                       .arg(withUnit(progress.last->value, objective.unit), day(progress.last->day));
        QString team;
        if (objective.overrideState)
            team = PrepSheetText::tr("the team says so: %1", "a reason").arg(shortened(objective.overrideReason));
        const QString closed = objective.closedDay.isValid() && objective.closedDay <= sheet().today
            ? PrepSheetText::tr("closed on %1", "a date").arg(day(objective.closedDay))
            : QString();
        return {shortened(objective.title), joined({label(progress.state), way, last, one.ownerName, one.contactName, team, closed}),
                objective.quote.trimmed().isEmpty() ? QString() : quoted(objective.quote), toneOf(progress.state)};
    }

    PrepTone promiseTone(const PrepPromise &promise) const
    {
        if (promise.isOverdue || promise.state == ActionState::Broken)
            return PrepTone::Poor;
        return promise.state == ActionState::Late ? PrepTone::Watch : promise.state == ActionState::Kept ? PrepTone::Good : PrepTone::None;
    }

    PrepSection promises() const
    {
        PrepSection section {u"promises"_s, PrepSheetText::tr("Promises"), {}, {}, PrepSheetText::tr("No promises were made.")};
        const auto reliabilityOf = [this](const Reliability &side, const QString &sentence) {
            return side.promises() == 0 ? QString() : sentence.arg(formatPercent(side.ratio(), locale()), count(side.promises()));
        };
        section.summary
            = joined({reliabilityOf(sheet().reliability.ours, PrepSheetText::tr("We kept %1 of %2 in 90 days", "a percentage, promises")),
                      reliabilityOf(sheet().reliability.theirs, PrepSheetText::tr("they kept %1 of %2", "a percentage, promises"))});
        for (const PrepPromise &promise : sheet().promises) {
            const QString state = promise.isOverdue ? PrepSheetText::tr("overdue", "promise") : label(promise.state);
            const QString due = promise.due.isValid() ? PrepSheetText::tr("due %1", "a date").arg(day(promise.due)) : QString();
            add(section, {shortened(promise.what), joined({label(promise.side), promise.who, state, due}), {}, promiseTone(promise)},
                sheet().promises.size());
        }
        return section;
    }
};

} // namespace

PrepDocument prepDocument(const PrepSheet &sheet, const QLocale &locale)
{
    return Writer(sheet, locale).document();
}

} // namespace mainstay
