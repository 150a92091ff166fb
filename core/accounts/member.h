// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace mainstay {

/// The functions of our own organisation that face a customer.
enum class Team { Success, Sales, Marketing, Support, Services, Product, Executive };

QString toText(Team team);
Result<Team> teamFromText(QStringView text);

/// One of us.
struct Member
{
    MemberId id;
    QString key;
    QString name;
    QString reading; ///< how the name is read, for sorting Japanese
    QString email;
    Team team = Team::Success;
    bool active = true;

    friend bool operator==(const Member &, const Member &) = default;
};

/// Who is called that, or has that e-mail address, however it is written: the user, by what the system calls them. Null: nobody.
enum class WhichMembers { All, Active };
const Member *memberNamed(const std::vector<Member> &members, const QString &name, WhichMembers which = WhichMembers::All);

} // namespace mainstay
