// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command line shares them, so they live with the words; pages find them here as ever.
#include "ui/text/formatters.h"
