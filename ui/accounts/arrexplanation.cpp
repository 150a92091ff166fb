// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/arrexplanation.h"

#include "ui/common/formatters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArrExplanation)
};

} // namespace

Explanation arrExplanation(const AccountDetails &details, QDate day, const QLocale &locale)
{
    const ContractFigures &contract = details.row.contract;
    QStringList terms;
    bool isConverted = false;
    for (const Subscription &subscription : details.subscriptions) {
        const Money arr = arrOn(subscription, day);
        if (arr.minor == 0)
            continue;
        terms += formatMoney(arr, locale);
        isConverted = isConverted || arr.currency != contract.arr.currency;
    }
    Explanation explanation;
    explanation.title = Texts::tr("%1: ARR on %2", "an account, a date").arg(details.account.name, formatDate(day, locale));
    explanation.figure = formatMoney(contract.arr, locale);
    explanation.meaning = Texts::tr("What every contract that covers the day brings in a year, added up.");
    if (terms.size() > 1 || isConverted)
        explanation.numbers = Texts::tr("%1 = %2", "a sum, its result").arg(terms.join(u" + "_s), explanation.figure);
    if (isConverted)
        explanation.notes += Texts::tr("Amounts are brought into %1 at the workspace's exchange rates.").arg(contract.arr.currency.code());
    explanation.evidence.accounts = {details.account.id};
    explanation.evidence.firstDay = day;
    explanation.evidence.lastDay = day;
    explanation.evidence.sumDays = {day};
    explanation.evidence.toleratesGaps = false;
    return explanation;
}

} // namespace mainstay
