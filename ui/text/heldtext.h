// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/heldreview.h"

#include <QLocale>

namespace mainstay {

/// What writing a held review down has made: "Acme: written down · 2 actions · NPS due 3 May · next review 3 Aug".
QString heldSentence(const QString &account, const HeldOutcome &outcome, QDate surveyDay, const QLocale &locale);
/// What the lines of minutes will make: "2 actions · 1 promise · 1 risk"; empty where they make nothing.
QString linesSentence(const std::vector<quicklog::Line> &lines);
/// What minutes begin with: a heading for each item of the agenda.
QString minutesOutline(const std::vector<AgendaItem> &agenda);

} // namespace mainstay
