// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rejectreason.h"

namespace mainstay {

namespace {

constexpr EnumText<RejectReason, 32> reasons {{{
    {RejectReason::None, u"none"},
    {RejectReason::Required, u"required"},
    {RejectReason::TooLong, u"too-long"},
    {RejectReason::LineBreak, u"line-break"},
    {RejectReason::NotANumber, u"not-a-number"},
    {RejectReason::NotAnAmount, u"not-an-amount"},
    {RejectReason::NotADate, u"not-a-date"},
    {RejectReason::NoSuchDay, u"no-such-day"},
    {RejectReason::YearOutOfRange, u"year-out-of-range"},
    {RejectReason::NotAnInstant, u"not-an-instant"},
    {RejectReason::NotYesOrNo, u"not-yes-or-no"},
    {RejectReason::NotACurrency, u"not-a-currency"},
    {RejectReason::UnknownWord, u"unknown-word"},
    {RejectReason::OutOfRange, u"out-of-range"},
    {RejectReason::TooFewColumns, u"too-few-columns"},
    {RejectReason::TooManyColumns, u"too-many-columns"},
    {RejectReason::DuplicateKey, u"duplicate-key"},
    {RejectReason::NameTaken, u"name-taken"},
    {RejectReason::UnknownAccount, u"unknown-account"},
    {RejectReason::UnknownMember, u"unknown-member"},
    {RejectReason::UnknownContact, u"unknown-contact"},
    {RejectReason::UnknownTouchpoint, u"unknown-touchpoint"},
    {RejectReason::UnknownSubscription, u"unknown-subscription"},
    {RejectReason::UnknownProduct, u"unknown-product"},
    {RejectReason::UnknownMetric, u"unknown-metric"},
    {RejectReason::UnknownTimeZone, u"unknown-time-zone"},
    {RejectReason::EndBeforeStart, u"end-before-start"},
    {RejectReason::NoticeAfterEnd, u"notice-after-end"},
    {RejectReason::Overlap, u"overlap"},
    {RejectReason::Contradiction, u"contradiction"},
    {RejectReason::Cycle, u"cycle"},
    {RejectReason::Refused, u"refused"},
}}};

} // namespace

QString toText(RejectReason reason)
{
    return reasons.toText(reason);
}

Result<RejectReason> rejectReasonFromText(QStringView text)
{
    return reasons.fromText(text);
}

} // namespace mainstay
