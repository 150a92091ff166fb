// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/helddialog.h"

#include "core/touchpoints/touchpointstore.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/sentimentbar.h"
#include "ui/common/whendone.h"
#include "ui/qbr/promisescores.h"
#include "ui/qbr/revieweditors.h"
#include "ui/qbr/reviewtime.h"
#include "ui/text/heldtext.h"
#include "ui/text/labels.h"
#include "ui/text/qbrlabels.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int partsHeight = 216;
constexpr int keepAfterMs = 900; ///< with the write itself, within a second
constexpr int firstSentimentKey = 1;

enum BuyerChoice { BuyerNotSaid, BuyerThere, BuyerMissing };

bool isBuyer(const Contact &contact)
{
    return std::find(contact.roles.begin(), contact.roles.end(), ContactRole::EconomicBuyer) != contact.roles.end();
}

QPlainTextEdit *textPart(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

HeldDialog::HeldDialog(Page &page, WorkspaceSession &session, HeldForm form)
    : FormDialog(page, session)
    , m_form(std::move(form))
    , m_kept(m_form.draft)
{
    setObjectName(u"heldDialog"_s);
    setWindowTitle(tr("The review was held"));
    build();
    fill();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &HeldDialog::keepDraft);
    for (QPlainTextEdit *text : {m_notes, m_decisions, m_goals}) {
        connect(text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_keeping.isActive())
                m_keeping.start();
        });
    }
    connect(m_notes, &QPlainTextEdit::textChanged, this, &HeldDialog::minutesChanged);
    connect(m_people, &ReviewPeopleEditor::changed, this, &HeldDialog::peopleChanged);
    connect(m_buyer, &QComboBox::activated, this, [this] { m_buyerSaid = true; });
    connect(m_part, &SegmentedSwitch::chosen, m_parts, &QStackedWidget::setCurrentIndex);
    start(m_notes);
}

void HeldDialog::build()
{
    const Qbr &review = m_form.form.review;
    const QString quarter = Quarter::containing(review.quarterDay, m_form.form.fiscal).label(m_form.form.fiscal);
    auto *about = mutedLabel(QStringList {m_form.form.account.name, label(review.kind), quarter}.join(u" · "_s), this);
    about->setWordWrap(true);
    m_there = captionLabel({}, this);
    m_there->setObjectName(u"there"_s);
    m_there->setWordWrap(true);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(about);
    column->addWidget(m_there);
    addWidget({0, 0, 3}, head);
    buildHead();
    buildOutcome();
    buildParts();
}

void HeldDialog::buildHead()
{
    const QDate today = session().clock().today();
    m_day = new DateField(today, this);
    m_time = new QLineEdit(this);
    m_time->setPlaceholderText(timeExample());
    m_minutes = new QLineEdit(this);
    m_touchKind = new QComboBox(this);
    for (const TouchpointKind kind : {TouchpointKind::WebMeeting, TouchpointKind::Visit, TouchpointKind::Phone})
        addChoice(*m_touchKind, label(kind), int(kind));
    m_buyer = new QComboBox(this);
    addChoice(*m_buyer, tr("Not said", "whether the economic buyer was there"), BuyerNotSaid);
    addChoice(*m_buyer, tr("Was there", "economic buyer"), BuyerThere);
    addChoice(*m_buyer, tr("Was not there", "economic buyer"), BuyerMissing);
    const QString zone = QString::fromLatin1(zoneOrLocal(m_form.form.review.timeZone).id());
    addField({1, 0}, tr("Date"), m_day, u"day"_s);
    addField({1, 1}, tr("Time, %1", "a time zone").arg(zone), m_time, u"time"_s);
    addField({1, 2}, tr("Minutes"), m_minutes, u"minutes"_s);
    addField({2, 0}, tr("How it was held"), m_touchKind, u"touchKind"_s);
    addField({2, 1}, tr("Economic buyer"), m_buyer, u"buyer"_s);
}

