// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/loadmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace mainstay {

LoadModel::LoadModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LoadModel::setPicture(std::shared_ptr<const LoadPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_highest = 1;
    m_highestSum = 1;
    if (m_picture) {
        for (const LoadRow &row : m_picture->map.rows) {
            for (const LoadCell &cell : row.weeks)
                m_highest = std::max(m_highest, cell.touches);
        }
        for (const LoadCell &cell : m_picture->map.totals)
            m_highestSum = std::max(m_highestSum, cell.touches);
    }
    findMarks();
    endResetModel();
}

void LoadModel::findMarks()
{
    m_marks.clear();
    if (!m_picture)
        return;
    const LoadMap &map = m_picture->map;
    m_marks.assign(map.rows.size(), std::vector<bool>(map.weeks.size()));
    for (const OverBudgetDays &over : m_picture->over) {
        const int row = rowOf(over.account) - 1;
        if (row < 0)
            continue;
        for (const QDate day : over.days) {
            const auto next = std::upper_bound(map.weeks.begin(), map.weeks.end(), day);
            if (next != map.weeks.begin())
                m_marks[size_t(row)][size_t(next - map.weeks.begin() - 1)] = true;
        }
    }
}

AccountId LoadModel::accountAt(int row) const
{
    return m_picture && row > 0 && size_t(row) <= m_picture->map.rows.size() ? m_picture->map.rows[size_t(row) - 1].account
                                                                             : AccountId();
}

int LoadModel::rowOf(AccountId account) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (accountAt(row) == account)
            return row;
    }
    return -1;
}

int LoadModel::weekCount() const
{
    return m_picture ? int(m_picture->map.weeks.size()) : 0;
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_picture ? 0 : int(m_picture->map.rows.size()) + 1;
}

int LoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weekCount() + 2;
}

const LoadCell &LoadModel::cellAt(int row, int column) const
{
    const LoadMap &map = m_picture->map;
    const bool isTotal = column > weekCount();
    if (row == 0)
        return isTotal ? map.total : map.totals[size_t(column) - 1];
    const LoadRow &account = map.rows[size_t(row) - 1];
    return isTotal ? account.total : account.weeks[size_t(column) - 1];
}

QString LoadModel::nameAt(int row) const
{
    return row == 0 ? tr("All accounts", "row of a sum") : m_picture->map.rows[size_t(row) - 1].name;
}

bool LoadModel::isMarked(int row, int week) const
{
    return row > 0 && week >= 0 && week < weekCount() && m_marks[size_t(row) - 1][size_t(week)];
}

double LoadModel::shareAt(int row, int column) const
{
    if (column > weekCount())
        return 0;
    return double(cellAt(row, column).touches) / (row == 0 ? m_highestSum : m_highest);
}

double LoadModel::plannedAt(int row, int column) const
{
    const LoadCell &cell = cellAt(row, column);
    return cell.touches == 0 ? 0 : double(cell.planned) / cell.touches;
}

QString LoadModel::cellText(int row, int column) const
{
    const int touches = cellAt(row, column).touches;
    return touches == 0 ? QString() : formatCount(touches, m_locale);
}

QString LoadModel::describe(int row, int column) const
{
    const LoadCell &cell = cellAt(row, column);
    QStringList lines {nameAt(row)};
    if (column <= weekCount())
        lines += tr("Week of %1").arg(formatDate(m_picture->map.weeks[size_t(column) - 1], m_locale));
    const bool allPlanned = cell.planned > 0 && cell.planned == cell.touches;
    lines += allPlanned ? tr("%Ln planned touch(es), none held yet", nullptr, cell.touches) : tr("%Ln touch(es)", nullptr, cell.touches);
    for (const Team team : {Team::Success, Team::Sales, Team::Marketing, Team::Support, Team::Services, Team::Product,
                            Team::Executive}) {
        if (const int count = cell.byTeam[size_t(team)]; count > 0)
            lines += tr("%1: %2", "team, touches").arg(label(team), formatCount(count, m_locale));
    }
    if (cell.planned > 0 && !allPlanned)
        lines += tr("%Ln of them planned", nullptr, cell.planned);
    if (isMarked(row, column - 1))
        lines += tr("Over somebody's contact budget");
    return lines.join(u'\n');
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (column == 0)
        return role == Qt::DisplayRole ? QVariant(nameAt(row)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        return describe(row, column);
    case Qt::ToolTipRole:
        return cellAt(row, column).touches > 0 || isMarked(row, column - 1) ? plainToolTip(describe(row, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case shareRole:
        return shareAt(row, column);
    case plannedRole:
        return plannedAt(row, column);
    case markedRole:
        return isMarked(row, column - 1);
    default:
        return {};
    }
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_picture)
        return {};
    const bool isWeek = section > 0 && section <= weekCount();
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == 0)
        return tr("Account", "column");
    if (!isWeek)
        return tr("Total", "column");
    const QDate day = m_picture->map.weeks[size_t(section) - 1];
    if (role == Qt::AccessibleTextRole)
        return tr("Week of %1").arg(formatDate(day, m_locale));
    const bool newMonth = section == 1 || m_picture->map.weeks[size_t(section) - 2].month() != day.month();
    const QString month = newMonth ? m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat) : QString();
    return QString(month + u'\n' + m_locale.toString(day.day()));
}

} // namespace mainstay
