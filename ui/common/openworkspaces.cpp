// SPDX-License-Identifier: Apache-2.0
#include "ui/common/openworkspaces.h"

#include "core/base/ownfiles.h"

#include <QMutex>
#include <QStringList>

#include <algorithm>

namespace mainstay::openworkspaces {

namespace {

/// Locks are the process's, and so is what has to be kept from them. Jobs ask from threads of their own.
struct Open
{
    QMutex mutex;
    QStringList paths;
};

Open &open()
{
    static Open all;
    return all;
}

} // namespace

void add(const QString &path)
{
    const QMutexLocker locked(&open().mutex);
    open().paths += path;
}

void remove(const QString &path)
{
    const QMutexLocker locked(&open().mutex);
    open().paths.removeOne(path);
}

bool isOwnFile(const QString &path)
{
    QMutexLocker locked(&open().mutex);
    const QStringList paths = open().paths;
    locked.unlock();
    return std::any_of(paths.begin(), paths.end(), [&path](const QString &own) { return isFileOf(own, path); });
}

} // namespace mainstay::openworkspaces
