// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/surveystore.h"

using namespace Qt::StringLiterals;

namespace mainstay::surveystore {

namespace {

Result<Survey> readSurvey(const Statement &row)
{
    Survey survey;
    survey.id = row.id<SurveyId>(0);
    survey.account = row.id<AccountId>(1);
    survey.contact = row.id<ContactId>(2);
    MAINSTAY_TRY(survey.kind, surveyKinds.fromText(row.text(3)));
    MAINSTAY_TRY(survey.occasion, surveyOccasions.fromText(row.text(4)));
    survey.qbr = row.id<QbrId>(5);
    survey.dueDay = row.date(6);
    survey.askedDay = row.date(7);
    survey.answeredDay = row.date(8);
    if (!row.isNull(9))
        survey.score = row.integer(9);
    survey.words = row.text(10);
    survey.droppedReason = row.text(11);
    return survey;
}

} // namespace

Result<SurveyId> insert(Connection &connection, const Survey &survey)
{
    MAINSTAY_CHECK(validate(survey));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/insert_survey", survey.account, survey.contact, surveyKinds.toText(survey.kind),
                                     surveyOccasions.toText(survey.occasion), survey.qbr, survey.dueDay, survey.askedDay,
                                     survey.answeredDay, survey.score, survey.words, survey.droppedReason));
    return SurveyId(id);
}

Result<void> update(Connection &connection, const Survey &survey)
{
    MAINSTAY_CHECK(validate(survey));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/update_survey", survey.id, survey.account, survey.contact, surveyKinds.toText(survey.kind),
                                     surveyOccasions.toText(survey.occasion), survey.qbr, survey.dueDay, survey.askedDay,
                                     survey.answeredDay, survey.score, survey.words, survey.droppedReason));
    return id == 0 ? Result<void>(Error {ErrorCode::NotFound, u"survey %1"_s.arg(survey.id.value())}) : Result<void>();
}

Result<std::vector<Survey>> ofAccount(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/surveys_of_account"));
    statement.bind(account);
    std::vector<Survey> surveys;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return surveys;
        MAINSTAY_TRY(Survey survey, readSurvey(statement));
        surveys.push_back(std::move(survey));
    }
}

Result<std::vector<Waiting>> waiting(Connection &connection, QDate until)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/waiting_surveys"));
    statement.bind(until);
    std::vector<Waiting> surveys;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return surveys;
        MAINSTAY_TRY(Survey survey, readSurvey(statement));
        surveys.push_back({std::move(survey), statement.text(12), statement.id<MemberId>(13), statement.text(14)});
    }
}

} // namespace mainstay::surveystore
