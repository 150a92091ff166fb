// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/rejectreason.h"

#include <QByteArray>
#include <QHash>

#include <unordered_map>

namespace mainstay {

/// The tree of accounts as it would be after an import: finds the rows whose parent is nowhere, or
/// that would be their own ancestor, before anything is written. Pure.
class AccountTree final
{
public:
    /// An account that is stored, and its parent (empty: none).
    void addStored(const QByteArray &key, const QByteArray &parent);
    /// A good row of the file; a second one of the same key counts for nothing.
    void addRow(qint64 row, const QByteArray &key, const QByteArray &parent);
    /// Rows that can't be: UnknownAccount or Cycle. A row that leans on a bad one is bad, too.
    std::unordered_map<qint64, RejectReason> badRows();

private:
    struct FileRow
    {
        qint64 row = 0;
        QByteArray parent;
    };
    bool dropUnknownParents();
    bool dropCycles();
    bool exists(const QByteArray &key) const { return m_stored.contains(key) || m_rows.contains(key); }
    QByteArray parentOf(const QByteArray &key) const;
    bool isOwnAncestor(const QByteArray &key) const;
    void drop(const QByteArray &key, RejectReason reason);

    QHash<QByteArray, QByteArray> m_stored;
    QHash<QByteArray, FileRow> m_rows;
    std::unordered_map<qint64, RejectReason> m_bad;
};

} // namespace mainstay
