// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/meeting.h"

namespace mainstay {

/// A file that came with a mail: told, never opened.
struct Attachment
{
    QString name; ///< without folders and control characters; may be empty
    qint64 bytes = 0; ///< decoded

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct Mail
{
    QString messageId; ///< never empty; "sha256-…" of the content where the mail has none
    QDateTime date; ///< UTC
    CapturedPerson from;
    std::vector<CapturedPerson> to;
    std::vector<CapturedPerson> cc;
    QString subject; ///< one line
    QString body; ///< plain text, also where the mail has only HTML
    std::vector<Attachment> attachments;
    std::vector<Meeting> meetings; ///< of a text/calendar part

    friend bool operator==(const Mail &, const Mail &) = default;
};

/// What Touchpoint::source says of it: "eml:<message id>".
inline QString sourceOf(const Mail &mail)
{
    return QStringLiteral("eml:") + mail.messageId;
}

} // namespace mainstay
