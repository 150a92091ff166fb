// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/qbr/qbrstore.h"
#include "core/today/todayreviews.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate thisDay(2026, 3, 20);

struct Desk
{
    TestWorkspace workspace;
    MemberId mia;
    MemberId bob;
    AccountId mias; ///< held by mia
    ContactId buyer;

    Desk()
    {
        mia = addMember(u"Mia"_s);
        bob = addMember(u"Bob"_s);
        mias = addAccount(u"Kobo"_s, mia);
        Contact contact;
        contact.account = mias;
        contact.name = u"Sato"_s;
        contact.roles = {ContactRole::EconomicBuyer};
        buyer = workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(workspace.db(), contact); });
    }

    MemberId addMember(const QString &name)
    {
        Member member;
        member.name = name;
        return workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(workspace.db(), member); });
    }

    AccountId addAccount(const QString &name, MemberId owner)
    {
        Account account;
        account.name = name;
        account.owner = owner;
        return workspace.batch(u"account.add"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
    }

    Qbr review(int days, QbrStatus status, MemberId owner, int hour = 9) const
    {
        Qbr made;
        made.account = mias;
        made.quarterDay = QDate(2026, 1, 1);
        made.status = status;
        made.start = QDateTime(thisDay.addDays(days), QTime(hour, 0), Qt::UTC);
        made.timeZone = u"UTC"_s;
        made.owner = owner;
        if (status == QbrStatus::Cancelled || status == QbrStatus::Skipped)
            made.reason = u"moved"_s;
        return made;
    }

    QbrId add(const Qbr &qbr)
    {
        return workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(workspace.db(), qbr, workspace.clock()); });
    }

    SurveyId addSurvey(AccountId account, QDate due)
    {
        Survey survey;
        survey.account = account;
        survey.dueDay = due;
        return workspace.batch(u"survey.add"_s, [&] { return surveystore::insert(workspace.db(), survey); });
    }

    ReviewsToday load(MemberId member = {}, size_t most = 100)
    {
        const auto day = today::reviews(workspace.db(), {thisDay, member, most}, fixedNow());
        if (!day.ok())
            qFatal("reviews: %s", qPrintable(day.error().detail));
        return *day;
    }

    static QList<qint64> ids(const ReviewsToday &day)
    {
        QList<qint64> all;
        for (const TodayReview &review : day.reviews)
            all += review.id.value();
        return all;
    }

    /// "offset what" of each.
    static QStringList steps(const ReviewsToday &day)
    {
        QStringList all;
        for (const TodayReviewStep &step : day.steps)
            all += QString::number(step.offsetDays) + u' ' + step.what;
        return all;
    }
};

} // namespace

