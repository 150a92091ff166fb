// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/capture/captureitem.h"
#include "core/storage/connection.h"
#include "core/touchpoints/logstart.h"

#include <QHash>

#include <optional>
#include <vector>

namespace mainstay {

struct KnownContact
{
    ContactId contact;
    AccountId account;
    QString name;

    friend bool operator==(const KnownContact &, const KnownContact &) = default;
};

/// Somebody of a capture, and who that is here.
struct MatchedPerson
{
    CapturedPerson person;
    bool present = true; ///< declined otherwise
    MemberId member; ///< one of us, by e-mail
    bool ours = false; ///< a member, or at the same domain as the members
    std::vector<KnownContact> contacts; ///< of this address; the same person may be known to several accounts
    std::vector<KnownContact> namesakes; ///< of an unknown address: who is called so at the likely accounts, one at each

    bool isUnknown() const { return !ours && contacts.empty(); }
    /// Who that is at the account, by address or else by name; null for nobody.
    const KnownContact *contactAt(AccountId account) const;
    /// Was there, and would be somebody new at the account.
    bool isNewAt(AccountId account) const { return present && isUnknown() && !person.address.isEmpty() && !contactAt(account); }
    friend bool operator==(const MatchedPerson &, const MatchedPerson &) = default;
};

struct AccountCandidate
{
    AccountId account;
    QString name;
    int contacts = 0; ///< people of the capture who are its contacts
    int byDomain = 0; ///< others who have an address at its domain

    friend bool operator==(const AccountCandidate &, const AccountCandidate &) = default;
};

struct CaptureMatch
{
    std::vector<MatchedPerson> people;
    std::vector<AccountCandidate> accounts; ///< the likeliest first; empty: nobody knows
    Team team = Team::Success; ///< of the first of us who was there

    AccountId account() const { return accounts.empty() ? AccountId() : accounts.front().account; }
    /// Anybody who is not one of us.
    bool hasOutsider() const;
    friend bool operator==(const CaptureMatch &, const CaptureMatch &) = default;
};

/// Addresses → people and accounts of the workspace; without regard to case, through the indexes of 0004.
/// Remembers what it has looked up, so that one serves for a whole calendar; make it anew for new data.
class Matcher final
{
public:
    explicit Matcher(Connection &connection)
        : m_connection(connection)
    {
    }

    /// `chosen`: an account that is likely whoever was there.
    Result<CaptureMatch> match(const CaptureItem &item, AccountId chosen = {});
    /// The member who is called or has the address `actor`; nothing where there is none.
    Result<std::optional<Member>> writer(const QString &actor);

private:
    struct Named
    {
        AccountId account;
        QString name;
    };
    Result<void> loadMembers();
    Result<MatchedPerson> person(const CapturedPerson &person);
    Result<std::vector<KnownContact>> contacts(const QString &address);
    Result<std::vector<Named>> accounts(const QString &domain);
    Result<QString> accountName(AccountId account);
    Result<const QHash<QString, KnownContact> *> contactNames(AccountId account);
    Result<void> findNamesakes(CaptureMatch &match, AccountId chosen);
    Result<void> findMembersByName(CaptureMatch &match);
    Result<std::vector<AccountCandidate>> candidates(const std::vector<MatchedPerson> &people);

    Connection &m_connection;
    std::optional<std::vector<Member>> m_members;
    QHash<QString, MemberId> m_memberByAddress;
    QHash<QString, MemberId> m_memberByName; ///< folded; invalid where several are called so
    QHash<QString, bool> m_ourDomains;
    QHash<QString, std::vector<KnownContact>> m_contacts;
    QHash<QString, std::vector<Named>> m_accounts;
    QHash<AccountId, QHash<QString, KnownContact>> m_contactNames; ///< folded; invalid where several are called so
    QHash<AccountId, QString> m_names;
};

/// New people that a log begins with; a list of hundreds is a mailing, and nobody's contacts.
constexpr int mostNewPeople = 25;

/// What the log begins with for this account (invalid: the user chooses). Its people are the account's contacts
/// who were there, and unknown ones as new people by name and address, up to mostNewPeople. Pure.
LogStart startOf(const CaptureItem &item, const CaptureMatch &match, AccountId account);

} // namespace mainstay
