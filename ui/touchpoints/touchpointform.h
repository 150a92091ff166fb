// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/logtemplates.h"
#include "ui/touchpoints/accountfield.h"
#include "ui/touchpoints/enumbox.h"
#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/quotelist.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace mainstay {

class Clock;
class DayField;
class FieldMessage;
class MinutesField;
class NotesField;
class PeopleField;
class PlainLabel;
class SentimentBar;
class TimeField;

/// The fields of one touchpoint: form ↔ LogDraft, with messages beside the fields. Reads nothing and
/// saves nothing, except that the account's field searches.
class TouchpointForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointForm)

public:
    TouchpointForm(WorkspaceSession &session, QWidget *parent);

    LogDraft draft() const;
    void setDraft(const LogDraft &draft);
    /// Whom the account has.
    void setContacts(const std::vector<Contact> &contacts);
    /// Takes chosen people of another account out; new ones stay.
    void keepPeopleOf(const std::vector<Contact> &contacts);
    /// `writer`: whose the actions are that name nobody; may be unknown.
    void setMembers(const std::vector<Member> &members, MemberId writer);

    /// The team's own words for the levels of sentiment; the built-in ones where there are none.
    void setSentimentWords(const SentimentWords &words);

    AccountField *accountField() const { return m_account; }
    SentimentBar *sentimentUs() const { return m_us; }
    SentimentBar *sentimentSolution() const { return m_solution; }

    NotesField *notesField() const { return m_notes; }
    /// For the editor to place where it is asked for: why somebody's contact budget is exceeded.
    QLineEdit *overrideField() const { return m_override; }
    Purpose purpose() const { return m_purpose->value(); }
    /// What the form holds but for its texts: cheap enough for every keystroke.
    TouchpointLog outline(const std::optional<Touchpoint> &loaded) const;

    /// What makes it no touch, in one quiet sentence; empty where it is one.
    QString whyNoTouch() const;

    /// Names typed to the end become choices, then every field is checked; messages appear where needed
    /// and the first wrong field gets the keyboard. `finding` is what the account's text turned out to be.
    bool check(AccountField::Finding finding, const std::optional<Touchpoint> &loaded);
    /// What the form holds, once check() passed; key and id are those of `loaded`.
    TouchpointLog log(const std::optional<Touchpoint> &loaded) const;

    /// Where writing begins: the account while it is unknown, else the summary, else the notes.
    void focusFirst();
    /// The account, to choose it or another one.
    void focusAccount();

Q_SIGNALS:
    void edited();
    void accountChanged();

private:
    QBoxLayout *cell(const QString &caption, QWidget *field, QWidget *buddy = nullptr);
    void buildWhen(QGridLayout &grid);
    void buildKinds(QBoxLayout &column);
    void buildReason(QBoxLayout &column);
    void buildPeople(QBoxLayout &column);
    void buildTexts(QBoxLayout &column);
    void buildMoods(QBoxLayout &column);
    QBoxLayout *moodCell(const QString &caption, SentimentBar *bar);
    void orderTabs();
    void connectFields();
    void refreshReason();
    void showParticipants();
    void clearMessages();
    QDateTime at() const;

    const Clock &m_clock;
    AccountField *m_account = nullptr;
    DayField *m_day = nullptr;
    TimeField *m_time = nullptr;
    MinutesField *m_minutes = nullptr;
    EnumBox<TouchpointKind> *m_kind = nullptr;
    EnumBox<Purpose> *m_purpose = nullptr;
    EnumBox<Direction> *m_direction = nullptr;
    EnumBox<Team> *m_team = nullptr;
    EnumBox<Outcome> *m_outcome = nullptr;
    PeopleField *m_members = nullptr;
    PeopleField *m_people = nullptr;
    QLineEdit *m_summary = nullptr;
    NotesField *m_notes = nullptr;
    SentimentBar *m_us = nullptr;
    SentimentBar *m_solution = nullptr;
    QLineEdit *m_competitor = nullptr;
    QLineEdit *m_objective = nullptr;
    QuoteList *m_quotes = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_override = nullptr;

    FieldMessage *m_accountMessage = nullptr;
    FieldMessage *m_dayMessage = nullptr;
    FieldMessage *m_timeMessage = nullptr;
    FieldMessage *m_minutesMessage = nullptr;
    FieldMessage *m_membersMessage = nullptr;
    FieldMessage *m_peopleMessage = nullptr;

    TouchpointId m_touchpoint;
    MemberId m_writer;
    QString m_source; ///< what it was captured from: kept, not shown
    QString m_basis; ///< what the draft was written over: the same
    bool m_filling = false; ///< setDraft is at work: nobody edits
};

} // namespace mainstay
