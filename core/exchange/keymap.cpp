// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/keymap.h"

#include "core/storage/connection.h"

#include <QHashFunctions>

namespace mainstay {

namespace {

constexpr qint64 farId = 50'000'000;

} // namespace

Result<KeyMap> KeyMap::load(Connection &connection, std::string_view statement)
{
    MAINSTAY_TRY(Statement rows, connection.prepare(statement));
    KeyMap map;
    for (;;) {
        MAINSTAY_TRY(const bool row, rows.next());
        if (!row)
            return map;
        map.insert(rows.utf8(1), rows.int64(0));
    }
}

quint32 KeyMap::hashOf(QByteArrayView key)
{
    return static_cast<quint32>(qHash(key, QHashSeed::globalSeed()));
}

QByteArrayView KeyMap::keyOf(const Entry &entry) const
{
    return QByteArrayView(m_arena).sliced(entry.offset, entry.length);
}

/// Where the key is, or the free slot where it would go.
size_t KeyMap::slotOf(quint32 hash, QByteArrayView key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at].entry != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && keyOf(m_entries[m_slots[at].entry - 1]) == key)
            break;
    }
    return at;
}

void KeyMap::insert(QByteArrayView key, qint64 id)
{
    if ((m_entries.size() + 1) * 4 > m_slots.size() * 3)
        grow();
    const quint32 hash = hashOf(key);
    Slot &slot = m_slots[slotOf(hash, key)];
    if (slot.entry != 0)
        return;
    m_entries.push_back({id, static_cast<quint32>(m_arena.size()), static_cast<quint32>(key.size())});
    m_arena += key;
    slot = {hash, static_cast<quint32>(m_entries.size())};
}

std::optional<qint64> KeyMap::find(QByteArrayView key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Slot &slot = m_slots[slotOf(hashOf(key), key)];
    return slot.entry == 0 ? std::nullopt : std::optional(m_entries[slot.entry - 1].id);
}

void KeyMap::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 64 : m_slots.size() * 2));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.entry == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].entry != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

qint64 SeenRows::rowOf(qint64 id) const
{
    if (id < farId)
        return size_t(id) < m_rows.size() ? m_rows[size_t(id)] : 0;
    const auto found = m_far.find(id);
    return found == m_far.end() ? 0 : found->second;
}

void SeenRows::mark(qint64 id, qint64 row)
{
    if (id >= farId) {
        m_far[id] = row;
        return;
    }
    if (size_t(id) >= m_rows.size())
        m_rows.resize(std::max(size_t(id) + 1, m_rows.size() + m_rows.size() / 4));
    m_rows[size_t(id)] = static_cast<quint32>(row);
}

} // namespace mainstay
