// SPDX-License-Identifier: Apache-2.0
#include "core/search/searchmatch.h"

#include <algorithm>

namespace mainstay::searchmatch {

namespace {

constexpr qsizetype snippetLength = 220;
constexpr qsizetype snippetLead = 48; ///< shown before the first match

/// One text of a thing with what each term found in it.
struct Field
{
    QString text;
    std::vector<TextRange> ranges;
};

/// What has been found of one term, over all fields.
struct Found
{
    bool somewhere = false;
    bool exactly = false;
};

bool isSame(QStringView found, const WordUnit &unit, QStringView wanted, bool mayGoOn)
{
    return mayGoOn && !unit.dense && wanted.size() >= 2 ? found.startsWith(wanted) : found == wanted;
}

bool standsAt(const FoldedText &text, size_t first, const SearchTerm &term)
{
    const std::vector<WordUnit> &units = text.units();
    const std::vector<WordUnit> &wanted = term.words.units();
    if (first + wanted.size() > units.size())
        return false;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const WordUnit &unit = units[first + i];
        const bool isLast = i + 1 == wanted.size();
        if (unit.dense != wanted[i].dense
            || !isSame(text.folded(unit), unit, term.words.folded(wanted[i]), isLast && term.isPrefix))
            return false;
        // Characters that were typed side by side stand side by side.
        const bool pair = i > 0 && unit.dense && units[first + i - 1].dense;
        if (pair && wanted[i].glued && !unit.glued)
            return false;
    }
    return true;
}

bool isExact(QStringView written, const SearchTerm &term)
{
    const bool hasCapital = std::any_of(term.typed.begin(), term.typed.end(), [](QChar c) { return c.isUpper(); });
    const Qt::CaseSensitivity sensitivity = hasCapital ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString one = written.toString().normalized(QString::NormalizationForm_C);
    const QString other = term.typed.normalized(QString::NormalizationForm_C);
    return term.isPrefix ? one.startsWith(other, sensitivity) : one.compare(other, sensitivity) == 0;
}

void look(Field &field, const std::vector<SearchTerm> &terms, std::vector<Found> &found)
{
    const FoldedText text(field.text);
    const std::vector<WordUnit> &units = text.units();
    for (size_t t = 0; t < terms.size(); ++t) {
        const size_t length = terms[t].words.units().size();
        for (size_t i = 0; i + length <= units.size(); ++i) {
            if (!standsAt(text, i, terms[t]))
                continue;
            const qsizetype from = units[i].from;
            const qsizetype until = units[i + length - 1].until;
            field.ranges.push_back({from, until - from});
            found[t].somewhere = true;
            found[t].exactly = found[t].exactly || isExact(QStringView(field.text).mid(from, until - from), terms[t]);
        }
    }
}

/// In order, those that touch made one.
std::vector<TextRange> tidied(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) {
        return a.from != b.from ? a.from < b.from : a.length > b.length;
    });
    std::vector<TextRange> tidy;
    for (const TextRange &range : ranges) {
        if (tidy.empty() || tidy.back().from + tidy.back().length < range.from)
            tidy.push_back(range);
        else
            tidy.back().length = qMax(tidy.back().length, range.from + range.length - tidy.back().from);
    }
    return tidy;
}

/// Moved off the middle of a surrogate pair or of an accent that stands alone.
qsizetype wholeCharacter(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && (text[at].isLowSurrogate() || text[at].isMark()))
        --at;
    return at;
}

qsizetype snippetStart(const Field &field)
{
    if (field.ranges.empty() || field.ranges.front().from <= snippetLead)
        return 0;
    const qsizetype earliest = field.ranges.front().from - snippetLead;
    for (qsizetype i = earliest; i < field.ranges.front().from; ++i) {
        if (field.text[i].isSpace())
            return i + 1;
    }
    return wholeCharacter(field.text, earliest);
}

void cutSnippet(const Field &field, SearchMatch &match)
{
    const qsizetype start = snippetStart(field);
    const qsizetype end = wholeCharacter(field.text, qMin(start + snippetLength, field.text.size()));
    QString line = field.text.mid(start, end - start);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.isSpace())
            c = u' ';
    }
    const qsizetype shift = start > 0 ? 1 : 0;
    match.snippet = (shift > 0 ? QString(QChar(u'…')) : QString()) + line;
    if (end < field.text.size())
        match.snippet += u'…';
    for (const TextRange &range : field.ranges) {
        const qsizetype from = qMax(range.from, start);
        const qsizetype until = qMin(range.from + range.length, end);
        if (from < until)
            match.snippetRanges.push_back({from - start + shift, until - from});
    }
}

bool all(const std::vector<Found> &found, bool Found::*what)
{
    return std::all_of(found.begin(), found.end(), [what](const Found &one) { return one.*what; });
}

} // namespace

std::vector<TextRange> rangesIn(QStringView text, const std::vector<SearchTerm> &terms)
{
    Field field {text.toString(), {}};
    std::vector<Found> found(terms.size());
    look(field, terms, found);
    return tidied(std::move(field.ranges));
}

bool areIn(const QStringList &texts, const std::vector<SearchTerm> &terms)
{
    std::vector<Found> found(terms.size());
    for (const QString &text : texts) {
        Field field {text, {}};
        look(field, terms, found);
    }
    return all(found, &Found::somewhere);
}

SearchMatch match(const SearchItem &item, const std::vector<SearchTerm> &terms)
{
    std::vector<Found> found(terms.size());
    Field title {item.title, {}};
    look(title, terms, found);
    std::vector<Field> fields;
    for (const QString &text : item.texts + item.names) {
        fields.push_back({text, {}});
        look(fields.back(), terms, found);
        fields.back().ranges = tidied(std::move(fields.back().ranges));
    }
    SearchMatch match;
    match.found = all(found, &Found::somewhere);
    match.exact = match.found && all(found, &Found::exactly);
    match.title = tidied(std::move(title.ranges));
    const auto told = std::find_if(fields.begin(), fields.end(), [](const Field &field) { return !field.ranges.empty(); });
    if (told != fields.end())
        cutSnippet(*told, match);
    else if (!fields.empty())
        cutSnippet(fields.front(), match);
    return match;
}

} // namespace mainstay::searchmatch
