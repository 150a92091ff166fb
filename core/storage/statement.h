// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/statementdriver.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <optional>
#include <type_traits>

namespace mainstay {

class StatementCache;

/// NULL for an empty text: where a column is unique, having none is not having the same.
inline std::optional<QString> nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A prepared statement with typed parameters and typed columns, forward-only; the same over every
/// engine. Borrowed from its connection's cache and given back, reset, when it goes out of scope, so
/// that no reader stays open. Same thread as the connection, and never outlives it.
///
/// What is stored how: a QDate as ISO text, a QDateTime as UTC milliseconds, a bool as 0/1, an
/// invalid Id, an invalid date and an empty optional as NULL, a null QString as ''.
class [[nodiscard]] Statement final
{
public:
    Statement(Statement &&other) noexcept
        : m_cache(std::exchange(other.m_cache, nullptr))
        , m_slot(other.m_slot)
        , m_driver(other.m_driver)
    {
    }
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();
    Q_DISABLE_COPY(Statement)

    /// Resets and binds all parameters in order, from 1.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        m_driver->reset();
        int parameter = 0;
        (bindOne(++parameter, values), ...);
        return *this;
    }
    template <typename Value>
    Statement &bindAt(int parameter, const Value &value)
    {
        bindOne(parameter, value);
        return *this;
    }

    /// True: a row is there.
    Result<bool> next() { return m_driver->step(); }
    /// Runs to the end, ignoring rows, and resets.
    Result<void> run();
    void reset() { m_driver->reset(); }
    /// Rows written, right after next() returned false. What tells an INSERT … DO NOTHING apart from one
    /// that inserted, without the cost of RETURNING.
    qint64 changedRows() const { return m_driver->changedRows(); }

    bool isNull(int column) const { return m_driver->isNull(column); }
    qint64 int64(int column) const { return m_driver->int64(column); }
    int integer(int column) const { return int(m_driver->int64(column)); }
    double real(int column) const { return m_driver->real(column); }
    bool boolean(int column) const { return m_driver->int64(column) != 0; }
    QString text(int column) const { return m_driver->text(column); }
    /// Valid until next() or reset().
    QByteArrayView utf8(int column) const { return m_driver->utf8(column); }
    /// An invalid date for NULL or text that is no date.
    QDate date(int column) const;
    /// The Julian day of an ISO date, `ifNull` for NULL; fast, for reports. 0 for malformed text.
    qint32 julianDay(int column, qint32 ifNull) const;
    /// UTC; invalid for NULL.
    QDateTime instant(int column) const;
    template <typename AnyId>
    AnyId id(int column) const
    {
        return AnyId(m_driver->int64(column));
    }
    std::optional<int> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    friend class StatementCache;
    Statement(StatementCache *cache, void *slot, StatementDriver *driver)
        : m_cache(cache)
        , m_slot(slot)
        , m_driver(driver)
    {
    }
    void giveBack();

    template <typename Value>
    void bindOne(int parameter, const Value &value)
    {
        using T = std::decay_t<Value>;
        if constexpr (std::is_same_v<T, std::nullopt_t>)
            m_driver->bindNull(parameter);
        else if constexpr (std::is_same_v<T, QDate>)
            bindDate(parameter, value);
        else if constexpr (std::is_same_v<T, QDateTime>)
            bindInstant(parameter, value);
        else if constexpr (std::is_integral_v<T>)
            m_driver->bindInt64(parameter, qint64(value));
        else if constexpr (std::is_floating_point_v<T>)
            m_driver->bindReal(parameter, value);
        else if constexpr (std::is_same_v<T, QByteArrayView> || std::is_same_v<T, QByteArray>)
            m_driver->bindUtf8(parameter, value);
        else if constexpr (std::is_convertible_v<T, QStringView>)
            m_driver->bindText(parameter, QStringView(value));
        else
            bindWrapped(parameter, value);
    }
    template <typename Tag>
    void bindWrapped(int parameter, Id<Tag> id)
    {
        id.isValid() ? m_driver->bindInt64(parameter, id.value()) : m_driver->bindNull(parameter);
    }
    template <typename Value>
    void bindWrapped(int parameter, const std::optional<Value> &value)
    {
        value ? bindOne(parameter, *value) : m_driver->bindNull(parameter);
    }
    void bindDate(int parameter, QDate day);
    void bindInstant(int parameter, const QDateTime &at);

    StatementCache *m_cache = nullptr; ///< null after being moved from
    void *m_slot = nullptr;
    StatementDriver *m_driver = nullptr;
};

} // namespace mainstay
