// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace mainstay {

/// The sections of the program down the left edge; only those that work are there.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Ctrl+1 … 9 by position. `icon` is a freedesktop name.
    void addSection(const QString &key, const QString &text, const QString &icon);
    void setCurrent(const QString &key);
    QStringList keys() const;

Q_SIGNALS:
    void sectionRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshIcons();

    QVBoxLayout *m_layout = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace mainstay
