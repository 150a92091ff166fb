// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/daywords.h"

#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

constexpr qsizetype longestWord = 24;
constexpr qsizetype longestWideWord = 5;

constexpr int day = int(DayUnit::Day);
constexpr int week = int(DayUnit::Week);
constexpr int month = int(DayUnit::Month);
constexpr int year = int(DayUnit::Year);

struct DayWord
{
    const char16_t *word;
    DayPart part;
    int value = 0;
    int count = 0;
};

/// Hungarian also without its accents, as it is typed in haste; but never where that makes a word of
/// another language ("pén", not "pen").
constexpr DayWord latinWords[] = {
    {u"mon", DayPart::Weekday, 1}, {u"monday", DayPart::Weekday, 1}, {u"tue", DayPart::Weekday, 2},
    {u"tues", DayPart::Weekday, 2}, {u"tuesday", DayPart::Weekday, 2}, {u"wed", DayPart::Weekday, 3},
    {u"wednesday", DayPart::Weekday, 3}, {u"thu", DayPart::Weekday, 4}, {u"thur", DayPart::Weekday, 4},
    {u"thurs", DayPart::Weekday, 4}, {u"thursday", DayPart::Weekday, 4}, {u"fri", DayPart::Weekday, 5},
    {u"friday", DayPart::Weekday, 5}, {u"sat", DayPart::Weekday, 6}, {u"saturday", DayPart::Weekday, 6},
    {u"sun", DayPart::Weekday, 7}, {u"sunday", DayPart::Weekday, 7},
    {u"hétfő", DayPart::Weekday, 1}, {u"hetfo", DayPart::Weekday, 1}, {u"hétf", DayPart::Weekday, 1},
    {u"kedd", DayPart::Weekday, 2}, {u"szerda", DayPart::Weekday, 3}, {u"sze", DayPart::Weekday, 3},
    {u"szer", DayPart::Weekday, 3}, {u"csütörtök", DayPart::Weekday, 4}, {u"csutortok", DayPart::Weekday, 4},
    {u"csüt", DayPart::Weekday, 4}, {u"csut", DayPart::Weekday, 4}, {u"cs", DayPart::Weekday, 4},
    {u"péntek", DayPart::Weekday, 5}, {u"pentek", DayPart::Weekday, 5}, {u"pén", DayPart::Weekday, 5},
    {u"pént", DayPart::Weekday, 5}, {u"szombat", DayPart::Weekday, 6}, {u"szo", DayPart::Weekday, 6},
    {u"szomb", DayPart::Weekday, 6}, {u"vasárnap", DayPart::Weekday, 7}, {u"vasarnap", DayPart::Weekday, 7},
    {u"vas", DayPart::Weekday, 7},
    {u"jan", DayPart::Month, 1}, {u"january", DayPart::Month, 1}, {u"január", DayPart::Month, 1},
    {u"januar", DayPart::Month, 1}, {u"feb", DayPart::Month, 2}, {u"febr", DayPart::Month, 2},
    {u"february", DayPart::Month, 2}, {u"február", DayPart::Month, 2}, {u"februar", DayPart::Month, 2},
    {u"mar", DayPart::Month, 3}, {u"march", DayPart::Month, 3}, {u"márc", DayPart::Month, 3},
    {u"marc", DayPart::Month, 3}, {u"március", DayPart::Month, 3}, {u"marcius", DayPart::Month, 3},
    {u"apr", DayPart::Month, 4}, {u"april", DayPart::Month, 4}, {u"ápr", DayPart::Month, 4},
    {u"április", DayPart::Month, 4}, {u"aprilis", DayPart::Month, 4}, {u"may", DayPart::Month, 5},
    {u"máj", DayPart::Month, 5}, {u"maj", DayPart::Month, 5}, {u"május", DayPart::Month, 5},
    {u"majus", DayPart::Month, 5}, {u"jun", DayPart::Month, 6}, {u"june", DayPart::Month, 6},
    {u"jún", DayPart::Month, 6}, {u"június", DayPart::Month, 6}, {u"junius", DayPart::Month, 6},
    {u"jul", DayPart::Month, 7}, {u"july", DayPart::Month, 7}, {u"júl", DayPart::Month, 7},
    {u"július", DayPart::Month, 7}, {u"julius", DayPart::Month, 7}, {u"aug", DayPart::Month, 8},
    {u"august", DayPart::Month, 8}, {u"augusztus", DayPart::Month, 8}, {u"sep", DayPart::Month, 9},
    {u"sept", DayPart::Month, 9}, {u"september", DayPart::Month, 9}, {u"szept", DayPart::Month, 9},
    {u"szeptember", DayPart::Month, 9}, {u"oct", DayPart::Month, 10}, {u"october", DayPart::Month, 10},
    {u"okt", DayPart::Month, 10}, {u"október", DayPart::Month, 10}, {u"oktober", DayPart::Month, 10},
    {u"nov", DayPart::Month, 11}, {u"november", DayPart::Month, 11}, {u"dec", DayPart::Month, 12},
    {u"december", DayPart::Month, 12},
    {u"d", DayPart::Unit, day}, {u"day", DayPart::Unit, day}, {u"days", DayPart::Unit, day},
    {u"w", DayPart::Unit, week}, {u"wk", DayPart::Unit, week}, {u"wks", DayPart::Unit, week},
    {u"week", DayPart::Unit, week}, {u"weeks", DayPart::Unit, week}, {u"mo", DayPart::Unit, month},
    {u"month", DayPart::Unit, month}, {u"months", DayPart::Unit, month}, {u"year", DayPart::Unit, year},
    {u"nap", DayPart::Unit, day}, {u"napon", DayPart::Unit, day}, {u"hét", DayPart::Unit, week},
    {u"het", DayPart::Unit, week}, {u"héten", DayPart::Unit, week}, {u"heten", DayPart::Unit, week},
    {u"heti", DayPart::Unit, week}, {u"hónap", DayPart::Unit, month}, {u"honap", DayPart::Unit, month},
    {u"hónapon", DayPart::Unit, month}, {u"hó", DayPart::Unit, month}, {u"év", DayPart::Unit, year},
    {u"today", DayPart::DayFromToday, 0}, {u"tomorrow", DayPart::DayFromToday, 1},
    {u"tmrw", DayPart::DayFromToday, 1}, {u"tmr", DayPart::DayFromToday, 1}, {u"ma", DayPart::DayFromToday, 0},
    {u"máig", DayPart::DayFromToday, 0}, {u"mára", DayPart::DayFromToday, 0}, {u"holnap", DayPart::DayFromToday, 1},
    {u"holnapután", DayPart::DayFromToday, 2}, {u"holnaputan", DayPart::DayFromToday, 2},
    {u"one", DayPart::NumberWord, 1}, {u"two", DayPart::NumberWord, 2}, {u"three", DayPart::NumberWord, 3},
    {u"four", DayPart::NumberWord, 4}, {u"five", DayPart::NumberWord, 5}, {u"six", DayPart::NumberWord, 6},
    {u"seven", DayPart::NumberWord, 7}, {u"eight", DayPart::NumberWord, 8}, {u"nine", DayPart::NumberWord, 9},
    {u"ten", DayPart::NumberWord, 10}, {u"egy", DayPart::NumberWord, 1}, {u"két", DayPart::NumberWord, 2},
    {u"ket", DayPart::NumberWord, 2}, {u"kettő", DayPart::NumberWord, 2}, {u"három", DayPart::NumberWord, 3},
    {u"harom", DayPart::NumberWord, 3}, {u"négy", DayPart::NumberWord, 4}, {u"negy", DayPart::NumberWord, 4},
    {u"öt", DayPart::NumberWord, 5}, {u"hat", DayPart::NumberWord, 6}, {u"nyolc", DayPart::NumberWord, 8},
    {u"kilenc", DayPart::NumberWord, 9}, {u"tíz", DayPart::NumberWord, 10}, {u"tiz", DayPart::NumberWord, 10},
    {u"next", DayPart::Next}, {u"jövő", DayPart::Next}, {u"jovo", DayPart::Next}, {u"következő", DayPart::Next},
    {u"kovetkezo", DayPart::Next}, {u"this", DayPart::This}, {u"e", DayPart::This}, {u"ezen", DayPart::This},
    {u"coming", DayPart::Coming}, {u"end", DayPart::End}, {u"vége", DayPart::End}, {u"vege", DayPart::End},
    {u"végén", DayPart::End}, {u"végére", DayPart::End}, {u"végéig", DayPart::End}, {u"vegeig", DayPart::End},
    {u"eow", DayPart::EndOf, week}, {u"eom", DayPart::EndOf, month}, {u"eoy", DayPart::EndOf, year},
    {u"hétvége", DayPart::EndOf, week}, {u"hétvégéig", DayPart::EndOf, week}, {u"of", DayPart::Of},
    {u"in", DayPart::In}, {u"within", DayPart::In}, {u"later", DayPart::Later}, {u"from", DayPart::Later},
    {u"now", DayPart::Later}, {u"múlva", DayPart::Later}, {u"mulva", DayPart::Later}, {u"belül", DayPart::Later},
    {u"belul", DayPart::Later}, {u"by", DayPart::By}, {u"until", DayPart::By}, {u"till", DayPart::By},
    {u"due", DayPart::By}, {u"before", DayPart::By}, {u"on", DayPart::By}, {u"legkésőbb", DayPart::By},
    {u"legkesobb", DayPart::By}, {u"the", DayPart::Article}, {u"a", DayPart::Article}, {u"az", DayPart::Article},
    {u"an", DayPart::Article}, {u"st", DayPart::Ordinal}, {u"nd", DayPart::Ordinal}, {u"rd", DayPart::Ordinal},
    {u"th", DayPart::Ordinal},
};

