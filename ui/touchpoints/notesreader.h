// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/touchpoints/quicklog.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace mainstay {

/// Reads the grammar of the notes a moment behind the keys, on another thread: a keystroke never waits
/// for a megabyte to be read.
class NotesReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesReader)

public:
    using Lines = std::shared_ptr<const std::vector<quicklog::Line>>;

    /// `text` is asked on the window's thread.
    NotesReader(const Clock &clock, std::function<QString()> text, QObject *parent);

    /// The notes changed.
    void touch();
    /// Never null. Besides what the grammar reads, lines that begin as a next touch and have no day that can be read.
    const Lines &lines() const { return m_lines; }
    /// How days are read now.
    quicklog::Context context() const;

Q_SIGNALS:
    void linesChanged();

private:
    void read();
    void take(const Lines &lines);

    const Clock &m_clock;
    std::function<QString()> m_text;
    QTimer m_timer;
    Lines m_lines = std::make_shared<const std::vector<quicklog::Line>>();
    bool m_reading = false;
    bool m_again = false; ///< changed while being read
};

} // namespace mainstay
