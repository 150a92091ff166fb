// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplenotes.h"

namespace mainstay::sample {

std::span<const SampleNote> notes(QStringView language)
{
    if (language == u"ja")
        return japaneseNotes();
    if (language == u"hu")
        return hungarianNotes();
    return englishNotes();
}

} // namespace mainstay::sample
