// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/knownpeople.h"

#include "core/base/fold.h"
#include "core/touchpoints/quicklogpeople.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace mainstay {

KnownPeople::KnownPeople(quicklog::Roster roster)
    : m_roster(std::move(roster))
{
    const auto searched = [](const auto &one) -> QString {
        return fold(one.name) + u'\n' + fold(one.reading) + u'\n' + fold(one.email);
    };
    for (const Contact &contact : m_roster.contacts) {
        if (!contact.leftDay.isValid())
            m_known.push_back({{contact.name, contact.title, {}, contact.id}, searched(contact)});
    }
    for (const Member &member : m_roster.members) {
        if (member.active)
            m_known.push_back({{member.name, label(member.team), member.id, {}}, searched(member)});
    }
}

std::vector<KnownPeople::Person> KnownPeople::matching(QStringView typed, size_t most) const
{
    const QString wanted = fold(typed);
    std::vector<Person> found;
    for (const Known &known : m_known) {
        if (found.size() == most)
            break;
        if (known.searched.contains(wanted))
            found.push_back(known.person);
    }
    return found;
}

quicklog::ResolvedPerson KnownPeople::resolve(const QString &typed) const
{
    const auto known = m_resolved.constFind(typed);
    return known != m_resolved.constEnd() ? *known
                                          : *m_resolved.insert(typed, quicklog::resolvePerson(typed, m_roster));
}

QString KnownPeople::nameOf(const quicklog::ResolvedPerson &person) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&person](const Known &one) {
        return person.member.isValid() ? one.person.member == person.member
                                       : person.contact.isValid() && one.person.contact == person.contact;
    });
    return known == m_known.end() ? QString() : known->person.name;
}

QString KnownPeople::writer() const
{
    quicklog::ResolvedPerson writer;
    writer.member = m_roster.writer;
    return nameOf(writer);
}

bool KnownPeople::means(const QString &typed, const Person &person) const
{
    const quicklog::ResolvedPerson found = resolve(typed);
    return found.match == quicklog::PersonMatch::One && found.member == person.member && found.contact == person.contact;
}

QString KnownPeople::handleOf(const Person &person) const
{
    for (const QString &word : person.name.split(u' ', Qt::SkipEmptyParts)) {
        // Of some words the grammar takes a part only: 佐藤さん names 佐藤.
        const QStringList read = quicklog::takePeople(QString(u'@' + word)).people;
        if (read == QStringList {word} && means(word, person))
            return word;
    }
    return u'"' + QString(person.name).remove(u'"') + u'"';
}

} // namespace mainstay
