// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mainstay {

class Connection;

/// Keys to row ids, compact: one arena of the keys' bytes and one open-addressing table, some 30 bytes
/// a key where a QHash of QString takes 150. Built once, then only read: safe from several threads.
class KeyMap final
{
public:
    KeyMap() = default;
    /// `statement` (feature/name) selects id and key.
    static Result<KeyMap> load(Connection &connection, std::string_view statement);

    /// A key that is there already keeps its id.
    void insert(QByteArrayView key, qint64 id);
    std::optional<qint64> find(QByteArrayView key) const;
    size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        qint64 id = 0;
        quint32 offset = 0;
        quint32 length = 0;
    };
    struct Slot
    {
        quint32 hash = 0;
        quint32 entry = 0; ///< index + 1; 0 is free
    };

    static quint32 hashOf(QByteArrayView key);
    QByteArrayView keyOf(const Entry &entry) const;
    size_t slotOf(quint32 hash, QByteArrayView key) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most three quarters full
    std::vector<Entry> m_entries;
    QByteArray m_arena;
};

/// Which row of the file a stored row was made or matched by: four bytes an id, as ids are dense.
class SeenRows final
{
public:
    /// 0: not by this import.
    qint64 rowOf(qint64 id) const;
    void mark(qint64 id, qint64 row);

private:
    std::vector<quint32> m_rows;
    std::unordered_map<qint64, qint64> m_far; ///< of ids too high for an array
};

} // namespace mainstay
