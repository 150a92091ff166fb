// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/meetingsource.h"

#include <memory>

namespace mainstay {

class CalendarWatcher;
class WorkspaceSession;

/// The user's calendar as pages see it. One per open workspace.
class CalendarMeetings final : public MeetingSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarMeetings)

public:
    explicit CalendarMeetings(WorkspaceSession &session, QObject *parent = nullptr);
    ~CalendarMeetings() override;

    bool hasCalendar() const override;
    std::vector<WaitingMeeting> waiting() const override;
    std::optional<LogStart> nearest() const override;
    QString problem() const override;
    void choose(QWidget *window) override;
    void dismiss(const LogStart &start) override;

private:
    WorkspaceSession &m_session;
    std::unique_ptr<CalendarWatcher> m_watcher;
};

} // namespace mainstay
