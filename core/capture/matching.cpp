// SPDX-License-Identifier: Apache-2.0
#include "core/capture/matching.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "core/capture/capturewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Likely accounts at which people are looked up by name.
constexpr size_t mostNamesakeAccounts = 5;

AccountCandidate &candidateOf(std::vector<AccountCandidate> &all, AccountId account)
{
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const AccountCandidate &candidate) { return candidate.account == account; });
    return known != all.end() ? *known : all.emplace_back(AccountCandidate {account, {}, 0, 0});
}

/// What somebody is called, or is by the address.
QString nameOf(const CapturedPerson &person)
{
    return person.name.isEmpty() ? capturewords::nameOf(person.address) : person.name;
}

/// Two addresses may be of one person.
template <typename One>
void addOnce(std::vector<One> &all, const One &one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

} // namespace

const KnownContact *MatchedPerson::contactAt(AccountId account) const
{
    for (const std::vector<KnownContact> *known : {&contacts, &namesakes}) {
        for (const KnownContact &contact : *known) {
            if (contact.account == account)
                return &contact;
        }
    }
    return nullptr;
}

bool CaptureMatch::hasOutsider() const
{
    return std::any_of(people.begin(), people.end(), [](const MatchedPerson &person) { return !person.ours; });
}

Result<void> Matcher::loadMembers()
{
    if (m_members)
        return {};
    MAINSTAY_TRY(std::vector<Member> members, accountstore::members(m_connection));
    for (const Member &member : members) {
        if (const QString name = fold(member.name); member.active && !name.isEmpty())
            m_memberByName.insert(name, m_memberByName.contains(name) ? MemberId() : member.id);
        const QString address = member.email.trimmed().toLower();
        if (address.isEmpty())
            continue;
        m_memberByAddress.insert(address, member.id);
        const QString domain = capturewords::domainOf(address);
        if (!domain.isEmpty() && !capturewords::isPublicDomain(domain))
            m_ourDomains.insert(domain, true);
    }
    m_members = std::move(members);
    return {};
}

Result<std::vector<KnownContact>> Matcher::contacts(const QString &address)
{
    if (const auto known = m_contacts.constFind(address); known != m_contacts.constEnd())
        return *known;
    MAINSTAY_TRY(Statement statement, m_connection.prepare("capture/contacts_by_email"));
    statement.bind(address);
    std::vector<KnownContact> found;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        found.push_back({statement.id<ContactId>(0), statement.id<AccountId>(1), statement.text(2)});
    }
    m_contacts.insert(address, found);
    return found;
}

Result<std::vector<Matcher::Named>> Matcher::accounts(const QString &domain)
{
    if (const auto known = m_accounts.constFind(domain); known != m_accounts.constEnd())
        return *known;
    std::vector<Named> found;
    // An address at mail.acme.example belongs to acme.example as well.
    for (QString at = domain; found.empty() && at.contains(u'.'); at = at.section(u'.', 1)) {
        if (capturewords::isPublicDomain(at))
            break;
        MAINSTAY_TRY(Statement statement, m_connection.prepare("capture/accounts_by_domain"));
        statement.bind(at, QString(u"www."_s + at));
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                break;
            found.push_back({statement.id<AccountId>(0), statement.text(1)});
        }
    }
    m_accounts.insert(domain, found);
    return found;
}

Result<QString> Matcher::accountName(AccountId account)
{
    if (const auto known = m_names.constFind(account); known != m_names.constEnd())
        return *known;
    MAINSTAY_TRY(Statement statement, m_connection.prepare("capture/account_name"));
    statement.bind(account);
    MAINSTAY_TRY(const bool row, statement.next());
    const QString name = row ? statement.text(0) : QString();
    m_names.insert(account, name);
    return name;
}

Result<MatchedPerson> Matcher::person(const CapturedPerson &person)
{
    MatchedPerson matched;
    matched.person = person;
    if (person.address.isEmpty())
        return matched;
    matched.member = m_memberByAddress.value(person.address);
    matched.ours = matched.member.isValid() || m_ourDomains.contains(capturewords::domainOf(person.address));
    if (!matched.ours) {
        MAINSTAY_TRY(matched.contacts, contacts(person.address));
    }
    return matched;
}

Result<std::vector<AccountCandidate>> Matcher::candidates(const std::vector<MatchedPerson> &people)
{
    std::vector<AccountCandidate> all;
    for (const MatchedPerson &person : people) {
        if (person.ours)
            continue;
        for (const KnownContact &contact : person.contacts)
            ++candidateOf(all, contact.account).contacts;
        MAINSTAY_TRY(const std::vector<Named> named, accounts(capturewords::domainOf(person.person.address)));
        for (const Named &one : named) {
            const bool counted = std::any_of(person.contacts.begin(), person.contacts.end(),
                                             [&](const KnownContact &contact) { return contact.account == one.account; });
            if (!counted)
                ++candidateOf(all, one.account).byDomain;
        }
    }
    for (AccountCandidate &candidate : all) {
        MAINSTAY_TRY(candidate.name, accountName(candidate.account));
    }
    std::sort(all.begin(), all.end(), [](const AccountCandidate &a, const AccountCandidate &b) {
        if (a.contacts != b.contacts)
            return a.contacts > b.contacts;
        return a.byDomain != b.byDomain ? a.byDomain > b.byDomain : a.account < b.account;
    });
    return all;
}

