// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/importrunner.h"

#include "ui/common/workspacesession.h"

#include <QPointer>

namespace mainstay {

ImportRunner::ImportRunner(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ImportRunner::~ImportRunner()
{
    cancel();
}

void ImportRunner::start(const QString &path, const ImportOptions &options)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancel = cancelled;
    ImportHooks hooks;
    hooks.cancelled = [cancelled] { return cancelled->load(); };
    hooks.progress = [runner = QPointer(this), session = &m_session, cancelled](const ImportProgress &progress) {
        // By way of the session, which outlives its executors; the runner may be gone by then.
        QMetaObject::invokeMethod(session, [runner, progress, cancelled] {
            if (runner && runner->m_cancel == cancelled)
                Q_EMIT runner->progressed(progress);
        });
    };
    m_session.writer()
        .run([path, options, hooks, context = m_session.writeContext(), cancelled,
              session = &m_session](Connection &db) -> Result<ImportReport> {
            if (cancelled->load())
                return Error {ErrorCode::Cancelled, {}};
            auto report = importFile(db, context, path, options, hooks);
            if (report.ok() && report->batch.isValid())
                session->reportChange();
            return report;
        })
        .then(this, [this, cancelled, options](const Result<ImportReport> &report) {
            if (m_cancel != cancelled)
                return;
            m_cancel.reset();
            Q_EMIT finished(report, options);
        });
}

void ImportRunner::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
}

} // namespace mainstay
