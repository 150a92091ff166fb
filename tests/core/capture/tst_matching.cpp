// SPDX-License-Identifier: Apache-2.0
#include "core/capture/calendarfeed.h"
#include "core/capture/capturelog.h"
#include "core/capture/capturestore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

CapturedPerson at(const QString &address, const QString &name = {})
{
    return {name, address};
}

CaptureItem itemWith(std::vector<CapturedPerson> people)
{
    CaptureItem item;
    item.source = u"ics:x"_s;
    item.at = test::fixedNow();
    item.lead = people.front();
    item.people = std::move(people);
    return item;
}

Meeting meetingAt(const QDateTime &start, const QString &uid, const QString &guest)
{
    Meeting meeting;
    meeting.uid = uid;
    meeting.start = start;
    meeting.summary = uid;
    meeting.organizer = at(u"mia@vendor.example"_s);
    meeting.attendees = {{at(guest), Attendance::NotGiven}};
    return meeting;
}

} // namespace

class TestMatching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contactsLeadToTheirAccount();
    void domainsLeadToTheirAccount_data();
    void domainsLeadToTheirAccount();
    void contactsOutweighDomains();
    void ourOwnAreNoCustomers();
    void publicProvidersSayNothing();
    void unknownPeopleAreOffered();
    void namesakesAreNobodyNew();
    void ourOwnPrivateAddressesAreOurs();
    void tooManyNewPeopleAreCounted();
    void declinedPeopleWereNotThere();
    void mailsHaveADirection();
    void feedKnowsWhatIsDone();
    void feedLeavesOurOwnMeetingsOut();
    void notHeldTakesItOffTheList();
    void writerIsFoundByNameOrAddress();

private:
    Result<CaptureMatch> match(const CaptureItem &item) { return Matcher(m_workspace->db()).match(item); }
    AccountId account(const QString &name, const QString &domain);
    ContactId contact(AccountId account, const QString &name, const QString &email);

    std::unique_ptr<test::TestWorkspace> m_workspace;
    MemberId m_mia;
};

void TestMatching::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    Member mia;
    mia.name = u"Mia"_s;
    mia.email = u"Mia@Vendor.Example"_s;
    mia.team = Team::Services;
    m_mia = m_workspace->batch(u"member.add"_s, [&] { return accountstore::insertMember(m_workspace->db(), mia); });
}

AccountId TestMatching::account(const QString &name, const QString &domain)
{
    Account account;
    account.name = name;
    account.domain = domain;
    return m_workspace->batch(u"account.add"_s,
                              [&] { return accountstore::insert(m_workspace->db(), account, m_workspace->clock()); });
}

ContactId TestMatching::contact(AccountId account, const QString &name, const QString &email)
{
    Contact contact;
    contact.account = account;
    contact.name = name;
    contact.email = email;
    return m_workspace->batch(u"contact.add"_s, [&] { return accountstore::insertContact(m_workspace->db(), contact); });
}

void TestMatching::contactsLeadToTheirAccount()
{
    const AccountId kobo = account(u"Kobo KK"_s, {});
    const ContactId sato = contact(kobo, u"Sato"_s, u"SATO@kobo.Example"_s);
    const CaptureItem item = itemWith({at(u"mia@vendor.example"_s), at(u"sato@kobo.example"_s)});
    const CaptureMatch found = match(item).value();
    QCOMPARE(found.account(), kobo);
    QCOMPARE(found.accounts.front().name, u"Kobo KK"_s);
    QCOMPARE(found.team, Team::Services);
    const LogStart start = startOf(item, found, found.account());
    QCOMPARE(start.members, std::vector {m_mia});
    QCOMPARE(start.people, (std::vector<LoggedPerson> {{sato, {}, {}}}));
    QCOMPARE(start.direction, std::nullopt);
}

