// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importer.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace mainstay {

class WorkspaceSession;

/// Carries one import (or its dry run) out on the writing executor and reports to the window's thread.
/// One at a time; a newer one supersedes what an older one still has to say.
class ImportRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRunner)

public:
    explicit ImportRunner(WorkspaceSession &session, QObject *parent = nullptr);
    ~ImportRunner() override;

    void start(const QString &path, const ImportOptions &options);
    /// The import ends soon, with nothing kept.
    void cancel();
    bool isRunning() const { return m_cancel != nullptr; }

Q_SIGNALS:
    void progressed(const mainstay::ImportProgress &progress);
    void finished(const mainstay::Result<mainstay::ImportReport> &report, const mainstay::ImportOptions &options);

private:
    WorkspaceSession &m_session;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the one that runs
};

} // namespace mainstay
