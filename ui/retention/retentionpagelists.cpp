// SPDX-License-Identifier: Apache-2.0
// The accounts behind whatever RetentionPage shows; the rest is in retentionpage.cpp.
#include "ui/common/pagedtableview.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/restateddialog.h"
#include "ui/retention/restatedmodel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionpage.h"
#include "ui/retention/retentiontexts.h"
#include "ui/text/errortext.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QSplitter>

namespace mainstay {

namespace {

constexpr int listHeight = 264;

} // namespace

void RetentionPage::chooseCell(CellChoice choice)
{
    m_cell = std::move(choice);
    requestList();
}

/// The accounts behind a group's number, a cell of the cohorts, or a reason.
MovementList RetentionPage::cellList() const
{
    if (m_cell->group) {
        std::vector<ListedMovement> movements;
        // Of what is on the screen: another report may be on its way.
        const GroupReport &groups = *m_groups->model().report();
        for (const AccountMovement &one : groups.table.accountsIn(m_groups->model().quarter(), m_cell->bucket, *m_cell->group))
            movements.push_back({groups.accounts[size_t(one.account)], one.opening, one.closing, one.uplift, one.currency});
        const qint64 sum = sumOf(movements, m_cell->bucket);
        return {std::move(movements), sum};
    }
    std::vector<ListedMovement> movements;
    const auto add = [&](const AccountMovement &one) {
        movements.push_back({m_report->accounts[size_t(one.account)], one.opening, one.closing});
    };
    if (m_cell->cohort) {
        for (const AccountMovement &movement : m_report->cohorts.accountsIn(m_cell->cohort->cohort, m_cell->cohort->age))
            add(movement);
    }
    for (const ReasonedLoss &loss : m_reasons->model().report().losses) {
        if (m_cell->reason && loss.reason == *m_cell->reason)
            add(loss.movement);
    }
    const qint64 sum = sumOf(movements, listedBucket());
    return {std::move(movements), sum};
}

/// What the list is sorted and summed up as.
RetentionBucket RetentionPage::listedBucket() const
{
    if (m_view.pane == RetentionPane::Quarters)
        return m_view.bucket.value_or(RetentionBucket::Start);
    if (m_cell && m_cell->cohort)
        return RetentionBucket::End;
    return m_cell ? m_cell->bucket : RetentionBucket::Start;
}

MovementDays RetentionPage::listedDays(AccountId account) const
{
    const auto &quarters = m_report->table.quarters();
    const auto days = [&](size_t opening, size_t closing) -> MovementDays {
        return {quarters[opening].span.firstDay.addDays(-1), quarters[closing].span.endDay.addDays(-1)};
    };
    if (m_cell && m_cell->cohort) {
        const auto [cohort, age] = *m_cell->cohort;
        return {quarters[cohort].span.endDay.addDays(-1), quarters[cohort + age].span.endDay.addDays(-1)};
    }
    if (m_cell && m_cell->reason) {
        for (const ReasonedLoss &loss : m_reasons->model().report().losses) {
            if (m_report->accounts[size_t(loss.movement.account)] == account)
                return days(loss.quarter, loss.quarter);
        }
    }
    return days(m_board->quarter(), m_board->quarter());
}

void RetentionPage::requestList()
{
    if (m_view.pane != RetentionPane::Quarters) {
        if (m_cell)
            requestSorted(cellList(), m_sort.value_or(usualSort(listedBucket())));
        return;
    }
    const RetentionBucket bucket = *m_view.bucket;
    m_board->markBucket(bucket);
    requestSorted(movementsIn(m_report->table, m_report->accounts, m_board->quarter(), bucket), m_sort.value_or(usualSort(bucket)));
}

void RetentionPage::requestSorted(MovementList list, const MovementSort &sort)
{
    const auto job = [list = std::move(list), sort, locale = QLocale()](Connection &db) -> Result<ListAnswer> {
        ListAnswer answer {list, sort};
        MAINSTAY_TRY(answer.list.movements,
                     sorted(db, std::move(answer.list.movements), sort, locale));
        return answer;
    };
    whenDone(m_session.reports().run(job), this,
             [this, generation = ++m_listGeneration](const Result<ListAnswer> &answer) {
                 if (generation == m_listGeneration)
                     takeList(answer);
             });
}

/// The accounts behind what the closing strip says.
void RetentionPage::showRestated()
{
    const QDate firstDay = m_report->table.quarters()[m_board->quarter()].span.firstDay;
    const auto job = [report = m_report, firstDay](Connection &db) { return loadRestated(db, *report, firstDay); };
    whenDone(m_session.reports().run(job), this, [this](const Result<RestatedList> &list) {
        if (!list.ok()) {
            Q_EMIT failed(errorSentence(list.error(), QFileInfo(m_session.path()).fileName()));
            return;
        }
        auto *dialog = new RestatedDialog(*list, this); // deletes itself when closed
        connect(dialog, &RestatedDialog::accountRequested, this, &Page::accountRequested);
        dialog->open();
    });
}

QString RetentionPage::titleOf() const
{
    if (m_view.pane != RetentionPane::Quarters)
        return m_cell ? m_cell->title : QString();
    const QuarterSpan &span = m_report->table.quarters()[m_board->quarter()].span;
    return RetentionTexts::listTitle(*m_view.bucket, span.quarter.label(m_report->fiscal));
}

QString RetentionPage::summaryOf(const MovementList &list) const
{
    return RetentionTexts(QLocale(), m_report->currency).listSummary(list, listedBucket());
}

void RetentionPage::takeList(const Result<ListAnswer> &answer)
{
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
        return;
    }
    m_movements->showList({titleOf(), summaryOf(answer->list),
                           std::make_shared<const std::vector<ListedMovement>>(answer->list.movements),
                           m_report->currency, answer->sort});
    if (m_movements->isVisibleTo(this))
        return;
    m_movements->setVisible(true);
    m_content->setSizes({m_content->height() - listHeight, listHeight});
    QMetaObject::invokeMethod(this, &RetentionPage::revealChoice, Qt::QueuedConnection);
}

void RetentionPage::revealChoice()
{
    if (m_view.pane == RetentionPane::Cohorts)
        m_cohorts->table().scrollTo(m_cohorts->table().currentIndex());
    else if (m_view.pane == RetentionPane::Quarters && m_board->chosenIn())
        m_scroll->ensureWidgetVisible(m_board->chosenIn(), 0, 16);
}

} // namespace mainstay
