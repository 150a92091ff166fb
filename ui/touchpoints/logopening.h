// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/history/batch.h"
#include "ui/touchpoints/logdraft.h"

#include <optional>
#include <vector>

namespace mainstay {

/// All that the editor reads before it can be filled, in one job.
struct LogOpening
{
    Account account; ///< without an id where none is known
    std::vector<Contact> contacts; ///< of the account
    std::vector<Member> members; ///< active ones
    std::optional<Touchpoint> loaded; ///< what is to be edited
    std::vector<Draft> drafts; ///< at the place and under it, the newest first
};

namespace logopening {

/// On an executor. For a new log; an account that is gone is none.
Result<LogOpening> forNew(Connection &connection, AccountId account, const QString &place);
/// NotFound when it is gone.
Result<LogOpening> forEdit(Connection &connection, TouchpointId touchpoint, const QString &place);

/// A touchpoint as the editor shows it.
LogDraft draftOf(const LogOpening &opening);
/// An empty log: now, half an hour, by the person who works here where `actor` is one of us.
LogDraft freshDraft(const LogOpening &opening, const WriteContext &context);

} // namespace logopening

} // namespace mainstay
