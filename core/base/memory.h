// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mainstay {

/// Gives memory that was freed in many small pieces back to the system, where the C library keeps it otherwise:
/// after work that needed much for a moment. A few milliseconds; any thread.
void releaseFreedMemory();

} // namespace mainstay
