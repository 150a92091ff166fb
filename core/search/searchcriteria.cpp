// SPDX-License-Identifier: Apache-2.0
#include "core/search/searchcriteria.h"

#include "core/search/searchindex.h"
#include "core/search/searchmatch.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay::searchcriteria {

namespace {

constexpr int mostEndings = 60; ///< words that a beginning is replaced by
constexpr size_t mostGroups = 64;
constexpr qsizetype mostNamedAccounts = 400; ///< asked for one by one
constexpr qsizetype mostListedAccounts = 5000; ///< kept as a set

/// Adds what the index has to have for the terms to be in a thing.
class GroupMaker final
{
public:
    GroupMaker(Connection &connection, WordPlace place, SearchCriteria &criteria)
        : m_connection(connection)
        , m_place(place)
        , m_criteria(criteria)
    {
    }

    Result<void> add(const SearchTerm &term)
    {
        const std::vector<WordUnit> &units = term.words.units();
        for (size_t i = 0; i < units.size() && !m_criteria.isImpossible; ++i) {
            const QStringView word = term.words.folded(units[i]);
            const bool afterDense = i > 0 && units[i - 1].dense && units[i].glued;
            const bool beforeDense = i + 1 < units.size() && units[i + 1].dense && units[i + 1].glued;
            if (!units[i].dense)
                MAINSTAY_CHECK(addLetters(word, i + 1 == units.size() && term.isPrefix));
            else if (afterDense)
                addGroup({indexwords::pair(term.words.folded(units[i - 1]), word, m_place)});
            else if (!beforeDense)
                addGroup({indexwords::whole(word, m_place)});
        }
        const bool isPair = units.size() == 2 && units[0].dense && units[1].dense && units[1].glued;
        m_criteria.needsText = m_criteria.needsText || (units.size() > 1 && !isPair);
        return {};
    }

private:
    Result<void> addLetters(QStringView word, bool isPrefix) // NOLINT
    {
        m_criteria.needsText = m_criteria.needsText || word.size() > indexwords::longestWord;
        if (!isPrefix || word.size() < 2) {
            addGroup({indexwords::whole(word, m_place)});
            return {};
        }
        if (word.size() < indexwords::shortestListed) {
            addGroup({indexwords::beginning(word, m_place)});
            return {};
        }
        return addBeginning(word);
    }

    Result<void> addBeginning(QStringView word)
    {
        const QByteArray first = indexwords::whole(word, WordPlace::Anywhere);
        MAINSTAY_TRY(Statement rows, m_connection.prepare("search/words"));
        const QByteArray end = first + "\xF4\x8F\xBF\xBF"; // the last character there is
        rows.bind(first, end, mostEndings + 1);
        QByteArrayList words;
        for (;;) {
            MAINSTAY_TRY(const bool row, rows.next());
            if (!row)
                break;
            words += indexwords::whole(rows.text(0), m_place);
        }
        if (words.size() <= mostEndings) {
            addGroup(words);
            return {};
        }
        addGroup({indexwords::beginning(word.left(3), m_place)});
        m_criteria.needsText = true;
        return {};
    }

    void addGroup(const QByteArrayList &words)
    {
        if (words.isEmpty())
            m_criteria.isImpossible = true;
        else if (m_criteria.groups.size() < mostGroups)
            m_criteria.groups.push_back(words);
        else
            m_criteria.needsText = true;
    }

