// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/member.h"

#include "core/base/fold.h"

namespace mainstay {

const Member *memberNamed(const std::vector<Member> &members, const QString &name, WhichMembers which)
{
    const QString wanted = fold(name);
    if (wanted.isEmpty())
        return nullptr;
    for (const Member &member : members) {
        const bool counts = member.active || which == WhichMembers::All;
        if (counts && (fold(member.name) == wanted || fold(member.email) == wanted))
            return &member;
    }
    return nullptr;
}

} // namespace mainstay
