// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/touchpoint.h"

#include <span>

namespace mainstay::sample {

/// What becomes of a customer over the years of the sample. `event` is SampleCompany::eventMonth.
enum class Story {
    Steady, ///< renews at a few per cent more
    Growing, ///< more seats at the event and at each renewal
    AddsProduct, ///< takes a second product at the event
    Shrinks, ///< gives up seats at the event
    Leaves, ///< the last contract ends at the event
    ComesBack, ///< leaves at the event, returns some months later
    InAndOut, ///< one paid pilot that begins and ends inside a quarter
    Pauses, ///< three weeks without a contract inside a quarter
    Worried, ///< still there, smaller since the event, in danger now
    Arrives, ///< new, in onboarding
};

enum class Mood { Onboarding, Content, Worried, Renewal };

/// An invented company. Months count backwards from the current one.
struct SampleCompany
{
    const char16_t *name;
    const char16_t *reading;
    const char16_t *stem; ///< the domain is <stem>.example
    const char16_t *language;
    const char16_t *currency;
    const char16_t *industry;
    const char16_t *tier;
    Story story;
    int startMonth;
    int eventMonth;
    int arrThousands; ///< of euros, at the start
    const char16_t *parentStem = u"";
};

struct SampleMember
{
    const char16_t *name;
    const char16_t *reading;
    const char16_t *stem;
    Team team;
};

struct PersonName
{
    const char16_t *name;
    const char16_t *reading;
    const char16_t *stem;
};

/// The names, titles and first words that contacts of one language are made of.
struct SamplePeople
{
    std::span<const PersonName> family;
    std::span<const PersonName> given;
    std::span<const char16_t *const> titles; ///< economic buyer, champion, technical lead, user, procurement
    bool familyFirst;
};

/// What a touchpoint says. `{c}` stands for the person spoken to, `{p}` for the product.
struct SampleNote
{
    Mood mood;
    TouchpointKind kind;
    Purpose purpose;
    int minutes;
    int sentimentUs; ///< −2 … 2, or SampleNote::none
    int sentimentSolution;
    const char16_t *summary;
    const char16_t *notes;
    const char16_t *quote; ///< may be empty
    const char16_t *action; ///< what was agreed; may be empty

    static constexpr int none = 9;
};

std::span<const SampleCompany> companies();
std::span<const SampleMember> members();
std::span<const char16_t *const> products();
SamplePeople people(QStringView language);
std::span<const SampleNote> notes(QStringView language);

} // namespace mainstay::sample
