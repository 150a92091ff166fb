// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icsevent.h"

#include "core/capture/htmltext.h"
#include "core/capture/textdecoding.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay::ics {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestDescription = 200'000;
constexpr qsizetype longestUid = 250;
constexpr size_t mostRules = 8;
constexpr size_t mostDates = 1'500;
constexpr qint64 mostMinutes = 60 * 24 * 366;

/// A value that libical would reinterpret as another type if it were asked for that: the getters don't look.
const icalvalue *valueOf(icalproperty *property, std::initializer_list<icalvalue_kind> kinds)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return nullptr;
    const icalvalue_kind kind = icalvalue_isa(value);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end() ? value : nullptr;
}

icalproperty *first(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    const icalvalue *value = valueOf(first(event, kind), {ICAL_TEXT_VALUE});
    const char *text = value ? icalvalue_get_text(value) : nullptr;
    return text ? QString::fromUtf8(text) : QString();
}

QString parameter(icalproperty *property, const char *name)
{
    const char *text = icalproperty_get_parameter_as_string(property, name);
    QString value = text ? QString::fromUtf8(text) : QString();
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1, value.size() - 2);
    return value;
}

/// The word of a property whose value is one of a list, upper case.
QString wordOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = first(event, kind);
    const char *text = property ? icalproperty_get_value_as_string(property) : nullptr;
    return text ? QString::fromUtf8(text).trimmed().toUpper() : QString();
}

QString addressOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = QUrl::fromPercentEncoding(text.mid(7).toUtf8());
    text = cleanLine(text, 254).toLower();
    // "invalid:nomail", "/o=exchange…", "MAILTO:" …: no address.
    const qsizetype at = text.indexOf(u'@');
    const bool good = at > 0 && at + 1 < text.size() && !text.contains(u' ') && text.count(u'@') == 1;
    return good ? text : QString();
}

CapturedPerson personOf(icalproperty *property)
{
    const char *value = icalproperty_get_value_as_string(property);
    CapturedPerson person;
    person.address = addressOf(value ? QString::fromUtf8(value) : QString());
    if (person.address.isEmpty())
        person.address = addressOf(parameter(property, "EMAIL"));
    person.name = cleanLine(parameter(property, "CN"), 200);
    if (person.name.compare(person.address, Qt::CaseInsensitive) == 0 || person.name.startsWith(u"mailto:", Qt::CaseInsensitive))
        person.name.clear();
    return person;
}

Attendance answerOf(const QString &word)
{
    if (word.isEmpty() || word == u"NEEDS-ACTION")
        return Attendance::NotGiven;
    if (word == u"ACCEPTED")
        return Attendance::Accepted;
    if (word == u"TENTATIVE")
        return Attendance::Tentative;
    return word == u"DECLINED" ? Attendance::Declined : Attendance::Other;
}

class Reader final
{
public:
    Reader(const Component &component, Zones &zones, const IcsLimits &limits)
        : m_component(component)
        , m_zones(zones)
        , m_limits(limits)
    {
    }

    EventOrProblem read()
    {
        const ComponentPtr parsed = parse(m_component.text);
        if (!parsed || icalcomponent_isa(parsed.get()) != ICAL_VEVENT_COMPONENT)
            return {{}, IcsProblem::Unreadable};
        m_root = parsed.get();
        m_event.line = m_component.line;
        if (const auto problem = readStart())
            return {{}, *problem};
        readTexts();
        readPeople();
        readLength();
        readRules();
        readDates(ICAL_RDATE_PROPERTY, m_event.extra);
        readDates(ICAL_EXDATE_PROPERTY, m_event.excluded);
        if (icalproperty *id = first(m_root, ICAL_RECURRENCEID_PROPERTY))
            m_event.replaces = momentOf(id, icalvalue_get_datetime, {ICAL_DATETIME_VALUE, ICAL_DATE_VALUE});
        return {std::move(m_event), {}};
    }

private:
    /// The zone of a time; the local one, with a loss noted, where the file names one that nobody knows.
    const Zone *zoneOf(icalproperty *property, const icaltimetype &time)
    {
        if (time.is_date)
            return m_zones.find({});
        if (icaltime_is_utc(time))
            return m_zones.utc();
        if (const Zone *zone = m_zones.find(parameter(property, "TZID")))
            return zone;
        lose(IcsProblem::UnknownZone);
        return m_zones.find({});
    }

