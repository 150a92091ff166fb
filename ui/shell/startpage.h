// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mainstay {

/// What the window shows while no workspace is open: why not, and what to do.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    /// `problem` is a sentence for people; empty: just a welcome.
    explicit StartPage(const QString &problem, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
};

} // namespace mainstay
