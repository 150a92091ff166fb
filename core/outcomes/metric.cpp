// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/metric.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

Result<void> validate(const Metric &metric)
{
    if (metric.key.isEmpty())
        return Error {ErrorCode::InvalidInput, u"key"_s};
    if (metric.name.isEmpty())
        return Error {ErrorCode::InvalidInput, u"name"_s};
    return {};
}

Result<void> validate(const MetricValue &value)
{
    if (!value.account.isValid())
        return Error {ErrorCode::InvalidInput, u"account"_s};
    if (!value.metric.isValid())
        return Error {ErrorCode::InvalidInput, u"metric"_s};
    if (!value.day.isValid())
        return Error {ErrorCode::InvalidInput, u"day"_s};
    if (!std::isfinite(value.value))
        return Error {ErrorCode::InvalidInput, u"value"_s};
    return {};
}

} // namespace mainstay