constexpr DayWord wideWords[] = {
    {u"月", DayPart::Weekday, 1}, {u"月曜", DayPart::Weekday, 1}, {u"月曜日", DayPart::Weekday, 1},
    {u"火", DayPart::Weekday, 2}, {u"火曜", DayPart::Weekday, 2}, {u"火曜日", DayPart::Weekday, 2},
    {u"水", DayPart::Weekday, 3}, {u"水曜", DayPart::Weekday, 3}, {u"水曜日", DayPart::Weekday, 3},
    {u"木", DayPart::Weekday, 4}, {u"木曜", DayPart::Weekday, 4}, {u"木曜日", DayPart::Weekday, 4},
    {u"金", DayPart::Weekday, 5}, {u"金曜", DayPart::Weekday, 5}, {u"金曜日", DayPart::Weekday, 5},
    {u"土", DayPart::Weekday, 6}, {u"土曜", DayPart::Weekday, 6}, {u"土曜日", DayPart::Weekday, 6},
    {u"日", DayPart::Weekday, 7}, {u"日曜", DayPart::Weekday, 7}, {u"日曜日", DayPart::Weekday, 7},
    {u"今週", DayPart::WeekOf, 0}, {u"来週", DayPart::WeekOf, 1}, {u"翌週", DayPart::WeekOf, 1},
    {u"再来週", DayPart::WeekOf, 2}, {u"さ来週", DayPart::WeekOf, 2}, {u"今月", DayPart::MonthOf, 0},
    {u"来月", DayPart::MonthOf, 1}, {u"再来月", DayPart::MonthOf, 2}, {u"月末", DayPart::EndOf, month, 0},
    {u"今月末", DayPart::EndOf, month, 0}, {u"今月中", DayPart::EndOf, month, 0},
    {u"来月末", DayPart::EndOf, month, 1}, {u"来月中", DayPart::EndOf, month, 1},
    {u"再来月末", DayPart::EndOf, month, 2}, {u"週末", DayPart::EndOf, week, 0},
    {u"今週末", DayPart::EndOf, week, 0}, {u"来週末", DayPart::EndOf, week, 1}, {u"年末", DayPart::EndOf, year, 0},
    {u"今日", DayPart::DayFromToday, 0}, {u"本日", DayPart::DayFromToday, 0}, {u"きょう", DayPart::DayFromToday, 0},
    {u"明日", DayPart::DayFromToday, 1}, {u"あした", DayPart::DayFromToday, 1}, {u"あす", DayPart::DayFromToday, 1},
    {u"明後日", DayPart::DayFromToday, 2}, {u"あさって", DayPart::DayFromToday, 2},
    {u"しあさって", DayPart::DayFromToday, 3}, {u"週", DayPart::Unit, week}, {u"週間", DayPart::Unit, week},
    {u"ヶ月", DayPart::Unit, month}, {u"ヵ月", DayPart::Unit, month}, {u"か月", DayPart::Unit, month},
    {u"カ月", DayPart::Unit, month}, {u"ケ月", DayPart::Unit, month}, {u"箇月", DayPart::Unit, month},
    {u"年", DayPart::Unit, year}, {u"後", DayPart::Later}, {u"以内", DayPart::Later},
    {u"次の", DayPart::Coming}, {u"今度の", DayPart::Coming}, {u"まで", DayPart::Limit}, {u"までに", DayPart::Limit},
    {u"迄", DayPart::Limit}, {u"迄に", DayPart::Limit}, {u"中", DayPart::Limit}, {u"中に", DayPart::Limit},
    {u"の", DayPart::Particle}, {u"に", DayPart::Particle}, {u"一", DayPart::NumberWord, 1},
    {u"二", DayPart::NumberWord, 2}, {u"三", DayPart::NumberWord, 3}, {u"四", DayPart::NumberWord, 4},
    {u"五", DayPart::NumberWord, 5}, {u"六", DayPart::NumberWord, 6}, {u"七", DayPart::NumberWord, 7},
    {u"八", DayPart::NumberWord, 8}, {u"九", DayPart::NumberWord, 9}, {u"十", DayPart::NumberWord, 10},
};

