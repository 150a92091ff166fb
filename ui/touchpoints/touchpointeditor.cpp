// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointeditor.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/formatters.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/capturetext.h"
#include "ui/text/errortext.h"
#include "ui/touchpoints/draftkeeper.h"
#include "ui/touchpoints/hintwatch.h"
#include "ui/touchpoints/lasttimepanel.h"
#include "ui/touchpoints/logsentence.h"
#include "ui/touchpoints/notesfield.h"
#include "ui/touchpoints/noticebar.h"
#include "ui/touchpoints/touchpointform.h"
#include "ui/touchpoints/whentext.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QUuid>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

const QString newPlace = u"log"_s;

QString editPlace(TouchpointId touchpoint)
{
    return u"edit:%1"_s.arg(touchpoint.value());
}

QString interfaceLanguage()
{
    return QLocale::languageToCode(QLocale().language());
}

/// "14:05", or with the day where it was another one.
QString momentText(const QDateTime &at, QDate today)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = timeText(local.time(), locale);
    return local.date() == today ? time : QString(formatDate(local.date(), locale) + u' ' + time);
}

} // namespace

TouchpointEditor::TouchpointEditor(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent, Qt::Dialog)
    , m_session(session)
    , m_token(QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    setObjectName(u"touchpointEditor"_s);
    buildWindow();
    m_keeper = new DraftKeeper(session, [this] { return m_form->draft(); }, this);
    m_budgets = new BudgetWatch(session, this);
    m_hints = new HintWatch(session, [this] { return impliedLog(); }, this);
    addShortcuts();
    connectParts();
}

TouchpointEditor::~TouchpointEditor()
{
    m_keeper->keep();
    // Before the form is: its destructor waits for the draft that was read from it.
    delete m_keeper;
}

void TouchpointEditor::connectParts()
{
    connect(m_form, &TouchpointForm::edited, this, [this] {
        m_failure->clear();
        m_keeper->touch();
        refreshHint();
    });
    connect(m_form, &TouchpointForm::accountChanged, this, [this] { reloadAccount(People::DropStrangers); });
    connect(m_form->accountField(), &AccountField::accountChanged, this, &TouchpointEditor::showTitle);
    connect(m_form->accountField(), &AccountField::resolved, this, &TouchpointEditor::saveResolved);
    connect(m_notice, &NoticeBar::accepted, this, &TouchpointEditor::acceptOffer);
    connect(m_notice, &NoticeBar::rejected, this, &TouchpointEditor::rejectOffer);
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        m_kept->setText(tr("Draft kept %1").arg(timeText(m_session.clock().nowUtc().toLocalTime().time(), QLocale())));
    });
    connect(m_keeper, &DraftKeeper::failed, this,
            [this](const Error &error) { m_failure->setError(errorSentence(error, tr("the draft"))); });
    connect(m_hints, &HintWatch::hinted, this, &TouchpointEditor::showImplied);
    connect(m_form->notesField(), &NotesField::linesChanged, m_hints, &HintWatch::touch);
    connect(m_form->notesField(), &NotesField::linesChanged, this,
            [this] { m_budgets->follow(m_form->outline(m_loaded), m_form->notesField()->plannedTouches()); });
    connect(m_implied, &NoticeBar::accepted, this, &TouchpointEditor::acceptImplied);
    connect(m_implied, &NoticeBar::rejected, this, &TouchpointEditor::dismissImplied);
    connect(m_budgets, &BudgetWatch::answered, this, &TouchpointEditor::showBudgets);
    connect(&m_session, &WorkspaceSession::dataChanged, this, [this] {
        if (!isVisible() || m_saving)
            return;
        reloadAccount(People::Keep);
        m_budgets->refresh();
    });
}

void TouchpointEditor::startNew(AccountId account)
{
    const bool same = !account.isValid() || account == m_form->accountField()->account();
    if (isVisible() && !m_touchpoint.isValid() && same && !m_saving) {
        present();
        return;
    }
    LogStart start;
    start.account = account;
    beginNew(start);
}

