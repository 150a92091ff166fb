// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/meetingsource.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace mainstay {

class FieldMessage;
class PlainLabel;

/// One line in which a meeting of the calendar is logged, or why it did not take place. Ctrl+Return
/// saves, Escape leaves; a bare Return does nothing.
class MeetingBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingBar)

public:
    enum class Mode { Held, NotHeld };

    explicit MeetingBar(QWidget *parent = nullptr);

    void begin(const WaitingMeeting &meeting, Mode mode);
    /// What would be saved now.
    TouchpointLog log() const;
    const WaitingMeeting &meeting() const { return m_meeting; }
    /// Under the sentence; the bar stays.
    void setError(const QString &sentence);
    void leave();

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillBoxes();

    WaitingMeeting m_meeting;
    Mode m_mode = Mode::Held;
    PlainLabel *m_what = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_mood = nullptr;
    QLineEdit *m_sentence = nullptr;
    FieldMessage *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mainstay
