// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace mainstay {

enum class CaptureState { New, Logged, Dismissed };

/// Which meetings and mails have been dealt with.
namespace capturestore {

/// Logged: a touchpoint of any account has this source.
Result<CaptureState> stateOf(Connection &connection, const QString &source);
/// Inside a WriteBatch: nobody's touchpoint, not to be offered again. Dismissing twice keeps the newer reason.
Result<void> dismiss(Connection &connection, const QString &source, const QString &reason, const Clock &clock);
/// Inside a WriteBatch: offer it again.
Result<void> undismiss(Connection &connection, const QString &source);

} // namespace capturestore

} // namespace mainstay
