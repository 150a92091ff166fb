// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/planmodel.h"

#include "core/base/fold.h"
#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/qbr/reviewlist.h"
#include "ui/text/qbrlabels.h"

#include <QCollator>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Whether the names of account and owner have every word.
class NameFilter final
{
public:
    NameFilter(const ReviewPlan &plan, const PlanQuery &query)
        : m_plan(plan)
        , m_owner(query.owner)
        , m_words(fold(query.text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool passes(size_t account) const
    {
        const auto &member = m_plan.input.accounts[account].member;
        if (m_owner != 0 && (!member || m_plan.input.members[*member].id.value() != m_owner))
            return false;
        if (m_words.isEmpty())
            return true;
        const QString names = fold(m_plan.accounts[account].name) + u'\n' + (member ? fold(m_plan.memberNames[qsizetype(*member)]) : QString());
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return names.contains(word); });
    }

private:
    const ReviewPlan &m_plan;
    qint64 m_owner;
    QStringList m_words;
};

QCollator collator()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

template <typename Less>
void sortIds(std::vector<qint64> &ids, Qt::SortOrder order, const Less &less)
{
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

QString ownerName(const ReviewPlan &plan, size_t account)
{
    const auto &member = plan.input.accounts[account].member;
    return member ? plan.memberNames[qsizetype(*member)] : QString();
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : PagedTableModel({{u"when"_s, tr("Date and time", "column")},
                       {u"account"_s, tr("Account", "column")},
                       {u"tier"_s, tr("Tier", "column")},
                       {u"owner"_s, tr("Owner", "column")},
                       {u"there"_s, tr("For the customer", "column: date and time on their clock")},
                       {u"due"_s, tr("Why now", "column: why a review is due")},
                       {u"week"_s, tr("Why this week", "column")}},
                      parent)
    , m_report(std::make_shared<const PlanReport>())
{
}

const Proposal *PlanModel::proposalAt(qint64 id) const
{
    const std::vector<Proposal> &proposals = m_report->plan.result.proposals;
    return id > 0 && id <= qint64(proposals.size()) ? &proposals[size_t(id - 1)] : nullptr;
}

std::vector<qint64> PlanModel::listed(const PlanQuery &query) const
{
    const ReviewPlan &plan = m_report->plan;
    const NameFilter filter(plan, query);
    std::vector<qint64> ids;
    for (const size_t place : m_report->fresh) {
        if (filter.passes(plan.result.proposals[place].account))
            ids.push_back(qint64(place) + 1);
    }
    const auto start = [&](qint64 id) { return plan.result.proposals[size_t(id - 1)].start; };
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) { return start(a) < start(b); });
    const auto column = static_cast<PlanColumn>(query.column);
    if (column == PlanColumn::When) {
        sortIds(ids, query.order, [&](qint64 a, qint64 b) { return start(a) < start(b); });
        return ids;
    }
    const QCollator names = collator();
    sortIds(ids, query.order, [&](qint64 a, qint64 b) { return names.compare(text(*proposalAt(a), column), text(*proposalAt(b), column)) < 0; });
    return ids;
}

QString PlanModel::text(const Proposal &proposal, PlanColumn column) const
{
    const ReviewPlan &plan = m_report->plan;
    const ReviewPlan::Account &account = plan.accounts[proposal.account];
    switch (column) {
    case PlanColumn::When:
        return whenText(proposal.start, m_locale);
    case PlanColumn::Account:
        return account.name;
    case PlanColumn::Tier:
        return account.tier;
    case PlanColumn::Owner:
        return plan.memberNames[qsizetype(proposal.member)];
    case PlanColumn::There: {
        const QDateTime there = proposal.start.toTimeZone(QTimeZone(account.timeZone.toLatin1()));
        const QString time = m_locale.toString(there.time(), QLocale::ShortFormat);
        const bool isOtherDay = there.date() != proposal.start.toLocalTime().date();
        const QString zone = account.timeZone.section(u'/', -1).replace(u'_', u' ');
        const QString shown = isOtherDay ? QString(m_locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time) : time;
        return account.isZoneKnown ? tr("%1 in %2", "time, place of a time zone").arg(shown, zone) : tr("zone not known", "of a customer");
    }
    case PlanColumn::Due:
        return label(proposal.reason);
    case PlanColumn::Week:
        return label(proposal.week);
    }
    Q_UNREACHABLE();
    return {};
}

