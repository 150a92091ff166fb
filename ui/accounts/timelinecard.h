// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlist.h"
#include "ui/accounts/accountdetails.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/workspacesession.h"

#include <QLocale>

class QComboBox;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class PagedTableView;

/// A touchpoint as the timeline shows it.
struct TimelineRow
{
    TouchpointId id;
    TouchpointRow touchpoint;
    QString people; ///< of the customer
};

class TimelineModel final : public PagedRowsModel<TimelineRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineModel)

public:
    static constexpr int kindRole = Qt::UserRole + 1; ///< int of TouchpointKind
    static constexpr int usRole = Qt::UserRole + 2; ///< −2 … +2 or invalid
    static constexpr int solutionRole = Qt::UserRole + 3;
    enum Column { When, What, Mood };

    explicit TimelineModel(WorkspaceSession &session, QObject *parent = nullptr);

protected:
    QVariant cell(const TimelineRow &row, int column, int role) const override;

private:
    QString display(const TimelineRow &row, int column) const;
    QString moodText(const TimelineRow &row) const;

    QLocale m_locale;
};

/// Everything that happened with an account, the newest first, however much that is.
class TimelineCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCard)

public:
    TimelineCard(WorkspaceSession &session, AccountId account, QWidget *parent = nullptr);

    void load();
    PagedTableView *table() const { return m_table; }

Q_SIGNALS:
    void opened(mainstay::TouchpointId touchpoint);
    void logRequested();
    void failed(const mainstay::Error &error);

private:
    void buildTable();
    void buildEmpty();

    WorkspaceSession &m_session;
    AccountId m_account;
    TimelineModel *m_model = nullptr;
    PagedTableView *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    int m_generation = 0;
};

} // namespace mainstay