class TestTodayReviews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsOfTwoDaysAndThoseNobodySpokeOf()
    {
        Desk desk;
        const QbrId passed = desk.add(desk.review(-4, QbrStatus::Scheduled, desk.mia));
        const QbrId now = desk.add(desk.review(0, QbrStatus::ContentReady, desk.mia, 15));
        const QbrId tomorrow = desk.add(desk.review(1, QbrStatus::Scheduled, desk.mia, 21));
        desk.add(desk.review(2, QbrStatus::Scheduled, desk.mia));
        desk.add(desk.review(0, QbrStatus::Held, desk.mia));
        desk.add(desk.review(0, QbrStatus::Cancelled, desk.mia));
        desk.add(desk.review(-40, QbrStatus::Scheduled, desk.mia));
        const ReviewsToday day = desk.load();
        QCOMPARE(Desk::ids(day), (QList<qint64> {passed.value(), now.value(), tomorrow.value()}));
        QCOMPARE(day.reviewCount, 3);
        QVERIFY(day.reviews[0].hasPassed && !day.reviews[1].hasPassed);
        QCOMPARE(day.reviews[1].accountName, u"Kobo"_s);
        QCOMPARE(desk.load(desk.mia), day);
        const ReviewsToday some = desk.load({}, 1);
        QCOMPARE(some.reviewCount, 3);
        QCOMPARE(Desk::ids(some), QList<qint64> {passed.value()});
    }

    void aMembersAreTheirOwnAndUnownedOnesOfTheirAccounts()
    {
        Desk desk;
        const QbrId own = desk.add(desk.review(0, QbrStatus::Scheduled, desk.mia, 15));
        const QbrId bobs = desk.add(desk.review(0, QbrStatus::Scheduled, desk.bob, 16));
        const QbrId unowned = desk.add(desk.review(0, QbrStatus::Scheduled, {}, 17));
        QCOMPARE(Desk::ids(desk.load(desk.mia)), (QList<qint64> {own.value(), unowned.value()}));
        QCOMPARE(Desk::ids(desk.load(desk.bob)), QList<qint64> {bobs.value()});
        QCOMPARE(Desk::ids(desk.load()).size(), 3);
    }

    void stepsWaitFromTheirDayUntilTheyAreDone()
    {
        Desk desk;
        Qbr qbr = desk.review(21, QbrStatus::Scheduled, desk.mia);
        qbr.steps = {{-28, u"date"_s, Team::Success, fixedNow()}, {-28, u"people"_s, Team::Success, {}}, {-21, u"buyer"_s, Team::Sales, {}},
                     {-14, u"metrics"_s, Team::Success, {}}};
        qbr.id = desk.add(qbr);
        ReviewsToday day = desk.load();
        QCOMPARE(Desk::steps(day), (QStringList {u"-28 people"_s, u"-21 buyer"_s}));
        QCOMPARE(day.steps[0].due(), thisDay.addDays(-7));
        QCOMPARE(day.steps[1].due(), thisDay);
        QCOMPARE(day.steps[1].team, Team::Sales);
        QVERIFY(!day.steps[1].buyerInvited);
        QCOMPARE(desk.load(desk.mia).steps, day.steps);
        QVERIFY(desk.load(desk.bob).steps.empty());

        const TodayReviewStep people = day.steps[0];
        desk.workspace.batch(u"qbr.edit"_s, [&] { return today::finishStep(desk.workspace.db(), people, desk.workspace.clock()); });
        QCOMPARE(Desk::steps(desk.load()), QStringList {u"-21 buyer"_s});
        QCOMPARE(today::finishStep(desk.workspace.db(), people, desk.workspace.clock()).error().code, ErrorCode::NotFound);
        QVERIFY(history::undo(desk.workspace.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.load().stepCount, 2);

        Qbr invited = qbrstore::byId(desk.workspace.db(), qbr.id).value();
        invited.people = {{desk.buyer, false}};
        desk.workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(desk.workspace.db(), invited, desk.workspace.clock()); });
        QVERIFY(desk.load().steps[0].buyerInvited);
    }

    void whatComesAfterWaitsUntilItWasHeld()
    {
        Desk desk;
        const std::vector<QbrStep> steps {{-3, u"agenda"_s, Team::Success, {}}, {1, u"minutes"_s, Team::Success, {}}, {3, u"followup"_s, Team::Success, {}}};
        Qbr passed = desk.review(-2, QbrStatus::Scheduled, desk.mia);
        passed.steps = steps;
        desk.add(passed);
        QVERIFY(desk.load().steps.empty()); // first of all: was it held?
        Qbr held = desk.review(-2, QbrStatus::Held, desk.mia);
        held.steps = steps;
        desk.add(held);
        QCOMPARE(Desk::steps(desk.load()), QStringList {u"1 minutes"_s});
        Qbr followed = desk.review(-5, QbrStatus::FollowedUp, desk.mia);
        followed.steps = steps;
        desk.add(followed);
        QCOMPARE(desk.load().stepCount, 1);
    }

    void surveysWaitUntilTheyAreAskedOrDropped()
    {
        Desk desk;
        desk.addSurvey(desk.mias, thisDay);
        desk.addSurvey(desk.mias, thisDay.addDays(1));
        desk.addSurvey(desk.addAccount(u"Bobs"_s, desk.bob), thisDay.addDays(-3));
        QCOMPARE(desk.load().surveyCount, 2);
        QCOMPARE(desk.load().surveys[0].accountName, u"Bobs"_s);
        QCOMPARE(desk.load(desk.mia).surveyCount, 1);
        const Survey first = desk.load(desk.mia).surveys[0].survey;
        const Survey second = desk.load(desk.bob).surveys[0].survey;
        desk.workspace.batch(u"survey.ask"_s, [&] { return today::askSurvey(desk.workspace.db(), first, thisDay); });
        desk.workspace.batch(u"survey.drop"_s, [&] { return today::dropSurvey(desk.workspace.db(), second, u"gone"_s); });
        QVERIFY(desk.load().surveys.empty());
        QCOMPARE(surveystore::ofAccount(desk.workspace.db(), desk.mias)->front().askedDay, thisDay);
        QCOMPARE(today::askSurvey(desk.workspace.db(), second, thisDay).error().code, ErrorCode::NotFound);
        QVERIFY(history::undo(desk.workspace.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.load().surveyCount, 1);
    }

    void overdueIsWhoHadOneAndHasNoneAhead()
    {
        Desk desk;
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay, {}}).value(), 0); // nobody ever had one
        desk.add(desk.review(-100, QbrStatus::FollowedUp, desk.mia));
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay, {}}).value(), 1);
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay, desk.mia}).value(), 1);
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay, desk.bob}).value(), 0);
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay.addDays(-60), {}}).value(), 0);
        desk.add(desk.review(30, QbrStatus::Proposed, desk.mia));
        QCOMPARE(today::overdueReviews(desk.workspace.db(), {thisDay, {}}).value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTodayReviews)
#include "tst_todayreviews.moc"
