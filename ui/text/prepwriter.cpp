// SPDX-License-Identifier: Apache-2.0
#include "ui/text/prepwriter.h"

#include "ui/text/formatters.h"
#include "ui/text/labels.h"
#include "ui/text/prepsheettext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype longestWords = 280; ///< of what somebody wrote
constexpr int minutesPerHour = 60;

} // namespace

QString PrepWriter::day(QDate date) const
{
    return formatDate(date, m_locale);
}

QString PrepWriter::count(qint64 number) const
{
    return formatCount(number, m_locale);
}

QString PrepWriter::number(double number) const
{
    QString text = m_locale.toString(std::abs(number), 'f', 2);
    while (text.endsWith(m_locale.zeroDigit()))
        text.chop(m_locale.zeroDigit().size());
    if (text.endsWith(m_locale.decimalPoint()))
        text.chop(m_locale.decimalPoint().size());
    return number < 0 && text != m_locale.zeroDigit() ? QChar(0x2212) + text : text;
}

QString PrepWriter::withUnit(double number, const QString &unit) const
{
    return unit.isEmpty() ? this->number(number) : this->number(number) + QChar(0xa0) + unit;
}

QString PrepWriter::hours(int minutes) const
{
    return PrepSheetText::tr("%1 h", "hours").arg(number(std::round(minutes * 10.0 / minutesPerHour) / 10));
}

QString PrepWriter::meanText(const PrepMood &mood) const
{
    return PrepSheetText::tr("mean %1 of %Ln touch(es)", "mood: a number between -2 and 2", int(mood.points.size()))
        .arg(number(mood.mean().value_or(0)));
}

QString PrepWriter::rolesText(const std::vector<ContactRole> &roles)
{
    QStringList all;
    for (const ContactRole role : roles)
        all += label(role);
    return all.join(u", "_s);
}

PrepTone PrepWriter::moodTone(int mood)
{
    return mood > 0 ? PrepTone::Good : mood == 0 ? PrepTone::None : mood == -1 ? PrepTone::Watch : PrepTone::Poor;
}

QString PrepWriter::shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= longestWords ? line : line.left(longestWords - 1).trimmed() + u'…';
}

QString PrepWriter::quoted(const QString &words)
{
    return PrepSheetText::tr("“%1”", "somebody's words").arg(shortened(words));
}

QString PrepWriter::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PrepWriter::add(PrepSection &section, PrepLine line, size_t all)
{
    if (section.lines.size() < mostPrepLines)
        section.lines.push_back(std::move(line));
    else if (section.lines.size() == mostPrepLines)
        section.lines.push_back({PrepSheetText::tr("and %Ln more", "lines", int(all - mostPrepLines)), {}, {}, PrepTone::None});
}

} // namespace mainstay
