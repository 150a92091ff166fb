// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/capturefile.h"
#include "core/capture/captureimport.h"

namespace mainstay {

/// What became of a meeting or mail, in a few words: "Logged", "No account found" …
QString label(CaptureOutcome outcome);
/// Why a file or an event was not read, or what was lost of it: one sentence, without the event's name.
QString captureSentence(const CaptureFault &fault);
/// What was read with a loss, a sentence for each kind of loss; refused ones are left to captureSentence().
QStringList lossSentences(const std::vector<CaptureFault> &faults);
/// That LogStart::peopleLeftOut is `people`.
QString leftOutSentence(int people);

} // namespace mainstay
