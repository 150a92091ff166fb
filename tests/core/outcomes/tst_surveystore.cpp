// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/surveystore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

class TestSurveyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surveysComeBack()
    {
        TestWorkspace workspace;
        Survey survey;
        survey.account = workspace.addAccount(u"Acme"_s);
        survey.contact = workspace.addContact(survey.account, u"Ana"_s);
        survey.occasion = SurveyOccasion::Renewal;
        survey.dueDay = QDate(2026, 5, 4);
        survey.id = workspace.batch(u"survey.add"_s, [&] { return surveystore::insert(workspace.db(), survey); });
        QCOMPARE(surveystore::ofAccount(workspace.db(), survey.account).value(), std::vector {survey});
        QVERIFY(surveystore::waiting(workspace.db(), QDate(2026, 5, 3))->empty());
        const auto waiting = surveystore::waiting(workspace.db(), QDate(2026, 5, 4)).value();
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting[0].survey, survey);
        QCOMPARE(waiting[0].accountName, u"Acme"_s);
        QCOMPARE(waiting[0].contactName, u"Ana"_s);

        survey.askedDay = QDate(2026, 5, 5);
        survey.answeredDay = QDate(2026, 5, 8);
        survey.score = 7;
        survey.words = u"Fine"_s;
        workspace.batch(u"survey.edit"_s, [&] { return surveystore::update(workspace.db(), survey); });
        QCOMPARE(surveystore::ofAccount(workspace.db(), survey.account).value(), std::vector {survey});
        QVERIFY(surveystore::waiting(workspace.db(), QDate(2026, 6, 1))->empty());
    }

    void badOnesAreRefused()
    {
        Survey survey;
        QCOMPARE(validate(survey).error().detail, u"account"_s);
        survey.account = AccountId(1);
        QCOMPARE(validate(survey).error().detail, u"dueDay"_s);
        survey.dueDay = QDate(2026, 5, 4);
        QVERIFY(validate(survey).ok());
        survey.score = 5;
        QCOMPARE(validate(survey).error().detail, u"score"_s);
        survey.answeredDay = QDate(2026, 5, 4);
        QVERIFY(validate(survey).ok());
        for (const SurveyKind kind : {SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Ces}) {
            survey.kind = kind;
            const ScoreRange range = scoresOf(kind);
            for (int score = -1; score <= 11; ++score) {
                survey.score = score;
                QCOMPARE(validate(survey).ok(), score >= range.least && score <= range.most);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSurveyStore)
#include "tst_surveystore.moc"
