// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backend.h"
#include "core/storage/statement.h"

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>

namespace mainstay {

/// Keeps the prepared statements of one connection. A statement that is in use already (a query that
/// runs itself again while it is being read) is prepared once more.
class StatementCache final
{
public:
    explicit StatementCache(Backend &backend)
        : m_backend(backend)
    {
    }
    ~StatementCache() = default;
    Q_DISABLE_COPY_MOVE(StatementCache)

    /// `sql` is only called when the statement has to be prepared.
    template <typename TextOf>
    Result<Statement> take(std::string_view name, TextOf sql)
    {
        if (Slot *slot = freeSlot(name))
            return borrow(*slot);
        MAINSTAY_TRY(const QByteArray text, sql());
        MAINSTAY_TRY(auto driver, m_backend.prepare(text));
        return borrow(keep(name, std::move(driver)));
    }
    void giveBack(void *slot);
    void clear() { m_slots.clear(); }

private:
    struct Slot
    {
        std::unique_ptr<StatementDriver> driver;
        bool inUse = false;
    };
    Slot *freeSlot(std::string_view name);
    Slot &keep(std::string_view name, std::unique_ptr<StatementDriver> driver);
    Statement borrow(Slot &slot);

    Backend &m_backend;
    std::unordered_map<std::string, std::deque<Slot>> m_slots;
};

} // namespace mainstay
