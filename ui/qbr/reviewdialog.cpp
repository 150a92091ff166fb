// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewdialog.h"

#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/qbr/prepsheetdialog.h"
#include "ui/qbr/revieweditors.h"
#include "ui/qbr/reviewtime.h"
#include "ui/text/qbrlabels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int partsHeight = 226;
constexpr int quartersAround = 4;

enum BuyerChoice { BuyerNotSaid, BuyerThere, BuyerMissing };

} // namespace

ReviewDialog::ReviewDialog(Page &page, WorkspaceSession &session, ReviewForm form)
    : FormDialog(page, session)
    , m_form(std::move(form))
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(m_form.review.id.isValid() ? tr("Business review") : tr("New business review"));
    build();
    fill();
    if (m_form.review.id.isValid())
        addPrepButton(page);
    start(m_day);
}

void ReviewDialog::addPrepButton(Page &page)
{
    auto *prep = new QPushButton(tr("&Prep sheet"), this);
    prep->setObjectName(u"prepSheet"_s);
    prep->setAutoDefault(false);
    connect(prep, &QPushButton::clicked, this, [this, &page] { PrepSheetDialog::open(page, session(), m_form.review.id); });
    addSideButton(prep);
}

void ReviewDialog::build()
{
    auto *summary = mutedLabel(m_form.account.name, this);
    summary->setWordWrap(true);
    addWidget({0, 0, 3}, summary);
    buildHead();
    buildTime();
    buildParts();
    connect(m_status, &QComboBox::currentIndexChanged, this, &ReviewDialog::statusChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReviewDialog::kindChosen);
    connect(m_day, &QLineEdit::textChanged, this, &ReviewDialog::timeEdited);
    connect(m_minutes, &QLineEdit::textChanged, this, &ReviewDialog::timeEdited);
    connect(m_part, &SegmentedSwitch::chosen, m_parts, &QStackedWidget::setCurrentIndex);
}

/// Offered is what the review may become from what it is.
void ReviewDialog::buildHead()
{
    m_kind = new QComboBox(this);
    for (const QbrKind kind : {QbrKind::Qbr, QbrKind::Executive, QbrKind::Internal})
        addChoice(*m_kind, label(kind), int(kind));
    m_status = new QComboBox(this);
    const QbrStatus now = m_form.review.status;
    for (const QbrStatus status : {QbrStatus::Proposed, QbrStatus::Scheduled, QbrStatus::ContentReady, QbrStatus::Held, QbrStatus::FollowedUp,
                                   QbrStatus::Cancelled, QbrStatus::Skipped}) {
        if (status == now || mayMove(now, status))
            addChoice(*m_status, label(status), int(status));
    }
    m_quarter = new QComboBox(this);
    const Quarter quarter = Quarter::containing(m_form.review.quarterDay, m_form.fiscal);
    for (int i = -quartersAround; i <= quartersAround; ++i)
        addChoice(*m_quarter, quarter.plus(i).label(m_form.fiscal), quarter.plus(i).firstDay(m_form.fiscal).toJulianDay());
    m_owner = new QComboBox(this);
    addChoice(*m_owner, tr("Nobody", "owner of a review"), 0);
    for (const Member &member : m_form.members)
        addChoice(*m_owner, member.name, member.id.value());
    addField({1, 0}, tr("Kind", "of a review"), m_kind, u"kind"_s);
    addField({1, 1}, tr("Status"), m_status, u"status"_s);
    addField({1, 2}, tr("Quarter"), m_quarter, u"quarter"_s);
}

void ReviewDialog::buildTime()
{
    m_day = new DateField(session().clock().today(), this);
    m_time = new QLineEdit(this);
    m_time->setPlaceholderText(timeExample());
    m_zone = codeBox(zoneNames(), this);
    m_minutes = new QLineEdit(this);
    m_place = new QLineEdit(this);
    m_buyer = new QComboBox(this);
    addChoice(*m_buyer, tr("Not said", "whether the economic buyer was there"), BuyerNotSaid);
    addChoice(*m_buyer, tr("Was there", "economic buyer"), BuyerThere);
    addChoice(*m_buyer, tr("Was not there", "economic buyer"), BuyerMissing);
    m_next = new DateField(session().clock().today(), this);
    m_reason = new QLineEdit(this);
    addField({2, 0}, tr("Date"), m_day, u"day"_s);
    addField({2, 1}, tr("Time"), m_time, u"time"_s);
    addField({2, 2}, tr("Time zone"), m_zone, u"timeZone"_s);
    addField({3, 0}, tr("Minutes"), m_minutes, u"minutes"_s);
    addField({3, 1}, tr("Place or link"), m_place, u"place"_s);
    addField({3, 2}, tr("Owner"), m_owner, u"owner"_s);
    addField({4, 0}, tr("Economic buyer"), m_buyer, u"buyer"_s);
    addField({4, 1}, tr("Next review agreed for"), m_next, u"next"_s);
    addField({4, 2}, tr("Reason"), m_reason, u"reason"_s);
}

