// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlog.h"

namespace mainstay::touchpointlog {

/// What the lines of a log's notes become, and became when it was saved before. Used by save() alone, inside
/// its WriteBatch.
class LineWriter final
{
public:
    /// `before`: what is stored under the same id, where there is something. People in the roster are stored.
    LineWriter(Connection &connection, const TouchpointLog &log, const std::optional<Touchpoint> &before,
               quicklog::Roster roster);

    /// Quotes, tags and marks: parts of the touchpoint itself.
    void complete(Touchpoint &touchpoint) const;
    /// Actions and planned touches, once the touchpoint is stored.
    Result<void> write(const Touchpoint &touchpoint, LogOutcome &outcome) const;

private:
    struct NewLine
    {
        QString raw;
        quicklog::ResolvedLine line;
    };
    std::vector<NewLine> newLines(const Touchpoint &touchpoint, std::initializer_list<quicklog::LineKind> kinds) const;
    /// What a stored line says, read as of `today`; nothing when it is none (any more).
    std::optional<quicklog::ResolvedLine> read(const QString &raw, QDate today) const;

    Result<void> writeActions(const Touchpoint &touchpoint, LogOutcome &outcome) const;
    Result<void> makeAction(const Touchpoint &touchpoint, const NewLine &line, LogOutcome &outcome) const;
    Result<void> changeAction(const LineAction &stored, const Touchpoint &touchpoint, const NewLine &line,
                              LogOutcome &outcome) const;
    Result<void> endAction(const LineAction &stored, LogOutcome &outcome) const;
    bool isAsMade(const LineAction &stored) const;

    Result<void> writePlans(const Touchpoint &touchpoint, LogOutcome &outcome) const;
    Result<void> changePlan(const PlannedTouch &stored, const Touchpoint &touchpoint, const NewLine &line) const;
    bool isAsMade(const PlannedTouch &stored) const;

    QDateTime writtenAt() const;

    Connection &m_connection;
    const TouchpointLog &m_log;
    const std::optional<Touchpoint> &m_before;
    quicklog::Roster m_roster;
    std::vector<quicklog::Line> m_lines;
    std::vector<quicklog::Line> m_unread;
    int m_leftOut = 0; ///< lines beyond mostLines
    std::vector<quicklog::Line> m_oldLines;
};

struct LineText
{
    QString raw;
    QString words; ///< without mark, people and day, folded
    bool settled = false; ///< done: it stays what it is, unless the new line is nearly the same
};

/// Which of the old lines, in their order, each of the new ones is: the one of the same text, or of the same
/// words, or else what stood in its place behind a line that stayed. -1: a new one. Each old one is taken once.
std::vector<int> matchLines(const std::vector<LineText> &before, const std::vector<LineText> &now);

} // namespace mainstay::touchpointlog
