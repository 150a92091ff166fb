// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/calendarupdate.h"
#include "core/qbr/planner.h"
#include "core/qbr/qbr.h"
#include "core/qbr/qbrcalendar.h"

#include <QString>

namespace mainstay {

/// Words of business reviews and their planner, in the user's language.
QString label(QbrKind kind);
QString label(QbrStatus status);
QString label(NoProposal reason);
QString label(DueReason reason);
QString label(WeekReason reason);
QString label(CalendarOutcome outcome);
/// Of a QbrStep: a word of qbrSteps() is named, what the team wrote stays as it is.
QString qbrStepText(const QString &what);
/// Of an AgendaItem: a word of usualAgenda() is named, what the team wrote stays as it is.
QString qbrAgendaText(const QString &title);
/// What a calendar calls a review ("QBR: Acme"), and what it says about it: the agenda, and who takes part.
QbrEventWords qbrEventWords();

} // namespace mainstay
