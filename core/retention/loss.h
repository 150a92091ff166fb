// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>

namespace mainstay {

/// Why an account leaves (RET-8). `NotSaid`: nobody wrote it down.
enum class LossReason {
    NotSaid,
    Support,
    ValueNotShown,
    Product,
    Price,
    Service,
    Competitor,
    InHouse,
    PeopleChange, ///< the champion left, or the organisation changed
    DataTrust,
    Compliance,
    Closed, ///< or acquired
    BadFit,
};

/// As stored, imported and printed; of files also the words that others use.
inline constexpr EnumText<LossReason, 13> lossReasons {{{
    {LossReason::NotSaid, u""},
    {LossReason::Support, u"support"},
    {LossReason::ValueNotShown, u"value-not-shown"},
    {LossReason::Product, u"product"},
    {LossReason::Price, u"price"},
    {LossReason::Service, u"service"},
    {LossReason::Competitor, u"competitor"},
    {LossReason::InHouse, u"in-house"},
    {LossReason::PeopleChange, u"people-change"},
    {LossReason::DataTrust, u"data-trust"},
    {LossReason::Compliance, u"compliance"},
    {LossReason::Closed, u"closed"},
    {LossReason::BadFit, u"bad-fit"},
}}};

enum class Avoidable { Unknown, Yes, No };

inline constexpr EnumText<Avoidable, 3> avoidables {{{
    {Avoidable::Unknown, u"unknown"},
    {Avoidable::Yes, u"yes"},
    {Avoidable::No, u"no"},
}}};

/// An account that left, as told and as found out.
struct Loss
{
    LossId id;
    QString key;
    AccountId account;
    QDate day; ///< the first day without a contract
    LossReason stated = LossReason::NotSaid; ///< what the customer said
    LossReason established = LossReason::NotSaid; ///< what turned out to be so
    Avoidable avoidable = Avoidable::Unknown;
    QString evidence; ///< of what is established; the customer's words
    QString signal; ///< the earliest sign of it
    QDate signalDay; ///< when that was seen; invalid: not known

    /// The established reason, or else the stated one.
    LossReason reason() const { return established == LossReason::NotSaid ? stated : established; }
    friend bool operator==(const Loss &, const Loss &) = default;
};

} // namespace mainstay
