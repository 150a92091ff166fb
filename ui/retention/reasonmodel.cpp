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

void ReasonModel::show(LossReport losses, const Currency &currency, ReasonWeight weight)
{
    beginResetModel();
    m_report = std::move(losses);
    m_currency = currency;
    m_weight = weight;
    m_arr = 0;
    for (const ReasonSum &sum : m_report.reasons)
        m_arr += sum.arr;
    if (weight == ReasonWeight::Accounts)
        sortByWeight();
    endResetModel();
}

/// They come by ARR; what nobody has said stays last.
void ReasonModel::sortByWeight()
{
    std::stable_sort(m_report.reasons.begin(), m_report.reasons.end(), [this](const ReasonSum &a, const ReasonSum &b) {
        if ((a.reason == LossReason::NotSaid) != (b.reason == LossReason::NotSaid))
            return b.reason == LossReason::NotSaid;
        return weightOf(a) > weightOf(b);
    });
}

PartBar ReasonModel::barAt(int row) const
{
    const ReasonSum &sum = m_report.reasons[size_t(row)];
    const bool isArr = m_weight == ReasonWeight::Arr;
    const qint64 avoidable = isArr ? sum.avoidableArr : sum.avoidable;
    const qint64 unavoidable = isArr ? sum.unavoidableArr : sum.unavoidable;
    qint64 longest = 1;
    for (const ReasonSum &one : m_report.reasons)
        longest = std::max(longest, weightOf(one));
    PartBar bar;
    bar.parts = {{double(avoidable), PartInk::Loss},
                 {double(unavoidable), PartInk::Neutral},
                 {double(weightOf(sum) - avoidable - unavoidable), PartInk::LossOpen}};
    bar.whole = double(longest);
    return bar;
}

BarListData ReasonModel::barList() const
{
    const auto header = [this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    BarListData list;
    list.nameHeader = header(ReasonColumn);
    for (int column = ArrColumn; column < columns; ++column)
        list.valueHeaders += header(column);
    for (int row = 0; row < rowCount(); ++row) {
        const ReasonSum &sum = m_report.reasons[size_t(row)];
        BarListRow drawn {text(sum, row, ReasonColumn), barAt(row), {}};
        for (int column = ArrColumn; column < columns; ++column)
            drawn.values += text(sum, row, column);
        list.rows.push_back(std::move(drawn));
    }
    list.legend = {{PartInk::Loss, tr("avoidable", "part of a bar")},
                   {PartInk::Neutral, tr("not avoidable", "part of a bar")},
                   {PartInk::LossOpen, tr("nobody has said", "part of a bar")}};
    return list;
}

DataTable ReasonModel::dataTable() const
{
    const auto money = [this](qint64 minor) { return toPlainText({minor, m_currency}); };
    DataTable table;
    table.header = {tr("Reason", "column"), tr("ARR lost", "column"), tr("ARR, avoidable", "column"), tr("ARR, not avoidable", "column"),
                    tr("Accounts", "column"), tr("Accounts, avoidable", "column"), tr("Accounts, not avoidable", "column"),
                    tr("Days of notice, median", "column")};
    for (const ReasonSum &sum : m_report.reasons)
        table.rows.append({label(sum.reason), money(sum.arr), money(sum.avoidableArr), money(sum.unavoidableArr), QString::number(sum.logos),
                           QString::number(sum.avoidable), QString::number(sum.unavoidable),
                           sum.medianNoticeDays ? QString::number(*sum.medianNoticeDays) : QString()});
    return table;
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
        qint64 all = 0;
        for (size_t i = 0; i < m_report.reasons.size(); ++i) {
            all += weightOf(m_report.reasons[i]);
            until = i <= size_t(row) ? all : until;
        }
        return all == 0 ? formatNotAvailable() : formatPercentOf(until, all, m_locale);
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
    switch (role) {
    case Qt::DisplayRole:
        return text(sum, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ReasonColumn ? describe(index.row()) : text(sum, index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(describe(index.row()));
    case Qt::TextAlignmentRole:
        return int((index.column() <= BarColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
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
