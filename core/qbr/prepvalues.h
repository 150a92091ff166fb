// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/base/money.h"
#include "core/outcomes/objective.h"
#include "core/outcomes/supportcase.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/touchpoint.h"

namespace mainstay {

/// Amounts of one moment: by currency, and all of them in the workspace's base currency.
struct PrepAmount
{
    std::vector<Money> amounts; ///< by currency, none of them zero
    std::optional<qint64> base; ///< minor units; nothing: a currency has no exchange rate

    friend bool operator==(const PrepAmount &, const PrepAmount &) = default;
};

enum class ContractChange { Begun, Ended, Raised, Lowered, Extended };

inline constexpr EnumText<ContractChange, 5> contractChanges {{{
    {ContractChange::Begun, u"begun"},
    {ContractChange::Ended, u"ended"},
    {ContractChange::Raised, u"raised"},
    {ContractChange::Lowered, u"lowered"},
    {ContractChange::Extended, u"extended"},
}}};

/// A day on which a contract began, ended, or went on with another period.
struct PrepContract
{
    ContractChange kind = ContractChange::Begun;
    QDate day;
    QString product;
    Money before; ///< ARR
    Money after;
    std::optional<qint64> baseChange; ///< after − before in minor units of base
    qint64 upliftMinor = 0; ///< of the rise: what is price alone
    std::optional<int> seatsBefore;
    std::optional<int> seatsAfter;

    friend bool operator==(const PrepContract &, const PrepContract &) = default;
};

struct PrepTouches
{
    int touches = 0; ///< those that count: held, with somebody of the customer, no internal note
    int minutes = 0;

    friend bool operator==(const PrepTouches &, const PrepTouches &) = default;
};

/// What was said of one of the two, −2 … +2, over time.
struct PrepMood
{
    struct Point
    {
        QDate day;
        int value = 0;

        friend bool operator==(const Point &, const Point &) = default;
    };
    std::vector<Point> points; ///< oldest first

    std::optional<double> mean() const;
    friend bool operator==(const PrepMood &, const PrepMood &) = default;
};

struct PrepMark
{
    MarkKind kind = MarkKind::Risk;
    QString words;
    QDate day;

    friend bool operator==(const PrepMark &, const PrepMark &) = default;
};

struct PrepCase
{
    QString subject;
    QString topic;
    CaseSeverity severity = CaseSeverity::Normal;
    QDate opened;
    bool isEscalated = false;

    friend bool operator==(const PrepCase &, const PrepCase &) = default;
};

struct PrepSupport
{
    int opened = 0; ///< since
    int resolved = 0; ///< since
    int lateAnswers = 0; ///< of those opened since or open: answered after the agreed time, or not yet though it is over
    int lateSolutions = 0;
    std::vector<PrepCase> open; ///< the worst first, then the oldest
    std::vector<std::pair<QString, int>> repeated; ///< topics of at least two cases opened since, the most frequent first
    int ratings = 0; ///< of those resolved since
    std::optional<double> satisfaction; ///< the mean of them, 1 … 5

    friend bool operator==(const PrepSupport &, const PrepSupport &) = default;
};

/// One metric of use, of one product or of the whole account.
struct PrepUse
{
    QString metric;
    QString unit;
    QString product; ///< empty: of the account
    bool isCount = false; ///< summed over the days since, and over as many days before; otherwise the newest value
    bool hasNew = false; ///< there is a value since; otherwise `now` is the newest value, and there is no change
    double now = 0;
    std::optional<double> before; ///< at the last review; nothing: no value then
    QDate day; ///< of the newest value

    /// (now − before) / |before|; nothing without a value before, or where it was 0.
    std::optional<double> change() const;
    friend bool operator==(const PrepUse &, const PrepUse &) = default;
};

struct PrepMover
{
    QString name;
    QString title;
    std::vector<ContactRole> roles;
    QDate day;

    friend bool operator==(const PrepMover &, const PrepMover &) = default;
};

struct PrepObjective
{
    Objective objective;
    ObjectiveProgress progress;
    QString ownerName;
    QString contactName;

    friend bool operator==(const PrepObjective &, const PrepObjective &) = default;
};

struct PrepPromise
{
    QString what;
    ActionSide side = ActionSide::Ours;
    QString who; ///< empty: nobody
    QDate due;
    ActionState state = ActionState::Open;
    bool isOverdue = false; ///< open past its day
    bool isNew = false; ///< made in the last review or since; otherwise older, and open or settled since

    friend bool operator==(const PrepPromise &, const PrepPromise &) = default;
};

/// Somebody who is invited.
struct PrepPerson
{
    struct Words
    {
        QString text;
        QDate day;
        bool isQuote = false; ///< otherwise the summary of the last touch with them

        friend bool operator==(const Words &, const Words &) = default;
    };
    Contact contact;
    std::optional<Words> words;
    std::optional<int> moodUs; ///< of their last touch that has one
    std::optional<int> moodSolution;
    QDate moodDay;
    QDate lastTouch; ///< invalid: none that counts, ever
    std::optional<int> nps; ///< the newest answer of theirs
    QDate npsDay;

    friend bool operator==(const PrepPerson &, const PrepPerson &) = default;
};

struct PrepRenewal
{
    QDate day;
    QDate notice; ///< the earliest of the contracts that end then; invalid: nobody has said
    PrepAmount atStake;

    friend bool operator==(const PrepRenewal &, const PrepRenewal &) = default;
};

} // namespace mainstay
