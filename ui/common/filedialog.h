// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace mainstay {

/// The dialog for choosing files, for every place that needs one: it never opens the files it shows. Finding out a
/// file's type by its contents, as Qt's own does and as desktops' dialogs do within the program, opens and closes
/// the open workspace with all others in its folder, and closing a file drops every lock that the process has on it
/// (POSIX): another program could then write between our reads.
class FileDialog final : public QFileDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDialog)

public:
    explicit FileDialog(QWidget *parent, const QString &caption = {}, const QString &folder = {}, const QString &filter = {});
};

} // namespace mainstay