QString PlanModel::fullText(const Proposal &proposal, PlanColumn column) const
{
    const ReviewPlan::Account &account = m_report->plan.accounts[proposal.account];
    const QString full = text(proposal, column);
    if (column == PlanColumn::When && account.proposedStart.isValid())
        return full + u'\n' + tr("Moves from %1", "date and time").arg(whenText(account.proposedStart, m_locale));
    if (column == PlanColumn::There)
        return whenThereText(proposal.start, account.timeZone, m_locale);
    if (column == PlanColumn::Due && proposal.due.isValid())
        return full + u'\n' + tr("Due on %1", "a date").arg(formatDate(proposal.due, m_locale));
    if (column == PlanColumn::Week)
        return full + u'\n' + tr("Wanted on %1", "a date").arg(formatDate(proposal.wanted, m_locale));
    return full;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Proposal *proposal = proposalAt(idAt(index.row()));
    if (!proposal)
        return {};
    const auto column = static_cast<PlanColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*proposal, column);
    case Qt::AccessibleTextRole:
        return fullText(*proposal, column).replace(u'\n', u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(fullText(*proposal, column));
    case TableDelegate::mutedRole:
        return column == PlanColumn::Tier || column == PlanColumn::Owner || column == PlanColumn::Week;
    case TableDelegate::toneRole:
        return column == PlanColumn::Due && proposal->reason == DueReason::Overdue ? QVariant(int(Tone::Watch)) : QVariant();
    default:
        return {};
    }
}

void PlanModel::copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns, const std::function<void(const QString &)> &done)
{
    QString lines;
    for (const qint64 id : ids) {
        const Proposal *proposal = proposalAt(id);
        if (!proposal)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells += plainCell(text(*proposal, static_cast<PlanColumn>(column)));
        lines += cells.join(u'\t') + u'\n';
    }
    done(lines);
}

UnproposedModel::UnproposedModel(QObject *parent)
    : PagedTableModel({{u"account"_s, tr("Account", "column")},
                       {u"tier"_s, tr("Tier", "column")},
                       {u"owner"_s, tr("Owner", "column")},
                       {u"reason"_s, tr("Why no date", "column")}},
                      parent)
    , m_report(std::make_shared<const PlanReport>())
{
}

std::vector<qint64> UnproposedModel::listed(const PlanQuery &query) const
{
    const ReviewPlan &plan = m_report->plan;
    const NameFilter filter(plan, query);
    std::vector<qint64> ids;
    for (size_t place = 0; place < plan.result.unproposed.size(); ++place) {
        if (filter.passes(plan.result.unproposed[place].account))
            ids.push_back(qint64(place) + 1);
    }
    const auto one = [&](qint64 id) -> const Unproposed & { return plan.result.unproposed[size_t(id - 1)]; };
    // Somebody can do something about these.
    const auto canBeHelped = [&](qint64 id) {
        using enum NoProposal;
        const NoProposal reason = one(id).reason;
        return reason == NoOwner || reason == NoWorkingDay || reason == NoCommonHours || reason == OwnerFull;
    };
    const QCollator names = collator();
    sortIds(ids, query.order, [&](qint64 a, qint64 b) { return names.compare(text(one(a), query.column), text(one(b), query.column)) < 0; });
    std::stable_partition(ids.begin(), ids.end(), canBeHelped);
    return ids;
}

AccountId UnproposedModel::accountOf(qint64 id) const
{
    const std::vector<Unproposed> &all = m_report->plan.result.unproposed;
    return id > 0 && id <= qint64(all.size()) ? m_report->plan.input.accounts[all[size_t(id - 1)].account].id : AccountId();
}

QString UnproposedModel::text(const Unproposed &one, int column) const
{
    const ReviewPlan &plan = m_report->plan;
    switch (column) {
    case 0:
        return plan.accounts[one.account].name;
    case 1:
        return plan.accounts[one.account].tier;
    case 2:
        return ownerName(plan, one.account);
    default:
        return label(one.reason);
    }
}