    void lose(IcsProblem problem)
    {
        auto &losses = m_event.losses;
        if (std::find(losses.begin(), losses.end(), problem) == losses.end())
            losses.push_back(problem);
    }

    std::optional<IcsProblem> readStart()
    {
        icalproperty *property = first(m_root, ICAL_DTSTART_PROPERTY);
        if (!property)
            return m_component.text.contains("\r\nDTSTART") ? IcsProblem::BadStart : IcsProblem::NoStart;
        const icalvalue *value = valueOf(property, {ICAL_DATETIME_VALUE, ICAL_DATE_VALUE});
        if (!value)
            return IcsProblem::BadStart;
        const icaltimetype time = icalvalue_get_datetime(value);
        m_event.wall = wallOf(time);
        if (!m_event.wall.isValid())
            return IcsProblem::BadStart;
        m_event.kind = time.is_date ? WallKind::Day : WallKind::Moment;
        m_event.zone = zoneOf(property, time);
        m_event.meeting.allDay = time.is_date != 0;
        return std::nullopt;
    }

    void readTexts()
    {
        Meeting &meeting = m_event.meeting;
        meeting.summary = cleanLine(textOf(m_root, ICAL_SUMMARY_PROPERTY), longestLine);
        meeting.location = cleanLine(textOf(m_root, ICAL_LOCATION_PROPERTY), longestLine);
        const QString description = textOf(m_root, ICAL_DESCRIPTION_PROPERTY);
        meeting.description = looksLikeHtml(description) ? textOfHtml(description, longestDescription)
                                                         : cleanText(description, longestDescription).trimmed();
        meeting.method = m_component.method;
        meeting.cancelled = wordOf(m_root, ICAL_STATUS_PROPERTY) == u"CANCELLED" || meeting.method == u"CANCEL";
        if (const icalvalue *value = valueOf(first(m_root, ICAL_SEQUENCE_PROPERTY), {ICAL_INTEGER_VALUE}))
            meeting.sequence = icalvalue_get_integer(value);
        meeting.uid = cleanLine(textOf(m_root, ICAL_UID_PROPERTY), longestUid + 1);
        if (meeting.uid.isEmpty() || meeting.uid.size() > longestUid) {
            const QByteArray whole = meeting.uid.isEmpty() ? m_component.text : textOf(m_root, ICAL_UID_PROPERTY).toUtf8();
            meeting.uid = u"sha256-"_s
                + QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
        }
    }

    void readPeople()
    {
        if (icalproperty *organizer = first(m_root, ICAL_ORGANIZER_PROPERTY))
            m_event.meeting.organizer = personOf(organizer);
        std::vector<Attendee> &all = m_event.meeting.attendees;
        for (icalproperty *property = first(m_root, ICAL_ATTENDEE_PROPERTY); property;
             property = icalcomponent_get_next_property(m_root, ICAL_ATTENDEE_PROPERTY)) {
            if (all.size() >= size_t(m_limits.people)) {
                lose(IcsProblem::TooManyPeople);
                return;
            }
            const QString type = parameter(property, "CUTYPE").toUpper();
            if (type == u"ROOM" || type == u"RESOURCE")
                continue;
            Attendee attendee {personOf(property), answerOf(parameter(property, "PARTSTAT").toUpper())};
            if (!attendee.person.address.isEmpty() || !attendee.person.name.isEmpty())
                all.push_back(std::move(attendee));
        }
    }

