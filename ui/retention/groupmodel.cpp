// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/groupmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/retention/retentioncharts.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<RetentionRatio> ratioIn(int column)
{
    switch (column) {
    case GroupModel::AdjustedColumn:
        return RetentionRatio::Adjusted;
    case GroupModel::GrossColumn:
        return RetentionRatio::GrossRevenue;
    case GroupModel::NetColumn:
        return RetentionRatio::NetRevenue;
    default:
        return std::nullopt;
    }
}

/// Digits and a point, for CSV.
QString plainText(const QuarterRetention &row, int column, const Currency &currency)
{
    if (const auto ratio = ratioIn(column)) {
        const auto fraction = ratioOf(row, *ratio);
        return fraction ? plainNumber(fraction->value()) : QString();
    }
    if (column == GroupModel::ClosingColumn)
        return toPlainText({row.arr.closing, currency});
    return QString::number(countOf(row, GroupModel::bucketOf(column)).value_or(0));
}

} // namespace

GroupModel::GroupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GroupModel::show(std::shared_ptr<const GroupReport> report, size_t quarter)
{
    beginResetModel();
    m_report = std::move(report);
    m_quarter = quarter;
    m_rows.clear();
    for (qint32 group = 0; group < qint32(m_report->names.size()); ++group) {
        Row row {group, m_report->table.quartersOfGroup(group)};
        const LogoCounts &accounts = figures(row).accounts;
        if (accounts.start + accounts.end + accounts.inAndOut > 0)
            m_rows.push_back(std::move(row));
    }
    endResetModel();
    sort(m_sortColumn, m_order);
}

RetentionBucket GroupModel::bucketOf(int column)
{
    switch (column) {
    case LostColumn:
        return RetentionBucket::Lost;
    case NewColumn:
        return RetentionBucket::New;
    case BackColumn:
        return RetentionBucket::Back;
    case EndColumn:
    case ClosingColumn:
        return RetentionBucket::End;
    case AdjustedColumn:
        return RetentionBucket::Kept;
    default:
        return RetentionBucket::Start;
    }
}

QString GroupModel::nameAt(int row) const
{
    const QString name = m_report->names[m_rows[size_t(row)].group];
    if (name.isEmpty())
        return tr("None of them", "accounts without an owner, tier …");
    if (m_report->dimension == RetentionDimension::Won) {
        if (const auto quarter = Quarter::fromText(name); quarter.ok())
            return quarter->label(m_report->fiscal);
    }
    return name;
}

