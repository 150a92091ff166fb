// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mainstay {

/// Bytes of a calendar or mail as text. `declared` is the character set that the file claims, or empty; where
/// the bytes contradict it (or it is unknown) the text is taken as UTF-8, ISO-2022-JP, EUC-JP, Shift_JIS or
/// windows-1252, whichever fits. Always gives a text; what can't be decoded is U+FFFD.
QString decodeText(const QByteArray &bytes, const QByteArray &declared = {});

/// The text where all of the bytes are one of EUC-JP and Shift_JIS and read as Japanese; nothing otherwise.
std::optional<QString> decodeJapanese(const QByteArray &bytes);

/// Without control characters but line feed and tab; CR and CRLF become LF. Not longer than `most` UTF-16 units.
QString cleanText(QStringView text, qsizetype most);
/// The same as one line: white space is single blanks, and marks that reverse the writing direction are gone.
QString cleanLine(QStringView text, qsizetype most);

} // namespace mainstay
