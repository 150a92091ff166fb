// SPDX-License-Identifier: Apache-2.0
// What the rows of each target must be, and what becomes of them.
#include "core/exchange/keymap.h"
#include "core/retention/retentionstore.h"
#include "tests/core/exchange/importfixture.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray subscriptionHeader = "key,account,product,start,end,arr,currency";

void prepare(ImportFixture &f)
{
    f.import("key,name\nM-1,Mia\nM-2,Tom\n", ImportTarget::Members);
    f.import("key,name\nA-1,Acme\nA-2,Globex\n", ImportTarget::Accounts);
    f.import("key,account,name\nC-1,A-1,Sato\nC-2,A-1,Nagy\n", ImportTarget::Contacts);
}

} // namespace

class TestImportTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFieldsOfAnAccountAreKept();
    void keysAreTheSameHoweverTheyAreTyped();
    void currenciesWithoutARateAreTold();
    void aParentMayStandBelowItsChild();
    void badParentsAreRefused();
    void aNewOwnerEndsTheOldOwnership();
    void allFieldsOfAContactAreKept();
    void productsAreAdoptedByName();
    void rowsOfOneSubscriptionAreItsPeriods();
    void upliftIsPartOfARise();
    void badSubscriptionsAreRefused_data();
    void badSubscriptionsAreRefused();
    void endsMayBeTheLastDayCovered();
    void aPeriodMayEndOnItsFirstDay();
    void aTrialHasNoArr();
    void amountsFollowTheCurrency();
    void touchpointsCountWithPeople();
    void allFieldsOfATouchpointAreKept();
    void changedTouchpointsAreUpdated();
    void badTouchpointsAreRefused_data();
    void badTouchpointsAreRefused();
    void actionsAreClosedOrOpen();
    void wordsAreThoseOfTheSchema();
    void keyMapsFindWhatWasPutIn();
    void ravenstackIsImportedWhole();
    void messyRavenstackLosesNothing();
};

void TestImportTargets::allFieldsOfAnAccountAreKept()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report
        = f.import("key,name,reading,parent,domain,industry,region,segment,tier,stage,owner,language,time_zone,"
                   "currency,customer_since,notes,tags\n"
                   "A-9,\xe6\x9d\xb1\xe4\xba\xac,\xe3\x81\xa8\xe3\x81\x86,A-1,tokyo.example,IT,JP,Enterprise,gold,"
                   "Value Realised,M-1,ja,Asia/Tokyo,jpy,2020-04-01,\"line 1\nline 2\",\"emea; key account;emea\"\n",
                   ImportTarget::Accounts);
    QCOMPARE(texts(report), QStringList());
    const auto id = accountstore::idByKey(f.db(), u"A-9");
    const Account account = accountstore::byId(f.db(), **id).value();
    QCOMPARE(account.name, u"東京"_s);
    QCOMPARE(account.reading, u"とう"_s);
    QCOMPARE(account.parent, **accountstore::idByKey(f.db(), u"A-1"));
    QCOMPARE(account.domain, u"tokyo.example"_s);
    QCOMPARE(account.stage, LifecycleStage::ValueRealised);
    QCOMPARE(account.timeZone, u"Asia/Tokyo"_s);
    QCOMPARE(account.currency.code(), u"JPY"_s);
    QCOMPARE(account.customerSince, QDate(2020, 4, 1));
    QCOMPARE(account.notes, u"line 1\nline 2"_s);
    QCOMPARE(account.tags, (QStringList {u"emea"_s, u"key account"_s}));
    QVERIFY(account.owner.isValid());
    QCOMPARE(f.number("SELECT count(*) FROM account_ownership"), 1);
}

void TestImportTargets::keysAreTheSameHoweverTheyAreTyped()
{
    ImportFixture f;
    QCOMPARE(f.import("key,name\n\xc3\x89-1,\xc3\x89va\n", ImportTarget::Accounts).added, 1);
    // Decomposed, and between marks that nobody sees.
    QCOMPARE(f.import("key,name\n\xe2\x80\x8b" "E\xcc\x81-1\xef\xbb\xbf,E\xcc\x81va\n", ImportTarget::Accounts).unchanged, 1);
    QCOMPARE(f.import("key,account,name\nC-1,E\xcc\x81-1,Sato\n", ImportTarget::Contacts).added, 1);
    QVERIFY(accountstore::idByKey(f.db(), u"E\u0301-1")->has_value());
    const ImportReport nothing = f.import("key,name\nA-9,\xe2\x80\x8b\n\xc2\xad,Name\n", ImportTarget::Accounts);
    QCOMPARE(nothing.added, 0);
    QCOMPARE(nothing.reasons.at(RejectReason::Required), 2);
}

