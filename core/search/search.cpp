// SPDX-License-Identifier: Apache-2.0
#include "core/search/search.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::search {

namespace {

/// What a page may cost before it ends early: one for looking at a document, ten for reading a thing.
constexpr int mostEffort = 6000;
constexpr int smallEffort = 1500;
constexpr int readingEffort = 10;

/// A thing that the index proposes.
struct Candidate
{
    qint64 document = 0;
    SearchKind kind = SearchKind::Touchpoint;
    qint64 item = 0;
    AccountId account;
};

QStringList namesOf(const SearchItem &item)
{
    return QStringList {item.title} + item.names;
}

/// Walks the proposals, the newest first, without those that the filters refuse.
class Walk final
{
public:
    enum class Effort { Small, Whole };

    Walk(Connection &connection, const SearchRequest &request, const SearchQuery &query, const SearchCriteria &criteria,
         Effort effort = Effort::Whole)
        : m_connection(connection)
        , m_request(request)
        , m_query(query)
        , m_criteria(criteria)
        , m_effortLeft(effort == Effort::Whole ? mostEffort : smallEffort)
    {
    }

    Result<void> begin()
    {
        MAINSTAY_TRY(Statement documents,
                     m_connection.prepareGenerated(m_connection.backend().wordIndex().documents()));
        MAINSTAY_TRY(Statement document, m_connection.prepare("search/doc"));
        m_documents.emplace(std::move(documents));
        m_document.emplace(std::move(document));
        m_documents->bind(m_connection.backend().wordIndex().match(m_criteria.groups), m_criteria.lowest,
                          m_criteria.above);
        return {};
    }

    /// None at the end, or when the effort is spent: see isSpent().
    Result<std::optional<Candidate>> next()
    {
        for (;;) {
            if (m_request.isCancelled && m_request.isCancelled())
                return Error {ErrorCode::Cancelled, {}};
            if (isSpent())
                return std::optional<Candidate>();
            MAINSTAY_TRY(const bool row, m_documents->next());
            if (!row)
                return std::optional<Candidate>();
            --m_effortLeft;
            m_last = m_documents->int64(0);
            m_document->bind(m_last);
            MAINSTAY_TRY(const bool isThere, m_document->next());
            if (!isThere)
                continue;
            if (m_document->int64(1) < 0)
                continue; // of something that has changed since, or is gone
            const int kind = m_document->integer(0);
            if (kind < int(SearchKind::Touchpoint) || kind > int(SearchKind::Action))
                return Error {ErrorCode::Corrupt, u"unknown kind of document"_s};
            const Candidate candidate {m_last, SearchKind(kind), m_document->int64(1), m_document->id<AccountId>(2)};
            MAINSTAY_TRY(const bool isWanted, isOfWantedAccount(candidate.account));
            if (isWanted)
                return std::optional(candidate);
        }
    }

    Result<std::optional<SearchItem>> read(const Candidate &candidate)
    {
        m_effortLeft -= readingEffort;
        MAINSTAY_TRY(std::vector<SearchItem> items, searchitems::load(m_connection, {candidate.kind, candidate.item,
                                                                                     candidate.item, 1}));
        return items.empty() ? std::optional<SearchItem>() : std::optional(std::move(items.front()));
    }

    bool isSpent() const { return m_effortLeft <= 0; }
    qint64 last() const { return m_last; }

private:
    Result<bool> isOfWantedAccount(AccountId account)
    {
        if (!m_criteria.accounts.isEmpty())
            return m_criteria.accounts.contains(account.value());
        if (!m_criteria.checksAccountNames)
            return true;
        if (const auto known = m_accounts.constFind(account); known != m_accounts.constEnd())
            return *known;
        MAINSTAY_TRY(const auto item, read({0, SearchKind::Account, account.value(), account}));
        const bool wanted
            = item && searchmatch::areIn(namesOf(*item), m_query.accounts);
        m_accounts.insert(account, wanted);
        return wanted;
    }