void TouchpointEditor::startFrom(const LogStart &start)
{
    const bool same = !start.source.isEmpty() && start.source == m_form->draft().source;
    if (isVisible() && !m_touchpoint.isValid() && same && !m_saving) {
        present();
        return;
    }
    beginNew(start);
}

void TouchpointEditor::beginNew(const LogStart &start)
{
    m_keeper->keep();
    m_touchpoint = {};
    m_start = start;
    LogOpening nothing;
    nothing.account.id = start.account;
    fill(nothing);
    const int opening = ++m_opening;
    present();
    auto asked = reader().run(
        [account = start.account, place = LogPlace {newPlace, interfaceLanguage()}](Connection &db) {
            return logopening::forNew(db, account, place);
        });
    whenDone(asked, this, [this, opening](const Result<LogOpening> &answer) {
        if (opening == m_opening)
            take(answer);
    });
}

void TouchpointEditor::edit(TouchpointId touchpoint)
{
    if (isVisible() && m_touchpoint == touchpoint && !m_saving) {
        present();
        return;
    }
    m_keeper->keep();
    m_touchpoint = touchpoint;
    m_start = {};
    fill({});
    const int opening = ++m_opening;
    present();
    auto asked = reader().run(
        [touchpoint, place = LogPlace {editPlace(touchpoint), interfaceLanguage()}](Connection &db) {
            return logopening::forEdit(db, touchpoint, place);
        });
    whenDone(asked, this, [this, opening](const Result<LogOpening> &answer) {
        if (opening == m_opening)
            take(answer);
    });
}

/// A draft that is just being written is read behind it; otherwise nothing waits for a long import.
DbExecutor &TouchpointEditor::reader()
{
    return m_keeper->isWriting() ? m_session.writer() : m_session.interactive();
}

void TouchpointEditor::present()
{
    show();
    raise();
    activateWindow();
    m_form->focusFirst();
}

/// Of whom it is written is in sight, and read out, wherever the keyboard is.
void TouchpointEditor::showTitle()
{
    const AccountField &field = *m_form->accountField();
    const bool known = field.account().isValid();
    if (m_touchpoint.isValid())
        setWindowTitle(known ? tr("Edit the touchpoint – %1").arg(field.text()) : tr("Edit the touchpoint"));
    else
        setWindowTitle(known ? tr("Log a touchpoint – %1").arg(field.text()) : tr("Log a touchpoint"));
}

/// The form as it begins; nothing is kept until the answer of the file is in.
void TouchpointEditor::fill(const LogOpening &opening)
{
    m_saving = false;
    m_keeper->end();
    m_offer.reset();
    m_notice->hide();
    m_failure->clear();
    m_kept->clear();
    m_budgets->clear();
    m_hints->begin();
    showBudgets({});
    m_loaded = opening.loaded;
    m_form->setContacts(opening.contacts);
    m_form->setMembers(opening.members, logopening::writerOf(opening, m_session.writeContext().actor));
    m_form->setDraft(opening.loaded ? logopening::draftOf(opening)
                                    : logopening::freshDraft(opening, m_start, m_session.writeContext()));
    m_form->setSentimentWords(opening.words);
    // An old note that is edited is not given a beginning.
    m_form->notesField()->setTemplates(m_touchpoint.isValid() ? NotesField::Templates() : opening.templates, m_form->purpose());
    m_fresh = m_form->draft();
    m_form->setEnabled(!m_touchpoint.isValid() || m_loaded);
    m_panel->show(opening.account.id, m_touchpoint);
    refreshHint();
}

