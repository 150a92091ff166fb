// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/prepsheet.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "core/contracts/contractstore.h"
#include "core/history/origin.h"
#include "core/outcomes/objectivestore.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/prepreader.h"
#include "core/qbr/qbrstore.h"
#include "core/retention/retentionstore.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<double> PrepMood::mean() const
{
    if (points.empty())
        return std::nullopt;
    const int sum = std::accumulate(points.begin(), points.end(), 0, [](int all, const Point &point) { return all + point.value; });
    return double(sum) / double(points.size());
}

std::optional<double> PrepUse::change() const
{
    if (!hasNew || !before || *before == 0)
        return std::nullopt;
    return (now - *before) / std::abs(*before);
}

namespace prepsheet {

namespace {

/// The most first; of as many, in the order of the words.
template <typename Key>
std::vector<std::pair<Key, PrepTouches>> byTouches(const std::map<Key, PrepTouches> &counts)
{
    std::vector<std::pair<Key, PrepTouches>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second.touches > b.second.touches; });
    return sorted;
}

void add(PrepTouches &counts, int minutes)
{
    ++counts.touches;
    counts.minutes += minutes;
}

/// The period of a subscription that covers the day; periods of no day cover nothing.
const SubscriptionPeriod *periodOn(const Subscription &subscription, QDate day)
{
    const auto found = std::find_if(subscription.periods.begin(), subscription.periods.end(),
                                    [day](const SubscriptionPeriod &period) { return period.covers(day); });
    return found == subscription.periods.end() ? nullptr : &*found;
}

PrepAmount amountOn(const std::vector<Subscription> &subscriptions, QDate day, const BaseRates &rates)
{
    std::map<QString, Money> sums;
    PrepAmount amount {{}, 0};
    for (const Subscription &subscription : subscriptions) {
        const SubscriptionPeriod *period = periodOn(subscription, day);
        if (!period || period->arrMinor == 0)
            continue;
        Money &sum = sums[subscription.currency.code()];
        sum.currency = subscription.currency;
        sum.minor += period->arrMinor;
        const auto base = rates.toBase({period->arrMinor, subscription.currency});
        amount.base = base.ok() && amount.base ? std::optional(*amount.base + *base) : std::nullopt;
    }
    for (const auto &[code, sum] : sums)
        amount.amounts.push_back(sum);
    return amount;
}

ContractChange changeOf(const SubscriptionPeriod &before, const SubscriptionPeriod &after)
{
    if (after.arrMinor == before.arrMinor)
        return ContractChange::Extended;
    return after.arrMinor > before.arrMinor ? ContractChange::Raised : ContractChange::Lowered;
}

/// What happened to one subscription in (since, today].
void addChanges(const Subscription &subscription, QDate since, QDate today, std::vector<PrepContract> &changes)
{
    std::vector<SubscriptionPeriod> periods = subscription.periods;
    std::erase_if(periods, [](const SubscriptionPeriod &period) { return period.end.isValid() && period.end <= period.start; });
    const auto isIn = [&](QDate day) { return day.isValid() && day > since && day <= today; };
    const Money none {0, subscription.currency};
    for (size_t i = 0; i < periods.size(); ++i) {
        const SubscriptionPeriod &period = periods[i];
        const Money arr {period.arrMinor, subscription.currency};
        const SubscriptionPeriod *before = i > 0 && periods[i - 1].end == period.start ? &periods[i - 1] : nullptr;
        const bool goesOn = i + 1 < periods.size() && periods[i + 1].start == period.end;
        if (isIn(period.start) && before)
            changes.push_back({changeOf(*before, period),
                               period.start,
                               subscription.productName,
                               {before->arrMinor, subscription.currency},
                               arr,
                               {},
                               period.upliftMinor,
                               before->seats,
                               period.seats});
        else if (isIn(period.start))
            changes.push_back({ContractChange::Begun, period.start, subscription.productName, none, arr, {}, 0, {}, period.seats});
        if (isIn(period.end) && !goesOn)
            changes.push_back({ContractChange::Ended, period.end, subscription.productName, arr, none, {}, 0, period.seats, {}});
    }
}

