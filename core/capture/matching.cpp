// SPDX-License-Identifier: Apache-2.0
#include "core/capture/matching.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "core/capture/capturewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// New people that a log begins with; a list of hundreds is a mailing, and nobody's contacts.
constexpr size_t mostNewPeople = 25;

AccountCandidate &candidateOf(std::vector<AccountCandidate> &all, AccountId account)
{
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const AccountCandidate &candidate) { return candidate.account == account; });
    return known != all.end() ? *known : all.emplace_back(AccountCandidate {account, {}, 0, 0});
}

} // namespace

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

Result<CaptureMatch> Matcher::match(const CaptureItem &item)
{
    MAINSTAY_CHECK(loadMembers());
    CaptureMatch match;
    bool first = true;
    for (const CapturedPerson &captured : item.people) {
        MAINSTAY_TRY(MatchedPerson matched, person(captured));
        if (matched.member.isValid() && first) {
            const auto member = std::find_if(m_members->begin(), m_members->end(),
                                             [&](const Member &one) { return one.id == matched.member; });
            match.team = member->team;
            first = false;
        }
        match.people.push_back(std::move(matched));
    }
    for (const CapturedPerson &captured : item.declined) {
        MAINSTAY_TRY(MatchedPerson matched, person(captured));
        matched.present = false;
        match.people.push_back(std::move(matched));
    }
    MAINSTAY_TRY(match.accounts, candidates(match.people));
    return match;
}

Result<std::optional<Member>> Matcher::writer(const QString &actor)
{
    MAINSTAY_CHECK(loadMembers());
    const QString wanted = fold(actor);
    for (const Member &member : *m_members) {
        if (!wanted.isEmpty() && member.active && (fold(member.name) == wanted || fold(member.email) == wanted))
            return std::optional(member);
    }
    return std::optional<Member>();
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
    size_t newPeople = 0;
    for (const MatchedPerson &one : match.people) {
        if (one.ours && one.person == item.lead)
            leadIsOurs = true;
        if (!one.present)
            continue;
        const auto contact = std::find_if(one.contacts.begin(), one.contacts.end(),
                                          [&](const KnownContact &known) { return known.account == account; });
        if (one.member.isValid())
            start.members.push_back(one.member);
        else if (contact != one.contacts.end())
            start.people.push_back({contact->contact, {}, {}});
        else if (one.isUnknown() && !one.person.address.isEmpty() && ++newPeople <= mostNewPeople)
            start.people.push_back({{},
                                    one.person.name.isEmpty() ? capturewords::nameOf(one.person.address) : one.person.name,
                                    one.person.address});
    }
    if (item.from == CaptureKind::Mail)
        start.direction = leadIsOurs ? Direction::Outbound : Direction::Inbound;
    return start;
}

} // namespace mainstay
