// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/clashes.h"

#include <algorithm>

namespace mainstay {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate dayOf(qint64 minutes, const QTimeZone &zone)
{
    return fromUtcMinutes(minutes).toTimeZone(zone).date();
}

std::vector<MemberId> ours(const TakenTime &review)
{
    std::vector<MemberId> all;
    if (review.owner.isValid())
        all.push_back(review.owner);
    for (const MemberId member : review.members) {
        if (std::find(all.begin(), all.end(), member) == all.end())
            all.push_back(member);
    }
    return all;
}

bool takesPart(const TakenTime &review, MemberId member)
{
    return review.owner == member || std::find(review.members.begin(), review.members.end(), member) != review.members.end();
}

bool takesPart(const TakenTime &review, ContactId person)
{
    return std::find(review.people.begin(), review.people.end(), person) != review.people.end();
}

class Finding final
{
public:
    explicit Finding(const ClashQuestion &question)
        : m_question(question)
        , m_moved(question.moved)
    {
    }

    std::vector<Clash> run()
    {
        for (const TakenTime &other : m_question.others) {
            if (other.id != m_moved.id)
                compare(other);
        }
        if (m_moved.owner.isValid()) {
            lookAt(m_question.owner, m_moved.owner, {ClashKind::OwnerHoliday, ClashKind::OwnerDayOff, ClashKind::OwnerHours});
            count();
        }
        lookAt(m_question.customer, {}, {ClashKind::CustomerHoliday, ClashKind::CustomerDayOff, ClashKind::CustomerHours});
        std::stable_sort(m_clashes.begin(), m_clashes.end(), [](const Clash &left, const Clash &right) { return left.kind < right.kind; });
        return std::move(m_clashes);
    }

private:
    struct Kinds
    {
        ClashKind holiday;
        ClashKind dayOff;
        ClashKind hours;
    };

    void compare(const TakenTime &other)
    {
        const bool overlaps = m_moved.span.overlaps(other.span);
        const TimeSpan wide {m_moved.span.from - m_question.breakMinutes, m_moved.span.to + m_question.breakMinutes};
        if (!wide.overlaps(other.span))
            return;
        for (const MemberId member : ours(m_moved)) {
            if (takesPart(other, member))
                m_clashes.push_back({overlaps ? ClashKind::MemberBusy : ClashKind::MemberBreak, member, {}, other.id, {}, 0});
        }
        if (!overlaps)
            return;
        for (const ContactId person : m_moved.people) {
            if (takesPart(other, person))
                m_clashes.push_back({ClashKind::PersonBusy, {}, person, other.id, {}, 0});
        }
    }

    /// One word on a day: on a holiday nobody asks for the hours.
    void lookAt(const MeetingSide &side, MemberId member, const Kinds &kinds)
    {
        const QDate day = dayOf(m_moved.span.from, side.zone);
        if (side.isHoliday(day)) {
            m_clashes.push_back({kinds.holiday, member, {}, {}, day, 0});
            return;
        }
        if (!side.hours.worksOn(day)) {
            m_clashes.push_back({kinds.dayOff, member, {}, {}, day, 0});
            return;
        }
        const TimeSpan hours = side.on(day);
        if (m_moved.span.from < hours.from || m_moved.span.to > hours.to)
            m_clashes.push_back({kinds.hours, member, {}, {}, day, 0});
    }

    void count()
    {
        const QTimeZone &zone = m_question.owner.zone;
        const QDate day = dayOf(m_moved.span.from, zone);
        int onDay = 1;
        int inWeek = 1;
        for (const TakenTime &other : m_question.others) {
            if (other.id == m_moved.id || other.owner != m_moved.owner)
                continue;
            const QDate there = dayOf(other.span.from, zone);
            onDay += there == day ? 1 : 0;
            inWeek += mondayOf(there) == mondayOf(day) ? 1 : 0;
        }
        if (onDay > m_question.mostPerDay)
            m_clashes.push_back({ClashKind::DayFull, m_moved.owner, {}, {}, day, onDay});
        if (inWeek > m_question.mostPerWeek)
            m_clashes.push_back({ClashKind::WeekFull, m_moved.owner, {}, {}, mondayOf(day), inWeek});
    }

    const ClashQuestion &m_question;
    const TakenTime &m_moved;
    std::vector<Clash> m_clashes;
};

} // namespace

std::vector<Clash> clashesOf(const ClashQuestion &question)
{
    return Finding(question).run();
}

} // namespace mainstay
