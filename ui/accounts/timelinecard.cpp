// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/timelinecard.h"

#include "core/accounts/accountstore.h"
#include "ui/common/formdialog.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pagedtableview.h"
#include "ui/text/labels.h"

#include <QHash>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

std::vector<PagedTableModel::Column> columns()
{
    return {{u"when"_s, TimelineModel::tr("When", "column")},
            {u"what"_s, TimelineModel::tr("What", "column")},
            {u"mood"_s, TimelineModel::tr("Mood", "column: sentiments")}};
}

Result<std::vector<TimelineRow>> readRows(Connection &db, const std::vector<TouchpointId> &ids)
{
    MAINSTAY_TRY(const std::vector<TouchpointRow> touchpoints, touchpointstore::rows(db, ids));
    std::vector<TimelineRow> rows;
    QHash<ContactId, QString> names;
    if (!touchpoints.empty()) {
        MAINSTAY_TRY(const std::vector<Contact> contacts, accountstore::contacts(db, touchpoints.front().account));
        for (const Contact &contact : contacts)
            names.insert(contact.id, contact.name);
    }
    for (const TouchpointRow &touchpoint : touchpoints) {
        MAINSTAY_TRY(const Touchpoint whole, touchpointstore::byId(db, touchpoint.id));
        QStringList people;
        for (const ContactId contact : whole.contacts)
            people += names.value(contact);
        rows.push_back({touchpoint.id, touchpoint, people.join(u", "_s)});
    }
    return rows;
}

auto fetcher(WorkspaceSession &session)
{
    return [&session](const std::vector<qint64> &ids) {
        std::vector<TouchpointId> touchpoints;
        for (const qint64 id : ids)
            touchpoints.emplace_back(id);
        return session.interactive().run(
            [touchpoints = std::move(touchpoints)](Connection &db) { return readRows(db, touchpoints); });
    };
}

QVariant level(std::optional<int> sentiment)
{
    return sentiment ? QVariant(*sentiment) : QVariant();
}

} // namespace

TimelineModel::TimelineModel(WorkspaceSession &session, QObject *parent)
    : PagedRowsModel<TimelineRow>(mainstay::columns(), fetcher(session), parent)
{
}

QString TimelineModel::moodText(const TimelineRow &row) const
{
    QStringList texts;
    if (row.touchpoint.sentimentUs)
        texts += tr("about us %1", "sentiment").arg(formatSigned(*row.touchpoint.sentimentUs, m_locale));
    if (row.touchpoint.sentimentSolution)
        texts += tr("about the solution %1", "sentiment").arg(formatSigned(*row.touchpoint.sentimentSolution, m_locale));
    return texts.join(u", "_s);
}

QString TimelineModel::display(const TimelineRow &row, int column) const
{
    switch (column) {
    case When:
        return formatDate(row.touchpoint.at.toLocalTime().date(), m_locale);
    case What:
        return row.touchpoint.summary.isEmpty() ? label(row.touchpoint.purpose)
                                                : row.touchpoint.summary.section(u'\n', 0, 0);
    default:
        return {};
    }
}

QVariant TimelineModel::cell(const TimelineRow &row, int column, int role) const
{
    const TouchpointRow &touchpoint = row.touchpoint;
    if (role == Qt::DisplayRole)
        return display(row, column);
    if (role == Qt::AccessibleTextRole) {
        if (column == When)
            return QString(label(touchpoint.kind) + u", "_s + display(row, When));
        return column == Mood ? moodText(row) : display(row, column);
    }
    if (role == TableDelegate::asideRole && column == What)
        return touchpoint.outcome == Outcome::Held ? row.people : label(touchpoint.outcome);
    if (role == TableDelegate::mutedRole)
        return column == When || touchpoint.outcome != Outcome::Held;
    if (role == kindRole)
        return int(touchpoint.kind);
    if (role == usRole)
        return level(touchpoint.sentimentUs);
    if (role == solutionRole)
        return level(touchpoint.sentimentSolution);
    return {};
}

TimelineCard::TimelineCard(WorkspaceSession &session, AccountId account, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_account(account)
    , m_model(new TimelineModel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Timeline", "card"), this);
    card->setFlush();
    m_kind = new QComboBox(card);
    m_kind->setObjectName(u"timelineKind"_s);
    m_kind->setAccessibleName(tr("Kind of touchpoint"));
    m_kind->setAccessibleDescription(tr("Kind of touchpoint"));
    addChoice(*m_kind, tr("All kinds", "of touchpoints"), -1);
    for (const TouchpointKind kind : allTouchpointKinds())
        addChoice(*m_kind, label(kind), qint64(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelineCard::load);
    card->addHeaderWidget(m_kind);
    m_stack = new QStackedWidget(card);
    buildTable();
    buildEmpty();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    column->addWidget(card);
}

void TimelineCard::load()
{
    TouchpointQuery query;
    query.filter.account = m_account;
    if (const qint64 kind = chosen(*m_kind); kind >= 0)
        query.filter.kind = static_cast<TouchpointKind>(kind);
    m_model->invalidate();
    auto future = m_session.interactive().run([query](Connection &db) { return touchpointlist::ids(db, query, nullptr); });
    whenDone(std::move(future), this, [this, asked = ++m_generation](const Result<std::vector<qint64>> &ids) {
        if (asked != m_generation)
            return;
        if (!ids.ok()) {
            Q_EMIT failed(ids.error());
            return;
        }
        m_table->showIds(std::make_shared<const std::vector<qint64>>(*ids), PagedTableView::Keep::Scroll);
        m_empty->setTexts(m_kind->currentIndex() == 0 ? tr("Nothing logged yet.") : tr("Nothing of this kind logged yet."),
                          tr("Log touchpoint"));
        m_stack->setCurrentWidget(ids->empty() ? static_cast<QWidget *>(m_empty) : m_table);
    });
}

} // namespace mainstay
