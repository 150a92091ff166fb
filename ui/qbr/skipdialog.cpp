// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/skipdialog.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/qbrlabels.h"

using namespace Qt::StringLiterals;

namespace mainstay {

SkipDialog::SkipDialog(Page &page, WorkspaceSession &session, std::vector<QbrRow> reviews)
    : FormDialog(page, session)
    , m_reviews(std::move(reviews))
{
    setObjectName(u"skipDialog"_s);
    setWindowTitle(tr("The review does not take place"));
    const auto count = int(m_reviews.size());
    addWidget({0, 0, 2}, mutedLabel(count == 1 ? m_reviews.front().accountName : tr("%Ln review(s)", nullptr, count), this));
    m_kind = new QComboBox(this);
    addChoice(*m_kind, tr("Skipped: none in this quarter", "a review"), int(QbrStatus::Skipped));
    addChoice(*m_kind, tr("Cancelled: another date is looked for", "a review"), int(QbrStatus::Cancelled));
    const bool isInvited = std::any_of(m_reviews.begin(), m_reviews.end(), [](const QbrRow &one) { return one.status != QbrStatus::Proposed; });
    choose(*m_kind, int(isInvited ? QbrStatus::Cancelled : QbrStatus::Skipped));
    m_reason = codeBox({tr("No answer from them"), tr("They have no time"), tr("Our contact has left"), tr("Nothing new to show"),
                        tr("They are leaving"), tr("We have nobody for it")},
                       this);
    m_reason->setCurrentText({});
    addField({1, 0}, tr("What becomes of it"), m_kind, u"kind"_s);
    addField({1, 1}, tr("Reason"), m_reason, u"reason"_s);
    start(m_reason);
}

void SkipDialog::save()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty()) {
        setError(m_reason, tr("Say why it does not take place."));
        return;
    }
    const auto status = static_cast<QbrStatus>(chosen(*m_kind));
    const auto count = int(m_reviews.size());
    const QString subject = count == 1 ? m_reviews.front().accountName : tr("%Ln review(s)", nullptr, count);
    auto written = session().write({u"qbr.skip"_s, subject},
                                   [reviews = m_reviews, status, reason](Connection &db, const WriteContext &context) -> Result<qint64> {
                                       for (const QbrRow &one : reviews) {
                                           MAINSTAY_TRY(Qbr review, qbrstore::byId(db, one.id));
                                           review.status = status;
                                           review.reason = reason;
                                           MAINSTAY_CHECK(qbrstore::update(db, review, context.clock));
                                       }
                                       return reviews.front().id.value();
                                   });
    commit(written, subject, tr("%1: “%2” now.", "account or reviews, a status").arg(subject, label(status)));
}

bool SkipDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return false;
    setError(m_kind, tr("A review that was held can't be called off."));
    return true;
}

} // namespace mainstay
