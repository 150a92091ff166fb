// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/planner.h"
#include "core/qbr/qbr.h"

#include <QString>

namespace mainstay {

/// Words of business reviews, in the user's language.
QString label(QbrKind kind);
QString label(QbrStatus status);
/// What a step is called: one of qbrSteps() by its name, another one as the team wrote it.
QString stepText(const QString &what);
/// The same for an item of the agenda.
QString agendaText(const QString &title);

} // namespace mainstay
