// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/accountdetails.h"
#include "ui/common/explanation.h"

#include <QLocale>

namespace mainstay {

/// How the ARR of an account on that day comes about (RET-13).
Explanation arrExplanation(const AccountDetails &details, QDate day, const QLocale &locale);

} // namespace mainstay
