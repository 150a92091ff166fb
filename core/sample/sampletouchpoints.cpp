// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sampletouchpoints.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::sample {

namespace {

/// What the customer has to do, where a talk of this mood asks for it.
QString theirPart(QStringView language, Mood mood)
{
    const bool renewal = mood == Mood::Renewal;
    if (language == u"ja")
        return renewal ? u"役員会の後に人数を知らせる"_s : u"旧一覧表のサンプルを送る"_s;
    if (language == u"hu")
        return renewal ? u"A vezetőségi ülés után megírni a létszámot"_s : u"Mintát küldeni a régi táblázatokból"_s;
    return renewal ? u"Tell us the number of seats after the board meeting"_s : u"Send a sample of the old sheets"_s;
}

QString renewalTag(QStringView language)
{
    return language == u"ja" ? u"更新"_s : language == u"hu" ? u"megújítás"_s : u"renewal"_s;
}

class Talks final
{
public:
    Talks(const SampleAccount &account, const SampleTeam &team, const QDateTime &now)
        : m_account(account)
        , m_company(companies()[account.index])
        , m_team(team)
        , m_now(now)
        , m_random(quint32(account.index) * 7919 + 17)
    {
    }

    std::vector<SampleTalk> all();

private:
    bool covered(QDate day) const;
    Mood moodOn(QDate day) const;
    bool renewsSoon(QDate day) const;
    const SampleNote &nextNote(Mood mood);
    SampleTalk talk(QDate day);
    std::vector<ContactId> peopleOn(QDate day);
    void choosePeople(const SampleNote &note, Touchpoint &touchpoint);
    std::vector<Action> actionsOf(const SampleNote &note, const Touchpoint &touchpoint);
    void settle(Action &action, QDate agreed);
    QString filled(const char16_t *text, const QString &person) const;

