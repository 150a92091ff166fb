// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/reasonmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/retentionlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

ReasonModel::ReasonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReasonModel::show(LossReport losses, const Currency &currency)
{
    beginResetModel();
    m_report = std::move(losses);
    m_currency = currency;
    m_arr = 0;
    m_longest = 1;
    for (const ReasonSum &sum : m_report.reasons) {
        m_arr += sum.arr;
        m_longest = std::max(m_longest, sum.arr);
    }
    endResetModel();
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.reasons.size());
}

QString ReasonModel::text(const ReasonSum &sum, int row, int column) const
{
    switch (column) {
    case ReasonColumn:
        return label(sum.reason);
    case ArrColumn:
        return formatMoneyCompact({sum.arr, m_currency}, m_locale);
    case AccountsColumn:
        return formatCount(sum.logos, m_locale);
    case CumulatedColumn: {
        qint64 until = 0;
        for (int i = 0; i <= row; ++i)
            until += m_report.reasons[size_t(i)].arr;
        return m_arr == 0 ? formatNotAvailable() : formatPercentOf(until, m_arr, m_locale);
    }
    case AvoidableColumn:
        return sum.avoidable + sum.unavoidable == 0 ? QString() : formatFraction(sum.avoidable, sum.avoidable + sum.unavoidable, m_locale);
    case NoticeColumn:
        return sum.medianNoticeDays ? tr("%Ln day(s)", nullptr, *sum.medianNoticeDays) : QString();
    default:
        return {};
    }
}

QString ReasonModel::describe(int row) const
{
    const ReasonSum &sum = m_report.reasons[size_t(row)];
    QStringList lines {label(sum.reason)};
    lines += tr("%Ln account(s), %1 ARR", nullptr, sum.logos).arg(formatMoney({sum.arr, m_currency}, m_locale));
    lines += tr("%1 avoidable, %2 not, %3 not known", "accounts")
                 .arg(formatCount(sum.avoidable, m_locale), formatCount(sum.unavoidable, m_locale),
                      formatCount(sum.logos - sum.avoidable - sum.unavoidable, m_locale));
    if (sum.medianNoticeDays)
        lines += tr("The earliest sign came %Ln day(s) before (median)", nullptr, *sum.medianNoticeDays)
            + tr(", known for %1").arg(formatCount(sum.withSign, m_locale));
    return lines.join(u'\n');
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReasonSum &sum = m_report.reasons[size_t(index.row())];
    const auto part = [&](qint64 arr) { return sum.arr == 0 ? 0.0 : double(arr) / double(sum.arr); };
    switch (role) {
    case Qt::DisplayRole:
        return text(sum, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ReasonColumn ? describe(index.row()) : text(sum, index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(describe(index.row()));
    case Qt::TextAlignmentRole:
        return int((index.column() <= BarColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case barRole:
        return double(sum.arr) / double(m_longest);
    case avoidableRole:
        return part(sum.avoidableArr);
    case unavoidableRole:
        return part(sum.unavoidableArr);
    default:
        return {};
    }
}

QVariant ReasonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= BarColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case ReasonColumn:
        return tr("Reason", "column");
    case BarColumn:
        return role == Qt::DisplayRole ? QString() : tr("Share", "column");
    case ArrColumn:
        return tr("ARR lost", "column");
    case AccountsColumn:
        return tr("Accounts", "column");
    case CumulatedColumn:
        return tr("Cumulated", "column");
    case AvoidableColumn:
        return tr("Avoidable", "column");
    case NoticeColumn:
        return tr("Notice", "column");
    default:
        return {};
    }
}

} // namespace mainstay