bool hasRole(const Contact &contact, ContactRole role)
{
    return std::find(contact.roles.begin(), contact.roles.end(), role) != contact.roles.end();
}

bool isHereOn(const Contact &contact, QDate day)
{
    return !contact.leftDay.isValid() || contact.leftDay > day;
}

/// Reads the parts of one sheet, one after the other, within the snapshot of its caller.
class Maker final
{
public:
    Maker(Connection &connection, const QDateTime &now)
        : m_connection(connection)
        , m_now(now)
    {
        m_sheet.today = now.toLocalTime().date();
    }

    Result<PrepSheet> make(AccountId account, std::optional<Qbr> review)
    {
        m_sheet.review = std::move(review);
        m_sheet.account = account;
        MAINSTAY_TRY(const Account described, accountstore::byId(m_connection, account));
        m_sheet.accountName = described.name;
        MAINSTAY_TRY(m_contacts, accountstore::contacts(m_connection, account));
        MAINSTAY_CHECK(findSince());
        MAINSTAY_CHECK(addContracts());
        MAINSTAY_CHECK(addTouches());
        MAINSTAY_CHECK(addSupport());
        MAINSTAY_CHECK(addUse());
        MAINSTAY_CHECK(addMovers());
        MAINSTAY_CHECK(addObjectives());
        MAINSTAY_CHECK(addPromises());
        MAINSTAY_CHECK(addSurveys());
        MAINSTAY_CHECK(addPeople());
        if (m_sheet.review) {
            MAINSTAY_TRY(m_sheet.readiness, readiness::of(m_connection, m_sheet.review->id, m_sheet.today));
        }
        m_sheet.landmines = landminesOf(m_sheet);
        m_sheet.questions = questionsOf(m_sheet);
        return std::move(m_sheet);
    }

private:
    prepreader::Span span() const { return {m_sheet.account, m_sheet.sinceAt, m_now}; }

    /// The last review that was held before this one (before now, where this one lies ahead); one among us looks back at
    /// any, one with the customer at the last with the customer.
    Result<void> findSince()
    {
        const std::optional<Qbr> &review = m_sheet.review;
        const bool isInternal = review && review->kind == QbrKind::Internal;
        const QDateTime start = review && review->start.isValid() ? std::min(review->start, m_now) : m_now;
        MAINSTAY_TRY(const auto reviews, prepreader::reviews(m_connection, m_sheet.account));
        for (const prepreader::ReviewRow &one : reviews) {
            const bool isThis = review && one.id == review->id;
            if (!one.start.isValid() || isThis)
                continue;
            if (one.start < start && wasHeld(one.status) && (isInternal || one.kind != QbrKind::Internal)) {
                m_sheet.lastReview = one.id;
                m_sheet.since = one.day;
                m_sheet.sinceAt = std::min(one.start.addSecs(qint64(one.minutes) * 60), m_now);
                m_promisesSince = one.start;
                continue;
            }
            const bool isLater = one.start > m_now && (!review || !review->start.isValid() || one.start > review->start);
            if (isLater && isAhead(one.status) && !m_sheet.nextReview.isValid())
                m_sheet.nextReview = one.day;
        }
        if (!m_sheet.nextReview.isValid() && review && review->nextDay > m_sheet.today)
            m_sheet.nextReview = review->nextDay;
        if (!m_sheet.lastReview) {
            m_sheet.since = m_sheet.today.addDays(-prepDays);
            m_sheet.sinceAt = m_sheet.since.startOfDay().toUTC();
            m_promisesSince = m_sheet.sinceAt;
        }
        return {};
    }

