// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QLineEdit>

#include <optional>

namespace mainstay {

/// A day as text, read as the locale and ISO write it. Up and Down move by a day; the button shows a month.
class DayField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayField)

public:
    DayField(const Clock &clock, QWidget *parent);

    /// Invalid where the text is no day.
    QDate day() const;
    void setDay(QDate day);
    /// ISO where it is a day, else as typed; setStored reads both.
    QString stored() const;
    void setStored(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void change(QDate day);
    void showMonth();

    const Clock &m_clock;
};

/// The same for a time of day; Up and Down move by five minutes.
class TimeField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeField)

public:
    explicit TimeField(QWidget *parent);

    QTime time() const;
    void setTime(QTime time);
    QString stored() const;
    void setStored(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// How long it took; may be empty. Up and Down move by five minutes.
class MinutesField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MinutesField)

public:
    explicit MinutesField(QWidget *parent);

    /// Nothing for an empty text, and for one that is no number.
    std::optional<int> minutes() const;
    /// Empty, or at most a day.
    bool isAcceptable() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mainstay
