// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/startpage.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

StartPage::StartPage(const QString &problem, QWidget *parent)
    : QWidget(parent)
{
    constexpr int cardWidth = 520;
    auto *card = new Card(this);
    card->setFixedWidth(cardWidth);
    auto *title = titleLabel(problem.isEmpty() ? tr("Welcome to Mainstay") : tr("This workspace can't be opened"), card);
    auto *sentence = mutedLabel(problem.isEmpty() ? tr("Your customers live in one workspace file on this computer. Look "
                                                       "around in the sample first, or begin with your own.")
                                                  : problem,
                                card);
    sentence->setWordWrap(true);
    sentence->setObjectName(u"startMessage"_s);

    auto *sample = new QPushButton(tr("Look around in the sample"), card);
    auto *open = new QPushButton(tr("Open a workspace…"), card);
    auto *create = new QPushButton(tr("New workspace…"), card);
    setButtonKind(problem.isEmpty() ? *sample : *open, ButtonKind::Primary);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {problem.isEmpty() ? sample : open, problem.isEmpty() ? open : sample, create})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addWidget(title);
    card->body()->addWidget(sentence);
    card->body()->addSpacing(12);
    card->body()->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Stretches, not an alignment: only so does the card grow with the lines of its sentence.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
}

} // namespace mainstay
