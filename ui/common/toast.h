// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace mainstay {

class PlainLabel;

/// One sentence about what just happened, with at most one thing to do about it, at the foot of its
/// host. Goes away by itself, but not while the mouse or the keyboard is on it. Never takes the
/// focus; Tab, or the shell's shortcut through focusAction(), reaches its button, Escape closes it.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    explicit Toast(QWidget *host);

    /// Replaces what is shown. Without an action only the close button is there.
    void showMessage(const QString &sentence, const QString &action = {});
    QString message() const;
    /// Moves the keyboard to the action, or the close button.
    void focusAction();
    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void trigger();
    void giveKeyboardBack();
    void place();
    void refreshColors();
    void resumeTimer();
    bool isHeld() const;

    PlainLabel *m_label = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QPointer<QWidget> m_before; ///< what had the keyboard before focusAction()
    QBasicTimer m_timer;
    int m_lifetime = 8000;
};

} // namespace mainstay
