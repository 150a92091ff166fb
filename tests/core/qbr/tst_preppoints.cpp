// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/prepsheet.h"

#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

bool has(const std::vector<PrepPoint> &points, PrepCode code)
{
    return std::any_of(points.begin(), points.end(), [code](const PrepPoint &point) { return point.code == code; });
}

PrepPoint pointOf(const std::vector<PrepPoint> &points, PrepCode code)
{
    const auto found = std::find_if(points.begin(), points.end(), [code](const PrepPoint &point) { return point.code == code; });
    return found == points.end() ? PrepPoint {} : *found;
}

} // namespace

/// The rules of a prep sheet, each on its own.
class TestPrepPoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void landminesFollowFromFacts();
    void questionsFollowFromGaps();
    void pricesAreHeard_data();
    void pricesAreHeard();
};

void TestPrepPoints::landminesFollowFromFacts()
{
    PrepSheet sheet;
    sheet.today = today;
    QVERIFY(landminesOf(sheet).empty());
    // Near, and the notice ends before they meet again.
    sheet.renewal = PrepRenewal {today.addDays(renewalDays), today.addDays(60), {}};
    QVERIFY(has(landminesOf(sheet), PrepCode::RenewalNear));
    sheet.nextReview = today.addDays(60);
    QVERIFY(!has(landminesOf(sheet), PrepCode::RenewalNear));
    sheet.nextReview = today.addDays(61);
    QCOMPARE(pointOf(landminesOf(sheet), PrepCode::RenewalNear).otherDay, today.addDays(60));
    sheet.renewal->notice = today.addDays(-1); // over
    QVERIFY(!has(landminesOf(sheet), PrepCode::RenewalNear));
    sheet.renewal->notice = today.addDays(60);
    sheet.renewal->day = today.addDays(renewalDays + 1);
    QVERIFY(!has(landminesOf(sheet), PrepCode::RenewalNear));
    sheet.competitors = {{u"Rival"_s, today}};
    sheet.risks = {{MarkKind::Risk, u"too slow"_s, today}, {MarkKind::Risk, u"Price worries"_s, today}};
    PrepPerson person;
    person.contact.name = u"Dora"_s;
    person.contact.roles = {ContactRole::Detractor};
    person.contact.doNotContact = true;
    person.contact.leftDay = today;
    person.nps = 7;
    sheet.people = {person};
    const auto points = landminesOf(sheet);
    QCOMPARE(pointOf(points, PrepCode::CompetitorNamed).name, u"Rival"_s);
    QCOMPARE(pointOf(points, PrepCode::PriceWorries).name, u"Price worries"_s);
    QCOMPARE(std::count_if(points.begin(), points.end(), [](const PrepPoint &point) { return point.code == PrepCode::PriceWorries; }), 1);
    QVERIFY(!pointOf(points, PrepCode::DetractorInvited).number); // by role, not by the answer
    QVERIFY(has(points, PrepCode::DoNotContactInvited) && has(points, PrepCode::LeftInvited));
    sheet.use = {{u"Users"_s, {}, {}, false, true, 81, 100, today}};
    QVERIFY(!has(landminesOf(sheet), PrepCode::UseFalling));
    sheet.use[0].now = 80;
    QVERIFY(has(landminesOf(sheet), PrepCode::UseFalling));
}

void TestPrepPoints::questionsFollowFromGaps()
{
    PrepSheet sheet;
    sheet.today = today;
    sheet.review = Qbr();
    sheet.hasBuyer = true;
    QVERIFY(has(questionsOf(sheet), PrepCode::NobodyInvited));
    QVERIFY(has(questionsOf(sheet), PrepCode::NoTouch));
    sheet.people = {PrepPerson()};
    QVERIFY(has(questionsOf(sheet), PrepCode::BuyerNotInvited));
    sheet.people[0].contact.roles = {ContactRole::EconomicBuyer};
    QVERIFY(!has(questionsOf(sheet), PrepCode::BuyerNotInvited));
    sheet.review->kind = QbrKind::Internal;
    sheet.people.clear();
    QVERIFY(!has(questionsOf(sheet), PrepCode::NobodyInvited));
    sheet.touches.touches = 1;
    QVERIFY(!has(questionsOf(sheet), PrepCode::NoTouch));
    sheet.renewal = PrepRenewal {today.addDays(30), {}, {}};
    QVERIFY(has(questionsOf(sheet), PrepCode::NoticeDayUnknown));
    sheet.renewal->notice = today;
    QVERIFY(!has(questionsOf(sheet), PrepCode::NoticeDayUnknown));
    sheet.aboutUs.points = {{today, 2}, {today, 1}, {today, 1}};
    QVERIFY(!has(questionsOf(sheet), PrepCode::MoodFell));
    sheet.aboutUs.points.back().value = 0;
    QVERIFY(has(questionsOf(sheet), PrepCode::MoodFell));
    sheet.risks = {{MarkKind::Risk, u"a reason"_s, today}};
    QVERIFY(!has(questionsOf(sheet), PrepCode::MoodFell));
}

void TestPrepPoints::pricesAreHeard_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("heard");
    QTest::newRow("english") << u"worried about the PRICE"_s << true;
    QTest::newRow("budget cut") << u"budgets are cut"_s << true;
    QTest::newRow("hungarian") << u"az ár miatt aggódnak"_s << true;
    QTest::newRow("hungarian, inflected") << u"Túl drágának tartják"_s << true;
    QTest::newRow("japanese") << u"値上げに不満"_s << true;
    QTest::newRow("part of a word") << u"the caprice of the archive"_s << false;
    QTest::newRow("something else") << u"champion leaves in May"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPrepPoints::pricesAreHeard()
{
    QFETCH(const QString, words);
    QFETCH(const bool, heard);
    QCOMPARE(speaksOfPrice(words), heard);
}

QTEST_GUILESS_MAIN(TestPrepPoints)
#include "tst_preppoints.moc"
