// SPDX-License-Identifier: Apache-2.0
#include "ui/common/evidencemodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tabledelegate.h"
#include "ui/text/labels.h"
#include "ui/text/retentionlabels.h"

using namespace Qt::StringLiterals;

namespace mainstay {

EvidenceModel::EvidenceModel(Fetcher fetcher, QObject *parent)
    : PagedRowsModel({{u"account"_s, tr("Account", "column")},
                      {u"what"_s, tr("Contract", "column: a product, or a recorded loss")},
                      {u"from"_s, tr("From", "column: first day")},
                      {u"until"_s, tr("Until", "column: day")},
                      {u"arr"_s, tr("ARR", "annual recurring revenue"), Qt::AlignRight | Qt::AlignVCenter},
                      {u"entered"_s, tr("Entered by", "column")},
                      {u"on"_s, tr("On", "column: day on which it was entered")},
                      {u"changed"_s, tr("Changed since", "column: by whom and when")},
                      {u"how"_s, tr("How it came", "column: by which action")}},
                     std::move(fetcher), parent)
{
}

QString EvidenceModel::byAndOn(const BatchSummary &batch) const
{
    return tr("%1, %2", "who and when").arg(batch.actor, formatDate(batch.at.toLocalTime().date(), m_locale));
}

QString EvidenceModel::text(const EvidenceRow &row, int column) const
{
    switch (column) {
    case AccountColumn:
        return row.accountName;
    case WhatColumn:
        if (!row.isLoss)
            return row.productName;
        return tr("Left: %1", "reason").arg(label(row.established == LossReason::NotSaid ? row.stated : row.established));
    case FromColumn:
        return formatDate(row.start, m_locale);
    case UntilColumn:
        return row.isLoss ? QString() : row.end.isValid() ? formatDate(row.end, m_locale) : tr("open", "a contract without an end");
    case ArrColumn:
        return row.isLoss ? QString() : formatMoney(row.arr, m_locale);
    case EnteredColumn:
        return row.origin ? row.origin->made.actor : QString();
    case OnColumn:
        return row.origin ? formatDate(row.origin->made.at.toLocalTime().date(), m_locale) : QString();
    case ChangedColumn:
        return row.origin && row.origin->changed ? byAndOn(*row.origin->changed) : QString();
    case HowColumn:
        return row.origin ? label(row.origin->made.label) : QString();
    default:
        return {};
    }
}

QVariant EvidenceModel::cell(const EvidenceRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == TableDelegate::mutedRole)
        return column >= EnteredColumn;
    if (role != Qt::ToolTipRole || !row.origin)
        return {};
    const BatchSummary &made = row.origin->made;
    QString tip = byAndOn(made) + u": "_s + label(made.label);
    if (row.origin->changed)
        tip += u'\n' + byAndOn(*row.origin->changed) + u": "_s + label(row.origin->changed->label);
    return plainToolTip(tip);
}

} // namespace mainstay
