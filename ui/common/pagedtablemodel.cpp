// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pagedtablemodel.h"

#include <algorithm>

namespace mainstay {

namespace {

/// A window shows at most two blocks at a time.
constexpr size_t mostWanted = 3;

} // namespace

PagedTableModel::PagedTableModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_ids(std::make_shared<const std::vector<qint64>>())
{
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids->size());
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

Qt::ItemFlags PagedTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void PagedTableModel::setIds(Ids ids)
{
    if (!ids)
        ids = std::make_shared<const std::vector<qint64>>();
    if (ids == m_ids || *ids == *m_ids) {
        m_ids = std::move(ids);
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    ++m_generation;
    m_wanted.clear();
    endResetModel();
}

qint64 PagedTableModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids->size() ? (*m_ids)[size_t(row)] : 0;
}

int PagedTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids->begin(), m_ids->end(), id);
    return found == m_ids->end() ? -1 : int(found - m_ids->begin());
}

void PagedTableModel::invalidate()
{
    ++m_epoch;
    m_wanted.clear();
    if (!m_ids->empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PagedTableModel::plainCell(const QVariant &value)
{
    QString text = value.toString();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

void PagedTableModel::want(int row) const
{
    const int block = row / blockRows;
    if (m_busy && m_fetching == block && m_fetchingGeneration == m_generation)
        return;
    std::erase(m_wanted, block);
    if (m_wanted.size() >= mostWanted)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back(block);
    if (m_busy || m_scheduled)
        return;
    // Later, so that one repaint makes one request, and none from inside data().
    m_scheduled = true;
    auto *self = const_cast<PagedTableModel *>(this); // NOLINT: the cache is mutable, the slot is not const
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_scheduled = false;
            if (!self->m_busy)
                self->fetchNext();
        },
        Qt::QueuedConnection);
}

void PagedTableModel::fetchNext()
{
    while (!m_wanted.empty()) {
        m_fetching = m_wanted.back();
        m_wanted.pop_back();
        const auto first = size_t(m_fetching) * blockRows;
        if (first >= m_ids->size())
            continue;
        const auto last = std::min(first + blockRows, m_ids->size());
        m_busy = true;
        m_fetchingGeneration = m_generation;
        fetch({m_ids->begin() + std::ptrdiff_t(first), m_ids->begin() + std::ptrdiff_t(last)});
        return;
    }
}

void PagedTableModel::fetched()
{
    m_busy = false;
    if (m_fetchingGeneration == m_generation) {
        const int first = m_fetching * blockRows;
        const int last = std::min(first + blockRows, rowCount()) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    } else if (!m_ids->empty()) {
        // The rows may be somewhere in the new order.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    fetchNext();
}

} // namespace mainstay
