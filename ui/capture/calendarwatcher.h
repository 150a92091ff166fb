// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/calendarfeed.h"
#include "core/capture/capturefile.h"
#include "core/capture/icsreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace mainstay {

class WorkspaceSession;

/// What is wrong with the calendar file. The meetings of the last good reading stay.
enum class CalendarTrouble {
    None,
    Missing, ///< not there, or not to be read
    TooLarge,
    NotACalendar,
    IsWorkspace, ///< the open workspace itself, which is never read here
    CutOff, ///< half-written, and stayed so
};

/// "My calendar": the .ics file that the user chose for this workspace, read again when it changes, when the
/// workspace does, and as time passes. Lives on the window's thread and reads on others.
///
///     connect(watcher, &CalendarWatcher::changed, this, &TodayPage::showMeetings);
///     for (const UnloggedMeeting &meeting : watcher->unlogged()) … Q_EMIT logStartRequested(meeting.start);
///     session.write({"capture.dismiss", title}, [source](Connection &db, const WriteContext &context) {
///         return capturestore::dismiss(db, source, {}, context.clock);
///     });
class CalendarWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarWatcher)

public:
    explicit CalendarWatcher(WorkspaceSession &session, QObject *parent = nullptr);
    ~CalendarWatcher() override;

    /// Empty: none was chosen.
    QString path() const { return m_path; }
    /// Remembered in the user's settings for this workspace. An empty path forgets the calendar.
    void setPath(const QString &path);
    /// Asks for a file and takes it.
    void choose(QWidget *parent);

    /// Meetings that have begun and are not logged, the newest last; at most 60 days old.
    const std::vector<UnloggedMeeting> &unlogged() const { return m_feed.unlogged; }
    /// Meetings of the next 30 days, the next first.
    const std::vector<UnloggedMeeting> &upcoming() const { return m_feed.upcoming; }
    /// The one that is nearest to now, begun or not; null without any.
    const UnloggedMeeting *nearest() const;
    CalendarTrouble trouble() const { return m_trouble; }
    /// For people: one sentence why it can't be read, or what is lost of its meetings; empty while all is well.
    QString troubleSentence() const;
    /// Whether the file has been looked at since it was chosen.
    bool isReady() const { return m_ready; }

    /// Milliseconds from a change of the file to its reading, and from a half-written file to the next try.
    void setDelays(int settle, int retry);

Q_SIGNALS:
    /// The lists or the trouble are other ones.
    void changed();

private:
    struct Reading
    {
        CalendarTrouble trouble = CalendarTrouble::None;
        std::vector<Meeting> meetings;
        std::vector<CaptureFault> losses {}; ///< of these meetings
    };
    static Reading read(const QString &path, const IcsOptions &options);

    void watch();
    void startReading();
    void takeReading(Reading reading);
    void refreshFeed();
    void takeFeed(CalendarFeed feed);
    void lookAtTheClock();
    void setTrouble(CalendarTrouble trouble);

    WorkspaceSession &m_session;
    QString m_path;
    QFileSystemWatcher m_files;
    QTimer m_settle;
    QTimer m_minute;
    int m_retryDelay = 2000;
    int m_retries = 0;
    int m_question = 0; ///< only the newest answer counts
    std::vector<Meeting> m_meetings; ///< of the last good reading
    CalendarFeed m_feed;
    std::vector<CaptureFault> m_losses; ///< of the last good reading
    CalendarTrouble m_trouble = CalendarTrouble::None;
    QDate m_readOn;
    bool m_ready = false;
};

} // namespace mainstay
