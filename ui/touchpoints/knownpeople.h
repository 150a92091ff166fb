// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/quicklogresolve.h"

#include <QHash>

#include <vector>

namespace mainstay {

/// Whom @ in the notes can mean, by the rules that saving follows.
class KnownPeople final
{
public:
    struct Person
    {
        QString name;
        QString detail; ///< title, team
        MemberId member; ///< either this
        ContactId contact; ///< or that is valid

        friend bool operator==(const Person &, const Person &) = default;
    };

    KnownPeople() = default;
    explicit KnownPeople(quicklog::Roster roster);

    /// Those with this in name, reading or address, theirs first; an empty text finds everybody.
    std::vector<Person> matching(QStringView typed, size_t most) const;
    /// Whom this behind @ means; remembered.
    quicklog::ResolvedPerson resolve(const QString &typed) const;
    /// Empty for nobody.
    QString nameOf(const quicklog::ResolvedPerson &person) const;
    /// Whose an action is that names nobody; empty where it is unknown.
    QString writer() const;
    /// What written behind @ means this one person: a word of the name, else the whole of it in quotes.
    QString handleOf(const Person &person) const;

private:
    struct Known
    {
        Person person;
        QString searched;
    };
    bool means(const QString &typed, const Person &person) const;

    quicklog::Roster m_roster;
    std::vector<Known> m_known;
    mutable QHash<QString, quicklog::ResolvedPerson> m_resolved;
};

} // namespace mainstay
