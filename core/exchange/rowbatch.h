// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/rejectreason.h"

#include <QByteArrayView>

#include <bit>
#include <deque>
#include <span>
#include <vector>

namespace mainstay {

/// One field of one row, read and checked.
struct Cell
{
    enum class State : quint8 {
        Absent, ///< the file has no such column
        Empty,
        Number, ///< also yes/no, instants, amounts, the bits of decimals, and the ids that keys stand for
        Text, ///< also dates (ISO) and words
    };
    State state = State::Absent;
    qint64 number = 0; ///< of a date its Julian day, of a word its index
    QByteArrayView text;

    bool isAbsent() const { return state == State::Absent; }
    double real() const { return std::bit_cast<double>(number); } ///< of a decimal
    bool hasValue() const { return state == State::Number || state == State::Text; }
};

inline constexpr size_t wholeRow = size_t(-1);

/// Something wrong with one row.
struct RowProblem
{
    size_t column = wholeRow; ///< of the file
    RejectReason reason = RejectReason::None;
    qint64 otherRow = 0; ///< of a duplicate: the row that had the key first
};

/// A row as the writing side sees it. Cells are by field (importFields), fields by column of the file.
struct ImportRow
{
    qint64 number = 0; ///< the record's number; the header is 1
    std::span<const Cell> cells;
    std::span<const QByteArrayView> fields; ///< all of them, as they stand in the file
    std::span<const RowProblem> problems;
};

/// Some hundred rows on their way from the thread that reads to the one that writes. Owns the bytes
/// that all views in it look at, and is used again and again.
class RowBatch final
{
public:
    explicit RowBatch(size_t fieldCount);
    Q_DISABLE_COPY_MOVE(RowBatch)

    void clear();
    /// Whether a record of so many bytes still goes in; into an empty batch any does.
    bool hasRoom(qsizetype bytes) const;
    /// Copies the record's fields; add() them before anything else of the row.
    std::span<const QByteArrayView> addRow(qint64 number, std::span<const QByteArrayView> fields);
    /// The newest row's cells, all Absent.
    std::span<Cell> newCells();
    void addProblem(const RowProblem &problem);
    /// Write access to bytes of the newest row.
    char *mutableBytes(QByteArrayView view);
    /// Keeps bytes as long as the rows.
    QByteArrayView keep(QByteArray bytes) { return m_kept.emplace_back(std::move(bytes)); }

    size_t size() const { return m_rows.size(); }
    ImportRow row(size_t index) const;

    qint64 bytesDone = 0; ///< of the file, with this batch

private:
    struct Row
    {
        qint64 number = 0;
        size_t firstField = 0;
        size_t fieldCount = 0;
        size_t firstProblem = 0;
        size_t problemCount = 0;
    };

    const size_t m_fieldCount;
    std::vector<char> m_arena; ///< reserved ahead, so that it never moves under the views
    std::deque<QByteArray> m_kept; ///< never moves under the views
    std::vector<QByteArrayView> m_fields;
    std::vector<Cell> m_cells;
    std::vector<RowProblem> m_problems;
    std::vector<Row> m_rows;
};

} // namespace mainstay
