// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/clashes.h"
#include "core/qbr/clashreader.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewrules.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<const char *> zones {"Europe/Budapest", "Asia/Tokyo", "America/New_York", "Asia/Kolkata"};

TimeSpan spanOf(QDate day, int hour, int minute, int minutes)
{
    const qint64 from = utcMinutes(QDateTime(day, QTime(hour, minute), Qt::UTC));
    return {from, from + minutes};
}

/// Around the days on which Europe and America change their clocks.
QDate randomDay(QRandomGenerator &random)
{
    return QDate(2026, 3, 1).addDays(random.bounded(36));
}

MeetingSide randomSide(QRandomGenerator &random)
{
    MeetingSide side {QTimeZone(zones[size_t(random.bounded(int(zones.size())))]), {}, {}};
    side.hours.weekdays = quint8(random.bounded(1, 128));
    side.hours.fromMinute = 60 * random.bounded(6, 12);
    side.hours.toMinute = side.hours.fromMinute + 60 * random.bounded(4, 12);
    for (int i = random.bounded(8); i > 0; --i)
        side.holidays.push_back(randomDay(random));
    std::sort(side.holidays.begin(), side.holidays.end());
    return side;
}

TakenTime randomReview(QRandomGenerator &random, qint64 id)
{
    TakenTime review;
    review.id = QbrId(id);
    review.span = spanOf(randomDay(random), random.bounded(24), 15 * random.bounded(4), 15 * random.bounded(1, 9));
    if (random.bounded(8) > 0)
        review.owner = MemberId(random.bounded(1, 5));
    for (qint64 member = 1; member < 5; ++member) {
        if (random.bounded(5) == 0)
            review.members.push_back(MemberId(member));
    }
    for (qint64 person = 1; person < 6; ++person) {
        if (random.bounded(4) == 0)
            review.people.push_back(ContactId(person));
    }
    return review;
}

ClashQuestion randomQuestion(QRandomGenerator &random)
{
    ClashQuestion question;
    question.owner = randomSide(random);
    question.customer = randomSide(random);
    question.mostPerDay = random.bounded(1, 4);
    question.mostPerWeek = random.bounded(1, 9);
    question.breakMinutes = 15 * random.bounded(3);
    question.moved = randomReview(random, 1);
    for (qint64 id = 1; id <= 60; ++id) // the first is the moved one as it stood
        question.others.push_back(randomReview(random, id));
    // Some of them near to it, so that there is something to find.
    for (int i = 1; i < 20; ++i) {
        TakenTime &near = question.others[size_t(i)];
        const qint64 length = near.span.minutes();
        near.span.from = question.moved.span.from + 15 * (random.bounded(21) - 10);
        near.span.to = near.span.from + length;
    }
    return question;
}

/// Kind, member, person, other, day, count as text.
using Found = std::multiset<QString>;

QString line(ClashKind kind, qint64 member, qint64 person, qint64 other, QDate day, int count)
{
    return u"%1 m%2 p%3 o%4 %5 %6"_s.arg(QString::number(int(kind)), QString::number(member), QString::number(person), QString::number(other),
                                         day.toString(Qt::ISODate), QString::number(count));
}

Found foundBy(const std::vector<Clash> &clashes)
{
    Found found;
    for (const Clash &clash : clashes)
        found.insert(line(clash.kind, clash.member.value(), clash.person.value(), clash.other.value(), clash.day, clash.count));
    return found;
}

QDateTime wallOf(qint64 minute, const QTimeZone &zone)
{
    return fromUtcMinutes(minute).toTimeZone(zone);
}

std::set<qint64> oursOf(const TakenTime &review)
{
    std::set<qint64> all;
    if (review.owner.isValid())
        all.insert(review.owner.value());
    for (const MemberId member : review.members)
        all.insert(member.value());
    return all;
}

/// Minute by minute.
bool sharesMinute(const TimeSpan &left, const TimeSpan &right, int margin)
{
    for (qint64 minute = left.from - margin; minute < left.to + margin; ++minute) {
        if (minute >= right.from && minute < right.to)
            return true;
    }
    return false;
}

