// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/plandialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/filedialog.h"
#include "ui/common/formatters.h"
#include "ui/common/formdialog.h"
#include "ui/common/page.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int soonMs = 60;
constexpr int nameWidth = 180;
constexpr int longestMinutes = 24 * 60;

QString calendarsKey()
{
    return u"qbr/calendars"_s;
}

QString sizeKey()
{
    return u"qbr/planSize"_s;
}

} // namespace

PlanDialog::PlanDialog(Page &page, WorkspaceSession &session, Quarter quarter, const QString &quarterName)
    : QDialog(&page)
    , m_page(page)
    , m_session(session)
    , m_quarter(quarter)
    , m_reloader(soonMs, [this] { load(); }, this)
    , m_calendars(QSettings().value(calendarsKey()).toStringList())
{
    setObjectName(u"planDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build(quarterName);
    connectParts();
    const QSize size = QSettings().value(sizeKey()).toSize();
    resize(size.isValid() ? size : QSize(1160, 640));
    showCalendars();
    open();
    m_table->setFocus(Qt::OtherFocusReason);
    m_reloader.load();
}

void PlanDialog::done(int result)
{
    QSettings().setValue(sizeKey(), size());
    QDialog::done(result);
}

void PlanDialog::showPart(Part part)
{
    m_part->setCurrent(int(part));
    m_stack->setCurrentIndex(int(part));
    // Dates are kept; the other lists only tell.
    const bool isDates = part == Part::Dates;
    m_acceptSelected->setEnabled(isDates && m_table->currentId() > 0);
    m_filter->setEnabled(part != Part::Load);
    m_owner->setEnabled(part != Part::Load);
    showLists();
}

PlanQuestion PlanDialog::question() const
{
    return {m_quarter, m_session.clock().today(), m_minutes, m_keep->isChecked(), m_calendars, m_session.writeContext().actor};
}

void PlanDialog::load()
{
    m_summary->setText(tr("Planning…"));
    whenDone(m_session.reports().run([asked = question()](Connection &db) { return loadPlan(db, asked); }), this,
             [this](const Result<std::shared_ptr<const PlanReport>> &answer) { take(answer); });
}

void PlanDialog::take(const Result<std::shared_ptr<const PlanReport>> &answer)
{
    m_reloader.finished();
    if (!answer.ok()) {
        m_summary->setText({});
        if (answer.error().code != ErrorCode::Cancelled)
            m_problem->setError(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
        return;
    }
    m_problem->clear();
    m_report = *answer;
    if (!m_report->unread.isEmpty())
        m_problem->setError(tr("Planned without a calendar. %1", "files and what is wrong with them").arg(m_report->unread.join(u"; "_s)));
    m_model->setReport(m_report);
    m_withoutModel->setReport(m_report);
    m_loadModel->setReport(m_report);
    m_loadTable->setColumnWidth(0, nameWidth);
    showOwners();
    showLists();
}

void PlanDialog::showOwners()
{
    const qint64 before = m_dates.owner;
    m_owner->clear();
    addChoice(*m_owner, tr("Anybody", "owner of a review"), 0);
    for (size_t i = 0; i < m_report->plan.input.members.size(); ++i)
        addChoice(*m_owner, m_report->plan.memberNames[qsizetype(i)], m_report->plan.input.members[i].id.value());
    choose(*m_owner, before);
    if (m_owner->currentIndex() < 0)
        m_owner->setCurrentIndex(0);
    m_dates.owner = m_without.owner = std::max<qint64>(0, chosen(*m_owner));
}

void PlanDialog::showLists()
{
    if (!m_report)
        return;
    const auto shown = [](std::vector<qint64> ids) { return std::make_shared<const std::vector<qint64>>(std::move(ids)); };
    // A place is another proposal now: the row stays, not the id.
    const int row = m_table->currentIndex().row();
    const PagedTableModel::Ids dates = shown(m_model->listed(m_dates));
    m_table->showIds(dates, PagedTableView::Keep::Scroll);
    if (!dates->empty()) {
        Q_EMIT m_model->dataChanged(m_model->index(0, 0), m_model->index(int(dates->size()) - 1, planColumnCount - 1));
        if (m_table->currentId() == 0)
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, int(dates->size()) - 1), 0));
    }
    m_withoutTable->showIds(shown(m_withoutModel->listed(m_without)), PagedTableView::Keep::Scroll);
    const auto part = static_cast<Part>(m_part->current());
    const bool isEmpty = part == Part::Dates && dates->empty();
    m_empty->setTexts(m_report->fresh.empty() ? tr("Nothing is left to plan in this quarter.") : tr("No proposal passes these filters."), {});
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_stack->widget(int(part)));
    m_acceptAll->setText(tr("Keep all %L1", "proposed dates").arg(dates->size()));
    m_acceptAll->setEnabled(!dates->empty() && !m_isWriting);
    m_acceptSelected->setEnabled(part == Part::Dates && !dates->empty() && !m_isWriting);
    showSummary();
}

