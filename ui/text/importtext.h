// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/importtarget.h"

#include <QLocale>
#include <QString>

namespace mainstay {

/// What the rows of a file are: "Accounts".
QString label(ImportTarget target);
/// What the preset's files come from: "Mainstay's own columns".
QString label(ImportPreset preset);
/// Why a row was refused and how to mend it.
QString rejectSentence(const Reject &reject);
/// Why a file is no CSV file, with the line.
QString faultSentence(const CsvFailure &failure);
/// What is wrong with a file's columns.
QString mappingSentence(const MappingProblem &problem);
/// That amounts in these currencies can't be added up yet, and what to do; empty for none.
QString ratesSentence(const QStringList &currencies);
/// One line on the whole: "4,987 new, 13 changed, 2 refused".
QString countsSentence(const ImportReport &report, const QLocale &locale);

} // namespace mainstay
