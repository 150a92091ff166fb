// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>

#include <memory>

namespace mainstay::deck {

/// Writes a zip archive into memory: in the order of the calls, every entry of the same fixed time, so that equal
/// input gives equal bytes. The only place of the product that knows minizip (zlib licence).
class ZipWriter final
{
public:
    ZipWriter();
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// Adds an entry; `name` is ASCII without a slash at its begin. InvalidInput for a name that can't be, or that
    /// is there already (two entries of one name are read as either by different programs; case does not tell apart).
    Result<void> add(const QByteArray &name, const QByteArray &bytes);
    /// The whole archive. Nothing can be added afterwards.
    Result<QByteArray> finish();

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    QSet<QByteArray> m_names;
};

} // namespace mainstay::deck
