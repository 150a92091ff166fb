// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mainstay {

/// The one place where an Error becomes a sentence for people, in their language: what happened and
/// what to do about it. `subject` is what it happened to: a file's name, an account's name.
QString errorSentence(const Error &error, const QString &subject);

} // namespace mainstay
