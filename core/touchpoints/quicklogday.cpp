// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogday.h"

#include "core/touchpoints/quicklogdaymatch.h"

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

constexpr int mostWords = 6; ///< of one day: "by the end of next month"
constexpr qsizetype longestDay = 64;
constexpr qsizetype longestWord = 24;

bool isUnknown(const DayPiece &piece)
{
    return piece.part == DayPart::Unknown;
}

/// Where a day may begin: after a blank or a comma.
bool beginsWord(const DayPieces &pieces, qsizetype at)
{
    if (!pieces[at].glued)
        return true;
    return at > 0 && QStringView(u"、,:").contains(pieces[at - 1].mark) && pieces[at - 1].mark != 0;
}

/// Where a day at the beginning may end: before a blank or comma, or within Japanese, where it ends with
/// something that no other word begins with (来週金額 is no Friday).
bool endsWord(const DayPieces &pieces, qsizetype end, QStringView text)
{
    const DayPiece &last = pieces[end - 1];
    if (last.end >= text.size() || text[last.end] == u' ')
        return true;
    if (end < pieces.size() && QStringView(u"、,:").contains(pieces[end].mark) && pieces[end].mark != 0)
        return true;
    if (last.part == DayPart::Weekday)
        return last.wide && (last.end - last.start > 1 || last.mark == u'日');
    const bool closes = last.part == DayPart::Limit || last.part == DayPart::Later
        || last.part == DayPart::DayFromToday || last.part == DayPart::EndOf;
    return last.wide && closes;
}

/// The last words, without all before the last one that can't be of a day.
DayPieces lastPieces(QStringView text)
{
    DayPieces all;
    qsizetype end = text.size();
    for (int words = 0; words < mostWords && end > 0; ++words) {
        const qsizetype start = text.left(end).lastIndexOf(u' ') + 1;
        // A Japanese sentence is one word: its last characters may be a day.
        const qsizetype from = qMax(start, end - longestWord);
        DayPieces joined;
        cutWord(text.mid(from, end - from), from, joined);
        if (from > start)
            joined.front().part = DayPart::Unknown;
        const auto unknown = std::find_if(joined.crbegin(), joined.crend(), isUnknown);
        const bool whole = unknown == joined.crend();
        joined.remove(0, unknown.base() - joined.cbegin());
        joined.append(all.constData(), all.size());
        all = joined;
        if (!whole)
            break;
        end = start - 1;
    }
    return all;
}

/// The first words, up to the first piece that can't be of a day.
DayPieces firstPieces(QStringView text)
{
    DayPieces all;
    qsizetype start = 0;
    for (int words = 0; words < mostWords && start < text.size(); ++words) {
        qsizetype end = text.indexOf(u' ', start);
        if (end < 0)
            end = text.size();
        cutWord(text.mid(start, qMin(end - start, longestWord)), start, all);
        if (end - start > longestWord)
            all.append(DayPiece {.glued = true, .start = start + longestWord, .end = end});
        const auto unknown = std::find_if(all.cbegin(), all.cend(), isUnknown);
        if (unknown != all.cend()) {
            all.resize(unknown - all.cbegin() + 1);
            break;
        }
        start = end + 1;
    }
    return all;
}

bool isDeadline(const DayPieces &pieces, qsizetype end)
{
    return std::any_of(pieces.cbegin(), pieces.cbegin() + end, [](const DayPiece &piece) { return piece.limits; });
}

} // namespace

DayReader::DayReader(const Context &context)
    : m_today(context.today)
{
    const QString pattern = context.locale.dateFormat(QLocale::ShortFormat);
    m_monthFirst = pattern.indexOf(u'M') < pattern.indexOf(u'd');
    m_dotted = pattern.contains(u'.');
}

std::optional<DayReader::Found> DayReader::atEnd(QStringView text) const
{
    const DayPieces pieces = lastPieces(text);
    const DayFrame frame {m_today, m_monthFirst, m_dotted};
    const DayPiece *last = pieces.constData() + pieces.size();
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (pieces[at].start == 0 || !beginsWord(pieces, at))
            continue;
        const QDate day = matchDay(pieces.constData() + at, last, frame, DayStyle::Trailing);
        if (day.isValid())
            return Found {day, pieces[at].start, text.size()};
    }
    return {};
}

std::optional<DayReader::Found> DayReader::atStart(QStringView text, Start start) const
{
    const DayPieces pieces = firstPieces(text);
    const DayFrame frame {m_today, m_monthFirst, m_dotted};
    for (qsizetype end = pieces.size(); end > 0; --end) {
        if (isUnknown(pieces[end - 1]) || !endsWord(pieces, end, text))
            continue;
        if (start == Start::DeadlineOnly && !isDeadline(pieces, end))
            continue;
        const QDate day = matchDay(pieces.constData(), pieces.constData() + end, frame, DayStyle::Alone);
        if (day.isValid())
            return Found {day, 0, pieces[end - 1].end};
    }
    return {};
}

QDate DayReader::whole(QStringView text) const
{
    if (text.size() > longestDay)
        return {};
    const QString clean = text.toString().simplified();
    DayPieces pieces;
    qsizetype start = 0;
    for (const QStringView word : QStringView(clean).split(u' ')) {
        cutWord(word, start, pieces);
        start += word.size() + 1;
    }
    const DayFrame frame {m_today, m_monthFirst, m_dotted};
    return matchDay(pieces.constData(), pieces.constData() + pieces.size(), frame, DayStyle::Alone);
}

QDate parseDay(QStringView text, const Context &context)
{
    return DayReader(context).whole(text);
}

} // namespace mainstay::quicklog
