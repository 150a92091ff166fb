// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importtarget.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace mainstay {

/// How a field's text is read (fieldparser.h), and what becomes of it.
enum class FieldKind : quint8 {
    Line, ///< one line, trimmed
    Text, ///< as it is
    Integer,
    Amount, ///< in minor units of the row's currency
    BasisPoints, ///< a percentage: 3.5 is 350
    Date,
    Instant,
    YesNo,
    Decimal, ///< with a point: Cell::real()
    Currency,
    Word, ///< one of `words`; stored as spelled there
    TimeZone,
    WordList, ///< several, with semicolons between
    LineList,
    AccountKey,
    MemberKey,
    MemberKeyList,
    ContactKey,
    ContactKeyList,
    TouchpointKey,
    SubscriptionKey,
    ProductName, ///< or its key
    MetricName, ///< or its key
};

enum class FieldNeed : quint8 {
    Optional,
    Column, ///< the file must have the column, the rows may leave it empty
    Value, ///< every row must have a value
};

/// What an empty cell says about a row that is there already. A new row gets the default either way.
enum class EmptyCell : quint8 { Clears, Keeps };

struct FieldSpec
{
    QByteArrayView name; ///< the native header, snake_case
    FieldKind kind = FieldKind::Line;
    FieldNeed need = FieldNeed::Optional;
    qint64 low = 0; ///< least number; of a decimal without bounds the same as high
    qint64 high = 0; ///< greatest number; of a text, of each entry of a list: most characters
    std::span<const QByteArrayView> words = {};
    EmptyCell empty = EmptyCell::Clears;
};

/// The fields of a target in the order its statements bind them.
std::span<const FieldSpec> importFields(ImportTarget target);
std::optional<size_t> importFieldIndex(ImportTarget target, QByteArrayView name);

} // namespace mainstay
