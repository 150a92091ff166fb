// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlist.h"

#include <memory>

namespace mainstay::touchpointlist {

/// The touchpoints that a member took part in, or that have a tag: by id.
class Picks final
{
public:
    /// Null where the filter names neither.
    static Result<std::shared_ptr<const Picks>> of(Connection &connection, const TouchpointFilter &filter);

    bool has(qint64 id) const { return size_t(id) < m_in.size() && m_in[size_t(id)]; }
    /// Ascending.
    const std::vector<qint64> &ids() const { return m_ids; }

private:
    std::vector<qint64> m_ids;
    std::vector<bool> m_in;
};

} // namespace mainstay::touchpointlist
