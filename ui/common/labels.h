// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace mainstay {

class PlainLabel;

/// Labels in the program's text styles; their colours follow the theme by themselves.
PlainLabel *titleLabel(const QString &text, QWidget *parent); ///< 15 pt semibold
PlainLabel *sectionLabel(const QString &text, QWidget *parent); ///< 10.5 pt semibold
PlainLabel *mutedLabel(const QString &text, QWidget *parent); ///< body, secondary
PlainLabel *captionLabel(const QString &text, QWidget *parent); ///< 9 pt, secondary
PlainLabel *figureLabel(const QString &text,
                        QWidget *parent); ///< 15 pt semibold, digits of one width

} // namespace mainstay
