// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sample/samplecatalogue.h"

namespace mainstay::sample {

std::span<const SampleNote> englishNotes();
std::span<const SampleNote> japaneseNotes();
std::span<const SampleNote> hungarianNotes();

} // namespace mainstay::sample
