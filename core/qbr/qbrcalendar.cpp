// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbrcalendar.h"

#include "core/accounts/accountstore.h"
#include "core/capture/icszonewriter.h"
#include "core/capture/textdecoding.h"
#include "core/qbr/qbrstore.h"
#include "core/storage/transaction.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay::qbrcalendar {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 20'000;

/// Who is read once for all reviews.
class People final
{
public:
    static Result<People> read(Connection &connection)
    {
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
        People people;
        for (const Member &member : members)
            people.m_members.insert(member.id, {member.name, member.email});
        return people;
    }

    Result<void> complete(Connection &connection, QbrEvent &event) const
    {
        MAINSTAY_TRY(const Account account, accountstore::byId(connection, event.qbr.account));
        MAINSTAY_TRY(const std::vector<Contact> contacts, accountstore::contacts(connection, event.qbr.account));
        event.accountName = account.name;
        event.organizer = m_members.value(event.qbr.owner);
        QHash<ContactId, const Contact *> byId;
        for (const Contact &contact : contacts)
            byId.insert(contact.id, &contact);
        for (const QbrPerson &person : event.qbr.people) {
            const Contact *contact = byId.value(person.contact);
            if (contact && !contact->doNotContact && !contact->leftDay.isValid())
                event.guests.push_back({{contact->name, contact->email}, false});
        }
        for (const MemberId member : event.qbr.members) {
            if (m_members.contains(member) && member != event.qbr.owner)
                event.guests.push_back({m_members.value(member), true});
        }
        return {};
    }

private:
    QHash<MemberId, CapturedPerson> m_members;
};

bool isCancelled(const Qbr &qbr)
{
    return qbr.status == QbrStatus::Cancelled || qbr.status == QbrStatus::Skipped;
}

/// "mailto:…", or nothing for what is no address.
QByteArray mailOf(const CapturedPerson &person)
{
    const QString address = person.address.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const bool isGood = at > 0 && at + 1 < address.size() && address.count(u'@') == 1
        && std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return isGood ? "mailto:" + QUrl::toPercentEncoding(address, "@!$&'*+/=^`{|}") : QByteArray();
}

/// A quotation mark ends the value of a parameter, and few programs read what RFC 6868 writes in its place.
QByteArray nameOf(const CapturedPerson &person)
{
    QString name = cleanLine(person.name, longestName);
    name.replace(u'"', u'\'');
    name.remove(u'^');
    return name.toUtf8();
}

QTimeZone zoneOf(const Qbr &qbr)
{
    const QTimeZone zone(qbr.timeZone.toLatin1());
    return !qbr.timeZone.isEmpty() && zone.isValid() ? zone : QTimeZone::utc();
}

/// Both times of an event are told alike.
QTimeZone tellingZone(const Qbr &qbr)
{
    const QTimeZone zone = zoneOf(qbr);
    return ics::isToldInUtc(qbr.start, zone) || ics::isToldInUtc(qbr.end(), zone) ? QTimeZone::utc() : zone;
}

icaltimetype utcTime(const QDateTime &at)
{
    return ics::writtenTime(at, QTimeZone::utc());
}

icalproperty_status statusOf(const Qbr &qbr)
{
    if (isCancelled(qbr))
        return ICAL_STATUS_CANCELLED;
    return qbr.status == QbrStatus::Proposed ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED;
}

/// One VEVENT.
class EventWriter final
{
public:
    EventWriter(const QbrEvent &event, Method method, const QDateTime &now)
        : m_event(event)
        , m_qbr(event.qbr)
        , m_method(method)
        , m_now(now)
        , m_component(icalcomponent_new(ICAL_VEVENT_COMPONENT))
    {
    }

    ics::ComponentPtr write()
    {
        add(icalproperty_new_uid(m_qbr.uid.toUtf8().constData()));
        add(icalproperty_new_dtstamp(utcTime(m_now)));
        if (!m_qbr.moves.empty())
            add(icalproperty_new_created(utcTime(m_qbr.moves.front().at)));
        add(icalproperty_new_sequence(m_qbr.sequence));
        addTimes();
        add(icalproperty_new_summary(cleanLine(m_event.summary, longestLine).toUtf8().constData()));
        if (const QString text = cleanText(m_event.description, longestText).trimmed(); !text.isEmpty())
            add(icalproperty_new_description(text.toUtf8().constData()));
        if (const QString place = cleanLine(m_qbr.place, longestLine); !place.isEmpty())
            add(icalproperty_new_location(place.toUtf8().constData()));
        add(icalproperty_new_status(statusOf(m_qbr)));
        add(icalproperty_new_transp(isCancelled(m_qbr) ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
        addPeople();
        if (isAhead(m_qbr.status)) {
            addAlarm("-P1D");
            addAlarm("-PT15M");
        }
        return std::move(m_component);
    }

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_component.get(), property); }

    void addTimes()
    {
        const QTimeZone zone = tellingZone(m_qbr);
        for (icalproperty *property : {icalproperty_new_dtstart(ics::writtenTime(m_qbr.start, zone)),
                                       icalproperty_new_dtend(ics::writtenTime(m_qbr.end(), zone))}) {
            if (!ics::isToldInUtc(m_qbr.start, zone))
                icalproperty_add_parameter(property, icalparameter_new_tzid(ics::zoneId(zone).constData()));
            add(property);
        }
    }