void TestMatching::domainsLeadToTheirAccount_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("found");
    QTest::newRow("same") << u"acme.example"_s << u"x@acme.example"_s << true;
    QTest::newRow("case") << u"Acme.Example"_s << u"x@acme.example"_s << true;
    QTest::newRow("www") << u"www.acme.example"_s << u"x@acme.example"_s << true;
    QTest::newRow("below") << u"acme.example"_s << u"x@mail.eu.acme.example"_s << true;
    QTest::newRow("above") << u"eu.acme.example"_s << u"x@acme.example"_s << false;
    QTest::newRow("ends alike") << u"acme.example"_s << u"x@notacme.example"_s << false;
    QTest::newRow("none") << QString() << u"x@acme.example"_s << false;
}

void TestMatching::domainsLeadToTheirAccount()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, address);
    const AccountId acme = account(u"Acme"_s, domain);
    const CaptureMatch found = match(itemWith({at(address)})).value();
    QTEST(found.account() == acme, "found");
}

void TestMatching::contactsOutweighDomains()
{
    const AccountId byDomain = account(u"Holding"_s, u"acme.example"_s);
    const AccountId byContact = account(u"Daughter"_s, {});
    (void)contact(byContact, u"A"_s, u"a@acme.example"_s);
    const CaptureMatch found
        = match(itemWith({at(u"b@acme.example"_s), at(u"c@acme.example"_s), at(u"a@acme.example"_s)})).value();
    QCOMPARE(found.accounts.size(), size_t(2));
    QCOMPARE(found.accounts[0].account, byContact);
    QCOMPARE(found.accounts[0].contacts, 1);
    QCOMPARE(found.accounts[1].account, byDomain);
    QCOMPARE(found.accounts[1].byDomain, 3);
}

void TestMatching::ourOwnAreNoCustomers()
{
    (void)account(u"Ourselves"_s, u"vendor.example"_s);
    const CaptureMatch found = match(itemWith({at(u"mia@vendor.example"_s), at(u"new.hire@vendor.example"_s)})).value();
    QVERIFY(found.accounts.empty());
    QVERIFY(!found.hasOutsider());
    QVERIFY(found.people[1].ours && !found.people[1].member.isValid());
}

void TestMatching::publicProvidersSayNothing()
{
    (void)account(u"Sloppy"_s, u"gmail.com"_s);
    Member freelancer;
    freelancer.name = u"F"_s;
    freelancer.email = u"f@gmail.com"_s;
    m_workspace->batch(u"member.add"_s, [&] { return accountstore::insertMember(m_workspace->db(), freelancer); });
    const CaptureMatch found = match(itemWith({at(u"somebody@gmail.com"_s), at(u"f@gmail.com"_s)})).value();
    QVERIFY(found.accounts.empty());
    QVERIFY(!found.people[0].ours);
    QVERIFY(found.people[1].ours);
}

void TestMatching::unknownPeopleAreOffered()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    const CaptureItem item = itemWith({at(u"jane.doe@acme.example"_s), at(u"k@acme.example"_s, u"Kay"_s)});
    const LogStart start = startOf(item, match(item).value(), acme);
    QCOMPARE(start.people, (std::vector<LoggedPerson> {{{}, u"Jane Doe"_s, u"jane.doe@acme.example"_s},
                                                       {{}, u"Kay"_s, u"k@acme.example"_s}}));
    QVERIFY(withoutNewPeople(start).people.empty());
}

