// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

namespace mainstay::lasttouch {

/// (Re)creates the triggers that keep account_touch: the newest counted touch of each account, whoever writes.
/// What is removed or moved is not looked for at once: its account is marked, and whoever reads looks for it.
Result<void> createTriggers(Connection &connection);

} // namespace mainstay::lasttouch
