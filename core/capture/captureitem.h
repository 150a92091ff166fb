// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/mail.h"
#include "core/touchpoints/touchpoint.h"

#include <optional>
#include <vector>

namespace mainstay {

enum class CaptureKind { Meeting, Mail };

/// A meeting or a mail as far as a log cares; nobody in it is known yet.
struct CaptureItem
{
    CaptureKind from = CaptureKind::Meeting;
    QString source; ///< for Touchpoint::source
    QDateTime at; ///< UTC
    std::optional<int> minutes; ///< only up to a day
    TouchpointKind kind = TouchpointKind::WebMeeting;
    std::optional<Purpose> purpose; ///< guessed from the title
    QString summary;
    QString notes; ///< Markdown
    CapturedPerson lead; ///< who called the meeting or sent the mail
    std::vector<CapturedPerson> people; ///< who was there or got it, with the lead; each address once
    std::vector<CapturedPerson> declined; ///< invited, but not there
    bool cancelled = false;

    friend bool operator==(const CaptureItem &, const CaptureItem &) = default;
};

CaptureItem itemOf(const Meeting &meeting);
CaptureItem itemOf(const Mail &mail);

} // namespace mainstay
