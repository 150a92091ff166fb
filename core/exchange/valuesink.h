// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/rowsink.h"

namespace mainstay {

/// The sink of targets that are written through their feature's store as values. `Target` has
/// Value, bulkTables(), and with a SinkContext: find(row) → optional id, load(id), apply(row, value) →
/// Rejected, or what to say when the value came out as it is stored; insert(value) → id, update(value),
/// finish().
template <typename Target>
class ValueSink final : public RowSink
{
public:
    explicit ValueSink(const SinkContext &context)
        : m_target(context)
    {
    }

    Result<QStringList> bulkTables() override { return Target::bulkTables(); }

    Result<PutResult> put(const ImportRow &row) override
    {
        MAINSTAY_TRY(const std::optional<qint64> id, m_target.find(row));
        if (id && m_seen.rowOf(*id) > 0)
            return PutResult::rejected(0, RejectReason::DuplicateKey, m_seen.rowOf(*id));
        typename Target::Value stored;
        if (id) {
            MAINSTAY_TRY(stored, m_target.load(*id));
        }
        typename Target::Value value = stored;
        MAINSTAY_TRY(const PutResult applied, m_target.apply(row, value));
        if (applied.kind == PutResult::Kind::Rejected)
            return applied;
        if (id) {
            m_seen.mark(*id, row.number);
            if (value == stored)
                return applied;
            return settled(m_target.update(value), PutResult::Kind::Updated);
        }
        const Result<qint64> inserted = m_target.insert(value);
        if (inserted.ok())
            m_seen.mark(*inserted, row.number);
        return settled(inserted, PutResult::Kind::Added);
    }

    Result<void> finish() override { return m_target.finish(); }

private:
    /// What the store finds invalid is the row's fault; anything else ends the import.
    template <typename T>
    static Result<PutResult> settled(const Result<T> &written, PutResult::Kind kind)
    {
        if (written.ok())
            return PutResult {kind};
        if (written.error().code == ErrorCode::InvalidInput)
            return PutResult::rejected(wholeRow, RejectReason::Refused);
        return written.error();
    }

    Target m_target;
    SeenRows m_seen;
};

/// The id of the row with this key.
inline Result<std::optional<qint64>> idByKey(Connection &connection, std::string_view statement, QByteArrayView key)
{
    MAINSTAY_TRY(Statement rows, connection.prepare(statement));
    rows.bind(key);
    MAINSTAY_TRY(const bool found, rows.next());
    return found ? std::optional(rows.int64(0)) : std::nullopt;
}

} // namespace mainstay
