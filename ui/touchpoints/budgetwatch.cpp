// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/budgetwatch.h"

#include "core/touchpoints/plannedtouchstore.h"
#include "ui/common/formatters.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace mainstay {

namespace {

/// What fills a budget: it took place, we or both began it, and the customer was there.
bool fillsBudget(const Touchpoint &touchpoint)
{
    return touchpoint.outcome == Outcome::Held && touchpoint.kind != TouchpointKind::InternalNote
        && touchpoint.direction != Direction::Inbound;
}

bool has(const std::vector<ContactId> &people, ContactId person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

QString lastBy(const BudgetWindow &window)
{
    if (window.touches.empty())
        return {};
    const BudgetTouch &last = window.touches.back();
    const QString who = last.memberName.isEmpty() ? label(last.team) : last.memberName;
    const QString day = formatDate(last.date(), QLocale());
    return last.planned.isValid() ? BudgetWatch::tr("%1 plans a touch for %2.", "a member, a day").arg(who, day)
                                  : BudgetWatch::tr("The last touch was by %1 on %2.", "a member, a day").arg(who, day);
}

QString sentenceOf(const PersonBudget &person)
{
    if (person.doNotContact)
        return BudgetWatch::tr("%1 is not to be contacted.").arg(person.name);
    const QLocale locale;
    const QString used = formatCount(person.tighter().used, locale);
    const QString limit = formatCount(person.tighter().limit, locale);
    return &person.tighter() == &person.week
        ? BudgetWatch::tr("%1 would have %2 touches in 7 days; the budget is %3.").arg(person.name, used, limit)
        : BudgetWatch::tr("%1 would have %2 touches in 30 days; the budget is %3.").arg(person.name, used, limit);
}

} // namespace

BudgetWatch::BudgetWatch(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

BudgetWatch::Question BudgetWatch::questionOf(const TouchpointLog &log, const Plans &plans)
{
    Question question;
    question.account = log.touchpoint.account;
    question.day = log.touchpoint.at.toLocalTime().date();
    question.except = log.touchpoint.id;
    question.counts = fillsBudget(log.touchpoint);
    question.plans = plans;
    for (const LoggedPerson &person : log.people) {
        if (person.contact.isValid())
            question.people.push_back(person.contact);
    }
    // What was so before it was edited needs no new reason.
    if (log.loaded && fillsBudget(*log.loaded) && log.loaded->at.toLocalTime().date() == question.day)
        question.exempt = log.loaded->contacts;
    return question;
}

/// What is planned counts as what is logged does; a plan that was stored before needs no new reason.
Result<void> BudgetWatch::askPlans(Connection &connection, const Question &question, Answer &answer)
{
    std::vector<PlannedTouch> stored;
    if (question.except.isValid() && !question.plans.empty()) {
        MAINSTAY_TRY(stored, plannedtouchstore::ofTouchpoint(connection, question.except));
    }
    for (size_t i = 0; i < question.plans.size(); ++i) {
        const Plan &plan = question.plans[i];
        const bool isStored = std::any_of(stored.begin(), stored.end(), [&plan](const PlannedTouch &one) {
            return one.contact == plan.contact && one.day == plan.day;
        });
        const bool isNamed = std::any_of(answer.exceeded.begin(), answer.exceeded.end(),
                                         [&plan](const PersonBudget &one) { return one.contact == plan.contact; });
        if (isStored || isNamed)
            continue;
        BudgetQuestion asked {question.account, {plan.contact}, plan.day, BudgetCheck::WithOneMore, question.except, {}, {}};
        if (question.counts) {
            asked.fulfilledUntil = question.day;
            if (has(question.people, plan.contact))
                asked.also.emplace_back(plan.contact, question.day);
        }
        for (size_t other = 0; other < question.plans.size(); ++other) {
            if (other != i)
                asked.also.emplace_back(question.plans[other].contact, question.plans[other].day);
        }
        MAINSTAY_TRY(const std::vector<PersonBudget> budgets, contactbudgetstore::budgets(connection, asked));
        for (const PersonBudget &person : budgets) {
            if (person.exceeds())
                answer.exceeded.push_back(person);
        }
    }
    return {};
}

QFuture<Result<BudgetWatch::Answer>> BudgetWatch::run(const Question &question)
{
    return m_session.interactive().run([question](Connection &db) -> Result<Answer> {
        Answer answer;
        if (!question.account.isValid() || !question.day.isValid())
            return answer;
        BudgetQuestion asked {question.account, question.people, question.day, BudgetCheck::AsIs, question.except, {}, {}};
        if (!question.people.empty()) {
            MAINSTAY_TRY(answer.now, contactbudgetstore::budgets(db, asked));
        }
        if (question.counts && !question.people.empty()) {
            asked.check = BudgetCheck::WithOneMore;
            asked.fulfilledUntil = question.day;
            for (const Plan &plan : question.plans)
                asked.also.emplace_back(plan.contact, plan.day);
            MAINSTAY_TRY(answer.then, contactbudgetstore::budgets(db, asked));
            for (const PersonBudget &person : answer.then) {
                if (person.exceeds() && !has(question.exempt, person.contact))
                    answer.exceeded.push_back(person);
            }
        }
        MAINSTAY_CHECK(askPlans(db, question, answer));
        return answer;
    });
}

void BudgetWatch::follow(const TouchpointLog &log, const Plans &plans)
{
    const Question question = questionOf(log, plans);
    if (question == m_question)
        return;
    m_question = question;
    put();
}

QFuture<Result<BudgetWatch::Answer>> BudgetWatch::ask(const TouchpointLog &log, const Plans &plans)
{
    m_question = questionOf(log, plans);
    ++m_asked;
    return run(m_question);
}

void BudgetWatch::refresh()
{
    put();
}

void BudgetWatch::clear()
{
    ++m_asked;
    m_question = {};
}

void BudgetWatch::put()
{
    const int asked = ++m_asked;
    whenDone(run(m_question), this, [this, asked](const Result<Answer> &answer) {
        if (asked == m_asked && answer.ok())
            Q_EMIT answered(*answer);
    });
}

QString BudgetWatch::sentence(const std::vector<PersonBudget> &exceeded)
{
    if (exceeded.empty())
        return {};
    const PersonBudget &first = exceeded.front();
    QStringList sentences {sentenceOf(first), lastBy(first.tighter())};
    if (exceeded.size() > 1)
        sentences += tr("The same goes for %Ln more.", "people", int(exceeded.size()) - 1);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace mainstay
