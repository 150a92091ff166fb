// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sampleoutcomes.h"

#include "core/outcomes/metricstore.h"
#include "core/outcomes/objectivestore.h"
#include "core/outcomes/supportcasestore.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/qbrstore.h"
#include "core/touchpoints/touchpointstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::sample {

namespace {

constexpr size_t everyNth = 3; ///< as those that have reviews (samplereviews.cpp)
constexpr int months = 14;

QString text(const char16_t *words)
{
    return QStringView(words).toString();
}

QDate weekdayBefore(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    return day;
}

class Outcomes final
{
public:
    Outcomes(Connection &connection, const SampleAccount &sample, const SampleMetrics &metrics, ProductId product, const QDateTime &now)
        : m_connection(connection)
        , m_sample(sample)
        , m_metrics(metrics)
        , m_product(product)
        , m_texts(outcomeTexts(QStringView(companies()[sample.index].language)))
        , m_now(now)
        , m_today(now.date())
        , m_turn(int(sample.index / everyNth))
    {
    }

    Result<void> addUse()
    {
        for (int back = months; back >= 1; --back) {
            const QDate end = QDate(m_today.year(), m_today.month(), 1).addMonths(1 - back).addDays(-1);
            if (end < firstDay())
                continue;
            const int users = usersAt(back);
            MAINSTAY_CHECK(metricstore::put(m_connection, {m_sample.id, m_metrics.users, m_product, end, double(users)}));
            MAINSTAY_CHECK(metricstore::put(m_connection, {m_sample.id, m_metrics.reports, m_product, end, double(users * 3 + noise(back, 11))}));
        }
        return {};
    }

    Result<void> addReviewed()
    {
        MAINSTAY_CHECK(addObjectives());
        MAINSTAY_CHECK(addCases());
        MAINSTAY_CHECK(addPromises());
        return addSurveys();
    }

private:
    QDate firstDay() const { return m_sample.contracts.front().periods.front().start; }
    int noise(int month, int most) const { return (int(m_sample.index) * 7 + month * 5 + month * month) % most; }

    /// As the company's story goes: more, fewer, or about the same.
    int usersAt(int monthsBack) const
    {
        const SampleCompany &company = companies()[m_sample.index];
        const int base = 12 + company.arrThousands / 2;
        const int elapsed = months - monthsBack;
        const bool grows = company.story == Story::Growing || company.story == Story::AddsProduct || company.story == Story::Arrives;
        const int trend = grows ? base * elapsed / 20 : company.story == Story::Worried ? -base * elapsed / 30 : base * elapsed / 90;
        return base + trend + noise(monthsBack, 5);
    }

    Result<void> addObjectives()
    {
        const QDate begin = std::max(m_today.addDays(-200 + m_turn * 3 % 40), firstDay());
        const QDate due = begin.addDays(270);
        const int users = usersAt(7);
        MAINSTAY_CHECK(addObjective(1, m_texts.usersTitle, m_texts.usersUnit, m_texts.usersQuote, m_metrics.users, u"more"_s, users, users * 5 / 4,
                                    begin, due));
        MAINSTAY_TRY(const qint64 hours, addObjective(2, m_texts.hoursTitle, m_texts.hoursUnit, m_texts.hoursQuote, {}, u"less"_s, 11, 6, begin, due));
        // On its way, behind, there already, and never measured.
        constexpr int steps = 3;
        constexpr double values[][steps] {{10, 8.5, 7.5}, {11, 10.5, 10.5}, {9, 7, 5.5}};
        if (m_turn % 4 == 3)
            return {};
        for (int i = 0; i < steps; ++i) {
            const QDate day = begin.addDays((i + 1) * (begin.daysTo(m_today) - 5) / steps);
            if (day <= begin)
                continue;
            MAINSTAY_CHECK(m_connection.run("sample/insert_objective_value", hours, day, values[m_turn % 4][i], text(m_texts.hoursNote)));
        }
        return {};
    }

