// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/suggestfield.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace mainstay {

class ChipLayout;

/// One chosen person; a click, or Delete on it, takes it out.
class PersonChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonChip)

public:
    PersonChip(const PersonChoice &person, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    bool m_isNew;
};

/// Several people as chips in one field, completed while typing. Where newcomers are allowed, a name that
/// nobody has can be added as it is.
class PeopleField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleField)

public:
    struct Candidate
    {
        PersonChoice person;
        QString detail; ///< title, team
        QString folded; ///< what typing is looked for in: name, reading, address
    };
    enum class Newcomers { Refused, Allowed };

    PeopleField(Newcomers newcomers, QWidget *parent);
    ~PeopleField() override;

    void setCandidates(std::vector<Candidate> candidates);
    const std::vector<PersonChoice> &people() const { return m_people; }
    void setPeople(const std::vector<PersonChoice> &people);
    /// Typed, but not chosen yet.
    QString pendingText() const { return m_field->text(); }
    void setPendingText(const QString &text) { m_field->setText(text); }
    /// What is typed becomes a choice: the one candidate it can mean, or somebody new. Unresolved text stays.
    void settle();
    SuggestField *edit() const { return m_field; }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest(const QString &text);
    void choose(int row);
    void add(const PersonChoice &person);
    void removeAt(size_t index);
    void rebuildChips();
    bool isChosen(const PersonChoice &person) const;

    Newcomers m_newcomers;
    SuggestField *m_field = nullptr;
    ChipLayout *m_flow = nullptr;
    std::vector<Candidate> m_candidates;
    std::vector<PersonChoice> m_people;
    std::vector<PersonChip *> m_chips; ///< one a person, in the same order
    std::vector<PersonChoice> m_offered;
};

} // namespace mainstay
