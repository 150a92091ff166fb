// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/history/batch.h"
#include "core/touchpoints/logstart.h"
#include "core/touchpoints/logtemplates.h"
#include "ui/touchpoints/logdraft.h"

#include <map>
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
    std::map<Purpose, QString> templates; ///< in the account's language
    SentimentWords words;
};

/// Which log is to be opened, beside its account or touchpoint.
struct LogPlace
{
    QString place; ///< of its drafts
    QString language; ///< of templates, where the account has none
};

namespace logopening {

/// On an executor. For a new log; an account that is gone is none.
Result<LogOpening> forNew(Connection &connection, AccountId account, const LogPlace &place);
/// NotFound when it is gone.
Result<LogOpening> forEdit(Connection &connection, TouchpointId touchpoint, const LogPlace &place);
/// What belongs to an account: itself, its people and its templates.
Result<LogOpening> forAccount(Connection &connection, AccountId account, const LogPlace &place);

/// Who of us writes; invalid where the actor is none of us.
MemberId writerOf(const LogOpening &opening, const QString &actor);
/// A touchpoint as the editor shows it.
LogDraft draftOf(const LogOpening &opening);
/// A log as it begins: what `start` says, and where it says nothing: now, half an hour, by the person who
/// works here where `actor` is one of us.
LogDraft freshDraft(const LogOpening &opening, const LogStart &start, const WriteContext &context);
/// What was typed over `before` stays, all else becomes as in `now`: for whoever types faster than the
/// file answers.
LogDraft merged(const LogDraft &typed, const LogDraft &before, const LogDraft &now);

} // namespace logopening

} // namespace mainstay
