// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointfilterbar.h"

#include "core/accounts/accountstore.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/whenfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 160;
constexpr int dayWidth = 120;
constexpr int widestBox = 150;
constexpr int mostTags = 500;

void select(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// What is chosen stays even where it is no longer among the choices.
void selectOrAdd(QComboBox &box, const QVariant &data, const QString &text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    select(box, data);
}

template <typename Enum>
std::optional<Enum> chosen(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(static_cast<Enum>(box.currentData().toInt())) : std::nullopt;
}

} // namespace

TouchpointFilterBar::TouchpointFilterBar(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new SearchField(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->setBalanced(true); // no box alone in a line
    m_text->setObjectName(u"touchpointsFilter"_s);
    m_text->setPrompt(tr("Filter by account"));
    m_text->setFixedWidth(textWidth);
    flow->addWidget(m_text);
    m_kind = addBox(u"kindFilter"_s, tr("Kind", "filter"));
    m_purpose = addBox(u"purposeFilter"_s, tr("Purpose", "filter"));
    m_period = addBox(u"periodFilter"_s, tr("Time", "filter: period"));
    m_between = new QWidget(this);
    auto *days = new QHBoxLayout(m_between);
    days->setContentsMargins(0, 0, 0, 0);
    m_first = new DayField(session.clock(), m_between);
    m_last = new DayField(session.clock(), m_between);
    m_first->setObjectName(u"firstDay"_s);
    m_last->setObjectName(u"lastDay"_s);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (DayField *day : {m_first, m_last}) {
        day->setFixedWidth(dayWidth);
        days->addWidget(day);
    }
    days->insertWidget(1, new PlainLabel(u"–"_s, m_between));
    m_between->hide();
    flow->addWidget(m_between);
    m_outcome = addBox(u"outcomeFilter"_s, tr("Outcome", "filter"));
    m_team = addBox(u"teamFilter"_s, tr("Our team", "filter"));
    m_member = addBox(u"memberFilter"_s, tr("Who of us", "filter"));
    m_tag = addBox(u"tagFilter"_s, tr("Tag", "filter"));
    fillBoxes();
    m_tag->hide(); // until somebody has one
    connectParts();
}

QComboBox *TouchpointFilterBar::addBox(const QString &name, const QString &title)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(widestBox);
    box->setMaxVisibleItems(16);
    layout()->addWidget(box);
    return box;
}

void TouchpointFilterBar::fillBoxes()
{
    m_kind->addItem(tr("All kinds"), -1);
    for (const TouchpointKind kind : allTouchpointKinds())
        m_kind->addItem(label(kind), int(kind));
    m_purpose->addItem(tr("All purposes"), -1);
    for (const Purpose purpose : allPurposes())
        m_purpose->addItem(label(purpose), int(purpose));
    m_team->addItem(tr("All teams"), -1);
    for (const Team team : allTeams())
        m_team->addItem(label(team), int(team));
    for (const TouchpointPeriod period : allTouchpointPeriods())
        m_period->addItem(label(period), int(period));
    using Outcomes = TouchpointFilter::Outcomes;
    m_outcome->addItem(tr("Any outcome"), int(Outcomes::Any));
    m_outcome->addItem(tr("Not held", "outcome"), int(Outcomes::NotHeld));
    m_outcome->addItem(label(Outcome::NoShow), int(Outcomes::NoShow));
    m_outcome->addItem(tr("Cancelled", "outcome"), int(Outcomes::Cancelled));
    m_outcome->addItem(label(Outcome::Rescheduled), int(Outcomes::Rescheduled));
    m_member->addItem(tr("All of us"), qint64(0));
    m_tag->addItem(tr("Any tag"), QString());
}

void TouchpointFilterBar::connectParts()
{
    const auto tell = [this] {
        if (!m_quiet)
            Q_EMIT changed();
    };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    for (QComboBox *box : {m_kind, m_purpose, m_team, m_member, m_outcome, m_tag})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this, tell] {
        showBetween();
        tell();
    });
    for (DayField *day : {m_first, m_last})
        connect(day, &QLineEdit::textChanged, this, tell);
}

void TouchpointFilterBar::showBetween()
{
    m_between->setVisible(static_cast<TouchpointPeriod>(m_period->currentData().toInt()) == TouchpointPeriod::Between);
}

TouchpointView TouchpointFilterBar::view(TouchpointOrder order) const
{
    TouchpointView view;
    view.order = order;
    view.filter.accountText = m_text->text();
    view.filter.kind = chosen<TouchpointKind>(*m_kind);
    view.filter.purpose = chosen<Purpose>(*m_purpose);
    view.filter.team = chosen<Team>(*m_team);
    view.filter.member = MemberId(m_member->currentData().toLongLong());
    view.filter.tag = m_tag->currentData().toString();
    view.filter.outcomes = static_cast<TouchpointFilter::Outcomes>(m_outcome->currentData().toInt());
    view.period = static_cast<TouchpointPeriod>(m_period->currentData().toInt());
    if (view.period == TouchpointPeriod::Between) {
        view.first = m_first->day();
        view.last = m_last->day();
    }
    return view;
}

void TouchpointFilterBar::setView(const TouchpointView &view)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const TouchpointFilter &filter = view.filter;
    m_text->setText(filter.accountText);
    select(*m_kind, filter.kind ? int(*filter.kind) : -1);
    select(*m_purpose, filter.purpose ? int(*filter.purpose) : -1);
    select(*m_team, filter.team ? int(*filter.team) : -1);
    selectOrAdd(*m_member, filter.member.value(), u"#%1"_s.arg(filter.member.value()));
    selectOrAdd(*m_tag, filter.tag, u"#"_s + filter.tag);
    m_tag->setVisible(m_tag->count() > 1);
    select(*m_outcome, int(filter.outcomes));
    select(*m_period, int(view.period));
    m_first->setDay(view.first);
    m_last->setDay(view.last);
    showBetween();
}

bool TouchpointFilterBar::isFiltered() const
{
    return view(TouchpointOrder::NewestFirst) != TouchpointView();
}

void TouchpointFilterBar::reloadChoices()
{
    auto asked = m_session.interactive().run([](Connection &db) -> Result<Choices> {
        Choices choices;
        MAINSTAY_TRY(choices.members, accountstore::members(db));
        MAINSTAY_TRY(choices.tags, touchpointlist::tags(db, mostTags));
        return choices;
    });
    whenDone(asked, this, [this](const Result<Choices> &choices) {
        if (choices.ok())
            takeChoices(*choices);
    });
}

void TouchpointFilterBar::takeChoices(const Choices &choices)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const qint64 member = m_member->currentData().toLongLong();
    const QString memberText = m_member->currentText();
    const QString tag = m_tag->currentData().toString();
    while (m_member->count() > 1)
        m_member->removeItem(1);
    for (const Member &one : choices.members)
        m_member->addItem(one.name, one.id.value());
    selectOrAdd(*m_member, member, memberText);
    while (m_tag->count() > 1)
        m_tag->removeItem(1);
    for (const QString &one : choices.tags)
        m_tag->addItem(u"#"_s + one, one);
    selectOrAdd(*m_tag, tag, u"#"_s + tag);
    m_tag->setVisible(m_tag->count() > 1);
}

} // namespace mainstay