void TestImportTargets::currenciesWithoutARateAreTold()
{
    ImportFixture f;
    QCOMPARE(f.import("key,name\nA-1,Acme\n", ImportTarget::Accounts).added, 1);
    const QByteArray csv = "key,account,product,currency,start,end,arr\nS-1,A-1,Plus,XTS,2026-01-01,2027-01-01,10\n"
                           "S-2,A-1,Plus,XTS,2026-01-01,2027-01-01,10\nS-3,A-1,Plus,EUR,2026-01-01,2027-01-01,10\n";
    const ImportReport report = f.import(csv, {.target = ImportTarget::Subscriptions, .run = ImportOptions::Run::Try});
    QCOMPARE(texts(report), QStringList());
    QCOMPARE(report.currenciesWithoutRate, QStringList {u"XTS"_s});
    QCOMPARE(f.import(csv, ImportTarget::Subscriptions).currenciesWithoutRate, QStringList {u"XTS"_s});
    QCOMPARE(retentionstore::accountsWithoutRate(f.db(), 5).value(), QStringList {u"Acme"_s});
}

void TestImportTargets::aParentMayStandBelowItsChild()
{
    ImportFixture f;
    const QByteArray csv = "key,name,parent\nA-1,Child,A-3\nA-2,Root,\nA-3,Middle,A-2\n";
    QCOMPARE(f.import(csv, ImportTarget::Accounts).added, 3);
    QCOMPARE(f.text("SELECT p.key FROM account c JOIN account p ON p.id = c.parent_id WHERE c.key = 'A-1'"), u"A-3"_s);
    QCOMPARE(f.import(csv, ImportTarget::Accounts).unchanged, 3);
    const ImportReport moved = f.import("key,name,parent\nA-2,Root,A-4\nA-4,Top,\n", ImportTarget::Accounts);
    QCOMPARE(moved.updated, 1);
    QCOMPARE(f.text("SELECT p.key FROM account c JOIN account p ON p.id = c.parent_id WHERE c.key = 'A-2'"), u"A-4"_s);
}

void TestImportTargets::badParentsAreRefused()
{
    ImportFixture f;
    const ImportReport report = f.import("key,name,parent\nA-1,Own,A-1\nA-2,Two,A-3\nA-3,Three,A-2\n"
                                         "A-4,Lost,nobody\nA-5,Leans on lost,A-4\nA-6,Good,\n",
                                         ImportTarget::Accounts);
    QCOMPARE(texts(report), (QStringList {u"2 parent [A-1] cycle"_s, u"3 parent [A-3] cycle"_s,
                                          u"4 parent [A-2] cycle"_s, u"5 parent [nobody] unknown-account"_s,
                                          u"6 parent [A-4] unknown-account"_s}));
    QCOMPARE(report.added, 1);
    // Against what is stored: A-6 under A-7 under A-6.
    f.import("key,name,parent\nA-7,Seven,A-6\n", ImportTarget::Accounts);
    QCOMPARE(texts(f.import("key,name,parent\nA-6,Good,A-7\n", ImportTarget::Accounts)),
             QStringList {u"2 parent [A-7] cycle"_s});
}

void TestImportTargets::aNewOwnerEndsTheOldOwnership()
{
    ImportFixture f;
    prepare(f);
    f.import("key,name,owner\nA-1,Acme,M-1\n", ImportTarget::Accounts);
    f.import("key,name,owner\nA-1,Acme,M-2\nA-2,Globex,M-9\n", ImportTarget::Accounts);
    QCOMPARE(f.number("SELECT count(*) FROM account_ownership"), 2);
    QCOMPARE(f.number("SELECT count(*) FROM account_ownership WHERE until_day IS NULL"), 1);
}

