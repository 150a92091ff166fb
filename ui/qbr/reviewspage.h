// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"
#include "ui/common/reloader.h"
#include "ui/qbr/reviewform.h"
#include "ui/qbr/reviewfiguresmodel.h"
#include "ui/qbr/reviewlist.h"

#include <QFuture>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace mainstay {

class EmptyState;
class PageHeader;
class PagedTableView;
class PlainLabel;
class ReviewBoard;
class ReviewCalendar;
class ReviewCalendarFiles;
class ReviewFiguresPane;
class ReviewsModel;
class SearchField;
class SegmentedSwitch;
class WorkspaceSession;

/// The business reviews of a quarter (QBR-2). One key says how far the selected ones are: 1 proposed, 2 scheduled, 3 content
/// ready, 4 held, 5 followed up; Alt+PageUp, Alt+PageDown and Alt+Home choose the quarter. Return edits the review, A opens its
/// account, N begins another review of the account, P shows its prep sheet, H writes it down as held, X calls it off. As a
/// table, as cards, by month or week, where reviews are moved, and in figures, each of which leads to its reviews.
class ReviewsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewsPage)

public:
    enum class View { Table, Board, Month, Week, Figures };

    explicit ReviewsPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QList<QAction *> commands() const override { return m_commands; }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    /// What other pages ask for: the review, or a new one in the quarter of that day, over the list of its quarter.
    void openReview(QbrId review);
    void beginReview(AccountId account, QDate day);

    PagedTableView *table() const { return m_table; }
    ReviewBoard *board() const { return m_board; }
    ReviewCalendar *calendar() const { return m_calendar; }
    ReviewFiguresPane *figures() const { return m_figures; }
    ReviewCalendarFiles *calendarFiles() const { return m_files; }
    SearchField *filter() const { return m_filter; }
    const ReviewQuery &query() const { return m_query; }
    /// Null until the first answer.
    const std::shared_ptr<const ReviewsReport> &report() const { return m_report; }

private:
    void build();
    void buildHeader();
    QWidget *buildFilters();
    QWidget *buildTable();
    void buildKeys();
    void buildFileKeys();
    QAction *addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void connectParts();
    void load();
    void take(const Result<std::shared_ptr<const ReviewsReport>> &answer);
    void showProblem(const QString &sentence);
    void showOwners();
    void showList();
    void showFooter(const std::vector<size_t> &places);
    void showPlace(size_t count);
    /// By so many quarters; 0 leads back to the one of today.
    void stepQuarter(int quarters);
    void queryChanged();
    void clearFilters();
    QByteArray stateWith(const ReviewQuery &query, const std::optional<Quarter> &quarter, QDate day) const;
    void remember() const;
    void takeKeyboard();
    void lendKeyboard();
    void openAccount();
    void editCurrent();
    void addAnother();
    void beginFor(AccountId account, const QString &name);
    void openPrepSheet();
    void openForm(QFuture<Result<ReviewForm>> loading, const QString &subject);
    void showForm(QFuture<Result<ReviewForm>> loading);
    const QbrRow *current() const;
    const DueReview *currentDue() const;
    std::vector<QbrRow> selected() const;
    void moveTo(QbrStatus status);
    void holdCurrent();
    void sayItLiesAhead(const QbrRow &review);
    void callOff();
    void planQuarter();
    void editRules();

    // reviewspageviews.cpp
    void connectViews();
    void chooseView(View view);
    bool isCalendar() const { return m_view == View::Month || m_view == View::Week; }
    qint64 currentOfView() const;
    QWidget *placeOfView() const;
    bool hasKeyboard() const;
    bool isShownByCalendar(const QbrRow &review) const;
    void showCalendar();
    void showFigures();
    void showFigureFilter();
    void clearFigure();
    /// The days that the calendar needs; nothing in another view.
    std::optional<std::pair<QDate, QDate>> calendarDays() const;
    void followDay(QDate day);
    void setCalendarToQuarter();
    void askToMove(qint64 id, const QDateTime &start);
    void reschedule(qint64 id, const QDateTime &start, const QString &accountName);
    void sayItStays(qint64 id);
    void chooseFigure(const FigureChoice &choice);
    void goToQuarter(Quarter quarter);
    void saveSelected();
    void saveListed();

    WorkspaceSession &m_session;
    Reloader m_reloader;
    std::shared_ptr<const ReviewsReport> m_report; ///< null until loaded
    std::optional<Quarter> m_quarter; ///< nothing: the one of today
    ReviewQuery m_query;
    View m_view = View::Table;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    bool m_isOpening = false; ///< a form is on its way
    bool m_isKeyboardLent = false; ///< to the filter, while there is no list
    bool m_focusWanted = false; ///< activated before there was a list to put the focus on
    ReviewsModel *m_model = nullptr;
    PageHeader *m_header = nullptr;
    PlainLabel *m_quarterName = nullptr;
    QPushButton *m_today = nullptr;
    SearchField *m_filter = nullptr;
    QComboBox *m_owner = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the list, or what is said instead of it
    PagedTableView *m_table = nullptr;
    QWidget *m_loading = nullptr;
    QWidget *m_tableCard = nullptr;
    ReviewBoard *m_board = nullptr;
    ReviewCalendar *m_calendar = nullptr;
    ReviewFiguresPane *m_figures = nullptr;
    ReviewCalendarFiles *m_files = nullptr;
    QToolButton *m_figureFilter = nullptr; ///< says which figure is listed, and leaves it
    SegmentedSwitch *m_switch = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_problem = nullptr;
    PlainLabel *m_footer = nullptr;
    QList<QAction *> m_commands;
};

} // namespace mainstay