    /// Then and now at the same rates: a currency that moves is no change of the contract.
    Result<void> addContracts()
    {
        MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(m_connection));
        m_sheet.base = settings.baseCurrency;
        MAINSTAY_TRY(const BaseRates rates, retentionstore::baseRates(m_connection, m_sheet.base, m_sheet.today));
        MAINSTAY_TRY(const std::vector<Subscription> subscriptions, contractstore::ofAccount(m_connection, m_sheet.account));
        m_sheet.arrThen = amountOn(subscriptions, m_sheet.since, rates);
        m_sheet.arrNow = amountOn(subscriptions, m_sheet.today, rates);
        m_sheet.contracts = contractChanges(subscriptions, m_sheet.since, m_sheet.today);
        for (PrepContract &change : m_sheet.contracts) {
            const auto before = rates.toBase(change.before);
            const auto after = rates.toBase(change.after);
            if (before.ok() && after.ok())
                change.baseChange = *after - *before;
        }
        const QDate day = renewalDay(subscriptions, m_sheet.today);
        if (!day.isValid())
            return {};
        std::vector<Subscription> ending;
        for (const Subscription &one : subscriptions) {
            if (renewalDay({one}, m_sheet.today) == day)
                ending.push_back(one);
        }
        PrepRenewal renewal {day, {}, amountOn(ending, m_sheet.today, rates)};
        for (const Subscription &one : ending) {
            if (one.noticeDay.isValid() && (!renewal.notice.isValid() || one.noticeDay < renewal.notice))
                renewal.notice = one.noticeDay;
        }
        m_sheet.renewal = std::move(renewal);
        return {};
    }

    Result<void> addTouches()
    {
        MAINSTAY_TRY(const auto rows, prepreader::touches(m_connection, span()));
        std::map<TouchpointKind, PrepTouches> kinds;
        std::map<Team, PrepTouches> teams;
        QHash<QString, qsizetype> competitors;
        for (const prepreader::TouchRow &row : rows) {
            if (row.counts) {
                add(m_sheet.touches, row.minutes);
                add(kinds[row.kind], row.minutes);
                add(teams[row.team], row.minutes);
            }
            addOutcome(row.outcome);
            if (row.moodUs)
                m_sheet.aboutUs.points.push_back({row.day, *row.moodUs});
            if (row.moodSolution)
                m_sheet.aboutSolution.points.push_back({row.day, *row.moodSolution});
            if (!row.competitor.trimmed().isEmpty())
                addCompetitor(row, competitors);
        }
        std::stable_sort(m_sheet.competitors.begin(), m_sheet.competitors.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        m_sheet.byKind = byTouches(kinds);
        m_sheet.byTeam = byTouches(teams);
        MAINSTAY_TRY(const std::vector<PrepMark> marks, prepreader::marks(m_connection, span()));
        for (const PrepMark &mark : marks)
            (mark.kind == MarkKind::Risk ? m_sheet.risks : m_sheet.wins).push_back(mark);
        return {};
    }

    void addOutcome(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Held:
            break;
        case Outcome::NoShow:
            ++m_sheet.noShows;
            break;
        case Outcome::CancelledByThem:
            ++m_sheet.cancelledByThem;
            break;
        case Outcome::CancelledByUs:
            ++m_sheet.cancelledByUs;
            break;
        case Outcome::Rescheduled:
            ++m_sheet.rescheduled;
            break;
        }
    }

    /// Each once, however it is written; rows come the oldest first.
    void addCompetitor(const prepreader::TouchRow &row, QHash<QString, qsizetype> &places)
    {
        const QString folded = fold(row.competitor);
        const auto known = places.constFind(folded);
        if (known != places.constEnd()) {
            m_sheet.competitors[size_t(*known)] = {row.competitor.trimmed(), row.day};
            return;
        }
        places.insert(folded, qsizetype(m_sheet.competitors.size()));
        m_sheet.competitors.emplace_back(row.competitor.trimmed(), row.day);
    }

    Result<void> addSupport()
    {
        MAINSTAY_TRY(const auto rows, prepreader::cases(m_connection, span()));
        PrepSupport &support = m_sheet.support;
        std::map<QString, std::pair<QString, int>> topics;
        int sum = 0;
        const auto isLate
            = [this](const QDateTime &done, const QDateTime &due) { return due.isValid() && (done.isValid() ? done : m_now) > due; };
        for (const prepreader::CaseRow &row : rows) {
            const bool isNew = row.opened >= m_sheet.sinceAt;
            support.opened += isNew ? 1 : 0;
            support.resolved += row.isOpen ? 0 : 1;
            if (row.isOpen)
                support.open.push_back(row.told);
            if (isNew || row.isOpen) {
                support.lateAnswers += isLate(row.answered, row.answerDue) ? 1 : 0;
                support.lateSolutions += isLate(row.resolved, row.resolveDue) ? 1 : 0;
            }
            if (isNew && !row.told.topic.trimmed().isEmpty()) {
                auto &topic = topics[fold(row.told.topic)];
                topic.first = row.told.topic.trimmed();
                ++topic.second;
            }
            if (!row.isOpen && row.satisfaction) {
                ++support.ratings;
                sum += *row.satisfaction;
            }
        }
        if (support.ratings > 0)
            support.satisfaction = double(sum) / support.ratings;
        std::stable_sort(support.open.begin(), support.open.end(),
                         [](const PrepCase &a, const PrepCase &b) { return a.severity < b.severity; });
        for (const auto &[folded, topic] : topics) {
            if (topic.second > 1)
                support.repeated.push_back(topic);
        }
        std::stable_sort(support.repeated.begin(), support.repeated.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        return {};
    }

    Result<void> addUse()
    {
        MAINSTAY_TRY(const auto rows, prepreader::use(m_connection, m_sheet.account, m_sheet.today));
        for (auto first = rows.begin(); first != rows.end();) {
            const auto last = std::find_if(first, rows.end(), [first](const prepreader::UseRow &row) {
                return row.metric != first->metric || row.product != first->product;
            });
            m_sheet.use.push_back(useOf({first, last}));
            first = last;
        }
        // What says something about the time comes first: a file of usage may have dozens that nobody uses any more.
        std::stable_partition(m_sheet.use.begin(), m_sheet.use.end(), [](const PrepUse &one) { return one.hasNew; });
        return {};
    }

    PrepUse useOf(const std::vector<prepreader::UseRow> &rows) const
    {
        const prepreader::UseRow &newest = rows.back();
        PrepUse use {newest.name,  newest.unit, newest.productName, newest.isCount, newest.day > m_sheet.since,
                     newest.value, {},          newest.day};
        if (!use.hasNew)
            return use;
        const QDate asLong = m_sheet.since.addDays(-m_sheet.since.daysTo(m_sheet.today));
        if (use.isCount)
            use.now = 0;
        for (const prepreader::UseRow &row : rows) {
            if (use.isCount && row.day > m_sheet.since)
                use.now += row.value;
            else if (use.isCount && row.day > asLong)
                use.before = use.before.value_or(0) + row.value;
            else if (!use.isCount && row.day <= m_sheet.since)
                use.before = row.value;
        }
        return use;
    }

    /// Who left says so; who joined was brought into the file since, though the account was there before.
    Result<void> addMovers()
    {
        const auto isSince = [this](QDate day) { return day.isValid() && day > m_sheet.since && day <= m_sheet.today; };
        std::vector<qint64> rows;
        for (const Contact &contact : m_contacts) {
            rows.push_back(contact.id.value());
            if (isSince(contact.leftDay))
                m_sheet.left.push_back({contact.name, contact.title, contact.roles, contact.leftDay});
            m_sheet.hasBuyer = m_sheet.hasBuyer || (hasRole(contact, ContactRole::EconomicBuyer) && isHereOn(contact, m_sheet.today));
        }
        MAINSTAY_TRY(const auto accounts, history::originsOf(m_connection, u"account"_s, {m_sheet.account.value()}));
        m_sheet.isJoinedKnown = accounts.front() && accounts.front()->made.at < m_sheet.sinceAt;
        if (!m_sheet.isJoinedKnown)
            return {};
        MAINSTAY_TRY(const auto origins, history::originsOf(m_connection, u"contact"_s, rows));
        QHash<ContactId, size_t> before;
        for (size_t i = 0; i < m_contacts.size(); ++i) {
            const Contact &contact = m_contacts[i];
            if (origins[i] && origins[i]->made.at >= m_sheet.sinceAt && origins[i]->made.at <= m_now)
                m_sheet.joined.push_back({contact.name, contact.title, contact.roles, origins[i]->made.at.toLocalTime().date()});
            else if (origins[i])
                before.insert(contact.id, i);
        }
        return addNewRoles(before);
    }

    /// `before`: places in m_contacts of those who were there at the last review.
    Result<void> addNewRoles(const QHash<ContactId, size_t> &before)
    {
        MAINSTAY_TRY(const auto roles, prepreader::roles(m_connection, m_sheet.account));
        std::vector<qint64> rows;
        for (const prepreader::RoleRow &role : roles)
            rows.push_back(role.row);
        MAINSTAY_TRY(const auto origins, history::originsOf(m_connection, u"contact_role"_s, rows));
        for (size_t i = 0; i < roles.size(); ++i) {
            const auto place = before.constFind(roles[i].contact);
            if (place == before.constEnd() || !origins[i] || origins[i]->made.at < m_sheet.sinceAt || origins[i]->made.at > m_now)
                continue;
            const Contact &contact = m_contacts[*place];
            m_sheet.newRoles.push_back({contact.name, contact.title, {roles[i].role}, origins[i]->made.at.toLocalTime().date()});
        }
        return {};
    }

    QString nameOf(ContactId id) const
    {
        const auto found = std::find_if(m_contacts.begin(), m_contacts.end(), [id](const Contact &contact) { return contact.id == id; });
        return found == m_contacts.end() ? QString() : found->name;
    }

    Result<void> addObjectives()
    {
        MAINSTAY_TRY(std::vector<Objective> objectives, objectivestore::ofAccount(m_connection, m_sheet.account));
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_connection));
        for (Objective &one : objectives) {
            if (one.beginDay > m_sheet.today || !one.isOpenOn(m_sheet.since))
                continue;
            PrepObjective told;
            told.progress = stateOf(one, m_sheet.today);
            const auto owner
                = std::find_if(members.begin(), members.end(), [&one](const Member &member) { return member.id == one.owner; });
            told.ownerName = owner == members.end() ? QString() : owner->name;
            told.contactName = nameOf(one.contact);
            told.objective = std::move(one);
            m_sheet.objectives.push_back(std::move(told));
        }
        return {};
    }

    Result<void> addPromises()
    {
        MAINSTAY_TRY(auto rows, prepreader::promises(m_connection, m_sheet.account));
        for (prepreader::PromiseRow &row : rows) {
            const bool isOpen = row.told.state == ActionState::Open;
            row.told.isNew = row.made >= m_promisesSince && row.made <= m_now;
            row.told.isOverdue = isOpen && row.told.due.isValid() && row.told.due < m_sheet.today;
            if (row.told.isNew || isOpen || row.closed >= m_sheet.sinceAt)
                m_sheet.promises.push_back(std::move(row.told));
        }
        std::stable_sort(m_sheet.promises.begin(), m_sheet.promises.end(), [](const PrepPromise &a, const PrepPromise &b) {
            if (a.side != b.side)
                return a.side < b.side;
            return a.due.isValid() != b.due.isValid() ? a.due.isValid() : a.due < b.due;
        });
        MAINSTAY_TRY(m_sheet.reliability, loadReliability(m_connection, m_sheet.account, m_sheet.today));
        return {};
    }

    Result<void> addSurveys()
    {
        MAINSTAY_TRY(std::vector<Survey> surveys, surveystore::ofAccount(m_connection, m_sheet.account));
        std::erase_if(surveys,
                      [this](const Survey &survey) { return !survey.answeredDay.isValid() || survey.answeredDay > m_sheet.today; });
        std::stable_sort(surveys.begin(), surveys.end(), [](const Survey &a, const Survey &b) { return a.answeredDay > b.answeredDay; });
        for (const Survey &survey : surveys) {
            if (survey.kind == SurveyKind::Nps && survey.contact.isValid() && !m_nps.contains(survey.contact))
                m_nps.insert(survey.contact, survey);
        }
        for (Survey &survey : surveys) {
            const QString who = nameOf(survey.contact);
            if (survey.answeredDay >= m_sheet.since)
                m_sheet.surveys.push_back({std::move(survey), who});
        }
        return {};
    }

    Result<void> addPeople()
    {
        MAINSTAY_TRY(const std::vector<ContactId> unmet, prepreader::buyersNeverMet(m_connection, m_sheet.account, m_now));
        for (const Contact &contact : m_contacts) {
            if (std::find(unmet.begin(), unmet.end(), contact.id) != unmet.end() && isHereOn(contact, m_sheet.today))
                m_sheet.buyersNeverMet += contact.name;
        }
        if (!m_sheet.review)
            return {};
        QHash<ContactId, size_t> places;
        for (const QbrPerson &invited : m_sheet.review->people) {
            const auto found
                = std::find_if(m_contacts.begin(), m_contacts.end(), [&](const Contact &contact) { return contact.id == invited.contact; });
            if (found == m_contacts.end())
                continue; // of another account: whoever it is, nothing of them is known here
            PrepPerson person;
            person.contact = *found;
            if (const auto answer = m_nps.constFind(found->id); answer != m_nps.constEnd()) {
                person.nps = answer->score;
                person.npsDay = answer->answeredDay;
            }
            places.insert(found->id, m_sheet.people.size());
            m_sheet.people.push_back(std::move(person));
        }
        return addLastTouches(places);
    }

    Result<void> addLastTouches(const QHash<ContactId, size_t> &places)
    {
        MAINSTAY_TRY(auto meetings, prepreader::meetings(m_connection, m_sheet.review->id, m_now));
        std::sort(meetings.begin(), meetings.end(),
                  [](const auto &a, const auto &b) { return a.at != b.at ? a.at < b.at : a.touchpoint < b.touchpoint; });
        for (const prepreader::MeetingRow &row : meetings) {
            const auto place = places.constFind(row.contact);
            if (place == places.constEnd())
                continue;
            PrepPerson &person = m_sheet.people[*place];
            person.lastTouch = row.at.toLocalTime().date();
            person.words.reset();
            if (!row.summary.trimmed().isEmpty())
                person.words = {row.summary, person.lastTouch, false};
            if (!row.moodUs && !row.moodSolution)
                continue;
            person.moodUs = row.moodUs;
            person.moodSolution = row.moodSolution;
            person.moodDay = person.lastTouch;
        }
        MAINSTAY_TRY(auto words, prepreader::words(m_connection, m_sheet.review->id, m_now));
        std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        for (const prepreader::WordsRow &row : words) {
            if (const auto place = places.constFind(row.contact); place != places.constEnd())
                m_sheet.people[*place].words = {row.words, row.at.toLocalTime().date(), true};
        }
        return {};
    }

    Connection &m_connection;
    QDateTime m_now;
    QDateTime m_promisesSince;
    std::vector<Contact> m_contacts;
    QHash<ContactId, Survey> m_nps;
    PrepSheet m_sheet;
};

} // namespace