QVariant UnproposedModel::data(const QModelIndex &index, int role) const
{
    const std::vector<Unproposed> &all = m_report->plan.result.unproposed;
    const qint64 id = checkIndex(index, CheckIndexOption::IndexIsValid) ? idAt(index.row()) : 0;
    if (id <= 0 || id > qint64(all.size()))
        return {};
    const Unproposed &one = all[size_t(id - 1)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(one, index.column()));
    case TableDelegate::mutedRole:
        return one.reason == NoProposal::HasOne || one.reason == NoProposal::NotDue || one.reason == NoProposal::NoReviews;
    default:
        return {};
    }
}

void UnproposedModel::copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns, const std::function<void(const QString &)> &done)
{
    QString lines;
    for (const qint64 id : ids) {
        QStringList cells;
        for (const int column : columns)
            cells += plainCell(text(m_report->plan.result.unproposed[size_t(id - 1)], column));
        lines += cells.join(u'\t') + u'\n';
    }
    done(lines);
}

WeekLoadModel::WeekLoadModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(std::make_shared<const PlanReport>())
{
}

void WeekLoadModel::setReport(std::shared_ptr<const PlanReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_members.clear();
    m_mondays.clear();
    m_loads.clear();
    const std::vector<WeekLoad> &weeks = m_report->plan.result.weeks;
    for (size_t place = 0; place < weeks.size(); ++place) {
        m_loads.insert({weeks[place].member, weeks[place].monday.toJulianDay()}, place);
        m_mondays.push_back(weeks[place].monday);
        if (weeks[place].reviews() > 0 && (m_members.empty() || m_members.back() != weeks[place].member))
            m_members.push_back(weeks[place].member);
    }
    std::sort(m_mondays.begin(), m_mondays.end());
    m_mondays.erase(std::unique(m_mondays.begin(), m_mondays.end()), m_mondays.end());
    endResetModel();
}

int WeekLoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int WeekLoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mondays.size()) + 1;
}

const WeekLoad *WeekLoadModel::loadAt(int row, int column) const
{
    const auto load = m_loads.constFind({m_members[size_t(row)], m_mondays[size_t(column - 1)].toJulianDay()});
    return load == m_loads.constEnd() ? nullptr : &m_report->plan.result.weeks[*load];
}

QString WeekLoadModel::describe(const QModelIndex &index) const
{
    const QString name = m_report->plan.memberNames[qsizetype(m_members[size_t(index.row())])];
    if (index.column() == 0)
        return name;
    const QString week = tr("week of %1", "a Monday").arg(formatDate(m_mondays[size_t(index.column() - 1)], m_locale));
    const WeekLoad *load = loadAt(index.row(), index.column());
    if (!load)
        return tr("%1, %2: does not work", "person, week").arg(name, week);
    QStringList parts {name + u", "_s + week, tr("%Ln review(s)", nullptr, load->reviews())};
    if (load->fixed > 0)
        parts += tr("%Ln of them stand(s)", "reviews that are scheduled already", load->fixed);
    parts += tr("%Ln working day(s)", nullptr, load->days);
    return parts.join(u'\n');
}

QVariant WeekLoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return describe(index).replace(u'\n', u", "_s);
    if (role == Qt::ToolTipRole)
        return plainToolTip(describe(index));
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(describe(index)) : QVariant();
    const WeekLoad *load = loadAt(index.row(), index.column());
    if (!load || load->reviews() == 0)
        return role == Qt::DisplayRole && !load ? QVariant(u"–"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return m_locale.toString(load->reviews());
    if (role == shareRole)
        return std::min(1.0, double(load->reviews()) / m_report->plan.input.members[load->member].mostPerWeek);
    return {};
}

QVariant WeekLoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == 0)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Owner", "column");
    const QDate monday = m_mondays[size_t(section - 1)];
    if (role == Qt::AccessibleTextRole)
        return formatDate(monday, m_locale);
    const bool isFirst = section == 1 || m_mondays[size_t(section - 2)].month() != monday.month();
    return QString((isFirst ? m_locale.standaloneMonthName(monday.month(), QLocale::ShortFormat) + u' ' : QString()) + m_locale.toString(monday.day()));
}

} // namespace mainstay
