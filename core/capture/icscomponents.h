// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icsreader.h"

#include <QByteArray>

#include <vector>

namespace mainstay::ics {

/// One VEVENT or VTIMEZONE, cut out of a file: unfolded lines in UTF-8 of the properties that are used, so
/// that libical never sees anything else (attachments, alarms, unbounded nesting).
struct Component
{
    QByteArray text; ///< from BEGIN to END, with CRLF
    QString method; ///< of its calendar
    QString summary; ///< as written, for messages
    qint64 line = 0; ///< where it begins in the file, from 1
    int calendar = 0; ///< which VCALENDAR of the file, from 0
    bool longRule = false; ///< an RRULE was left out of `text` for its length
    std::optional<IcsProblem> problem; ///< then `text` is of no use
};

struct Components
{
    std::vector<Component> events;
    std::vector<Component> zones;
    bool sawCalendar = false;
    bool tooMany = false; ///< there were more events than are read
    bool cutOff = false; ///< the last calendar never ends, between two of its parts
};

/// Linear in the size of the file. `bytes` is within the limit already.
Components split(const QByteArray &bytes, const IcsLimits &limits);

} // namespace mainstay::ics