void ReviewDialog::buildParts()
{
    const Qbr &review = m_form.review;
    m_part = new SegmentedSwitch(this);
    m_part->setObjectName(u"reviewPart"_s);
    m_part->addSegment(int(Part::People), tr("People"), tr("Who takes part"));
    m_part->addSegment(int(Part::Agenda), tr("Agenda"), tr("Items with their minutes"));
    m_part->addSegment(int(Part::Steps), tr("Checklist"), tr("What is to be done before and after"));
    m_part->addSegment(int(Part::Goals), tr("Goals"), tr("The goals that were reviewed"));
    m_part->addSegment(int(Part::Decisions), tr("Decisions"), tr("What was decided"));
    m_part->addSegment(int(Part::Notes), tr("Notes"), tr("Notes for ourselves"));
    m_part->setCurrent(int(Part::People));
    m_parts = new QStackedWidget(this);
    m_parts->setFixedHeight(partsHeight);
    m_people = new ReviewPeopleEditor(m_form, m_parts);
    m_agenda = new ReviewAgendaEditor(review.agenda, m_parts);
    m_steps = new ReviewStepsEditor(review.steps, session().clock().nowUtc(), m_parts);
    m_goals = new QPlainTextEdit(review.goals, m_parts);
    m_decisions = new QPlainTextEdit(review.decisions, m_parts);
    m_notes = new QPlainTextEdit(review.notes, m_parts);
    for (QWidget *part : std::initializer_list<QWidget *> {m_people, m_agenda, m_steps, m_goals, m_decisions, m_notes})
        m_parts->addWidget(part);
    const std::pair<QPlainTextEdit *, QString> texts[] = {
        {m_goals, tr("Goals")}, {m_decisions, tr("Decisions")}, {m_notes, tr("Notes")}};
    for (const auto &[text, name] : texts) {
        text->setTabChangesFocus(true);
        text->setAccessibleName(name);
    }
    m_goals->setObjectName(u"goals"_s);
    m_decisions->setObjectName(u"decisions"_s);
    m_notes->setObjectName(u"notes"_s);
    addWidget({5, 0, 3}, m_part);
    addField({6, 0, 3}, QString(), m_parts, u"parts"_s);
}

void ReviewDialog::fill()
{
    const Qbr &review = m_form.review;
    m_usualKind = review.kind;
    choose(*m_kind, int(review.kind));
    choose(*m_status, int(review.status));
    choose(*m_quarter, Quarter::containing(review.quarterDay, m_form.fiscal).firstDay(m_form.fiscal).toJulianDay());
    choose(*m_owner, review.owner.isValid() ? review.owner.value() : 0);
    choose(*m_buyer, !review.buyerPresent ? BuyerNotSaid : *review.buyerPresent ? BuyerThere : BuyerMissing);
    const QTimeZone zone = zoneOrLocal(review.timeZone);
    m_zone->setCurrentText(QString::fromLatin1(zone.id()));
    if (review.start.isValid()) {
        const QDateTime there = review.start.toTimeZone(zone);
        m_day->setDate(there.date());
        m_time->setText(timeText(there.time()));
    }
    m_minutes->setText(QString::number(review.minutes));
    m_place->setText(review.place);
    if (review.nextDay.isValid())
        m_next->setDate(review.nextDay);
    m_reason->setText(review.reason);
    statusChosen();
    timeEdited();
}

QbrStatus ReviewDialog::status() const
{
    return static_cast<QbrStatus>(chosen(*m_status));
}

void ReviewDialog::statusChosen()
{
    setFieldVisible(m_reason, status() == QbrStatus::Cancelled || status() == QbrStatus::Skipped);
}

void ReviewDialog::kindChosen()
{
    const auto kind = static_cast<QbrKind>(chosen(*m_kind));
    const QString &tier = m_form.account.tier;
    const bool isTouched = m_steps->steps() != usualSteps(m_usualKind, tier) || m_agenda->agenda() != usualAgenda(m_usualKind, m_form.review.minutes);
    if (m_form.review.id.isValid() || kind == m_usualKind || isTouched)
        return;
    m_usualKind = kind;
    auto *steps = new ReviewStepsEditor(usualSteps(kind, tier), session().clock().nowUtc(), m_parts);
    auto *agenda = new ReviewAgendaEditor(usualAgenda(kind, m_form.review.minutes), m_parts);
    for (const auto &[old, fresh] : {std::pair<QWidget *, QWidget *>(m_steps, steps), std::pair<QWidget *, QWidget *>(m_agenda, agenda)}) {
        const int place = m_parts->indexOf(old);
        const bool isShown = m_parts->currentWidget() == old;
        m_parts->removeWidget(old);
        m_parts->insertWidget(place, fresh);
        if (isShown)
            m_parts->setCurrentIndex(place);
        old->deleteLater();
    }
    m_steps = steps;
    m_agenda = agenda;
    timeEdited();
}

