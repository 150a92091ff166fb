// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/notesreader.h"

#include "ui/common/whendone.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAfterMs = 60;
constexpr size_t mostUndated = 20;

/// `>> call` without a day is no line to the grammar; whoever wrote it wants to know. Quoted mail, which has
/// such lines in rows, is left alone.
void addUndated(const QString &text, std::vector<quicklog::Line> &lines)
{
    static const QRegularExpression like(u"(?<!>\\n)^(?:>>|＞＞)[ \u3000]*([^\\s>＞][^\\n]{0,120})$(?!\\n>)"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<quicklog::Line> undated;
    for (auto match = like.globalMatch(text); match.hasNext() && undated.size() < mostUndated;) {
        const QRegularExpressionMatch one = match.next();
        const qsizetype start = one.capturedStart();
        const auto known = std::lower_bound(lines.begin(), lines.end(), start, [](const quicklog::Line &line, qsizetype at) {
            return line.start < at;
        });
        if (known != lines.end() && known->start == start)
            continue;
        quicklog::Line line;
        line.kind = quicklog::LineKind::NextTouch;
        line.start = start;
        line.length = one.capturedLength();
        line.text = one.captured(1).simplified();
        undated.push_back(line);
    }
    lines.insert(lines.end(), undated.begin(), undated.end());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const quicklog::Line &a, const quicklog::Line &b) { return a.start < b.start; });
}

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
        std::vector<quicklog::Line> lines = quicklog::parse(text, context);
        addUndated(text, lines);
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
