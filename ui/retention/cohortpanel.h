// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/cohortmodel.h"

#include <QWidget>

namespace mainstay {

class CohortTableView;
class PlainLabel;
class SegmentedSwitch;
class TakeAlong;
struct TakenView;

/// The card with the grid of cohorts (RET-7), its measure, and what that measure means.
class CohortPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CohortPanel)

public:
    explicit CohortPanel(QWidget *parent = nullptr);

    void showReport(const std::shared_ptr<const RetentionReport> &report, CohortMeasure measure, size_t quarters);
    void clearListed();
    CohortMeasure measure() const { return m_chosen; }
    /// What a cell says, in a sentence.
    static QString meaningOf(CohortMeasure measure);
    CohortTableView &table() const { return *m_table; }
    CohortModel &model() const { return *m_model; }
    TakeAlong &takeAlong() const { return *m_takeAlong; }

Q_SIGNALS:
    void measureChosen(mainstay::CohortMeasure measure);
    void cellChosen(const mainstay::CohortModel::Place &place, const QString &name);
    void failed(const QString &sentence);

private:
    TakenView taken() const;
    void reportSaveFailure(const Error &error);

    CohortModel *m_model = nullptr;
    CohortTableView *m_table = nullptr;
    SegmentedSwitch *m_measure = nullptr;
    PlainLabel *m_meaning = nullptr;
    CohortMeasure m_chosen = CohortMeasure::Presence;
    TakeAlong *m_takeAlong = nullptr;
    QString m_unit; ///< of money: "ARR in EUR"
};

} // namespace mainstay