    void addPeople()
    {
        const QByteArray organizer = mailOf(m_event.organizer);
        if (organizer.isEmpty())
            return;
        icalproperty *property = icalproperty_new_organizer(organizer.constData());
        addName(property, m_event.organizer);
        add(property);
        if (m_method == Method::Publish)
            return;
        QSet<QByteArray> named;
        addAttendee(m_event.organizer, ICAL_ROLE_CHAIR, ICAL_PARTSTAT_ACCEPTED, named);
        for (const QbrEvent::Guest &guest : m_event.guests)
            addAttendee(guest.person, guest.isOurs ? ICAL_ROLE_OPTPARTICIPANT : ICAL_ROLE_REQPARTICIPANT, ICAL_PARTSTAT_NEEDSACTION, named);
    }

    /// Each address once.
    void addAttendee(const CapturedPerson &person, icalparameter_role role, icalparameter_partstat answer, QSet<QByteArray> &named)
    {
        const QByteArray mail = mailOf(person);
        if (mail.isEmpty() || named.contains(mail.toLower()))
            return;
        named.insert(mail.toLower());
        icalproperty *property = icalproperty_new_attendee(mail.constData());
        addName(property, person);
        icalproperty_add_parameter(property, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
        icalproperty_add_parameter(property, icalparameter_new_role(role));
        icalproperty_add_parameter(property, icalparameter_new_partstat(answer));
        icalproperty_add_parameter(property, icalparameter_new_rsvp(role == ICAL_ROLE_CHAIR ? ICAL_RSVP_FALSE : ICAL_RSVP_TRUE));
        add(property);
    }

    static void addName(icalproperty *property, const CapturedPerson &person)
    {
        if (const QByteArray name = nameOf(person); !name.isEmpty())
            icalproperty_add_parameter(property, icalparameter_new_cn(name.constData()));
    }

    void addAlarm(const char *before)
    {
        icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(cleanLine(m_event.summary, longestLine).toUtf8().constData()));
        icalcomponent_add_property(alarm, icalproperty_new_trigger(icaltriggertype_from_string(before)));
        icalcomponent_add_component(m_component.get(), alarm);
    }

    const QbrEvent &m_event;
    const Qbr &m_qbr;
    Method m_method;
    QDateTime m_now;
    ics::ComponentPtr m_component;
};

icalproperty_method wordOf(Method method)
{
    switch (method) {
    case Method::Publish:
        return ICAL_METHOD_PUBLISH;
    case Method::Request:
        return ICAL_METHOD_REQUEST;
    case Method::Cancel:
        return ICAL_METHOD_CANCEL;
    }
    Q_UNREACHABLE();
    return ICAL_METHOD_PUBLISH;
}

std::vector<const QbrEvent *> withDate(const std::vector<QbrEvent> &events)
{
    std::vector<const QbrEvent *> dated;
    for (const QbrEvent &event : events) {
        if (event.qbr.start.isValid())
            dated.push_back(&event);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const QbrEvent *a, const QbrEvent *b) { return a->qbr.start < b->qbr.start; });
    return dated;
}

/// The zones that the events name, each for the years that it is needed for.
void addZones(icalcomponent *calendar, const std::vector<const QbrEvent *> &events)
{
    std::map<QByteArray, std::pair<int, int>> years;
    for (const QbrEvent *event : events) {
        const QTimeZone zone = tellingZone(event->qbr);
        if (ics::isToldInUtc(event->qbr.start, zone))
            continue;
        const int year = event->qbr.start.date().year();
        auto &[first, last] = years.try_emplace(ics::zoneId(zone), year, year).first->second;
        first = std::min(first, year);
        last = std::max(last, year);
    }
    for (const auto &[id, span] : years)
        icalcomponent_add_component(calendar, ics::zoneComponent(QTimeZone(id), span.first, span.second).release());
}

} // namespace

bool isOurs(const QString &uid)
{
    return uid.startsWith(u"qbr-"_s) && uid.endsWith(u"@mainstay"_s);
}

Result<std::vector<QbrEvent>> events(Connection &connection, const std::vector<QbrId> &ids, const QbrEventWords &words)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(const People people, People::read(connection));
    std::vector<QbrEvent> all;
    for (const QbrId id : ids) {
        QbrEvent event;
        MAINSTAY_TRY(event.qbr, qbrstore::byId(connection, id));
        MAINSTAY_CHECK(people.complete(connection, event));
        event.summary = words.summary(event);
        event.description = words.description(event);
        all.push_back(std::move(event));
    }
    return all;
}

Method methodOf(const std::vector<QbrEvent> &events)
{
    if (events.size() != 1 || mailOf(events.front().organizer).isEmpty())
        return Method::Publish;
    if (isCancelled(events.front().qbr))
        return Method::Cancel;
    const std::vector<QbrEvent::Guest> &guests = events.front().guests;
    const bool isInvited = std::any_of(guests.begin(), guests.end(), [](const QbrEvent::Guest &guest) { return !mailOf(guest.person).isEmpty(); });
    return isInvited ? Method::Request : Method::Publish;
}

QByteArray toIcs(const std::vector<QbrEvent> &events, const Clock &clock)
{
    const ics::Session session;
    const Method method = methodOf(events);
    const std::vector<const QbrEvent *> dated = withDate(events);
    const ics::ComponentPtr calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Mainstay//Mainstay//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(wordOf(method)));
    addZones(calendar.get(), dated);
    for (const QbrEvent *event : dated)
        icalcomponent_add_component(calendar.get(), EventWriter(*event, method, clock.nowUtc()).write().release());
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace mainstay::qbrcalendar