void addSide(const MeetingSide &side, const TimeSpan &span, qint64 member, const std::array<ClashKind, 3> &kinds, Found &found)
{
    const QDate day = wallOf(span.from, side.zone).date();
    if (std::count(side.holidays.begin(), side.holidays.end(), day) > 0) {
        found.insert(line(kinds[0], member, 0, 0, day, 0));
        return;
    }
    if (((side.hours.weekdays >> (day.dayOfWeek() - 1)) & 1) == 0) {
        found.insert(line(kinds[1], member, 0, 0, day, 0));
        return;
    }
    for (qint64 minute = span.from; minute < span.to; ++minute) {
        const QDateTime wall = wallOf(minute, side.zone);
        const int ofDay = wall.time().hour() * 60 + wall.time().minute();
        if (wall.date() != day || ofDay < side.hours.fromMinute || ofDay >= side.hours.toMinute) {
            found.insert(line(kinds[2], member, 0, 0, day, 0));
            return;
        }
    }
}

Found bruteForce(const ClashQuestion &question)
{
    Found found;
    const TakenTime &moved = question.moved;
    const QTimeZone &zone = question.owner.zone;
    const QDate day = wallOf(moved.span.from, zone).date();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    int onDay = 1;
    int inWeek = 1;
    for (const TakenTime &other : question.others) {
        if (other.id == moved.id)
            continue;
        const bool overlaps = sharesMinute(moved.span, other.span, 0);
        const std::set<qint64> theirs = oursOf(other);
        for (const qint64 member : oursOf(moved)) {
            if (theirs.count(member) == 0)
                continue;
            if (overlaps)
                found.insert(line(ClashKind::MemberBusy, member, 0, other.id.value(), {}, 0));
            else if (sharesMinute(moved.span, other.span, question.breakMinutes))
                found.insert(line(ClashKind::MemberBreak, member, 0, other.id.value(), {}, 0));
        }
        for (const ContactId person : moved.people) {
            if (overlaps && std::count(other.people.begin(), other.people.end(), person) > 0)
                found.insert(line(ClashKind::PersonBusy, 0, person.value(), other.id.value(), {}, 0));
        }
        const QDate there = wallOf(other.span.from, zone).date();
        if (other.owner == moved.owner) {
            onDay += there == day ? 1 : 0;
            inWeek += there >= monday && there < monday.addDays(7) ? 1 : 0;
        }
    }
    if (moved.owner.isValid()) {
        addSide(question.owner, moved.span, moved.owner.value(), {ClashKind::OwnerHoliday, ClashKind::OwnerDayOff, ClashKind::OwnerHours}, found);
        if (onDay > question.mostPerDay)
            found.insert(line(ClashKind::DayFull, moved.owner.value(), 0, 0, day, onDay));
        if (inWeek > question.mostPerWeek)
            found.insert(line(ClashKind::WeekFull, moved.owner.value(), 0, 0, monday, inWeek));
    }
    addSide(question.customer, moved.span, 0, {ClashKind::CustomerHoliday, ClashKind::CustomerDayOff, ClashKind::CustomerHours}, found);
    return found;
}

} // namespace

/// What speaks against a time for a review (QBR-2).
class TestReviewClashes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatCountingMinutesFinds()
    {
        QRandomGenerator random(20260320);
        std::set<int> kinds;
        for (int round = 0; round < 400; ++round) {
            const ClashQuestion question = randomQuestion(random);
            const std::vector<Clash> clashes = clashesOf(question);
            QCOMPARE(foundBy(clashes), bruteForce(question));
            QVERIFY(std::is_sorted(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) { return a.kind < b.kind; }));
            for (const Clash &clash : clashes)
                kinds.insert(int(clash.kind));
        }
        QCOMPARE(kinds.size(), size_t(ClashKind::MemberBreak) + 1); // each of them came up
    }

    void aBreakIsAHintAndTouchingTakesNone()
    {
        ClashQuestion question;
        question.owner = question.customer = {QTimeZone("Europe/Budapest"), {}, {}};
        const QDate day(2026, 3, 17);
        question.moved = {QbrId(1), spanOf(day, 9, 0, 60), MemberId(1), {}, {}};
        question.others = {{QbrId(2), spanOf(day, 10, 0, 60), MemberId(1), {}, {}}};
        QCOMPARE(clashesOf(question).size(), size_t(1));
        QCOMPARE(clashesOf(question).front().kind, ClashKind::MemberBreak);
        QVERIFY(isHint(ClashKind::MemberBreak) && !isHint(ClashKind::MemberBusy));
        question.others.front().span = spanOf(day, 10, 15, 60);
        QVERIFY(clashesOf(question).empty());
        question.others.front().span = spanOf(day, 9, 59, 60);
        QCOMPARE(clashesOf(question).front().kind, ClashKind::MemberBusy);
    }

    void isReadFromTheWorkspace();
    void internalOnesAskNoCustomer();
};