void TouchpointEditor::take(const Result<LogOpening> &opening)
{
    if (!opening.ok()) {
        m_failure->setError(errorSentence(opening.error(), tr("the touchpoint")));
        return;
    }
    // Whoever typed faster than the file answered goes on with what is typed.
    const LogDraft typed = m_form->draft();
    const LogDraft before = m_fresh;
    fill(*opening);
    if (typed == before) {
        showDrafts(opening->drafts, opening->account.id);
        if (!m_offer && m_start.peopleLeftOut > 0)
            m_notice->say(leftOutSentence(m_start.peopleLeftOut), {}, {});
        m_form->focusFirst();
        return;
    }
    m_form->setDraft(logopening::merged(typed, before, m_fresh));
    m_keeper->begin(freePlace(opening->drafts), m_fresh, DraftKeeper::Stored::No);
    m_keeper->touch();
}

QString TouchpointEditor::freePlace(const std::vector<Draft> &drafts) const
{
    const auto isTaken = [&drafts](const QString &place) {
        return std::any_of(drafts.begin(), drafts.end(), [&place](const Draft &draft) { return draft.place == place; });
    };
    const QString own = (m_touchpoint.isValid() ? editPlace(m_touchpoint) : newPlace) + u':' + m_token;
    QString place = own;
    for (int next = 1; isTaken(place); ++next)
        place = u"%1:%2"_s.arg(own).arg(next);
    return place;
}

/// Whether the draft is of what is being opened, so that writing goes on with it.
bool TouchpointEditor::isMine(const LogDraft &draft, AccountId account) const
{
    // Over what was changed since, it would take that back unseen.
    if (m_touchpoint.isValid())
        return draft.basis.isEmpty() || draft.basis == m_fresh.basis;
    LogStart plain;
    plain.account = m_start.account;
    // Who names no account is about to type one: into another's draft it would fall.
    if (m_start == plain)
        return draft.account == account;
    return !m_start.source.isEmpty() && draft.source == m_start.source;
}

void TouchpointEditor::showDrafts(const std::vector<Draft> &drafts, AccountId account)
{
    std::optional<Offer> other;
    for (const Draft &stored : drafts) {
        const auto draft = logDraftFromPayload(stored.payload);
        if (!draft.ok()) {
            if (!other)
                other = Offer {Offer::State::Unreadable, stored, {}};
            continue;
        }
        if (isMine(*draft, account)) {
            restore({Offer::State::Restored, stored, *draft});
            return;
        }
        if (!other || other->state == Offer::State::Unreadable)
            other = Offer {Offer::State::Other, stored, *draft};
    }
    m_keeper->begin(freePlace(drafts), m_fresh, DraftKeeper::Stored::No);
    if (other)
        sayOffer(*other);
}

void TouchpointEditor::restore(const Offer &offer)
{
    LogDraft draft = offer.draft;
    draft.basis = m_fresh.basis; // from here on it is written over what is stored now
    m_form->setDraft(draft);
    m_keeper->begin(offer.stored.place, m_fresh, DraftKeeper::Stored::Yes);
    sayOffer(offer);
    reloadAccount(People::Keep);
    refreshHint();
}

void TouchpointEditor::sayOffer(const Offer &offer)
{
    m_offer = offer;
    const QString when = momentText(offer.stored.updatedAt, m_session.clock().today());
    m_notice->setKeys(Qt::CTRL | Qt::Key_O, {});
    switch (offer.state) {
    case Offer::State::Restored:
        m_notice->setKeys({}, Qt::CTRL | Qt::Key_N);
        m_notice->say(offer.draft.account.isValid() ? tr("This is your draft for %1 from %2.").arg(offer.draft.accountText, when)
                                                    : tr("This is your draft from %1.").arg(when),
                      {}, tr("Start over"));
        return;
    case Offer::State::Other:
        m_notice->say(offer.draft.accountText.isEmpty()
                          ? tr("There is an unfinished log from %1.").arg(when)
                          : tr("There is an unfinished log for %1 from %2.").arg(offer.draft.accountText, when),
                      tr("Continue it"), tr("Discard", "a draft"));
        return;
    case Offer::State::Discarded:
        m_notice->say(tr("The draft is discarded."), tr("Bring it back"), {});
        return;
    case Offer::State::Unreadable:
        m_notice->say(tr("A draft from %1 can't be read. It was left alone.").arg(when), {}, tr("Discard", "a draft"));
        return;
    }
}