void PlanDialog::showSummary()
{
    const PlannerResult &result = m_report->plan.result;
    const QLocale locale;
    m_part->segment(int(Part::Dates))->setText(tr("Dates (%1)").arg(locale.toString(qlonglong(m_report->fresh.size()))));
    m_part->segment(int(Part::Without))->setText(tr("Without a date (%1)").arg(locale.toString(qlonglong(result.unproposed.size()))));
    QStringList parts {tr("%Ln date(s) proposed", nullptr, int(m_report->fresh.size()))};
    if (const auto standing = result.proposals.size() - m_report->fresh.size(); standing > 0)
        parts += tr("%Ln unchanged", "proposed reviews", int(standing));
    if (m_report->meetings > 0)
        parts += tr("%Ln meeting(s) of calendars kept free", nullptr, m_report->meetings);
    if (!result.proposals.empty()) {
        const QString measure = locale.toString(m_report->unevenness, 'f', 2);
        parts += m_report->unevenness < 1.005 ? tr("weeks as even as what stands allows (%1)", "a measure, 1 is best").arg(measure)
                                              : tr("evenness of the weeks %1, at best 1", "a measure").arg(measure);
    }
    m_summary->setText(parts.join(u" · "_s));
}

void PlanDialog::acceptSelected()
{
    if (m_part->current() == int(Part::Dates))
        accept(m_table->selectedIds());
}

void PlanDialog::acceptAll()
{
    if (m_report)
        accept(m_model->listed(m_dates));
}

void PlanDialog::accept(const std::vector<qint64> &ids)
{
    if (ids.empty() || m_isWriting || !m_report)
        return;
    std::vector<size_t> places;
    places.reserve(ids.size());
    for (const qint64 id : ids)
        places.push_back(size_t(id - 1));
    m_isWriting = true;
    m_acceptAll->setEnabled(false);
    m_acceptSelected->setEnabled(false);
    const QString quarter = m_quarter.label(m_report->fiscal);
    auto written = m_session.write({u"qbr.plan"_s, quarter}, [report = m_report, places](Connection &db, const WriteContext &context) {
        return reviewplan::accept(db, report->plan, places, context.clock);
    });
    whenDone(written, this, [this, quarter](const Result<int> &kept) {
        m_isWriting = false;
        if (!kept.ok()) {
            m_problem->setError(errorSentence(kept.error(), quarter));
            showLists();
            return;
        }
        Q_EMIT m_page.saved(tr("%Ln review(s) proposed.", nullptr, *kept));
        m_steps += *kept > 0 ? 1 : 0;
        showUndo();
        m_reloader.load();
    });
}

void PlanDialog::undoKept()
{
    if (m_steps == 0 || m_isWriting)
        return;
    --m_steps;
    m_isWriting = true;
    showUndo();
    whenDone(m_session.undo(), this, [this](const Result<BatchSummary> &undone) {
        m_isWriting = false;
        if (!undone.ok())
            m_problem->setError(errorSentence(undone.error(), m_quarter.label(m_report->fiscal)));
        m_reloader.load();
    });
}

void PlanDialog::showUndo()
{
    if (m_steps == 0 && m_undo->hasFocus())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_undo->setVisible(m_steps > 0);
}

void PlanDialog::addCalendar()
{
    auto *dialog = new FileDialog(this, tr("Calendar with busy times"), {}, tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_calendars.contains(path))
            return;
        m_calendars.append(path);
        showCalendars();
        m_reloader.load();
    });
    dialog->open();
}

/// The files by name, each can be left out again.
void PlanDialog::showCalendars()
{
    QSettings().setValue(calendarsKey(), m_calendars);
    m_calendarMenu->clear();
    for (const QString &path : std::as_const(m_calendars)) {
        QAction *action = m_calendarMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, path] {
            m_calendars.removeAll(path);
            showCalendars();
            m_reloader.load();
        });
    }
    if (!m_calendars.isEmpty())
        m_calendarMenu->addSeparator();
    connect(m_calendarMenu->addAction(tr("Calendar file…")), &QAction::triggered, this, &PlanDialog::addCalendar);
    m_calendarButton->setText(m_calendars.isEmpty() ? tr("My calendar…") : tr("My calendars: %1").arg(QLocale().toString(m_calendars.size())));
}

void PlanDialog::minutesEdited()
{
    bool isNumber = false;
    const int minutes = plainNumber(m_length->text(), QLocale()).toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > longestMinutes) {
        m_problem->setError(tr("The length of a review is a whole number of minutes from 1 to 1440."));
        return;
    }
    if (std::exchange(m_minutes, minutes) != minutes)
        m_reloader.loadSoon();
    else
        m_problem->clear();
}

} // namespace mainstay
