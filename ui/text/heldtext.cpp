// SPDX-License-Identifier: Apache-2.0
#include "ui/text/heldtext.h"

#include "ui/text/formatters.h"
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct HeldText
{
    Q_DECLARE_TR_FUNCTIONS(HeldText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int countOf(const std::vector<quicklog::Line> &lines, quicklog::LineKind kind)
{
    return int(std::count_if(lines.begin(), lines.end(), [kind](const quicklog::Line &line) { return line.kind == kind; }));
}

QString actions(int count)
{
    return count == 0 ? QString() : HeldText::tr("%Ln action(s)", nullptr, count);
}

QString promises(int count)
{
    return count == 0 ? QString() : HeldText::tr("%Ln promise(s)", nullptr, count);
}

} // namespace

QString heldSentence(const QString &account, const HeldOutcome &outcome, QDate surveyDay, const QLocale &locale)
{
    const auto day = [&](QDate date) { return formatDate(date, locale); };
    QStringList parts {HeldText::tr("%1: the review is written down", "account").arg(account), actions(outcome.log.actionsMade),
                       promises(outcome.log.promisesMade)};
    if (outcome.scored > 0)
        parts += HeldText::tr("%Ln settled", "promises and actions", outcome.scored);
    if (outcome.surveyDue)
        parts += HeldText::tr("NPS due %1", "a date").arg(day(surveyDay));
    if (outcome.next.isValid())
        parts += HeldText::tr("next review proposed for %1", "a date").arg(day(outcome.nextDay));
    return joined(parts);
}

QString linesSentence(const std::vector<quicklog::Line> &lines)
{
    using enum quicklog::LineKind;
    QStringList parts {actions(countOf(lines, Action)), promises(countOf(lines, Promise))};
    if (const int risks = countOf(lines, Risk); risks > 0)
        parts += HeldText::tr("%Ln risk(s)", nullptr, risks);
    if (const int wins = countOf(lines, Win); wins > 0)
        parts += HeldText::tr("%Ln win(s)", nullptr, wins);
    if (const int quotes = countOf(lines, Quote); quotes > 0)
        parts += HeldText::tr("%Ln quote(s)", nullptr, quotes);
    if (countOf(lines, NextTouch) > 0)
        parts += HeldText::tr("next touch planned");
    return joined(parts);
}

QString minutesOutline(const std::vector<AgendaItem> &agenda)
{
    QString outline;
    for (const AgendaItem &item : agenda)
        outline += u"## "_s + qbrAgendaText(item.title) + u"\n\n"_s;
    return outline.trimmed();
}

} // namespace mainstay
