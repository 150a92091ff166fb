// SPDX-License-Identifier: Apache-2.0
#include "ui/text/prepsheettext.h"

#include "ui/text/formatters.h"
#include "ui/text/labels.h"
#include "ui/text/preplabels.h"
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct PrepSheetText
{
    Q_DECLARE_TR_FUNCTIONS(PrepSheetText)
};

constexpr qsizetype longestWords = 280; ///< of what somebody wrote
constexpr int minutesPerHour = 60;

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= longestWords ? line : line.left(longestWords - 1).trimmed() + u'…';
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString quoted(const QString &words)
{
    return PrepSheetText::tr("“%1”", "somebody's words").arg(shortened(words));
}

/// Two decimals at most, none where there are none.
QString formatNumber(double number, const QLocale &locale)
{
    QString text = locale.toString(std::abs(number), 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    if (text.isEmpty())
        text = locale.zeroDigit();
    return number < 0 && text != locale.zeroDigit() ? QChar(0x2212) + text : text;
}

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

PrepTone moodTone(int mood)
{
    return mood > 0 ? PrepTone::Good : mood == 0 ? PrepTone::None : mood == -1 ? PrepTone::Watch : PrepTone::Poor;
}

/// Makes the sections of one sheet.
class Writer final
{
public:
    Writer(const PrepSheet &sheet, const QLocale &locale)
        : m_sheet(sheet)
        , m_locale(locale)
    {
    }

    PrepDocument document()
    {
        PrepDocument made;
        made.title = m_sheet.accountName;
        made.subtitle = subtitle();
        made.scope = m_sheet.lastReview ? PrepSheetText::tr("What has happened since the last review on %1.").arg(day(m_sheet.since))
                                        : PrepSheetText::tr("There was no review before: what has happened in the last %Ln day(s), since %1.", nullptr, prepDays).arg(day(m_sheet.since));
        made.mark = PrepSheetText::tr("Internal: not for the customer");
        made.day = day(m_sheet.today);
        made.figures = figures();
        made.sections = {points(u"landmines"_s, PrepSheetText::tr("Landmines"), m_sheet.landmines, PrepTone::Poor, PrepSheetText::tr("None that the facts tell of.")),
                         people(),
                         points(u"questions"_s, PrepSheetText::tr("Questions to ask"), m_sheet.questions, PrepTone::None, PrepSheetText::tr("No gaps that a question could close.")),
                         objectives(),
                         promises(),
                         marks(u"risks"_s, PrepSheetText::tr("Risks noted"), m_sheet.risks, PrepTone::Watch, PrepSheetText::tr("No risks were noted.")),
                         marks(u"wins"_s, PrepSheetText::tr("Wins"), m_sheet.wins, PrepTone::Good, PrepSheetText::tr("No wins were noted.")),
                         readiness(),
                         contracts(),
                         touches(),
                         use(),
                         support(),
                         surveys(),
                         movers()};
        if (!m_sheet.readiness)
            std::erase_if(made.sections, [](const PrepSection &section) { return section.key == u"readiness"; });
        return made;
    }

private:
    QString day(QDate date) const { return formatDate(date, m_locale); }
    QString count(qint64 number) const { return formatCount(number, m_locale); }
    Money base(qint64 minor) const { return {minor, m_sheet.base}; }

    QString subtitle() const
    {
        if (!m_sheet.review)
            return PrepSheetText::tr("No review is arranged.");
        const Qbr &review = *m_sheet.review;
        if (!review.start.isValid())
            return PrepSheetText::tr("%1, no date yet", "kind of review").arg(label(review.kind));
        const QTimeZone zone(review.timeZone.toLatin1());
        const QDateTime there = zone.isValid() ? review.start.toTimeZone(zone) : review.start.toLocalTime();
        const QString when = PrepSheetText::tr("%1 on %2, %3", "kind of review, date, time")
                                 .arg(label(review.kind), formatDateLong(there.date(), m_locale), m_locale.toString(there.time(), QLocale::ShortFormat));
        return zone.isValid() ? PrepSheetText::tr("%1 (%2)", "date and time, a time zone").arg(when, review.timeZone) : when;
    }

    QString hours(int minutes) const { return PrepSheetText::tr("%1 h", "hours").arg(formatNumber(std::round(minutes * 10.0 / minutesPerHour) / 10, m_locale)); }

    /// In base where everything can be converted; otherwise every currency.
    QString amount(const PrepAmount &of) const
    {
        if (of.amounts.empty())
            return formatMoney(base(0), m_locale);
        if (of.amounts.size() == 1)
            return formatMoney(of.amounts.front(), m_locale);
        if (of.base)
            return formatMoney(base(*of.base), m_locale);
        QStringList all;
        for (const Money &one : of.amounts)
            all += formatMoney(one, m_locale);
        return all.join(u" + "_s);
    }

    /// In base, where that is another currency.
    QString inBase(const PrepAmount &of) const
    {
        const bool isSame = of.amounts.size() != 1 || of.amounts.front().currency == m_sheet.base;
        return isSame || !of.base ? QString() : formatMoney(base(*of.base), m_locale);
    }

    std::vector<PrepFigure> figures() const
    {
        std::vector<PrepFigure> made {arrFigure(), renewalFigure()};
        made.push_back({PrepSheetText::tr("Touches", "figure"), count(m_sheet.touches.touches), m_sheet.touches.minutes > 0 ? hours(m_sheet.touches.minutes) : QString(),
                        m_sheet.touches.touches == 0 ? PrepTone::Watch : PrepTone::None});
        made.push_back(moodFigure());
        const auto open = qint64(m_sheet.support.open.size());
        const bool isCritical = open > 0 && m_sheet.support.open.front().severity == PrepSeverity::Critical;
        made.push_back({PrepSheetText::tr("Open cases", "figure"), count(open), isCritical ? label(PrepSeverity::Critical) : QString(), isCritical ? PrepTone::Poor : PrepTone::None});
        made.push_back({PrepSheetText::tr("Promises we kept", "figure"), formatPercent(m_sheet.reliability.ours.ratio(), m_locale),
                        m_sheet.reliability.ours.promises() > 0 ? PrepSheetText::tr("of %Ln in 90 days", "promises", m_sheet.reliability.ours.promises()) : QString(), PrepTone::None});
        return made;
    }

    PrepFigure arrFigure() const
    {
        PrepFigure figure {PrepSheetText::tr("ARR", "figure"), amount(m_sheet.arrNow), {}, PrepTone::None};
        if (m_sheet.arrThen == m_sheet.arrNow)
            figure.note = PrepSheetText::tr("unchanged", "ARR");
        else
            figure.note = PrepSheetText::tr("was %1", "an amount").arg(amount(m_sheet.arrThen));
        figure.note = joined({figure.note, inBase(m_sheet.arrNow)});
        if (m_sheet.arrThen.base && m_sheet.arrNow.base && *m_sheet.arrThen.base != *m_sheet.arrNow.base)
            figure.tone = *m_sheet.arrNow.base > *m_sheet.arrThen.base ? PrepTone::Good : PrepTone::Poor;
        return figure;
    }

    PrepFigure renewalFigure() const
    {
        if (!m_sheet.renewal)
            return {PrepSheetText::tr("Renewal", "figure"), PrepSheetText::tr("none", "renewal"), {}, PrepTone::None};
        const PrepRenewal &renewal = *m_sheet.renewal;
        const QString sentence = renewal.notice < m_sheet.today ? PrepSheetText::tr("notice ended %1", "a date") : PrepSheetText::tr("notice until %1", "a date");
        const QString notice = renewal.notice.isValid() ? sentence.arg(day(renewal.notice)) : QString();
        const bool isNear = m_sheet.today.daysTo(renewal.day) <= renewalDays;
        return {PrepSheetText::tr("Renewal", "figure"), day(renewal.day), joined({formatRelativeDays(renewal.day, m_sheet.today), notice}), isNear ? PrepTone::Watch : PrepTone::None};
    }

    PrepFigure moodFigure() const
    {
        const PrepMood &mood = m_sheet.aboutUs;
        if (mood.points.empty())
            return {PrepSheetText::tr("Mood about us", "figure"), formatNotAvailable(), {}, PrepTone::None};
        const int last = mood.points.back().value;
        return {PrepSheetText::tr("Mood about us", "figure"), formatSigned(last, m_locale), meanText(mood), moodTone(last)};
    }

    QString meanText(const PrepMood &mood) const
    {
        return PrepSheetText::tr("mean %1 of %Ln touch(es)", "mood: a number between -2 and 2", int(mood.points.size())).arg(formatNumber(mood.mean().value_or(0), m_locale));
    }

    /// No more lines than fit a glance.
    static void add(PrepSection &section, PrepLine line, size_t all)
    {
        if (section.lines.size() < mostPrepLines)
            section.lines.push_back(std::move(line));
        else if (section.lines.size() == mostPrepLines)
            section.lines.push_back({PrepSheetText::tr("and %Ln more", "lines", int(all - mostPrepLines)), {}, {}, PrepTone::None});
    }

    PrepSection points(const QString &key, const QString &title, const std::vector<PrepPoint> &all, PrepTone tone, const QString &empty) const
    {
        PrepSection section {key, title, {}, {}, empty};
        for (const PrepPoint &point : all) {
            PrepPoint told = point;
            told.name = shortened(point.name);
            add(section, {prepPointText(told, m_locale), prepPointNote(told, m_locale), {}, tone}, all.size());
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

    QString rolesText(const std::vector<ContactRole> &roles) const
    {
        QStringList all;
        for (const ContactRole role : roles)
            all += label(role);
        return all.join(u", "_s);
    }

    PrepSection people() const
    {
        PrepSection section {u"people"_s, PrepSheetText::tr("In the room"), {}, {}, PrepSheetText::tr("Nobody of the customer is invited.")};
        for (const PrepPerson &person : m_sheet.people)
            add(section, personLine(person), m_sheet.people.size());
        return section;
    }

    PrepLine personLine(const PrepPerson &person) const
    {
        const Contact &contact = person.contact;
        PrepLine line {joined({contact.name, contact.title}), {}, {}, PrepTone::None};
        const QString attitude = contact.attitude == Attitude::Unknown ? PrepSheetText::tr("attitude unknown") : label(contact.attitude);
        const QString touch = person.lastTouch.isValid() ? PrepSheetText::tr("last touch %1", "relative day").arg(formatRelativeDays(person.lastTouch, m_sheet.today))
                                                         : PrepSheetText::tr("never met");
        QString mood;
        if (person.moodUs)
            mood = PrepSheetText::tr("mood %1 about us", "-2 to +2").arg(formatSigned(*person.moodUs, m_locale));
        QString solution;
        if (person.moodSolution)
            solution = PrepSheetText::tr("mood %1 about the solution", "-2 to +2").arg(formatSigned(*person.moodSolution, m_locale));
        const QString nps = person.nps ? PrepSheetText::tr("NPS %1", "0 to 10").arg(count(*person.nps)) : QString();
        const QString barred = contact.doNotContact ? PrepSheetText::tr("do not contact") : QString();
        const QString gone = contact.leftDay.isValid() && contact.leftDay <= m_sheet.today ? PrepSheetText::tr("left on %1", "a date").arg(day(contact.leftDay)) : QString();
        line.note = joined({rolesText(contact.roles), attitude, touch, mood, solution, nps, barred, gone});
        if (person.words)
            line.quote = joined({person.words->isQuote ? quoted(person.words->text) : shortened(person.words->text), day(person.words->day)});
        if (person.moodUs)
            line.tone = moodTone(*person.moodUs);
        if (contact.attitude == Attitude::Opponent || (person.nps && *person.nps <= worstDetractor) || !barred.isEmpty() || !gone.isEmpty())
            line.tone = PrepTone::Poor;
        return line;
    }

    PrepSection objectives() const
    {
        PrepSection section {u"objectives"_s, PrepSheetText::tr("Objectives"), {}, {}, PrepSheetText::tr("No objective is agreed on.")};
        for (const PrepObjective &one : m_sheet.objectives)
            add(section, objectiveLine(one), m_sheet.objectives.size());
        return section;
    }

    QString withUnit(double number, const QString &unit) const { return unit.isEmpty() ? formatNumber(number, m_locale) : formatNumber(number, m_locale) + QChar(0xa0) + unit; }

    PrepLine objectiveLine(const PrepObjective &one) const
    {
        const Objective &objective = one.objective;
        const ObjectiveProgress &progress = one.progress;
        QString way;
        if (objective.baseline && objective.target && objective.dueDay.isValid())
            way = PrepSheetText::tr("from %1 to %2 by %3", "two numbers, a date").arg(formatNumber(*objective.baseline, m_locale), withUnit(*objective.target, objective.unit), day(objective.dueDay));
        else if (objective.target)
            way = PrepSheetText::tr("to %1", "a number").arg(withUnit(*objective.target, objective.unit));
        QString last;
        if (progress.last)
            last = PrepSheetText::tr("%1 on %2", "a number, a date").arg(withUnit(progress.last->value, objective.unit), day(progress.last->day));
        QString team;
        if (objective.overrideState)
            team = PrepSheetText::tr("the team says so: %1", "a reason").arg(shortened(objective.overrideReason));
        const QString closed = objective.closedDay.isValid() && objective.closedDay <= m_sheet.today ? PrepSheetText::tr("closed on %1", "a date").arg(day(objective.closedDay)) : QString();
        return {shortened(objective.title), joined({label(progress.state), way, last, one.ownerName, one.contactName, team, closed}), objective.quote.trimmed().isEmpty() ? QString() : quoted(objective.quote),
                toneOf(progress.state)};
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
        const auto reliabilityOf = [this](const Reliability &side, const QString &sentence) { return side.promises() == 0 ? QString() : sentence.arg(formatPercent(side.ratio(), m_locale), count(side.promises())); };
        section.summary = joined({reliabilityOf(m_sheet.reliability.ours, PrepSheetText::tr("We kept %1 of %2 in 90 days", "a percentage, promises")),
                                  reliabilityOf(m_sheet.reliability.theirs, PrepSheetText::tr("they kept %1 of %2", "a percentage, promises"))});
        for (const PrepPromise &promise : m_sheet.promises) {
            const QString state = promise.isOverdue ? PrepSheetText::tr("overdue", "promise") : label(promise.state);
            const QString due = promise.due.isValid() ? PrepSheetText::tr("due %1", "a date").arg(day(promise.due)) : QString();
            add(section, {shortened(promise.what), joined({label(promise.side), promise.who, state, due}), {}, promiseTone(promise)}, m_sheet.promises.size());
        }
        return section;
    }

    PrepSection readiness() const
    {
        PrepSection section {u"readiness"_s, PrepSheetText::tr("Ready for the review?"), {}, {}, {}, true};
        if (!m_sheet.readiness)
            return section;
        for (const ReadinessPart part : allReadinessParts) {
            const ReadinessShare &share = m_sheet.readiness->share(part);
            QStringList open;
            for (const OpenItem &item : share.open)
                open += openItemText(item, m_locale);
            const QString state = share.of == 0 ? PrepSheetText::tr("nothing was due") : formatFraction(share.done, share.of, m_locale);
            section.lines.push_back({label(part), joined({state, shortened(open.join(u"; "_s))}), {}, share.isDone() ? PrepTone::Good : PrepTone::Watch});
        }
        return section;
    }

    QString contractText(const PrepContract &change) const
    {
        const QString before = formatMoney(change.before, m_locale);
        const QString after = formatMoney(change.after, m_locale);
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
        PrepSection section {u"contracts"_s, PrepSheetText::tr("Contracts"), {}, {}, PrepSheetText::tr("Nothing changed in the contracts."), true};
        for (const PrepContract &change : m_sheet.contracts) {
            const bool isForeign = change.after.currency != m_sheet.base && change.baseChange && *change.baseChange != 0;
            const QString inBase = isForeign ? formatMoneySigned(base(*change.baseChange), m_locale) : QString();
            const QString price = change.upliftMinor > 0 ? PrepSheetText::tr("price alone %1", "an amount").arg(formatMoney({change.upliftMinor, change.after.currency}, m_locale)) : QString();
            QString seats;
            if (change.seatsBefore && change.seatsAfter && *change.seatsBefore != *change.seatsAfter)
                seats = PrepSheetText::tr("seats from %1 to %2").arg(count(*change.seatsBefore), count(*change.seatsAfter));
            const bool isLoss = change.kind == ContractChange::Ended || change.kind == ContractChange::Lowered;
            add(section, {contractText(change), joined({day(change.day), inBase, price, seats}), {}, isLoss ? PrepTone::Poor : change.kind == ContractChange::Extended ? PrepTone::None : PrepTone::Good}, m_sheet.contracts.size());
        }
        return section;
    }

    QString touchesText(const QString &of, const PrepTouches &touches) const
    {
        const QString number = PrepSheetText::tr("%1: %2", "kind or team, how many").arg(of, count(touches.touches));
        return touches.minutes > 0 ? PrepSheetText::tr("%1 (%2)", "kind or team: how many, hours").arg(number, hours(touches.minutes)) : number;
    }

    void addMood(PrepSection &section, const QString &title, const PrepMood &mood) const
    {
        if (mood.points.empty())
            return;
        constexpr size_t shown = 8;
        QStringList values;
        for (size_t i = mood.points.size() > shown ? mood.points.size() - shown : 0; i < mood.points.size(); ++i)
            values += formatSigned(mood.points[i].value, m_locale);
        const PrepMood::Point &last = mood.points.back();
        const QString lastText = PrepSheetText::tr("last %1 on %2", "mood, a date").arg(formatSigned(last.value, m_locale), day(last.day));
        section.lines.push_back({title, joined({lastText, meanText(mood), (mood.points.size() > shown ? u"… "_s : QString()) + values.join(u", "_s)}), {}, moodTone(last.value)});
    }

    PrepSection touches() const
    {
        PrepSection section {u"touches"_s, PrepSheetText::tr("Touches and mood"), {}, {}, PrepSheetText::tr("There was no touch."), true};
        QStringList kinds;
        for (const auto &[kind, touches] : m_sheet.byKind)
            kinds += touchesText(label(kind), touches);
        QStringList teams;
        for (const auto &[team, touches] : m_sheet.byTeam)
            teams += touchesText(label(team), touches);
        if (!kinds.isEmpty())
            section.lines.push_back({PrepSheetText::tr("By kind", "touches"), joined(kinds), {}, PrepTone::None});
        if (!teams.isEmpty())
            section.lines.push_back({PrepSheetText::tr("By team", "touches"), joined(teams), {}, PrepTone::None});
        const auto ofOutcome = [this](int number, Outcome outcome) { return number == 0 ? QString() : PrepSheetText::tr("%1: %2", "kind or team, how many").arg(label(outcome), count(number)); };
        const QString notHeld = joined({ofOutcome(m_sheet.noShows, Outcome::NoShow), ofOutcome(m_sheet.cancelledByThem, Outcome::CancelledByThem),
                                        ofOutcome(m_sheet.cancelledByUs, Outcome::CancelledByUs), ofOutcome(m_sheet.rescheduled, Outcome::Rescheduled)});
        if (!notHeld.isEmpty())
            section.lines.push_back({PrepSheetText::tr("Did not take place", "touches"), notHeld, {}, m_sheet.noShows + m_sheet.cancelledByThem > 0 ? PrepTone::Watch : PrepTone::None});
        addMood(section, PrepSheetText::tr("Mood about us", "figure"), m_sheet.aboutUs);
        addMood(section, PrepSheetText::tr("Mood about the solution"), m_sheet.aboutSolution);
        return section;
    }

    PrepLine useLine(const PrepUse &one) const
    {
        PrepLine line {one.product.isEmpty() ? one.metric : PrepSheetText::tr("%1 (%2)", "a metric, a product").arg(one.metric, one.product), {}, {}, PrepTone::None};
        const std::optional<double> change = one.change();
        const QString value = withUnit(one.now, one.unit);
        const QString day = this->day(one.day);
        const QString before = one.before ? PrepSheetText::tr("was %1", "an amount").arg(formatNumber(*one.before, m_locale)) : QString();
        const QString moved = !change ? QString() : *change > 0 ? u'+' + formatPercent(change, m_locale) : formatPercent(change, m_locale);
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
        PrepSection section {u"use"_s, PrepSheetText::tr("Use", "of the product"), {}, {}, PrepSheetText::tr("Nothing is known of their use."), true};
        for (const PrepUse &one : m_sheet.use)
            add(section, useLine(one), m_sheet.use.size());
        return section;
    }

    PrepSection support() const
    {
        const PrepSupport &of = m_sheet.support;
        PrepSection section {u"support"_s, PrepSheetText::tr("Support"), {}, {}, PrepSheetText::tr("No cases, and none are open."), true};
        const auto counted = [this](int number, const QString &sentence) { return number == 0 ? QString() : sentence.arg(count(number)); };
        section.summary = joined({counted(of.opened, PrepSheetText::tr("opened %1", "support cases")), counted(of.resolved, PrepSheetText::tr("resolved %1", "support cases")),
                                  counted(of.lateAnswers, PrepSheetText::tr("answered late %1", "support cases")), counted(of.lateSolutions, PrepSheetText::tr("solved late %1", "support cases")),
                                  of.satisfaction ? PrepSheetText::tr("satisfaction %1 of 5 (%Ln)", "of support cases", of.ratings).arg(formatNumber(*of.satisfaction, m_locale)) : QString()});
        if (!section.summary.isEmpty())
            section.empty = PrepSheetText::tr("None are open.", "support cases");
        for (const auto &[topic, times] : of.repeated)
            section.lines.push_back({PrepSheetText::tr("Again and again: %1", "topic of support cases").arg(shortened(topic)), PrepSheetText::tr("%Ln case(s)", "support", times), {}, PrepTone::Watch});
        for (const PrepCase &one : of.open) {
            const QString escalated = one.isEscalated ? PrepSheetText::tr("escalated", "support case") : QString();
            const bool isBad = one.severity == PrepSeverity::Critical || one.isEscalated;
            add(section, {shortened(one.subject.isEmpty() ? one.topic : one.subject), joined({label(one.severity), PrepSheetText::tr("since %1", "a date").arg(day(one.opened)), escalated}), {},
                          isBad ? PrepTone::Poor : one.severity == PrepSeverity::High ? PrepTone::Watch : PrepTone::None}, of.open.size() + of.repeated.size());
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
        PrepSection section {u"surveys"_s, PrepSheetText::tr("Answers to surveys"), {}, {}, PrepSheetText::tr("No survey was answered."), true};
        for (const PrepSurvey &one : m_sheet.surveys) {
            const int score = one.survey.score.value_or(0);
            const bool isNps = one.survey.kind == SurveyKind::Nps;
            const PrepTone tone = !isNps ? PrepTone::None : score <= worstDetractor ? PrepTone::Poor : score <= 8 ? PrepTone::Watch : PrepTone::Good;
            const QString fraction = formatFraction(score, scoresOf(one.survey.kind).most, m_locale);
            add(section, {surveyName(one.survey.kind) + QChar(0xa0) + fraction, joined({one.who, day(one.survey.answeredDay)}),
                          one.survey.words.trimmed().isEmpty() ? QString() : quoted(one.survey.words), tone}, m_sheet.surveys.size());
        }
        return section;
    }

    PrepSection movers() const
    {
        PrepSection section {u"movers"_s, PrepSheetText::tr("People who came and went"), {}, {}, PrepSheetText::tr("Nobody came, nobody left."), true};
        const size_t all = m_sheet.left.size() + m_sheet.joined.size();
        for (const PrepMover &one : m_sheet.left)
            add(section, {joined({one.name, one.title}), joined({PrepSheetText::tr("left on %1", "a date").arg(day(one.day)), rolesText(one.roles)}), {}, PrepTone::Watch}, all);
        for (const PrepMover &one : m_sheet.joined)
            add(section, {joined({one.name, one.title}), joined({PrepSheetText::tr("new since %1", "a date").arg(day(one.day)), rolesText(one.roles)}), {}, PrepTone::None}, all);
        if (!m_sheet.isJoinedKnown) {
            section.summary = PrepSheetText::tr("The account itself is new in the workspace: who joined can't be told.");
            section.empty = PrepSheetText::tr("Nobody left.");
        }
        return section;
    }

    const PrepSheet &m_sheet;
    const QLocale &m_locale;
};

} // namespace

PrepDocument prepDocument(const PrepSheet &sheet, const QLocale &locale)
{
    return Writer(sheet, locale).document();
}

} // namespace mainstay
