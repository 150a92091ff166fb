// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/touchpoints/touchpoint.h"
#include "ui/touchpoints/budgetwatch.h"
#include "ui/touchpoints/linechip.h"
#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/notesedit.h"

#include <QWidget>

#include <map>

namespace mainstay {

class LineChipList;

/// The notes, and beside them what their lines become.
class NotesField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesField)

public:
    NotesField(const Clock &clock, QWidget *parent);

    /// As typed; what nobody touched is given back with the line ends it came with.
    QString text() const;
    void setText(const QString &text);
    NotesEdit *edit() const { return m_edit; }
    QWidget *chips() const;
    const NotesReader::Lines &lines() const { return m_reader->lines(); }

    void setMembers(const std::vector<Member> &members, MemberId writer);
    void setContacts(const std::vector<Contact> &contacts);
    /// Who takes part. Those who are not stored yet can be meant, too.
    void setParticipants(const std::vector<PersonChoice> &ours, const std::vector<PersonChoice> &theirs);
    /// The touches that the lines plan, those with a person and a day.
    BudgetWatch::Plans plannedTouches() const;
    /// How days are read now.
    quicklog::Context reading() const { return m_reader->context(); }

    /// What notes begin with. Notes that are empty, or still such a beginning, become the purpose's one.
    using Templates = std::map<Purpose, QString>;
    enum class Emptied { Fill, Leave }; ///< whether empty notes get one now
    void setTemplates(Templates templates, Purpose purpose, Emptied emptied = Emptied::Fill);
    void usePurpose(Purpose purpose);

Q_SIGNALS:
    void edited();
    void linesChanged();

private:
    void refreshPeople();
    void refreshChips();
    bool isUntouched() const;
    void putTemplate(Purpose purpose);

    NotesEdit *m_edit = nullptr;
    LineChipList *m_chips = nullptr;
    NotesReader *m_reader = nullptr;
    quicklog::Roster m_stored;
    std::vector<PersonChoice> m_ours;
    std::vector<PersonChoice> m_theirs;
    KnownPeople m_people;
    Templates m_templates;
    QString m_given; ///< with the line ends it came with,
    QString m_shown; ///< and as the editor has it
};

} // namespace mainstay
