// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/common/gallerycharts.h"

#include "tests/ui/common/gallery.h"
#include "ui/common/card.h"
#include "ui/common/chartwidget.h"
#include "ui/common/formatters.h"
#include "ui/common/formulastrip.h"
#include "ui/common/pageheader.h"
#include "ui/common/style.h"

#include <QBoxLayout>
#include <QPushButton>

namespace mainstay::gallery {

using namespace Qt::StringLiterals;

namespace {

const Currency &euro()
{
    static const Currency currency = Currency::fromCode(u"EUR").value();
    return currency;
}

QuarterChartData quarters(const QLocale &l, int count, ChartLayout::Form form)
{
    QuarterChartData data;
    data.form = form;
    data.tickText = [l](double v) { return QString(l.toString(v * 100, 'f', 0) + l.percent()); };
    for (int i = 0; i < count; ++i) {
        QuarterValue q;
        q.label = u"FY%1 Q%2"_s.arg(24 + i / 4).arg(i % 4 + 1);
        if (i != 1)
            q.value = 0.82 + 0.013 * ((i * 7) % 13);
        q.valueText = formatPercent(q.value, l);
        q.toDate = i + 1 == count;
        data.quarters.push_back(q);
    }
    return data;
}

WaterfallChartData logos(const QLocale &l)
{
    using Kind = WaterfallStep::Kind;
    WaterfallChartData data;
    data.tickText = [l](double v) { return formatCount(qint64(v), l); };
    const auto add = [&](Kind kind, const QString &words, double amount) {
        const QString text = kind == Kind::Movement ? formatSigned(qint64(amount), l)
                                                    : formatCount(qint64(amount), l);
        data.steps.push_back({kind, word(l, words), amount, text, {}});
    };
    add(Kind::Start, u"Start|期首|Nyitó"_s, 100);
    add(Kind::Movement, u"Lost|解約|Elveszített"_s, -21);
    add(Kind::Movement, u"New|新規|Új"_s, 20);
    add(Kind::Movement, u"Back|復帰|Visszatért"_s, 0);
    add(Kind::End, u"End|期末|Záró"_s, 99);
    return data;
}

WaterfallChartData revenue(const QLocale &l)
{
    using Kind = WaterfallStep::Kind;
    WaterfallChartData data;
    data.tickText = [l](double v) { return formatMoneyCompact({qint64(v * 100), euro()}, l); };
    const auto add = [&](Kind kind, const QString &words, qint64 major) {
        const Money money {major * 100, euro()};
        const QString text
            = kind == Kind::Movement ? formatMoneySigned(money, l) : formatMoneyCompact(money, l);
        data.steps.push_back({kind, word(l, words), double(major), text, {}});
    };
    add(Kind::Start, u"Opening ARR|期首ARR|Nyitó éves ismétlődő bevétel"_s, 4'180'000);
    add(Kind::Movement, u"New|新規顧客|Új ügyfelek"_s, 812'000);
    add(Kind::Movement, u"Back|復帰した顧客|Visszatért ügyfelek"_s, 64'500);
    add(Kind::Movement, u"Expansion|アップセル・拡大|Bővülés a meglévő ügyfeleknél"_s, 391'000);
    add(Kind::Movement, u"Contraction|縮小|Csökkenés a meglévő ügyfeleknél"_s, -228'000);
    add(Kind::Movement, u"Churned|解約した顧客|Lemorzsolódott ügyfelek"_s, -540'300);
    add(Kind::End, u"Closing ARR|期末ARR|Záró éves ismétlődő bevétel"_s, 0);
    data.steps.back().valueText = formatMoneyCompact({qint64(data.total() * 100), euro()}, l);
    return data;
}

template <typename Data>
ChartWidget *chart(const Data &data, const QString &title, QWidget *parent)
{
    auto *widget = new ChartWidget(parent);
    widget->setTitle(title);
    widget->setChart(data);
    return widget;
}

template <typename Data>
Card *chartCard(const Data &data, const QString &title, QWidget *parent)
{
    auto *card = new Card(title, parent);
    card->body()->addWidget(chart(data, title, card));
    return card;
}

FormulaStrip *strip(const QLocale &l, QWidget *parent)
{
    auto *result = new FormulaStrip(parent);
    result->setTerms({
        {{}, u"100"_s, word(l, u"at the start|期首|a negyedév elején"_s), true, ChartInk::Total},
        {u"−"_s, u"21"_s, word(l, u"lost|解約|elveszített"_s), true, ChartInk::Negative},
        {u"+"_s, u"20"_s, word(l, u"new|新規|új"_s), true, ChartInk::Positive},
        {u"+"_s, u"0"_s, word(l, u"back|復帰|visszatért"_s), true, ChartInk::Positive},
        {u"="_s, u"99"_s, word(l, u"at the end|期末|a negyedév végén"_s), true, ChartInk::Total},
        {{},
         l.toString(79.0, 'f', 1) + l.percent(),
         word(l, u"adjusted retention|調整後リテンション|korrigált megtartás"_s),
         false,
         {}},
    });
    result->setSelected(1);
    return result;
}

} // namespace

std::unique_ptr<QWidget> chartsPage(const QLocale &l)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    auto *header = new PageHeader(page.get());
    header->setTitle(word(l, u"Retention|リテンション|Megtartás"_s));
    header->setSubtitle(
        word(l, u"Since FY24 Q1, by logos|FY24 Q1以降、社数|FY24 Q1 óta, ügyfelek szerint"_s));
    header->addWidget(new QPushButton(
        word(l, u"Show as table|表で表示|Megjelenítés táblázatként"_s), page.get()));
    auto *primary = new QPushButton(word(l, u"Export…|書き出し…|Exportálás…"_s), page.get());
    setButtonKind(*primary, ButtonKind::Primary);
    header->addWidget(primary);
    column->addWidget(header);
    auto *top = new Card(
        word(
            l,
            u"Adjusted retention per quarter|四半期ごとの調整後リテンション|Korrigált megtartás negyedévenként"_s),
        page.get());
    auto *bars = chart(quarters(l, 10, ChartLayout::Form::Bars), u"bars"_s, top);
    bars->setSelected(6);
    top->body()->addWidget(bars, 1);
    top->body()->addWidget(strip(l, top));
    column->addWidget(top, 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(chartCard(logos(l), word(l, u"Accounts|顧客数|Ügyfelek"_s), page.get()), 2);
    row->addWidget(chartCard(revenue(l), word(l, u"ARR|ARR|Éves ismétlődő bevétel"_s), page.get()),
                   3);
    column->addLayout(row, 2);
    return page;
}

std::unique_ptr<QWidget> manyQuartersPage(const QLocale &l)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->addWidget(chartCard(quarters(l, 24, ChartLayout::Form::Bars), u"24"_s, page.get()));
    auto *row = new QHBoxLayout;
    row->addWidget(chartCard(quarters(l, 12, ChartLayout::Form::Line), u"12"_s, page.get()));
    row->addWidget(chartCard(quarters(l, 3, ChartLayout::Form::Bars), u"3"_s, page.get()));
    row->addWidget(chartCard(quarters(l, 24, ChartLayout::Form::Bars), u"24"_s, page.get()));
    column->addLayout(row);
    return page;
}

} // namespace mainstay::gallery