void TouchpointEditor::acceptOffer()
{
    if (!m_offer)
        return;
    Offer offer = *m_offer;
    const bool wasDiscarded = offer.state == Offer::State::Discarded;
    // What was begun in the meantime waits at its own place.
    if (m_keeper->place() != offer.stored.place)
        m_keeper->keep();
    offer.state = Offer::State::Restored;
    restore(offer);
    if (wasDiscarded) {
        m_keeper->begin(offer.stored.place, m_fresh, DraftKeeper::Stored::No);
        m_keeper->keep();
    }
    m_form->focusFirst();
}

void TouchpointEditor::rejectOffer()
{
    if (!m_offer)
        return;
    Offer offer = *m_offer;
    if (offer.state == Offer::State::Restored) {
        offer.draft = m_form->draft();
        m_form->setDraft(m_fresh);
        m_keeper->begin(offer.stored.place, m_fresh, DraftKeeper::Stored::No);
        reloadAccount(People::Keep);
        refreshHint();
    }
    m_keeper->discard(offer.stored.place);
    if (offer.state == Offer::State::Unreadable) {
        m_offer.reset();
        m_notice->hide();
    } else {
        offer.state = Offer::State::Discarded;
        sayOffer(offer);
    }
    m_form->focusFirst();
}

void TouchpointEditor::reloadAccount(People people)
{
    const AccountId account = m_form->accountField()->account();
    m_panel->show(account, m_touchpoint);
    if (!account.isValid())
        return;
    auto asked = m_session.interactive().run([account, language = interfaceLanguage()](Connection &db) {
        return logopening::forAccount(db, account, {newPlace, language});
    });
    whenDone(asked, this, [this, account, people](const Result<LogOpening> &answer) {
        if (!answer.ok() || account != m_form->accountField()->account())
            return;
        m_form->setContacts(answer->contacts);
        if (people == People::DropStrangers)
            m_form->keepPeopleOf(answer->contacts);
        if (!m_touchpoint.isValid())
            m_form->notesField()->setTemplates(answer->templates, m_form->purpose(),
                                               people == People::Keep ? NotesField::Emptied::Leave
                                                                      : NotesField::Emptied::Fill);
    });
}

void TouchpointEditor::refreshHint()
{
    m_hint->setText(m_form->whyNoTouch());
    m_budgets->follow(m_form->outline(m_loaded), m_form->notesField()->plannedTouches());
    m_hints->touch();
}

ImpliedLog TouchpointEditor::impliedLog() const
{
    const TouchpointLog log = m_form->log(m_loaded);
    ImpliedLog implied {m_session.clock().today(), log.touchpoint, *m_form->notesField()->lines()};
    implied.touchpoint.contacts.clear();
    for (const LoggedPerson &person : log.people)
        implied.touchpoint.contacts.push_back(person.contact);
    return implied;
}

void TouchpointEditor::showImplied(const std::optional<Hint> &hint)
{
    m_impliedHint = hint;
    if (hint)
        m_implied->say(HintWatch::sentence(*hint), HintWatch::action(*hint), tr("Dismiss", "a hint"));
    else
        m_implied->hide();
}

/// The line that was offered, at the end of the notes, where one step of undo takes it back.
void TouchpointEditor::acceptImplied()
{
    if (!m_impliedHint)
        return;
    m_form->notesField()->edit()->addLine(HintWatch::line(*m_impliedHint));
    dismissImplied();
}

