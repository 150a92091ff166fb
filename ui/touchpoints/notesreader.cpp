// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/notesreader.h"

#include "ui/common/whendone.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAfterMs = 60;

} // namespace

NotesReader::NotesReader(const Clock &clock, std::function<QString()> text, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_text(std::move(text))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(readAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &NotesReader::read);
}

quicklog::Context NotesReader::context() const
{
    return {m_clock.today(), QLocale()};
}

void NotesReader::touch()
{
    // Not pushed back by further keys: the chips follow somebody who never pauses, too.
    if (m_reading)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void NotesReader::read()
{
    m_reading = true;
    auto reading = QtConcurrent::run([text = m_text(), context = context()]() -> Lines {
        quicklog::Reading read = quicklog::read(text, context);
        std::vector<quicklog::Line> &lines = read.lines;
        lines.insert(lines.end(), read.unread.begin(), read.unread.end());
        std::stable_sort(lines.begin(), lines.end(),
                         [](const quicklog::Line &a, const quicklog::Line &b) { return a.start < b.start; });
        return std::make_shared<const std::vector<quicklog::Line>>(std::move(lines));
    });
    whenDone(reading, this, [this](const Lines &lines) { take(lines); });
}

void NotesReader::take(const Lines &lines)
{
    m_reading = false;
    if (std::exchange(m_again, false))
        m_timer.start();
    if (*lines == *m_lines)
        return;
    m_lines = lines;
    Q_EMIT linesChanged();
}

} // namespace mainstay
