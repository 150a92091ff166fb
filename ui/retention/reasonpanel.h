// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/reasonmodel.h"

#include <QWidget>

class QTableView;
class QStackedWidget;

namespace mainstay {

class Card;
class PlainLabel;
class PointValueTable;
class SegmentedSwitch;
class TakeAlong;
struct TakenView;

/// Why accounts left, and what keeping one point more of them is worth (RET-8, RET-9).
class ReasonPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonPanel)

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    /// Losses of the last `quarters` quarters.
    void showReport(const std::shared_ptr<const RetentionReport> &report, ReasonSource source, size_t quarters);
    QTableView &table() const { return *m_table; }
    ReasonModel &model() const { return *m_model; }
    /// From which quarter on losses are counted: its place in the report.
    size_t firstQuarter() const { return m_firstQuarter; }
    /// The numbers of what a point is worth, three for each of pointYears.
    const std::vector<PlainLabel *> &worthCells() const { return m_worthCells; }
    TakeAlong &takeAlong() const { return *m_takeAlong; }

Q_SIGNALS:
    void sourceChosen(mainstay::ReasonSource source);
    void reasonChosen(mainstay::LossReason reason);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader(Card *card);
    void buildWorth();
    void choose(const QModelIndex &index);
    void chooseWeight();
    void showReasons();
    void showWorth(const RetentionReport &report);
    TakenView taken() const;
    void reportSaveFailure(const Error &error);

    std::shared_ptr<const RetentionReport> m_report;
    size_t m_quarters = 0;
    ReasonModel *m_model = nullptr;
    TakeAlong *m_takeAlong = nullptr;
    SegmentedSwitch *m_weight = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    SegmentedSwitch *m_source = nullptr;
    PlainLabel *m_summary = nullptr;
    Card *m_worthCard = nullptr;
    PlainLabel *m_worth = nullptr;
    std::vector<PlainLabel *> m_worthCells; ///< three a year
    size_t m_firstQuarter = 0;
};

} // namespace mainstay
