// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace mainstay {

/// What went wrong, as the program needs to tell it apart. The sentence for people is made from it
/// once, in ui/shell (and in app/cli for the command line).
enum class ErrorCode {
    NotFound,
    Conflict, ///< somebody or something changed the same thing since
    Constraint, ///< the storage's own rules refuse it
    InvalidInput,
    Busy, ///< locked by another process
    Unavailable, ///< missing folder, no permission, no such file
    ReadOnly,
    Corrupt, ///< damaged
    Foreign, ///< a file of another program
    NewerVersion,
    Full,
    Cancelled,
    Internal,
};

/// `detail` is for the log and for experts: never translated, never shown alone.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    /// The file it is about, where that is another than whoever reports it would name.
    QString subject {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. What can fail returns this; it can't be dropped silently.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT: implicit on purpose, so that `return value;` reads well
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value, so that `for (x : f().value())` walks something that is still there.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) // NOLINT
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace mainstay

#define MAINSTAY_CONCAT_(a, b) a##b
#define MAINSTAY_CONCAT(a, b) MAINSTAY_CONCAT_(a, b)

/// `MAINSTAY_TRY(auto row, statement.next());` declares row, or returns the error from the function.
#define MAINSTAY_TRY(declaration, expression)                                                      \
    auto MAINSTAY_CONCAT(mainstayTry, __LINE__) = (expression);                                    \
    if (!MAINSTAY_CONCAT(mainstayTry, __LINE__).ok())                                              \
        return MAINSTAY_CONCAT(mainstayTry, __LINE__).error();                                     \
    declaration = std::move(MAINSTAY_CONCAT(mainstayTry, __LINE__)).value()

/// Returns the error from the function when the expression (a Result of anything) failed.
#define MAINSTAY_CHECK(expression)                                                                 \
    do {                                                                                           \
        if (auto mainstayChecked = (expression); !mainstayChecked.ok())                            \
            return mainstayChecked.error();                                                        \
    } while (false)
