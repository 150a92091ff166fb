// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/objective.h"
#include "core/outcomes/survey.h"
#include "core/qbr/preppoints.h"
#include "core/qbr/prepvalues.h"
#include "core/qbr/readiness.h"

#include <QLocale>
#include <QString>

namespace mainstay {

/// Words of objectives, of how ready a review is, and of its prep sheet, in the user's language.
QString label(ObjectiveState state);
QString label(CaseSeverity severity);
QString label(ReadinessPart part);
/// "No value since 3 Feb 2026: Active users".
QString openItemText(const OpenItem &item, const QLocale &locale);
/// A part of the ring in a line, "Metrics fresh: 2/3", and below it what is open.
QStringList readinessLines(const Readiness &readiness, const QLocale &locale);
/// What a landmine or a question says, as a sentence.
QString prepPointText(const PrepPoint &point, const QLocale &locale);
/// The day that belongs to it; empty without one, and where the sentence has it.
QString prepPointNote(const PrepPoint &point, const QLocale &locale);

} // namespace mainstay
