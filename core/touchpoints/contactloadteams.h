// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"

#include <utility>
#include <vector>

namespace mainstay {

/// Teams out of many rows: each word is looked up once.
class TeamWords final
{
public:
    Result<Team> team(QByteArrayView word)
    {
        for (const auto &[known, team] : m_known) {
            if (known == word)
                return team;
        }
        MAINSTAY_TRY(const Team team, teamFromText(QString::fromUtf8(word)));
        m_known.emplace_back(word.toByteArray(), team);
        return team;
    }

private:
    std::vector<std::pair<QByteArray, Team>> m_known;
};

} // namespace mainstay
