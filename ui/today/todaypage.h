// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/actionlist.h"
#include "core/touchpoints/touchpointlog.h"
#include "ui/common/page.h"
#include "ui/today/todayrow.h"

#include <QFuture>
#include <QLocale>

class QComboBox;
class QListView;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class MeetingBar;
class PageHeader;
class PlainLabel;
class TodayModel;
class WorkspaceSession;

/// What waits for the user: meetings of the calendar that nobody has logged, business reviews and
/// their checklists, planned touches, actions and promises that are due, surveys to be asked, accounts that hear from us
/// too seldom, people who hear from us too often. Each is a key away from done; empty when all is done.
class TodayPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayPage)

public:
    /// `meetings` outlives the page.
    TodayPage(WorkspaceSession &session, MeetingSource &meetings, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    AccountId currentAccount() const override;
    bool beginLog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void connectParts();
    QString whoseKey() const;
    void ask();
    void askIfStale();
    struct Whose;
    struct Faces;
    struct Opening;
    struct Part;
    void await(QFuture<Result<Part>> part, void (*take)(TodayPage &, const Part &));
    static Result<Faces> loadFaces(Connection &connection, const Whose &whose);
    void fillWhose(const Faces &faces);
    void takeDue(const Result<Opening> &answer);
    /// Reviews, cadence or budgets; false, and said, when they could not be read.
    bool takePart(const Result<Part> &answer);
    void showWhenWhole();
    void complain(const Error &error);
    void showRows();
    void showHint();
    void select(int row);
    const TodayRow *currentRow() const;
    bool handleKey(int key);
    void open();
    bool finish();
    void absent();
    void drop();
    void changeAction(ActionVerdict verdict);
    void dropTouch();
    void finishStep();
    void askSurvey();
    void dropSurvey();
    /// The sentence when it is done, else what is wrong with the subject.
    void tell(const Result<void> &done, const QString &sentence, const QString &subject);
    void saveMeeting();
    void meetingSaved(const Result<LogOutcome> &outcome, const QString &name);

    WorkspaceSession &m_session;
    MeetingSource &m_meetings;
    QLocale m_locale;
    TodayModel *m_model = nullptr;
    PageHeader *m_header = nullptr;
    QComboBox *m_whose = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_done = nullptr;
    PlainLabel *m_hint = nullptr;
    MeetingBar *m_bar = nullptr;
    Today m_today;
    ReviewsToday m_reviews;
    qint64 m_overdueReviews = 0; ///< accounts
    QDate m_day; ///< asked for last
    int m_question = 0;
    bool m_whoseKnown = false;
    bool m_isOthersDay = false; ///< of the day that is shown
    bool m_loaded = false;
    bool m_complete = false; ///< cadence and budgets too
    int m_awaited = 0; ///< of reviews, cadence and budgets
    bool m_partMissing = false; ///< one of them could not be read
    bool m_stale = true;
    bool m_saving = false;
    bool m_isTouched = false; ///< a row was chosen by somebody: it stays, whatever comes in above it
};

} // namespace mainstay
