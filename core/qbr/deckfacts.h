// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/confidential.h"
#include "core/outcomes/supportcase.h"
#include "core/qbr/prepsheet.h"

#include <array>

namespace mainstay {

/// A month, told by its first day, and what was measured in it; nothing: not measured, which is a gap and no 0.
struct DeckPoint
{
    QDate month;
    std::optional<double> value;

    friend bool operator==(const DeckPoint &, const DeckPoint &) = default;
};

/// How one thing is used over a year.
struct DeckUse
{
    QString metric;
    QString unit;
    QString product; ///< empty: of the account
    bool isCount = false; ///< a month is the sum of its values, otherwise its last one
    std::vector<DeckPoint> months; ///< deckMonths of them, the last one is that of the review

    friend bool operator==(const DeckUse &, const DeckUse &) = default;
};

/// The support of a year.
struct DeckSupport
{
    struct Month
    {
        QDate month;
        std::array<int, 4> opened {}; ///< by severity, in the order of CaseSeverity

        friend bool operator==(const Month &, const Month &) = default;
    };
    std::vector<Month> months; ///< deckMonths of them
    int open = 0; ///< on the day of the facts
    int resolved = 0; ///< since the last review
    int ratings = 0; ///< of those
    std::optional<double> satisfaction; ///< the mean of them, 1 … 5
    std::optional<int> answerMinutes; ///< the median time to the first answer of those opened since the last review
    int answered = 0; ///< how many that median is of

    friend bool operator==(const DeckSupport &, const DeckSupport &) = default;
};

/// What both sides have said they would do.
struct DeckPromise
{
    QString what;
    ActionSide side = ActionSide::Ours;
    QString who;
    QDate due;
    ActionState state = ActionState::Open;

    friend bool operator==(const DeckPromise &, const DeckPromise &) = default;
};

struct DeckGoal
{
    QString title;
    QString unit;
    QString quote; ///< in their words
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> now;
    QDate measured; ///< the day of it
    QDate due;
    ObjectiveState state = ObjectiveState::NotMeasured; ///< as it is computed; what the team says against it is for us
    std::vector<Measurement> measurements;

    friend bool operator==(const DeckGoal &, const DeckGoal &) = default;
};

struct DeckContract
{
    QString product;
    QDate end; ///< the first day not covered; invalid: open
    std::optional<int> seats;

    friend bool operator==(const DeckContract &, const DeckContract &) = default;
};

struct DeckPerson
{
    QString name;
    QString title;

    friend bool operator==(const DeckPerson &, const DeckPerson &) = default;
};

/// Everything that the papers of a review are made from (DECK-3, DECK-4), read in one go. What may reach the customer is said by
/// type: a deck for them can only be made of what is shareable.
struct DeckFacts
{
    Shareable<QString> account;
    Shareable<QString> language; ///< BCP 47; empty: nobody has said
    Shareable<QDate> asOf;
    Shareable<QDate> since; ///< from when on is told what has happened
    Shareable<QDate> lastDay; ///< on which it was held; invalid: there was none, and `since` is a stretch of days ago
    Shareable<QString> decisions; ///< of the last review
    Shareable<QbrKind> kind;
    Shareable<QDate> quarterDay;
    Shareable<QDateTime> start; ///< UTC
    Shareable<QString> timeZone;
    Shareable<std::vector<AgendaItem>> agenda;
    Shareable<int> minutes;
    Shareable<std::vector<DeckPerson>> theirs;
    Shareable<std::vector<DeckPerson>> ours; ///< the owner first
    Shareable<std::vector<DeckPromise>> promises;
    Shareable<std::vector<DeckGoal>> goals;
    Shareable<std::vector<DeckUse>> use;
    Shareable<DeckSupport> support;
    Shareable<std::vector<DeckContract>> contracts;
    Shareable<QDate> nextDay;
    Internal<PrepSheet> sheet; ///< sentiments, risks, people with their moods, what it earns: for the brief alone
};

inline constexpr int deckMonths = 13; ///< this one and the year before it

namespace deckfacts {

/// NotFound when the review is gone.
Result<DeckFacts> load(Connection &connection, QbrId review, const QDateTime &now);

} // namespace deckfacts

} // namespace mainstay