void TestImportTargets::allFieldsOfAContactAreKept()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = "key,account,name,reading,title,roles,influence,attitude,language,email,phone,topics,"
                           "pace_days,channel,do_not_contact,left_on\n"
                           "C-9,A-2,Kov\xc3\xa1" "cs,k,CFO,Legal; economic buyer,high,Supporter,hu,k@x.example,+36 1,"
                           "pricing,30,e-mail,yes,2026-01-31\n";
    QCOMPARE(f.import(csv, ImportTarget::Contacts).added, 1);
    const auto account = accountstore::idByKey(f.db(), u"A-2");
    const Contact contact = accountstore::contacts(f.db(), **account).value().front();
    QCOMPARE(contact.roles, (std::vector<ContactRole> {ContactRole::EconomicBuyer, ContactRole::Legal}));
    QCOMPARE(contact.influence, Influence::High);
    QCOMPARE(contact.attitude, Attitude::Supporter);
    QCOMPARE(contact.channel, Channel::Email);
    QCOMPARE(contact.paceDays, std::optional(30));
    QVERIFY(contact.doNotContact);
    QCOMPARE(contact.leftDay, QDate(2026, 1, 31));
    QCOMPARE(f.import(csv, ImportTarget::Contacts).unchanged, 1);
    QCOMPARE(texts(f.import("key,account,name,roles\nC-8,A-8,X,boss\n", ImportTarget::Contacts)),
             (QStringList {u"2 account [A-8] unknown-account"_s, u"2 roles [boss] unknown-word"_s}));
}

void TestImportTargets::productsAreAdoptedByName()
{
    ImportFixture f;
    prepare(f);
    f.import(subscriptionHeader + "\nS-1,A-1,Pro,2024-01-01,,10,EUR\n", ImportTarget::Subscriptions);
    const ImportReport report = f.import("key,name\nP-1,Pro\nP-2,Basic\nP-3,Basic\n", ImportTarget::Products);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.added, 1);
    QCOMPARE(texts(report), QStringList {u"4 name [Basic] name-taken"_s});
    // By key, and by name in another case: no product twice.
    const ImportReport again = f.import(subscriptionHeader + "\nS-2,A-1,P-1,2024-01-01,,10,EUR\n"
                                                             "S-3,A-1,basic,2024-01-01,,10,EUR\n",
                                        ImportTarget::Subscriptions);
    QCOMPARE(again.added, 2);
    QCOMPARE(again.productsCreated, 0);
    QCOMPARE(f.number("SELECT count(*) FROM product"), 2);
}

void TestImportTargets::rowsOfOneSubscriptionAreItsPeriods()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = subscriptionHeader + ",seats,auto_renew,notice_date,uplift_percent\n"
                                                "S-1,A-1,Pro,2024-01-01,2025-01-01,1000.50,EUR,5,yes,,3.5\n"
                                                "S-2,A-2,Pro,2024-01-01,,99,USD,,,,\n"
                                                "S-1,A-1,Pro,2025-01-01,2026-01-01,1200,EUR,7,yes,,3.5\n";
    const ImportReport report = f.import(csv, ImportTarget::Subscriptions);
    QCOMPARE(texts(report), QStringList());
    QCOMPARE(report.added, 3);
    QCOMPARE(f.number("SELECT count(*) FROM subscription"), 2);
    const auto subscriptions = contractstore::ofAccount(f.db(), **accountstore::idByKey(f.db(), u"A-1"));
    const Subscription &subscription = subscriptions->front();
    QCOMPARE(subscription.periods.size(), 2u);
    QCOMPARE(subscription.periods[0].arrMinor, 100'050);
    QCOMPARE(subscription.periods[1].seats, std::optional(7));
    QCOMPARE(subscription.upliftBasisPoints, std::optional(350));
    QVERIFY(subscription.autoRenews);
    QCOMPARE(f.import(csv, ImportTarget::Subscriptions).unchanged, 3);
    // The open period is closed, and a new one begins where it ended.
    const ImportReport grown = f.import(subscriptionHeader + "\nS-2,A-2,Pro,2024-01-01,2026-02-01,99,USD\n"
                                                             "S-2,A-2,Pro,2026-02-01,,120,USD\n",
                                        ImportTarget::Subscriptions);
    QCOMPARE(texts(grown), QStringList());
    QCOMPARE(grown.updated, 1);
    QCOMPARE(grown.added, 1);
}