void HeldDialog::buildOutcome()
{
    const QDate today = session().clock().today();
    m_us = new SentimentBar(tr("How they feel about us"), firstSentimentKey, this);
    m_solution = new SentimentBar(tr("How they feel about the solution"), firstSentimentKey + 5, this);
    m_us->setDefinitions(definitionsOf(m_form.words.us, SentimentAbout::Us));
    m_solution->setDefinitions(definitionsOf(m_form.words.solution, SentimentAbout::Solution));
    m_survey = new DateField(today, this);
    m_survey->setPlaceholderText(tr("not asked", "NPS"));
    m_asked = new QComboBox(this);
    addChoice(*m_asked, tr("Whoever of them", "who is asked"), 0);
    for (const Contact &contact : m_form.form.contacts) {
        if (!contact.leftDay.isValid() && !contact.doNotContact)
            addChoice(*m_asked, contact.name, contact.id.value());
    }
    m_next = new DateField(today, this);
    m_next->setPlaceholderText(tr("none", "next review"));
    m_nextTime = new QLineEdit(this);
    m_nextTime->setPlaceholderText(timeExample());
    addField({3, 0}, tr("How they feel about us"), m_us, u"sentimentUs"_s);
    addField({3, 1}, tr("How they feel about the solution"), m_solution, u"sentimentSolution"_s);
    addField({2, 2}, tr("Next review proposed for"), m_next, u"next"_s);
    addField({3, 2}, tr("At what time, theirs"), m_nextTime, u"nextTime"_s);
    addField({4, 0}, tr("NPS falls due on"), m_survey, u"survey"_s);
    addField({4, 1}, tr("Who is asked"), m_asked, u"asked"_s);
}

