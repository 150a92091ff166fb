// SPDX-License-Identifier: Apache-2.0
// What ReviewsPage opens of its own accord: the form of a held review, what is called off, the planner.
#include "ui/common/pageheader.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/helddialog.h"
#include "ui/qbr/plandialog.h"
#include "ui/qbr/reviewlist.h"
#include "ui/qbr/reviewrulesdialog.h"
#include "ui/qbr/reviewspage.h"
#include "ui/qbr/skipdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/qbrlabels.h"

namespace mainstay {

void ReviewsPage::holdCurrent()
{
    const QbrRow *review = current();
    if (!review)
        return;
    if (!wasHeld(review->status) && !mayMove(review->status, QbrStatus::Held)) {
        Q_EMIT failed(tr("%1: what is “%2” can't become “%3”.", "account, two statuses of a review")
                          .arg(review->accountName, label(review->status), label(QbrStatus::Held)));
        return;
    }
    if (review->start.isValid() && review->start > m_session.clock().nowUtc()) {
        sayItLiesAhead(*review);
        return;
    }
    if (std::exchange(m_isOpening, true))
        return;
    const QString subject = review->accountName;
    auto loading = m_session.interactive().run(
        [id = review->id, today = m_session.clock().today()](Connection &db) { return loadHeldForm(db, id, today); });
    whenDone(loading, this, [this, subject](const Result<HeldForm> &form) {
        m_isOpening = false;
        if (form.ok())
            new HeldDialog(*this, m_session, *form); // deletes itself when closed
        else
            Q_EMIT failed(errorSentence(form.error(), subject));
    });
}

void ReviewsPage::sayItLiesAhead(const QbrRow &review)
{
    Q_EMIT failed(tr("%1: the review lies ahead, on %2. What has not been held can't be written down.", "account, date and time")
                      .arg(review.accountName, whenText(review.start, QLocale())));
}

void ReviewsPage::callOff()
{
    const std::vector<QbrRow> reviews = selected();
    if (reviews.empty())
        return;
    for (const QbrRow &review : reviews) {
        if (!isAhead(review.status)) {
            Q_EMIT failed(tr("%1: the review is “%2” already.", "account, a status").arg(review.accountName, label(review.status)));
            return;
        }
    }
    new SkipDialog(*this, m_session, reviews); // deletes itself when closed
}

void ReviewsPage::planQuarter()
{
    if (!m_report)
        return;
    auto *dialog = new PlanDialog(*this, m_session, m_report->quarter, m_report->quarter.label(m_report->fiscal)); // deletes itself when closed
    connect(dialog, &PlanDialog::rulesRequested, this, &ReviewsPage::editRules);
}

void ReviewsPage::editRules()
{
    if (std::exchange(m_isOpening, true))
        return;
    whenDone(m_session.interactive().run([](Connection &db) { return loadPlannerRules(db); }), this, [this](const Result<PlannerRules> &rules) {
        m_isOpening = false;
        if (rules.ok())
            new ReviewRulesDialog(*this, m_session, *rules); // deletes itself when closed
        else
            Q_EMIT failed(errorSentence(rules.error(), m_header->title()));
    });
}

} // namespace mainstay
