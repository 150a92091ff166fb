// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/lasttouch.h"

using namespace Qt::StringLiterals;

namespace mainstay {

Result<void> lasttouch::createTriggers(Connection &connection)
{
    const KeptMaximum newest {u"touchpoint"_s, u"account_id"_s, u"at_ms"_s, u"counts"_s,
                              u"account_touch"_s, u"account_id"_s, u"last_ms"_s};
    return connection.backend().execute(connection.backend().maximumTriggers(newest));
}

} // namespace mainstay
