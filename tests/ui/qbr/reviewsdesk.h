// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history.h"
#include "core/qbr/qbrstore.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/pagedtableview.h"
#include "ui/qbr/reviewspage.h"

namespace mainstay::test {

/// The page of reviews on 20 March 2026: one without a date, one of the next days and one held in the quarter, one of the next.
class ReviewsDesk final
{
public:
    ReviewsDesk()
    {
        mia = workspace.addMember(QStringLiteral("Mia Berg"));
        acme = workspace.addAccount(QStringLiteral("Acme"));
        beta = workspace.addAccount(QStringLiteral("Beta"));
        gamma = workspace.addAccount(QStringLiteral("Gamma"));
        soon = add(acme, QbrStatus::Scheduled, QDateTime(QDate(2026, 3, 26), QTime(9, 0), Qt::UTC));
        undated = add(beta, QbrStatus::Proposed, {});
        held = add(gamma, QbrStatus::Held, QDateTime(QDate(2026, 2, 10), QTime(13, 0), Qt::UTC));
        next = add(acme, QbrStatus::Proposed, QDateTime(QDate(2026, 6, 10), QTime(13, 0), Qt::UTC));
    }

    QbrId add(AccountId account, QbrStatus status, const QDateTime &start)
    {
        Qbr review;
        review.account = account;
        review.quarterDay = start.isValid() && start.date() >= QDate(2026, 4, 1) ? QDate(2026, 4, 1) : QDate(2026, 1, 1);
        review.status = status;
        review.start = start;
        review.timeZone = QStringLiteral("Asia/Tokyo");
        review.owner = account == acme ? mia : MemberId();
        review.steps = usualSteps(review.kind, {});
        review.steps[0].doneAt = fixedNow();
        review.agenda = usualAgenda(review.kind, review.minutes);
        return workspace.batch([&] { return qbrstore::insert(workspace.db(), review, workspace.clock()); });
    }

    void open(QSize size = {1180, 760})
    {
        page = std::make_unique<ReviewsPage>(workspace.session());
        page->resize(size);
        page->show();
        page->activate();
    }

    PagedTableModel *model() const { return page->table()->pagedModel(); }
    bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows; }) && QTest::qWaitForWindowActive(page.get());
    }
    QString cell(int row, ReviewColumn column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, int(column)).data(role).toString();
    }
    Qbr stored(QbrId id) { return qbrstore::byId(workspace.db(), id).value(); }

    UiWorkspace workspace;
    MemberId mia;
    AccountId acme;
    AccountId beta;
    AccountId gamma;
    QbrId soon;
    QbrId undated;
    QbrId held;
    QbrId next;
    std::unique_ptr<ReviewsPage> page;
};

} // namespace mainstay::test
