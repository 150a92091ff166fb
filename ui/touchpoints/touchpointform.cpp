// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointform.h"

#include "core/base/fold.h"
#include "ui/common/fieldmessage.h"
#include "ui/touchpoints/notesfield.h"
#include "ui/touchpoints/peoplefield.h"
#include "ui/common/sentimentbar.h"
#include "ui/touchpoints/whenfield.h"

#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

ContactId contactOf(const PersonChoice &person)
{
    return ContactId(person.id.value());
}

LoggedPerson logged(const PersonChoice &person)
{
    return {contactOf(person), person.id.isValid() ? QString() : person.name, person.email};
}

} // namespace

void TouchpointForm::orderTabs()
{
    const std::vector<QWidget *> order {m_account->edit(), m_day, m_time, m_minutes, m_kind, m_purpose, m_outcome,
                                        m_direction, m_team, m_reason, m_members->edit(), m_people->edit(), m_summary,
                                        m_notes->edit(), m_notes->chips(), m_us, m_solution, m_competitor, m_objective, m_quotes->addButton()};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TouchpointForm::connectFields()
{
    const auto changed = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    const std::vector<std::pair<QLineEdit *, FieldMessage *>> lines {
        {m_day, m_dayMessage}, {m_time, m_timeMessage}, {m_minutes, m_minutesMessage},
        {m_summary, nullptr},  {m_competitor, nullptr}, {m_objective, nullptr},
        {m_reason, nullptr},   {m_override, nullptr}};
    for (const auto &[line, message] : lines) {
        connect(line, &QLineEdit::textChanged, this, changed);
        if (message)
            connect(line, &QLineEdit::textEdited, message, &FieldMessage::clear);
    }
    for (QComboBox *box : std::initializer_list<QComboBox *> {m_kind, m_purpose, m_outcome, m_direction, m_team})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &TouchpointForm::refreshReason);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_notes->usePurpose(m_purpose->value());
    });
    connect(m_notes, &NotesField::edited, this, changed);
    connect(m_us, &SentimentBar::levelChanged, this, changed);
    connect(m_solution, &SentimentBar::levelChanged, this, changed);
    connect(m_quotes, &QuoteList::edited, this, changed);
    connect(m_members, &PeopleField::edited, m_membersMessage, &FieldMessage::clear);
    connect(m_members, &PeopleField::edited, this, &TouchpointForm::showParticipants);
    connect(m_members, &PeopleField::edited, this, changed);
    connect(m_people, &PeopleField::edited, m_peopleMessage, &FieldMessage::clear);
    connect(m_people, &PeopleField::edited, this, [this] {
        m_quotes->setPeople(m_people->people());
        showParticipants();
    });
    connect(m_people, &PeopleField::edited, this, changed);
    connect(m_account, &AccountField::edited, m_accountMessage, &FieldMessage::clear);
    connect(m_account, &AccountField::edited, this, changed);
    connect(m_account, &AccountField::accountChanged, this, [this] {
        if (!m_filling)
            Q_EMIT accountChanged();
    });
}

LogDraft TouchpointForm::draft() const
{
    LogDraft draft;
    draft.touchpoint = m_touchpoint;
    draft.account = m_account->account();
    draft.accountText = m_account->text();
    draft.day = m_day->stored();
    draft.time = m_time->stored();
    draft.minutes = m_minutes->text();
    draft.kind = m_kind->value();
    draft.purpose = m_purpose->value();
    draft.direction = m_direction->value();
    draft.team = m_team->value();
    draft.outcome = m_outcome->value();
    draft.people = m_people->people();
    draft.peopleText = m_people->pendingText();
    draft.members = m_members->people();
    draft.summary = m_summary->text();
    draft.notes = m_notes->text();
    draft.sentimentUs = m_us->level();
    draft.sentimentSolution = m_solution->level();
    draft.competitor = m_competitor->text();
    draft.objective = m_objective->text();
    draft.quotes = m_quotes->quotes();
    draft.reason = m_reason->text();
    draft.overrideReason = m_override->text();
    draft.source = m_source;
    draft.basis = m_basis;
    return draft;
}

