// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/implied.h"
#include "ui/touchpoints/accountfield.h"
#include "ui/touchpoints/budgetwatch.h"
#include "ui/touchpoints/logopening.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLayout;
class QPushButton;

namespace mainstay {

class DraftKeeper;
class FieldMessage;
class HintWatch;
class LastTimePanel;
class NoticeBar;
class PlainLabel;
class TouchpointForm;
class DbExecutor;
class WorkspaceSession;

/// The window in which a touchpoint is logged or edited, beside whatever else is open. Ctrl+Return saves
/// and closes, Ctrl+Shift+Return saves and begins the next, Escape closes and keeps the draft; a bare
/// Return never submits. Everything typed is in the file within a second.
class TouchpointEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointEditor)

public:
    explicit TouchpointEditor(WorkspaceSession &session, QWidget *parent = nullptr);
    /// Waits for the draft to be written, so it has to go before the session.
    ~TouchpointEditor() override;

    /// Shows it for a new log; an invalid id lets the user choose. What is being written stays: a window
    /// that is open already for the same, or for an unknown account, only comes to the front.
    void startNew(AccountId account);
    /// The same for a log that has begun already. Asked for twice, what came from one source is one log.
    void startFrom(const LogStart &start);
    void edit(TouchpointId touchpoint);

Q_SIGNALS:
    /// One sentence for the toast; undo takes the whole log back.
    void saved(const QString &sentence);
    /// One sentence: a save ended badly that the window no longer shows.
    void failed(const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class AfterSave { Close, StartNext };
    /// A draft that the bar at the top is about.
    struct Offer
    {
        enum class State { Restored, Other, Discarded, Unreadable } state = State::Other;
        Draft stored;
        LogDraft draft;
    };

    void buildWindow();
    QWidget *buildMain();
    QLayout *buildFooter();
    void addShortcuts();
    void connectParts();

    void beginNew(const LogStart &start);
    bool isMine(const LogDraft &draft, AccountId account) const;
    void present();
    void showTitle();
    DbExecutor &reader();
    void take(const Result<LogOpening> &opening);
    void fill(const LogOpening &opening);
    void showDrafts(const std::vector<Draft> &drafts, AccountId account);
    QString freePlace(const std::vector<Draft> &drafts) const;
    void restore(const Offer &offer);
    void sayOffer(const Offer &offer);
    void acceptOffer();
    void rejectOffer();

    enum class People { Keep, DropStrangers };
    void reloadAccount(People people);
    void refreshHint();
    void save(AfterSave after);
    void saveResolved(AccountField::Finding finding);
    void showBudgets(const BudgetWatch::Answer &answer);
    void saveWithin(const Result<BudgetWatch::Answer> &budgets);
    void write();
    ImpliedLog impliedLog() const;
    void showImplied(const std::optional<Hint> &hint);
    void acceptImplied();
    void dismissImplied();
    void finish(const Result<LogOutcome> &outcome);
    QString sentenceFor(const LogOutcome &outcome) const;

    WorkspaceSession &m_session;
    const QString m_token; ///< in the places of its drafts: another window, of any process, has its own
    TouchpointForm *m_form = nullptr;
    LastTimePanel *m_panel = nullptr;
    NoticeBar *m_notice = nullptr;
    FieldMessage *m_failure = nullptr;
    FieldMessage *m_overBudget = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_kept = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_nextButton = nullptr;
    DraftKeeper *m_keeper = nullptr;
    BudgetWatch *m_budgets = nullptr;
    HintWatch *m_hints = nullptr;
    NoticeBar *m_implied = nullptr;
    std::optional<Hint> m_impliedHint;

    TouchpointId m_touchpoint; ///< what is edited; invalid for a new log
    std::optional<Touchpoint> m_loaded; ///< as it was then
    LogStart m_start; ///< what a new log began with
    LogDraft m_fresh; ///< the form as it began
    std::optional<Offer> m_offer;
    QString m_savingFor; ///< the account's name, for the toast
    std::vector<PersonBudget> m_savingBudgets; ///< with what is being saved
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was when saving began
    AfterSave m_after = AfterSave::Close;
    bool m_saving = false;
    int m_opening = 0; ///< only the newest answer fills the form
};

} // namespace mainstay
