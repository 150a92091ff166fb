// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/theme.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

Theme lightTheme()
{
    return {
        .scheme = Theme::Scheme::Light,
        .rail = QColor(0xee, 0xf0, 0xf4),
        .window = QColor(0xf6, 0xf7, 0xf9),
        .surface = QColor(0xff, 0xff, 0xff),
        .surfaceAlt = QColor(0xf3, 0xf4, 0xf7),
        .border = QColor(0xe3, 0xe6, 0xeb),
        .borderStrong = QColor(0xc6, 0xcc, 0xd6),
        .text = QColor(0x1a, 0x1e, 0x27),
        .textMuted = QColor(0x55, 0x5d, 0x6c),
        .textFaint = QColor(0x66, 0x6d, 0x7c),
        .textDisabled = QColor(0xa4, 0xab, 0xb8),
        .accent = QColor(0x3b, 0x5b, 0xdb),
        .accentHover = QColor(0x33, 0x50, 0xc6),
        .accentPressed = QColor(0x2b, 0x44, 0xad),
        .accentText = QColor(0x34, 0x51, 0xc9),
        .accentSoft = QColor(0xe8, 0xed, 0xfd),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0xe1, 0xe8, 0xfd),
        .focusRing = QColor(0x5b, 0x79, 0xea),
        .tip = QColor(0x23, 0x28, 0x33),
        .onTip = QColor(0xf4, 0xf6, 0xfa),
        .onTipAccent = QColor(0xa9, 0xbb, 0xff),
        .shadow = QColor(0x10, 0x18, 0x28, 0x24),
        .good = {QColor(0x17, 0x72, 0x46), QColor(0xe6, 0xf5, 0xec), ToneShape::Circle},
        .watch = {QColor(0x8a, 0x56, 0x00), QColor(0xfd, 0xf2, 0xd8), ToneShape::Triangle},
        .poor = {QColor(0xbd, 0x27, 0x30), QColor(0xfd, 0xeb, 0xeb), ToneShape::Square},
        .unknown = {QColor(0x5c, 0x63, 0x72), QColor(0xee, 0xf0, 0xf3), ToneShape::Ring},
        .chartPositive = QColor(0x2a, 0x95, 0x73),
        .chartNegative = QColor(0xd6, 0x5a, 0x4a),
        .chartNeutral = QColor(0x8b, 0x95, 0xa7),
        .chartTotal = QColor(0x47, 0x52, 0x68),
        .chartAccent = QColor(0x54, 0x72, 0xe4),
        .chartGrid = QColor(0xeb, 0xed, 0xf1),
    };
}

Theme darkTheme()
{
    return {
        .scheme = Theme::Scheme::Dark,
        .rail = QColor(0x0e, 0x10, 0x14),
        .window = QColor(0x13, 0x15, 0x1a),
        .surface = QColor(0x1a, 0x1d, 0x24),
        .surfaceAlt = QColor(0x22, 0x26, 0x2f),
        .border = QColor(0x2b, 0x30, 0x3a),
        .borderStrong = QColor(0x46, 0x4d, 0x5b),
        .text = QColor(0xe0, 0xe4, 0xeb),
        .textMuted = QColor(0xa3, 0xab, 0xba),
        .textFaint = QColor(0x93, 0x9b, 0xab),
        .textDisabled = QColor(0x5c, 0x64, 0x73),
        .accent = QColor(0x46, 0x64, 0xe0),
        .accentHover = QColor(0x3f, 0x5c, 0xd6),
        .accentPressed = QColor(0x37, 0x52, 0xc4),
        .accentText = QColor(0xa3, 0xb5, 0xff),
        .accentSoft = QColor(0x22, 0x2b, 0x4b),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0x29, 0x35, 0x5e),
        .focusRing = QColor(0x7c, 0x95, 0xf5),
        .tip = QColor(0x33, 0x39, 0x46),
        .onTip = QColor(0xf1, 0xf3, 0xf8),
        .onTipAccent = QColor(0xb6, 0xc5, 0xff),
        .shadow = QColor(0x00, 0x00, 0x00, 0x66),
        .good = {QColor(0x56, 0xc9, 0x8f), QColor(0x17, 0x2f, 0x26), ToneShape::Circle},
        .watch = {QColor(0xee, 0xb3, 0x4c), QColor(0x36, 0x2b, 0x16), ToneShape::Triangle},
        .poor = {QColor(0xff, 0x8f, 0x8a), QColor(0x3e, 0x20, 0x23), ToneShape::Square},
        .unknown = {QColor(0xa8, 0xb0, 0xbf), QColor(0x29, 0x2d, 0x37), ToneShape::Ring},
        .chartPositive = QColor(0x3f, 0xb5, 0x8c),
        .chartNegative = QColor(0xe8, 0x76, 0x66),
        .chartNeutral = QColor(0x7d, 0x87, 0x9a),
        .chartTotal = QColor(0xa3, 0xad, 0xbf),
        .chartAccent = QColor(0x78, 0x92, 0xf2),
        .chartGrid = QColor(0x27, 0x2b, 0x34),
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = lightTheme();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = darkTheme();
    return theme;
}

const ToneStyle &Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Watch:
        return watch;
    case Tone::Poor:
        return poor;
    case Tone::Unknown:
        break;
    }
    return unknown;
}

QPalette Theme::palette() const
{
    QPalette p(text, surface, surface, border, borderStrong, text, onAccent, surface, window);
    p.setColor(QPalette::AlternateBase, surfaceAlt);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, surfaceAlt);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, borderStrong);
    p.setColor(QPalette::Shadow, isDark() ? QColor(0, 0, 0) : borderStrong);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(accentRole, accentText);
    p.setColor(mutedRole, textMuted);
    p.setColor(QPalette::ToolTipBase, tip);
    p.setColor(QPalette::ToolTipText, onTip);
    p.setColor(faintRole, textFaint);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, surfaceAlt);
    return p;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace mainstay
