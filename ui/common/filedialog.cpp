// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filedialog.h"

#include <QFileIconProvider>
#include <QMimeDatabase>

namespace mainstay {

namespace {

/// Knows files by their names alone.
class NameIcons final : public QFileIconProvider
{
public:
    NameIcons() { setOptions(DontUseCustomDirectoryIcons); }
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QFileDialog::tr("Folder");
        return QMimeDatabase().mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &caption, const QString &folder, const QString &filter)
    : QFileDialog(parent, caption, folder, filter)
{
    static NameIcons icons;
    setOption(DontUseNativeDialog);
    setOption(DontUseCustomDirectoryIcons);
    setIconProvider(&icons);
}

} // namespace mainstay
