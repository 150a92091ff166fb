// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepsheet.h"
#include "ui/text/prepdocument.h"

#include <QLocale>

namespace mainstay {

/// What has happened since, for the second column: readiness (of a review only), contracts, touches and mood, use, support,
/// surveys, people who came and went.
std::vector<PrepSection> prepAside(const PrepSheet &sheet, const QLocale &locale);

} // namespace mainstay
