// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importfield.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace mainstay {

/// A column of the file and the field (index in importFields()) that its values go to.
struct ColumnBinding
{
    size_t column = 0;
    size_t field = 0;

    friend bool operator==(const ColumnBinding &, const ColumnBinding &) = default;
};

/// A field that the preset knows by itself: RavenStack's amounts are US dollars.
struct FieldConstant
{
    size_t field = 0;
    QByteArray value;

    friend bool operator==(const FieldConstant &, const FieldConstant &) = default;
};

struct MappingProblem
{
    enum class Kind {
        MissingColumn, ///< `header` is what the preset calls it
        DuplicateColumn, ///< `header` as the file first has it
        NoSuchMapping, ///< the preset has nothing to say about this target
    };
    Kind kind = Kind::MissingColumn;
    QString header;

    friend bool operator==(const MappingProblem &, const MappingProblem &) = default;
};

/// What becomes of each column of one file. Usable when there are no problems.
struct Mapping
{
    ImportTarget target = ImportTarget::Accounts;
    ImportPreset preset = ImportPreset::Native;
    size_t columns = 0; ///< of the header: what every row must have
    std::vector<ColumnBinding> bindings;
    std::vector<FieldConstant> constants;
    QStringList noHomeYet; ///< headers whose values the program can't keep yet
    QStringList unknown; ///< headers that the preset does not know: ignored
    bool isRejectsFile = false; ///< has the columns of RejectsWriter: values are undefused()
    std::vector<MappingProblem> problems;
};

/// Headers that a rejects file has in front of the original ones; a mapping passes over them, so that
/// a mended rejects file can be imported as it is.
QStringList rejectsHeaders();
bool isRejectsHeader(QByteArrayView header);

/// Of a usage file with a column for each metric: which column is read, and what it measures. Nothing without a column.
struct UsageColumn
{
    QString header;
    QString metric; ///< key or name; empty: as the column is called
};

/// Matches a header record. Headers are compared folded, with blanks and hyphens as underscores, in
/// any order. All problems are listed, not only the first.
Mapping resolveMapping(ImportTarget target, ImportPreset preset, std::span<const QByteArrayView> header,
                       const UsageColumn &usage = {});

} // namespace mainstay
