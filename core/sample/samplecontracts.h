// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/contracts/subscription.h"
#include "core/sample/samplecatalogue.h"

namespace mainstay::sample {

/// One contract of a sample company: which product, and its periods with ARR in whole euros times 100.
struct SampleContract
{
    size_t product = 0;
    std::vector<SubscriptionPeriod> periods;
};

/// The first day of the month `months` before today's, plus a few days that depend on the company, so
/// that contracts don't all begin on the first.
QDate sampleDay(QDate today, int months, size_t company);

/// The company's story told in contracts.
std::vector<SampleContract> contracts(const SampleCompany &company, size_t index, QDate today);

} // namespace mainstay::sample
