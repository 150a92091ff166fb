// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay {

/// The words of an HTML text: no tags, scripts or styles; line breaks for br, paragraphs, rows and list items,
/// entities resolved. Nothing is loaded, nothing fails, time and memory are linear in the length. At most
/// `most` UTF-16 units.
QString textOfHtml(QStringView html, qsizetype most);

/// Whether a text that is said to be plain is HTML all the same, as calendars write it.
bool looksLikeHtml(QStringView text);

} // namespace mainstay
