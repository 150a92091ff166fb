// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace mainstay {

/// How something stands. Shown by colour and by shape, so that nobody needs to tell red from green.
enum class Tone { Good, Watch, Poor, Unknown };

enum class ToneShape { Circle, Triangle, Square, Ring };

struct ToneStyle
{
    QColor color; ///< for marks and for text on window, surface, surfaceAlt and soft
    QColor soft; ///< ground of a pill
    ToneShape shape = ToneShape::Ring;
};

/// The one table of design tokens. Every painter and widget takes its colours from here, never from
/// a literal and never from option.palette, which a style sheet may have changed on the way.
struct Theme
{
    enum class Scheme { Light, Dark };

    Scheme scheme = Scheme::Light;

    // Grounds, from the back to the front.
    QColor rail; ///< left navigation
    QColor window;
    QColor surface; ///< cards, tables, fields
    QColor surfaceAlt; ///< hovered row, table header, pressed flat button
    QColor border; ///< hairlines between and around surfaces
    QColor borderStrong; ///< outlines of things one can operate: fields, check boxes, scroll thumbs

    QColor text;
    QColor textMuted; ///< labels, secondary columns
    QColor textFaint; ///< placeholders, units, axis text; still readable (4.5:1)
    QColor textDisabled; ///< the one text colour that is not held to 4.5:1 (WCAG 1.4.3 exempts it)

    QColor accent; ///< fill of primary buttons, checked boxes, the active tab's line
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; ///< links and active labels on a ground
    QColor accentSoft; ///< ground of the current navigation entry, of an active filter
    QColor onAccent;
    QColor selection; ///< ground of selected rows and text; text and textMuted stay readable on it
    QColor focusRing;

    QColor tip; ///< ground of tool tips and toasts
    QColor onTip;
    QColor onTipAccent; ///< the action of a toast
    QColor shadow; ///< translucent

    ToneStyle good;
    ToneStyle watch;
    ToneStyle poor;
    ToneStyle unknown;

    QColor chartPositive; ///< at least 3:1 against surface, like the next four
    QColor chartNegative;
    QColor chartNeutral; ///< series that are not the story
    QColor chartTotal; ///< start and end of a waterfall
    QColor chartAccent; ///< the one series that is the story
    QColor chartGrid; ///< lines only

    /// Palette roles that carry textMuted, textFaint and accentText, for labels: setForegroundRole
    /// follows a switch of the theme by itself. LinkVisited is free for it, the program shows no
    /// visited links.
    static constexpr QPalette::ColorRole mutedRole = QPalette::LinkVisited;
    static constexpr QPalette::ColorRole faintRole = QPalette::PlaceholderText;
    static constexpr QPalette::ColorRole accentRole = QPalette::Link;

    static const Theme &light();
    static const Theme &dark();

    const ToneStyle &tone(Tone tone) const;
    bool isDark() const { return scheme == Scheme::Dark; }
    /// For QApplication::setPalette; Fusion and text widgets draw with it.
    QPalette palette() const;
};

/// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace mainstay