    void readLength()
    {
        std::optional<qint64> seconds;
        icalproperty *end = first(m_root, ICAL_DTEND_PROPERTY);
        if (const icalvalue *value = valueOf(end, {ICAL_DATETIME_VALUE, ICAL_DATE_VALUE})) {
            const icaltimetype time = icalvalue_get_datetime(value);
            const QDateTime wall = wallOf(time);
            // A day that ends when the clocks change is still a day: whole days are counted on the wall.
            if (wall.isValid() && time.is_date && m_event.meeting.allDay)
                seconds = m_event.wall.secsTo(wall);
            else if (wall.isValid())
                seconds = m_event.startUtc().secsTo(zoneOf(end, time)->toUtc(wall));
        } else if (const icalvalue *length = valueOf(first(m_root, ICAL_DURATION_PROPERTY), {ICAL_DURATION_VALUE})) {
            const icaldurationtype d = icalvalue_get_duration(length);
            seconds = (qint64(d.weeks) * 7 + d.days) * 86'400 + qint64(d.hours) * 3600 + qint64(d.minutes) * 60 + d.seconds;
            if (d.is_neg)
                seconds = -*seconds;
        } else if (m_event.meeting.allDay) {
            seconds = 86'400;
        }
        if (seconds && *seconds >= 0 && *seconds / 60 <= mostMinutes)
            m_event.meeting.minutes = int(*seconds / 60);
    }

    void readRules()
    {
        for (icalproperty *property = first(m_root, ICAL_RRULE_PROPERTY); property && m_event.rules.size() < mostRules;
             property = icalcomponent_get_next_property(m_root, ICAL_RRULE_PROPERTY)) {
            const icalvalue *value = valueOf(property, {ICAL_RECUR_VALUE});
            if (!value) {
                lose(IcsProblem::BadRule);
                continue;
            }
            icalrecurrencetype rule = icalvalue_get_recur(value);
            // The text belongs to the component, which goes; the rule is refused for having one.
            static char another[] = "other";
            if (rule.rscale)
                rule.rscale = another;
            settleUntil(rule);
            m_event.rules.push_back(rule);
        }
        if (m_component.longRule || (m_event.rules.empty() && m_component.text.contains("\r\nRRULE")))
            lose(IcsProblem::BadRule);
    }

    /// UNTIL as the wall of the start shows it: a day includes its last second, UTC becomes the zone's time.
    void settleUntil(icalrecurrencetype &rule) const
    {
        if (icaltime_is_null_time(rule.until))
            return;
        QDateTime wall = wallOf(rule.until);
        if (!wall.isValid()) {
            rule.until = icaltime_null_time();
            return;
        }
        if (icaltime_is_utc(rule.until) && m_event.kind == WallKind::Moment)
            wall = m_event.zone->fromUtc(wall);
        if (rule.until.is_date && m_event.kind == WallKind::Moment)
            wall.setTime(QTime(23, 59, 59));
        rule.until = wallTime(wall, m_event.kind);
    }

    template <typename Get>
    std::optional<Moment> momentOf(icalproperty *property, Get get, std::initializer_list<icalvalue_kind> kinds)
    {
        const icalvalue *value = valueOf(property, kinds);
        if (!value)
            return std::nullopt;
        const icaltimetype time = get(value);
        const QDateTime wall = wallOf(time);
        if (!wall.isValid())
            return std::nullopt;
        return Moment {zoneOf(property, time)->toUtc(wall), wall.date(), time.is_date != 0};
    }

    void readDates(icalproperty_kind kind, std::vector<Moment> &into)
    {
        for (icalproperty *property = first(m_root, kind); property && into.size() < mostDates;
             property = icalcomponent_get_next_property(m_root, kind)) {
            auto moment = momentOf(property, icalvalue_get_datetime, {ICAL_DATETIME_VALUE, ICAL_DATE_VALUE});
            if (!moment) {
                moment = momentOf(
                    property,
                    [](const icalvalue *value) {
                        const icaldatetimeperiodtype both = icalvalue_get_datetimeperiod(value);
                        return icaltime_is_null_time(both.time) ? both.period.start : both.time;
                    },
                    {ICAL_DATETIMEPERIOD_VALUE, ICAL_PERIOD_VALUE});
            }
            if (moment)
                into.push_back(*moment);
        }
    }

    const Component &m_component;
    Zones &m_zones;
    const IcsLimits &m_limits;
    icalcomponent *m_root = nullptr;
    Event m_event;
};

} // namespace

EventOrProblem readEvent(const Component &component, Zones &zones, const IcsLimits &limits)
{
    if (component.problem)
        return {{}, *component.problem};
    return Reader(component, zones, limits).read();
}

} // namespace mainstay::ics
