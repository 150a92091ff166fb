// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/reloader.h"
#include "ui/retention/retentionreport.h"

#include <QObject>

namespace mainstay {

class WorkspaceSession;

/// Keeps the report up to date, as Reloader says when.
class RetentionLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionLoader)

public:
    RetentionLoader(WorkspaceSession &session, RetentionUnit level, QObject *parent = nullptr);

    /// What is counted from the next report on.
    void setLevel(RetentionUnit level) { m_level = level; }

    /// As those of Reloader.
    void loadIfStale() { m_reloader.loadIfStale(); }
    void load() { m_reloader.load(); }
    void loadSoon() { m_reloader.loadSoon(); }
    void setStale() { m_reloader.setStale(); }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const mainstay::RetentionReport> &report);
    /// A sentence for people: what is wrong and what to do.
    void failed(const QString &sentence);

private:
    void start();
    void take(const Result<RetentionAnswer> &answer);

    WorkspaceSession &m_session;
    RetentionUnit m_level;
    Reloader m_reloader;
};

} // namespace mainstay
