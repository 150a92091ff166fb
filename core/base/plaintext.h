// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay {

/// Whether nothing of the text can be seen: white space, zero-width characters, soft hyphens, byte order marks.
bool isInvisible(QStringView text);

/// A name or key as it is kept: without white space and invisible characters at its ends, empty where nothing can be
/// seen. Composed (NFC), so that the same letters are the same key whoever typed them.
QString plainName(const QString &text);

} // namespace mainstay
