// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/deckfacts.h"

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/outcomes/metricstore.h"
#include "core/outcomes/supportcasestore.h"
#include "core/qbr/qbrstore.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay::deckfacts {

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

class Gatherer final
{
public:
    Gatherer(Connection &connection, const QDateTime &now)
        : m_connection(connection)
        , m_now(now)
    {
    }

    Result<DeckFacts> run(QbrId review)
    {
        MAINSTAY_TRY(m_sheet, prepsheet::loadInSnapshot(m_connection, review, m_now));
        MAINSTAY_TRY(m_account, accountstore::byId(m_connection, m_sheet.account));
        m_firstMonth = monthOf(m_sheet.today).addMonths(1 - deckMonths);
        addReview(*m_sheet.review);
        MAINSTAY_CHECK(addLastReview());
        MAINSTAY_CHECK(addPeople(*m_sheet.review));
        addPromises();
        addGoals();
        MAINSTAY_CHECK(addUse());
        MAINSTAY_CHECK(addSupport());
        MAINSTAY_CHECK(addContracts());
        m_facts.sheet = Internal(std::move(m_sheet));
        return std::move(m_facts);
    }

private:
    void addReview(const Qbr &review)
    {
        m_facts.account = Shareable(m_account.name);
        m_facts.language = Shareable(m_account.language);
        m_facts.asOf = Shareable(m_sheet.today);
        m_facts.since = Shareable(m_sheet.since);
        m_facts.kind = Shareable(review.kind);
        m_facts.quarterDay = Shareable(review.quarterDay);
        m_facts.start = Shareable(review.start);
        m_facts.timeZone = Shareable(review.timeZone);
        m_facts.agenda = Shareable(review.agenda);
        m_facts.minutes = Shareable(review.minutes);
        m_facts.nextDay = Shareable(review.nextDay.isValid() ? review.nextDay : m_sheet.nextReview);
    }

    Result<void> addLastReview()
    {
        if (!m_sheet.lastReview)
            return {};
        MAINSTAY_TRY(const Qbr last, qbrstore::byId(m_connection, *m_sheet.lastReview));
        m_facts.lastDay = Shareable(last.day());
        m_facts.decisions = Shareable(last.decisions);
        return {};
    }

