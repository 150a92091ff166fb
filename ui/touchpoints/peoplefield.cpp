// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/peoplefield.h"

#include "core/base/fold.h"
#include "ui/common/style.h"
#include "ui/touchpoints/chiplayout.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffered = 50;
constexpr int leastTypingWidth = 140;
constexpr int lineHeight = 22;

} // namespace

PeopleField::PeopleField(Newcomers newcomers, QWidget *parent)
    : QWidget(parent)
    , m_newcomers(newcomers)
    , m_field(new SuggestField(this))
    , m_flow(new ChipLayout(this))
{
    m_flow->setContentsMargins(5, 4, 4, 4);
    m_flow->setSpacing(4);
    m_field->setFrame(false);
    m_field->setMinimumWidth(leastTypingWidth);
    m_field->setFixedHeight(lineHeight);
    m_field->setAnchor(this);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &SuggestField::suggestionsNeeded, this, &PeopleField::suggest);
    connect(m_field, &SuggestField::chosen, this, &PeopleField::choose);
    connect(m_field, &QLineEdit::textEdited, this, &PeopleField::edited);
    connect(m_field, &SuggestField::focusLeft, this, &PeopleField::settle);
    connect(m_field, &SuggestField::backspacedOut, this, [this] {
        if (!m_people.empty())
            removeAt(m_people.size() - 1);
    });
}

PeopleField::~PeopleField()
{
    // Losing the keyboard on the way out must not settle anything.
    m_field->disconnect(this);
    m_field->removeEventFilter(this);
}

void PeopleField::setCandidates(std::vector<Candidate> candidates)
{
    m_candidates = std::move(candidates);
}

void PeopleField::setPeople(const std::vector<PersonChoice> &people)
{
    m_people = people;
    rebuildChips();
}

bool PeopleField::isChosen(const PersonChoice &person) const
{
    return std::any_of(m_people.begin(), m_people.end(), [&person](const PersonChoice &chosen) {
        return person.id.isValid() ? chosen.id == person.id : fold(chosen.name) == fold(person.name);
    });
}

void PeopleField::suggest(const QString &text)
{
    const QString wanted = fold(text);
    m_offered.clear();
    std::vector<Suggestion> suggestions;
    bool known = false;
    for (const Candidate &candidate : m_candidates) {
        known = known || fold(candidate.person.name) == wanted;
        if (!candidate.folded.contains(wanted) || isChosen(candidate.person) || suggestions.size() >= mostOffered)
            continue;
        suggestions.push_back({candidate.person.name, candidate.detail, false});
        m_offered.push_back(candidate.person);
    }
    const PersonChoice newcomer {{}, text.simplified()};
    if (m_newcomers == Newcomers::Allowed && !wanted.isEmpty() && !known && !isChosen(newcomer)) {
        suggestions.push_back({tr("Add “%1”").arg(newcomer.name), tr("new person"), true});
        m_offered.push_back(newcomer);
    }
    m_field->offer(suggestions);
}

void PeopleField::choose(int row)
{
    if (row < 0 || size_t(row) >= m_offered.size())
        return;
    const PersonChoice person = m_offered[size_t(row)];
    m_field->clear();
    add(person);
}

void PeopleField::settle()
{
    const QString wanted = fold(m_field->text());
    std::vector<PersonChoice> meant;
    for (const Candidate &candidate : m_candidates) {
        if (!wanted.isEmpty() && fold(candidate.person.name) == wanted) {
            meant = {candidate.person};
            break;
        }
        if (candidate.folded.contains(wanted) && !isChosen(candidate.person))
            meant.push_back(candidate.person);
    }
    if (meant.empty() && m_newcomers == Newcomers::Allowed)
        meant.push_back({{}, m_field->text().simplified()});
    if (wanted.isEmpty()) {
        m_field->clear();
    } else if (meant.size() == 1) {
        m_field->clear();
        add(meant.front());
    }
}

void PeopleField::add(const PersonChoice &person)
{
    if (!isChosen(person)) {
        m_people.push_back(person);
        rebuildChips();
    }
    Q_EMIT edited();
}

void PeopleField::removeAt(size_t index)
{
    m_people.erase(m_people.begin() + std::ptrdiff_t(index));
    rebuildChips();
    m_field->setFocus();
    Q_EMIT edited();
}

void PeopleField::rebuildChips()
{
    for (PersonChip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click is being handled
    }
    m_chips.clear();
    for (size_t i = 0; i < m_people.size(); ++i) {
        auto *chip = new PersonChip(m_people[i], this);
        connect(chip, &PersonChip::clicked, this, [this, i] { removeAt(i); });
        m_flow->addBeforeLast(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    updateGeometry();
}

void PeopleField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_field->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void PeopleField::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_field->setFocus(Qt::MouseFocusReason);
}

bool PeopleField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace mainstay
