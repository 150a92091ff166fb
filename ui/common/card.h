// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QBoxLayout;

namespace mainstay {

class PlainLabel;

/// A white sheet with a hairline and an optional title. Cards don't nest.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Right of the title: a switch, a link. The card takes ownership.
    void addHeaderWidget(QWidget *widget);
    /// Where content goes; its margins are 16 px.
    QBoxLayout *body() const { return m_body; }
    /// For a table or list that reaches to the edges.
    void setFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title = nullptr;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_body = nullptr;
};

} // namespace mainstay
