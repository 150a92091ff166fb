// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace mainstay {

enum class TextFault { None, NulByte, InvalidUtf8 };

struct TextCheck
{
    qsizetype good = 0; ///< so many bytes are whole characters
    TextFault fault = TextFault::None; ///< what begins after them; None also for a cut character
};

/// Whether more bytes may follow the ones checked.
enum class TextEnd { Open, Final };

/// Checks UTF-8 by the well-formed sequences of the Unicode Standard (table 3-7): no overlong forms,
/// no surrogates, nothing above U+10FFFF; NUL is refused too. A character cut at an Open end is
/// left for the next call, at a Final end it is a fault.
TextCheck checkText(const char *bytes, qsizetype size, TextEnd end);

} // namespace mainstay
