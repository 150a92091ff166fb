// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sample/sampletouchpoints.h"
#include "core/storage/connection.h"

namespace mainstay::sample {

/// What use is measured by.
struct SampleMetrics
{
    MetricId users; ///< a level
    MetricId reports; ///< a count
};

Result<SampleMetrics> addMetrics(Connection &connection);

/// What a customer's review can speak of: use by month for every customer; for those that have reviews also objectives in
/// every state, support cases of every severity, promises of both sides, surveys that were answered and such that wait.
/// `products` by their place in the catalogue.
Result<void> addOutcomes(Connection &connection, const SampleAccount &account, const SampleMetrics &metrics,
                         const std::vector<ProductId> &products, const QDateTime &now);

/// What it says, in the customer's language. Of each list one after the other is taken.
struct SampleOutcomeTexts
{
    struct Case
    {
        const char16_t *subject;
        const char16_t *topic;
    };
    std::array<Case, 6> cases;
    const char16_t *usersTitle; ///< of an objective that is measured by use
    const char16_t *usersUnit;
    const char16_t *usersQuote;
    const char16_t *hoursTitle; ///< of one that is measured by hand: less is better
    const char16_t *hoursUnit;
    const char16_t *hoursQuote;
    const char16_t *hoursNote;
    std::array<const char16_t *, 3> ourPromises;
    const char16_t *theirPromise;
    const char16_t *praise; ///< with a high score
    const char16_t *complaint; ///< with a low one
};

const SampleOutcomeTexts &outcomeTexts(QStringView language);

} // namespace mainstay::sample
