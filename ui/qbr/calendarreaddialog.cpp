// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/calendarreaddialog.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"
#include "ui/qbr/reviewlist.h"
#include "ui/text/capturetext.h"
#include "ui/text/qbrlabels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t mostIssues = 6; ///< said one by one

std::optional<Tone> toneOf(CalendarOutcome outcome)
{
    switch (outcome) {
    case CalendarOutcome::Moved:
    case CalendarOutcome::Cancelled:
        return Tone::Good;
    case CalendarOutcome::Unchanged:
    case CalendarOutcome::Answer:
        return std::nullopt;
    case CalendarOutcome::Older:
    case CalendarOutcome::Series:
    case CalendarOutcome::Held:
    case CalendarOutcome::CancelledHere:
    case CalendarOutcome::Unusable:
        return Tone::Watch;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace

CalendarChangesModel::CalendarChangesModel(std::vector<CalendarChange> changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(std::move(changes))
{
}

int CalendarChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QString CalendarChangesModel::text(const CalendarChange &change, Column column) const
{
    const auto time = [this](const QDateTime &at) { return at.isValid() ? whenText(at, m_locale) : tr("No date yet", "review"); };
    switch (column) {
    case Column::Review:
        return change.summary;
    case Column::Outcome:
        return label(change.outcome);
    case Column::Before:
        return time(change.before);
    case Column::After:
        return change.outcome == CalendarOutcome::Cancelled ? QString() : time(change.after);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant CalendarChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarChange &change = m_changes[size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(change, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(change, column));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == TableDelegate::toneRole && column == Column::Outcome && toneOf(change.outcome))
        return int(*toneOf(change.outcome));
    return {};
}

QVariant CalendarChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Review:
        return tr("Review", "column");
    case Column::Outcome:
        return tr("What became of it", "column");
    case Column::Before:
        return tr("Before", "column: date and time");
    case Column::After:
        return tr("Now", "column: date and time");
    }
    Q_UNREACHABLE();
    return {};
}

CalendarReadDialog::CalendarReadDialog(const QString &fileName, const CalendarUpdate &update, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"calendarReadDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calendar file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    column->addWidget(sectionLabel(fileName, this));
    m_sentences += summaryOf(update);
    auto *summary = new PlainLabel(m_sentences.constFirst(), this);
    summary->setWordWrap(true);
    column->addWidget(summary);
    buildTable(update);
    column->addWidget(m_table, 1);
    column->addWidget(buildIssues(update));
    column->addWidget(buildButtons(update));
    resize(820, update.changes.empty() ? 200 : 440);
}

QString CalendarReadDialog::summaryOf(const CalendarUpdate &update) const
{
    if (update.changes.empty())
        return update.unknown > 0 ? tr("It speaks of none of these reviews: %Ln other event(s).", nullptr, update.unknown)
                                  : tr("It has no event that could be read.");
    QString summary = tr("%Ln review(s) changed.", nullptr, update.changed());
    if (update.unknown > 0)
        summary += u' ' + tr("%Ln other event(s) left alone.", nullptr, update.unknown);
    return summary;
}

void CalendarReadDialog::buildTable(const CalendarUpdate &update)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"calendarChanges"_s);
    m_table->setAccessibleName(tr("What became of each review"));
    m_table->setModel(new CalendarChangesModel(update.changes, m_table));
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    m_table->horizontalHeader()->setFixedHeight(TableDelegate::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(CalendarChangesModel::Column::Review), QHeaderView::Stretch);
    m_table->setVisible(!update.changes.empty());
    addTableCopy(*m_table);
}

QWidget *CalendarReadDialog::buildIssues(const CalendarUpdate &update)
{
    auto *issues = new QWidget(this);
    auto *column = new QVBoxLayout(issues);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const size_t shown = std::min(update.issues.size(), mostIssues);
    for (size_t i = 0; i < shown; ++i) {
        const IcsIssue &issue = update.issues[i];
        const QString sentence = captureSentence({toText(issue.problem), issue.summary, issue.line, issue.refused});
        m_sentences += issue.summary.isEmpty() ? sentence : tr("%1: %2", "event of a calendar, reason").arg(issue.summary, sentence);
    }
    if (shown < update.issues.size())
        m_sentences += tr("%Ln further problem(s) of the file.", nullptr, int(update.issues.size() - shown));
    for (qsizetype i = 1; i < m_sentences.size(); ++i) {
        PlainLabel *line = captionLabel(m_sentences[i], issues);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    issues->setVisible(m_sentences.size() > 1);
    return issues;
}

QWidget *CalendarReadDialog::buildButtons(const CalendarUpdate &update)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    if (update.changed() > 0) {
        QPushButton *undo = buttons->addButton(tr("&Undo", "button"), QDialogButtonBox::ResetRole);
        undo->setObjectName(u"undoCalendar"_s);
        undo->setAutoDefault(false);
        connect(undo, &QPushButton::clicked, this, [this] {
            Q_EMIT undoRequested();
            close();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

} // namespace mainstay
