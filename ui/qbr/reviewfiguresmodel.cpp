// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewfiguresmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tabledelegate.h"
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFigures)
};

QVariant alignmentOf(bool isText)
{
    return QVariant::fromValue(Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

ReviewFigure figureOf(ReviewFiguresModel::Column column)
{
    using Column = ReviewFiguresModel::Column;
    switch (column) {
    case Column::Group:
    case Column::Due:
        return ReviewFigure::Due;
    case Column::Held:
    case Column::Share:
        return ReviewFigure::Held;
    case Column::Buyer:
        return ReviewFigure::WithBuyer;
    case Column::Ahead:
        return ReviewFigure::Ahead;
    case Column::Skipped:
        return ReviewFigure::Skipped;
    case Column::Cancelled:
        return ReviewFigure::Cancelled;
    }
    Q_UNREACHABLE();
    return ReviewFigure::All;
}

} // namespace

QString figureName(ReviewFigure figure)
{
    switch (figure) {
    case ReviewFigure::All:
        return {};
    case ReviewFigure::Due:
        return FigureTexts::tr("Due", "column: reviews");
    case ReviewFigure::Held:
        return FigureTexts::tr("Held", "column: reviews");
    case ReviewFigure::WithBuyer:
        return FigureTexts::tr("With economic buyer", "column: reviews");
    case ReviewFigure::Ahead:
        return FigureTexts::tr("Ahead", "column: reviews");
    case ReviewFigure::Skipped:
        return FigureTexts::tr("Skipped", "column: reviews");
    case ReviewFigure::Cancelled:
        return FigureTexts::tr("Cancelled", "column: reviews");
    }
    Q_UNREACHABLE();
    return {};
}

ReviewFiguresModel::ReviewFiguresModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewFiguresModel::show(std::shared_ptr<const ReviewFigures> figures, Rows rows)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_kind = rows;
    m_rows.clear();
    if (rows == Rows::Quarter)
        addQuarters();
    else
        addGroups();
    endResetModel();
}

void ReviewFiguresModel::addGroups()
{
    const QuarterReviews &shown = m_figures->quarters[m_figures->shown];
    const bool isByOwner = m_kind == Rows::Owner;
    std::vector<QbrCounts> groups = qbrstatistics::count(shown.reviews, shown.due, isByOwner ? QbrGrouping::Owner : QbrGrouping::Tier);
    // Those without a name last.
    std::stable_sort(groups.begin(), groups.end(), [](const QbrCounts &a, const QbrCounts &b) {
        if (a.group.isEmpty() != b.group.isEmpty())
            return b.group.isEmpty();
        return a.group.localeAwareCompare(b.group) < 0;
    });
    for (const QbrCounts &counts : groups) {
        Row row {nameOf(counts), counts, {std::nullopt, std::nullopt, shown.quarter, ReviewFigure::Due}};
        if (isByOwner)
            row.choice.owner = counts.owner.isValid() ? counts.owner.value() : ReviewQuery::nobody;
        else
            row.choice.tier = counts.group;
        m_rows.push_back(std::move(row));
    }
    m_rows.push_back({tr("All", "owners or tiers"), qbrstatistics::count(shown.reviews, shown.due, QbrGrouping::None).front(),
                      {std::nullopt, std::nullopt, shown.quarter, ReviewFigure::Due}});
}

void ReviewFiguresModel::addQuarters()
{
    for (auto quarter = m_figures->quarters.rbegin(); quarter != m_figures->quarters.rend(); ++quarter)
        m_rows.push_back({quarter->quarter.label(m_figures->fiscal), qbrstatistics::count(quarter->reviews, quarter->due, QbrGrouping::None).front(),
                          {std::nullopt, std::nullopt, quarter->quarter, ReviewFigure::Due}});
}

QString ReviewFiguresModel::nameOf(const QbrCounts &counts) const
{
    if (!counts.group.isEmpty())
        return counts.group;
    return m_kind == Rows::Owner ? tr("Nobody", "owner of reviews") : tr("Without a tier");
}

FigureChoice ReviewFiguresModel::choiceAt(const QModelIndex &index) const
{
    FigureChoice choice = m_rows[size_t(index.row())].choice;
    choice.figure = figureOf(static_cast<Column>(index.column()));
    return choice;
}

int ReviewFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewFiguresModel::numberOf(const QbrCounts &counts, Column column)
{
    switch (column) {
    case Column::Due:
        return counts.due;
    case Column::Held:
    case Column::Share:
        return counts.held;
    case Column::Buyer:
        return counts.withBuyer;
    case Column::Ahead:
        return counts.ahead;
    case Column::Skipped:
        return counts.skipped;
    case Column::Cancelled:
        return counts.cancelled;
    case Column::Group:
        return 1;
    }
    Q_UNREACHABLE();
    return 0;
}

QString ReviewFiguresModel::text(const Row &row, Column column) const
{
    if (column == Column::Group)
        return row.name;
    if (column == Column::Share)
        return formatPercentOf(row.counts.held, row.counts.due, m_locale);
    return formatCount(numberOf(row.counts, column), m_locale);
}

QVariant ReviewFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column == Column::Group);
    case Qt::ToolTipRole:
        return column == Column::Group ? QVariant(plainToolTip(row.name)) : QVariant();
    case TableDelegate::mutedRole:
        return numberOf(row.counts, column) == 0;
    default:
        return {};
    }
}

QVariant ReviewFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column == Column::Group);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == Column::Share)
        return tr("Held of due", "column: a share");
    if (column != Column::Group)
        return figureName(figureOf(column));
    return m_kind == Rows::Owner ? tr("Owner", "column") : m_kind == Rows::Tier ? tr("Tier", "column") : tr("Quarter", "column");
}

void ReviewReasonsModel::show(std::vector<ReasonCount> reasons)
{
    beginResetModel();
    m_reasons = std::move(reasons);
    endResetModel();
}

int ReviewReasonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reasons.size());
}

QVariant ReviewReasonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReasonCount &reason = m_reasons[size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column != Column::Count);
    if (role == TableDelegate::mutedRole)
        return column == Column::Status;
    if (role == Qt::ToolTipRole)
        return plainToolTip(reason.reason);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Reason:
        return reason.reason;
    case Column::Status:
        return label(reason.status);
    case Column::Count:
        return formatCount(reason.count, QLocale());
    }
    Q_UNREACHABLE();
    return {};
}

QVariant ReviewReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column != Column::Count);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Reason:
        return tr("Reason", "column");
    case Column::Status:
        return tr("Status", "column");
    case Column::Count:
        return tr("Reviews", "column: how many");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