    Result<qint64> addObjective(int number, const char16_t *title, const char16_t *unit, const char16_t *quote, MetricId metric,
                                const QString &direction, double baseline, double target, QDate begin, QDate due)
    {
        const ContactId who = m_sample.contacts.empty() ? ContactId() : m_sample.contacts.front().id;
        Objective made;
        made.key = u"O-%1-%2"_s.arg(m_sample.index).arg(number);
        made.account = m_sample.id;
        made.title = text(title);
        made.unit = text(unit);
        made.metric = metric;
        MAINSTAY_TRY(made.direction, objectiveDirections.fromText(direction));
        made.baseline = baseline;
        made.target = target;
        made.beginDay = begin;
        made.dueDay = due;
        made.owner = m_sample.owner;
        made.contact = who;
        made.quote = text(quote);
        MAINSTAY_TRY(const ObjectiveId id, objectivestore::insert(m_connection, made));
        return id.value();
    }

    Result<void> addCases()
    {
        constexpr int count = 5;
        constexpr int hoursToAnswer[] {1, 4, 8, 24};
        for (int i = 0; i < count; ++i) {
            const int turn = m_turn * 2 + i;
            SupportCase made;
            made.key = u"T-%1"_s.arg(int(m_sample.index) * 10 + i);
            made.account = m_sample.id;
            made.product = m_product;
            const SampleOutcomeTexts::Case &words = m_texts.cases[size_t(turn) % m_texts.cases.size()];
            made.subject = text(words.subject);
            made.topic = text(words.topic);
            made.severity = CaseSeverity((m_turn + i) % 4);
            if (!m_sample.contacts.empty())
                made.contact = m_sample.contacts[size_t(turn) % m_sample.contacts.size()].id;
            const QDate day = weekdayBefore(m_today.addDays(-(count - i) * 17 - turn % 9));
            made.openedAt = QDateTime(day, QTime(8 + turn % 7, 10 * (turn % 6)), Qt::UTC);
            const int hours = hoursToAnswer[size_t(made.severity)];
            made.answerDueAt = made.openedAt.addSecs(3600LL * hours);
            made.resolveDueAt = made.openedAt.addSecs(3600LL * hours * 12);
            made.answeredAt = made.openedAt.addSecs(turn % 5 == 0 ? 5400LL * hours : 1500LL * hours);
            if (i < 3) {
                made.state = CaseState::Resolved;
                made.resolvedAt = made.openedAt.addSecs(turn % 4 == 1 ? 3600LL * hours * 15 : 3600LL * hours * 6);
                made.satisfaction = turn % 3 == 2 ? std::nullopt : std::optional(turn % 5 == 0 ? 2 : 4 + turn % 2);
            } else {
                made.state = i == 3 ? CaseState::Waiting : CaseState::Open;
                made.escalated = made.severity == CaseSeverity::Critical;
            }
            MAINSTAY_CHECK(supportcasestore::insert(m_connection, made));
        }
        return {};
    }

    Result<void> addPromises()
    {
        constexpr int daysAgo[] {70, 45, 20};
        for (int i = 0; i < 3; ++i) {
            Action promise;
            promise.account = m_sample.id;
            promise.what = text(m_texts.ourPromises[size_t(i + m_turn) % m_texts.ourPromises.size()]);
            promise.isPromise = true;
            promise.owner = m_sample.owner;
            const QDateTime made(weekdayBefore(m_today.addDays(-daysAgo[i])), QTime(11, 0), Qt::UTC);
            promise.due = made.date().addDays(14);
            if (i < 2) {
                const bool late = i == 1 && m_turn % 3 == 0;
                promise.state = late ? ActionState::Late : ActionState::Kept;
                promise.closedAt = made.addDays(late ? 22 : 12);
            } else {
                promise.due = m_today.addDays(m_turn % 4 == 0 ? -1 - m_turn % 5 : 10 + m_turn % 5);
            }
            MAINSTAY_CHECK(touchpointstore::insertAction(m_connection, promise, FixedClock(made)));
        }
        Action theirs;
        theirs.account = m_sample.id;
        theirs.what = text(m_texts.theirPromise);
        theirs.side = ActionSide::Theirs;
        theirs.isPromise = true;
        if (!m_sample.contacts.empty())
            theirs.contact = m_sample.contacts.front().id;
        theirs.due = m_today.addDays(m_turn % 3 == 1 ? -6 : 15);
        MAINSTAY_CHECK(touchpointstore::insertAction(m_connection, theirs, FixedClock(m_now.addDays(-30))));
        return {};
    }

