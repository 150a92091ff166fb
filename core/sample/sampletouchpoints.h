// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sample/samplecontracts.h"
#include "core/touchpoints/action.h"

namespace mainstay::sample {

/// One of our customers as far as touchpoints need to know it.
struct SampleAccount
{
    AccountId id;
    size_t index = 0; ///< into companies()
    MemberId owner;
    std::vector<Contact> contacts;
    std::vector<SampleContract> contracts;
};

/// Who of us takes what.
struct SampleTeam
{
    MemberId support;
    MemberId sales;
    MemberId executive;
};

struct SampleTalk
{
    Touchpoint touchpoint;
    std::vector<Action> actions; ///< without account and touchpoint
};

/// Everything that was said with the account up to `now`, oldest first.
std::vector<SampleTalk> talks(const SampleAccount &account, const SampleTeam &team, const QDateTime &now);

} // namespace mainstay::sample
