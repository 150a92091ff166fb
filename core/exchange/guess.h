// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importtarget.h"

#include <QString>

namespace mainstay {

struct ImportGuess
{
    ImportTarget target = ImportTarget::Accounts;
    ImportPreset preset = ImportPreset::Native;
};

/// What a file's rows probably are, by its header: the mapping that can be used and knows most of the
/// columns; where several know as many, the file's name decides. Accounts in our own columns when
/// nothing fits or the file can't be read.
ImportGuess guessImport(const QString &path);

} // namespace mainstay
