// SPDX-License-Identifier: Apache-2.0
// How LoadPage looks; what it does is in loadpage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labels.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/followup/contactalarmlist.h"
#include "ui/followup/loadpage.h"
#include "ui/followup/loadtable.h"
#include "ui/paint/fonts.h"
#include "ui/paint/heatcell.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int alarmWidth = 264;

/// A cell of the map beside what it means.
class LoadSwatch final : public QWidget
{
public:
    LoadSwatch(HeatCell cell, QWidget *parent)
        : QWidget(parent)
        , m_cell(std::move(cell))
    {
        setFixedSize(26, 20);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setFont(smallFont());
        drawHeatCell(painter, rect(), m_cell, currentTheme());
    }

private:
    HeatCell m_cell;
};

QToolButton *stepButton(Qt::ArrowType arrow, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setFixedSize(30, 30);
    return button;
}

} // namespace

void LoadPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Contact load", "page"));
    auto *rules = new QPushButton(tr("Cadence and budgets…"), this);
    rules->setObjectName(u"contactRules"_s);
    connect(rules, &QPushButton::clicked, this, &LoadPage::editRules);
    m_header->addWidget(rules);
    column->addWidget(m_header);
    column->addWidget(buildChooser());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildMap(), 1);
    row->addWidget(buildAlarms());
    column->addLayout(row, 1);
}

QWidget *LoadPage::buildChooser()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *back = stepButton(Qt::LeftArrow, tr("Quarter before"), bar);
    auto *forward = stepButton(Qt::RightArrow, tr("Quarter after"), bar);
    back->setObjectName(u"quarterBefore"_s);
    forward->setObjectName(u"quarterAfter"_s);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { step(1); });
    m_quarterName = sectionLabel({}, bar);
    m_quarterName->setObjectName(u"quarterName"_s);
    m_quarterName->setAlignment(Qt::AlignCenter);
    m_quarterName->setMinimumWidth(84);
    m_team = new QComboBox(bar);
    m_team->setObjectName(u"teamFilter"_s);
    m_team->setAccessibleName(tr("Team", "filter"));
    m_team->addItem(tr("All teams"), -1);
    for (const Team team : allTeams())
        m_team->addItem(label(team), int(team));
    m_team->setMaxVisibleItems(m_team->count());
    m_teams = mutedLabel({}, bar);
    m_teams->setObjectName(u"teamTotals"_s);
    row->addWidget(back);
    row->addWidget(m_quarterName);
    row->addWidget(forward);
    row->addSpacing(8);
    row->addWidget(m_team);
    row->addSpacing(16);
    row->addWidget(m_teams, 1);
    return bar;
}

QWidget *LoadPage::buildMap()
{
    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_table = new LoadTable(*m_model, m_stack);
    m_table->setObjectName(u"loadTable"_s);
    m_table->setAccessibleName(tr("Touches by account and week"));
    m_nothing = new EmptyState(m_stack);
    m_nothing->setObjectName(u"noLoad"_s);
    m_nothing->setIconName(u"view-calendar-timeline"_s);
    m_nothing->setTexts(tr("Nobody was contacted in this quarter."), tr("Quarter before"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(buildLegend(card));
    return card;
}

QWidget *LoadPage::buildLegend(QWidget *parent)
{
    auto *legend = new QWidget(parent);
    legend->setObjectName(u"loadLegend"_s);
    auto *flow = new FlowLayout(legend);
    legend->setContentsMargins(12, 6, 12, 10); // the flow itself has none
    flow->setSpacing(6);
    const auto add = [legend, flow](const HeatCell &cell, const QString &text) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 10, 0);
        row->setSpacing(6);
        row->addWidget(new LoadSwatch(cell, entry));
        row->addWidget(captionLabel(text, entry));
        flow->addWidget(entry);
    };
    const QString some = u"2"_s;
    add({some, 0.5}, tr("Touches that we began"));
    add({some, 0.5, false, false, 0.5}, tr("planned ones among them"));
    add({some, 0.5, false, false, 1}, tr("only planned"));
    add({{}, 0, true}, tr("over somebody's contact budget"));
    return legend;
}

QWidget *LoadPage::buildAlarms()
{
    m_alarmCard = new Card(tr("Contact budget"), this);
    m_alarmCard->setFlush();
    m_alarmCard->setFixedWidth(alarmWidth);
    m_alarms = new ContactAlarmList(m_alarmCard);
    m_alarms->setObjectName(u"budgetAlarms"_s);
    m_alarms->setAccessibleName(tr("People over or near their contact budget"));
    m_alarms->hide();
    m_noAlarms = mutedLabel(tr("Nobody is near the limit."), m_alarmCard);
    m_noAlarms->setContentsMargins(15, 0, 15, 10);
    m_noAlarms->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_noAlarms->setWordWrap(true);
    m_alarmCard->body()->addWidget(m_alarms, 1);
    m_alarmCard->body()->addWidget(m_noAlarms, 1);
    return m_alarmCard;
}

} // namespace mainstay
