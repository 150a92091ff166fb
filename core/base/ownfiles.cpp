// SPDX-License-Identifier: Apache-2.0
#include "core/base/ownfiles.h"

#include <QFileInfo>

#include <filesystem>

namespace mainstay {

bool isFileOf(const QString &workspace, const QString &path)
{
    if (path.isEmpty() || workspace.isEmpty())
        return false;
    // A link leads to the file whose neighbours count.
    const QString real = QFileInfo(workspace).canonicalFilePath();
    const QFileInfo wanted(path);
    for (const QString &base : {workspace, real}) {
        for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
            const QFileInfo own(QString(base + QLatin1String(ending)));
            std::error_code none;
            if (!base.isEmpty() && (own.absoluteFilePath() == wanted.absoluteFilePath()
                                    || std::filesystem::equivalent(own.filesystemAbsoluteFilePath(),
                                                                   wanted.filesystemAbsoluteFilePath(), none)))
                return true;
        }
    }
    return false;
}

} // namespace mainstay
