// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/keymap.h"
#include "core/exchange/localtime.h"
#include "core/exchange/mapping.h"
#include "core/exchange/rowbatch.h"

#include <unordered_map>

namespace mainstay {

/// Whether a period's end is the first day not covered (what is stored) or the last one covered.
enum class PeriodEnds { Exclusive, Inclusive };

/// What keys in a file stand for, and what is known to be wrong before a row is read. Only read.
struct ImportReferences
{
    KeyMap accounts;
    KeyMap members;
    KeyMap contacts;
    KeyMap subscriptions;
    /// Rows of an accounts file whose parent can't be (AccountTree).
    std::unordered_map<qint64, RejectReason> badParents;
};

/// Turns records into rows of checked cells; what is wrong with a row is noted in it. Pure apart from
/// the batch it fills: runs beside the thread that writes.
class RowParser final
{
public:
    /// The mapping (without problems) and the references outlive the parser.
    RowParser(const Mapping &mapping, const ImportReferences &references, PeriodEnds ends, QTimeZone zone);

    void parse(const CsvRecord &record, RowBatch &batch);

private:
    RejectReason parseCell(const FieldSpec &spec, QByteArrayView written, Cell &cell, RowBatch &batch);
    static bool isNameOrKey(FieldKind kind);
    static QByteArrayView plain(QByteArrayView field, RowBatch &batch);
    RejectReason parseText(const FieldSpec &spec, QByteArrayView field, Cell &cell) const;
    RejectReason parseNumber(const FieldSpec &spec, QByteArrayView field, Cell &cell) const;
    static RejectReason parseDecimal(const FieldSpec &spec, QByteArrayView field, Cell &cell);
    RejectReason parseDate(QByteArrayView field, Cell &cell) const;
    RejectReason parseCurrency(QByteArrayView field, Cell &cell, RowBatch &batch);
    RejectReason parseReference(const FieldSpec &spec, QByteArrayView field, Cell &cell) const;
    RejectReason parseList(const FieldSpec &spec, QByteArrayView field, Cell &cell) const;
    void checkRow(std::span<Cell> cells, RowBatch &batch);
    void checkUsage(std::span<Cell> cells, RowBatch &batch) const;
    void checkPeriod(std::span<Cell> cells, RowBatch &batch);
    size_t columnOf(size_t field) const;
    void useCurrency(QByteArrayView code);

    const Mapping &m_mapping;
    const ImportReferences &m_references;
    const PeriodEnds m_ends;
    const LocalTime m_local;
    const std::span<const FieldSpec> m_specs;
    std::vector<ColumnBinding> m_bindings; ///< amounts last: they need the currency
    QByteArray m_currency; ///< the last one seen …
    int m_minorDigits = 2; ///< … and its digits
    qint64 m_row = 0;
};

} // namespace mainstay
