// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/budgetwatch.h"

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
    return person.week.exceeds()
        ? BudgetWatch::tr("%1 would have %2 touches in 7 days; the budget is %3.").arg(person.name, used, limit)
        : BudgetWatch::tr("%1 would have %2 touches in 30 days; the budget is %3.").arg(person.name, used, limit);
}

} // namespace

BudgetWatch::BudgetWatch(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

BudgetWatch::Question BudgetWatch::questionOf(const TouchpointLog &log)
{
    Question question;
    question.account = log.touchpoint.account;
    question.day = log.touchpoint.at.toLocalTime().date();
    question.except = log.touchpoint.id;
    question.counts = fillsBudget(log.touchpoint);
    for (const LoggedPerson &person : log.people) {
        if (person.contact.isValid())
            question.people.push_back(person.contact);
    }
    // What was so before it was edited needs no new reason.
    if (log.loaded && fillsBudget(*log.loaded) && log.loaded->at.toLocalTime().date() == question.day)
        question.exempt = log.loaded->contacts;
    return question;
}

QFuture<Result<BudgetWatch::Answer>> BudgetWatch::run(const Question &question)
{
    return m_session.interactive().run([question](Connection &db) -> Result<Answer> {
        Answer answer;
        if (question.people.empty() || !question.account.isValid() || !question.day.isValid())
            return answer;
        BudgetQuestion asked {question.account, question.people, question.day, BudgetCheck::AsIs, question.except, {}};
        MAINSTAY_TRY(answer.now, contactbudgetstore::budgets(db, asked));
        if (!question.counts)
            return answer;
        asked.check = BudgetCheck::WithOneMore;
        MAINSTAY_TRY(answer.then, contactbudgetstore::budgets(db, asked));
        for (const PersonBudget &person : answer.then) {
            if (person.exceeds() && !has(question.exempt, person.contact))
                answer.exceeded.push_back(person);
        }
        return answer;
    });
}

void BudgetWatch::follow(const TouchpointLog &log)
{
    const Question question = questionOf(log);
    if (question == m_question)
        return;
    m_question = question;
    put();
}

QFuture<Result<BudgetWatch::Answer>> BudgetWatch::ask(const TouchpointLog &log)
{
    m_question = questionOf(log);
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
