// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpoint.h"

#include <QLocale>

#include <vector>

namespace mainstay::quicklog {

enum class LineKind {
    Action, ///< `! send SLA draft @mia fri`
    Promise, ///< `!! first data by 3/5`: said to the other side
    Risk, ///< `? price worries`
    Win, ///< `+ went live`
    Quote, ///< `" it saves us a day @Sato`
    Tag, ///< `#renewal #price`; `# Heading` is a heading of Markdown and none
    NextTouch, ///< `>> 14d call`
};

/// One line of the notes that means something. The notes themselves are kept as typed.
struct Line
{
    LineKind kind = LineKind::Action;
    qsizetype start = 0; ///< of the line in the notes, in UTF-16 units, without its line break
    qsizetype length = 0;
    QString text; ///< what is left without mark, people and date; for a tag the word without #
    QStringList people; ///< behind @, as typed, without @
    QDate date; ///< due day or day of the next touch; invalid without one
    std::optional<TouchpointKind> touch; ///< of a next touch: `call`, `visit` …

    friend bool operator==(const Line &, const Line &) = default;
};

struct Context
{
    QDate today; ///< relative dates count from here
    QLocale locale; ///< how 3/5 is read; the words of all three languages are understood in any
};

/// The lines of `notes` that mean something, in their order; several tags of one line are several
/// Lines. Pure; never fails: what can't be read stays text. Linear in the length of the notes.
std::vector<Line> parse(const QString &notes, const Context &context);

/// A day as people write it: `fri`, `next tue`, `+14d`, `2w`, `来週金`, `3日後`, `péntek`, `jövő kedd`,
/// `2026-03-05`, `3/5` (by the locale's order; the next one to come), `tomorrow`. Invalid when it is none.
QDate parseDay(QStringView text, const Context &context);

} // namespace mainstay::quicklog
