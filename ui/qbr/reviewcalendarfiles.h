// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/calendarupdate.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace mainstay {

class CalendarReadDialog;
class WorkspaceSession;

/// Reviews as calendar files (QBR-4): written for other programs, and read back with what those have made of them. Files that
/// are dropped on the window stay what begins a log: nothing tells a calendar that answers one of our invitations from
/// any other before it is read.
class ReviewCalendarFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCalendarFiles)

public:
    /// Dialogs belong to `parent`.
    ReviewCalendarFiles(WorkspaceSession &session, QWidget &parent);

    /// Asks where to, with `name` as the proposal. Reviews without a date are left out, and said.
    void save(const std::vector<QbrId> &reviews, const QString &name);
    /// The same, to a file that has been chosen.
    void saveTo(const QString &path, const std::vector<QbrId> &reviews);
    /// Asks for a file and takes over what was moved or cancelled in it.
    void read();
    void readFrom(const QString &path);
    /// What became of the file that was read last, while it is shown.
    CalendarReadDialog *result() const;

Q_SIGNALS:
    /// Something was taken over, which can be taken back.
    void saved(const QString &sentence);
    /// Something else to be said.
    void said(const QString &sentence);

private:
    QString folder() const;
    void show(const QString &name, const CalendarUpdate &update);

    WorkspaceSession &m_session;
    QWidget &m_parent;
    QPointer<CalendarReadDialog> m_result;
};

} // namespace mainstay