void HeldDialog::buildParts()
{
    const size_t promises = m_form.start.open.size();
    m_part = new SegmentedSwitch(this);
    m_part->setObjectName(u"heldPart"_s);
    m_part->addSegment(int(Part::Minutes), tr("Minutes", "of a meeting"), tr("What was said, and what follows from it"));
    m_part->addSegment(int(Part::People), tr("People"), tr("Who took part"));
    m_part->addSegment(int(Part::Promises), promises == 0 ? tr("Promises") : tr("Promises (%1)").arg(QLocale().toString(qlonglong(promises))),
                       tr("What became of open promises and actions"));
    m_part->addSegment(int(Part::Decisions), tr("Decisions"), tr("What was decided"));
    m_part->addSegment(int(Part::Goals), tr("Goals"), tr("The goals that were reviewed"));
    m_part->setCurrent(int(Part::Minutes));
    m_parts = new QStackedWidget(this);
    m_parts->setFixedHeight(partsHeight);
    auto *minutes = new QWidget(m_parts);
    auto *column = new QVBoxLayout(minutes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_notes = textPart(u"heldMinutes"_s, tr("Minutes", "of a meeting"), minutes);
    m_lines = captionLabel({}, minutes);
    m_lines->setObjectName(u"heldLines"_s);
    column->addWidget(m_notes, 1);
    column->addWidget(m_lines);
    m_people = new ReviewPeopleEditor(m_form.form, m_parts);
    m_scores = new PromiseScores(m_form.start.open, session().clock().today(), m_parts);
    m_decisions = textPart(u"heldDecisions"_s, tr("Decisions"), m_parts);
    m_goals = textPart(u"heldGoals"_s, tr("Goals"), m_parts);
    for (QWidget *part : std::initializer_list<QWidget *> {minutes, m_people, m_scores, m_decisions, m_goals})
        m_parts->addWidget(part);
    addWidget({5, 0, 3}, m_part);
    addField({6, 0, 3}, QString(), m_parts, u"heldParts"_s);
}

void HeldDialog::fill()
{
    const Qbr &review = m_form.form.review;
    if (review.start.isValid()) {
        const QDateTime there = review.start.toTimeZone(zoneOrLocal(review.timeZone));
        m_day->setDate(there.date());
        m_time->setText(timeText(there.time()));
    }
    m_minutes->setText(QLocale().toString(review.minutes));
    const auto &touch = m_form.start.touchpoint;
    choose(*m_touchKind, int(touch && touch->kind != TouchpointKind::InternalNote ? touch->kind : TouchpointKind::WebMeeting));
    if (review.buyerPresent) {
        m_buyerSaid = true;
        choose(*m_buyer, *review.buyerPresent ? BuyerThere : BuyerMissing);
    }
    if (touch) {
        m_us->setLevel(touch->sentimentUs);
        m_solution->setLevel(touch->sentimentSolution);
    }
    const bool asks = !isInternal() && !m_form.start.hasSurvey;
    setFieldVisible(m_survey, asks);
    setFieldVisible(m_asked, asks);
    for (QWidget *field : std::initializer_list<QWidget *> {m_touchKind, m_buyer})
        setFieldVisible(field, !isInternal());
    if (asks) {
        choose(*m_asked, m_form.start.surveyContact.isValid() ? m_form.start.surveyContact.value() : 0);
        if (m_form.start.isSurveyTooMuch)
            messageOf(m_asked)->setHint(tr("Has been contacted as often as the budget allows: ask later, or somebody else."));
        else
            m_survey->setDate(std::max(session().clock().today(), review.day()).addDays(1));
    }
    fillNext();
    fillTexts();
    if (!wasHeld(review.status))
        m_people->allPresent();
    peopleChanged();
    minutesChanged();
}

/// What is agreed already stays; otherwise the rhythm and the pace say when.
void HeldDialog::fillNext()
{
    const QDate agreed = m_form.form.review.nextDay;
    const NextReview &next = m_form.next;
    const QTimeZone zone = zoneOrLocal(m_form.form.review.timeZone);
    const QDateTime proposed = next.start.isValid() ? next.start.toTimeZone(zone) : QDateTime();
    if (agreed.isValid()) {
        m_next->setDate(agreed);
    } else if (proposed.isValid()) {
        m_next->setDate(proposed.date());
    } else if (next.due.isValid()) {
        m_next->setDate(next.day);
    }
    // Of one that was held already the next one is there: its time is changed only by who types one.
    if (proposed.isValid() && (!agreed.isValid() || (agreed == proposed.date() && !wasHeld(m_form.form.review.status))))
        m_nextTime->setText(timeText(proposed.time()));
    if (!agreed.isValid() && next.due.isValid())
        messageOf(m_next)->setHint(next.reason == DueReason::Pace ? tr("At the pace they asked for.") : tr("As often as the account is reviewed."));
    else if (!next.due.isValid())
        messageOf(m_next)->setHint(tr("By your rules the account has no reviews."));
}

void HeldDialog::fillTexts()
{
    const Qbr &review = m_form.form.review;
    const HeldDraft fresh {m_form.start.touchpoint ? m_form.start.touchpoint->notes : minutesOutline(review.agenda), review.decisions, review.goals};
    const HeldDraft &shown = m_form.draft.value_or(fresh);
    m_notes->setPlainText(shown.minutes);
    m_decisions->setPlainText(shown.decisions);
    m_goals->setPlainText(shown.goals);
    // Behind the first heading, where writing begins.
    QTextCursor cursor = m_notes->textCursor();
    if (!m_form.draft && !m_form.start.touchpoint && m_notes->blockCount() > 1)
        cursor.movePosition(QTextCursor::NextBlock);
    m_notes->setTextCursor(cursor);
    // It is only as high as it will be once it is shown; the heading is to be seen.
    QTimer::singleShot(0, m_notes, [this] { m_notes->verticalScrollBar()->setValue(0); });
    if (m_form.draft)
        messageOf(m_parts)->setHint(tr("What you had typed here before is back."));
}

void HeldDialog::showPart(Part part)
{
    m_part->setCurrent(int(part));
    m_parts->setCurrentIndex(int(part));
}

void HeldDialog::peopleChanged()
{
    const std::vector<QbrPerson> people = m_people->people();
    QStringList names;
    bool hasBuyer = false;
    bool buyerThere = false;
    for (const Contact &contact : m_form.form.contacts) {
        const auto invited = std::find_if(people.begin(), people.end(), [&](const QbrPerson &one) { return one.contact == contact.id; });
        const bool isThere = invited != people.end() && invited->present;
        if (isThere)
            names += contact.name;
        hasBuyer = hasBuyer || (isBuyer(contact) && !contact.leftDay.isValid());
        buyerThere = buyerThere || (isBuyer(contact) && isThere);
    }
    if (!isInternal())
        m_there->setText(names.isEmpty() ? tr("Nobody of the customer was there: it doesn't count as a touch.")
                                         : tr("Was there: %1", "people").arg(names.join(u", "_s)));
    if (!m_buyerSaid)
        choose(*m_buyer, buyerThere ? BuyerThere : hasBuyer ? BuyerMissing : BuyerNotSaid);
}

void HeldDialog::minutesChanged()
{
    const QString made = linesSentence(quicklog::parse(m_notes->toPlainText(), reading()));
    m_lines->setText(made.isEmpty() ? tr("! action   !! promise   ? risk   + win   \" quote   @name   a day at the end", "marks of a log") : made);
}

HeldDraft HeldDialog::draft() const
{
    return {m_notes->toPlainText(), m_decisions->toPlainText(), m_goals->toPlainText()};
}

void HeldDialog::keepDraft()
{
    const HeldDraft now = draft();
    if (m_kept == now)
        return;
    m_kept = now;
    const Draft stored {heldDraftPlace(m_form.form.review.id), toPayload(now), session().clock().nowUtc()};
    auto keeping = session().writer().run([stored](Connection &db) { return touchpointstore::saveDraft(db, stored); });
    whenDone(keeping, this, [this](const Result<void> &kept) {
        if (kept.ok())
            return;
        m_kept.reset(); // the next change tries again
        messageOf(m_parts)->setHint(tr("What you type can't be kept in the file right now: save before you close this."));
    });
}

/// The last second of what was typed, when the window closes or the language changes under the form.
HeldDialog::~HeldDialog()
{
    if (m_keeping.isActive())
        keepDraft();
}

/// Given up: nothing of it is to come back.
void HeldDialog::done(int result)
{
    m_keeping.stop();
    if (result == Rejected && m_kept && m_kept != m_form.draft) {
        const QString place = heldDraftPlace(m_form.form.review.id);
        session().writer().run([place](Connection &db) { return touchpointstore::removeDraft(db, place); });
    }
    FormDialog::done(result);
}

quicklog::Context HeldDialog::reading() const
{
    return {session().clock().today(), QLocale()};
}

MemberId HeldDialog::writer() const
{
    const Member *user = memberNamed(m_form.form.members, session().writeContext().actor);
    return user ? user->id : m_form.form.review.owner;
}

QString HeldDialog::summary() const
{
    if (m_form.start.touchpoint && !m_form.start.touchpoint->summary.isEmpty())
        return m_form.start.touchpoint->summary;
    const Qbr &review = m_form.form.review;
    return label(review.kind) + u' ' + Quarter::containing(review.quarterDay, m_form.form.fiscal).label(m_form.form.fiscal);
}

void HeldDialog::readTime(Qbr &review)
{
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> at = typedTime(m_time->text());
    if (!day || !day->isValid())
        setError(m_day, day ? tr("Say when it was.") : DateField::mistake());
    if (!at || !at->isValid())
        setError(m_time, tr("This is no time of day. Write it like %1.").arg(timeExample()));
    bool isNumber = false;
    review.minutes = plainNumber(m_minutes->text(), QLocale()).toInt(&isNumber);
    if (!isNumber || review.minutes < 1 || review.minutes > 24 * 60)
        setError(m_minutes, tr("A whole number from 1 to 1440."));
    if (hasErrors())
        return;
    review.start = startThere(*day, *at, zoneOrLocal(review.timeZone), m_form.form.review.start);
    if (!review.start.isValid())
        setError(m_time, tr("This time does not exist there on that day: the clocks are put forward."));
    else if (review.start > session().clock().nowUtc())
        setError(m_day, tr("This lies ahead. What has not been held can't be written down."));
}

QDateTime HeldDialog::readNext(Qbr &review)
{
    const std::optional<QDate> day = m_next->date();
    const std::optional<QTime> at = typedTime(m_nextTime->text());
    if (!day) {
        setError(m_next, DateField::mistake());
        return {};
    }
    if (!at)
        setError(m_nextTime, tr("This is no time of day. Write it like %1.").arg(timeExample()));
    review.nextDay = *day;
    if (!day->isValid() || !at)
        return {};
    if (review.start.isValid() && *day <= review.day()) {
        setError(m_next, tr("The next review comes after this one."));
        return {};
    }
    if (!at->isValid())
        return {};
    const QDateTime start = startThere(*day, *at, zoneOrLocal(review.timeZone));
    if (!start.isValid())
        setError(m_nextTime, tr("This time does not exist there on that day: the clocks are put forward."));
    return start;
}

void HeldDialog::readSurvey(HeldReview &held)
{
    if (m_survey->isHidden())
        return;
    const std::optional<QDate> day = m_survey->date();
    if (!day)
        setError(m_survey, DateField::mistake());
    held.surveyDay = day.value_or(QDate());
    const qint64 who = chosen(*m_asked);
    held.surveyContact = who > 0 ? ContactId(who) : ContactId();
}

void HeldDialog::save()
{
    HeldReview held;
    held.before = m_form.form.review;
    held.review = m_form.form.review;
    Qbr &review = held.review;
    readTime(review);
    held.nextStart = readNext(review);
    readSurvey(held);
    if (hasErrors())
        return;
    review.people = m_people->people();
    review.members = m_people->members();
    std::erase(review.members, review.owner);
    const qint64 buyer = chosen(*m_buyer);
    review.buyerPresent = isInternal() || buyer == BuyerNotSaid ? std::nullopt : std::optional(buyer == BuyerThere);
    review.decisions = m_decisions->toPlainText().trimmed();
    review.goals = m_goals->toPlainText().trimmed();
    held.kind = static_cast<TouchpointKind>(chosen(*m_touchKind));
    held.summary = summary();
    held.minutes = m_notes->toPlainText().trimmed();
    held.sentimentUs = m_us->level();
    held.sentimentSolution = m_solution->level();
    held.scores = m_scores->scores();
    held.reading = reading();
    held.writer = writer();
    held.loaded = m_form.start.touchpoint;
    held.draftPlace = heldDraftPlace(review.id);
    m_keeping.stop();
    const QString account = m_form.form.account.name;
    const auto outcome = std::make_shared<HeldOutcome>();
    auto written = session().write({u"qbr.held"_s, account},
                                   [held, outcome, fiscal = m_form.form.fiscal](Connection &db, const WriteContext &context) -> Result<qint64> {
                                       MAINSTAY_TRY(*outcome, heldreview::save(db, held, fiscal, context.clock));
                                       return held.review.id.value();
                                   });
    commit(written, account, [account, outcome, day = held.surveyDay] { return heldSentence(account, *outcome, day, QLocale()); });
}

bool HeldDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return false;
    setError(m_parts, tr("Somebody else has changed the review or its log meanwhile. What you typed is kept: close this and open it again."));
    m_kept.reset();
    keepDraft();
    m_form.draft = m_kept;
    return true;
}

} // namespace mainstay
