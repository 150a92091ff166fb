// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/batch.h"
#include "core/workspace/workspace.h"

#include <QFuture>

namespace mainstay {

/// Making workspace files for the window, off its thread.
namespace workspacefiles {

/// Where the sample workspace of this user lies.
QString samplePath();
/// Makes the file, empty. Conflict when it exists. The context's clock outlives the future.
QFuture<Result<QString>> makeEmpty(const QString &path, const WriteContext &context);
/// Makes the sample workspace if it is not there yet; answers with its path either way.
QFuture<Result<QString>> makeSample(const WriteContext &context);

} // namespace workspacefiles

} // namespace mainstay
