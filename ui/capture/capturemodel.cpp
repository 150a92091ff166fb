// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturemodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tabledelegate.h"
#include "ui/text/capturetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

CaptureModel::CaptureModel(std::vector<CaptureRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
    , m_choices(m_rows.size())
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].match.accounts.empty())
            continue;
        const AccountCandidate &best = m_rows[i].match.accounts.front();
        m_choices[i] = {best.account, best.name, {}, m_rows[i].isOpen()};
    }
}

bool CaptureModel::isCheckable(int row) const
{
    return m_rows[size_t(row)].isOpen() && m_choices[size_t(row)].account.isValid();
}

void CaptureModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CaptureModel::setAccount(int row, AccountId account, const QString &name)
{
    Choice &choice = m_choices[size_t(row)];
    if (choice.account == account)
        return;
    choice.account = account;
    choice.accountName = name;
    choice.checked = isCheckable(row);
    rowChanged(row);
}

void CaptureModel::setNewPerson(int row, const QString &address, Qt::CheckState state)
{
    QSet<QString> &chosen = m_choices[size_t(row)].newPeople;
    if (state == Qt::Checked)
        chosen.insert(address);
    else
        chosen.remove(address);
    rowChanged(row);
}

void CaptureModel::setChecked(int row, Qt::CheckState state)
{
    m_choices[size_t(row)].checked = state == Qt::Checked && isCheckable(row);
    rowChanged(row);
}

int CaptureModel::checkedCount() const
{
    return int(std::count_if(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.checked; }));
}

LogStart CaptureModel::start(int row) const
{
    const CaptureRow &captured = m_rows[size_t(row)];
    const Choice &choice = m_choices[size_t(row)];
    LogStart start = startOf(captured.item, captured.match, choice.account);
    std::erase_if(start.people, [&](const LoggedPerson &person) {
        return !person.contact.isValid() && !choice.newPeople.contains(person.newEmail);
    });
    return start;
}

std::vector<CaptureModel::Entry> CaptureModel::checkedEntries() const
{
    std::vector<Entry> entries;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_choices[size_t(row)].checked)
            entries.push_back({start(row), m_rows[size_t(row)].match.team});
    }
    return entries;
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaptureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CaptureModel::stateText(int row) const
{
    const CaptureRow &captured = m_rows[size_t(row)];
    if (captured.fault)
        return captureSentence(*captured.fault);
    if (captured.state == CaptureState::Logged)
        return label(CaptureOutcome::AlreadyLogged);
    if (captured.state == CaptureState::Dismissed)
        return label(CaptureOutcome::Dismissed);
    if (captured.item.cancelled)
        return label(CaptureOutcome::Cancelled);
    if (captured.upcoming)
        return label(CaptureOutcome::Upcoming);
    return m_choices[size_t(row)].account.isValid() ? tr("New", "meeting or mail") : label(CaptureOutcome::NoAccount);
}

QString CaptureModel::peopleText(int row) const
{
    QStringList names;
    for (const MatchedPerson &person : m_rows[size_t(row)].match.people) {
        if (person.ours || !person.present)
            continue;
        if (!person.contacts.empty())
            names += person.contacts.front().name;
        else
            names += person.person.name.isEmpty() ? person.person.address : person.person.name;
    }
    constexpr qsizetype most = 6;
    if (names.size() <= most)
        return names.join(u", "_s);
    return tr("%1 and %Ln more", nullptr, int(names.size() - most)).arg(QStringList(names.first(most)).join(u", "_s));
}

QString CaptureModel::text(int row, Column column) const
{
    const CaptureRow &captured = m_rows[size_t(row)];
    switch (column) {
    case When: {
        const QDateTime at = captured.item.at.toLocalTime();
        return at.isValid() ? tr("%1, %2", "date, time")
                                  .arg(formatDate(at.date(), QLocale()), QLocale().toString(at.time(), QLocale::ShortFormat))
                            : QString();
    }
    case What:
        if (captured.fault)
            return captured.fault->summary.isEmpty() ? captured.file : captured.fault->summary;
        return captured.item.summary.isEmpty() ? captured.file : captured.item.summary;
    case Account:
        return m_choices[size_t(row)].accountName;
    case People:
        return peopleText(row);
    case State:
        return stateText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const CaptureRow &captured = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::CheckStateRole:
        if (column == When && isCheckable(index.row()))
            return m_choices[size_t(index.row())].checked ? Qt::Checked : Qt::Unchecked;
        return {};
    case TableDelegate::mutedRole:
        return !captured.isOpen();
    case TableDelegate::toneRole:
        if (column == State && captured.isRefused())
            return int(Tone::Poor);
        if (column == State && captured.isOpen())
            return int(m_choices[size_t(index.row())].account.isValid() ? Tone::Good : Tone::Watch);
        return {};
    default:
        return {};
    }
}

bool CaptureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isCheckable(index.row()))
        return false;
    setChecked(index.row(), static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When", "column");
    case What:
        return tr("What", "column");
    case Account:
        return tr("Account", "column");
    case People:
        return tr("People", "column");
    case State:
        return tr("State", "column");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags CaptureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == When && isCheckable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace mainstay