void TestMatching::namesakesAreNobodyNew()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    const AccountId other = account(u"Other"_s, {});
    const ContactId eva = contact(acme, u"Nagy Éva"_s, u"eva@acme.example"_s);
    (void)contact(acme, u"Twin"_s, {});
    (void)contact(acme, u"Twin"_s, {});
    (void)contact(other, u"Kay"_s, {});
    const CaptureItem item = itemWith({at(u"nagy.eva@home.example"_s, u"NAGY Eva"_s), at(u"twin@acme.example"_s, u"Twin"_s),
                                       at(u"k@acme.example"_s, u"Kay"_s)});
    const CaptureMatch found = match(item).value();
    QCOMPARE(found.account(), acme);
    const std::vector<LoggedPerson> expected {{eva, {}, {}}, {{}, u"Twin"_s, u"twin@acme.example"_s}, {{}, u"Kay"_s, u"k@acme.example"_s}};
    QCOMPARE(startOf(item, found, acme).people, expected);
    // At an account that nothing leads to, where it was chosen.
    const CaptureItem stranger = itemWith({at(u"kay@home.example"_s, u"kay"_s)});
    QVERIFY(!startOf(stranger, match(stranger).value(), other).people.at(0).contact.isValid());
    const CaptureMatch chosen = Matcher(m_workspace->db()).match(stranger, other).value();
    QVERIFY(startOf(stranger, chosen, other).people.at(0).contact.isValid());
}

void TestMatching::ourOwnPrivateAddressesAreOurs()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    const CaptureItem item = itemWith({at(u"a@acme.example"_s), at(u"private@home.example"_s, u"MIA"_s), at(u"mia@vendor.example"_s)});
    const CaptureMatch found = match(item).value();
    QVERIFY(found.people[1].ours);
    const LogStart start = startOf(item, found, acme);
    QCOMPARE(start.members, std::vector {m_mia});
    QCOMPARE(start.people.size(), size_t(1));
    // Somebody at the customer's who happens to be called so is the customer's.
    const CaptureItem namesake = itemWith({at(u"mia@acme.example"_s, u"Mia"_s)});
    QCOMPARE(startOf(namesake, match(namesake).value(), acme).people.size(), size_t(1));
}

void TestMatching::tooManyNewPeopleAreCounted()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    std::vector<CapturedPerson> people;
    for (int i = 0; i < mostNewPeople + 3; ++i)
        people.push_back(at(u"p%1@acme.example"_s.arg(i)));
    const CaptureItem item = itemWith(people);
    const LogStart start = startOf(item, match(item).value(), acme);
    QCOMPARE(start.people.size(), size_t(mostNewPeople));
    QCOMPARE(start.peopleLeftOut, 3);
    QCOMPARE(withoutNewPeople(start).peopleLeftOut, 0);
}

void TestMatching::declinedPeopleWereNotThere()
{
    const AccountId acme = account(u"Acme"_s, {});
    (void)contact(acme, u"A"_s, u"a@acme.example"_s);
    CaptureItem item = itemWith({at(u"mia@vendor.example"_s)});
    item.declined = {at(u"a@acme.example"_s)};
    const CaptureMatch found = match(item).value();
    QCOMPARE(found.account(), acme);
    QVERIFY(startOf(item, found, acme).people.empty());
}

void TestMatching::mailsHaveADirection()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    CaptureItem item = itemWith({at(u"mia@vendor.example"_s), at(u"a@acme.example"_s)});
    item.from = CaptureKind::Mail;
    QCOMPARE(startOf(item, match(item).value(), acme).direction, std::optional(Direction::Outbound));
    std::swap(item.people[0], item.people[1]);
    item.lead = item.people[0];
    QCOMPARE(startOf(item, match(item).value(), acme).direction, std::optional(Direction::Inbound));
}

