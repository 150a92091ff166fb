// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionloader.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
constexpr int soonMs = 250;
}

RetentionLoader::RetentionLoader(WorkspaceSession &session, RetentionUnit level, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_level(level)
    , m_reloader(soonMs, [this] { start(); }, this)
{
}

void RetentionLoader::start()
{
    const QDate today = m_session.clock().today();
    whenDone(
        m_session.reports().run([today, level = m_level](Connection &db) { return loadRetentionReport(db, today, level); }),
        this, [this](const Result<RetentionAnswer> &answer) { take(answer); });
}

void RetentionLoader::take(const Result<RetentionAnswer> &answer)
{
    m_reloader.finished();
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
    } else if (answer->report) {
        Q_EMIT loaded(answer->report);
    } else {
        const QStringList &codes = answer->currenciesWithoutRate;
        const QString accounts = QLocale().createSeparatedList(answer->accountsWithoutRate);
        Q_EMIT failed(tr("There is no exchange rate into %1 for %2. Retention adds up ARR in one "
                         "currency, so every currency in use needs a rate first.",
                         nullptr, int(codes.size()))
                          .arg(answer->base.code(), QLocale().createSeparatedList(codes))
                      + u' ' + tr("Accounts with such subscriptions: %1").arg(accounts));
    }
}

} // namespace mainstay
