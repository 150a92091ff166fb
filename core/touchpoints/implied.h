// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/quicklog.h"
#include "core/touchpoints/touchpoint.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

/// What a log implies, the most important first.
enum class HintKind {
    PriceCutNearRenewal, ///< `days` until the renewal or the last day of notice, whichever is first
    ChampionAbsent, ///< `person` was at none of the last `count` held meetings, this one included
    CompetitorNamed, ///< `name`
    PromiseOverdue, ///< `count` of ours to them are overdue, the oldest by `days`
    FirstValue, ///< the notes say that they got the first value
};

struct Hint
{
    HintKind kind = HintKind::PriceCutNearRenewal;
    int days = 0;
    int count = 0;
    ContactId person;
    QString name; ///< of the person or competitor

    friend bool operator==(const Hint &, const Hint &) = default;
};

/// What is known of the account before the log is saved.
struct ImpliedInputs
{
    struct Meeting
    {
        QDateTime at; ///< UTC
        std::vector<ContactId> contacts;

        friend bool operator==(const Meeting &, const Meeting &) = default;
    };
    struct Champion
    {
        ContactId id;
        QString name;

        friend bool operator==(const Champion &, const Champion &) = default;
    };
    std::vector<Champion> champions; ///< who have not left
    std::vector<Meeting> meetings; ///< held ones with the customer before the log, the newest first, at most 10
    QDate renewal; ///< the next end of a subscription, invalid without one
    QDate notice; ///< the last day to give notice, where it is before the renewal and to come
    int overduePromises = 0; ///< open ones of ours
    QDate oldestPromise; ///< when it was due
    bool valueReached = false; ///< the account is past onboarding and adopting

    friend bool operator==(const ImpliedInputs &, const ImpliedInputs &) = default;
};

/// What the log says, without what was there before.
struct ImpliedLog
{
    QDate today;
    Touchpoint touchpoint; ///< notes, competitor, kind, outcome, contacts
    std::vector<quicklog::Line> lines; ///< of the notes

    friend bool operator==(const ImpliedLog &, const ImpliedLog &) = default;
};

namespace implied {

/// How near a renewal is near.
constexpr int nearRenewalDays = 120;

/// The most important thing that the log implies, if any. Pure; words are known in English, Japanese and
/// Hungarian. A champion counts as absent from the second held web meeting or visit in a row.
std::optional<Hint> hint(const ImpliedLog &log, const ImpliedInputs &inputs);

/// Whether the notes ask for a lower price, as a whole or in a risk.
bool asksForLowerPrice(const QString &notes);
bool reachesFirstValue(const QString &notes);

} // namespace implied

} // namespace mainstay