void TouchpointEditor::dismissImplied()
{
    if (!m_impliedHint)
        return;
    m_form->notesField()->setFocus(Qt::OtherFocusReason); // before the button goes
    m_hints->dismiss(m_impliedHint->kind);
}

void TouchpointEditor::save(AfterSave after)
{
    if (m_saving || !m_form->isEnabled())
        return;
    m_after = after;
    m_saving = true;
    m_form->accountField()->resolve();
}

void TouchpointEditor::saveResolved(AccountField::Finding finding)
{
    if (!m_saving)
        return;
    if (!m_form->check(finding, m_loaded)) {
        m_saving = false;
        return;
    }
    whenDone(m_budgets->ask(m_form->outline(m_loaded), m_form->notesField()->plannedTouches()), this,
             [this, opening = m_opening](const Result<BudgetWatch::Answer> &budgets) {
                 if (opening == m_opening)
                     saveWithin(budgets);
             });
}

void TouchpointEditor::showBudgets(const BudgetWatch::Answer &answer)
{
    QLineEdit *reason = m_form->overrideField();
    m_panel->showBudgets(answer.now);
    m_overBudget->setError(BudgetWatch::sentence(answer.exceeded));
    reason->setVisible(!answer.exceeded.empty());
    if (answer.exceeded.empty())
        setFieldInvalid(*reason, false);
}

/// What goes beyond somebody's budget wants its reason first; there is no dialog about it.
void TouchpointEditor::saveWithin(const Result<BudgetWatch::Answer> &budgets)
{
    QLineEdit *reason = m_form->overrideField();
    m_savingBudgets.clear();
    if (budgets.ok()) {
        showBudgets(*budgets);
        m_savingBudgets = budgets->then;
    }
    if (budgets.ok() && !budgets->exceeded.empty() && reason->text().trimmed().isEmpty()) {
        m_saving = false;
        setFieldInvalid(*reason, true);
        reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    write();
}

void TouchpointEditor::write()
{
    TouchpointLog log = m_form->log(m_loaded);
    log.draftPlace = m_keeper->place();
    m_savingFor = m_form->accountField()->text();
    m_keeper->keep(); // the save may wait, and the program end before it; it removes the draft itself
    m_keeper->pause();
    m_focusBefore = focusWidget();
    m_form->setEnabled(false);
    const BatchLabel label {m_loaded ? u"touchpoint.edit"_s : u"touchpoint.log"_s, m_savingFor};
    auto written = m_session.write(label, [log](Connection &db, const WriteContext &) {
        return touchpointlog::save(db, log);
    });
    whenDone(written, this, [this, opening = m_opening, subject = m_savingFor](const Result<LogOutcome> &outcome) {
        if (opening == m_opening)
            finish(outcome);
        else if (outcome.ok())
            Q_EMIT saved(sentenceFor(*outcome));
        else
            Q_EMIT failed(errorSentence(outcome.error(), subject));
    });
}

void TouchpointEditor::finish(const Result<LogOutcome> &outcome)
{
    m_saving = false;
    m_form->setEnabled(true);
    if (!outcome.ok()) {
        m_keeper->resume();
        m_failure->setError(errorSentence(outcome.error(), m_savingFor));
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString sentence = sentenceFor(*outcome);
    if (m_after == AfterSave::Close) {
        close();
    } else {
        beginNew(LogStart());
    }
    Q_EMIT saved(sentence);
}

QString TouchpointEditor::sentenceFor(const LogOutcome &outcome) const
{
    return logSentence({m_savingFor, m_loaded.has_value(), outcome, m_savingBudgets}, m_session.clock().today());
}

void TouchpointEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TouchpointEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_keeper->keep();
    QWidget::changeEvent(event);
}

void TouchpointEditor::closeEvent(QCloseEvent *event)
{
    m_keeper->keep();
    m_keeper->end();
    m_hints->end();
    ++m_opening;
    event->accept();
    Q_EMIT closed();
}

} // namespace mainstay
