// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mainstay {

/// How a line stands; each surface has its own mark for it.
enum class PrepTone { None, Good, Watch, Poor };

/// A number with its name, for a glance.
struct PrepFigure
{
    QString name;
    QString value;
    QString note; ///< may be empty
    PrepTone tone = PrepTone::None;
};

struct PrepLine
{
    QString text;
    QString note; ///< may be empty
    QString quote; ///< somebody's own words; may be empty
    PrepTone tone = PrepTone::None;
};

struct PrepSection
{
    QString key; ///< stable: "landmines", "people" …
    QString title;
    QString summary; ///< a sentence over the lines; may be empty
    std::vector<PrepLine> lines;
    QString empty; ///< what is said instead of lines
    bool isAside = false; ///< belongs beside the others, where there is room for two columns
};

/// A prep sheet in the user's language, as plain text by parts: window, PDF, Markdown and terminal show the same.
struct PrepDocument
{
    QString title; ///< the account
    QString subtitle; ///< the review
    QString scope; ///< since when it looks back
    QString mark; ///< whose eyes it is for
    QString day; ///< the day it was made
    std::vector<PrepFigure> figures;
    std::vector<PrepSection> sections;
};

/// Plain text that Markdown (CommonMark and GitHub's) shows as it is, on one line: nothing of it becomes a heading, a list,
/// a link, an image, HTML or a mention.
QString escapedMarkdown(const QString &text);
QString prepMarkdown(const PrepDocument &document);
/// For a terminal.
QString prepPlainText(const PrepDocument &document);

} // namespace mainstay
