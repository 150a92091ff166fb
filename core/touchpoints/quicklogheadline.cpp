// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogheadline.h"

#include "core/touchpoints/quicklogkind.h"
#include "core/touchpoints/quicklogpeople.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

constexpr int minutesOfADay = 24 * 60;

/// Full-width letters, figures and blanks as narrow ones, each in its place.
QString narrowed(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x3000))
            c = u' ';
    }
    return text;
}

/// Takes the duration that the text begins with.
std::optional<int> takeMinutes(QString &text)
{
    static const QRegularExpression hours(u"^(\\d{1,2}) ?(?:h|hours?|óra|時間)(?: ?(\\d{1,2}) ?(?:m|min|perc|分)?)?(?=$|[ ,、])"_s);
    static const QRegularExpression minutes(u"^(\\d{1,4}) ?(?:m|min|mins|minutes?|perc|p|分|分間)(?=$|[ ,、])"_s);
    constexpr qsizetype longest = 32;
    const QString narrow = narrowed(text.left(longest));
    int count = 0;
    qsizetype length = 0;
    if (const auto match = hours.match(narrow); match.hasMatch()) {
        count = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        length = match.capturedLength();
    } else if (const auto short_ = minutes.match(narrow); short_.hasMatch()) {
        count = short_.captured(1).toInt();
        length = short_.capturedLength();
    }
    if (length == 0 || count > minutesOfADay)
        return {};
    text = text.mid(length).trimmed();
    return count;
}

std::optional<TouchpointKind> kindOfWord(const QString &word)
{
    static const QStringList notes {u"note"_s, u"internal"_s, u"メモ"_s, u"jegyzet"_s};
    if (notes.contains(word.toLower()))
        return TouchpointKind::InternalNote;
    return touchKindIn(word);
}

/// Takes the words for a kind that the text begins with: "web meeting", "phone call"; the first one decides.
std::optional<TouchpointKind> takeKind(QString &text)
{
    static const QRegularExpression end(u"[ ,、]"_s);
    std::optional<TouchpointKind> kind;
    for (int words = 0; words < 2 && !text.isEmpty(); ++words) {
        const qsizetype length = text.indexOf(end);
        const auto found = kindOfWord(length < 0 ? text : text.left(length));
        if (!found)
            break;
        kind = kind ? kind : found;
        text = length < 0 ? QString() : text.mid(length).trimmed();
    }
    return kind;
}

/// Takes "with A and B", up to the comma.
QStringList takeWith(QString &text)
{
    static const QRegularExpression with(u"^(?:with|w/) "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u" and | és |&|＆|・(?=[^ ]*さん)| \\+ |、"_s);
    const auto match = with.match(text);
    if (!match.hasMatch())
        return {};
    const qsizetype start = match.capturedLength();
    const qsizetype comma = text.indexOf(u',', start);
    const QString names = text.mid(start, comma < 0 ? -1 : comma - start);
    text = comma < 0 ? QString() : text.mid(comma + 1).trimmed();
    QStringList people;
    for (const QString &name : names.split(between, Qt::SkipEmptyParts)) {
        if (const QString clean = name.simplified(); !clean.isEmpty() && !people.contains(clean))
            people += clean;
    }
    return people;
}

qsizetype colonOf(const QString &line)
{
    const qsizetype narrow = line.indexOf(u':');
    const qsizetype wide = line.indexOf(u'：');
    return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}

} // namespace

Headline parseHeadline(const QString &line, AccountPart account)
{
    Headline headline;
    QString rest = line;
    if (account == AccountPart::BeforeColon) {
        const qsizetype colon = colonOf(line);
        headline.account = (colon < 0 ? line : line.left(colon)).simplified();
        rest = colon < 0 ? QString() : line.mid(colon + 1);
    }
    const PeopleText found = takePeople(rest);
    rest = found.text;
    for (int parts = 0; parts < 2; ++parts) {
        if (!headline.minutes)
            headline.minutes = takeMinutes(rest);
        if (!headline.kind)
            headline.kind = takeKind(rest);
    }
    headline.people = takeWith(rest);
    for (const QString &name : found.people) {
        if (!headline.people.contains(name))
            headline.people += name;
    }
    while (rest.startsWith(u',') || rest.startsWith(u'、'))
        rest = rest.mid(1).trimmed();
    headline.summary = rest;
    return headline;
}

} // namespace mainstay::quicklog