    Result<void> addPeople(const Qbr &review)
    {
        std::vector<DeckPerson> theirs;
        for (const PrepPerson &person : m_sheet.people)
            theirs.push_back({person.contact.name, person.contact.title});
        m_facts.theirs = Shareable(std::move(theirs));
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_connection));
        std::vector<MemberId> wanted {review.owner};
        wanted.insert(wanted.end(), review.members.begin(), review.members.end());
        std::vector<DeckPerson> ours;
        for (const MemberId id : wanted) {
            const auto member = std::find_if(members.begin(), members.end(), [id](const Member &one) { return one.id == id; });
            if (member != members.end())
                ours.push_back({member->name, {}});
        }
        m_facts.ours = Shareable(std::move(ours));
        return {};
    }

    /// Dropped ones were taken back: nobody has to answer for them.
    void addPromises()
    {
        std::vector<DeckPromise> promises;
        for (const PrepPromise &one : m_sheet.promises) {
            if (one.state != ActionState::Dropped)
                promises.push_back({one.what, one.side, one.who, one.due, one.state});
        }
        m_facts.promises = Shareable(std::move(promises));
    }

    void addGoals()
    {
        std::vector<DeckGoal> goals;
        for (const PrepObjective &one : m_sheet.objectives) {
            DeckGoal goal;
            goal.title = one.objective.title;
            goal.unit = one.objective.unit;
            goal.quote = one.objective.quote;
            goal.baseline = one.objective.baseline;
            goal.target = one.objective.target;
            goal.due = one.objective.dueDay;
            goal.state = one.progress.computed;
            if (one.progress.last) {
                goal.now = one.progress.last->value;
                goal.measured = one.progress.last->day;
            }
            for (const Measurement &measurement : one.objective.measurements) {
                if (measurement.day <= m_sheet.today)
                    goal.measurements.push_back({measurement.day, measurement.value, {}});
            }
            goals.push_back(std::move(goal));
        }
        m_facts.goals = Shareable(std::move(goals));
    }

    int monthPlace(QDate day) const { return (day.year() - m_firstMonth.year()) * 12 + day.month() - m_firstMonth.month(); }

    /// Values come by metric, product and day.
    Result<void> addUse()
    {
        MAINSTAY_TRY(const std::vector<Metric> metrics, metricstore::all(m_connection));
        MAINSTAY_TRY(const std::vector<Product> products, contractstore::products(m_connection));
        MAINSTAY_TRY(const std::vector<MetricValue> values,
                     metricstore::ofAccount(m_connection, m_sheet.account, m_firstMonth, m_sheet.today.addDays(1)));
        std::vector<DeckUse> use;
        const MetricValue *before = nullptr;
        for (const MetricValue &value : values) {
            if (!before || before->metric != value.metric || before->product != value.product)
                use.push_back(emptyUse(value, metrics, products));
            before = &value;
            std::optional<double> &month = use.back().months[size_t(monthPlace(value.day))].value;
            month = use.back().isCount ? month.value_or(0) + value.value : value.value;
        }
        m_facts.use = Shareable(std::move(use));
        return {};
    }

    DeckUse emptyUse(const MetricValue &value, const std::vector<Metric> &metrics, const std::vector<Product> &products) const
    {
        DeckUse use;
        const auto metric = std::find_if(metrics.begin(), metrics.end(), [&](const Metric &one) { return one.id == value.metric; });
        if (metric != metrics.end()) {
            use.metric = metric->name;
            use.unit = metric->unit;
            use.isCount = metric->kind == MetricKind::Count;
        }
        const auto product = std::find_if(products.begin(), products.end(), [&](const Product &one) { return one.id == value.product; });
        if (product != products.end())
            use.product = product->name;
        for (int i = 0; i < deckMonths; ++i)
            use.months.push_back({m_firstMonth.addMonths(i), std::nullopt});
        return use;
    }

    Result<void> addSupport()
    {
        DeckSupport support;
        for (int i = 0; i < deckMonths; ++i)
            support.months.push_back({m_firstMonth.addMonths(i), {}});
        MAINSTAY_TRY(const std::vector<SupportCase> cases,
                     supportcasestore::ofAccount(m_connection, m_sheet.account, QDateTime(m_firstMonth, QTime(0, 0), Qt::UTC)));
        std::vector<qint64> answers;
        for (const SupportCase &one : cases) {
            const int place = monthPlace(one.openedAt.date());
            if (place < 0 || place >= deckMonths || one.openedAt > m_now)
                continue;
            ++support.months[size_t(place)].opened[size_t(one.severity)];
            if (one.openedAt >= m_sheet.sinceAt && one.answeredAt.isValid() && one.answeredAt <= m_now)
                answers.push_back(one.openedAt.secsTo(one.answeredAt) / 60);
        }
        support.open = int(m_sheet.support.open.size());
        support.resolved = m_sheet.support.resolved;
        support.ratings = m_sheet.support.ratings;
        support.satisfaction = m_sheet.support.satisfaction;
        support.answered = int(answers.size());
        if (!answers.empty()) {
            // Of an even number the lower of the two in the middle.
            const auto middle = answers.begin() + std::ptrdiff_t((answers.size() - 1) / 2);
            std::nth_element(answers.begin(), middle, answers.end());
            support.answerMinutes = int(std::min<qint64>(*middle, std::numeric_limits<int>::max()));
        }
        m_facts.support = Shareable(std::move(support));
        return {};
    }

    /// What runs on the day of the facts.
    Result<void> addContracts()
    {
        MAINSTAY_TRY(const std::vector<Subscription> subscriptions, contractstore::ofAccount(m_connection, m_sheet.account));
        std::vector<DeckContract> contracts;
        for (const Subscription &subscription : subscriptions) {
            const auto period = std::find_if(subscription.periods.begin(), subscription.periods.end(),
                                             [this](const SubscriptionPeriod &one) { return one.covers(m_sheet.today); });
            if (period != subscription.periods.end())
                contracts.push_back({subscription.productName, period->end, period->seats});
        }
        m_facts.contracts = Shareable(std::move(contracts));
        return {};
    }

    Connection &m_connection;
    QDateTime m_now;
    Account m_account;
    PrepSheet m_sheet;
    QDate m_firstMonth;
    DeckFacts m_facts;
};

} // namespace

Result<DeckFacts> load(Connection &connection, QbrId review, const QDateTime &now)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return Gatherer(connection, now).run(review);
}

} // namespace mainstay::deckfacts
