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
    QString unread; ///< words that should be its day and are none: 2026-02-30

    friend bool operator==(const Line &, const Line &) = default;
};

struct Context
{
    QDate today; ///< relative dates count from here
    QLocale locale; ///< how 3/5 is read; the words of all three languages are understood in any
};

/// What the notes say.
struct Reading
{
    std::vector<Line> lines;
    /// Lines that begin as a next touch and have no day, or none within ten years and the years 1900 to 2199; the
    /// first mostUnread ones. Quoted mail, which has such lines in rows, is none.
    std::vector<Line> unread;
};
constexpr size_t mostUnread = 100;

/// The lines of `notes` that mean something, in their order; several tags of one line are several
/// Lines. Pure; never fails: what can't be read stays text. Linear in the length of the notes.
///
/// A mark stands first in its line, behind blanks or a list mark (`- `, `* `, `・`) at most, and something is
/// said behind it. Full-width marks are the same: ！？＋＃＠＞＞. None are `+1`, `!=`, `?!`, `![image](…)`, `!!!`,
/// `>` and `>>>` (quoted mail), `# Heading`, `##`, `#1`, and everything between code fences.
/// - Quote: also “ ” „ 「 『. A closing mark at the end goes. With more behind it, it only set a word off (`"SLA"
///   is too long`), but for 「…」と, which is what is between.
/// - Tag: those at the beginning of the line; at least one letter in each.
/// - NextTouch: only with a day, right behind the mark or at the end. The kind is the first word for one.
/// - People: `@mia`, `@"Mia Kovács"`, `@mia@acme.hu`, `@佐藤さんに`, anywhere in a line but a tag's. An address without
///   an @ of its own before it (mia@acme.hu) is none.
/// - Due day of an action or promise: its last words, or its first ones where they say "at the latest" (`by fri`,
///   `péntekig`, `金曜までに`). A line that is nothing but a day keeps it as its text. Risks, wins and quotes keep
///   their days as words.
std::vector<Line> parse(const QString &notes, const Context &context);
/// The same with what was not understood: also `unread` of actions and promises whose last word is a date that does
/// not exist.
Reading read(const QString &notes, const Context &context);

/// A day as people write it; invalid when it is none, or outside of the years 1 … 9999.
/// - `fri`, `金曜`, `péntek`: the next one after today. `next tue`, `来週火`, `jövő kedd`: of the next calendar week
///   (Monday first); `this`, `今週`, `e hét`: of this one, even if it is over; `再来週`: of the one after the next.
/// - `today`, `明後日`, `holnap`; `14d`, `+14d`, `2w`, `in 3 days`, `3日後`, `3日以内`, `két hét múlva`. At the end of a
///   sentence, number words need `in` or `múlva`: "takes two weeks" is a duration.
/// - `end of month`, `月末`, `jövő hó vége`, `4月末`; the end of a week is its Friday, and so is a week alone.
/// - `2026-03-05`, `2026/3/5`, `2026. 03. 05.`, `2026年3月5日`; without a year the next one to come, today included:
///   `mar 5`, `5 mar`, `márc. 5.`, `3月5日`, `25日`, `25-ig`, `the 25th`.
/// - `3/5`, `3/5/2026` in the order of the locale's short date; `3.5.` where it is written with dots. 24/7 is none.
/// Words around it go with it: by, until, on, まで, までに, 中, -ig, -én, a weekday in brackets.
QDate parseDay(QStringView text, const Context &context);

} // namespace mainstay::quicklog
