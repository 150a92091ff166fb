// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/calendarmeetings.h"

#include "core/capture/capturestore.h"
#include "ui/capture/calendarwatcher.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Further away, a meeting is not what somebody wants to log now.
constexpr qint64 reachSeconds = 12 * 3600;

WaitingMeeting waitingOf(const UnloggedMeeting &unlogged)
{
    WaitingMeeting meeting;
    meeting.start = unlogged.start;
    meeting.title = unlogged.meeting.summary;
    meeting.accountName = unlogged.accountName();
    for (const MatchedPerson &person : unlogged.match.people) {
        if (person.ours)
            continue;
        const QString &name = person.person.name;
        meeting.people += !person.contacts.empty() ? person.contacts.front().name
            : name.isEmpty()                       ? person.person.address
                                                   : name;
    }
    return meeting;
}

} // namespace

CalendarMeetings::CalendarMeetings(WorkspaceSession &session, QObject *parent)
    : MeetingSource(parent)
    , m_session(session)
    , m_watcher(std::make_unique<CalendarWatcher>(session))
{
    connect(m_watcher.get(), &CalendarWatcher::changed, this, &MeetingSource::changed);
}

CalendarMeetings::~CalendarMeetings() = default;

bool CalendarMeetings::hasCalendar() const
{
    return !m_watcher->path().isEmpty();
}

std::vector<WaitingMeeting> CalendarMeetings::waiting() const
{
    const std::vector<UnloggedMeeting> &unlogged = m_watcher->unlogged();
    std::vector<WaitingMeeting> meetings;
    meetings.reserve(unlogged.size());
    std::transform(unlogged.rbegin(), unlogged.rend(), std::back_inserter(meetings), waitingOf);
    return meetings;
}

std::optional<LogStart> CalendarMeetings::nearest() const
{
    const UnloggedMeeting *meeting = m_watcher->nearest();
    if (!meeting || std::abs(meeting->start.at.secsTo(m_session.clock().nowUtc())) > reachSeconds)
        return std::nullopt;
    return meeting->start;
}

QString CalendarMeetings::problem() const
{
    return m_watcher->troubleSentence();
}

void CalendarMeetings::choose(QWidget *window)
{
    m_watcher->choose(window);
}

void CalendarMeetings::dismiss(const LogStart &start)
{
    auto written = m_session.write({u"capture.dismiss"_s, start.summary},
                                   [source = start.source](Connection &db, const WriteContext &context) {
                                       return capturestore::dismiss(db, source, {}, context.clock);
                                   });
    whenDone(written, this, [this, subject = start.summary](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(errorSentence(done.error(), subject));
    });
}

} // namespace mainstay
