// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/common/gallery.h"
#include "tests/ui/common/gallerycharts.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/pageheader.h"
#include "ui/common/pillwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/toast.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace mainstay::gallery {

using namespace Qt::StringLiterals;

namespace {

Card *pills(const QLocale &l, QWidget *parent)
{
    auto *card = new Card(word(l, u"Standing|状態|Állapot"_s), parent);
    auto *row = new QHBoxLayout;
    row->addWidget(new PillWidget({word(l, u"Good|良好|Jó"_s), Tone::Good}, card));
    row->addWidget(new PillWidget({word(l, u"Watch|注意|Figyelendő"_s), Tone::Watch}, card));
    row->addWidget(new PillWidget({word(l, u"Poor|不良|Rossz"_s), Tone::Poor}, card));
    row->addWidget(new PillWidget({word(l, u"Unknown|不明|Ismeretlen"_s), Tone::Unknown}, card));
    row->addWidget(new PillWidget({u"A"_s, {}}, card));
    row->addWidget(new PillWidget({word(l, u"Strategic|戦略|Stratégiai"_s), {}}, card));
    row->addStretch();
    card->body()->addLayout(row);
    auto *field = new QLineEdit(u"2026-13-40"_s, card);
    auto *message = new FieldMessage(field, card);
    message->setError(word(
        l,
        u"Enter a date such as 9 Mar 2026.|2026/03/09 のように日付を入力してください。|Adj meg egy dátumot, például 2026. 03. 09."_s));
    auto *search = new SearchField(card);
    search->setPrompt(word(l, u"Find an account|顧客を検索|Ügyfél keresése"_s));
    card->body()->addWidget(search);
    card->body()->addWidget(field);
    card->body()->addWidget(message);
    card->body()->addWidget(figureLabel(u"€4.7M"_s, card));
    card->body()->addWidget(captionLabel(
        word(l, u"ARR, renews in 12 d|ARR、12日後に更新|Éves bevétel, 12 nap múlva megújul"_s),
        card));
    card->body()->addStretch();
    return card;
}

} // namespace

std::unique_ptr<QWidget> piecesPage(const QLocale &l)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    auto *header = new PageHeader(page.get());
    header->setTitle(word(l, u"Pieces|部品|Elemek"_s));
    column->addWidget(header);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(pills(l, page.get()));
    auto *card = new Card(word(l, u"Timeline|履歴|Idővonal"_s), page.get());
    auto *empty = new EmptyState(card);
    empty->setIconName(u"view-calendar-timeline"_s);
    empty->setTexts(
        word(
            l,
            u"Nothing logged with this account yet.|この顧客との記録はまだありません。|Ezzel az ügyféllel még nincs rögzített kapcsolat."_s),
        word(l, u"Log a touchpoint|タッチポイントを記録|Kapcsolat rögzítése"_s));
    card->body()->addWidget(empty);
    row->addWidget(card);
    column->addLayout(row, 1);
    auto *menu = new QMenu(page.get());
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(QIcon::fromTheme(u"edit-undo"_s), word(l, u"&Undo|元に戻す(&U)|&Visszavonás"_s))
        ->setShortcut(QKeySequence::Undo);
    menu->addAction(QIcon::fromTheme(u"edit-redo"_s), word(l, u"&Redo|やり直し(&R)|&Ismét"_s))
        ->setEnabled(false);
    menu->addSeparator();
    auto *dark = menu->addAction(word(l, u"&Dark|ダーク(&D)|&Sötét"_s));
    dark->setCheckable(true);
    dark->setChecked(true);
    menu->addMenu(word(l, u"&Language|言語(&L)|&Nyelv"_s));
    menu->setActiveAction(dark);
    column->addWidget(menu, 0, Qt::AlignLeft);
    column->addSpacing(60);
    auto *toast = new Toast(page.get());
    page->resize(1000, 760);
    toast->showMessage(
        word(
            l,
            u"Call with Aoba Seimitsu logged.|青葉精密工業との通話を記録しました。|A hívás rögzítve."_s),
        word(l, u"Undo|元に戻す|Visszavonás"_s));
    return page;
}

} // namespace mainstay::gallery