void TestImportTargets::upliftIsPartOfARise()
{
    ImportFixture f;
    prepare(f);
    const QByteArray header = subscriptionHeader + ",uplift\n";
    const QByteArray csv = header + "S-1,A-1,Pro,2024-01-01,2025-01-01,1000,EUR,\n"
                                    "S-1,A-1,Pro,2025-01-01,2026-01-01,1200,EUR,50.25\n";
    QCOMPARE(texts(f.import(csv, ImportTarget::Subscriptions)), QStringList());
    const auto stored = [&f] { return f.number("SELECT max(uplift_minor) FROM subscription_period"); };
    QCOMPARE(stored(), 5'025);
    // The same file again changes nothing, and one without the column leaves it alone.
    QCOMPARE(f.import(csv, ImportTarget::Subscriptions).unchanged, 2);
    const QByteArray without = subscriptionHeader + "\nS-1,A-1,Pro,2025-01-01,2026-01-01,1200,EUR\n";
    QCOMPARE(f.import(without, ImportTarget::Subscriptions).unchanged, 1);
    QCOMPARE(stored(), 5'025);
    const auto refused = [&](const QByteArray &uplift) {
        return texts(f.import(header + "S-1,A-1,Pro,2025-01-01,2026-01-01,1200,EUR," + uplift + '\n', ImportTarget::Subscriptions));
    };
    QCOMPARE(refused("200.01"), QStringList {u"2 uplift [200.01] out-of-range"_s});
    QCOMPARE(refused("-1"), QStringList {u"2 uplift [-1] out-of-range"_s});
    QCOMPARE(refused("some"), QStringList {u"2 uplift [some] not-an-amount"_s});
    QCOMPARE(stored(), 5'025);
    QCOMPARE(refused("200"), QStringList());
    QCOMPARE(stored(), 20'000);
    // Emptied, it is gone; where there is no period before, it may not be above the ARR.
    QCOMPARE(refused(""), QStringList());
    QCOMPARE(stored(), 0);
    QCOMPARE(texts(f.import(header + "S-9,A-1,Pro,2025-01-01,,100,EUR,101\n", ImportTarget::Subscriptions)),
             QStringList {u"2 uplift [101] out-of-range"_s});
}

void TestImportTargets::badSubscriptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reject");
    QTest::newRow("end before start") << QByteArray("S-1,A-1,Pro,2024-02-01,2024-01-31,10,EUR")
                                      << u"2 end [2024-01-31] end-before-start"_s;
    QTest::newRow("unknown account") << QByteArray("S-1,A-9,Pro,2024-01-01,,10,EUR")
                                     << u"2 account [A-9] unknown-account"_s;
    QTest::newRow("text in an amount") << QByteArray("S-1,A-1,Pro,2024-01-01,,much,EUR")
                                       << u"2 arr [much] not-an-amount"_s;
    QTest::newRow("no amount") << QByteArray("S-1,A-1,Pro,2024-01-01,,,EUR") << u"2 arr [] required"_s;
    QTest::newRow("negative") << QByteArray("S-1,A-1,Pro,2024-01-01,,-5,EUR") << u"2 arr [-5] out-of-range"_s;
    QTest::newRow("no currency") << QByteArray("S-1,A-1,Pro,2024-01-01,,10,Euro")
                                 << u"2 currency [Euro] not-a-currency"_s;
    QTest::newRow("no product") << QByteArray("S-1,A-1,,2024-01-01,,10,EUR") << u"2 product [] required"_s;
    QTest::newRow("no start") << QByteArray("S-1,A-1,Pro,,,10,EUR") << u"2 start [] required"_s;
    QTest::newRow("day") << QByteArray("S-1,A-1,Pro,2024-02-30,,10,EUR") << u"2 start [2024-02-30] no-such-day"_s;
    QTest::newRow("twice") << QByteArray("S-1,A-1,Pro,2024-01-01,2024-02-01,10,EUR\nS-1,A-1,Pro,2024-01-01,,10,EUR")
                           << u"3 start [2024-01-01] duplicate-key 2"_s;
    QTest::newRow("overlap") << QByteArray("S-1,A-1,Pro,2024-01-01,,10,EUR\nS-1,A-1,Pro,2024-06-01,,10,EUR")
                             << u"3 start [2024-06-01] overlap"_s;
    QTest::newRow("two accounts") << QByteArray("S-1,A-1,Pro,2024-01-01,2024-02-01,10,EUR\n"
                                                "S-1,A-2,Pro,2024-02-01,,10,EUR")
                                  << u"3 account [A-2] contradiction 2"_s;
    QTest::newRow("two products") << QByteArray("S-1,A-1,Pro,2024-01-01,2024-02-01,10,EUR\n"
                                                "S-1,A-1,Basic,2024-02-01,,10,EUR")
                                  << u"3 product [Basic] contradiction 2"_s;
}

void TestImportTargets::badSubscriptionsAreRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reject);
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import(subscriptionHeader + '\n' + row + '\n', ImportTarget::Subscriptions);
    QCOMPARE(texts(report), QStringList {reject});
    QVERIFY(addsUp(report));
    QCOMPARE(f.number("SELECT count(*) FROM subscription_period"), report.added);
    QCOMPARE(f.number("SELECT count(*) FROM product"), report.added > 0 ? 1 : 0);
}

void TestImportTargets::endsMayBeTheLastDayCovered()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = subscriptionHeader + "\nS-1,A-1,Pro,2024-01-01,2024-12-31,10,EUR\n";
    QCOMPARE(f.import(csv, {.target = ImportTarget::Subscriptions, .ends = PeriodEnds::Inclusive}).added, 1);
    QCOMPARE(f.text("SELECT end_day FROM subscription_period"), u"2025-01-01"_s);
}

