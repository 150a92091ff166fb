// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace mainstay {

/// The identity of one row. Explicit both ways, so that an account's id never passes for a contact's.
/// 0 means "not stored yet"; stored ids start at 1.
template <typename Tag>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using MemberId = Id<struct MemberTag>;
using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using ProductId = Id<struct ProductTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using PeriodId = Id<struct PeriodTag>;
using TouchpointId = Id<struct TouchpointTag>;
using ActionId = Id<struct ActionTag>;
using PlannedTouchId = Id<struct PlannedTouchTag>;
using LossId = Id<struct LossTag>;
using ClosedQuarterId = Id<struct ClosedQuarterTag>;
using EvidenceId = Id<struct EvidenceTag>; ///< see core/retention/evidence.h
using QbrId = Id<struct QbrTag>;
using MetricId = Id<struct MetricTag>;
using SupportCaseId = Id<struct SupportCaseTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using SurveyId = Id<struct SurveyTag>;
using BatchId = Id<struct BatchTag>;

} // namespace mainstay
