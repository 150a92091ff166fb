// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/revieweditors.h"

#include "ui/common/formatters.h"
#include "ui/common/formdialog.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/labels.h"
#include "ui/text/qbrlabels.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int minutesWidth = 72;
constexpr int mostMinutes = 24 * 60; ///< of one item, as validate() of a review has it

/// What is inside of the scroll area, with its content at the top.
QVBoxLayout *bodyOf(QScrollArea &area)
{
    auto *body = new QWidget(&area);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(6);
    area.setWidget(body);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return column;
}

bool isBuyer(const Contact &contact)
{
    return std::find(contact.roles.begin(), contact.roles.end(), ContactRole::EconomicBuyer) != contact.roles.end();
}

/// An ampersand in a name is a letter, not a mnemonic.
QString asLabel(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ReviewPeopleEditor::ReviewPeopleEditor(const ReviewForm &form, QWidget *parent)
    : QScrollArea(parent)
{
    QVBoxLayout *column = bodyOf(*this);
    column->addWidget(captionLabel(tr("Of the customer"), this));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    for (const Contact &contact : form.contacts)
        addGuest(*grid, contact, form.review);
    column->addLayout(grid);
    column->addWidget(captionLabel(tr("Of ours, besides the owner"), this));
    for (const Member &member : form.members) {
        auto *box = new QCheckBox(asLabel(member.name + u" · "_s + label(member.team)), widget());
        box->setObjectName(u"member%1"_s.arg(member.id.value()));
        box->setChecked(std::find(form.review.members.begin(), form.review.members.end(), member.id) != form.review.members.end());
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReviewPeopleEditor::changed);
        m_colleagues.push_back({member.id, box});
    }
    column->addStretch(1);
}

/// Who has left is shown only where they were invited.
void ReviewPeopleEditor::addGuest(QGridLayout &grid, const Contact &contact, const Qbr &review)
{
    const auto there = std::find_if(review.people.begin(), review.people.end(), [&](const QbrPerson &one) { return one.contact == contact.id; });
    const bool isInvited = there != review.people.end();
    if (contact.leftDay.isValid() && !isInvited)
        return;
    QStringList parts {contact.name, contact.title};
    if (isBuyer(contact))
        parts += tr("Economic buyer");
    parts.removeAll(QString());
    Guest guest {contact.id, new QCheckBox(asLabel(parts.join(u" · "_s)), widget()), new QCheckBox(tr("was there", "person"), widget())};
    guest.invited->setObjectName(u"invited%1"_s.arg(contact.id.value()));
    guest.present->setObjectName(u"present%1"_s.arg(contact.id.value()));
    guest.present->setAccessibleName(tr("%1 was there", "person").arg(contact.name));
    guest.invited->setChecked(isInvited);
    guest.present->setChecked(isInvited && there->present);
    if (isBuyer(contact)) {
        QFont font = guest.invited->font();
        font.setWeight(QFont::DemiBold);
        guest.invited->setFont(font);
    }
    // Who came was invited, and who is not invited did not come.
    connect(guest.present, &QCheckBox::toggled, guest.invited, [box = guest.invited](bool isOn) {
        if (isOn)
            box->setChecked(true);
    });
    connect(guest.invited, &QCheckBox::toggled, guest.present, [box = guest.present](bool isOn) {
        if (!isOn)
            box->setChecked(false);
    });
    connect(guest.present, &QCheckBox::toggled, this, &ReviewPeopleEditor::changed);
    connect(guest.invited, &QCheckBox::toggled, this, &ReviewPeopleEditor::changed);
    const int row = int(m_guests.size());
    grid.addWidget(guest.invited, row, 0);
    grid.addWidget(guest.present, row, 1);
    m_guests.push_back(guest);
}

std::vector<QbrPerson> ReviewPeopleEditor::people() const
{
    std::vector<QbrPerson> people;
    for (const Guest &guest : m_guests) {
        if (guest.invited->isChecked())
            people.push_back({guest.contact, guest.present->isChecked()});
    }
    return people;
}

std::vector<MemberId> ReviewPeopleEditor::members() const
{
    std::vector<MemberId> members;
    for (const Colleague &one : m_colleagues) {
        if (one.invited->isChecked())
            members.push_back(one.member);
    }
    return members;
}

void ReviewPeopleEditor::allPresent()
{
    if (std::any_of(m_guests.begin(), m_guests.end(), [](const Guest &guest) { return guest.present->isChecked(); }))
        return;
    for (const Guest &guest : m_guests)
        guest.present->setChecked(guest.invited->isChecked());
}

ReviewAgendaEditor::ReviewAgendaEditor(const std::vector<AgendaItem> &agenda, QWidget *parent)
    : QScrollArea(parent)
{
    QVBoxLayout *column = bodyOf(*this);
    m_sum = captionLabel({}, this);
    m_sum->setObjectName(u"agendaSum"_s);
    column->addWidget(m_sum);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    for (const AgendaItem &item : agenda)
        addLine(item);
    addLine({});
    edited();
}