void TestImportTargets::aPeriodMayEndOnItsFirstDay()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = subscriptionHeader + "\nS-1,A-1,Pro,2024-01-01,2024-01-01,10,EUR\n";
    QCOMPARE(f.import(csv, ImportTarget::Subscriptions).added, 1);
    QCOMPARE(f.import(csv, ImportTarget::Subscriptions).unchanged, 1);
}

void TestImportTargets::aTrialHasNoArr()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import(subscriptionHeader + ",trial\nS-1,A-1,Pro,2024-01-01,,,EUR,True\n"
                                                              "S-2,A-1,Pro,2024-01-01,,500,EUR,yes\n"
                                                              "S-3,A-1,Pro,2024-01-01,,,EUR,no\n",
                                         ImportTarget::Subscriptions);
    QCOMPARE(texts(report), QStringList {u"4 arr [] required"_s});
    QCOMPARE(f.number("SELECT sum(arr_minor) FROM subscription_period"), 0);
}

void TestImportTargets::amountsFollowTheCurrency()
{
    ImportFixture f;
    prepare(f);
    // The amount stands before its currency: the row's own decides all the same.
    const ImportReport report = f.import("arr,key,account,product,start,end,currency\n1200,S-1,A-1,Pro,2024-01-01,,JPY\n"
                                         "1200,S-2,A-1,Pro,2024-01-01,,kwd\n12.5,S-3,A-1,Pro,2024-01-01,,JPY\n",
                                         ImportTarget::Subscriptions);
    QCOMPARE(texts(report), QStringList {u"4 arr [12.5] not-an-amount"_s});
    QCOMPARE(f.number("SELECT arr_minor FROM subscription_period ORDER BY id LIMIT 1"), 1200);
    QCOMPARE(f.number("SELECT arr_minor FROM subscription_period ORDER BY id DESC LIMIT 1"), 1'200'000);
}

void TestImportTargets::touchpointsCountWithPeople()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,at,kind,outcome,contacts\n"
                                         "T-1,A-1,2026-03-05T10:00:00Z,phone,,C-1\n"
                                         "T-2,A-1,2026-03-05T10:00:00Z,phone,no-show,C-1\n"
                                         "T-3,A-1,2026-03-05T10:00:00Z,internal note,held,C-1\n"
                                         "T-4,A-1,2026-03-05T10:00:00Z,phone,held,\n",
                                         ImportTarget::Touchpoints);
    QCOMPARE(report.added, 4);
    QCOMPARE(f.text("SELECT group_concat(key) FROM touchpoint WHERE counts = 1"), u"T-1"_s);
}

