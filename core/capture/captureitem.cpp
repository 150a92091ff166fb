// SPDX-License-Identifier: Apache-2.0
#include "core/capture/captureitem.h"

#include "core/capture/capturewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int minutesOfDay = 24 * 60;
/// Nobody types in more than that; those beyond are not looked up.
constexpr size_t mostPeople = 1'000;

/// Each address once, and each name without one.
class People final
{
public:
    explicit People(std::vector<CapturedPerson> &into)
        : m_into(into)
    {
    }
    void add(const CapturedPerson &person)
    {
        const QString key = person.address.isEmpty() ? person.name : person.address;
        if (key.isEmpty() || m_into.size() >= mostPeople || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_into.push_back(person);
    }

private:
    std::vector<CapturedPerson> &m_into;
    QSet<QString> m_seen;
};

QString withAttachments(const Mail &mail)
{
    QString text = mail.body;
    for (const Attachment &attachment : mail.attachments) {
        text += text.isEmpty() || text.endsWith(u'\n') ? QString() : u"\n"_s;
        text += u"\n["_s + (attachment.name.isEmpty() ? u"?"_s : attachment.name);
        if (attachment.bytes > 0)
            text += u", "_s + QString::number((attachment.bytes + 1023) / 1024) + u" KiB"_s;
        text += u"]\n"_s;
    }
    return text.trimmed();
}

} // namespace

CaptureItem itemOf(const Meeting &meeting)
{
    CaptureItem item;
    item.source = sourceOf(meeting);
    item.at = meeting.start;
    if (!meeting.allDay && meeting.minutes && *meeting.minutes > 0 && *meeting.minutes <= minutesOfDay)
        item.minutes = meeting.minutes;
    item.kind = capturewords::kindOf(meeting.location, meeting.description);
    item.purpose = capturewords::purposeOf(meeting.summary);
    item.summary = meeting.summary;
    item.notes = capturewords::asNotes(meeting.description);
    item.lead = meeting.organizer;
    item.cancelled = meeting.cancelled;
    People present(item.people);
    People declined(item.declined);
    bool leadDeclined = false;
    for (const Attendee &attendee : meeting.attendees) {
        const bool isLead = !attendee.person.address.isEmpty() && attendee.person.address == meeting.organizer.address;
        leadDeclined = leadDeclined || (isLead && attendee.answer == Attendance::Declined);
    }
    if (!leadDeclined)
        present.add(meeting.organizer);
    for (const Attendee &attendee : meeting.attendees)
        (attendee.answer == Attendance::Declined ? declined : present).add(attendee.person);
    return item;
}

CaptureItem itemOf(const Mail &mail)
{
    CaptureItem item;
    item.from = CaptureKind::Mail;
    item.source = sourceOf(mail);
    item.at = mail.date;
    item.kind = TouchpointKind::Email;
    item.purpose = capturewords::purposeOf(mail.subject);
    item.summary = mail.subject;
    item.notes = capturewords::asNotes(withAttachments(mail));
    item.lead = mail.from;
    People present(item.people);
    present.add(mail.from);
    for (const CapturedPerson &person : mail.to)
        present.add(person);
    for (const CapturedPerson &person : mail.cc)
        present.add(person);
    return item;
}

} // namespace mainstay
