// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogresolve.h"

#include "core/base/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

/// What somebody is called, folded.
struct Called
{
    QStringList whole; ///< names and readings without blanks, also with the parts turned round
    QStringList parts;
    QString address;
    QString local; ///< of the address
};

Called calledBy(const QString &name, const QString &reading, const QString &email)
{
    Called called;
    for (const QString &one : {name, reading}) {
        QStringList parts = fold(one).split(u' ', Qt::SkipEmptyParts);
        if (parts.isEmpty())
            continue;
        called.whole += parts.join(QString());
        called.parts += parts;
        std::reverse(parts.begin(), parts.end());
        called.whole += parts.join(QString());
    }
    called.address = fold(email);
    called.local = called.address.section(u'@', 0, 0);
    return called;
}

enum class Closeness { None, Prefix, Part, Whole, Address };

Closeness closeness(const Called &called, const QString &wanted)
{
    if (!called.address.isEmpty() && called.address == wanted)
        return Closeness::Address;
    if (called.whole.contains(wanted))
        return Closeness::Whole;
    if (called.parts.contains(wanted) || (!called.local.isEmpty() && called.local == wanted))
        return Closeness::Part;
    const auto begins = [&wanted](const QString &text) { return text.startsWith(wanted); };
    const bool prefix = std::any_of(called.whole.begin(), called.whole.end(), begins)
        || std::any_of(called.parts.begin(), called.parts.end(), begins) || begins(called.local);
    return prefix ? Closeness::Prefix : Closeness::None;
}

template <typename AnyId>
bool holds(const std::vector<AnyId> &ids, AnyId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Collects those who fit best.
class Search final
{
public:
    Search(const Roster &roster, QString wanted)
        : m_roster(roster)
        , m_wanted(std::move(wanted))
    {
        for (const Member &member : roster.members) {
            if (member.active)
                consider({.member = member.id}, member.name, member.reading, member.email);
        }
        for (const Contact &contact : roster.contacts) {
            if (!contact.leftDay.isValid())
                consider({.contact = contact.id}, contact.name, contact.reading, contact.email);
        }
    }

    ResolvedPerson result() const
    {
        if (m_found.size() == 1)
            return chosen(m_found.front());
        std::vector<ResolvedPerson> present;
        std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(present), [this](const ResolvedPerson &one) {
            return holds(m_roster.ours, one.member) || holds(m_roster.theirs, one.contact);
        });
        if (present.size() == 1)
            return chosen(present.front());
        return {.match = m_found.empty() ? PersonMatch::Nobody : PersonMatch::Several};
    }

private:
    static ResolvedPerson chosen(ResolvedPerson person)
    {
        person.match = PersonMatch::One;
        return person;
    }

    void consider(const ResolvedPerson &person, const QString &name, const QString &reading, const QString &email)
    {
        const Closeness found = closeness(calledBy(name, reading, email), m_wanted);
        if (found == Closeness::None || found < m_best)
            return;
        if (found > m_best)
            m_found.clear();
        m_best = found;
        m_found.push_back(person);
    }

    const Roster &m_roster;
    QString m_wanted;
    Closeness m_best = Closeness::None;
    std::vector<ResolvedPerson> m_found;
};

/// The name without what is said after it; folded, the longest first.
QStringList withoutEndings(const QString &wanted)
{
    static constexpr const char16_t *japanese[] = {u"さん", u"さま", u"様", u"氏", u"部長", u"課長", u"社長", u"先生"};
    static constexpr const char16_t *hungarian[] = {u"nak", u"nek", u"val", u"vel", u"tol", u"hoz", u"hez",
                                                    u"ert", u"ra",  u"re",  u"t",   u"ek"};
    constexpr qsizetype shortestName = 2;
    QStringList names;
    for (const auto &endings : {std::vector<const char16_t *>(std::begin(japanese), std::end(japanese)),
                                std::vector<const char16_t *>(std::begin(hungarian), std::end(hungarian))}) {
        for (const char16_t *ending : endings) {
            const QStringView view(ending);
            if (wanted.endsWith(view) && wanted.size() - view.size() >= shortestName)
                names += wanted.chopped(view.size());
        }
    }
    return names;
}

} // namespace

ResolvedPerson resolvePerson(const QString &typed, const Roster &roster)
{
    QString wanted = fold(typed);
    if (!wanted.contains(u'@'))
        wanted.remove(u' ');
    ResolvedPerson found;
    if (!wanted.isEmpty()) {
        found = Search(roster, wanted).result();
        for (const QString &shorter : found.match == PersonMatch::Nobody ? withoutEndings(wanted) : QStringList()) {
            found = Search(roster, shorter).result();
            if (found.match != PersonMatch::Nobody)
                break;
        }
    }
    found.typed = typed;
    return found;
}

ResolvedLine resolve(const Line &line, const Roster &roster)
{
    ResolvedLine resolved;
    resolved.line = line;
    resolved.what = line.text;
    for (const QString &typed : line.people) {
        const ResolvedPerson person = resolvePerson(typed, roster);
        resolved.people.push_back(person);
        if (!resolved.owner.isValid() && person.member.isValid())
            resolved.owner = person.member;
        if (!resolved.contact.isValid() && person.contact.isValid())
            resolved.contact = person.contact;
    }
    const bool isAction = line.kind == LineKind::Action || line.kind == LineKind::Promise;
    if (isAction && resolved.owner.isValid())
        resolved.contact = {};
    if (isAction && resolved.contact.isValid())
        resolved.side = ActionSide::Theirs;
    else if (!resolved.owner.isValid())
        resolved.owner = roster.writer;
    for (const ResolvedPerson &person : resolved.people) {
        const bool used = person.match == PersonMatch::One
            && (person.member.isValid() ? person.member == resolved.owner : person.contact == resolved.contact);
        if (!used)
            resolved.what += QString((resolved.what.isEmpty() ? u"@"_s : u" @"_s) + person.typed);
    }
    return resolved;
}

} // namespace mainstay::quicklog
