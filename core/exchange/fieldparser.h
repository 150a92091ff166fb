// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/rejectreason.h"

#include <QByteArrayView>
#include <QDate>

#include <span>

namespace mainstay {

class LocalTime;

/// A field's value, or why there is none. Small and without allocation: an import makes millions.
template <typename T>
struct Parsed
{
    T value {};
    RejectReason reason = RejectReason::None;

    bool ok() const { return reason == RejectReason::None; }
    friend bool operator==(const Parsed &, const Parsed &) = default;
};

/// Strict readers of one field's UTF-8. Blanks and tabs around the value are ignored, an empty field
/// is a fault of its own here: whether a field may be empty is the mapping's to say. Reasons are the
/// field's own, so the same text always fails the same way.
namespace fieldparser {

QByteArrayView trimmed(QByteArrayView field);

/// An optional sign and digits. OutOfRange beyond [low, high].
Parsed<qint64> integer(QByteArrayView field, qint64 low, qint64 high);
/// A plain decimal in the currency's minor units, exactly as parseMoney() reads it.
Parsed<qint64> money(QByteArrayView field, int minorDigits);
/// A decimal with a point as hundredths (3.5 is 350), at most two decimals.
Parsed<qint64> hundredths(QByteArrayView field);
/// A finite decimal with a point, also with an exponent.
Parsed<double> real(QByteArrayView field);
/// YYYY-MM-DD, years 1900 to 2199; also with a time of 00:00 or 00:00:00 after it.
Parsed<QDate> date(QByteArrayView field);
/// Milliseconds since 1970 UTC of YYYY-MM-DD, optionally followed by T or a blank, HH:MM[:SS[.fff]]
/// and a zone (Z, ±HH, ±HHMM, ±HH:MM). Without a zone the time is `local`; a date alone is 00:00.
Parsed<qint64> instant(QByteArrayView field, const LocalTime &local);
/// true, false, yes, no, 1, 0 in any case.
Parsed<bool> boolean(QByteArrayView field);
/// Three Latin letters; the value is their upper case.
struct CurrencyCode
{
    char letters[3] = {};
    friend bool operator==(const CurrencyCode &, const CurrencyCode &) = default;
};
Parsed<CurrencyCode> currency(QByteArrayView field);
/// The index of the word among `words`. Case, blanks, hyphens and underscores don't matter: "Web
/// meeting" is web-meeting, "e-mail" is email.
Parsed<size_t> word(QByteArrayView field, std::span<const QByteArrayView> words);
/// One line of at most `maxCharacters`, trimmed. LineBreak when it holds a line end or another
/// control character.
Parsed<QByteArrayView> line(QByteArrayView field, qsizetype maxCharacters);
/// Any text of at most `maxCharacters`, as it is.
Parsed<QByteArrayView> text(QByteArrayView field, qsizetype maxCharacters);

} // namespace fieldparser

} // namespace mainstay