void ReviewAgendaEditor::addLine(const AgendaItem &item)
{
    const auto row = int(m_lines.size());
    Line line {item.title, new QLineEdit(qbrAgendaText(item.title), widget()), new QLineEdit(widget())};
    line.title->setObjectName(u"agendaTitle%1"_s.arg(row));
    line.title->setAccessibleName(tr("Item %1 of the agenda").arg(m_locale.toString(row + 1)));
    line.title->setPlaceholderText(item.title.isEmpty() ? tr("Another item") : QString());
    line.minutes->setObjectName(u"agendaMinutes%1"_s.arg(row));
    line.minutes->setAccessibleName(tr("Minutes of item %1").arg(m_locale.toString(row + 1)));
    line.minutes->setFixedWidth(minutesWidth);
    line.minutes->setAlignment(Qt::AlignRight);
    if (!item.title.isEmpty())
        line.minutes->setText(m_locale.toString(item.minutes));
    m_grid->addWidget(line.title, row, 0);
    m_grid->addWidget(line.minutes, row, 1);
    connect(line.title, &QLineEdit::textChanged, this, &ReviewAgendaEditor::edited);
    connect(line.minutes, &QLineEdit::textChanged, this, &ReviewAgendaEditor::edited);
    m_lines.push_back(line);
}

void ReviewAgendaEditor::edited()
{
    if (!m_lines.back().title->text().trimmed().isEmpty())
        addLine({});
    const int sum = minutes();
    QString text = tr("%Ln minute(s) planned", nullptr, sum);
    if (m_slot > 0 && sum < m_slot)
        text = tr("%1 of %2 minutes planned, %3 free").arg(m_locale.toString(sum), m_locale.toString(m_slot), m_locale.toString(m_slot - sum));
    else if (m_slot > 0 && sum > m_slot)
        text = tr("%1 of %2 minutes planned, %3 too many").arg(m_locale.toString(sum), m_locale.toString(m_slot), m_locale.toString(sum - m_slot));
    m_sum->setText(text);
}

void ReviewAgendaEditor::setSlot(int minutes)
{
    m_slot = minutes;
    edited();
}

int ReviewAgendaEditor::minutes() const
{
    int sum = 0;
    for (const Line &line : m_lines)
        sum += std::clamp(plainNumber(line.minutes->text(), m_locale).toInt(), 0, mostMinutes);
    return sum;
}

std::optional<std::vector<AgendaItem>> ReviewAgendaEditor::agenda() const
{
    std::vector<AgendaItem> items;
    for (const Line &line : m_lines) {
        const QString title = line.title->text().trimmed();
        if (title.isEmpty())
            continue;
        bool isNumber = true;
        const QString typed = line.minutes->text().trimmed();
        const int minutes = typed.isEmpty() ? 0 : plainNumber(typed, m_locale).toInt(&isNumber);
        if (!isNumber || minutes < 0 || minutes > mostMinutes)
            return std::nullopt;
        // What nobody has changed stays the word that every language has a name for.
        items.push_back({title == qbrAgendaText(line.word) ? line.word : title, minutes});
    }
    return items;
}

ReviewStepsEditor::ReviewStepsEditor(std::vector<QbrStep> steps, const QDateTime &now, QWidget *parent)
    : QScrollArea(parent)
    , m_steps(std::move(steps))
    , m_now(now)
{
    QVBoxLayout *column = bodyOf(*this);
    for (const QbrStep &step : m_steps) {
        auto *box = new QCheckBox(widget());
        box->setObjectName(u"step%1"_s.arg(m_boxes.size()));
        box->setChecked(step.isDone());
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    column->addStretch(1);
    setDay({});
}

QString ReviewStepsEditor::textOf(const QbrStep &step) const
{
    const QString offset = step.offsetDays == 0 ? u"T"_s : QString(u'T' + formatSigned(step.offsetDays, m_locale));
    QStringList parts {offset};
    if (m_day.isValid())
        parts += formatDate(m_day.addDays(step.offsetDays), m_locale);
    parts += qbrStepText(step.what);
    if (step.team != Team::Success)
        parts += label(step.team);
    if (step.isDone())
        parts += tr("done %1", "a date").arg(formatDate(step.doneAt.toLocalTime().date(), m_locale));
    return parts.join(u" · "_s);
}

void ReviewStepsEditor::setDay(QDate day)
{
    m_day = day;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setText(asLabel(textOf(m_steps[i])));
}

std::vector<QbrStep> ReviewStepsEditor::steps() const
{
    std::vector<QbrStep> steps = m_steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (m_boxes[i]->isChecked() != steps[i].isDone())
            steps[i].doneAt = m_boxes[i]->isChecked() ? m_now : QDateTime();
    }
    return steps;
}

} // namespace mainstay
