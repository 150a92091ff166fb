// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/capturefile.h"
#include "core/capture/captureimport.h"
#include "core/history/batch.h"

#include <QJsonObject>
#include <QTextStream>

namespace mainstay::cli {

/// A file and what became of its items.
struct CaptureFileReport
{
    CapturedFile file;
    std::vector<CaptureImported> imported; ///< one an item

    bool hasRejects() const;
};

struct CaptureReport
{
    std::vector<CaptureFileReport> files;
    BatchId batch; ///< invalid where nothing was written
    bool dryRun = false;

    int logged() const;
    bool hasRejects() const;
};

/// The keys are stable; docs/cli.md.
QJsonObject toJson(const CaptureReport &report);
/// For people: a line an item, a line a fault.
void print(QTextStream &out, const CaptureReport &report);

} // namespace mainstay::cli
