// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/rowparser.h"
#include "core/history/batch.h"

#include <QTimeZone>

#include <functional>

namespace mainstay {

struct ImportOptions
{
    enum class Run {
        Keep,
        Try, ///< a dry run: everything is done and taken back
    };
    enum class OnRejects {
        KeepGood,
        KeepNothing, ///< all or nothing
    };

    ImportTarget target = ImportTarget::Accounts;
    ImportPreset preset = ImportPreset::Native;
    Run run = Run::Keep;
    OnRejects onRejects = OnRejects::KeepGood;
    PeriodEnds ends = PeriodEnds::Exclusive;
    UsageColumn usage {}; ///< of a usage file with a column for each metric
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of instants that name none
    QString rejectsPath; ///< where refused rows go; empty: nowhere
};

struct ImportProgress
{
    enum class Phase { Reading, Indexing, Saving };
    Phase phase = Phase::Reading;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
};

/// Both are called on the importing thread, some times a second while rows are read.
struct ImportHooks
{
    std::function<void(const ImportProgress &)> progress;
    std::function<bool()> cancelled;
};

/// Imports one CSV file: one transaction, one batch of the journal, which undo takes back. Rows are
/// matched on key; a row that says what is stored already changes nothing.
///
/// Everything about the file is in the report. An Error means that nothing was kept: Unavailable (the
/// file can't be read, the rejects can't be written), Cancelled, Full, Busy, Constraint.
///
/// Memory does not grow with the file, but for 4 bytes a row to name the first of two duplicates, and
/// for keys and parents of an accounts file that has parents. Runs on the connection's thread and
/// reads on a second one. For a long statement at the end Connection::interrupt() cancels sooner.
Result<ImportReport> importFile(Connection &connection, const WriteContext &context, const QString &path,
                                const ImportOptions &options, const ImportHooks &hooks = {});

} // namespace mainstay
