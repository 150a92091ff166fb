// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalsloader.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

#include <QFileInfo>
#include <QLocale>

namespace mainstay {

namespace {
constexpr int soonMs = 80; ///< short: somebody who sets a category waits for it
}

RenewalsLoader::RenewalsLoader(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reloader(soonMs, [this] { start(); }, this)
{
}

void RenewalsLoader::start()
{
    const QDate today = m_session.clock().today();
    whenDone(m_session.reports().run([today](Connection &db) { return loadRenewalsReport(db, today); }), this,
             [this](const Result<RenewalsAnswer> &answer) { take(answer); });
}

void RenewalsLoader::take(const Result<RenewalsAnswer> &answer)
{
    m_reloader.finished();
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
    } else if (answer->report) {
        Q_EMIT loaded(answer->report);
    } else {
        const QStringList &codes = answer->currenciesWithoutRate;
        Q_EMIT failed(tr("There is no exchange rate for %1. The forecast adds up ARR in one currency, so every currency in "
                         "use needs a rate first.")
                          .arg(QLocale().createSeparatedList(codes)));
    }
}

} // namespace mainstay
