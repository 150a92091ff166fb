// SPDX-License-Identifier: Apache-2.0
// How other pages lead to a review.
#include "ui/qbr/reviewspage.h"

#include "core/workspace/workspace.h"
#include "ui/common/searchfield.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/reviewdialog.h"
#include "ui/text/errortext.h"

#include <QComboBox>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

void ReviewsPage::openReview(QbrId review)
{
    showForm(m_session.interactive().run([review](Connection &db) { return loadReviewForm(db, review); }));
}

void ReviewsPage::beginReview(AccountId account, QDate day)
{
    showForm(m_session.interactive().run([account, day](Connection &db) -> Result<ReviewForm> {
        MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(db));
        return newReviewForm(db, account, Quarter::containing(day, settings.fiscalYear).firstDay(settings.fiscalYear));
    }));
}

/// The form over the list of its quarter, without a filter that could hide the review.
void ReviewsPage::showForm(QFuture<Result<ReviewForm>> loading)
{
    if (std::exchange(m_isOpening, true))
        return;
    whenDone(std::move(loading), this, [this](const Result<ReviewForm> &form) {
        m_isOpening = false;
        if (!form.ok()) {
            Q_EMIT failed(errorSentence(form.error(), QFileInfo(m_session.path()).fileName()));
            return;
        }
        const Quarter quarter = Quarter::containing(form->review.quarterDay, form->fiscal);
        const bool isCurrent = quarter == Quarter::containing(m_session.clock().today(), form->fiscal);
        m_quarter = isCurrent ? std::nullopt : std::optional(quarter);
        m_wanted = form->review.id.value();
        m_query.text.clear();
        m_query.owner = 0;
        m_query.tier.reset();
        m_query.figure = ReviewFigure::All;
        const QSignalBlocker noText(m_filter);
        m_filter->clear();
        m_owner->setCurrentIndex(0);
        queryChanged();
        m_reloader.load();
        auto *dialog = new ReviewDialog(*this, m_session, *form); // deletes itself when closed
        connect(dialog, &FormDialog::stored, this, [this](qint64 id) { m_wanted = id; });
    });
}

} // namespace mainstay
