// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/linechip.h"

#include "ui/common/formatters.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mainstay {

using namespace Qt::StringLiterals;
using quicklog::LineKind;

namespace {

struct Chips
{
    Q_DECLARE_TR_FUNCTIONS(Chips)
};

constexpr qsizetype mostWords = 60; ///< looked through for the day; lines of people are shorter

/// The words of the line that are its day, or nothing where they can't be told (来週金までに).
QString wordsOfDay(QStringView line, QDate day, const quicklog::Context &context)
{
    const QStringList words = line.left(400).toString().simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const qsizetype length : {2, 1}) {
        for (qsizetype i = 0; i + length <= words.size(); ++i) {
            const QString part = words.mid(i, length).join(u' ');
            if (!part.startsWith(u'@') && quicklog::parseDay(part, context) == day)
                return part;
        }
    }
    return {};
}

/// The last word where it looks like a day and is none: 31/31, 2026-13-01, +14x.
QString wordLikeDay(const QString &text)
{
    static const QRegularExpression like(
        u"(?:^|\\s)(\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?\\.?|\\+\\d+[^\\s\\d]{0,8})$"_s);
    return like.match(text).captured(1);
}

QString dayPart(const quicklog::Line &line, QStringView words, const quicklog::Context &context)
{
    if (!line.date.isValid())
        return {};
    const QString day = weekdayAndDate(line.date);
    const QString typed = wordsOfDay(words, line.date, context);
    return typed.isEmpty() ? day : Chips::tr("%1 → %2", "a day as typed, as understood").arg(typed, day);
}

QString peopleTrouble(const quicklog::Line &line, const KnownPeople &people)
{
    for (const QString &typed : line.people) {
        switch (people.resolve(typed).match) {
        case quicklog::PersonMatch::One:
            break;
        case quicklog::PersonMatch::Nobody:
            return Chips::tr("Who is “%1”?").arg(typed);
        case quicklog::PersonMatch::Several:
            return Chips::tr("Which “%1”?", "of several people").arg(typed);
        }
    }
    return {};
}

/// Whose it is: those named, or whoever writes.
QStringList ownersOf(const quicklog::Line &line, const KnownPeople &people)
{
    QStringList names;
    for (const QString &typed : line.people)
        names += people.nameOf(people.resolve(typed));
    if (line.people.isEmpty() && (line.kind == LineKind::Action || line.kind == LineKind::Promise))
        names += people.writer();
    names.removeAll(QString());
    return names;
}

QString dayTrouble(const quicklog::Line &line, const quicklog::Context &context)
{
    if (line.date.isValid())
        return {};
    if (line.kind == LineKind::NextTouch && quicklog::parseDay(line.unread, context).isValid())
        return Chips::tr("“%1” is too far away.").arg(line.unread);
    if (!line.unread.isEmpty())
        return Chips::tr("“%1” is not a date.").arg(line.unread);
    const bool hasDay = line.kind == LineKind::Action || line.kind == LineKind::Promise || line.kind == LineKind::NextTouch;
    const QString like = hasDay ? wordLikeDay(line.text) : QString();
    if (!like.isEmpty())
        return Chips::tr("“%1” is not a date.").arg(like);
    return line.kind == LineKind::NextTouch ? Chips::tr("Which day?") : QString();
}

} // namespace

LineChip chipOf(const quicklog::Line &line, QStringView words, const KnownPeople &people,
                const quicklog::Context &context)
{
    LineChip chip {line.kind, line.start, line.text.simplified(), {}, {}};
    QStringList who = ownersOf(line, people);
    if (line.touch)
        who.prepend(label(*line.touch));
    if (!who.isEmpty())
        chip.details += who.join(u" · "_s);
    if (const QString day = dayPart(line, words, context); !day.isEmpty())
        chip.details += day;
    chip.trouble = peopleTrouble(line, people);
    if (chip.trouble.isEmpty())
        chip.trouble = dayTrouble(line, context);
    if (chip.text.isEmpty())
        chip.text = lineKindWord(line.kind);
    return chip;
}

QString lineKindWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Action:
        return Chips::tr("Action", "line of the notes");
    case LineKind::Promise:
        return Chips::tr("Promise", "line of the notes");
    case LineKind::Risk:
        return Chips::tr("Risk", "line of the notes");
    case LineKind::Win:
        return Chips::tr("Win", "line of the notes");
    case LineKind::Quote:
        return Chips::tr("Quote", "line of the notes");
    case LineKind::Tag:
        return Chips::tr("Tag", "line of the notes");
    case LineKind::NextTouch:
        return Chips::tr("Next touch", "line of the notes");
    }
    Q_UNREACHABLE();
    return {};
}

QString weekdayAndDate(QDate day)
{
    const QLocale locale;
    return Chips::tr("%1 %2", "weekday, date")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), formatDate(day, locale));
}

} // namespace mainstay
