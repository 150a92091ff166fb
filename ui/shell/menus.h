// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMenu;
class QMenuBar;

namespace mainstay {

class Commands;
class MainWindow;

/// Builds the menu bar over the commands; choices (theme, language, sections) are handed back to the
/// window.
void buildMenus(QMenuBar &bar, Commands &commands, MainWindow &window);

} // namespace mainstay
