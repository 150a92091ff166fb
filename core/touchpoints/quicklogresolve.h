// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/quicklog.h"

namespace mainstay::quicklog {

/// Whom a line of a log may mean.
struct Roster
{
    std::vector<Member> members; ///< all of ours
    std::vector<Contact> contacts; ///< of the account
    MemberId writer; ///< whose an action is where nobody is named; may be unknown
    std::vector<MemberId> ours; ///< who takes part: of several that fit, the only one of these is meant
    std::vector<ContactId> theirs;
};

enum class PersonMatch { Nobody, One, Several };

struct ResolvedPerson
{
    QString typed;
    PersonMatch match = PersonMatch::Nobody;
    MemberId member; ///< either this
    ContactId contact; ///< or that is valid, with One

    friend bool operator==(const ResolvedPerson &, const ResolvedPerson &) = default;
};

/// By whole address, whole name or reading (in either order), one name of several or the address before its @,
/// or the beginning of one; the first of these that fits anybody decides. Folded; also with 様 and the like, or
/// with a Hungarian ending (@Miának).
ResolvedPerson resolvePerson(const QString &typed, const Roster &roster);

struct ResolvedLine
{
    Line line;
    std::vector<ResolvedPerson> people;
    QString what; ///< the text, with those behind @ who are neither owner nor contact put back
    ActionSide side = ActionSide::Ours; ///< the customer's where a contact is named and none of us
    MemberId owner; ///< the first of us who is named, or else the writer; when ours
    ContactId contact; ///< the first of theirs who is named; of an action only when theirs

    friend bool operator==(const ResolvedLine &, const ResolvedLine &) = default;
};

ResolvedLine resolve(const Line &line, const Roster &roster);

} // namespace mainstay::quicklog
