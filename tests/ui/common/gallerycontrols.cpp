// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/common/gallerycontrols.h"

#include "tests/ui/common/gallery.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/paint/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace mainstay::gallery {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *b = new QPushButton(text, parent);
    setButtonKind(*b, kind);
    return b;
}

QLayout *buttonRow(const QLocale &l, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button(word(l, u"Save|保存|Mentés"_s), ButtonKind::Primary, parent));
    row->addWidget(button(word(l, u"Cancel|キャンセル|Mégse"_s), ButtonKind::Normal, parent));
    row->addWidget(
        button(word(l, u"Show all|すべて表示|Összes megjelenítése"_s), ButtonKind::Flat, parent));
    row->addWidget(button(word(l, u"Delete|削除|Törlés"_s), ButtonKind::Danger, parent));
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Normal}) {
        auto *off = button(word(l, u"Not now|今はしない|Most nem"_s), kind, parent);
        off->setEnabled(false);
        row->addWidget(off);
    }
    auto *tool = new QToolButton(parent);
    tool->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    row->addWidget(tool);
    auto *checked = new QToolButton(parent);
    checked->setIcon(QIcon::fromTheme(u"view-filter"_s));
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    row->addStretch();
    return row;
}

QLayout *form(const QLocale &l, QWidget *parent)
{
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"Kovács és Társa Zrt. 株式会社"_s, parent);
    form->addRow(word(l, u"&Name|名前(&N)|&Név"_s), name);
    auto *empty = new QLineEdit(parent);
    empty->setPlaceholderText(word(l, u"Type to search|入力して検索|Keresés gépeléssel"_s));
    form->addRow(word(l, u"&Search|検索(&S)|&Keresés"_s), empty);
    auto *invalid = new QLineEdit(u"12 monkeys"_s, parent);
    setFieldInvalid(*invalid, true);
    form->addRow(word(l, u"&Amount|金額(&A)|Ö&sszeg"_s), invalid);
    auto *off = new QLineEdit(u"disabled"_s, parent);
    off->setEnabled(false);
    form->addRow(word(l, u"Key|キー|Kulcs"_s), off);
    auto *combo = new QComboBox(parent);
    combo->addItems({word(l, u"Meeting|会議|Megbeszélés"_s), u"x"_s});
    form->addRow(word(l, u"&Kind|種類(&K)|&Fajta"_s), combo);
    auto *editable = new QComboBox(parent);
    editable->setEditable(true);
    editable->addItem(u"EUR"_s);
    form->addRow(word(l, u"Currency|通貨|Pénznem"_s), editable);
    auto *spin = new QSpinBox(parent);
    spin->setValue(30);
    spin->setSuffix(u" min"_s);
    form->addRow(word(l, u"Minutes|分|Perc"_s), spin);
    auto *date = new QDateEdit(QDate(2026, 3, 9), parent);
    date->setCalendarPopup(true);
    date->setLocale(l);
    form->addRow(word(l, u"Date|日付|Dátum"_s), date);
    auto *notes = new QPlainTextEdit(
        word(l, u"Talked about the renewal.|契約更新について話した。|A megújításról beszéltünk."_s),
        parent);
    notes->setFixedHeight(60);
    form->addRow(word(l, u"Notes|メモ|Jegyzet"_s), notes);
    return form;
}

QLayout *choices(const QLocale &l, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    auto *on = new QCheckBox(word(l, u"Only mine|自分の担当のみ|Csak az enyémek"_s), parent);
    on->setChecked(true);
    column->addWidget(on);
    column->addWidget(
        new QCheckBox(word(l, u"Include closed|終了分を含む|A lezártakkal"_s), parent));
    auto *part = new QCheckBox(word(l, u"Some|一部|Néhány"_s), parent);
    part->setCheckState(Qt::PartiallyChecked);
    column->addWidget(part);
    auto *radio = new QRadioButton(word(l, u"By logos|社数で|Cégek szerint"_s), parent);
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(word(l, u"By ARR|ARRで|ARR szerint"_s), parent));
    auto *progress = new QProgressBar(parent);
    progress->setValue(62);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto *tabs = new QTabBar(parent);
    tabs->setDrawBase(true);
    for (const auto &t :
         {u"Overview|概要|Áttekintés"_s, u"People|担当者|Személyek"_s, u"Timeline|履歴|Idővonal"_s})
        tabs->addTab(word(l, t));
    column->addWidget(tabs);
    column->addStretch();
    return column;
}

QTableView *table(const QLocale &l, QWidget *parent)
{
    auto *view = new QTableView(parent);
    auto *model = new QStandardItemModel(40, 4, view);
    model->setHorizontalHeaderLabels({word(l, u"Account|顧客|Ügyfél"_s),
                                      word(l, u"Owner|担当|Felelős"_s), u"ARR"_s,
                                      word(l, u"Renewal|更新|Megújítás"_s)});
    for (int r = 0; r < 40; ++r) {
        model->setItem(
            r, 0,
            new QStandardItem(r % 2 ? u"Tisza Logisztika Kft."_s : u"青葉精密工業株式会社"_s));
        model->setItem(r, 1, new QStandardItem(word(l, u"Team East|東チーム|Keleti csapat"_s)));
        auto *arr = new QStandardItem(l.toString(11111 * (r + 1) * (r % 3 ? 1 : 7)));
        arr->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        arr->setData(numberFont(bodyFont()), Qt::FontRole);
        model->setItem(r, 2, arr);
        model->setItem(
            r, 3,
            new QStandardItem(l.toString(QDate(2026, 3, 9).addDays(r), QLocale::ShortFormat)));
    }
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setSortingEnabled(true);
    view->sortByColumn(2, Qt::DescendingOrder);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(32);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->resizeSection(0, 220);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setCurrentIndex(model->index(2, 0));
    return view;
}

} // namespace

std::unique_ptr<QWidget> controlsPage(const QLocale &locale)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    auto *title = new PlainLabel(word(locale, u"Accounts|顧客|Ügyfelek"_s), page.get());
    title->setFont(titleFont());
    column->addWidget(title);
    column->addLayout(buttonRow(locale, page.get()));
    auto *row = new QHBoxLayout;
    row->addLayout(form(locale, page.get()), 3);
    row->addSpacing(24);
    row->addLayout(choices(locale, page.get()), 2);
    column->addLayout(row);
    column->addWidget(table(locale, page.get()), 1);
    return page;
}

} // namespace mainstay::gallery
