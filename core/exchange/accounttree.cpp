// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/accounttree.h"

namespace mainstay {

void AccountTree::addStored(const QByteArray &key, const QByteArray &parent)
{
    m_stored.insert(key, parent);
}

void AccountTree::addRow(qint64 row, const QByteArray &key, const QByteArray &parent)
{
    if (!m_rows.contains(key))
        m_rows.insert(key, {row, parent});
}

std::unordered_map<qint64, RejectReason> AccountTree::badRows()
{
    // Dropping a row may leave others without their parent, hence once more.
    while (dropUnknownParents() || dropCycles()) { }
    return m_bad;
}

bool AccountTree::dropUnknownParents()
{
    QList<QByteArray> unknown;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (!it->parent.isEmpty() && !exists(it->parent))
            unknown += it.key();
    }
    for (const QByteArray &key : unknown)
        drop(key, RejectReason::UnknownAccount);
    return !unknown.isEmpty();
}

bool AccountTree::dropCycles()
{
    QList<QByteArray> cyclic;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (!it->parent.isEmpty() && isOwnAncestor(it.key()))
            cyclic += it.key();
    }
    for (const QByteArray &key : cyclic)
        drop(key, RejectReason::Cycle);
    return !cyclic.isEmpty();
}

QByteArray AccountTree::parentOf(const QByteArray &key) const
{
    const auto row = m_rows.constFind(key);
    return row != m_rows.cend() ? row->parent : m_stored.value(key);
}

/// Walks up from `key`. A second pointer at half the speed notices a cycle that `key` is not part of.
bool AccountTree::isOwnAncestor(const QByteArray &key) const
{
    QByteArray slow = key;
    QByteArray fast = parentOf(key);
    for (bool odd = false; !fast.isEmpty() && fast != key; odd = !odd) {
        fast = parentOf(fast);
        if (odd)
            slow = parentOf(slow);
        if (fast == slow && !fast.isEmpty() && fast != key)
            return false;
    }
    return fast == key;
}

void AccountTree::drop(const QByteArray &key, RejectReason reason)
{
    m_bad.emplace(m_rows.take(key).row, reason);
}

} // namespace mainstay
