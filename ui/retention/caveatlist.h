// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace mainstay {

/// What a figure hides, a sentence each, with the mark of "watch". Takes no room when there is
/// nothing to say.
class CaveatList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaveatList)

public:
    explicit CaveatList(QWidget *parent = nullptr);

    void setSentences(const QStringList &sentences);
    QStringList sentences() const { return m_sentences; }
    /// Which sentence lies there, or -1.
    int indexAt(const QPoint &at) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshColor();

    QStringList m_sentences;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mainstay
