// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/exchange/importfield.h"
#include "core/exchange/listcell.h"
#include "core/exchange/rowbatch.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// Lays a cell over a value that may be stored already: an absent cell leaves it alone, an empty one
/// clears it, or leaves it where the field always has a value.
namespace mainstay::cellvalue {

/// The field of a target by its name; the name is one of ours.
inline size_t field(ImportTarget target, QByteArrayView name)
{
    const std::optional<size_t> index = importFieldIndex(target, name);
    Q_ASSERT(index);
    return *index;
}

inline void lay(const Cell &cell, QString &value)
{
    if (!cell.isAbsent())
        value = QString::fromUtf8(cell.text);
}

inline void lay(const Cell &cell, bool &value)
{
    if (cell.hasValue())
        value = cell.number != 0;
}

inline void lay(const Cell &cell, std::optional<int> &value)
{
    if (!cell.isAbsent())
        value = cell.hasValue() ? std::optional(int(cell.number)) : std::nullopt;
}

inline void lay(const Cell &cell, QDate &value)
{
    if (!cell.isAbsent())
        value = cell.hasValue() ? QDate::fromJulianDay(cell.number) : QDate();
}

inline void lay(const Cell &cell, QDateTime &value)
{
    if (!cell.isAbsent())
        value = cell.hasValue() ? QDateTime::fromMSecsSinceEpoch(cell.number, Qt::UTC) : QDateTime();
}

inline void lay(const Cell &cell, QStringList &value)
{
    if (cell.isAbsent())
        return;
    value.clear();
    forEachListed(cell.text, [&value](QByteArrayView entry) {
        const QString text = QString::fromUtf8(entry);
        if (!value.contains(text))
            value += text;
    });
}

inline Result<void> lay(const Cell &cell, Currency &value)
{
    if (cell.isAbsent())
        return {};
    value = Currency();
    if (cell.hasValue()) {
        MAINSTAY_TRY(value, Currency::fromCode(QString::fromUtf8(cell.text)));
    }
    return {};
}

template <typename Tag>
void lay(const Cell &cell, Id<Tag> &value)
{
    if (!cell.isAbsent())
        value = cell.hasValue() ? Id<Tag>(cell.number) : Id<Tag>();
}

/// A word, through the feature's own fromText(); Corrupt would mean that the field's words and the
/// feature's differ.
template <typename Enum>
Result<void> layWord(const Cell &cell, Enum &value, Result<Enum> (*fromText)(QStringView))
{
    if (cell.hasValue()) {
        MAINSTAY_TRY(value, fromText(QString::fromUtf8(cell.text)));
    }
    return {};
}

} // namespace mainstay::cellvalue
