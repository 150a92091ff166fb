// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/cohortmodel.h"

#include <QTableView>

namespace mainstay {

/// The heat map of cohorts. Arrow keys walk the cells; Return and a click list a cell's accounts.
class CohortTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CohortTableView)

public:
    explicit CohortTableView(CohortModel &model, QWidget *parent = nullptr);

    const CohortModel &cohorts() const { return m_model; }
    /// After the model shows something else.
    void fitColumns();
    /// Outlines the cell whose accounts are listed.
    void setListed(const QModelIndex &index);
    bool isListed(const QModelIndex &index) const { return m_listed == index; }

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CohortModel &m_model;
    QPersistentModelIndex m_listed;
};

} // namespace mainstay