void ReviewDialog::timeEdited()
{
    m_steps->setDay(m_day->date().value_or(QDate()));
    m_agenda->setSlot(plainNumber(m_minutes->text(), QLocale()).toInt());
}

void ReviewDialog::showPart(Part part)
{
    m_part->setCurrent(int(part));
    m_parts->setCurrentIndex(int(part));
}

void ReviewDialog::readTime(Qbr &review)
{
    review.timeZone = m_zone->currentText().trimmed();
    const QTimeZone zone(review.timeZone.toLatin1());
    if (!zone.isValid())
        setError(m_zone, tr("There is no such time zone. Write it like Europe/Budapest."));
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> at = typedTime(m_time->text());
    if (!day)
        setError(m_day, DateField::mistake());
    if (!at)
        setError(m_time, tr("This is no time of day. Write it like %1.").arg(m_time->placeholderText()));
    review.start = {};
    if (!day || !at || !zone.isValid())
        return;
    if (day->isValid() != at->isValid()) {
        setError(day->isValid() ? m_time : static_cast<QLineEdit *>(m_day), tr("A date needs a time, and a time a date."));
        return;
    }
    if (!day->isValid())
        return;
    review.start = startThere(*day, *at, zone, m_form.review.start);
    if (!review.start.isValid())
        setError(m_time, tr("This time does not exist there on that day: the clocks are put forward."));
}

void ReviewDialog::readParts(Qbr &review)
{
    review.people = m_people->people();
    review.members = m_people->members();
    std::erase(review.members, review.owner);
    review.steps = m_steps->steps();
    review.goals = m_goals->toPlainText().trimmed();
    review.decisions = m_decisions->toPlainText().trimmed();
    review.notes = m_notes->toPlainText().trimmed();
    const auto agenda = m_agenda->agenda();
    if (agenda)
        review.agenda = *agenda;
    else
        setError(m_parts, tr("Agenda: minutes are whole numbers."));
}

void ReviewDialog::check(const Qbr &review)
{
    const bool isOff = review.status == QbrStatus::Cancelled || review.status == QbrStatus::Skipped;
    if (isOff && review.reason.isEmpty())
        setError(m_reason, tr("Say why it does not take place."));
    if (!isOff && review.status != QbrStatus::Proposed && !review.start.isValid() && !hasErrors())
        setError(m_day, tr("Only a proposed review can be without a date."));
    if (wasHeld(review.status) && !wasHeld(m_form.review.status) && review.start > session().clock().nowUtc())
        setError(m_status, tr("This lies ahead: it can't have been held."));
    if (review.agendaMinutes() > review.minutes && review.minutes > 0)
        setError(m_parts, tr("The agenda takes longer than the review."));
}

void ReviewDialog::save()
{
    Qbr review = m_form.review;
    review.kind = static_cast<QbrKind>(chosen(*m_kind));
    review.status = status();
    review.quarterDay = QDate::fromJulianDay(chosen(*m_quarter));
    review.owner = MemberId(chosen(*m_owner));
    review.place = m_place->text().trimmed();
    review.reason = m_reason->text().trimmed();
    const qint64 buyer = chosen(*m_buyer);
    review.buyerPresent = buyer == BuyerNotSaid ? std::nullopt : std::optional(buyer == BuyerThere);
    readTime(review);
    bool isNumber = false;
    review.minutes = plainNumber(m_minutes->text(), QLocale()).toInt(&isNumber);
    if (!isNumber || review.minutes < 1 || review.minutes > 24 * 60)
        setError(m_minutes, tr("A whole number from 1 to 1440."));
    if (const auto next = m_next->date())
        review.nextDay = *next;
    else
        setError(m_next, DateField::mistake());
    readParts(review);
    check(review);
    if (hasErrors())
        return;
    const bool isNew = !review.id.isValid();
    auto written = session().write({isNew ? u"qbr.add"_s : u"qbr.edit"_s, m_form.account.name},
                                   [review, loaded = m_form.review](Connection &db, const WriteContext &context) -> Result<qint64> {
                                       if (!review.id.isValid()) {
                                           MAINSTAY_TRY(const QbrId id, qbrstore::insert(db, review, context.clock));
                                           return id.value();
                                       }
                                       MAINSTAY_CHECK(qbrstore::updateLoaded(db, review, loaded, context.clock));
                                       return review.id.value();
                                   });
    commit(written, m_form.account.name);
}

bool ReviewDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return false;
    setError(m_status, tr("Somebody else has changed the review meanwhile. Close this and open it again."));
    return true;
}

} // namespace mainstay
