// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/mapping.h"
#include "core/exchange/rejectreason.h"

#include <map>

namespace mainstay {

/// One thing that is wrong with one row; a row may have several.
struct Reject
{
    qint64 row = 0; ///< the record's number as a spreadsheet counts them: the header is 1
    QString column; ///< the file's header; empty: the row as a whole
    QString value; ///< as in the file, at most 200 characters
    RejectReason reason = RejectReason::None;
    qint64 otherRow = 0; ///< of a duplicate: the row that had the key first

    friend bool operator==(const Reject &, const Reject &) = default;
};

enum class ImportOutcome {
    Imported,
    NothingNew, ///< every good row was there already: no batch was made
    Tried, ///< a dry run: all was done and taken back
    HeldBack, ///< all or nothing was asked for, and there were rejects: nothing was kept
    NotCsv, ///< `fault` says why: nothing was kept
    NoHeader, ///< the file is empty
    WrongColumns, ///< `mapping.problems` says why: no row was read
};

/// What an import did, or would do. Counts are exact: read = added + updated + unchanged + rejected,
/// unless the outcome is NotCsv.
struct ImportReport
{
    ImportOutcome outcome = ImportOutcome::NothingNew;
    Mapping mapping; ///< which columns go where, which have no home yet, which are unknown
    CsvFailure fault;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 productsCreated = 0;
    std::map<RejectReason, qint64> reasons; ///< problems by reason, all of them
    QStringList currenciesWithoutRate; ///< that subscriptions would then be in: retention can't add them up
    std::vector<Reject> rejects; ///< the first ImportReport::keptRejects problems, by row
    BatchId batch; ///< valid when something was kept

    static constexpr size_t keptRejects = 10'000;
};

} // namespace mainstay
