// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace mainstay {

/// F1: every command with its keys, and the keys that belong to lists and the editor. Does not block.
void showShortcuts(const QList<QAction *> &commands, QWidget *parent);

} // namespace mainstay