std::vector<PrepContract> contractChanges(const std::vector<Subscription> &subscriptions, QDate since, QDate today)
{
    std::vector<PrepContract> changes;
    for (const Subscription &subscription : subscriptions)
        addChanges(subscription, since, today, changes);
    std::stable_sort(changes.begin(), changes.end(), [](const PrepContract &a, const PrepContract &b) { return a.day < b.day; });
    return changes;
}

Result<PrepSheet> load(Connection &connection, QbrId review, const QDateTime &now)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return loadInSnapshot(connection, review, now);
}

Result<PrepSheet> loadInSnapshot(Connection &connection, QbrId review, const QDateTime &now)
{
    MAINSTAY_TRY(Qbr stored, qbrstore::byId(connection, review));
    const AccountId account = stored.account;
    return Maker(connection, now).make(account, std::move(stored));
}

Result<PrepSheet> loadForAccount(Connection &connection, AccountId account, const QDateTime &now)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(const auto reviews, prepreader::reviews(connection, account));
    std::optional<QbrId> next;
    // Those without a date come first; the first that lies ahead with one takes their place.
    for (const prepreader::ReviewRow &one : reviews) {
        const bool isNext = isAhead(one.status) && (!one.start.isValid() || one.start >= now);
        if (!isNext)
            continue;
        next = one.id;
        if (one.start.isValid())
            break;
    }
    std::optional<Qbr> review;
    if (next) {
        MAINSTAY_TRY(review, qbrstore::byId(connection, *next));
    }
    return Maker(connection, now).make(account, std::move(review));
}

} // namespace prepsheet

} // namespace mainstay
