// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <utility>

namespace mainstay {

/// The one table of an enum and its stable stored texts: `constexpr EnumText<Kind, 3> kinds {{…}}`.
template <typename Enum, size_t N>
struct EnumText
{
    std::array<std::pair<Enum, const char16_t *>, N> rows;

    QString toText(Enum value) const
    {
        for (const auto &[candidate, text] : rows) {
            if (candidate == value)
                return QStringView(text).toString();
        }
        Q_UNREACHABLE();
        return {};
    }

    /// Corrupt for a text that is not in the table.
    Result<Enum> fromText(QStringView text) const
    {
        for (const auto &[candidate, known] : rows) {
            if (text == QStringView(known))
                return candidate;
        }
        return Error {ErrorCode::Corrupt, QStringLiteral("unknown word: ") + text.left(40).toString()};
    }
};

} // namespace mainstay
