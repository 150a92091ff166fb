// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/evidence.h"

#include <QString>
#include <QStringList>

namespace mainstay {

/// How a figure comes about (RET-13): its formula, the numbers put in, and where to find the rows behind it.
struct Explanation
{
    QString title; ///< what it is: "Gross revenue retention, 2026 Q1"
    QString figure; ///< as it is shown, but exact
    QString meaning; ///< the formula in words
    QString numbers; ///< the formula with its numbers; empty where the figure is a plain sum of rows
    QStringList notes; ///< what else the figure depends on
    EvidenceQuery evidence;
};

} // namespace mainstay
