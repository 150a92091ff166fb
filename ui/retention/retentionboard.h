// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentionreport.h"
#include "ui/retention/retentiontexts.h"
#include "ui/retention/retentionview.h"

#include <QWidget>

#include <algorithm>

namespace mainstay {

class CaveatList;
class Card;
class ChartPanel;
class ClosingStrip;
class FormulaStrip;
class FormulaTable;
class PlainLabel;

/// The cards of the retention page: quarters, the chosen quarter explained, and its two waterfalls.
class RetentionBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionBoard)

public:
    static constexpr int sideMargin = 24;

    explicit RetentionBoard(QWidget *parent = nullptr);

    /// All that a view asks for. The report has quarters.
    void showReport(const std::shared_ptr<const RetentionReport> &report,
                    const RetentionView &view);
    /// In the header of the chart of quarters, before its own button; the card takes ownership.
    void addQuarterControl(QWidget *control);
    /// Another quarter of the same report.
    void showQuarter(size_t quarter);
    size_t quarter() const { return m_quarter; }
    /// The quarter of a column of the first chart.
    size_t quarterAt(int column) const { return m_firstShown + size_t(std::max(column, 0)); }
    /// Marks the bars and the term whose accounts are listed.
    void markBucket(std::optional<RetentionBucket> bucket);
    /// The chart or strip in which a bucket was chosen last; null before.
    QWidget *chosenIn() const { return m_chosenIn; }

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

    ChartPanel &quarterPanel() const { return *m_quarters; }
    ChartPanel &logoPanel() const { return *m_logos; }
    ChartPanel &arrPanel() const { return *m_arr; }
    FormulaStrip &strip() const { return *m_strip; }
    FormulaTable &formulas() const { return *m_formulas; }
    ClosingStrip &closing() const { return *m_closing; }
    CaveatList &caveats() const { return *m_caveats; }

Q_SIGNALS:
    /// The place of a quarter in the report's table.
    void quarterChosen(size_t quarter);
    void bucketChosen(mainstay::RetentionBucket bucket);
    void closeQuarterRequested();
    void reopenQuarterRequested();
    void restatedRequested();
    void failed(const QString &sentence);

private:
    Card *quarterCard();
    Card *explanationCard();
    Card *waterfallCard(ChartPanel &panel, const QString &title);
    void connectCharts();
    void chooseQuarter(int column);
    void chooseBucket(const std::vector<RetentionBucket> &buckets, int index, QWidget *source);
    void reportSaveFailure(const Error &error);
    void setTerms(const QuarterRetention &row, const RetentionTexts &texts);
    RetentionTexts texts() const;
    const QuarterRetention &row() const { return m_report->table.quarters()[m_quarter]; }

    std::shared_ptr<const RetentionReport> m_report;
    size_t m_quarter = 0;
    size_t m_firstShown = 0; ///< the quarter of the chart's first column
    QStringList m_shownTerms; ///< of the strip: equal ones stay, and with them the focus
    std::optional<RetentionBucket> m_bucket;
    QWidget *m_chosenIn = nullptr;
    ChartPanel *m_quarters = nullptr;
    ChartPanel *m_logos = nullptr;
    ChartPanel *m_arr = nullptr;
    Card *m_quartersCard = nullptr;
    Card *m_explanation = nullptr;
    PlainLabel *m_days = nullptr;
    FormulaStrip *m_strip = nullptr;
    CaveatList *m_caveats = nullptr;
    ClosingStrip *m_closing = nullptr;
    FormulaTable *m_formulas = nullptr;
};

} // namespace mainstay
