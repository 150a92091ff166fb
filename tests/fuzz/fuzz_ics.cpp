// SPDX-License-Identifier: Apache-2.0
// Any bytes as a calendar: the reader ends in time, stays inside of the window and its limits, and reads the
// same again; what it gives becomes a log whatever is in it.
#include "core/capture/captureitem.h"
#include "core/capture/icsreader.h"

#include <cstdlib>
#include <ctime>

using namespace mainstay;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

IcsOptions options()
{
    IcsOptions options;
    options.from = QDateTime(QDate(2006, 1, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2006, 4, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone("Europe/Budapest");
    options.limits.lineBytes = 4000;
    options.limits.events = 200;
    options.limits.occurrences = 100;
    options.limits.meetings = 1000;
    options.limits.people = 50;
    options.limits.milliseconds = 1000;
    return options;
}

void check(const Meeting &meeting, const IcsOptions &options)
{
    require(meeting.start.isValid() && meeting.start >= options.from && meeting.start < options.to);
    require(!meeting.uid.isEmpty() && meeting.uid.size() <= 250);
    require(!meeting.minutes || *meeting.minutes >= 0);
    require(meeting.attendees.size() <= 50);
    for (const QString &text : {meeting.uid, meeting.summary, meeting.description, meeting.location})
        require(!text.contains(QChar(0)) && text.isValidUtf16());
    require(!meeting.summary.contains(u'\n'));
    const CaptureItem item = itemOf(meeting);
    require(!item.minutes || (*item.minutes > 0 && *item.minutes <= 1440));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    IcsOptions options = ::options();
    const std::clock_t begin = std::clock();
    const auto seconds = [begin] { return double(std::clock() - begin) / CLOCKS_PER_SEC; };
    const IcsContent content = readIcs(bytes, options);
    // Sanitizers take their part.
    require(seconds() < 15);
    require(content.meetings.size() <= 1000 && content.events <= 200);
    for (const Meeting &meeting : content.meetings)
        check(meeting, options);
    if (seconds() < 0.2)
        require(readIcs(bytes, options) == content);
    return 0;
}
