// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay {

/// Text for setToolTip, QToolTip::showText and ToolTipRole that is shown as it is. Qt takes a tool
/// tip that looks like HTML for HTML and opens the files it names; this leaves it nothing to
/// interpret.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return QStringLiteral("<qt style='white-space:pre-wrap'>") + text.toHtmlEscaped()
        + QStringLiteral("</qt>");
}

} // namespace mainstay
