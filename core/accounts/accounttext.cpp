// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account.h"
#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/base/enumtext.h"
#include "core/base/fold.h"
#include "core/base/plaintext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr EnumText<Team, 7> teams {{{{Team::Success, u"success"},
                                     {Team::Sales, u"sales"},
                                     {Team::Marketing, u"marketing"},
                                     {Team::Support, u"support"},
                                     {Team::Services, u"services"},
                                     {Team::Product, u"product"},
                                     {Team::Executive, u"executive"}}}};

constexpr EnumText<LifecycleStage, 9> stages {{{{LifecycleStage::Onboarding, u"onboarding"},
                                                {LifecycleStage::Adopting, u"adopting"},
                                                {LifecycleStage::ValueRealised, u"value-realised"},
                                                {LifecycleStage::Renewing, u"renewing"},
                                                {LifecycleStage::AtRisk, u"at-risk"},
                                                {LifecycleStage::PendingChurn, u"pending-churn"},
                                                {LifecycleStage::Churned, u"churned"},
                                                {LifecycleStage::Paused, u"paused"},
                                                {LifecycleStage::Former, u"former"}}}};

constexpr EnumText<ContactRole, 9> roles {{{{ContactRole::EconomicBuyer, u"economic-buyer"},
                                            {ContactRole::Champion, u"champion"},
                                            {ContactRole::ExecutiveSponsor, u"executive-sponsor"},
                                            {ContactRole::TechnicalLead, u"technical-lead"},
                                            {ContactRole::User, u"user"},
                                            {ContactRole::Influencer, u"influencer"},
                                            {ContactRole::Procurement, u"procurement"},
                                            {ContactRole::Legal, u"legal"},
                                            {ContactRole::Detractor, u"detractor"}}}};

constexpr EnumText<Influence, 4> influences {{{{Influence::Unknown, u"unknown"},
                                               {Influence::Low, u"low"},
                                               {Influence::Medium, u"medium"},
                                               {Influence::High, u"high"}}}};

constexpr EnumText<Attitude, 5> attitudes {{{{Attitude::Unknown, u"unknown"},
                                             {Attitude::Supporter, u"supporter"},
                                             {Attitude::Neutral, u"neutral"},
                                             {Attitude::Sceptic, u"sceptic"},
                                             {Attitude::Opponent, u"opponent"}}}};

constexpr EnumText<Channel, 6> channels {{{{Channel::None, u""},
                                           {Channel::Email, u"email"},
                                           {Channel::Phone, u"phone"},
                                           {Channel::WebMeeting, u"web-meeting"},
                                           {Channel::Visit, u"visit"},
                                           {Channel::Chat, u"chat"}}}};

} // namespace

QString toText(Team team)
{
    return teams.toText(team);
}

Result<Team> teamFromText(QStringView text)
{
    return teams.fromText(text);
}

QString toText(LifecycleStage stage)
{
    return stages.toText(stage);
}

Result<LifecycleStage> lifecycleStageFromText(QStringView text)
{
    return stages.fromText(text);
}

std::array<LifecycleStage, 9> allLifecycleStages()
{
    std::array<LifecycleStage, 9> all {};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = stages.rows[i].first;
    return all;
}

QString toText(ContactRole role)
{
    return roles.toText(role);
}

Result<ContactRole> contactRoleFromText(QStringView text)
{
    return roles.fromText(text);
}

QString toText(Influence influence)
{
    return influences.toText(influence);
}

Result<Influence> influenceFromText(QStringView text)
{
    return influences.fromText(text);
}

QString toText(Attitude attitude)
{
    return attitudes.toText(attitude);
}

Result<Attitude> attitudeFromText(QStringView text)
{
    return attitudes.fromText(text);
}

QString toText(Channel channel)
{
    return channels.toText(channel);
}

Result<Channel> channelFromText(QStringView text)
{
    return channels.fromText(text);
}

QString foldedForSearch(const Account &account)
{
    QString folded = fold(account.name);
    if (!account.reading.isEmpty())
        folded = fold(account.reading) + u'\n' + folded;
    if (!account.domain.isEmpty())
        folded = folded + u'\n' + fold(account.domain);
    return folded;
}

Result<void> validate(const Account &account)
{
    if (isInvisible(account.name))
        return Error {ErrorCode::InvalidInput, u"name"_s};
    if (!account.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(account.timeZone.toUtf8()))
        return Error {ErrorCode::InvalidInput, u"time_zone"_s};
    if (account.parent.isValid() && account.parent == account.id)
        return Error {ErrorCode::InvalidInput, u"parent"_s};
    return {};
}

} // namespace mainstay
