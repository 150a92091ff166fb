// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/importreport.h"
#include "core/exchange/rowbatch.h"

#include <QSaveFile>

#include <memory>

namespace mainstay {

/// Notes what was refused: counts all of it, keeps the first in the report, and writes every refused
/// row to a file where one is asked for. That file has the original columns behind three of its own
/// (rejectsHeaders()), formulas defused, so that it can be mended in a spreadsheet and imported again.
class RejectLog final
{
public:
    /// `report` gets the rejects and outlives the log.
    RejectLog(std::span<const QByteArrayView> header, ImportReport &report);

    /// Unavailable when the file can't be made. Nothing is at `path` before commit().
    Result<void> openFile(const QString &path);
    Result<void> add(const ImportRow &row, std::span<const RowProblem> problems);
    /// Puts the file in place, empty but for its header when nothing was refused. Full, Unavailable.
    Result<void> commit();

private:
    QString headerOf(size_t column) const;
    Result<void> writeRow(const ImportRow &row, std::span<const RowProblem> problems);

    ImportReport &m_report;
    const QByteArrayList m_header;
    std::vector<size_t> m_columns; ///< of the original, without a rejects file's own
    std::unique_ptr<QFileDevice> m_file;
    QSaveFile *m_saved = nullptr; ///< m_file where it appears under its name only when it is whole
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace mainstay