Result<const QHash<QString, KnownContact> *> Matcher::contactNames(AccountId account)
{
    if (const auto known = m_contactNames.constFind(account); known != m_contactNames.constEnd())
        return &*known;
    MAINSTAY_TRY(Statement statement, m_connection.prepare("capture/contact_names"));
    statement.bind(account);
    QHash<QString, KnownContact> names;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        const QString name = fold(statement.text(1));
        names.insert(name, names.contains(name) ? KnownContact() : KnownContact {statement.id<ContactId>(0), account, statement.text(1)});
    }
    return &*m_contactNames.insert(account, std::move(names));
}

/// People whose address nobody knows, by what they are called.
Result<void> Matcher::findNamesakes(CaptureMatch &match, AccountId chosen)
{
    std::vector<AccountId> likely;
    if (chosen.isValid())
        likely.push_back(chosen);
    for (const AccountCandidate &candidate : match.accounts) {
        if (candidate.account != chosen && likely.size() < mostNamesakeAccounts)
            likely.push_back(candidate.account);
    }
    for (const AccountId account : likely) {
        MAINSTAY_TRY(const auto *const names, contactNames(account));
        for (MatchedPerson &one : match.people) {
            const KnownContact known = one.isUnknown() ? names->value(fold(nameOf(one.person))) : KnownContact();
            if (known.contact.isValid())
                one.namesakes.push_back(known);
        }
    }
    return {};
}

/// One of us who writes from a private address. Whose address is an account's is that account's all the same.
Result<void> Matcher::findMembersByName(CaptureMatch &match)
{
    for (MatchedPerson &one : match.people) {
        if (!one.isUnknown() || !one.namesakes.empty() || one.person.name.isEmpty())
            continue;
        const MemberId member = m_memberByName.value(fold(one.person.name));
        if (!member.isValid())
            continue;
        MAINSTAY_TRY(const std::vector<Named> named, accounts(capturewords::domainOf(one.person.address)));
        if (named.empty()) {
            one.member = member;
            one.ours = true;
        }
    }
    return {};
}

Result<CaptureMatch> Matcher::match(const CaptureItem &item, AccountId chosen)
{
    MAINSTAY_CHECK(loadMembers());
    CaptureMatch match;
    for (const CapturedPerson &captured : item.people) {
        MAINSTAY_TRY(MatchedPerson matched, person(captured));
        match.people.push_back(std::move(matched));
    }
    for (const CapturedPerson &captured : item.declined) {
        MAINSTAY_TRY(MatchedPerson matched, person(captured));
        matched.present = false;
        match.people.push_back(std::move(matched));
    }
    MAINSTAY_TRY(match.accounts, candidates(match.people));
    MAINSTAY_CHECK(findNamesakes(match, chosen));
    MAINSTAY_CHECK(findMembersByName(match));
    const auto ours = std::find_if(match.people.begin(), match.people.end(),
                                   [](const MatchedPerson &one) { return one.present && one.member.isValid(); });
    if (ours != match.people.end()) {
        match.team = std::find_if(m_members->begin(), m_members->end(), [&](const Member &one) {
                         return one.id == ours->member;
                     })->team;
    }
    return match;
}

Result<std::optional<Member>> Matcher::writer(const QString &actor)
{
    MAINSTAY_CHECK(loadMembers());
    const Member *member = memberNamed(*m_members, actor, WhichMembers::Active);
    return member ? std::optional(*member) : std::nullopt;
}

LogStart startOf(const CaptureItem &item, const CaptureMatch &match, AccountId account)
{
    LogStart start;
    start.account = account;
    start.at = item.at;
    start.minutes = item.minutes;
    start.kind = item.kind;
    start.purpose = item.purpose;
    start.summary = item.summary;
    start.notes = item.notes;
    start.source = item.source;
    bool leadIsOurs = false;
    int newPeople = 0;
    for (const MatchedPerson &one : match.people) {
        if (one.ours && one.person == item.lead)
            leadIsOurs = true;
        if (!one.present)
            continue;
        if (one.member.isValid())
            addOnce(start.members, one.member);
        else if (const KnownContact *contact = one.contactAt(account))
            addOnce(start.people, LoggedPerson {contact->contact, {}, {}});
        else if (one.isNewAt(account) && ++newPeople <= mostNewPeople)
            start.people.push_back({{}, nameOf(one.person), one.person.address});
    }
    start.peopleLeftOut = std::max(0, newPeople - mostNewPeople);
    if (item.from == CaptureKind::Mail)
        start.direction = leadIsOurs ? Direction::Outbound : Direction::Inbound;
    return start;
}

} // namespace mainstay
