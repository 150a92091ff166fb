// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace mainstay {

/// An ISO 4217 code, three capital letters. Any well-formed code is accepted; the number of minor
/// digits is known for the currencies that differ from two.
class Currency final
{
public:
    Currency() = default; ///< empty: "not set"
    /// InvalidInput unless three Latin letters (lower case is raised).
    static Result<Currency> fromCode(QStringView code);

    QString code() const { return m_code; }
    bool isEmpty() const { return m_code.isEmpty(); }
    /// 0 for JPY, KRW, ISK …, 3 for KWD, BHD …, otherwise 2 (ISO 4217 table A.1).
    int minorDigits() const;
    /// 10 to the power of minorDigits().
    qint64 minorPerMajor() const;

    friend bool operator==(const Currency &, const Currency &) = default;
    friend size_t qHash(const Currency &c, size_t seed = 0) { return ::qHash(QStringView(c.m_code), seed); }

private:
    explicit Currency(QString code)
        : m_code(std::move(code))
    {
    }
    QString m_code;
};

/// An amount in minor units (cents; whole yen for JPY).
struct Money
{
    qint64 minor = 0;
    Currency currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Reads a plain decimal number ("1200", "1200.50", "-3.1") exactly, without going through a double.
/// More decimals than the currency has are refused unless they are zeros (12.500 is fine for EUR).
/// InvalidInput for anything else, also for more than 15 significant digits.
Result<Money> parseMoney(QStringView text, const Currency &currency);

/// The inverse of parseMoney: digits, a point, no grouping ("1200.50", "1200" for JPY).
QString toPlainText(const Money &money);

} // namespace mainstay