void TestImportTargets::allFieldsOfATouchpointAreKept()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = "key,account,at,kind,minutes,purpose,direction,team,outcome,members,contacts,summary,notes,"
                           "sentiment_us,sentiment_solution,quote,competitor,objective\n"
                           "T-1,A-1,2026-03-05 10:00,Web Meeting,45,renewal,inbound,sales,held,M-1;M-2,C-2,"
                           "Renewal talk,\"- one\n- two\",-2,2,We love it,Rival,Save time\n";
    QCOMPARE(f.import(csv, ImportTarget::Touchpoints).added, 1);
    const Touchpoint touchpoint = touchpointstore::byId(f.db(), TouchpointId(1)).value();
    QCOMPARE(touchpoint.at, QDateTime(QDate(2026, 3, 5), QTime(10, 0), Qt::UTC));
    QCOMPARE(touchpoint.minutes, std::optional(45));
    QCOMPARE(touchpoint.kind, TouchpointKind::WebMeeting);
    QCOMPARE(touchpoint.purpose, Purpose::Renewal);
    QCOMPARE(touchpoint.direction, Direction::Inbound);
    QCOMPARE(touchpoint.team, Team::Sales);
    QCOMPARE(touchpoint.members.size(), 2u);
    QCOMPARE(touchpoint.contacts.size(), 1u);
    QCOMPARE(touchpoint.notes, u"- one\n- two"_s);
    QCOMPARE(touchpoint.sentimentUs, std::optional(-2));
    QCOMPARE(touchpoint.sentimentSolution, std::optional(2));
    QCOMPARE(touchpoint.quotes.front().words, u"We love it"_s);
    QCOMPARE(touchpoint.competitor, u"Rival"_s);
    QCOMPARE(touchpoint.objective, u"Save time"_s);
    QCOMPARE(f.import(csv, ImportTarget::Touchpoints).unchanged, 1);
}

void TestImportTargets::changedTouchpointsAreUpdated()
{
    ImportFixture f;
    prepare(f);
    f.import("key,account,at,kind,minutes,notes\nT-1,A-1,2026-03-05,phone,30,a\nT-2,A-1,2026-03-05,phone,30,b\n",
             ImportTarget::Touchpoints);
    const ImportReport report = f.import("key,account,at,kind,minutes,notes\nT-1,A-1,2026-03-05,phone,,a\n"
                                         "T-2,A-1,2026-03-05,phone,30,b\nT-3,A-2,2026-03-05,visit,,c\n"
                                         "T-2,A-1,2026-03-05,phone,30,b\n",
                                         ImportTarget::Touchpoints);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(report.added, 1);
    QCOMPARE(texts(report), QStringList {u"5 key [T-2] duplicate-key 3"_s});
    QVERIFY(f.number("SELECT minutes IS NULL FROM touchpoint WHERE key = 'T-1'") == 1);
    const ImportReport people = f.import("key,account,at,kind,contacts\nT-1,A-1,2026-03-05,phone,C-1\n",
                                         ImportTarget::Touchpoints);
    QCOMPARE(people.updated, 1);
    QCOMPARE(f.number("SELECT counts FROM touchpoint WHERE key = 'T-1'"), 1);
}

void TestImportTargets::badTouchpointsAreRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reject");
    QTest::newRow("account") << QByteArray("T-1,A-9,2026-03-05,phone,,") << u"2 account [A-9] unknown-account"_s;
    QTest::newRow("time") << QByteArray("T-1,A-1,next week,phone,,") << u"2 at [next week] not-an-instant"_s;
    QTest::newRow("kind") << QByteArray("T-1,A-1,2026-03-05,fax,,") << u"2 kind [fax] unknown-word"_s;
    QTest::newRow("minutes") << QByteArray("T-1,A-1,2026-03-05,phone,an hour,")
                             << u"2 minutes [an hour] not-a-number"_s;
    QTest::newRow("too long a day") << QByteArray("T-1,A-1,2026-03-05,phone,1441,")
                                    << u"2 minutes [1441] out-of-range"_s;
    QTest::newRow("sentiment") << QByteArray("T-1,A-1,2026-03-05,phone,,3") << u"2 sentiment_us [3] out-of-range"_s;
    QTest::newRow("no key") << QByteArray(",A-1,2026-03-05,phone,,") << u"2 key [] required"_s;
}

void TestImportTargets::badTouchpointsAreRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reject);
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,at,kind,minutes,sentiment_us\n" + row + '\n',
                                         ImportTarget::Touchpoints);
    QCOMPARE(texts(report), QStringList {reject});
    QCOMPARE(f.number("SELECT count(*) FROM touchpoint"), 0);
}

