// SPDX-License-Identifier: Apache-2.0
#include "core/storage/statementcache.h"

namespace mainstay {

StatementCache::Slot *StatementCache::freeSlot(std::string_view name)
{
    const auto found = m_slots.find(std::string(name));
    if (found == m_slots.end())
        return nullptr;
    for (Slot &slot : found->second) {
        if (!slot.inUse)
            return &slot;
    }
    return nullptr;
}

StatementCache::Slot &StatementCache::keep(std::string_view name, std::unique_ptr<StatementDriver> driver)
{
    return m_slots[std::string(name)].emplace_back(Slot {std::move(driver)});
}

Statement StatementCache::borrow(Slot &slot)
{
    slot.inUse = true;
    return {this, &slot, slot.driver.get()};
}

void StatementCache::giveBack(void *slot)
{
    auto *returned = static_cast<Slot *>(slot);
    returned->driver->reset();
    returned->inUse = false;
}

} // namespace mainstay
