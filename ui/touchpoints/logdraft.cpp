// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/logdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QJsonObject toJson(const PersonChoice &person)
{
    QJsonObject object {{u"id"_s, person.id.value()}, {u"name"_s, person.name}};
    if (!person.email.isEmpty())
        object.insert(u"email"_s, person.email);
    return object;
}

QJsonArray toJson(const std::vector<PersonChoice> &people)
{
    QJsonArray array;
    for (const PersonChoice &person : people)
        array += toJson(person);
    return array;
}

QJsonArray toJson(const std::vector<QuoteDraft> &quotes)
{
    QJsonArray array;
    for (const QuoteDraft &quote : quotes)
        array += QJsonObject {{u"who"_s, toJson(quote.who)}, {u"words"_s, quote.words}};
    return array;
}

QJsonValue toJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

PersonChoice person(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {PersonId(object[u"id"].toInteger()), object[u"name"].toString(), object[u"email"].toString()};
}

std::vector<PersonChoice> people(const QJsonValue &value)
{
    std::vector<PersonChoice> all;
    for (const QJsonValue &one : value.toArray())
        all.push_back(person(one));
    return all;
}

std::vector<QuoteDraft> quotes(const QJsonValue &value)
{
    std::vector<QuoteDraft> all;
    for (const QJsonValue &one : value.toArray()) {
        const QJsonObject object = one.toObject();
        all.push_back({person(object[u"who"]), object[u"words"].toString()});
    }
    return all;
}

std::optional<int> sentiment(const QJsonValue &value)
{
    const int level = value.toInt(-9);
    return level >= -2 && level <= 2 ? std::optional(level) : std::nullopt;
}

Result<void> readWords(const QJsonObject &object, LogDraft &draft)
{
    MAINSTAY_TRY(draft.kind, touchpointKindFromText(object[u"kind"].toString()));
    MAINSTAY_TRY(draft.purpose, purposeFromText(object[u"purpose"].toString()));
    MAINSTAY_TRY(draft.direction, directionFromText(object[u"direction"].toString()));
    MAINSTAY_TRY(draft.team, teamFromText(object[u"team"].toString()));
    MAINSTAY_TRY(draft.outcome, outcomeFromText(object[u"outcome"].toString()));
    return {};
}

} // namespace

QString toPayload(const LogDraft &draft)
{
    const QJsonObject object {
        {u"version"_s, version},
        {u"touchpoint"_s, draft.touchpoint.value()},
        {u"account"_s, draft.account.value()},
        {u"accountText"_s, draft.accountText},
        {u"day"_s, draft.day},
        {u"time"_s, draft.time},
        {u"minutes"_s, draft.minutes},
        {u"kind"_s, toText(draft.kind)},
        {u"purpose"_s, toText(draft.purpose)},
        {u"direction"_s, toText(draft.direction)},
        {u"team"_s, toText(draft.team)},
        {u"outcome"_s, toText(draft.outcome)},
        {u"people"_s, toJson(draft.people)},
        {u"peopleText"_s, draft.peopleText},
        {u"members"_s, toJson(draft.members)},
        {u"summary"_s, draft.summary},
        {u"notes"_s, draft.notes},
        {u"sentimentUs"_s, toJson(draft.sentimentUs)},
        {u"sentimentSolution"_s, toJson(draft.sentimentSolution)},
        {u"competitor"_s, draft.competitor},
        {u"objective"_s, draft.objective},
        {u"quotes"_s, toJson(draft.quotes)},
        {u"reason"_s, draft.reason},
        {u"overrideReason"_s, draft.overrideReason},
        {u"source"_s, draft.source},
        {u"basis"_s, draft.basis},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<LogDraft> logDraftFromPayload(const QString &payload)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error {ErrorCode::Corrupt, u"draft: "_s + problem.errorString()};
    const QJsonObject object = document.object();
    if (object[u"version"].toInt() > version)
        return Error {ErrorCode::NewerVersion, u"draft"_s};
    if (object[u"version"].toInt() < 1)
        return Error {ErrorCode::Corrupt, u"draft without a version"_s};
    LogDraft draft;
    MAINSTAY_CHECK(readWords(object, draft));
    draft.touchpoint = TouchpointId(object[u"touchpoint"].toInteger());
    draft.account = AccountId(object[u"account"].toInteger());
    draft.accountText = object[u"accountText"].toString();
    draft.day = object[u"day"].toString();
    draft.time = object[u"time"].toString();
    draft.minutes = object[u"minutes"].toString();
    draft.people = people(object[u"people"]);
    draft.peopleText = object[u"peopleText"].toString();
    draft.members = people(object[u"members"]);
    draft.summary = object[u"summary"].toString();
    draft.notes = object[u"notes"].toString();
    draft.sentimentUs = sentiment(object[u"sentimentUs"]);
    draft.sentimentSolution = sentiment(object[u"sentimentSolution"]);
    draft.competitor = object[u"competitor"].toString();
    draft.objective = object[u"objective"].toString();
    draft.quotes = quotes(object[u"quotes"]);
    draft.reason = object[u"reason"].toString();
    draft.overrideReason = object[u"overrideReason"].toString();
    draft.source = object[u"source"].toString();
    draft.basis = object[u"basis"].toString();
    return draft;
}

} // namespace mainstay