void TestMatching::feedKnowsWhatIsDone()
{
    (void)account(u"Acme"_s, u"acme.example"_s);
    const QDateTime now = test::fixedNow();
    std::vector<Meeting> meetings {
        meetingAt(now.addDays(-3), u"logged"_s, u"a@acme.example"_s), meetingAt(now.addDays(-2), u"private"_s, u"a@acme.example"_s),
        meetingAt(now.addDays(-1), u"open"_s, u"a@acme.example"_s), meetingAt(now, u"running"_s, u"a@acme.example"_s),
        meetingAt(now.addDays(1), u"coming"_s, u"a@acme.example"_s), meetingAt(now.addDays(2), u"called off"_s, u"a@acme.example"_s)};
    meetings.back().cancelled = true;
    m_workspace->batch(u"touchpoint.log"_s, [&]() -> Result<void> {
        const CaptureItem item = itemOf(meetings[0]);
        const CaptureMatch found = match(item).value();
        MAINSTAY_CHECK(touchpointlog::save(m_workspace->db(), logOf(startOf(item, found, found.account()), found.team)));
        MAINSTAY_CHECK(capturestore::dismiss(m_workspace->db(), sourceOf(meetings[1]), {}, m_workspace->clock()));
        return capturestore::dismiss(m_workspace->db(), sourceOf(meetings[1]), u"dentist"_s, m_workspace->clock());
    });
    const CalendarFeed feed = calendarfeed::make(m_workspace->db(), meetings, now).value();
    const auto names = [](const std::vector<UnloggedMeeting> &all) {
        QStringList list;
        for (const UnloggedMeeting &one : all)
            list += one.meeting.summary;
        return list;
    };
    QCOMPARE(names(feed.unlogged), (QStringList {u"open"_s, u"running"_s}));
    QCOMPARE(names(feed.upcoming), QStringList {u"coming"_s});
    QCOMPARE(feed.unlogged[0].accountName(), u"Acme"_s);
    QCOMPARE(feed.unlogged[0].start.people.size(), size_t(1));
    m_workspace->batch(u"capture.restore"_s, [&] { return capturestore::undismiss(m_workspace->db(), sourceOf(meetings[1])); });
    QCOMPARE(calendarfeed::make(m_workspace->db(), meetings, now)->unlogged.size(), size_t(3));
}

void TestMatching::feedLeavesOurOwnMeetingsOut()
{
    const QDateTime now = test::fixedNow();
    const std::vector<Meeting> meetings {meetingAt(now.addDays(-1), u"ours"_s, u"bob@vendor.example"_s),
                                         meetingAt(now.addDays(-1), u"stranger"_s, u"x@elsewhere.example"_s)};
    const CalendarFeed feed = calendarfeed::make(m_workspace->db(), meetings, now).value();
    QCOMPARE(feed.unlogged.size(), size_t(1));
    QCOMPARE(feed.unlogged[0].meeting.summary, u"stranger"_s);
    QVERIFY(!feed.unlogged[0].start.account.isValid());
}

void TestMatching::notHeldTakesItOffTheList()
{
    const AccountId acme = account(u"Acme"_s, u"acme.example"_s);
    const QDateTime now = test::fixedNow();
    const std::vector<Meeting> meetings {meetingAt(now.addDays(-1), u"m"_s, u"a@acme.example"_s)};
    const UnloggedMeeting open = calendarfeed::make(m_workspace->db(), meetings, now)->unlogged.at(0);
    const LogOutcome outcome = m_workspace->batch(u"touchpoint.log"_s, [&] {
        return touchpointlog::save(m_workspace->db(),
                                   logOf(open.start, open.match.team, {Outcome::CancelledByThem, u"ill"_s}));
    });
    QVERIFY(!outcome.counts);
    const Touchpoint stored = touchpointstore::byId(m_workspace->db(), outcome.id).value();
    QCOMPARE(stored.outcome, Outcome::CancelledByThem);
    QCOMPARE(stored.account, acme);
    QVERIFY(calendarfeed::make(m_workspace->db(), meetings, now)->unlogged.empty());
}

void TestMatching::writerIsFoundByNameOrAddress()
{
    Matcher matcher(m_workspace->db());
    QCOMPARE(matcher.writer(u"MIA"_s).value()->id, m_mia);
    QCOMPARE(matcher.writer(u"mia@vendor.example"_s).value()->id, m_mia);
    QVERIFY(!matcher.writer(u"nobody"_s).value().has_value());
    QVERIFY(!matcher.writer({}).value().has_value());
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