void TestImportTargets::actionsAreClosedOrOpen()
{
    ImportFixture f;
    prepare(f);
    f.import("key,account,at,kind\nT-1,A-1,2026-03-05,phone\n", ImportTarget::Touchpoints);
    const QByteArray csv = "key,account,what,side,promise,owner,contact,touchpoint,due,state,closed_at\n"
                           "X-1,A-1,Send SLA,ours,yes,M-1,,T-1,2026-04-01,,\n"
                           "X-2,A-1,Review,theirs,no,,C-1,,2026-03-01,kept,2026-02-28T09:00:00Z\n"
                           "X-3,A-1,Old,,,,,,,dropped,\n"
                           "X-4,A-1,Open and closed,,,,,,,open,2026-02-28\n"
                           "X-5,A-1,Nowhere,,,M-9,,T-9,,,\n"
                           "X-6,A-1,Nowhere,,,,,T-9,,,\n";
    const ImportReport report = f.import(csv, ImportTarget::Actions);
    QCOMPARE(texts(report), (QStringList {u"5 closed_at [2026-02-28] contradiction"_s,
                                          u"6 owner [M-9] unknown-member"_s,
                                          u"7 touchpoint [T-9] unknown-touchpoint"_s}));
    QCOMPARE(report.added, 3);
    QCOMPARE(f.number("SELECT closed_ms FROM action WHERE key = 'X-3'"), fixedNow().toMSecsSinceEpoch());
    QCOMPARE(f.import(csv, ImportTarget::Actions).unchanged, 3);
}

void TestImportTargets::wordsAreThoseOfTheSchema()
{
    // Every word of every field is one that its table takes: a word too many would end an import.
    ImportFixture f;
    prepare(f);
    const std::pair<ImportTarget, QByteArray> least[]
        = {{ImportTarget::Members, "key,name|%1,x"},
           {ImportTarget::Accounts, "key,name|%1,x"},
           {ImportTarget::Contacts, "key,account,name|%1,A-1,x"},
           {ImportTarget::Touchpoints, "key,account,at,kind|%1,A-1,2026-03-05,phone"},
           {ImportTarget::Actions, "key,account,what|%1,A-1,x"},
           {ImportTarget::Cases, "key,account,opened_at,resolved_at|%1,A-1,2026-03-05,"},
           {ImportTarget::Objectives, "key,account,title,begin|%1,A-1,x,2026-01-01"}};
    int words = 0;
    for (const auto &[target, texts] : least) {
        for (const FieldSpec &field : importFields(target)) {
            for (const QByteArrayView word : field.words) {
                const QByteArray key = "W-" + QByteArray::number(++words);
                QByteArrayList lines = QByteArray(texts).replace("%1", key).split('|');
                if (target == ImportTarget::Cases && field.name == QByteArrayView("state")) {
                    // A resolved one has a time, the others have none: one of both is taken.
                    lines = {lines[0] + ",state,changed_at", lines[1] + ',' + word + ",2026-03-06"};
                } else if (field.name == QByteArrayView("kind"))
                    lines[1].replace("phone", word);
                else
                    lines = {lines[0] + ',' + field.name, lines[1] + ',' + word};
                const ImportReport report = f.import(lines.join('\n') + '\n', target);
                QVERIFY2(report.added == 1, lines[1].constData());
            }
        }
    }
    QVERIFY(words > 60);
}