    Connection &m_connection;
    WordPlace m_place;
    SearchCriteria &m_criteria;
};

QByteArray kindMark(SearchKind kind)
{
    return indexwords::mark('t', QByteArray::number(int(kind)));
}

/// Accounts that the index proposes for words of names.
struct ProposedAccounts
{
    QSet<qint64> ids; ///< at most one more than can be listed
    bool needText = false; ///< each has to be read to be sure
};

Result<ProposedAccounts> accountsNamed(Connection &connection, const std::vector<SearchTerm> &terms)
{
    SearchCriteria criteria;
    criteria.groups.push_back({kindMark(SearchKind::Account)});
    GroupMaker maker(connection, WordPlace::Name, criteria);
    for (const SearchTerm &term : terms)
        MAINSTAY_CHECK(maker.add(term));
    ProposedAccounts proposed {{}, criteria.needsText};
    if (criteria.isImpossible)
        return proposed;
    MAINSTAY_TRY(Statement documents, connection.prepareGenerated(connection.backend().wordIndex().documents()));
    MAINSTAY_TRY(Statement document, connection.prepare("search/doc"));
    documents.bind(connection.backend().wordIndex().match(criteria.groups), 0, std::numeric_limits<qint64>::max());
    while (proposed.ids.size() <= mostListedAccounts) {
        MAINSTAY_TRY(const bool row, documents.next());
        if (!row)
            break;
        document.bind(documents.int64(0));
        MAINSTAY_TRY(const bool isThere, document.next());
        if (isThere)
            proposed.ids.insert(document.int64(2));
    }
    return proposed;
}

Result<QByteArrayList> marksOf(Connection &connection, const ProposedAccounts &proposed,
                               const std::vector<SearchTerm> &terms)
{
    QByteArrayList marks;
    for (const qint64 account : proposed.ids) {
        if (proposed.needText) {
            MAINSTAY_TRY(const auto items, searchitems::load(connection, {SearchKind::Account, account, account, 1}));
            if (items.empty() || !searchmatch::areIn(QStringList {items[0].title} + items[0].names, terms))
                continue;
        }
        marks += indexwords::mark('a', QByteArray::number(account));
    }
    return marks;
}

Result<void> addAccounts(Connection &connection, const SearchQuery &query, SearchCriteria &criteria)
{
    if (query.accounts.empty())
        return {};
    MAINSTAY_TRY(const ProposedAccounts proposed, accountsNamed(connection, query.accounts));
    if (proposed.ids.size() <= mostNamedAccounts) {
        MAINSTAY_TRY(const QByteArrayList marks, marksOf(connection, proposed, query.accounts));
        if (marks.isEmpty())
            criteria.isImpossible = true;
        else
            criteria.groups.push_back(marks);
    } else if (proposed.ids.size() <= mostListedAccounts && !proposed.needText) {
        criteria.accounts = proposed.ids;
    } else {
        criteria.checksAccountNames = true;
    }
    return {};
}

Result<void> addMembers(Connection &connection, const SearchQuery &query, SearchCriteria &criteria)
{
    if (query.members.empty())
        return {};
    QByteArrayList marks;
    MAINSTAY_TRY(Statement rows, connection.prepare("search/members"));
    for (;;) {
        MAINSTAY_TRY(const bool row, rows.next());
        if (!row)
            break;
        if (searchmatch::areIn({rows.text(1), rows.text(2), rows.text(3)}, query.members))
            marks += indexwords::mark('m', QByteArray::number(rows.int64(0)));
    }
    if (marks.isEmpty())
        criteria.isImpossible = true;
    else
        criteria.groups.push_back(marks);
    return {};
}

void addKinds(const SearchQuery &query, const Scope &scope, SearchCriteria &criteria)
{
    QByteArrayList marks;
    for (const SearchKind kind : query.kinds)
        marks += kindMark(kind);
    for (const QString &kind : query.touchpointKinds)
        marks += indexwords::mark('k', kind.toUtf8());
    if (!marks.isEmpty())
        criteria.groups.push_back(marks);
    QByteArrayList scoped;
    for (const SearchKind kind : scope.kinds)
        scoped += kindMark(kind);
    if (!scoped.isEmpty())
        criteria.groups.push_back(scoped);
}

void addDays(const SearchQuery &query, const Scope &scope, SearchCriteria &criteria)
{
    const auto placeOf = [&scope](QDate day) { return searchindex::placeOf(day.startOfDay(scope.zone).toUTC()); };
    criteria.above = scope.above;
    if (query.before.isValid()) {
        criteria.above = qMin(criteria.above, placeOf(query.before));
        // What has no instant was not before anything either.
        criteria.lowest = placeOf(QDate(1, 1, 1));
    }
    if (query.after.isValid())
        criteria.lowest = placeOf(query.after);
}

} // namespace

Result<SearchCriteria> make(Connection &connection, const SearchQuery &query, const Scope &scope)
{
    SearchCriteria criteria;
    addDays(query, scope, criteria);
    GroupMaker maker(connection, scope.place, criteria);
    for (const SearchTerm &term : query.terms)
        MAINSTAY_CHECK(maker.add(term));
    addKinds(query, scope, criteria);
    MAINSTAY_CHECK(addAccounts(connection, query, criteria));
    MAINSTAY_CHECK(addMembers(connection, query, criteria));
    if (criteria.groups.empty()) {
        QByteArrayList everything;
        for (const SearchKind kind : allSearchKinds)
            everything += kindMark(kind);
        criteria.groups.push_back(everything);
    }
    criteria.isImpossible = criteria.isImpossible || criteria.lowest >= criteria.above;
    return criteria;
}

} // namespace mainstay::searchcriteria
