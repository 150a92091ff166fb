// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/memberdialog.h"

#include "core/base/plaintext.h"
#include "core/accounts/accountstore.h"
#include "core/touchpoints/touchpoint.h"
#include "ui/text/labels.h"

namespace mainstay {

using namespace Qt::StringLiterals;

MemberDialog::MemberDialog(Page &page, WorkspaceSession &session, QWidget &over)
    : FormDialog(page, session)
{
    setParent(&over, windowFlags());
    setObjectName(u"memberDialog"_s);
    setWindowTitle(tr("New team member"));
    m_name = new QLineEdit(this);
    m_reading = new QLineEdit(this);
    m_email = new QLineEdit(this);
    m_team = new QComboBox(this);
    for (const Team team : allTeams())
        addChoice(*m_team, label(team), qint64(team));
    addField({0, 0}, tr("Name", "of a person"), m_name, u"memberName"_s);
    addField({0, 1}, tr("Reading", "how the name is read, for sorting Japanese"), m_reading, u"memberReading"_s);
    addField({1, 0}, tr("E-mail"), m_email, u"memberEmail"_s);
    addField({1, 1}, tr("Team"), m_team, u"memberTeam"_s);
    start(m_name);
}

void MemberDialog::add(Page &page, WorkspaceSession &session, QWidget &over, const std::function<void(MemberId)> &saved)
{
    const auto *dialog = new MemberDialog(page, session, over); // deletes itself when closed
    if (saved)
        connect(dialog, &FormDialog::stored, &over, [saved](qint64 id) { saved(MemberId(id)); });
}

void MemberDialog::save()
{
    Member member;
    member.name = plainName(m_name->text());
    member.reading = plainName(m_reading->text());
    member.email = plainName(m_email->text());
    member.team = static_cast<Team>(chosen(*m_team));
    if (member.name.isEmpty()) {
        setError(m_name, tr("A person needs a name."));
        return;
    }
    commit(session().write({u"member.add"_s, member.name},
                           [member](Connection &db, const WriteContext &) -> Result<qint64> {
                               MAINSTAY_TRY(const MemberId id, accountstore::insertMember(db, member));
                               return id.value();
                           }),
           member.name);
}

} // namespace mainstay