void TouchpointForm::setDraft(const LogDraft &draft)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_touchpoint = draft.touchpoint;
    m_account->setAccount(draft.account, draft.accountText);
    m_day->setStored(draft.day);
    m_time->setStored(draft.time);
    m_minutes->setText(draft.minutes);
    m_kind->setValue(draft.kind);
    m_purpose->setValue(draft.purpose);
    m_direction->setValue(draft.direction);
    m_team->setValue(draft.team);
    m_outcome->setValue(draft.outcome);
    m_people->setPeople(draft.people);
    m_people->setPendingText(draft.peopleText);
    m_members->setPeople(draft.members);
    m_members->setPendingText({});
    m_summary->setText(draft.summary);
    m_notes->setText(draft.notes);
    showParticipants();
    m_us->setLevel(draft.sentimentUs);
    m_solution->setLevel(draft.sentimentSolution);
    m_competitor->setText(draft.competitor);
    m_objective->setText(draft.objective);
    m_quotes->setPeople(draft.people);
    m_quotes->setQuotes(draft.quotes);
    m_reason->setText(draft.reason);
    m_override->setText(draft.overrideReason);
    m_source = draft.source;
    m_basis = draft.basis;
    refreshReason();
    clearMessages();
}

void TouchpointForm::setContacts(const std::vector<Contact> &contacts)
{
    std::vector<PeopleField::Candidate> candidates;
    for (const Contact &contact : contacts) {
        const QString detail = contact.leftDay.isValid() ? tr("left", "a person who left the company") : contact.title;
        const QString searched = fold(QString(contact.name + u' ' + contact.reading + u' ' + contact.email));
        candidates.push_back({{PersonId(contact.id.value()), contact.name}, detail, searched});
    }
    m_people->setCandidates(std::move(candidates));
    m_notes->setContacts(contacts);
}

void TouchpointForm::keepPeopleOf(const std::vector<Contact> &contacts)
{
    std::vector<PersonChoice> people = m_people->people();
    std::erase_if(people, [&contacts](const PersonChoice &person) {
        return person.id.isValid() && std::none_of(contacts.begin(), contacts.end(), [&person](const Contact &contact) {
                   return contact.id == contactOf(person);
               });
    });
    if (people == m_people->people())
        return;
    m_people->setPeople(people);
    m_quotes->setPeople(people);
    showParticipants();
    Q_EMIT edited();
}

void TouchpointForm::setMembers(const std::vector<Member> &members, MemberId writer)
{
    std::vector<PeopleField::Candidate> candidates;
    for (const Member &member : members) {
        const QString searched = fold(QString(member.name + u' ' + member.reading + u' ' + member.email));
        candidates.push_back({{PersonId(member.id.value()), member.name}, label(member.team), searched});
    }
    m_members->setCandidates(std::move(candidates));
    m_writer = writer;
    m_notes->setMembers(members, writer);
}

void TouchpointForm::showParticipants()
{
    m_notes->setParticipants(m_members->people(), m_people->people());
}

void TouchpointForm::refreshReason()
{
    m_reasonRow->setVisible(m_outcome->value() != Outcome::Held);
}

void TouchpointForm::setSentimentWords(const SentimentWords &words)
{
    m_us->setDefinitions(definitionsOf(words.us, SentimentAbout::Us));
    m_solution->setDefinitions(definitionsOf(words.solution, SentimentAbout::Solution));
}

QString TouchpointForm::whyNoTouch() const
{
    if (m_kind->value() == TouchpointKind::InternalNote)
        return tr("An internal note doesn't count as a touch.");
    if (m_outcome->value() != Outcome::Held)
        return tr("It doesn't count as a touch unless it was held.");
    if (m_people->people().empty() && m_people->pendingText().trimmed().isEmpty())
        return tr("It doesn't count as a touch without a person of theirs.");
    return {};
}

void TouchpointForm::clearMessages()
{
    for (FieldMessage *message : {m_accountMessage, m_dayMessage, m_timeMessage, m_minutesMessage, m_membersMessage,
                                  m_peopleMessage})
        message->clear();
}

