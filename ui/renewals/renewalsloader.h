// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/renewals/renewalsreport.h"

#include <QObject>
#include <QTimer>

namespace mainstay {

class WorkspaceSession;

/// Keeps the report up to date. One load runs at a time, so that an older answer never follows a newer one;
/// what changes meanwhile is loaded afterwards.
class RenewalsLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalsLoader)

public:
    explicit RenewalsLoader(WorkspaceSession &session, QObject *parent = nullptr);

    /// Now, unless what is there is up to date.
    void loadIfStale();
    /// Now, in any case.
    void load();
    /// Soon, once for many calls: an import reports every batch.
    void loadSoon();
    void setStale() { m_stale = true; }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const mainstay::RenewalsReport> &report);
    /// A sentence for people: what is wrong and what to do.
    void failed(const QString &sentence);

private:
    void take(const Result<RenewalsAnswer> &answer);

    WorkspaceSession &m_session;
    QTimer m_soon;
    bool m_stale = true;
    bool m_running = false;
};

} // namespace mainstay
