// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/theme.h"
