// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/accuracymodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int columns = 6;

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment((column <= int(AccuracyModel::Column::Bar) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

/// "+3.2", "−1.0": points of a hundred.
QString pointsText(std::optional<double> ratio, const QLocale &locale)
{
    if (!ratio)
        return formatNotAvailable();
    const qint64 tenths = std::llround(*ratio * 1000);
    const QString number = locale.toString(double(std::abs(tenths)) / 10, 'f', 1);
    return tenths == 0 ? number : QString((tenths > 0 ? u'+' : QChar(0x2212)) + number);
}

} // namespace

AccuracyModel::AccuracyModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(std::make_shared<const RenewalsReport>())
{
}

void AccuracyModel::setReport(std::shared_ptr<const RenewalsReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int AccuracyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report->past.size());
}

int AccuracyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AccuracyModel::text(const ForecastAccuracy &row, Column column) const
{
    const auto money = [this](qint64 minor) { return formatMoneyCompact({minor, m_report->currency}, m_locale); };
    switch (column) {
    case Column::Quarter:
        return row.quarter.label(m_report->fiscal);
    case Column::Bar:
        return {};
    case Column::Due:
        return money(row.now.due);
    case Column::Expected:
        return money(row.then.expected);
    case Column::Kept:
        return money(row.now.kept);
    case Column::Difference:
        return pointsText(row.error(), m_locale);
    }
    Q_UNREACHABLE();
    return {};
}

QString AccuracyModel::describe(int row) const
{
    const ForecastAccuracy &past = m_report->past[size_t(row)];
    QStringList lines;
    for (const Column column : {Column::Due, Column::Expected, Column::Kept, Column::Difference})
        lines += tr("%1: %2", "a heading, its figure")
                     .arg(headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString(), text(past, column));
    return text(past, Column::Quarter) + u'\n' + lines.join(u'\n');
}

PartBar AccuracyModel::barAt(int row) const
{
    const ForecastAccuracy &past = m_report->past[size_t(row)];
    qint64 largest = 1;
    for (const ForecastAccuracy &one : m_report->past)
        largest = std::max(largest, one.now.due);
    PartBar bar;
    bar.whole = double(largest);
    if (past.now.due <= 0)
        return bar;
    bar.parts = {{double(past.now.kept), PartInk::Kept}, {double(past.now.due - past.now.kept), past.isOver ? PartInk::LossOpen : PartInk::Maybe}};
    bar.mark = double(past.then.expected);
    return bar;
}

BarListData AccuracyModel::barList() const
{
    const auto header = [this](Column column) { return headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString(); };
    const std::initializer_list<Column> figures {Column::Due, Column::Expected, Column::Kept, Column::Difference};
    BarListData list;
    list.nameHeader = header(Column::Quarter);
    for (const Column column : figures)
        list.valueHeaders += header(column);
    for (int row = 0; row < rowCount(); ++row) {
        BarListRow drawn {text(m_report->past[size_t(row)], Column::Quarter), barAt(row), {}};
        for (const Column column : figures)
            drawn.values += text(m_report->past[size_t(row)], column);
        list.rows.push_back(std::move(drawn));
    }
    list.legend = {{PartInk::Kept, tr("kept", "part of a bar")}, {PartInk::LossOpen, tr("not kept", "part of a bar")}};
    if (std::any_of(m_report->past.begin(), m_report->past.end(), [](const ForecastAccuracy &one) { return !one.isOver; }))
        list.legend.emplace_back(PartInk::Maybe, tr("open", "part of a bar"));
    list.markLegend = tr("expected when it began", "mark on a bar");
    return list;
}

DataTable AccuracyModel::dataTable() const
{
    const auto money = [this](qint64 minor) { return toPlainText({minor, m_report->currency}); };
    DataTable table;
    for (const Column column : {Column::Quarter, Column::Due, Column::Expected, Column::Kept})
        table.header += headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    table.header += tr("Difference, share of what was due", "column");
    for (const ForecastAccuracy &row : m_report->past)
        table.rows.append({row.quarter.label(m_report->fiscal), money(row.now.due), money(row.then.expected), money(row.now.kept),
                           row.error() ? plainNumber(*row.error()) : QString()});
    return table;
}

QVariant AccuracyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && column == Column::Bar))
        return role == Qt::ToolTipRole ? plainToolTip(describe(index.row())) : describe(index.row());
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(text(m_report->past[size_t(index.row())], column))
                                                                     : QVariant();
}

QVariant AccuracyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Quarter:
        return tr("Quarter", "column");
    case Column::Bar:
        return role == Qt::DisplayRole ? QString() : tr("Kept of what was due", "column");
    case Column::Due:
        return tr("Due", "column: ARR that ran out");
    case Column::Expected:
        return tr("Expected when it began", "column: ARR");
    case Column::Kept:
        return tr("Kept", "column: ARR");
    case Column::Difference:
        return tr("Difference, points of what was due", "column");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
