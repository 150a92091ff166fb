// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace mainstay {

/// Shows version, licence and the parts the program is built with. Does not block.
void showAbout(QWidget *parent);

} // namespace mainstay
