// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpoint.h"

#include <QStringList>

namespace mainstay::quicklog {

/// The first line of a log that is nothing but text: `Acme: call 30m with Sato and Nagy Éva, renewal talk`.
struct Headline
{
    QString account; ///< before the colon
    std::optional<TouchpointKind> kind;
    std::optional<int> minutes;
    QStringList people; ///< behind "with" up to the comma, or behind @
    QString summary;

    friend bool operator==(const Headline &, const Headline &) = default;
};

enum class AccountPart {
    BeforeColon,
    Absent, ///< the account is known: a colon is a part of the text
};

/// Kind, minutes (30m, ３０ｍ, 1h, 1h30, 45 min, 30分, 90 perc) and people are optional; what is none of them is the
/// summary. The kind and the minutes stand at the beginning, in any order. Full-width ： and 、 are the same.
Headline parseHeadline(const QString &line, AccountPart account);

} // namespace mainstay::quicklog
