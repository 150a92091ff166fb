// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icscomponents.h"

#include "core/capture/textdecoding.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace mainstay::ics {

namespace {

constexpr std::array eventProperties {"UID",      "DTSTART",     "DTEND",   "DURATION",  "RRULE",  "RDATE",
                                      "EXDATE",   "SUMMARY",     "STATUS",  "ORGANIZER", "METHOD", "RECURRENCE-ID",
                                      "SEQUENCE", "DESCRIPTION", "ATTENDEE", "LOCATION"};
constexpr std::array zoneProperties {"TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO"};

constexpr qsizetype longestZone = 64 * 1024;
constexpr qsizetype longestRule = 1000;
constexpr size_t mostZones = 64;

template <size_t N>
bool contains(const std::array<const char *, N> &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == known; });
}

/// Logical lines: unfolded, without control characters, never empty.
class Lines final
{
public:
    Lines(const QByteArray &bytes, qsizetype mostBytes)
        : m_bytes(bytes)
        , m_mostBytes(mostBytes)
    {
    }

    bool next()
    {
        m_text.clear();
        m_tooLong = false;
        while (m_text.isEmpty() && !m_tooLong) {
            if (m_at >= m_bytes.size())
                return false;
            m_number = m_physical + 1;
            takePhysical();
            while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t')) {
                ++m_at;
                takePhysical();
            }
        }
        return true;
    }

    const QByteArray &text() const { return m_text; }
    qint64 number() const { return m_number; }
    bool isTooLong() const { return m_tooLong; }

private:
    void takePhysical()
    {
        ++m_physical;
        qsizetype end = m_at;
        while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
            ++end;
        if (m_text.size() + (end - m_at) > m_mostBytes)
            m_tooLong = true;
        // What it was is told all the same.
        if (m_tooLong && m_text.isEmpty())
            m_text = m_bytes.mid(m_at, longestRule).replace('\0', QByteArray());
        for (qsizetype i = m_at; i < end && !m_tooLong; ++i) {
            const char c = m_bytes[i];
            // NUL would end the text for a library in C.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
                m_text += c;
        }
        if (end < m_bytes.size() && m_bytes[end] == '\r')
            ++end;
        if (end < m_bytes.size() && m_bytes[end] == '\n')
            ++end;
        m_at = end;
    }

    const QByteArray &m_bytes;
    qsizetype m_mostBytes;
    qsizetype m_at = 0;
    qint64 m_physical = 0;
    qint64 m_number = 0;
    QByteArray m_text;
    bool m_tooLong = false;
};

QByteArray nameOf(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != ':' && line[end] != ';')
        ++end;
    return line.first(end).trimmed().toUpper();
}

QByteArray valueOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
}

class Splitter final
{
public:
    explicit Splitter(const IcsLimits &limits)
        : m_limits(limits)
    {
    }

    Components split(const QByteArray &bytes)
    {
        Lines lines(bytes, m_limits.lineBytes);
        while (!m_all.tooMany && lines.next())
            take(lines);
        // What is cut off within an event is told by that event.
        m_all.cutOff = m_inCalendar && m_place == Place::Outside && !m_all.tooMany;
        abandon();
        return std::move(m_all);
    }

private:
    enum class Place { Outside, Event, Zone };

    void take(const Lines &lines)
    {
        const QByteArray name = nameOf(lines.text());
        if (name == "BEGIN") {
            begin(valueOf(lines.text()).toUpper(), lines.number());
        } else if (name == "END") {
            end(valueOf(lines.text()).toUpper());
        } else if (m_place == Place::Event && m_depth == 0) {
            eventLine(name, lines);
        } else if (m_place == Place::Zone && m_depth <= 1) {
            zoneLine(name, lines);
        } else if (m_place == Place::Outside && name == "METHOD") {
            m_method = cleanLine(QString::fromUtf8(valueOf(lines.text())), 20).toUpper();
        }
    }

    void begin(const QByteArray &what, qint64 line)
    {
        if (what == "VCALENDAR" || what == "VEVENT" || what == "VTIMEZONE")
            abandon();
        if (what == "VCALENDAR") {
            if (m_all.sawCalendar)
                ++m_calendar;
            m_all.sawCalendar = true;
            m_inCalendar = true;
            m_method.clear();
        } else if (what == "VEVENT" || what == "VTIMEZONE") {
            m_place = what == "VEVENT" ? Place::Event : Place::Zone;
            m_depth = 0;
            m_component = {};
            m_component.line = line;
            m_component.calendar = m_calendar;
            m_component.text = "BEGIN:" + what + "\r\n";
        } else if (m_place != Place::Outside) {
            ++m_depth;
            if (m_place == Place::Zone && m_depth == 1)
                m_component.text += "BEGIN:" + (what == "DAYLIGHT" ? QByteArray("DAYLIGHT") : QByteArray("STANDARD")) + "\r\n";
            m_part = what == "DAYLIGHT" ? "DAYLIGHT" : "STANDARD";
        }
    }

