// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/capturefile.h"
#include "core/capture/captureimport.h"

namespace mainstay {

/// What became of a meeting or mail, in a few words: "Logged", "No account found" …
QString label(CaptureOutcome outcome);
/// Why a file or an event was not read, or what was lost of it: one sentence, without the event's name.
QString captureSentence(const CaptureFault &fault);

} // namespace mainstay