/// Days of the week and tomorrow with their Hungarian endings: pénteken, péntekig, szerdára.
constexpr DayWord inflected[] = {
    {u"hétfő", DayPart::Weekday, 1}, {u"hetfo", DayPart::Weekday, 1}, {u"kedd", DayPart::Weekday, 2},
    {u"szerda", DayPart::Weekday, 3}, {u"szerdá", DayPart::Weekday, 3}, {u"csütörtök", DayPart::Weekday, 4},
    {u"csutortok", DayPart::Weekday, 4}, {u"péntek", DayPart::Weekday, 5}, {u"pentek", DayPart::Weekday, 5},
    {u"szombat", DayPart::Weekday, 6}, {u"vasárnap", DayPart::Weekday, 7}, {u"vasarnap", DayPart::Weekday, 7},
    {u"holnap", DayPart::DayFromToday, 1}, {u"holnapután", DayPart::DayFromToday, 2},
};
constexpr const char16_t *endings[] = {u"ig", u"on", u"en", u"ön", u"n", u"re", u"ra", u"i"};

using Lookup = std::unordered_map<QStringView, DayWord>;

template <size_t N>
Lookup lookupOf(const DayWord (&words)[N])
{
    Lookup lookup;
    for (const DayWord &word : words)
        lookup.emplace(QStringView(word.word), word);
    return lookup;
}

