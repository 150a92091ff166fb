// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/capture/capturestore.h"
#include "core/capture/matching.h"

namespace mainstay {

enum class CaptureOutcome { Logged, AlreadyLogged, Dismissed, NoAccount, Upcoming, Cancelled };

QString toText(CaptureOutcome outcome);

struct CaptureImportOptions
{
    AccountId account; ///< where all of it goes; invalid: where the people lead
    enum class NewPeople { LeaveOut, Add };
    NewPeople newPeople = NewPeople::LeaveOut; ///< people with an address whom nobody knows yet
    QString actor; ///< who logs, where none of us was there
};

/// What became of one item.
struct CaptureImported
{
    CaptureItem item;
    CaptureOutcome outcome = CaptureOutcome::NoAccount;
    AccountCandidate account; ///< invalid where none was found
    TouchpointId touchpoint; ///< what was logged
    int people = 0; ///< of the customer, with new ones
    int newPeople = 0;
    int peopleLeftOut = 0; ///< further new ones, who were too many
};

/// Logs meetings and mails as they are: inside a WriteBatch, each once. Items in the future, cancelled ones,
/// those that are logged or set aside, and those that lead to no account are left.
Result<std::vector<CaptureImported>> importCaptured(Connection &connection, const std::vector<CaptureItem> &items,
                                                    const CaptureImportOptions &options, const Clock &clock);

} // namespace mainstay
