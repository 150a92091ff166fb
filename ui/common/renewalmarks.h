// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/renewal.h"
#include "ui/paint/theme.h"

#include <QLocale>

#include <optional>

/// How renewals are marked wherever they are shown.
namespace mainstay {

/// For how many days ahead a notice day is marked.
inline constexpr int noticeDays = 30;

Tone toneOf(RenewalCategory category);
/// "Open", "Lapsed", or what came of it.
QString stateText(const Renewal &renewal, QDate today);
/// Nothing while it is open and nothing is wrong.
std::optional<Tone> stateTone(const Renewal &renewal, QDate today);
/// Of an open renewal: Poor once the notice day is past, Watch within `noticeDays` of it.
std::optional<Tone> noticeTone(const Renewal &renewal, QDate today);
/// "75%".
QString probabilityText(int percent, const QLocale &locale);

} // namespace mainstay