bool TouchpointForm::check(AccountField::Finding finding, const std::optional<Touchpoint> &loaded)
{
    clearMessages();
    m_members->settle();
    m_people->settle();
    const QString typed = m_account->text().trimmed();
    if (typed.isEmpty())
        m_accountMessage->setError(tr("Choose the account."));
    else if (!m_account->account().isValid())
        m_accountMessage->setError(finding == AccountField::Finding::Several
                                       ? tr("Several accounts match “%1”: choose one.").arg(typed)
                                       : tr("There is no account “%1”.").arg(typed));
    if (!m_day->day().isValid())
        m_dayMessage->setError(tr("When was it?"));
    else if (m_outcome->value() == Outcome::Held && m_day->day() > m_clock.today()
             && (!loaded || loaded->at.toLocalTime().date() != m_day->day())) // an import may have brought it so
        m_dayMessage->setError(tr("That day is still to come. To plan a touch, write a line that begins with >>."));
    if (!m_time->time().isValid())
        m_timeMessage->setError(tr("At what time?"));
    if (!m_minutes->isAcceptable())
        m_minutesMessage->setError(tr("0 to 1440, or nothing."));
    for (const auto &[field, message] : {std::pair(m_members, m_membersMessage), std::pair(m_people, m_peopleMessage)}) {
        if (const QString text = field->pendingText().trimmed(); !text.isEmpty())
            message->setError(tr("Who is “%1”? Choose, or delete it.").arg(text));
    }
    const std::vector<std::pair<FieldMessage *, QWidget *>> fields {
        {m_accountMessage, m_account}, {m_dayMessage, m_day},         {m_timeMessage, m_time},
        {m_minutesMessage, m_minutes}, {m_membersMessage, m_members}, {m_peopleMessage, m_people}};
    for (const auto &[message, field] : fields) {
        if (!message->isError())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

QDateTime TouchpointForm::at() const
{
    return QDateTime(m_day->day(), m_time->time(), Qt::LocalTime).toUTC();
}

TouchpointLog TouchpointForm::outline(const std::optional<Touchpoint> &loaded) const
{
    TouchpointLog log;
    log.loaded = loaded;
    log.touchpoint = loaded.value_or(Touchpoint());
    log.touchpoint.account = m_account->account();
    // The fields show minutes: what is unchanged keeps its seconds.
    const bool sameMinute = loaded && loaded->at.toMSecsSinceEpoch() / 60000 == at().toMSecsSinceEpoch() / 60000;
    log.touchpoint.at = sameMinute ? loaded->at : at();
    log.touchpoint.minutes = m_minutes->minutes();
    log.touchpoint.kind = m_kind->value();
    log.touchpoint.purpose = m_purpose->value();
    log.touchpoint.direction = m_direction->value();
    log.touchpoint.team = m_team->value();
    log.touchpoint.outcome = m_outcome->value();
    log.touchpoint.members.clear();
    for (const PersonChoice &member : m_members->people())
        log.touchpoint.members.push_back(MemberId(member.id.value()));
    for (const PersonChoice &person : m_people->people())
        log.people.push_back(logged(person));
    log.touchpoint.sentimentUs = m_us->level();
    log.touchpoint.sentimentSolution = m_solution->level();
    log.reading = m_notes->reading();
    log.writer = m_writer;
    log.writtenAt = m_clock.nowUtc();
    return log;
}

TouchpointLog TouchpointForm::log(const std::optional<Touchpoint> &loaded) const
{
    TouchpointLog log = outline(loaded);
    Touchpoint &touchpoint = log.touchpoint;
    for (const QuoteDraft &quote : m_quotes->quotes())
        log.quotes.push_back({logged(quote.who), quote.words.trimmed()});
    touchpoint.summary = m_summary->text().trimmed();
    touchpoint.notes = m_notes->text();
    touchpoint.competitor = m_competitor->text().trimmed();
    touchpoint.objective = m_objective->text().trimmed();
    touchpoint.reason = touchpoint.outcome == Outcome::Held ? QString() : m_reason->text().trimmed();
    touchpoint.overrideReason = m_override->text().trimmed();
    touchpoint.source = m_source;
    return log;
}

void TouchpointForm::focusAccount()
{
    m_account->setFocus(Qt::OtherFocusReason);
    m_account->edit()->selectAll(); // what is typed replaces it
}

void TouchpointForm::focusFirst()
{
    if (!m_account->account().isValid())
        focusAccount();
    else if (m_summary->text().isEmpty())
        m_summary->setFocus(Qt::OtherFocusReason);
    else
        m_notes->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
