// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accounttablemodel.h"

#include "ui/common/formatters.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pill.h"
#include "ui/paint/toneshape.h"
#include "ui/text/labels.h"

#include <QPainter>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchDays = 90;
constexpr int poorDays = 30;

std::vector<PagedTableModel::Column> columns()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{u"name"_s, AccountTableModel::tr("Account", "column"), left},
            {u"tier"_s, AccountTableModel::tr("Tier", "column"), left},
            {u"stage"_s, AccountTableModel::tr("Stage", "column: lifecycle stage"), left},
            {u"owner"_s, AccountTableModel::tr("Owner", "column"), left},
            {u"arr"_s, AccountTableModel::tr("ARR", "column: annual recurring revenue"), right},
            {u"renewal"_s, AccountTableModel::tr("Renewal", "column"), left},
            {u"lastTouch"_s, AccountTableModel::tr("Last touch", "column"), left},
            {u"openActions"_s, AccountTableModel::tr("Actions", "column: number of open actions"), right},
            {u"industry"_s, AccountTableModel::tr("Industry", "column"), left},
            {u"region"_s, AccountTableModel::tr("Region", "column"), left},
            {u"segment"_s, AccountTableModel::tr("Segment", "column"), left}};
}

auto fetcher(WorkspaceSession &session)
{
    return [&session](const std::vector<qint64> &ids) {
        std::vector<AccountId> accounts;
        for (const qint64 id : ids)
            accounts.emplace_back(id);
        const QDate today = session.clock().today();
        return session.interactive().run([accounts = std::move(accounts), today](Connection &db) {
            return portfolio::rows(db, accounts, today);
        });
    };
}

QDate localDay(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().date() : QDate();
}

} // namespace

Tone stageTone(LifecycleStage stage)
{
    switch (stage) {
    case LifecycleStage::Adopting:
    case LifecycleStage::ValueRealised:
        return Tone::Good;
    case LifecycleStage::Renewing:
        return Tone::Watch;
    case LifecycleStage::AtRisk:
    case LifecycleStage::PendingChurn:
        return Tone::Poor;
    case LifecycleStage::Onboarding:
    case LifecycleStage::Churned:
    case LifecycleStage::Paused:
    case LifecycleStage::Former:
        return Tone::Unknown;
    }
    Q_UNREACHABLE();
    return Tone::Unknown;
}

std::optional<Tone> renewalTone(QDate renewal, QDate today)
{
    if (!renewal.isValid() || today.daysTo(renewal) > watchDays)
        return std::nullopt;
    return today.daysTo(renewal) > poorDays ? Tone::Watch : Tone::Poor;
}

Money wholeUnits(const Money &money)
{
    const qint64 perMajor = money.currency.minorPerMajor();
    const qint64 half = money.minor < 0 ? -perMajor / 2 : perMajor / 2;
    return {(money.minor + half) / perMajor * perMajor, money.currency};
}

AccountTableModel::AccountTableModel(WorkspaceSession &session, QObject *parent)
    : PagedRowsModel<AccountRow>(mainstay::columns(), fetcher(session), parent)
    , m_clock(session.clock())
{
}

QStringList AccountTableModel::columnsHiddenAtFirst()
{
    return {u"industry"_s, u"region"_s, u"segment"_s};
}

QVariant AccountTableModel::cell(const AccountRow &row, int column, int role) const
{
    const auto which = static_cast<AccountColumn>(column);
    if (role == Qt::DisplayRole)
        return display(row, which);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row, which);
    if (role == TableDelegate::asideRole)
        return aside(row, which);
    if (role == TableDelegate::toneRole)
        return tone(row, which);
    if (role == TableDelegate::mutedRole)
        return which == AccountColumn::LastTouch || which >= AccountColumn::Industry;
    return {};
}

QString AccountTableModel::display(const AccountRow &row, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Name:
        return row.name;
    case AccountColumn::Tier:
        return row.tier;
    case AccountColumn::Stage:
        return label(row.stage);
    case AccountColumn::Owner:
        return row.owner;
    case AccountColumn::Arr:
        return row.contract.arr.minor == 0 ? QString() : formatMoney(wholeUnits(row.contract.arr), m_locale);
    case AccountColumn::Renewal:
        return formatDate(row.contract.renewal, m_locale);
    case AccountColumn::LastTouch:
        return formatRelativeDays(localDay(row.lastTouch), m_clock.today());
    case AccountColumn::OpenActions:
        return row.openActions == 0 ? QString() : formatCount(row.openActions, m_locale);
    case AccountColumn::Industry:
        return row.industry;
    case AccountColumn::Region:
        return row.region;
    case AccountColumn::Segment:
        return row.segment;
    }
    Q_UNREACHABLE();
    return {};
}

QString AccountTableModel::accessibleText(const AccountRow &row, AccountColumn column) const
{
    const QString shown = display(row, column);
    const QString more = aside(row, column).toString();
    if (!more.isEmpty())
        return shown + u", "_s + more;
    // An empty cell would be read by its place only.
    return shown.isEmpty() ? tr("none", "an empty cell, read aloud") : shown;
}

QVariant AccountTableModel::aside(const AccountRow &row, AccountColumn column) const
{
    if (column == AccountColumn::Name)
        return row.domain;
    if (column == AccountColumn::Renewal)
        return formatRelativeDays(row.contract.renewal, m_clock.today());
    return {};
}

QVariant AccountTableModel::tone(const AccountRow &row, AccountColumn column) const
{
    if (column == AccountColumn::Stage)
        return int(stageTone(row.stage));
    if (column != AccountColumn::Renewal)
        return {};
    const auto near = renewalTone(row.contract.renewal, m_clock.today());
    return near ? QVariant(int(*near)) : QVariant();
}

void AccountDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const auto column = static_cast<AccountColumn>(index.column());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    if (column == AccountColumn::Tier) {
        painter.setFont(smallFont());
        drawPill(painter, area, {text, {}}, theme);
    } else if (column == AccountColumn::Stage) {
        // The mark carries the tone; coloured words down a whole column would shout.
        const auto tone = static_cast<Tone>(index.data(toneRole).toInt());
        drawToneShape(painter, QRectF(area.left(), area.center().y() - 3.5, 8, 8), theme.tone(tone));
        painter.setPen(tone == Tone::Unknown ? theme.textMuted : theme.text);
        paintText(painter, area.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    } else {
        TableDelegate::paintCell(painter, area, index, theme);
    }
}

} // namespace mainstay
