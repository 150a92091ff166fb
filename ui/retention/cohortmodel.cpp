// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/cohortmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/retentionlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isOfMoney(CohortMeasure measure)
{
    return measure == CohortMeasure::Gross || measure == CohortMeasure::Net;
}

qint64 amountOf(const CohortCell &cell, CohortMeasure measure)
{
    switch (measure) {
    case CohortMeasure::Presence:
        return cell.present;
    case CohortMeasure::Survival:
        return cell.surviving;
    case CohortMeasure::Gross:
        return cell.gross;
    case CohortMeasure::Net:
        return cell.net;
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace

CohortModel::CohortModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CohortModel::show(std::shared_ptr<const RetentionReport> report, CohortMeasure measure, size_t quarters)
{
    beginResetModel();
    m_report = std::move(report);
    m_measure = measure;
    m_rows.clear();
    m_ages = 0;
    const auto &cohorts = m_report->cohorts.cohorts();
    const size_t first = cohorts.size() - std::min(quarters, cohorts.size());
    for (size_t i = cohorts.size(); i > first; --i) {
        if (cohorts[i - 1].accounts == 0)
            continue;
        m_rows.push_back(i - 1);
        m_ages = std::max(m_ages, int(cohorts[i - 1].cells.size()));
    }
    endResetModel();
}

std::optional<CohortModel::Place> CohortModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const size_t age = size_t(std::max(index.column() - firstAge, 0));
    if (age >= cohortAt(index.row()).cells.size())
        return std::nullopt;
    return Place {m_rows[size_t(index.row())], age};
}

QString CohortModel::nameOf(const Place &place) const
{
    const QString quarter = m_report->cohorts.cohorts()[place.cohort].quarter.label(m_report->fiscal);
    if (place.age == 0)
        return tr("Won in %1").arg(quarter);
    return tr("Won in %1, %Ln quarter(s) later", nullptr, int(place.age)).arg(quarter);
}

QString CohortModel::countText(const Cohort &cohort, const CohortCell &cell) const
{
    const qint64 amount = amountOf(cell, m_measure);
    if (isOfMoney(m_measure))
        return formatMoneyCompact({amount, m_report->currency}, m_locale);
    return formatFraction(amount, cohort.accounts, m_locale);
}

QString CohortModel::describe(const Place &place) const
{
    const Cohort &cohort = m_report->cohorts.cohorts()[place.cohort];
    const CohortCell &cell = cohort.cells[place.age];
    const auto share = [&](CohortMeasure measure) {
        const auto fraction = shareOf(cohort, cell, measure);
        return fraction ? formatPercentOf(fraction->numerator, fraction->denominator, m_locale) : formatNotAvailable();
    };
    QStringList lines {nameOf(place)};
    lines += tr("%1 of %2 present (%3), %4 without a break (%5)", "accounts")
                 .arg(formatCount(cell.present, m_locale), formatCount(cohort.accounts, m_locale),
                      share(CohortMeasure::Presence), formatCount(cell.surviving, m_locale), share(CohortMeasure::Survival));
    lines += tr("ARR %1 of %2: net %3, gross %4")
                 .arg(formatMoney({cell.net, m_report->currency}, m_locale), formatMoney({cohort.base, m_report->currency}, m_locale),
                      share(CohortMeasure::Net), share(CohortMeasure::Gross));
    if (cell.toDate)
        lines += tr("To date: the quarter is not over.");
    return lines.join(u'\n');
}

HeatMapCell CohortModel::heatCell(const Cohort &cohort, const CohortCell &cell) const
{
    HeatMapCell drawn;
    const auto share = shareOf(cohort, cell, m_measure);
    drawn.text = share ? formatPercentOf(share->numerator, share->denominator, m_locale) : formatNotAvailable();
    if (share)
        drawn.share = share->value();
    drawn.count = countText(cohort, cell);
    drawn.toDate = cell.toDate;
    return drawn;
}

std::optional<HeatMapCell> CohortModel::cellAt(const QModelIndex &index) const
{
    if (index.column() < firstAge || !placeAt(index))
        return std::nullopt;
    const Cohort &cohort = cohortAt(index.row());
    return heatCell(cohort, cohort.cells[size_t(index.column() - firstAge)]);
}

HeatMapData CohortModel::heatMap() const
{
    const auto header = [this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    HeatMapData map {header(0), header(1), {}, {}};
    for (int age = 0; age < m_ages; ++age)
        map.columns += header(firstAge + age);
    for (int row = 0; row < rowCount(); ++row) {
        const Cohort &cohort = cohortAt(row);
        HeatMapRow drawn {cohort.quarter.label(m_report->fiscal), formatCount(cohort.accounts, m_locale), {}};
        for (const CohortCell &cell : cohort.cells)
            drawn.cells.push_back(heatCell(cohort, cell));
        map.rows.push_back(std::move(drawn));
    }
    return map;
}

QStringList CohortModel::plainRow(const Cohort &cohort, size_t age) const
{
    const CohortCell &cell = cohort.cells[age];
    const auto number = [this](qint64 amount) {
        return isOfMoney(m_measure) ? toPlainText({amount, m_report->currency}) : QString::number(amount);
    };
    const auto share = shareOf(cohort, cell, m_measure);
    return {cohort.quarter.label(m_report->fiscal),
            cohort.quarter.plus(int(age)).label(m_report->fiscal),
            cell.toDate ? tr("to date", "a quarter that is not over") : QString(),
            QString::number(age),
            number(isOfMoney(m_measure) ? cohort.base : cohort.accounts),
            number(amountOf(cell, m_measure)),
            share ? plainNumber(share->value()) : QString()};
}

DataTable CohortModel::dataTable() const
{
    const QString measure = label(m_measure);
    DataTable table;
    table.texts = 3;
    table.header = {tr("Won in", "column"), tr("Quarter", "column"), tr("State", "column"), tr("Quarters later", "column"),
                    isOfMoney(m_measure) ? tr("ARR at the start", "column") : tr("Accounts won", "column"), measure,
                    tr("%1, share", "column").arg(measure)};
    for (int row = 0; row < rowCount(); ++row) {
        const Cohort &cohort = cohortAt(row);
        for (size_t age = 0; age < cohort.cells.size(); ++age)
            table.rows += plainRow(cohort, age);
    }
    return table;
}

int CohortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CohortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_ages + firstAge;
}

QVariant CohortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cohort &cohort = cohortAt(index.row());
    if (index.column() < firstAge) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return index.column() == 0 ? cohort.quarter.label(m_report->fiscal) : formatCount(cohort.accounts, m_locale);
    }
    const std::optional<Place> place = placeAt(index);
    if (!place)
        return {};
    const CohortCell &cell = cohort.cells[place->age];
    switch (role) {
    case Qt::DisplayRole:
        return heatCell(cohort, cell).text;
    case Qt::AccessibleTextRole:
        return describe(*place);
    case Qt::ToolTipRole:
        return plainToolTip(describe(*place));
    case countRole:
        return countText(cohort, cell);
    default:
        return {};
    }
}

QVariant CohortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section < firstAge)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Won in", "column");
    if (section == 1)
        return tr("Accounts", "column");
    const int age = section - firstAge;
    if (role == Qt::AccessibleTextRole)
        return tr("%Ln quarter(s) later", nullptr, age);
    return age == 0 ? tr("Start", "column: the quarter accounts were won in") : QString(u'+' + m_locale.toString(age));
}

} // namespace mainstay