double GroupModel::keyOf(const Row &row, int column) const
{
    const QuarterRetention &q = figures(row);
    if (const auto ratio = ratioIn(column)) {
        const auto fraction = ratioOf(q, *ratio);
        return fraction ? fraction->value() : -1;
    }
    if (column == ClosingColumn)
        return double(q.arr.closing);
    if (column == TrendColumn)
        return keyOf(row, AdjustedColumn);
    return countOf(q, bucketOf(column)).value_or(0);
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<qint32> groups;
    for (const QModelIndex &index : before)
        groups.push_back(groupAt(index.row()));
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        const QString &nameA = m_report->names[a.group];
        const QString &nameB = m_report->names[b.group];
        if (column != NameColumn) {
            const double keyA = keyOf(a, column);
            const double keyB = keyOf(b, column);
            if (keyA < keyB || keyB < keyA)
                return (keyA < keyB) == (order == Qt::AscendingOrder);
        }
        if (nameA.isEmpty() != nameB.isEmpty())
            return nameB.isEmpty();
        const int compared = collator.compare(nameA, nameB);
        return column == NameColumn && order == Qt::DescendingOrder ? compared > 0 : compared < 0;
    });
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.group == groups[size_t(i)]; });
        changePersistentIndex(before[i], index(int(row - m_rows.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString GroupModel::text(const Row &row, int column) const
{
    const QuarterRetention &q = figures(row);
    if (const auto ratio = ratioIn(column)) {
        const auto fraction = ratioOf(q, *ratio);
        if (!fraction)
            return formatNotAvailable();
        const QString percent = formatPercentOf(fraction->numerator, fraction->denominator, m_locale);
        if (*ratio != RetentionRatio::Adjusted || !needsFraction(q, *ratio))
            return percent;
        return tr("%1 (%2)", "percentage and its fraction").arg(percent, formatFraction(fraction->numerator, fraction->denominator, m_locale));
    }
    if (column == ClosingColumn)
        return formatMoneyCompact({q.arr.closing, m_report->currency}, m_locale);
    if (column == TrendColumn)
        return {};
    return formatCount(countOf(q, bucketOf(column)).value_or(0), m_locale);
}

RetentionBucket GroupModel::bucketOfGroup(int row) const
{
    return figures(m_rows[size_t(row)]).accounts.start > 0 ? RetentionBucket::Start : RetentionBucket::End;
}

/// What a cell stands for: the quarters of the trend, a formula with its numbers, or whose accounts are counted.
QString GroupModel::describe(int row, int column) const
{
    const Row &group = m_rows[size_t(row)];
    const RetentionTexts say = texts();
    const auto line = [](const QString &name, const QString &value) { return tr("%1: %2", "a name, its figure").arg(name, value); };
    if (column == NameColumn || column == TrendColumn) {
        QStringList lines;
        for (size_t q = firstOfTrend(); q <= m_quarter; ++q)
            lines += line(group.quarters[q].span.quarter.label(m_report->fiscal), say.figure(group.quarters[q], RetentionRatio::Adjusted));
        return lines.join(u'\n');
    }
    if (const auto ratio = ratioIn(column))
        return line(RetentionTexts::name(*ratio), say.figure(figures(group), *ratio)) + u'\n' + say.numbers(figures(group), *ratio);
    if (column == ClosingColumn)
        return line(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), say.money(figures(group).arr.closing));
    return line(RetentionTexts::listTitle(bucketOf(column), say.quarter(figures(group).span, m_report->fiscal)), text(group, column));
}

MultiplesData GroupModel::multiples(RetentionRatio ratio) const
{
    const RetentionTexts say = texts();
    MultiplesData data;
    data.groupHeader = headerData(NameColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int i = 0; i < rowCount(); ++i) {
        const Row &row = m_rows[size_t(i)];
        const std::span<const QuarterRetention> shown = std::span(row.quarters).subspan(firstOfTrend(), m_quarter + 1 - firstOfTrend());
        const QuarterChartData chart = retentioncharts::quarters(shown, m_report->fiscal, ratio, say);
        data.groups.push_back({nameAt(i), say.figure(figures(row), ratio), chart.quarters});
        data.tickText = chart.tickText;
        data.valueHeader = chart.valueHeader;
    }
    return data;
}

DataTable GroupModel::dataTable() const
{
    DataTable table;
    table.texts = 3;
    table.header = {tr("Group", "column"), tr("Quarter", "column"), tr("State", "column")};
    for (int column = StartColumn; column < columns; ++column)
        table.header += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int i = 0; i < rowCount(); ++i) {
        for (size_t q = firstOfTrend(); q <= m_quarter; ++q) {
            const QuarterRetention &row = m_rows[size_t(i)].quarters[q];
            QStringList line {nameAt(i), row.span.quarter.label(m_report->fiscal),
                              row.span.toDate ? tr("to date", "a quarter that is not over") : QString()};
            for (int column = StartColumn; column < columns; ++column)
                line += plainText(row, column, m_report->currency);
            table.rows += line;
        }
    }
    return table;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::AccessibleTextRole:
        if (index.column() == TrendColumn)
            return describe(index.row(), TrendColumn);
        [[fallthrough]];
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameAt(index.row()) : text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(nameAt(index.row()) + u'\n' + describe(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() <= TrendColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case trendRole: {
        QVariantList values;
        for (size_t q = firstOfTrend(); q <= m_quarter; ++q) {
            const auto fraction = ratioOf(row.quarters[q], RetentionRatio::Adjusted);
            values += fraction ? QVariant(fraction->value()) : QVariant();
        }
        return values;
    }
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= TrendColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Group", "column");
    case TrendColumn:
        return tr("Last %Ln quarter(s)", "column", int(trendQuarters));
    case StartColumn:
        return tr("Start", "column");
    case LostColumn:
        return tr("Lost", "column");
    case NewColumn:
        return tr("New", "column");
    case BackColumn:
        return tr("Back", "column");
    case EndColumn:
        return tr("End", "column");
    case AdjustedColumn:
        return tr("Adjusted", "column");
    case GrossColumn:
        return tr("Gross", "column");
    case NetColumn:
        return tr("Net", "column");
    case ClosingColumn:
        return tr("Closing ARR", "column");
    default:
        return {};
    }
}

} // namespace mainstay