    const SampleAccount &m_account;
    const SampleCompany &m_company;
    const SampleTeam &m_team;
    QDateTime m_now;
    QRandomGenerator m_random;
    size_t m_used[4] = {}; ///< by mood
};

bool Talks::covered(QDate day) const
{
    for (const SampleContract &contract : m_account.contracts) {
        for (const SubscriptionPeriod &period : contract.periods) {
            // Talks begin a little before the contract does and end with it.
            if (period.start.addDays(-12) <= day && (!period.end.isValid() || day < period.end))
                return true;
        }
    }
    return false;
}

bool Talks::renewsSoon(QDate day) const
{
    for (const SubscriptionPeriod &period : m_account.contracts.front().periods) {
        if (period.end.isValid() && period.covers(day) && day.daysTo(period.end) < 75 && period.start.daysTo(period.end) > 200)
            return true;
    }
    return false;
}

Mood Talks::moodOn(QDate day) const
{
    const QDate first = m_account.contracts.front().periods.front().start;
    if (day < first.addDays(70))
        return Mood::Onboarding;
    const QDate event = sampleDay(m_now.date(), m_company.eventMonth, m_account.index);
    const auto daysToEvent = day.daysTo(event);
    switch (m_company.story) {
    case Story::Worried:
        if (daysToEvent < 60)
            return Mood::Worried;
        break;
    case Story::Leaves:
    case Story::ComesBack:
    case Story::Shrinks:
        if (daysToEvent < 130 && daysToEvent > -60)
            return Mood::Worried;
        break;
    case Story::Steady:
    case Story::Growing:
    case Story::AddsProduct:
    case Story::InAndOut:
    case Story::Pauses:
    case Story::Arrives:
        break;
    }
    return renewsSoon(day) ? Mood::Renewal : Mood::Content;
}

const SampleNote &Talks::nextNote(Mood mood)
{
    const std::span<const SampleNote> pool = notes(m_company.language);
    const auto fits = [mood](const SampleNote &note) { return note.mood == mood; };
    const auto count = size_t(std::count_if(pool.begin(), pool.end(), fits));
    // Onboarding is told in order; everything else begins somewhere else at each customer.
    const size_t offset = mood == Mood::Onboarding ? 0 : m_account.index;
    size_t wanted = (m_used[size_t(mood)]++ + offset) % count;
    for (const SampleNote &note : pool) {
        if (fits(note) && wanted-- == 0)
            return note;
    }
    Q_UNREACHABLE();
    return pool.front();
}

std::vector<ContactId> Talks::peopleOn(QDate day)
{
    std::vector<ContactId> there;
    for (const Contact &contact : m_account.contacts) {
        if (!contact.doNotContact && (!contact.leftDay.isValid() || day < contact.leftDay))
            there.push_back(contact.id);
    }
    const auto turn = std::ptrdiff_t(there.empty() ? 0 : size_t(m_random.bounded(int(there.size()))));
    std::rotate(there.begin(), there.begin() + turn, there.end());
    there.resize(std::min(there.size(), size_t(m_random.bounded(10) < 3 ? 2 : 1)));
    return there;
}

void Talks::choosePeople(const SampleNote &note, Touchpoint &touchpoint)
{
    const bool internal = note.kind == TouchpointKind::InternalNote;
    if (!internal)
        touchpoint.contacts = peopleOn(touchpoint.at.date());
    touchpoint.members = {m_account.owner};
    touchpoint.direction = internal ? Direction::Outbound : Direction::Mutual;
    if (note.purpose == Purpose::Support || note.purpose == Purpose::Escalation) {
        touchpoint.team = Team::Support;
        touchpoint.members = {m_team.support};
        touchpoint.direction = Direction::Inbound;
    } else if (note.purpose == Purpose::Upsell) {
        touchpoint.team = Team::Sales;
        touchpoint.members.push_back(m_team.sales);
    } else if (note.purpose == Purpose::Executive) {
        touchpoint.members.push_back(m_team.executive);
    } else if (note.kind == TouchpointKind::Email) {
        touchpoint.direction = Direction::Outbound;
    }
}

QString Talks::filled(const char16_t *text, const QString &person) const
{
    const QString product = QStringView(products()[m_account.contracts.front().product]).toString();
    return QStringView(text).toString().replace(u"{c}"_s, person).replace(u"{p}"_s, product);
}

SampleTalk Talks::talk(QDate day)
{
    const SampleNote &note = nextNote(moodOn(day));
    Touchpoint touchpoint;
    touchpoint.account = m_account.id;
    // Between eight and five where the customer is, roughly.
    const int firstHour = QStringView(m_company.language) == u"ja" ? 0 : QStringView(m_company.currency) == u"USD" ? 13 : 7;
    touchpoint.at = QDateTime(day, QTime(firstHour + m_random.bounded(8), m_random.bounded(12) * 5), Qt::UTC);
    touchpoint.kind = note.kind;
    touchpoint.purpose = note.purpose;
    touchpoint.minutes = note.minutes;
    choosePeople(note, touchpoint);
    QString person;
    for (const Contact &contact : m_account.contacts) {
        if (!touchpoint.contacts.empty() && contact.id == touchpoint.contacts.front())
            person = contact.name;
    }
    touchpoint.summary = filled(note.summary, person);
    if (note.kind == TouchpointKind::WebMeeting && m_random.bounded(100) < 9) {
        constexpr Outcome missed[] = {Outcome::NoShow, Outcome::CancelledByThem, Outcome::Rescheduled, Outcome::CancelledByUs};
        touchpoint.outcome = missed[m_random.bounded(4)];
        return {touchpoint, {}};
    }
    touchpoint.notes = filled(note.notes, person);
    if (note.purpose == Purpose::Renewal) {
        // As a person would write it: the line stays in the notes, the tag is what it means.
        const QString tag = renewalTag(m_company.language);
        touchpoint.notes += u"\n#"_s + tag;
        touchpoint.tags = {tag};
    }
    if (note.sentimentUs != SampleNote::none)
        touchpoint.sentimentUs = note.sentimentUs;
    if (note.sentimentSolution != SampleNote::none)
        touchpoint.sentimentSolution = note.sentimentSolution;
    if (*note.quote != u'\0' && !touchpoint.contacts.empty())
        touchpoint.quotes = {{touchpoint.contacts.front(), QStringView(note.quote).toString()}};
    if (note.mood == Mood::Worried && note.kind == TouchpointKind::Phone && note.purpose == Purpose::Cadence)
        touchpoint.competitor = u"Gridmarsh"_s;
    return {touchpoint, actionsOf(note, touchpoint)};
}

std::vector<Action> Talks::actionsOf(const SampleNote &note, const Touchpoint &touchpoint)
{
    std::vector<Action> actions;
    const QDate day = touchpoint.at.date();
    if (*note.action != u'\0') {
        Action ours;
        ours.what = QStringView(note.action).toString();
        ours.owner = touchpoint.members.front();
        ours.isPromise = note.mood == Mood::Worried || m_random.bounded(3) == 0;
        ours.due = day.addDays(5 + m_random.bounded(12));
        settle(ours, day);
        actions.push_back(ours);
    }
    const bool asks = note.kind == TouchpointKind::WebMeeting
        && (note.purpose == Purpose::Onboarding || note.purpose == Purpose::Renewal);
    if (asks && !touchpoint.contacts.empty()) {
        Action theirs;
        theirs.what = theirPart(m_company.language, note.mood);
        theirs.side = ActionSide::Theirs;
        theirs.contact = touchpoint.contacts.front();
        theirs.due = day.addDays(7 + m_random.bounded(14));
        settle(theirs, day);
        actions.push_back(theirs);
    }
    return actions;
}

void Talks::settle(Action &action, QDate agreed)
{
    const int draw = m_random.bounded(100);
    const QDate kept = qMax(agreed, action.due.addDays(-draw % 5));
    const QDate closed = draw < 78 ? kept : action.due.addDays(2 + draw % 7);
    const auto today = m_now.date();
    // What was agreed lately is still open, and so is a little that is overdue.
    if (closed >= today || (draw >= 70 && agreed.daysTo(today) < 75))
        return;
    action.closedAt = QDateTime(closed, QTime(15, 0), Qt::UTC);
    action.state = draw < 94 ? closedState(action, closed) : draw < 97 ? ActionState::Broken : ActionState::Dropped;
}

std::vector<SampleTalk> Talks::all()
{
    const QStringView tier(m_company.tier);
    const int cadence = tier == u"A" ? 84 : tier == u"B" ? 118 : 150;
    std::vector<SampleTalk> talks;
    QDate day = m_account.contracts.front().periods.front().start.addDays(-2);
    const QDate today = m_now.date();
    while (day <= today) {
        const QDate workday = day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
        if (covered(workday)) {
            SampleTalk next = talk(workday);
            if (next.touchpoint.at < m_now)
                talks.push_back(std::move(next));
        }
        const int pace = moodOn(day) == Mood::Onboarding ? 18 : moodOn(day) == Mood::Worried ? 27 : cadence;
        day = day.addDays(pace * 3 / 4 + m_random.bounded(pace / 2));
    }
    return talks;
}

} // namespace

std::vector<SampleTalk> talks(const SampleAccount &account, const SampleTeam &team, const QDateTime &now)
{
    return Talks(account, team, now).all();
}

} // namespace mainstay::sample
