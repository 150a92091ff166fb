// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace mainstay {

class PlainLabel;

/// What a page shows instead of nothing: one sentence, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action the button is hidden.
    void setTexts(const QString &sentence, const QString &action);
    /// A freedesktop icon name, drawn quietly above the sentence.
    void setIconName(const QString &name);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    PlainLabel *m_icon = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
    QString m_iconName;
};

} // namespace mainstay
