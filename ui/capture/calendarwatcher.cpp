// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/calendarwatcher.h"

#include "ui/common/filedialog.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/capturetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int settleMs = 400;
constexpr int minuteMs = 60'000;
constexpr int mostRetries = 3;

QString settingsKey(const QString &workspace)
{
    const QByteArray path = QFileInfo(workspace).absoluteFilePath().toUtf8();
    return u"calendars/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

/// What is lost of meetings that are shown. A zone of a meeting of ten years ago concerns nobody.
std::vector<CaptureFault> lossesOf(const IcsContent &content)
{
    QSet<QString> shown;
    for (const Meeting &meeting : content.meetings)
        shown.insert(meeting.uid);
    std::vector<CaptureFault> losses;
    for (const IcsIssue &issue : content.issues) {
        const bool ofAShownOne = issue.problem == IcsProblem::UnknownZone || issue.problem == IcsProblem::TooManyPeople;
        if (!issue.refused && (!ofAShownOne || shown.contains(issue.uid)))
            losses.push_back(faultOf(issue));
    }
    return losses;
}

} // namespace

CalendarWatcher::CalendarWatcher(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(QSettings().value(settingsKey(session.path())).toString())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_minute.setInterval(minuteMs);
    connect(&m_settle, &QTimer::timeout, this, &CalendarWatcher::startReading);
    connect(&m_minute, &QTimer::timeout, this, &CalendarWatcher::lookAtTheClock);
    const auto touched = [this] {
        m_retries = 0;
        m_settle.start();
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, [this, touched] {
        // A folder changes often, and seldom because of this file: one that was replaced is not watched any more.
        if (!m_files.files().contains(m_path))
            touched();
    });
    connect(&m_session, &WorkspaceSession::dataChanged, this, &CalendarWatcher::refreshFeed);
    if (!m_path.isEmpty()) {
        m_minute.start();
        startReading();
    }
}

CalendarWatcher::~CalendarWatcher() = default;

void CalendarWatcher::setDelays(int settle, int retry)
{
    m_settle.setInterval(settle);
    m_retryDelay = retry;
}

void CalendarWatcher::setPath(const QString &path)
{
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    QSettings settings;
    if (m_path.isEmpty())
        settings.remove(settingsKey(m_session.path()));
    else
        settings.setValue(settingsKey(m_session.path()), m_path);
    ++m_question;
    m_settle.stop();
    m_retries = 0;
    m_ready = false;
    m_meetings.clear();
    m_losses.clear();
    m_feed = {};
    m_trouble = CalendarTrouble::None;
    if (m_path.isEmpty()) {
        if (const QStringList watched = m_files.files() + m_files.directories(); !watched.isEmpty())
            m_files.removePaths(watched);
        m_minute.stop();
        Q_EMIT changed();
        return;
    }
    m_minute.start();
    startReading();
}

void CalendarWatcher::choose(QWidget *parent)
{
    auto *dialog = new FileDialog(parent, tr("My calendar"), QFileInfo(m_path).absolutePath(), tr("Calendars (*.ics *.ical);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarWatcher::setPath);
    dialog->open();
}

void CalendarWatcher::watch()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QStringList others = m_files.files() + m_files.directories();
    others.removeAll(m_path);
    others.removeAll(folder);
    if (!others.isEmpty())
        m_files.removePaths(others);
    // Programs replace a file rather than write into it: the new one has to be watched anew.
    if (!m_files.files().contains(m_path) && QFileInfo::exists(m_path))
        m_files.addPath(m_path);
    if (!m_files.directories().contains(folder) && QFileInfo::exists(folder))
        m_files.addPath(folder);
}

CalendarWatcher::Reading CalendarWatcher::read(const QString &path, const IcsOptions &options)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {CalendarTrouble::Missing, {}};
    if (file.size() > options.limits.fileBytes)
        return {CalendarTrouble::TooLarge, {}};
    const QByteArray bytes = file.read(options.limits.fileBytes + 1);
    IcsContent content = readIcs(bytes, options);
    for (const IcsIssue &issue : content.issues) {
        if (issue.problem == IcsProblem::NotACalendar)
            return {bytes.isEmpty() ? CalendarTrouble::CutOff : CalendarTrouble::NotACalendar, {}};
        if (issue.problem == IcsProblem::FileTooLarge)
            return {CalendarTrouble::TooLarge, {}};
    }
    // UTF-16 has NUL between the letters.
    const QByteArray end = bytes.last(std::min<qsizetype>(bytes.size(), 200)).replace('\0', QByteArray()).trimmed().toUpper();
    if (!end.endsWith("END:VCALENDAR"))
        return {CalendarTrouble::CutOff, {}};
    std::vector<CaptureFault> losses = lossesOf(content);
    return {CalendarTrouble::None, std::move(content.meetings), std::move(losses)};
}