void TestImportTargets::keyMapsFindWhatWasPutIn()
{
    KeyMap map;
    QVERIFY(!map.find("x"));
    for (int i = 0; i < 5000; ++i)
        map.insert(QByteArray("K-" + QByteArray::number(i)), i + 1);
    map.insert("K-7", 99);
    QCOMPARE(map.size(), 5000u);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(map.find(QByteArray("K-" + QByteArray::number(i))), std::optional<qint64>(i + 1));
    QVERIFY(!map.find("K-5000"));
    QVERIFY(!map.find(""));

    SeenRows seen;
    seen.mark(5, 2);
    seen.mark(3'000'000'000, 7);
    QCOMPARE(seen.rowOf(5), 2);
    QCOMPARE(seen.rowOf(6), 0);
    QCOMPARE(seen.rowOf(3'000'000'000), 7);
}

namespace {

QString ravenstack(const char *name)
{
    return QStringLiteral(MAINSTAY_SHARED_DATA "/ravenstack/data/raw/") + QLatin1StringView(name);
}

ImportReport importRavenstack(ImportFixture &f, const char *name, ImportTarget target)
{
    auto report = f.tryImport(ravenstack(name), {.target = target, .preset = ImportPreset::Ravenstack});
    if (!report.ok())
        qFatal("%s: %s", name, qPrintable(report.error().detail));
    return std::move(report).value();
}

} // namespace

void TestImportTargets::ravenstackIsImportedWhole()
{
    if (!QFile::exists(ravenstack("original/ravenstack_accounts.csv")))
        QSKIP("shared data is not here");
    ImportFixture f;
    const ImportReport accounts = importRavenstack(f, "original/ravenstack_accounts.csv", ImportTarget::Accounts);
    QCOMPARE(accounts.added, 500);
    QCOMPARE(accounts.rejected, 0);
    const ImportReport subscriptions
        = importRavenstack(f, "original/ravenstack_subscriptions.csv", ImportTarget::Subscriptions);
    QCOMPARE(subscriptions.added, 5000);
    QCOMPARE(subscriptions.rejected, 0);
    QCOMPARE(subscriptions.productsCreated, 3);
    const ImportReport losses = importRavenstack(f, "original/ravenstack_churn_events.csv", ImportTarget::ChurnEvents);
    QCOMPARE(losses.added, 600);
    QCOMPARE(losses.rejected, 0);
    QCOMPARE(f.number("SELECT count(*) FROM loss WHERE stated = 'price'"),
             f.number("SELECT count(*) FROM loss WHERE stated IN ('price', 'pricing', 'budget')"));
    QVERIFY(f.number("SELECT count(*) FROM loss WHERE stated = 'price'") > 100);
    QCOMPARE(importRavenstack(f, "original/ravenstack_churn_events.csv", ImportTarget::ChurnEvents).unchanged, 600);
    const ImportReport usage = importRavenstack(f, "original/ravenstack_feature_usage.csv", ImportTarget::Usage);
    QCOMPARE(usage.added, 25'000);
    QCOMPARE(usage.rejected, 0);
    QCOMPARE(importRavenstack(f, "original/ravenstack_feature_usage.csv", ImportTarget::Usage).unchanged, 25'000);
    const ImportReport cases = importRavenstack(f, "original/ravenstack_support_tickets.csv", ImportTarget::Cases);
    QCOMPARE(cases.added, 2000);
    QCOMPARE(cases.rejected, 0);
    QCOMPARE(importRavenstack(f, "original/ravenstack_support_tickets.csv", ImportTarget::Cases).unchanged, 2000);
    QCOMPARE(importRavenstack(f, "original/ravenstack_subscriptions.csv", ImportTarget::Subscriptions).unchanged, 5000);
    QCOMPARE(f.number("SELECT count(*) FROM subscription_period"), 5000);
}

void TestImportTargets::messyRavenstackLosesNothing()
{
    if (!QFile::exists(ravenstack("messy/ravenstack_accounts_MESSY_ONLY.csv")))
        QSKIP("shared data is not here");
    ImportFixture f;
    importRavenstack(f, "original/ravenstack_accounts.csv", ImportTarget::Accounts);
    importRavenstack(f, "original/ravenstack_subscriptions.csv", ImportTarget::Subscriptions);
    const ImportReport accounts = importRavenstack(f, "messy/ravenstack_accounts_MESSY_ONLY.csv", ImportTarget::Accounts);
    QCOMPARE(accounts.read, 50);
    QVERIFY(addsUp(accounts));
    QCOMPARE(accounts.rejected, 0);
    const ImportReport subscriptions
        = importRavenstack(f, "messy/ravenstack_subscriptions_MESSY_ONLY.csv", ImportTarget::Subscriptions);
    QCOMPARE(subscriptions.read, 500);
    QVERIFY(addsUp(subscriptions));
    // 29 rows without a plan, 21 without an amount of which some are trials: those have none to lack.
    for (const Reject &reject : subscriptions.rejects)
        QCOMPARE(reject.reason, RejectReason::Required);
    QCOMPARE(subscriptions.rejected, qint64(subscriptions.rejects.size()));
    QVERIFY(subscriptions.rejected >= 29 && subscriptions.rejected <= 50);
    for (const auto &[name, target, rows] : {std::tuple("messy/ravenstack_feature_usage_MESSY_ONLY.csv", ImportTarget::Usage, 2500),
                                             std::tuple("messy/ravenstack_support_tickets_MESSY_ONLY.csv", ImportTarget::Cases, 200)}) {
        const ImportReport report = importRavenstack(f, name, target);
        QCOMPARE(report.read, rows);
        QVERIFY(addsUp(report));
        QVERIFY2(report.rejected > 0 && report.rejected < rows / 4, name);
        qInfo("%s: %lld of %lld refused", name, report.rejected, report.read);
    }
}

QTEST_GUILESS_MAIN(TestImportTargets)
#include "tst_importtargets.moc"
