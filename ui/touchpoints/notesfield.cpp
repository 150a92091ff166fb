// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/notesfield.h"

#include "ui/touchpoints/linechiplist.h"

#include <QHBoxLayout>
#include <QTextBlock>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostChips = 200;
constexpr int leastHeight = 120;

} // namespace

NotesField::NotesField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_edit(new NotesEdit(this))
    , m_chips(new LineChipList(this))
    , m_reader(new NotesReader(clock, [this] { return m_edit->typedText(); }, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_edit, 5);
    row->addWidget(m_chips, 2);
    m_edit->setMinimumHeight(leastHeight);
    m_edit->setPlaceholderText(tr("What was said, agreed, felt. Markdown stays as you type it."));
    m_chips->setObjectName(u"lineChips"_s);
    m_chips->setAccessibleName(tr("What the notes become"));
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_reader->touch();
        Q_EMIT edited();
    });
    connect(m_reader, &NotesReader::linesChanged, this, [this] {
        m_edit->setLines(m_reader->lines());
        refreshChips();
        Q_EMIT linesChanged();
    });
    connect(m_chips, &LineChipList::lineRequested, m_edit, &NotesEdit::goToLine);
}

QWidget *NotesField::chips() const
{
    return m_chips;
}

QString NotesField::text() const
{
    const QString text = m_edit->typedText();
    return text == m_shown ? m_given : text;
}

void NotesField::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_given = text;
    m_shown = m_edit->typedText();
}

void NotesField::setMembers(const std::vector<Member> &members, MemberId writer)
{
    m_stored.members = members;
    m_stored.writer = writer;
    refreshPeople();
}

void NotesField::setContacts(const std::vector<Contact> &contacts)
{
    m_stored.contacts = contacts;
    refreshPeople();
}

void NotesField::setParticipants(const std::vector<PersonChoice> &ours, const std::vector<PersonChoice> &theirs)
{
    if (ours == m_ours && theirs == m_theirs)
        return;
    m_ours = ours;
    m_theirs = theirs;
    refreshPeople();
}

void NotesField::refreshPeople()
{
    quicklog::Roster roster = m_stored;
    for (const PersonChoice &member : m_ours)
        roster.ours.emplace_back(member.id.value());
    qint64 newcomer = -1; // an id that nobody has
    for (const PersonChoice &person : m_theirs) {
        Contact contact;
        contact.id = ContactId(person.id.isValid() ? person.id.value() : newcomer--);
        contact.name = person.name;
        contact.email = person.email;
        contact.title = tr("new person");
        roster.theirs.push_back(contact.id);
        if (!person.id.isValid())
            roster.contacts.push_back(contact);
    }
    m_people = KnownPeople(std::move(roster));
    m_edit->setPeople(m_people);
    refreshChips();
}

void NotesField::refreshChips()
{
    const auto &lines = *m_reader->lines();
    const QTextDocument &document = *m_edit->document();
    std::vector<LineChip> chips;
    for (const quicklog::Line &line : lines) {
        if (chips.size() == mostChips)
            break;
        const QString words = document.findBlock(int(line.start)).text();
        chips.push_back(chipOf(line, words, m_people, m_reader->context()));
    }
    const auto further = int(lines.size() - chips.size());
    m_chips->setChips(std::move(chips), further);
}

BudgetWatch::Plans NotesField::plannedTouches() const
{
    BudgetWatch::Plans plans;
    for (const quicklog::Line &line : *m_reader->lines()) {
        if (line.kind != quicklog::LineKind::NextTouch || !line.date.isValid())
            continue;
        for (const QString &typed : line.people) {
            // The first of theirs, as saving takes it.
            if (const ContactId contact = m_people.resolve(typed).contact; contact.isValid()) {
                plans.push_back({contact, line.date});
                break;
            }
        }
    }
    return plans;
}

bool NotesField::isUntouched() const
{
    const QString text = m_edit->typedText().trimmed();
    return text.isEmpty() || std::any_of(m_templates.begin(), m_templates.end(), [&text](const auto &known) {
               return known.second.trimmed() == text;
           });
}

void NotesField::setTemplates(Templates templates, Purpose purpose, Emptied emptied)
{
    // Untouched in the language it was in, too: another account may have another one.
    const bool stays = emptied == Emptied::Leave && m_edit->typedText().trimmed().isEmpty();
    const bool untouched = !stays && isUntouched();
    m_templates = std::move(templates);
    if (untouched)
        putTemplate(purpose);
}

void NotesField::usePurpose(Purpose purpose)
{
    if (isUntouched())
        putTemplate(purpose);
}

void NotesField::putTemplate(Purpose purpose)
{
    const auto wanted = m_templates.find(purpose);
    const QString body = wanted == m_templates.end() ? QString() : wanted->second;
    if (!m_edit->isComposing() && m_edit->typedText() != body)
        m_edit->replaceText(body);
}

} // namespace mainstay