    void end(const QByteArray &what)
    {
        if (what == "VCALENDAR")
            m_inCalendar = false;
        if (m_place == Place::Outside)
            return;
        if (m_depth > 0) {
            if (m_place == Place::Zone && m_depth == 1)
                m_component.text += "END:" + m_part + "\r\n";
            --m_depth;
            return;
        }
        if (what == "VCALENDAR") {
            abandon();
            return;
        }
        m_component.text += m_place == Place::Event ? "END:VEVENT\r\n" : "END:VTIMEZONE\r\n";
        store();
    }

    /// What began and never ends, because the file does, or the next one begins.
    void abandon()
    {
        if (m_place == Place::Outside)
            return;
        m_component.problem = IcsProblem::CutOff;
        store();
    }

    void store()
    {
        m_component.method = m_method;
        if (!QUtf8StringView(m_component.text).isValidUtf8())
            m_component.text = decodeText(m_component.text).toUtf8();
        m_component.summary = cleanLine(decodeText(m_summary), 200);
        m_summary.clear();
        if (m_place == Place::Event && m_all.events.size() >= size_t(m_limits.events))
            m_all.tooMany = true;
        else if (m_place == Place::Event)
            m_all.events.push_back(std::move(m_component));
        else if (m_all.zones.size() < mostZones && !m_component.problem)
            m_all.zones.push_back(std::move(m_component));
        m_place = Place::Outside;
        m_component = {};
    }

    void eventLine(const QByteArray &name, const Lines &lines)
    {
        if (!contains(eventProperties, name))
            return;
        if (lines.isTooLong()) {
            m_component.problem = IcsProblem::LineTooLong;
        } else if (name == "RRULE" && lines.text().size() > longestRule) {
            m_component.longRule = true;
        } else {
            if (name == "SUMMARY")
                m_summary = valueOf(lines.text()).first(std::min<qsizetype>(valueOf(lines.text()).size(), 1000));
            m_component.text += lines.text() + "\r\n";
        }
        // One event may not be larger than a line may be long, but for its people.
        if (m_component.text.size() > 8 * m_limits.lineBytes)
            m_component.problem = IcsProblem::LineTooLong;
    }

    void zoneLine(const QByteArray &name, const Lines &lines)
    {
        if (!contains(zoneProperties, name))
            return;
        // A zone changes once or twice a year; a rule that does otherwise is there to keep us busy.
        const bool strange = name == "RRULE"
            && (!valueOf(lines.text()).toUpper().contains("FREQ=YEARLY") || lines.text().size() > 200
                || lines.text().toUpper().contains("RSCALE"));
        m_component.text += lines.text() + "\r\n";
        if (strange || lines.isTooLong() || m_component.text.size() > longestZone)
            m_component.problem = IcsProblem::Unreadable;
    }

    const IcsLimits &m_limits;
    Components m_all;
    Component m_component;
    Place m_place = Place::Outside;
    bool m_inCalendar = false;
    int m_depth = 0; ///< of components inside of the event or zone
    int m_calendar = 0;
    QByteArray m_part;
    QByteArray m_summary; ///< of the event, as written
    QString m_method;
};

QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray text = bytes;
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"})
        text.replace(fold, "");
    return text;
}

/// UTF-16 and ISO-2022-JP must be decoded before lines can be told apart. The other Japanese sets are told better by
/// the whole file than by one event; where folding cut a letter of theirs in two, and for any other set, each event is
/// decoded when it is whole.
QByteArray separable(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.contains("\x1b$"))
        return decodeText(bytes).toUtf8();
    if (!QUtf8StringView(bytes).isValidUtf8() && !QUtf8StringView(unfolded(bytes)).isValidUtf8()) {
        if (const auto text = decodeJapanese(bytes))
            return text->toUtf8();
    }
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

} // namespace

Components split(const QByteArray &bytes, const IcsLimits &limits)
{
    return Splitter(limits).split(separable(bytes));
}

} // namespace mainstay::ics