namespace {

/// Mia holds Acme in Budapest; Acme sits in New York.
class Clashing final
{
public:
    Clashing()
        : mia(workspace.batch(u"m"_s, [&] { return accountstore::insertMember(workspace.db(), {{}, {}, u"Mia"_s, {}, {}, Team::Success, true}); }))
    {
        Account account;
        account.name = u"Acme"_s;
        account.timeZone = u"America/New_York"_s;
        acme = workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
        ana = workspace.addContact(acme, u"Ana"_s);
        workspace.batch(u"h"_s, [&] {
            return reviewrules::save(workspace.db(), {mia, {}, u"Europe/Budapest"_s, WorkHours {}, 1, 10});
        });
        workspace.batch(u"d"_s, [&] {
            return reviewrules::replaceHolidays(workspace.db(), u"HU"_s, {{u"HU"_s, QDate(2026, 4, 6), u"Easter Monday"_s}});
        });
    }

    QbrId add(QbrKind kind, QbrStatus status, const QDateTime &start)
    {
        Qbr review;
        review.account = acme;
        review.kind = kind;
        review.quarterDay = QDate(2026, 4, 1);
        review.status = status;
        review.start = start;
        review.owner = mia;
        review.people = {{ana, false}};
        review.reason = u"Away"_s;
        return workspace.batch(u"r"_s, [&] { return qbrstore::insert(workspace.db(), review, workspace.clock()); });
    }

    std::vector<ClashKind> kinds(QbrId review, const QDateTime &start)
    {
        report = clashreader::find(workspace.db(), review, start, QTimeZone("Asia/Tokyo")).value();
        std::vector<ClashKind> all;
        for (const Clash &clash : report.clashes)
            all.push_back(clash.kind);
        return all;
    }

    TestWorkspace workspace;
    MemberId mia;
    AccountId acme;
    ContactId ana;
    ClashReport report;
};

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

using Kinds = std::vector<ClashKind>;

} // namespace

void TestReviewClashes::isReadFromTheWorkspace()
{
    Clashing desk;
    const QbrId moved = desk.add(QbrKind::Qbr, QbrStatus::Scheduled, utc(4, 8, 14));
    QCOMPARE(desk.kinds(moved, utc(4, 9, 14)), Kinds {}); // 16:00 in Budapest, 10:00 in New York
    QCOMPARE(desk.kinds(moved, utc(4, 6, 14)), Kinds {ClashKind::OwnerHoliday});
    QCOMPARE(desk.report.ownerHoliday, u"Easter Monday"_s);
    QCOMPARE(desk.report.ownerZone, QTimeZone("Europe/Budapest"));
    QCOMPARE(desk.report.customerZone, QTimeZone("America/New_York"));
    QCOMPARE(desk.kinds(moved, utc(4, 9, 8)), Kinds {ClashKind::CustomerHours});
    QCOMPARE(desk.kinds(moved, utc(4, 11, 14)), (Kinds {ClashKind::OwnerDayOff, ClashKind::CustomerDayOff}));
    // What was cancelled takes no time.
    desk.add(QbrKind::Qbr, QbrStatus::Cancelled, utc(4, 9, 14));
    QCOMPARE(desk.kinds(moved, utc(4, 9, 14)), Kinds {});
    const QbrId other = desk.add(QbrKind::Qbr, QbrStatus::Proposed, utc(4, 9, 14));
    QCOMPARE(desk.kinds(moved, utc(4, 9, 14)), (Kinds {ClashKind::MemberBusy, ClashKind::PersonBusy, ClashKind::DayFull}));
    QCOMPARE(desk.report.clashes[0].other, other);
    QCOMPARE(desk.report.others.value(other).accountName, u"Acme"_s);
    QCOMPARE(desk.report.people.value(desk.report.clashes[1].person), u"Ana"_s);
    QCOMPARE(desk.report.clashes[2].count, 2);
    QCOMPARE(desk.report.mostPerDay, 1);
    QCOMPARE(clashreader::find(desk.workspace.db(), QbrId(999), utc(4, 9, 14), QTimeZone::utc()).error().code, ErrorCode::NotFound);
}

void TestReviewClashes::internalOnesAskNoCustomer()
{
    Clashing desk;
    const QbrId moved = desk.add(QbrKind::Internal, QbrStatus::Proposed, utc(4, 8, 14));
    QCOMPARE(desk.kinds(moved, utc(4, 9, 8)), Kinds {});
    QCOMPARE(desk.kinds(moved, utc(4, 11, 8)), Kinds {ClashKind::OwnerDayOff});
}

QTEST_GUILESS_MAIN(TestReviewClashes)
#include "tst_reviewclashes.moc"
