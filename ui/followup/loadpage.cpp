// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/loadpage.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/followup/contactalarmlist.h"
#include "ui/followup/contactrulesdialog.h"
#include "ui/followup/loadtable.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 1;
constexpr size_t mostAccounts = 60;
constexpr size_t mostAlarms = 50;
constexpr int soonMs = 60; ///< several changes in a row are one

Result<std::shared_ptr<const LoadPicture>> load(Connection &connection, const LoadQuery &query, QDate today)
{
    auto picture = std::make_shared<LoadPicture>();
    MAINSTAY_TRY(picture->map, contactload::load(connection, query));
    std::vector<AccountId> accounts;
    for (const LoadRow &row : picture->map.rows)
        accounts.push_back(row.account);
    MAINSTAY_TRY(picture->over, contactbudgetstore::overBudgetDays(connection, accounts, query.first, query.end.addDays(-1)));
    MAINSTAY_TRY(picture->alarms, contactbudgetstore::nearLimit(connection, today, mostAlarms));
    return std::shared_ptr<const LoadPicture>(std::move(picture));
}

} // namespace

LoadPage::LoadPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new LoadModel(this))
{
    setObjectName(u"loadPage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    build();
    connect(&m_soon, &QTimer::timeout, this, &LoadPage::ask);
    connect(&m_session, &WorkspaceSession::dataChanged, this, &LoadPage::dataChanged);
    connect(m_team, &QComboBox::currentIndexChanged, this, &LoadPage::ask);
    connect(m_table, &LoadTable::opened, this, &Page::accountRequested);
    connect(m_alarms, &ContactAlarmList::opened, this, &Page::accountRequested);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { step(-1); });
}

FiscalYear LoadPage::fiscal() const
{
    return m_session.settings().fiscalYear;
}

void LoadPage::step(int quarters)
{
    m_quarter = m_quarter.plus(quarters);
    ask();
}

void LoadPage::ask()
{
    if (!m_hasQuarter) {
        m_quarter = Quarter::containing(m_session.clock().today(), fiscal());
        m_hasQuarter = true;
    }
    m_stale = false;
    m_quarterName->setText(m_quarter.label(fiscal()));
    LoadQuery query;
    query.first = m_quarter.firstDay(fiscal());
    query.end = m_quarter.endDay(fiscal());
    query.weekStart = QLocale().firstDayOfWeek();
    query.most = mostAccounts;
    if (m_team->currentIndex() > 0)
        query.team = static_cast<Team>(m_team->currentData().toInt());
    const int question = ++m_question;
    auto asked = m_session.reports().run(
        [query, today = m_session.clock().today()](Connection &db) { return load(db, query, today); });
    whenDone(asked, this, [this, question](const Result<std::shared_ptr<const LoadPicture>> &picture) {
        if (question != m_question)
            return;
        if (picture.ok())
            showPicture(*picture);
        else if (picture.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(errorSentence(picture.error(), tr("the contact load")));
    });
}

void LoadPage::showPicture(std::shared_ptr<const LoadPicture> picture)
{
    const AccountId account = m_table->currentAccount();
    const int column = m_table->currentIndex().column();
    const bool hadFocus = m_table->hasFocus();
    m_model->setPicture(picture);
    m_table->showPicture(account, column);
    const LoadMap &map = picture->map;
    const bool isEmpty = map.rows.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_table);
    if (hadFocus && isEmpty)
        m_team->setFocus(Qt::OtherFocusReason);
    const int shown = int(map.rows.size());
    m_header->setSubtitle(isEmpty ? QString()
                          : shown < map.accounts
                              ? tr("The %1 accounts with the highest load of %2").arg(formatCount(shown, QLocale()), formatCount(map.accounts, QLocale()))
                              : tr("%Ln account(s)", nullptr, shown));
    showTeams(map);
    showAlarms(picture->alarms);
}

void LoadPage::showTeams(const LoadMap &map)
{
    QStringList parts;
    for (const Team team : allTeams()) {
        if (const int count = map.total.byTeam[size_t(team)]; count > 0)
            parts += tr("%1 %2", "team, touches").arg(label(team), formatCount(count, QLocale()));
    }
    m_teams->setText(parts.join(u"   ·   "_s));
}

void LoadPage::showAlarms(const BudgetAlarms &alarms)
{
    m_alarms->showAlarms(alarms, m_session.clock().today());
    m_alarms->setVisible(!alarms.people.empty());
    m_noAlarms->setVisible(alarms.people.empty());
    m_alarmCard->setTitle(alarms.people.empty() ? tr("Contact budget")
                                                : tr("%1 over, %2 near the budget", "people")
                                                      .arg(formatCount(alarms.over, QLocale()), formatCount(alarms.near, QLocale())));
}

void LoadPage::dataChanged()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void LoadPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        ask();
}

void LoadPage::editRules()
{
    auto *dialog = new ContactRulesDialog(m_session, *this); // deletes itself when closed
    dialog->show();
}

void LoadPage::activate()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void LoadPage::refresh()
{
    ask();
}

AccountId LoadPage::currentAccount() const
{
    return m_table->currentAccount();
}

QByteArray LoadPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32(m_quarter.year) << qint32(m_quarter.number) << qint32(m_team->currentIndex());
    return state;
}

void LoadPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 year = 0;
    qint32 number = 0;
    qint32 team = 0;
    stream >> version >> year >> number >> team;
    if (version != stateVersion || stream.status() != QDataStream::Ok || year < 1900 || year > 9000 || number < 1 || number > 4)
        return;
    m_quarter = {year, number};
    m_hasQuarter = true;
    const QSignalBlocker quiet(m_team);
    m_team->setCurrentIndex(std::clamp(team, 0, m_team->count() - 1));
    m_stale = true;
    if (isVisible())
        ask();
}

} // namespace mainstay
