// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewcalendarfiles.h"

#include "core/history/batch.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstore.h"
#include "ui/common/filedialog.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/calendarreaddialog.h"
#include "ui/text/capturetext.h"
#include "ui/text/errortext.h"
#include "ui/text/qbrlabels.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int mostNameLength = 80;

QString folderKey()
{
    return u"qbr/calendarFolder"_s;
}

/// What every file system takes as a name.
QString fileNameOf(const QString &name)
{
    QString safe = name.simplified().left(mostNameLength);
    for (QChar &c : safe) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c.unicode() < 0x20)
            c = u'-';
    }
    return (safe.isEmpty() || safe.startsWith(u'.') ? u"reviews"_s + safe : safe) + u".ics"_s;
}

struct Written
{
    int events = 0;
    int withoutDate = 0;
};

Result<Written> write(Connection &connection, const QString &path, const std::vector<QbrId> &reviews, const Clock &clock)
{
    MAINSTAY_TRY(std::vector<QbrEvent> events, qbrcalendar::events(connection, reviews, qbrEventWords()));
    const size_t all = events.size();
    std::erase_if(events, [](const QbrEvent &event) { return !event.qbr.start.isValid(); });
    const Written written {int(events.size()), int(all - events.size())};
    if (events.empty())
        return written;
    const QByteArray bytes = qbrcalendar::toIcs(events, clock);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorCode::Unavailable, file.errorString()};
    return written;
}

/// One batch; none where the calendar speaks of no review of ours.
Result<CalendarUpdate> apply(Connection &connection, const QString &path, const WriteContext &context, const QString &reason)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::Unavailable, file.errorString()};
    // One more than is taken tells that there is more.
    const QByteArray bytes = file.read(IcsLimits {}.fileBytes + 1);
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context, {u"qbr.calendar"_s, QFileInfo(path).fileName()}));
    MAINSTAY_TRY(CalendarUpdate update, calendarupdate::applyFile(connection, bytes, QTimeZone::systemTimeZone(), reason, context.clock));
    if (!update.changes.empty())
        MAINSTAY_CHECK(batch.commit());
    return update;
}

} // namespace

ReviewCalendarFiles::ReviewCalendarFiles(WorkspaceSession &session, QWidget &parent)
    : QObject(&parent)
    , m_session(session)
    , m_parent(parent)
{
}

CalendarReadDialog *ReviewCalendarFiles::result() const
{
    return m_result;
}

QString ReviewCalendarFiles::folder() const
{
    const QString last = QSettings().value(folderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    return QFileInfo(last).isDir() ? last : QDir::homePath();
}

void ReviewCalendarFiles::save(const std::vector<QbrId> &reviews, const QString &name)
{
    if (reviews.empty()) {
        Q_EMIT said(tr("There is no review to save."));
        return;
    }
    auto *dialog = new FileDialog(&m_parent, tr("Save as a calendar file"), QDir(folder()).filePath(fileNameOf(name)), tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, reviews](const QString &path) { saveTo(path, reviews); });
    dialog->open();
}

void ReviewCalendarFiles::saveTo(const QString &path, const std::vector<QbrId> &reviews)
{
    const QString name = QFileInfo(path).fileName();
    if (openworkspaces::isOwnFile(path)) {
        Q_EMIT said(tr("“%1” is the open workspace itself, which nothing else is written to.").arg(name));
        return;
    }
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
    const Clock &clock = m_session.clock();
    auto written = m_session.interactive().run([path, reviews, &clock](Connection &db) { return write(db, path, reviews, clock); });
    whenDone(std::move(written), this, [this, name](const Result<Written> &done) {
        if (!done.ok()) {
            Q_EMIT said(tr("“%1” can't be written: %2", "file, reason").arg(name, done.error().code == ErrorCode::Unavailable ? done.error().detail : errorSentence(done.error(), name)));
            return;
        }
        if (done->events == 0) {
            Q_EMIT said(tr("None of them has a date yet, so nothing was written."));
            return;
        }
        QString sentence = tr("%Ln review(s) written to “%1”.", nullptr, done->events).arg(name);
        if (done->withoutDate > 0)
            sentence += u' ' + tr("%Ln without a date left out.", "reviews", done->withoutDate);
        Q_EMIT said(sentence);
    });
}

void ReviewCalendarFiles::read()
{
    auto *dialog = new FileDialog(&m_parent, tr("Read a calendar file"), folder(), tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewCalendarFiles::readFrom);
    dialog->open();
}

void ReviewCalendarFiles::readFrom(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // Reading it and closing it again would drop the locks that keep it whole.
    if (openworkspaces::isOwnFile(path)) {
        Q_EMIT said(tr("“%1” is the open workspace itself, no calendar.").arg(name));
        return;
    }
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
    const QString reason = tr("Cancelled in the calendar");
    auto applied = m_session.writer().run([session = &m_session, path, reason](Connection &db) -> Result<CalendarUpdate> {
        auto update = apply(db, path, session->writeContext(), reason);
        if (update.ok() && !update->changes.empty())
            session->reportChange();
        return update;
    });
    whenDone(std::move(applied), this, [this, name](const Result<CalendarUpdate> &update) {
        if (update.ok())
            show(name, *update);
        else
            Q_EMIT said(tr("“%1” can't be read: %2", "file, reason").arg(name, update.error().code == ErrorCode::Unavailable ? update.error().detail : errorSentence(update.error(), name)));
    });
}

void ReviewCalendarFiles::show(const QString &name, const CalendarUpdate &update)
{
    delete m_result;
    m_result = new CalendarReadDialog(name, update, &m_parent);
    connect(m_result, &CalendarReadDialog::undoRequested, this, [this] { m_session.undo(); });
    m_result->open();
    if (update.changed() > 0)
        Q_EMIT saved(tr("%Ln review(s) changed as in “%1”.", nullptr, update.changed()).arg(name));
}

} // namespace mainstay
