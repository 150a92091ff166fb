// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"

namespace mainstay {

/// Why a row was not imported. The texts are stable: they stand in rejects files and in --json.
enum class RejectReason : quint8 {
    None,
    Required, ///< empty, but the field must have a value
    TooLong,
    LineBreak, ///< in a field that is one line
    NotANumber,
    NotAnAmount, ///< also: more decimals than the currency has
    NotADate, ///< not YYYY-MM-DD
    NoSuchDay, ///< 2024-02-30
    YearOutOfRange, ///< before 1900 or after 2199
    NotAnInstant,
    NotYesOrNo,
    NotACurrency,
    UnknownWord, ///< none of the field's words
    OutOfRange, ///< a number beyond the field's bounds
    TooFewColumns,
    TooManyColumns,
    DuplicateKey, ///< the same key stood in an earlier row of the file
    NameTaken, ///< by a product with another key
    UnknownAccount,
    UnknownMember,
    UnknownContact,
    UnknownTouchpoint,
    UnknownSubscription,
    UnknownProduct,
    UnknownMetric,
    UnknownTimeZone,
    EndBeforeStart,
    NoticeAfterEnd,
    Overlap, ///< a period that covers days another period of the subscription covers
    Contradiction, ///< rows of one key, or columns of one row, that disagree on what can have one value only
    Cycle, ///< an account that would be its own parent
    Refused, ///< by the storage's own rules
};

QString toText(RejectReason reason);
/// Corrupt for any other text.
Result<RejectReason> rejectReasonFromText(QStringView text);

} // namespace mainstay
