// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/survey.h"

#include <QString>

namespace mainstay {

/// Words of surveys, in the user's language.
QString label(SurveyKind kind);
/// What it is asked after: "after a review".
QString label(SurveyOccasion occasion);

} // namespace mainstay
