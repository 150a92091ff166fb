// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <vector>

namespace mainstay {

/// A period as it is stored, before anybody knows who bought it.
struct StoredPeriod
{
    qint64 subscription = 0;
    qint64 arr = 0; ///< minor units of the subscription's currency, > 0
    qint32 startDay = 0; ///< Julian days; 0: no date
    qint32 endDay = 0; ///< not covered; PeriodRow::openEnd
};

/// Reads all paid periods in the order of their ids, where it is worth it with two threads: the connection's own and one on
/// its twin, which takes part only when both see the same snapshot. Other things can be read on the connection's own thread
/// meanwhile.
class PeriodReader final
{
public:
    /// The connection is in a read transaction of its own; inside of a write transaction, whose changes nobody else sees,
    /// `twin` is null.
    PeriodReader(Connection &connection, Connection *twin)
        : m_connection(connection)
        , m_twin(twin)
    {
    }

    /// Begins on the twin, calls `meanwhile`, then helps. The blocks, one after the other, are the periods.
    Result<std::vector<std::vector<StoredPeriod>>> read(const std::function<Result<void>()> &meanwhile);

private:
    Connection &m_connection;
    Connection *m_twin;
};

} // namespace mainstay
