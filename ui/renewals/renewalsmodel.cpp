// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalsmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/renewalmarks.h"
#include "ui/paint/pill.h"
#include "ui/text/retentionlabels.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

RenewalsModel::RenewalsModel(QObject *parent)
    : PagedTableModel({{u"due"_s, tr("Due", "column: a renewal")},
                       {u"account"_s, tr("Account", "column")},
                       {u"product"_s, tr("Product", "column")},
                       {u"arr"_s, tr("ARR", "column"), right},
                       {u"category"_s, tr("Category", "column: renewal forecast")},
                       {u"probability"_s, tr("Prob.", "column: probability, short"), right},
                       {u"owner"_s, tr("Owner", "column")},
                       {u"notice"_s, tr("Notice by", "column: a day")},
                       {u"auto"_s, tr("Auto", "column: renews by itself, short")},
                       {u"state"_s, tr("State", "column")}},
                      parent)
    , m_report(std::make_shared<const RenewalsReport>())
{
}

void RenewalsModel::setReport(std::shared_ptr<const RenewalsReport> report)
{
    m_report = std::move(report);
    m_places.clear();
    m_places.reserve(m_report->renewals.size());
    for (size_t i = 0; i < m_report->renewals.size(); ++i)
        m_places.insert_or_assign(rowIdOf(m_report->renewals[i]), i);
}

void RenewalsModel::refreshRows()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Renewal *RenewalsModel::byId(qint64 id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_report->renewals[found->second];
}

void RenewalsModel::fetch(const std::vector<qint64> &ids)
{
    Q_UNUSED(ids)
    fetched();
}

QString RenewalsModel::text(const Renewal &renewal, RenewalColumn column) const
{
    switch (column) {
    case RenewalColumn::Due:
        return formatDate(renewal.due, m_locale);
    case RenewalColumn::Account:
        return renewal.accountName;
    case RenewalColumn::Product:
        return renewal.productName;
    case RenewalColumn::Arr:
        return formatMoneyCompact({renewal.baseArr, m_report->currency}, m_locale);
    case RenewalColumn::Category:
        return label(renewal.outlook.category);
    case RenewalColumn::Probability:
        return probabilityText(renewal.outlook.probability, m_locale);
    case RenewalColumn::Owner:
        return renewal.ownerName;
    case RenewalColumn::Notice:
        // Once it is decided, the day is one of the next contract.
        return renewal.isOpen() ? formatDate(renewal.noticeDay, m_locale) : QString();
    case RenewalColumn::AutoRenews:
        return renewal.autoRenews ? tr("Yes", "renews by itself") : tr("No", "renews by itself");
    case RenewalColumn::State:
        return stateText(renewal, m_report->asOf);
    }
    Q_UNREACHABLE();
    return {};
}

QString RenewalsModel::fullText(const Renewal &renewal, RenewalColumn column) const
{
    switch (column) {
    case RenewalColumn::Due:
        return text(renewal, column) + u", "_s + formatRelativeDays(renewal.due, m_report->asOf);
    case RenewalColumn::Arr: {
        const QString base = formatMoney({renewal.baseArr, m_report->currency}, m_locale);
        return renewal.currency == m_report->currency
            ? base
            : QString(formatMoney({renewal.arrMinor, renewal.currency}, m_locale) + u" = "_s + base);
    }
    case RenewalColumn::Category:
    case RenewalColumn::Probability:
        return renewal.outlook.note.isEmpty() ? text(renewal, column)
                                              : QString(text(renewal, column) + u'\n' + renewal.outlook.note);
    case RenewalColumn::Notice:
        return renewal.isOpen() && renewal.noticeDay.isValid() ? QString(text(renewal, column) + u", "_s
                                                     + formatRelativeDays(renewal.noticeDay, m_report->asOf))
                                           : QString();
    case RenewalColumn::AutoRenews:
        return renewal.autoRenews ? tr("Renews by itself") : tr("Ends unless renewed");
    case RenewalColumn::Account:
    case RenewalColumn::Product:
    case RenewalColumn::Owner:
    case RenewalColumn::State:
        return text(renewal, column);
    }
    Q_UNREACHABLE();
    return {};
}

QVariant RenewalsModel::tone(const Renewal &renewal, RenewalColumn column) const
{
    if (column != RenewalColumn::Notice)
        return {};
    const auto tone = noticeTone(renewal, m_report->asOf);
    return tone ? QVariant(int(*tone)) : QVariant();
}

QVariant RenewalsModel::pill(const Renewal &renewal, RenewalColumn column) const
{
    if (column == RenewalColumn::Category && renewal.isOpen())
        return int(toneOf(renewal.outlook.category));
    const auto state = stateTone(renewal, m_report->asOf);
    return column == RenewalColumn::State && state ? QVariant(int(*state)) : QVariant();
}

QVariant RenewalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columns()[size_t(index.column())].alignment);
    const Renewal *renewal = byId(idAt(index.row()));
    if (!renewal)
        return {};
    const auto column = static_cast<RenewalColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*renewal, column);
    case Qt::AccessibleTextRole:
        return fullText(*renewal, column);
    case Qt::ToolTipRole:
        return plainToolTip(fullText(*renewal, column));
    case TableDelegate::toneRole:
        return tone(*renewal, column);
    case TableDelegate::mutedRole:
        return !renewal->isOpen() || column == RenewalColumn::Product || column == RenewalColumn::Owner
            || column == RenewalColumn::AutoRenews || column == RenewalColumn::State;
    case pillRole:
        return pill(*renewal, column);
    default:
        return {};
    }
}

void RenewalsModel::copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                             const std::function<void(const QString &)> &done)
{
    QString lines;
    for (const qint64 id : ids) {
        const Renewal *renewal = byId(id);
        if (!renewal)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells += plainCell(text(*renewal, static_cast<RenewalColumn>(column)));
        lines += cells.join(u'\t') + u'\n';
    }
    done(lines);
}

void RenewalsDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const QVariant tone = index.data(RenewalsModel::pillRole);
    if (tone.isValid())
        drawPill(painter, area, {index.data().toString(), static_cast<Tone>(tone.toInt())}, theme);
    else
        TableDelegate::paintCell(painter, area, index, theme);
}

} // namespace mainstay
