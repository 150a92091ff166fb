// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logstart.h"

#include <QObject>

#include <vector>

namespace mainstay {

/// A meeting of the calendar that has begun and that nobody has logged.
struct WaitingMeeting
{
    LogStart start;
    QString title;
    QString accountName; ///< empty: no account is known by its people
    QStringList people; ///< of the customer, as they are called

    friend bool operator==(const WaitingMeeting &, const WaitingMeeting &) = default;
};

/// Where pages get the user's meetings from; the shell knows who reads the calendar. On the window's
/// thread.
class MeetingSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingSource)

public:
    using QObject::QObject;

    /// False: the user has not chosen a calendar yet.
    virtual bool hasCalendar() const = 0;
    /// The newest first.
    virtual std::vector<WaitingMeeting> waiting() const = 0;
    /// The meeting that is nearest to now, running or just past before coming; nothing within half a day.
    virtual std::optional<LogStart> nearest() const = 0;
    /// One sentence when the calendar can't be read; what was read before is still given.
    virtual QString problem() const = 0;
    /// Lets the user choose the file.
    virtual void choose(QWidget *window) = 0;
    /// Never offers this one again: it is no meeting with a customer.
    virtual void dismiss(const LogStart &start) = 0;

Q_SIGNALS:
    void changed();
    /// One sentence: something that was asked for could not be written.
    void failed(const QString &sentence);
};

} // namespace mainstay
