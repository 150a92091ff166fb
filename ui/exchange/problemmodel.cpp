// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/problemmodel.h"

#include "ui/text/importtext.h"

#include <QLocale>

namespace mainstay {

void ProblemModel::setRejects(std::vector<Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rejects.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Reject &reject = m_rejects[size_t(index.row())];
    switch (Column(index.column())) {
    case Row:
        return QLocale().toString(reject.row);
    case Header:
        return reject.column;
    case Value:
        return reject.value;
    case Reason:
        return rejectSentence(reject);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Row:
        return tr("Row", "of a file");
    case Header:
        return tr("Column", "of a file");
    case Value:
        return tr("Value", "in a file");
    case Reason:
        return tr("Why it was refused");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mainstay
