// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

struct PrepSheet;

/// What a prep sheet warns of, and what it proposes to ask. Each follows from facts by a rule.
enum class PrepCode {
    // landmines
    CriticalCase, ///< name: subject; day: opened
    PromiseBroken, ///< ours, since; name: what; day: due
    PromiseOverdue, ///< ours, open past its day; name, day
    DetractorInvited, ///< by role, or an NPS of at most 6 (number); name
    BuyerNeverMet, ///< name
    CompetitorNamed, ///< name; day
    PriceWorries, ///< a risk that speaks of the price; name: its words; day
    RenewalNear, ///< in at most renewalDays; day; otherDay: the notice day, which comes before the next review
    UseFalling, ///< name: metric; detail: product; number: change; day
    DoNotContactInvited, ///< name
    LeftInvited, ///< name; day
    KeyPersonLeft, ///< a buyer, champion or sponsor, since; name; day
    ObjectiveMissed, ///< name; day: due
    // questions
    NoObjective,
    ObjectiveNoBaseline, ///< name
    ObjectiveNoTarget, ///< name
    ObjectiveNotMeasured, ///< name
    NobodyInvited,
    AttitudeUnknown, ///< name
    NoBuyer, ///< the account has none
    BuyerNotInvited,
    UseDropUnexplained, ///< use fell, and nobody noted a risk since; name: metric; detail: product; number: change
    MoodFell, ///< about us, by a point and more against the mean before, and no risk was noted; number: the last one
    NoticeDayUnknown, ///< a renewal in at most renewalDays; day
    NoTouch, ///< none that counts, since
    TheirPromiseOverdue, ///< name; day
};

inline constexpr EnumText<PrepCode, 26> prepCodes {{{
    {PrepCode::CriticalCase, u"critical-case"},
    {PrepCode::PromiseBroken, u"promise-broken"},
    {PrepCode::PromiseOverdue, u"promise-overdue"},
    {PrepCode::DetractorInvited, u"detractor-invited"},
    {PrepCode::BuyerNeverMet, u"buyer-never-met"},
    {PrepCode::CompetitorNamed, u"competitor-named"},
    {PrepCode::PriceWorries, u"price-worries"},
    {PrepCode::RenewalNear, u"renewal-near"},
    {PrepCode::UseFalling, u"use-falling"},
    {PrepCode::DoNotContactInvited, u"do-not-contact-invited"},
    {PrepCode::LeftInvited, u"left-invited"},
    {PrepCode::KeyPersonLeft, u"key-person-left"},
    {PrepCode::ObjectiveMissed, u"objective-missed"},
    {PrepCode::NoObjective, u"no-objective"},
    {PrepCode::ObjectiveNoBaseline, u"objective-no-baseline"},
    {PrepCode::ObjectiveNoTarget, u"objective-no-target"},
    {PrepCode::ObjectiveNotMeasured, u"objective-not-measured"},
    {PrepCode::NobodyInvited, u"nobody-invited"},
    {PrepCode::AttitudeUnknown, u"attitude-unknown"},
    {PrepCode::NoBuyer, u"no-buyer"},
    {PrepCode::BuyerNotInvited, u"buyer-not-invited"},
    {PrepCode::UseDropUnexplained, u"use-drop-unexplained"},
    {PrepCode::MoodFell, u"mood-fell"},
    {PrepCode::NoticeDayUnknown, u"notice-day-unknown"},
    {PrepCode::NoTouch, u"no-touch"},
    {PrepCode::TheirPromiseOverdue, u"their-promise-overdue"},
}}};

struct PrepPoint
{
    PrepCode code = PrepCode::NoObjective;
    QString name;
    QString detail;
    QDate day;
    QDate otherDay;
    std::optional<double> number;

    friend bool operator==(const PrepPoint &, const PrepPoint &) = default;
};

/// A renewal is near from so many days before.
inline constexpr int renewalDays = 120;
/// NPS: who answers 0 … 6 does not recommend.
inline constexpr int worstDetractor = 6;
/// Of a metric that falls: at least so much of its value.
inline constexpr double fallingPart = 0.2;

/// Whether a risk speaks of the price, in English, Hungarian or Japanese.
bool speaksOfPrice(const QString &words);
/// What may go off in the room, from the facts of the sheet. Pure.
std::vector<PrepPoint> landminesOf(const PrepSheet &sheet);
/// What nobody knows yet. Pure.
std::vector<PrepPoint> questionsOf(const PrepSheet &sheet);

} // namespace mainstay
