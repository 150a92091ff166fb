// SPDX-License-Identifier: Apache-2.0
// What can be done on the page about business reviews and surveys.
#include "ui/today/todaypage.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void TodayPage::finishStep()
{
    const TodayRow row = *currentRow();
    whenDone(m_session.write({u"qbr.edit"_s, row.step->accountName},
                             [step = *row.step](Connection &db, const WriteContext &context) {
                                 return today::finishStep(db, step, context.clock);
                             }),
             this, [this, title = row.title](const Result<void> &done) { tell(done, tr("Done: %1").arg(title), title); });
}

void TodayPage::askSurvey()
{
    const TodayRow row = *currentRow();
    whenDone(m_session.write({u"survey.ask"_s, row.title},
                             [survey = *row.survey](Connection &db, const WriteContext &context) {
                                 return today::askSurvey(db, survey, context.clock.today());
                             }),
             this, [this, title = row.title](const Result<void> &done) { tell(done, tr("Asked: %1", "survey").arg(title), title); });
}

void TodayPage::dropSurvey()
{
    const TodayRow row = *currentRow();
    whenDone(m_session.write({u"survey.drop"_s, row.title},
                             [survey = *row.survey, reason = tr("Dropped on Today", "why a survey was not asked")](
                                 Connection &db, const WriteContext &) { return today::dropSurvey(db, survey, reason); }),
             this, [this, title = row.title](const Result<void> &done) { tell(done, tr("Dropped: %1").arg(title), title); });
}

void TodayPage::tell(const Result<void> &done, const QString &sentence, const QString &subject)
{
    if (done.ok())
        Q_EMIT saved(sentence);
    else
        Q_EMIT failed(errorSentence(done.error(), subject));
}

} // namespace mainstay
