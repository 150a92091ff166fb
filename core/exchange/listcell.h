// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/fieldparser.h"

namespace mainstay {

/// Calls `use` with each entry of a cell that holds several, with semicolons between: trimmed, empty
/// ones left out.
template <typename Use>
void forEachListed(QByteArrayView cell, Use use)
{
    for (;;) {
        const qsizetype separator = cell.indexOf(';');
        const QByteArrayView entry = fieldparser::trimmed(separator < 0 ? cell : cell.first(separator));
        if (!entry.isEmpty())
            use(entry);
        if (separator < 0)
            return;
        cell = cell.sliced(separator + 1);
    }
}

} // namespace mainstay
