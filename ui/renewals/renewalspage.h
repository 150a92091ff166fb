// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"
#include "ui/renewals/renewallist.h"

#include <array>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace mainstay {

class AccuracyModel;
class EmptyState;
class PageHeader;
class PagedTableView;
class PlainLabel;
class QuarterCard;
class RenewalBoard;
class RenewalsLoader;
class RenewalsModel;
class SearchField;
class SegmentedSwitch;
class TakeAlong;
class WorkspaceSession;
struct TakenView;

/// What runs out in this quarter and the next three, and how much of it is expected to stay (RET-10). One key says
/// what is expected of the selected renewals: 1 commit, 2 likely, 3 at risk, 4 unlikely; P assesses with probability
/// and note, D decides, Return opens the account.
class RenewalsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalsPage)

public:
    enum class View { Table, Board, Past };

    explicit RenewalsPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QList<QAction *> commands() const override { return m_commands; }
    QByteArray saveState() const override { return stateWith(m_query.text); }
    void restoreState(const QByteArray &state) override;

    PagedTableView *table() const { return m_table; }
    RenewalBoard *board() const { return m_board; }
    SearchField *filter() const { return m_filter; }
    const RenewalQuery &query() const { return m_query; }
    /// Of the quarters' cards.
    TakeAlong *takeCards() const { return m_takeCards; }
    /// Of the past quarters.
    TakeAlong *takePast() const { return m_takePast; }

private:
    void build();
    QWidget *buildCards();
    QWidget *buildFilters();
    QWidget *buildPlaces();
    QWidget *buildTable();
    QWidget *buildPast();
    void buildKeys();
    void addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void connectParts();
    void takeReport(const std::shared_ptr<const RenewalsReport> &report);
    TakenView takenCards() const;
    TakenView takenPast() const;
    void showProblem(const QString &sentence);
    void showCards();
    void showCaveat();
    void showList();
    void showPlace(size_t count);
    void showFooter(const std::vector<size_t> &places);
    void chooseView(View view);
    void chooseQuarter(size_t card);
    void queryChanged();
    void clearFilters();
    QByteArray stateWith(const QString &text) const;
    void remember() const;
    void takeKeyboard();
    void openCurrent();
    const Renewal *current() const;
    std::vector<Renewal> selectedOpen() const;
    void say(RenewalCategory category);
    void assess();
    void decide();

    WorkspaceSession &m_session;
    RenewalsLoader *m_loader = nullptr;
    std::shared_ptr<const RenewalsReport> m_report; ///< null until loaded
    RenewalQuery m_query;
    View m_view = View::Table;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    bool m_focusWanted = false; ///< activated before there was a list to put the focus on
    RenewalsModel *m_model = nullptr;
    AccuracyModel *m_accuracy = nullptr;
    PageHeader *m_header = nullptr;
    std::array<QuarterCard *, RenewalsReport::quartersAhead + 1> m_cards {};
    TakeAlong *m_takeCards = nullptr;
    TakeAlong *m_takePast = nullptr;
    PlainLabel *m_caveat = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    SearchField *m_filter = nullptr;
    QComboBox *m_shown = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the whole page, or what is said instead of it
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_problem = nullptr;
    QStackedWidget *m_places = nullptr; ///< table, board, past quarters, or that nothing passes
    PagedTableView *m_table = nullptr;
    QWidget *m_tableCard = nullptr;
    RenewalBoard *m_board = nullptr;
    QWidget *m_past = nullptr;
    QTableView *m_pastTable = nullptr;
    EmptyState *m_noHits = nullptr;
    PlainLabel *m_footer = nullptr;
    QList<QAction *> m_commands;
};

} // namespace mainstay
