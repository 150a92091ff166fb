// SPDX-License-Identifier: Apache-2.0
#include "app/cli/logoutput.h"

#include "app/cli/command.h"
#include "ui/text/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const OpenActions &open)
{
    return {{u"ours"_s, open.ours}, {u"theirs"_s, open.theirs}};
}

QString dayOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

void printTouch(QTextStream &out, const LogOutcome &outcome)
{
    if (!outcome.counts) {
        out << Texts::tr("It does not count as a touch: not held, internal, or with nobody of theirs.") << Qt::endl;
    } else if (outcome.lastTouch != outcome.lastTouchBefore) {
        out << (outcome.lastTouchBefore.isValid()
                    ? Texts::tr("Last touch: %1, before it %2.").arg(dayOf(outcome.lastTouch), dayOf(outcome.lastTouchBefore))
                    : Texts::tr("Last touch: %1, the first one.").arg(dayOf(outcome.lastTouch)))
            << Qt::endl;
    }
}

void printMade(QTextStream &out, const LogOutcome &outcome)
{
    if (outcome.actionsMade > 0)
        out << Texts::tr("%Ln action(s) made.", nullptr, outcome.actionsMade) << Qt::endl;
    if (outcome.promisesMade > 0)
        out << Texts::tr("%Ln promise(s) made.", nullptr, outcome.promisesMade) << Qt::endl;
    if (outcome.risks > 0)
        out << Texts::tr("%Ln risk(s) noted.", nullptr, outcome.risks) << Qt::endl;
    if (outcome.wins > 0)
        out << Texts::tr("%Ln win(s) noted.", nullptr, outcome.wins) << Qt::endl;
    if (outcome.newContacts > 0)
        out << Texts::tr("%Ln new contact(s).", nullptr, outcome.newContacts) << Qt::endl;
    if (outcome.touchesFulfilled > 0)
        out << Texts::tr("%Ln planned touch(es) done by it.", nullptr, outcome.touchesFulfilled) << Qt::endl;
}

} // namespace

QJsonObject toJson(const LogReport &report)
{
    const LogOutcome &outcome = report.outcome;
    return {{u"touchpoint"_s, outcome.id.value()},
            {u"batch"_s, report.batch.value()},
            {u"account_id"_s, report.account.id.value()},
            {u"account"_s, report.account.name},
            {u"at"_s, instant(report.touchpoint.at)},
            {u"kind"_s, toText(report.touchpoint.kind)},
            {u"purpose"_s, toText(report.touchpoint.purpose)},
            {u"minutes"_s, report.touchpoint.minutes ? QJsonValue(*report.touchpoint.minutes) : QJsonValue()},
            {u"summary"_s, report.touchpoint.summary},
            {u"people"_s, qint64(report.touchpoint.contacts.size())},
            {u"counts"_s, outcome.counts},
            {u"last_touch_before"_s, instant(outcome.lastTouchBefore)},
            {u"last_touch"_s, instant(outcome.lastTouch)},
            {u"open_before"_s, toJson(outcome.openBefore)},
            {u"open"_s, toJson(outcome.open)},
            {u"actions_made"_s, outcome.actionsMade},
            {u"promises_made"_s, outcome.promisesMade},
            {u"touches_planned"_s, outcome.touchesPlanned},
            {u"touches_fulfilled"_s, outcome.touchesFulfilled},
            {u"next_touch"_s, outcome.nextTouch.isValid() ? QJsonValue(outcome.nextTouch.toString(Qt::ISODate)) : QJsonValue()},
            {u"risks"_s, outcome.risks},
            {u"wins"_s, outcome.wins},
            {u"new_contacts"_s, outcome.newContacts},
            {u"unread_lines"_s, QJsonArray::fromStringList(outcome.unreadLines)},
            {u"lines_left_out"_s, outcome.linesLeftOut},
            {u"unknown_people"_s, QJsonArray::fromStringList(outcome.unknownPeople)}};
}

void print(QTextStream &out, const LogReport &report)
{
    const LogOutcome &outcome = report.outcome;
    out << Texts::tr("Logged for %1 as batch %2: %3. Undo takes it back.")
               .arg(report.account.name, QString::number(report.batch.value()), label(report.touchpoint.kind))
        << Qt::endl;
    printTouch(out, outcome);
    printMade(out, outcome);
    if (outcome.open != outcome.openBefore)
        out << Texts::tr("Open actions: %1 of ours, %2 of theirs; before it %3 and %4.")
                   .arg(outcome.open.ours)
                   .arg(outcome.open.theirs)
                   .arg(outcome.openBefore.ours)
                   .arg(outcome.openBefore.theirs)
            << Qt::endl;
    if (outcome.nextTouch.isValid())
        out << Texts::tr("Next touch: %1.").arg(QLocale().toString(outcome.nextTouch, QLocale::ShortFormat)) << Qt::endl;
    for (const QString &line : outcome.unreadLines)
        out << Texts::tr("Not understood, kept as text: %1").arg(line) << Qt::endl;
    if (outcome.linesLeftOut > 0)
        out << Texts::tr("%Ln line(s) too many: only the first %1 become something.", nullptr, outcome.linesLeftOut)
                   .arg(QLocale().toString(qulonglong(touchpointlog::mostLines)))
            << Qt::endl;
    if (!outcome.unknownPeople.isEmpty())
        out << Texts::tr("Nobody, or more than one, is called: %1.").arg(outcome.unknownPeople.join(u", "_s)) << Qt::endl;
}

} // namespace mainstay::cli
