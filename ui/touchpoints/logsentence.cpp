// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/logsentence.h"

#include "ui/common/formatters.h"
#include "ui/touchpoints/linechip.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct Saved
{
    Q_DECLARE_TR_FUNCTIONS(Saved)
};

QString touchSentence(const SavedLog &saved, QDate today)
{
    const LogOutcome &outcome = saved.outcome;
    const QDate last = outcome.lastTouch.isValid() ? outcome.lastTouch.toLocalTime().date() : QDate();
    const QString when = formatRelativeDays(last, today);
    if (saved.isEdit)
        return last.isValid() ? Saved::tr("Saved for %1 · last touch %2", "account, when").arg(saved.account, when)
                              : Saved::tr("Saved for %1 · no touch yet", "account").arg(saved.account);
    if (!outcome.counts)
        return Saved::tr("Logged for %1 · doesn't count as a touch", "account").arg(saved.account);
    return Saved::tr("Logged with %1 · last touch %2", "account, when").arg(saved.account, when);
}

QString actionSentence(const LogOutcome &outcome)
{
    if (outcome.open == outcome.openBefore)
        return {};
    const QLocale locale;
    return Saved::tr("Open actions: %1 ours, %2 theirs.", "after saving a log")
        .arg(formatCount(outcome.open.ours, locale), formatCount(outcome.open.theirs, locale));
}

QString budgetSentence(const std::vector<PersonBudget> &budgets)
{
    for (const PersonBudget &person : budgets) {
        if (!person.doNotContact && (person.week.left() == 0 || person.month.left() == 0))
            return Saved::tr("The contact budget of %1 is used up.", "a person").arg(person.name);
    }
    return {};
}

} // namespace

QString logSentence(const SavedLog &saved, QDate today)
{
    const LogOutcome &outcome = saved.outcome;
    QStringList sentences {actionSentence(outcome)};
    if (outcome.touchesFulfilled > 0)
        sentences += Saved::tr("%Ln planned touch(es) done.", nullptr, outcome.touchesFulfilled);
    if (outcome.touchesPlanned > 0 && outcome.nextTouch.isValid())
        sentences += Saved::tr("Next touch %1.", "a day").arg(weekdayAndDate(outcome.nextTouch));
    if (outcome.counts)
        sentences += budgetSentence(saved.budgets);
    sentences.removeAll(QString());
    const QString touch = touchSentence(saved, today);
    return sentences.isEmpty() ? touch
                               : Saved::tr("%1. %2", "what was saved, and sentences about what that moved")
                                     .arg(touch, sentences.join(u' '));
}

} // namespace mainstay
