// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/captureitem.h"
#include "core/capture/icsreader.h"

namespace mainstay {

/// Something of a file that could not be read, or only with a loss.
struct CaptureFault
{
    QString reason; ///< a text of IcsProblem or EmlProblem, or "unreadable-file"
    QString summary; ///< of the event, where it has one
    qint64 line = 0; ///< where it begins; 0: the whole file
    bool refused = true; ///< not read at all

    friend bool operator==(const CaptureFault &, const CaptureFault &) = default;
};

struct CapturedFile
{
    QString name; ///< without its folder
    std::vector<CaptureItem> items; ///< by time
    std::vector<CaptureFault> faults;

    friend bool operator==(const CapturedFile &, const CapturedFile &) = default;
};

CaptureFault faultOf(const IcsIssue &issue);

/// Whether a file of that name is one that can be captured: .eml, .ics and their relatives.
bool isCaptureName(QStringView fileName);

/// A calendar or a mail, told by its content. A mail with an invitation is the meetings of the invitation.
CapturedFile readCapture(const QByteArray &bytes, const QString &name, const IcsOptions &options);
/// The same from disk; never reads more than is allowed. Not on the window's thread.
CapturedFile readCaptureFile(const QString &path, const IcsOptions &options);

} // namespace mainstay