const DayWord *find(const Lookup &lookup, QStringView word)
{
    const auto found = lookup.find(word);
    return found == lookup.end() ? nullptr : &found->second;
}

bool isNumberSuffix(QStringView word)
{
    static constexpr const char16_t *known[] = {u"ig", u"án", u"én", u"jén", u"ján", u"ra", u"re", u"i", u"e"};
    return std::any_of(std::begin(known), std::end(known), [word](const char16_t *one) { return word == QStringView(one); });
}

void describe(const DayWord &word, DayPiece &piece)
{
    piece.part = word.part;
    piece.value = word.value;
    piece.count = word.count;
}

/// Cuts one word whose width and case are already gone.
class Cutter final
{
public:
    Cutter(QStringView word, DayPieces &pieces)
        : m_word(word)
        , m_pieces(pieces)
    {
    }

    void run()
    {
        while (m_at < m_word.size()) {
            DayPiece piece;
            piece.glued = m_at > 0;
            piece.start = m_at;
            const QChar c = m_word[m_at];
            if (isDigit(c))
                number(piece);
            else if (isWide(c))
                wide(piece);
            else if (c.isLetter())
                latin(piece);
            else
                mark(piece);
            piece.end = m_at;
            m_pieces.append(piece);
        }
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    void number(DayPiece &piece)
    {
        constexpr int mostDigits = 6;
        while (m_at < m_word.size() && isDigit(m_word[m_at])) {
            if (++piece.digits <= mostDigits)
                piece.value = piece.value * 10 + m_word[m_at].digitValue();
            ++m_at;
        }
        piece.part = piece.digits <= mostDigits ? DayPart::Number : DayPart::Unknown;
    }

    void mark(DayPiece &piece)
    {
        piece.mark = m_word[m_at].unicode();
        piece.part = m_word[m_at].isSurrogate() ? DayPart::Unknown : DayPart::Mark;
        ++m_at;
    }

    void wide(DayPiece &piece)
    {
        static const Lookup words = lookupOf(wideWords);
        piece.wide = true;
        for (qsizetype length = qMin(longestWideWord, m_word.size() - m_at); length > 0; --length) {
            const DayWord *word = find(words, m_word.mid(m_at, length));
            if (!word)
                continue;
            describe(*word, piece);
            piece.limits = word->part == DayPart::Limit;
            piece.mark = length == 1 ? m_word[m_at].unicode() : u'\0';
            m_at += length;
            return;
        }
        ++m_at;
    }

    void latin(DayPiece &piece)
    {
        static const Lookup words = lookupOf(latinWords);
        const qsizetype start = m_at;
        while (m_at < m_word.size() && m_word[m_at].isLetter() && !isWide(m_word[m_at]))
            ++m_at;
        const QStringView word = m_word.mid(start, m_at - start);
        const qsizetype before = m_pieces.size();
        const bool afterHyphen = before > 1 && piece.glued && m_pieces[before - 1].mark == u'-'
            && m_pieces[before - 2].part == DayPart::Number;
        if (afterHyphen && isNumberSuffix(word)) {
            piece.part = DayPart::Suffix;
            piece.limits = word == u"ig";
        } else if (const DayWord *known = find(words, word)) {
            describe(*known, piece);
            piece.mark = word.size() == 1 ? word.front().unicode() : u'\0';
            piece.limits = known->part == DayPart::By || word.endsWith(u"ig");
        } else {
            inflect(word, piece);
        }
    }

    static void inflect(QStringView word, DayPiece &piece)
    {
        static const Lookup words = lookupOf(inflected);
        for (const char16_t *ending : endings) {
            const QStringView view(ending);
            if (!word.endsWith(view))
                continue;
            const DayWord *known = find(words, word.chopped(view.size()));
            if (!known)
                continue;
            describe(*known, piece);
            piece.limits = view == u"ig";
            return;
        }
    }

    QStringView m_word;
    qsizetype m_at = 0;
    DayPieces &m_pieces;
};

bool isPlain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80 && !c.isUpper(); });
}

} // namespace

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || u == 0x3005
        || (u >= 0xFF66 && u <= 0xFF9F);
}

void cutWord(QStringView word, qsizetype offset, DayPieces &pieces)
{
    const qsizetype first = pieces.size();
    if (word.size() > longestWord) {
        pieces.append(DayPiece {.start = offset, .end = offset + word.size()});
        return;
    }
    QString normal;
    if (!isPlain(word))
        normal = word.toString().normalized(QString::NormalizationForm_KC).toLower();
    const QStringView clean = normal.isEmpty() ? word : QStringView(normal);
    DayPieces cut;
    Cutter(clean, cut).run();
    // Normalising may have changed the length; the word can be taken only as a whole then.
    const bool same = clean.size() == word.size();
    for (DayPiece piece : cut) {
        piece.start = same ? offset + piece.start : offset;
        piece.end = same ? offset + piece.end : offset + word.size();
        pieces.append(piece);
    }
    if (pieces.size() > first)
        pieces[first].glued = false;
}

} // namespace mainstay::quicklog
