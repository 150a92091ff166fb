// SPDX-License-Identifier: Apache-2.0
// How SearchPage looks; what it does is in searchpage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/search/searchdelegate.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpage.h"

#include <QButtonGroup>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString kindName(int kind)
{
    if (kind == 0)
        return SearchPage::tr("All", "kinds of hits");
    switch (SearchKind(kind)) {
    case SearchKind::Touchpoint:
        return SearchPage::tr("Touchpoints", "kind of hits");
    case SearchKind::Contact:
        return SearchPage::tr("People", "kind of hits");
    case SearchKind::Account:
        return SearchPage::tr("Accounts", "kind of hits");
    case SearchKind::Action:
        return SearchPage::tr("Actions", "kind of hits");
    }
    Q_UNREACHABLE();
    return {};
}

struct Example
{
    QString text;
    QString meaning;
};

QList<Example> examples()
{
    return {
        {SearchPage::tr("renewal price", "search example"), SearchPage::tr("Notes with both words; the last may be its beginning")},
        {SearchPage::tr("\"next step\"", "search example"), SearchPage::tr("These words, one after the other")},
        {SearchPage::tr("account:thornwick export", "search example"), SearchPage::tr("In accounts with this name")},
        {SearchPage::tr("kind:phone after:2026-01", "search example"), SearchPage::tr("Phone calls since January 2026")},
        {SearchPage::tr("by:mara before:2026", "search example"), SearchPage::tr("What Mara took part in, up to the end of 2025")},
    };
}

} // namespace

void SearchPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    auto *header = new PageHeader(this);
    header->setTitle(tr("Search", "page"));
    column->addWidget(header);
    m_field = new SearchField(this);
    m_field->setObjectName(u"searchField"_s);
    m_field->setPrompt(tr("Search notes, quotes, people, accounts and actions"));
    m_field->setFixedHeight(36);
    column->addWidget(m_field);
    column->addWidget(buildKinds());
    column->addWidget(buildList(), 1);
    m_footer = captionLabel({}, this);
    m_footer->setObjectName(u"searchFooter"_s);
    m_footer->hide();
    column->addWidget(m_footer);
}

QWidget *SearchPage::buildKinds()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_kinds = new QButtonGroup(bar);
    m_kinds->setExclusive(true);
    for (int kind = 0; kind <= int(allSearchKinds.size()); ++kind) {
        auto *button = new QToolButton(bar);
        button->setObjectName(u"searchKind%1"_s.arg(kind));
        button->setText(kindName(kind));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setChecked(kind == 0);
        button->setFixedHeight(28);
        m_kinds->addButton(button, kind);
        row->addWidget(button);
    }
    row->addStretch(1);
    return bar;
}

QWidget *SearchPage::buildList()
{
    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_examples = buildExamples();
    m_nothing = new EmptyState(m_stack);
    m_nothing->setObjectName(u"searchNothing"_s);
    m_nothing->setIconName(u"edit-find"_s);
    m_nothing->setTexts(tr("Nothing was found. Fewer words, or only the beginning of one, find more."), tr("Clear the search"));
    m_list = new QListView(m_stack);
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("Results", "of the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(SearchDelegate::rowHeight / 2);
    m_list->installEventFilter(this);
    for (QWidget *widget : {m_examples, static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_list)})
        m_stack->addWidget(widget);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *SearchPage::buildExamples()
{
    auto *page = new QWidget(m_stack);
    page->setObjectName(u"searchExamples"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(sectionLabel(tr("What can be typed"), page));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const Example &example : examples()) {
        auto *button = new QPushButton(example.text, page);
        button->setObjectName(u"searchExample%1"_s.arg(row));
        button->setAccessibleDescription(example.meaning);
        setButtonKind(*button, ButtonKind::Normal);
        connect(button, &QPushButton::clicked, this, [this, text = example.text] {
            m_field->setText(text);
            m_field->setFocus();
        });
        grid->addWidget(button, row, 0);
        auto *meaning = mutedLabel(example.meaning, page);
        meaning->setWordWrap(true);
        grid->addWidget(meaning, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto *hint = captionLabel(tr("Accents, capitals, half and full width and the two kana make no difference; hits just as typed come first."), page);
    hint->setWordWrap(true);
    column->addSpacing(4);
    column->addWidget(hint);
    column->addStretch(1);
    return page;
}

void SearchPage::showCounts(const SearchCounts &counts)
{
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    for (size_t i = 0; i < allSearchKinds.size(); ++i) {
        const int kind = int(allSearchKinds[i]);
        const int count = counts.of[i];
        const QLocale locale;
        const QString number = count > counts.most ? tr("%1+", "at least so many").arg(locale.toString(counts.most))
                                                   : locale.toString(count);
        m_kinds->button(kind)->setText(isEmpty ? kindName(kind)
                                               : tr("%1 (%2)", "kind of hits, how many").arg(kindName(kind), number));
    }
}

} // namespace mainstay
