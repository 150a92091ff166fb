// SPDX-License-Identifier: Apache-2.0
#include "ui/common/openworkspaces.h"

#include "core/base/ownfiles.h"

#include <QStringList>

#include <algorithm>

namespace mainstay::openworkspaces {

namespace {

/// Locks are the process's, and so is what has to be kept from them.
QStringList &paths()
{
    static QStringList open;
    return open;
}

} // namespace

void add(const QString &path)
{
    paths() += path;
}

void remove(const QString &path)
{
    paths().removeOne(path);
}

bool isOwnFile(const QString &path)
{
    const QStringList &open = paths();
    return std::any_of(open.begin(), open.end(), [&path](const QString &own) { return isFileOf(own, path); });
}

} // namespace mainstay::openworkspaces
