// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/survey.h"
#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

/// Surveys: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace surveystore {

/// InvalidInput as validate().
Result<SurveyId> insert(Connection &connection, const Survey &survey);
/// All fields. InvalidInput as validate(), NotFound when it is gone.
Result<void> update(Connection &connection, const Survey &survey);
/// By the day they fell due.
Result<std::vector<Survey>> ofAccount(Connection &connection, AccountId account);

/// A survey that nobody has asked yet, with what a list needs to show it.
struct Waiting
{
    Survey survey;
    QString accountName;
    MemberId owner; ///< of the account
    QString contactName; ///< empty: whoever

    friend bool operator==(const Waiting &, const Waiting &) = default;
};
/// Those that are due until that day, included, by day.
Result<std::vector<Waiting>> waiting(Connection &connection, QDate until);

} // namespace surveystore

} // namespace mainstay
