// SPDX-License-Identifier: Apache-2.0
// What leaves RenewalsPage as pictures and data; the rest is in renewalspage.cpp.
#include "ui/common/formatters.h"
#include "ui/common/takealong.h"
#include "ui/paint/fonts.h"
#include "ui/renewals/accuracymodel.h"
#include "ui/renewals/quartercard.h"
#include "ui/renewals/renewalspage.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double cardGap = 10;
constexpr double pastWidth = 960;

/// A row for each month: quarters add up from them.
void addMonths(DataTable &table, const ForecastQuarter &quarter, const RenewalsReport &report)
{
    for (size_t month = 0; month < quarter.months.size(); ++month) {
        const ForecastSum &sum = quarter.months[month];
        QStringList row {quarter.quarter.label(report.fiscal), quarter.firstDay.addMonths(int(month)).toString(u"yyyy-MM"_s),
                         QString::number(sum.count)};
        for (const qint64 minor : {sum.due, sum.kept, sum.lost, sum.lapsed, sum.worst, sum.expected, sum.best})
            row += toPlainText({minor, report.currency});
        table.rows += row;
    }
}

} // namespace

TakenView RenewalsPage::takenCards() const
{
    std::vector<ForecastCardData> cards;
    QStringList words;
    TakenView view;
    view.table.texts = 2;
    view.table.header = {tr("Quarter", "column"), tr("Month", "column"), tr("Renewals", "column"), tr("Due", "column: ARR that runs out"),
                         tr("Kept", "column: ARR"), tr("Lost", "column: ARR"), tr("Lapsed", "column: ARR"), tr("Worst", "column: ARR"),
                         tr("Expected", "column: ARR"), tr("Best", "column: ARR")};
    for (size_t i = 0; m_report && i < m_cards.size(); ++i) {
        cards.push_back(m_cards[i]->drawn());
        words += m_cards[i]->words();
        addMonths(view.table, m_report->quarters[i], *m_report);
    }
    view.picture.title = tr("Renewals by quarter");
    if (m_report)
        view.picture.note = tr("As of %1, ARR in %2. Worst is what is kept and committed, best is all that is not lost, expected weighs each "
                               "renewal by its probability.")
                                .arg(formatDate(m_report->asOf, QLocale()), m_report->currency.code());
    view.picture.description = words.join(u'\n');
    const double step = forecastCardSize.width() + cardGap;
    view.picture.size = {step * double(m_cards.size()) - cardGap, forecastCardSize.height()};
    view.picture.draw = [cards, step](QPainter &painter, const Theme &theme) {
        for (size_t i = 0; i < cards.size(); ++i)
            drawForecastCard(painter, {QPointF(double(i) * step, 0), forecastCardSize}, cards[i], theme);
    };
    return view;
}

TakenView RenewalsPage::takenPast() const
{
    const BarListLayout layout = layoutBarList(m_accuracy->barList(), pastWidth, bodyFont());
    TakenView view;
    view.picture.title = tr("Forecast and outcome of past quarters");
    if (m_report)
        view.picture.note = tr("As of %1, ARR in %2. Expected is what the assessments of the quarter's first day add up to.")
                                .arg(formatDate(m_report->asOf, QLocale()), m_report->currency.code());
    view.picture.description = view.picture.title;
    view.picture.size = layout.size;
    view.picture.draw = [layout](QPainter &painter, const Theme &theme) { drawBarList(painter, layout, theme); };
    view.table = m_accuracy->dataTable();
    return view;
}

} // namespace mainstay
