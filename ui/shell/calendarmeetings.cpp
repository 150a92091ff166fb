// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/calendarmeetings.h"

#include "core/capture/capturestore.h"
#include "ui/common/workspacesession.h"

using namespace Qt::StringLiterals;

namespace mainstay {

CalendarMeetings::CalendarMeetings(WorkspaceSession &session, QObject *parent)
    : MeetingSource(parent)
    , m_session(session)
{
}

bool CalendarMeetings::hasCalendar() const
{
    return false;
}

std::vector<WaitingMeeting> CalendarMeetings::waiting() const
{
    return {};
}

std::optional<LogStart> CalendarMeetings::nearest() const
{
    return std::nullopt;
}

QString CalendarMeetings::problem() const
{
    return {};
}

void CalendarMeetings::choose(QWidget *window)
{
    Q_UNUSED(window)
}

void CalendarMeetings::dismiss(const LogStart &start)
{
    m_session.write({u"capture.dismiss"_s, start.summary},
                    [source = start.source](Connection &db, const WriteContext &context) {
                        return capturestore::dismiss(db, source, {}, context.clock);
                    });
}

} // namespace mainstay
