// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/accuracymodel.h"

#include "ui/common/formatters.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int columns = 5;

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
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

QVariant AccuracyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    return role == Qt::DisplayRole ? QVariant(text(m_report->past[size_t(index.row())], column)) : QVariant();
}

QVariant AccuracyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Quarter:
        return tr("Quarter", "column");
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