void CalendarWatcher::startReading()
{
    if (openworkspaces::isOwnFile(m_path)) {
        m_ready = true;
        setTrouble(CalendarTrouble::IsWorkspace);
        return;
    }
    watch();
    const int question = ++m_question;
    m_readOn = m_session.clock().today();
    const IcsOptions options = calendarfeed::window(m_session.clock().nowUtc(), QTimeZone::systemTimeZone());
    whenDone(QtConcurrent::run(&CalendarWatcher::read, m_path, options), this, [this, question](const Reading &reading) {
        if (question == m_question)
            takeReading(reading);
    });
}

void CalendarWatcher::takeReading(Reading reading)
{
    if (reading.trouble == CalendarTrouble::CutOff && m_retries < mostRetries) {
        // Somebody is writing it, most likely.
        ++m_retries;
        QTimer::singleShot(m_retryDelay, this, [this, question = m_question] {
            if (question == m_question)
                startReading();
        });
        return;
    }
    m_ready = true;
    if (reading.trouble != CalendarTrouble::None) {
        setTrouble(reading.trouble);
        return;
    }
    m_retries = 0;
    m_meetings = std::move(reading.meetings);
    m_losses = std::move(reading.losses);
    m_trouble = CalendarTrouble::None;
    refreshFeed();
}

void CalendarWatcher::refreshFeed()
{
    if (m_path.isEmpty() || !m_ready)
        return;
    const int question = m_question;
    const QDateTime now = m_session.clock().nowUtc();
    auto asked = m_session.interactive().run(
        [meetings = m_meetings, now](Connection &db) { return calendarfeed::make(db, meetings, now); });
    whenDone(asked, this, [this, question](const Result<CalendarFeed> &feed) {
        if (question == m_question && feed.ok())
            takeFeed(*feed);
    });
}

void CalendarWatcher::takeFeed(CalendarFeed feed)
{
    m_feed = std::move(feed);
    Q_EMIT changed();
}

void CalendarWatcher::lookAtTheClock()
{
    if (m_readOn != m_session.clock().today())
        startReading();
    else if (!m_feed.upcoming.empty() && m_feed.upcoming.front().meeting.start <= m_session.clock().nowUtc())
        refreshFeed();
}

void CalendarWatcher::setTrouble(CalendarTrouble trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

const UnloggedMeeting *CalendarWatcher::nearest() const
{
    const UnloggedMeeting *before = m_feed.unlogged.empty() ? nullptr : &m_feed.unlogged.back();
    const UnloggedMeeting *after = m_feed.upcoming.empty() ? nullptr : &m_feed.upcoming.front();
    if (!before || !after)
        return before ? before : after;
    const QDateTime now = m_session.clock().nowUtc();
    return before->meeting.start.msecsTo(now) <= now.msecsTo(after->meeting.start) ? before : after;
}

QString CalendarWatcher::troubleSentence() const
{
    const QString name = QFileInfo(m_path).fileName();
    switch (m_trouble) {
    case CalendarTrouble::None:
        return m_losses.empty() ? QString()
                                : tr("In your calendar “%1”: %2", "file, what is lost").arg(name, lossSentences(m_losses).join(u' '));
    case CalendarTrouble::Missing:
        return tr("Your calendar “%1” can't be read. The meetings are those of the last time it could.").arg(name);
    case CalendarTrouble::TooLarge:
        return tr("Your calendar “%1” has become too large. The meetings are those of the last time it was read.").arg(name);
    case CalendarTrouble::NotACalendar:
        return tr("“%1” is not a calendar file any more. The meetings are those of the last time it was read.").arg(name);
    case CalendarTrouble::IsWorkspace:
        return tr("“%1” is the open workspace itself, no calendar. Choose another file.").arg(name);
    case CalendarTrouble::CutOff:
        return tr("Your calendar “%1” is cut off. The meetings are those of the last time it was whole.").arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
