// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rowbatch.h"

#include <cstring>

namespace mainstay {

namespace {

constexpr size_t arenaBytes = 512 * 1024;
constexpr size_t maxRows = 1024;

} // namespace

RowBatch::RowBatch(size_t fieldCount)
    : m_fieldCount(fieldCount)
{
    m_arena.reserve(arenaBytes);
    m_cells.reserve(maxRows * fieldCount);
    m_rows.reserve(maxRows);
}

void RowBatch::clear()
{
    m_arena.clear();
    m_kept.clear();
    m_fields.clear();
    m_cells.clear();
    m_problems.clear();
    m_rows.clear();
    if (m_arena.capacity() > 4 * arenaBytes)
        std::vector<char>().swap(m_arena); // a giant record does not keep its memory
    m_arena.reserve(arenaBytes);
}

bool RowBatch::hasRoom(qsizetype bytes) const
{
    return m_rows.empty()
        || (m_rows.size() < maxRows && m_arena.size() + static_cast<size_t>(bytes) <= m_arena.capacity());
}

std::span<const QByteArrayView> RowBatch::addRow(qint64 number, std::span<const QByteArrayView> fields)
{
    if (m_rows.empty()) {
        size_t bytes = 0;
        for (const QByteArrayView field : fields)
            bytes += static_cast<size_t>(field.size());
        m_arena.reserve(bytes);
    }
    m_rows.push_back({number, m_fields.size(), fields.size(), m_problems.size(), 0});
    for (const QByteArrayView field : fields) {
        const size_t at = m_arena.size();
        m_arena.insert(m_arena.end(), field.begin(), field.end());
        m_fields.emplace_back(m_arena.data() + at, field.size());
    }
    return std::span(m_fields).last(fields.size());
}

std::span<Cell> RowBatch::newCells()
{
    m_cells.resize(m_rows.size() * m_fieldCount);
    return std::span(m_cells).last(m_fieldCount);
}

void RowBatch::addProblem(const RowProblem &problem)
{
    m_problems.push_back(problem);
    ++m_rows.back().problemCount;
}

char *RowBatch::mutableBytes(QByteArrayView view)
{
    return m_arena.data() + (view.data() - m_arena.data());
}

ImportRow RowBatch::row(size_t index) const
{
    const Row &row = m_rows[index];
    return {row.number, std::span(m_cells).subspan(index * m_fieldCount, m_fieldCount),
            std::span(m_fields).subspan(row.firstField, row.fieldCount),
            std::span(m_problems).subspan(row.firstProblem, row.problemCount)};
}

} // namespace mainstay