    Connection &m_connection;
    const SearchRequest &m_request;
    const SearchQuery &m_query;
    const SearchCriteria &m_criteria;
    std::optional<Statement> m_documents;
    std::optional<Statement> m_document;
    QHash<AccountId, bool> m_accounts; ///< whose names were asked
    int m_effortLeft;
    qint64 m_last = 0;
};

class Names final
{
public:
    explicit Names(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QString> of(AccountId account)
    {
        if (const auto known = m_names.constFind(account); known != m_names.constEnd())
            return *known;
        MAINSTAY_TRY(Statement row, m_connection.prepare("search/account_name"));
        row.bind(account);
        MAINSTAY_TRY(const bool isThere, row.next());
        const QString name = isThere ? row.text(0) : QString();
        m_names.insert(account, name);
        return name;
    }

private:
    Connection &m_connection;
    QHash<AccountId, QString> m_names;
};

QStringList textsOf(const SearchItem &item, WordPlace place)
{
    return place == WordPlace::Name ? namesOf(item) : namesOf(item) + item.texts;
}

Result<SearchHit> hitOf(const SearchItem &item, SearchMatch &&match, Names &names)
{
    SearchHit hit;
    hit.kind = item.kind;
    hit.item = item.id;
    hit.account = item.account;
    MAINSTAY_TRY(hit.accountName, names.of(item.account));
    hit.at = item.at;
    hit.touchpointKind = item.touchpointKind;
    hit.actionState = item.actionState;
    hit.due = item.due;
    hit.title = item.title;
    hit.titleRanges = std::move(match.title);
    hit.snippet = std::move(match.snippet);
    hit.snippetRanges = std::move(match.snippetRanges);
    hit.isExact = match.exact;
    return hit;
}

Result<SearchCriteria> criteriaOf(Connection &connection, const SearchRequest &request, const SearchQuery &query)
{
    return searchcriteria::make(connection, query,
                                {request.kinds, request.place,
                                 request.next.value_or(std::numeric_limits<qint64>::max()), request.zone});
}

Result<int> countAll(Connection &connection, const SearchRequest &request, const SearchQuery &query,
                     const SearchCriteria &criteria)
{
    constexpr int most = SearchCounts().most;
    Walk walk(connection, request, query, criteria, Walk::Effort::Small);
    MAINSTAY_CHECK(walk.begin());
    int count = 0;
    while (count <= most) {
        MAINSTAY_TRY(const auto candidate, walk.next());
        if (!candidate)
            return walk.isSpent() ? most + 1 : count;
        if (criteria.needsText) {
            MAINSTAY_TRY(const auto item, walk.read(*candidate));
            count += item && searchmatch::areIn(textsOf(*item, request.place), query.terms) ? 1 : 0;
        } else {
            ++count;
        }
    }
    return count;
}

} // namespace

Result<HitPage> find(Connection &connection, const SearchRequest &request)
{
    const SearchQuery query = parseSearch(request.text);
    HitPage page;
    if (query.isEmpty())
        return page;
    MAINSTAY_TRY(const SearchCriteria criteria, criteriaOf(connection, request, query));
    if (criteria.isImpossible)
        return page;
    Names names(connection);
    Walk walk(connection, request, query, criteria);
    MAINSTAY_CHECK(walk.begin());
    while (int(page.hits.size()) < request.limit) {
        MAINSTAY_TRY(const auto candidate, walk.next());
        if (!candidate)
            break;
        MAINSTAY_TRY(const auto item, walk.read(*candidate));
        if (!item)
            continue;
        SearchMatch match = searchmatch::match(*item, query.terms);
        if (!match.found || (request.place == WordPlace::Name && !searchmatch::areIn(namesOf(*item), query.terms)))
            continue;
        MAINSTAY_TRY(SearchHit hit, hitOf(*item, std::move(match), names));
        page.hits.push_back(std::move(hit));
    }
    if (walk.isSpent() || int(page.hits.size()) >= request.limit)
        page.next = walk.last();
    if (!request.next)
        std::stable_partition(page.hits.begin(), page.hits.end(), [](const SearchHit &hit) { return hit.isExact; });
    return page;
}

Result<HitPage> findMixed(Connection &connection, const SearchRequest &request)
{
    constexpr int fewNames = 4;
    const SearchQuery query = parseSearch(request.text);
    // Who asks for kinds knows where to look.
    if (query.isEmpty() || !query.kinds.empty())
        return find(connection, request);
    SearchRequest names = request;
    names.next = std::nullopt;
    names.kinds = {SearchKind::Contact, SearchKind::Account};
    names.place = WordPlace::Name;
    names.limit = fewNames;
    MAINSTAY_TRY(HitPage page, query.terms.empty() ? Result<HitPage>(HitPage()) : find(connection, names));
    const std::vector<SearchHit> leading = page.hits;
    if (request.next)
        page.hits.clear();
    // A place below zero is one among the others, who come after everything that happened.
    const bool isAmongOthers = request.next.value_or(0) < 0;
    if (!isAmongOthers) {
        SearchRequest happened = request;
        happened.kinds = {SearchKind::Touchpoint, SearchKind::Action};
        MAINSTAY_TRY(const HitPage rest, find(connection, happened));
        page.hits.insert(page.hits.end(), rest.hits.begin(), rest.hits.end());
        page.next = rest.next;
        if (page.next)
            return page;
    }
    names.place = WordPlace::Anywhere;
    names.limit = request.limit;
    if (isAmongOthers)
        names.next = -*request.next;
    MAINSTAY_TRY(const HitPage others, find(connection, names));
    for (const SearchHit &hit : others.hits) {
        const bool isThere = std::any_of(leading.begin(), leading.end(), [&hit](const SearchHit &one) {
            return one.kind == hit.kind && one.item == hit.item;
        });
        if (!isThere)
            page.hits.push_back(hit);
    }
    page.next = others.next ? std::optional(-*others.next) : std::nullopt;
    return page;
}

Result<SearchCounts> count(Connection &connection, const SearchRequest &request)
{
    SearchCounts counts;
    const SearchQuery query = parseSearch(request.text);
    if (query.isEmpty())
        return counts;
    SearchRequest whole = request;
    whole.kinds.clear();
    whole.next = std::nullopt;
    MAINSTAY_TRY(const SearchCriteria criteria, criteriaOf(connection, whole, query));
    if (criteria.isImpossible)
        return counts;
    for (size_t i = 0; i < allSearchKinds.size(); ++i) {
        SearchCriteria one = criteria;
        one.groups.push_back({indexwords::mark('t', QByteArray::number(int(allSearchKinds[i])))});
        MAINSTAY_TRY(counts.of[i], countAll(connection, whole, query, one));
    }
    return counts;
}

} // namespace mainstay::search