    Result<void> addSurveys()
    {
        MAINSTAY_TRY(const std::vector<Qbr> reviews, qbrstore::ofAccount(m_connection, m_sample.id));
        for (const Qbr &review : reviews) {
            if (!wasHeld(review.status))
                continue;
            Survey survey;
            survey.account = m_sample.id;
            survey.contact = review.people.empty() ? ContactId() : review.people.front().contact;
            survey.occasion = SurveyOccasion::Qbr;
            survey.qbr = review.id;
            survey.dueDay = review.day().addDays(2);
            if (review.status == QbrStatus::FollowedUp) {
                survey.askedDay = survey.dueDay;
                answer(survey);
            }
            MAINSTAY_CHECK(surveystore::insert(m_connection, survey));
        }
        if (m_turn % 4 != 2)
            return {};
        Survey waiting;
        waiting.account = m_sample.id;
        waiting.kind = SurveyKind::Csat;
        waiting.occasion = SurveyOccasion::Case;
        waiting.dueDay = m_today.addDays(-m_turn % 5);
        MAINSTAY_CHECK(surveystore::insert(m_connection, waiting));
        return {};
    }

    /// Every fourth one never answers.
    void answer(Survey &survey) const
    {
        const QDate day = survey.askedDay.addDays(4);
        if (m_turn % 4 == 3 || day > m_today)
            return;
        const bool worried = companies()[m_sample.index].story == Story::Worried;
        survey.answeredDay = day;
        survey.score = worried ? 4 : 6 + m_turn % 5;
        survey.words = *survey.score >= 9 ? text(m_texts.praise) : *survey.score <= 6 ? text(m_texts.complaint) : QString();
    }

    Connection &m_connection;
    const SampleAccount &m_sample;
    const SampleMetrics m_metrics;
    const ProductId m_product;
    const SampleOutcomeTexts &m_texts;
    const QDateTime m_now;
    const QDate m_today;
    const int m_turn;
};

bool isCustomer(const SampleAccount &account, QDate today)
{
    return std::any_of(account.contracts.begin(), account.contracts.end(), [today](const SampleContract &contract) {
        return !contract.periods.empty() && (!contract.periods.back().end.isValid() || contract.periods.back().end > today);
    });
}

} // namespace

Result<SampleMetrics> addMetrics(Connection &connection)
{
    SampleMetrics metrics;
    MAINSTAY_TRY(metrics.users, metricstore::insert(connection, {{}, u"active-users"_s, u"Active users"_s, u"people"_s, MetricKind::Level}));
    MAINSTAY_TRY(metrics.reports, metricstore::insert(connection, {{}, u"reports"_s, u"Reports sent"_s, u"reports"_s, MetricKind::Count}));
    return metrics;
}

Result<void> addOutcomes(Connection &connection, const SampleAccount &account, const SampleMetrics &metrics,
                         const std::vector<ProductId> &products, const QDateTime &now)
{
    if (!isCustomer(account, now.date()))
        return {};
    Outcomes outcomes(connection, account, metrics, products[account.contracts.front().product], now);
    MAINSTAY_CHECK(outcomes.addUse());
    const bool isReviewed = account.index % everyNth == 0 && companies()[account.index].story != Story::Arrives;
    return isReviewed ? outcomes.addReviewed() : Result<void>();
}

} // namespace mainstay::sample
