// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/logopening.h"

#include "ui/touchpoints/whentext.h"

#include <QCryptographicHash>

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

Result<void> readTemplates(Connection &connection, const QString &language, LogOpening &opening)
{
    const QString own = opening.account.language;
    for (const Purpose purpose : allPurposes()) {
        MAINSTAY_TRY(opening.templates[purpose], logtemplates::body(connection, purpose, own.isEmpty() ? language : own));
    }
    return {};
}

Result<void> readRest(Connection &connection, const QString &place, LogOpening &opening)
{
    MAINSTAY_TRY(opening.members, accountstore::members(connection));
    MAINSTAY_TRY(opening.drafts, touchpointlog::drafts(connection, place));
    MAINSTAY_TRY(opening.words, logtemplates::sentimentWords(connection));
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
    return {PersonId(id.value()), name, {}};
}

void addOurs(LogDraft &draft, const LogOpening &opening, const LogStart &start, MemberId writer)
{
    const std::vector<MemberId> wanted = start.members.empty() ? std::vector {writer} : start.members;
    for (const Member &member : opening.members) {
        if (std::find(wanted.begin(), wanted.end(), member.id) == wanted.end())
            continue;
        if (draft.members.empty())
            draft.team = member.team;
        draft.members.push_back({PersonId(member.id.value()), member.name, {}});
    }
}

/// Of no names: those change without the touchpoint. The instant, or another time zone would be a change.
QString fingerprint(LogDraft draft, const QDateTime &at)
{
    draft.accountText.clear();
    draft.day = QString::number(at.toMSecsSinceEpoch());
    draft.time.clear();
    for (std::vector<PersonChoice> *people : {&draft.people, &draft.members}) {
        for (PersonChoice &person : *people)
            person.name.clear();
    }
    for (QuoteDraft &quote : draft.quotes)
        quote.who.name.clear();
    return QString::fromLatin1(QCryptographicHash::hash(toPayload(draft).toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

Result<LogOpening> forAccount(Connection &connection, AccountId account, const LogPlace &place)
{
    LogOpening opening;
    MAINSTAY_CHECK(readAccount(connection, account, opening));
    MAINSTAY_CHECK(readTemplates(connection, place.language, opening));
    return opening;
}

Result<LogOpening> forNew(Connection &connection, AccountId account, const LogPlace &place)
{
    MAINSTAY_TRY(LogOpening opening, forAccount(connection, account, place));
    MAINSTAY_CHECK(readRest(connection, place.place, opening));
    std::erase_if(opening.members, [](const Member &member) { return !member.active; });
    return opening;
}

Result<LogOpening> forEdit(Connection &connection, TouchpointId touchpoint, const LogPlace &place)
{
    LogOpening opening;
    MAINSTAY_TRY(opening.loaded, touchpointstore::byId(connection, touchpoint));
    MAINSTAY_CHECK(readAccount(connection, opening.loaded->account, opening));
    MAINSTAY_CHECK(readRest(connection, place.place, opening));
    return opening;
}

MemberId writerOf(const LogOpening &opening, const QString &actor)
{
    const Member *writer = memberNamed(opening.members, actor);
    return writer ? writer->id : MemberId();
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
    draft.reason = touchpoint.reason;
    draft.overrideReason = touchpoint.overrideReason;
    draft.source = touchpoint.source;
    for (const Quote &quote : touchpoint.quotes) {
        const PersonChoice who = quote.contact.isValid() ? choiceOf(opening.contacts, quote.contact) : PersonChoice();
        draft.quotes.push_back({who, quote.words});
    }
    draft.basis = fingerprint(draft, touchpoint.at);
    return draft;
}

LogDraft freshDraft(const LogOpening &opening, const LogStart &start, const WriteContext &context)
{
    LogDraft draft;
    draft.account = opening.account.id;
    draft.accountText = opening.account.name;
    setWhen(draft, start.at.isValid() ? start.at : roundedToFiveMinutes(context.clock.nowUtc()));
    draft.minutes = QString::number(start.minutes.value_or(usualMinutes));
    draft.kind = start.kind.value_or(draft.kind);
    draft.purpose = start.purpose.value_or(draft.purpose);
    draft.direction = start.direction.value_or(draft.direction);
    draft.outcome = start.outcome.value_or(draft.outcome);
    for (const LoggedPerson &person : start.people) {
        if (person.contact.isValid())
            draft.people.push_back(choiceOf(opening.contacts, person.contact));
        else if (!person.isNobody())
            draft.people.push_back({{}, person.newName.simplified(), person.newEmail.trimmed()});
    }
    draft.summary = start.summary;
    draft.notes = start.notes;
    draft.source = start.source;
    addOurs(draft, opening, start, writerOf(opening, context.actor));
    return draft;
}

LogDraft merged(const LogDraft &typed, const LogDraft &before, const LogDraft &now)
{
    LogDraft both = typed;
    const auto take = [&](auto... members) {
        const auto one = [&](auto member) {
            if (typed.*member == before.*member)
                both.*member = now.*member;
        };
        (one(members), ...);
    };
    take(&LogDraft::account, &LogDraft::accountText, &LogDraft::day, &LogDraft::time, &LogDraft::minutes,
         &LogDraft::kind, &LogDraft::purpose, &LogDraft::direction, &LogDraft::team, &LogDraft::outcome,
         &LogDraft::people, &LogDraft::peopleText, &LogDraft::members, &LogDraft::summary, &LogDraft::notes,
         &LogDraft::sentimentUs, &LogDraft::sentimentSolution, &LogDraft::competitor, &LogDraft::objective,
         &LogDraft::quotes, &LogDraft::reason, &LogDraft::overrideReason, &LogDraft::source,
         &LogDraft::basis);
    return both;
}

} // namespace mainstay::logopening
