// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/quotelist.h"

#include "ui/common/style.h"
#include "ui/touchpoints/enumbox.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int whoWidth = 180;

PersonChoice chosenIn(const QComboBox &box)
{
    if (box.currentIndex() <= 0)
        return {};
    return {PersonId(box.currentData().toLongLong()), box.currentText()};
}

} // namespace

QuoteList::QuoteList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a quote"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_add->setObjectName(u"addQuote"_s);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setAutoDefault(false);
    setButtonKind(*m_add, ButtonKind::Flat);
    connect(m_add, &QPushButton::clicked, this, &QuoteList::addEmpty);
    hide();
}

std::vector<QuoteDraft> QuoteList::quotes() const
{
    std::vector<QuoteDraft> quotes;
    for (const Row &row : m_rows)
        quotes.push_back({chosenIn(*row.who), row.words->text()});
    return quotes;
}

void QuoteList::setQuotes(const std::vector<QuoteDraft> &quotes)
{
    if (quotes == this->quotes())
        return;
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
    hide(); // without quotes it takes no room; makeRow shows it
    for (const QuoteDraft &quote : quotes)
        m_rows.push_back(makeRow(quote));
}

void QuoteList::setPeople(const std::vector<PersonChoice> &people)
{
    m_people = people;
    for (const Row &row : m_rows)
        fillPeople(*row.who, chosenIn(*row.who));
}

void QuoteList::fillPeople(QComboBox &box, const PersonChoice &chosen) const
{
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItem(tr("Someone there", "who said it"));
    std::vector<PersonChoice> people = m_people;
    // Who said it stays, also when taken out of the meeting afterwards.
    if (!chosen.name.isEmpty() && std::find(people.begin(), people.end(), chosen) == people.end())
        people.push_back(chosen);
    for (const PersonChoice &person : people) {
        box.addItem(person.name, person.id.value());
        if (person == chosen)
            box.setCurrentIndex(box.count() - 1);
    }
}

QuoteList::Row QuoteList::makeRow(const QuoteDraft &quote)
{
    Row row;
    row.widget = new QWidget(this);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.words = new QLineEdit(quote.words, row.widget);
    row.words->setObjectName(u"quoteWords"_s);
    row.words->setAccessibleName(tr("Quote", "somebody's words"));
    row.words->setPlaceholderText(tr("In their own words"));
    row.who = new CalmBox(row.widget);
    row.who->setObjectName(u"quoteWho"_s);
    row.who->setAccessibleName(tr("Who said it"));
    row.who->setFixedWidth(whoWidth);
    fillPeople(*row.who, quote.who);
    auto *removal = new QToolButton(row.widget);
    removal->setIcon(QIcon::fromTheme(u"window-close"_s));
    removal->setToolTip(tr("Remove the quote"));
    removal->setAccessibleName(tr("Remove the quote"));
    line->addWidget(row.words, 1);
    line->addWidget(row.who);
    line->addWidget(removal);
    m_column->addWidget(row.widget);
    show();
    connect(row.words, &QLineEdit::textEdited, this, &QuoteList::edited);
    connect(row.who, &QComboBox::activated, this, &QuoteList::edited);
    connect(removal, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
    return row;
}

void QuoteList::addEmpty()
{
    m_rows.push_back(makeRow({m_people.size() == 1 ? m_people.front() : PersonChoice(), {}}));
    QWidget *last = m_add;
    for (const Row &row : m_rows) {
        setTabOrder(last, row.words);
        setTabOrder(row.words, row.who);
        last = row.who;
    }
    m_rows.back().words->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void QuoteList::remove(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater(); // its own button was clicked
    setVisible(!m_rows.empty());
    m_add->setFocus();
    Q_EMIT edited();
}

} // namespace mainstay
