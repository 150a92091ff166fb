// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace mainstay {

class PlainLabel;

/// One line at the top of a form, about the form as a whole, with up to two things to do about it.
class NoticeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget *parent);

    /// Empty actions have no button.
    void say(const QString &sentence, const QString &accept, const QString &reject);
    /// Keys for the two, written behind them from the next sentence on; none at first.
    void setKeys(const QKeySequence &accept, const QKeySequence &reject);
    QString sentence() const;
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *rejectButton() const { return m_reject; }

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_label = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QKeySequence m_acceptKey;
    QKeySequence m_rejectKey;
};

} // namespace mainstay
