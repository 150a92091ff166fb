// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/logopening.h"

#include "core/base/fold.h"
#include "ui/touchpoints/whentext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::logopening {

namespace {

constexpr int usualMinutes = 30;

Result<void> readAccount(Connection &connection, AccountId id, LogOpening &opening)
{
    if (!id.isValid())
        return {};
    auto account = accountstore::byId(connection, id);
    if (!account.ok())
        return account.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(account.error());
    opening.account = std::move(account).value();
    MAINSTAY_TRY(opening.contacts, accountstore::contacts(connection, id));
    return {};
}

Result<void> readRest(Connection &connection, const QString &place, LogOpening &opening)
{
    MAINSTAY_TRY(opening.members, accountstore::members(connection));
    MAINSTAY_TRY(opening.drafts, touchpointlog::drafts(connection, place));
    return {};
}

void setWhen(LogDraft &draft, const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    draft.day = local.date().toString(Qt::ISODate);
    draft.time = local.time().toString(u"HH:mm"_s);
}

/// Somebody who is no longer among the account's people keeps a place, or saving would drop them.
template <typename People, typename AnyId>
PersonChoice choiceOf(const People &people, AnyId id)
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const auto &person) { return person.id == id; });
    const QString name = found == people.end() ? u"#%1"_s.arg(id.value()) : found->name;
    return {PersonId(id.value()), name};
}

} // namespace

Result<LogOpening> forNew(Connection &connection, AccountId account, const QString &place)
{
    LogOpening opening;
    MAINSTAY_CHECK(readAccount(connection, account, opening));
    MAINSTAY_CHECK(readRest(connection, place, opening));
    std::erase_if(opening.members, [](const Member &member) { return !member.active; });
    return opening;
}

Result<LogOpening> forEdit(Connection &connection, TouchpointId touchpoint, const QString &place)
{
    LogOpening opening;
    MAINSTAY_TRY(opening.loaded, touchpointstore::byId(connection, touchpoint));
    MAINSTAY_CHECK(readAccount(connection, opening.loaded->account, opening));
    MAINSTAY_CHECK(readRest(connection, place, opening));
    return opening;
}

LogDraft draftOf(const LogOpening &opening)
{
    LogDraft draft;
    if (!opening.loaded)
        return draft;
    const Touchpoint &touchpoint = *opening.loaded;
    draft.touchpoint = touchpoint.id;
    draft.account = touchpoint.account;
    draft.accountText = opening.account.name;
    setWhen(draft, touchpoint.at);
    draft.minutes = touchpoint.minutes ? QString::number(*touchpoint.minutes) : QString();
    draft.kind = touchpoint.kind;
    draft.purpose = touchpoint.purpose;
    draft.direction = touchpoint.direction;
    draft.team = touchpoint.team;
    draft.outcome = touchpoint.outcome;
    for (const ContactId contact : touchpoint.contacts)
        draft.people.push_back(choiceOf(opening.contacts, contact));
    for (const MemberId member : touchpoint.members)
        draft.members.push_back(choiceOf(opening.members, member));
    draft.summary = touchpoint.summary;
    draft.notes = touchpoint.notes;
    draft.sentimentUs = touchpoint.sentimentUs;
    draft.sentimentSolution = touchpoint.sentimentSolution;
    draft.competitor = touchpoint.competitor;
    draft.objective = touchpoint.objective;
    for (const Quote &quote : touchpoint.quotes) {
        const PersonChoice who = quote.contact.isValid() ? choiceOf(opening.contacts, quote.contact) : PersonChoice();
        draft.quotes.push_back({who, quote.words});
    }
    return draft;
}

LogDraft freshDraft(const LogOpening &opening, const WriteContext &context)
{
    LogDraft draft;
    draft.account = opening.account.id;
    draft.accountText = opening.account.name;
    setWhen(draft, roundedToFiveMinutes(context.clock.nowUtc()));
    draft.minutes = QString::number(usualMinutes);
    const QString actor = fold(context.actor);
    for (const Member &member : opening.members) {
        if (actor.isEmpty() || (fold(member.name) != actor && fold(member.email) != actor))
            continue;
        draft.members.push_back({PersonId(member.id.value()), member.name});
        draft.team = member.team;
        break;
    }
    return draft;
}

} // namespace mainstay::logopening
