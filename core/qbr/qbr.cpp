// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbr.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int minutesOfDay = 24 * 60;
constexpr int farthestStep = 365;

bool isTopTier(const QString &tier)
{
    static const QStringList top {u"a"_s, u"1"_s, u"i"_s, u"enterprise"_s, u"strategic"_s, u"gold"_s, u"platinum"_s};
    return top.contains(tier.trimmed().toLower());
}

bool needsStart(QbrStatus status)
{
    return status != QbrStatus::Proposed && status != QbrStatus::Cancelled && status != QbrStatus::Skipped;
}

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidInput, field};
}

} // namespace

bool isAhead(QbrStatus status)
{
    return status == QbrStatus::Proposed || status == QbrStatus::Scheduled || status == QbrStatus::ContentReady;
}

bool wasHeld(QbrStatus status)
{
    return status == QbrStatus::Held || status == QbrStatus::FollowedUp;
}

bool mayMove(QbrStatus from, QbrStatus to)
{
    using enum QbrStatus;
    switch (from) {
    case Proposed:
    case Scheduled:
    case ContentReady:
        return to != from && to != FollowedUp;
    case Held:
        return to == FollowedUp || to == Scheduled || to == ContentReady;
    case FollowedUp:
        return to == Held;
    case Cancelled:
    case Skipped:
        return to == Proposed || to == Scheduled;
    }
    Q_UNREACHABLE();
    return false;
}

QDate Qbr::day() const
{
    if (!start.isValid())
        return {};
    const QTimeZone zone(timeZone.toLatin1());
    return zone.isValid() ? start.toTimeZone(zone).date() : start.date();
}

int Qbr::agendaMinutes() const
{
    return std::accumulate(agenda.begin(), agenda.end(), 0, [](int sum, const AgendaItem &item) { return sum + item.minutes; });
}

Result<void> validate(const Qbr &qbr)
{
    if (!qbr.account.isValid())
        return invalid(u"account"_s);
    if (!qbr.quarterDay.isValid())
        return invalid(u"quarterDay"_s);
    if (qbr.start.isValid() ? qbr.start.date().year() < firstYear || qbr.start.date().year() > lastYear : needsStart(qbr.status))
        return invalid(u"start"_s);
    if (!qbr.timeZone.isEmpty() && !QTimeZone(qbr.timeZone.toLatin1()).isValid())
        return invalid(u"timeZone"_s);
    if (qbr.minutes < 1 || qbr.minutes > minutesOfDay)
        return invalid(u"minutes"_s);
    if ((qbr.status == QbrStatus::Cancelled || qbr.status == QbrStatus::Skipped) && qbr.reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    const auto isBadItem = [](const AgendaItem &item) { return item.title.trimmed().isEmpty() || item.minutes < 0 || item.minutes > minutesOfDay; };
    if (std::any_of(qbr.agenda.begin(), qbr.agenda.end(), isBadItem))
        return invalid(u"agenda"_s);
    const auto isBadStep = [](const QbrStep &step) { return step.what.trimmed().isEmpty() || std::abs(step.offsetDays) > farthestStep; };
    if (std::any_of(qbr.steps.begin(), qbr.steps.end(), isBadStep))
        return invalid(u"steps"_s);
    if (qbr.people.size() > mostQbrPeople || qbr.members.size() > mostQbrPeople)
        return invalid(u"people"_s);
    return {};
}

QStringList qbrSteps()
{
    return {u"date"_s,     u"people"_s, u"buyer"_s,    u"metrics"_s, u"content"_s,
            u"internal"_s, u"agenda"_s, u"rehearse"_s, u"minutes"_s, u"followup"_s};
}

std::vector<QbrStep> usualSteps(QbrKind kind, const QString &tier)
{
    const auto step = [](int days, const QString &what, Team team = Team::Success) { return QbrStep {days, what, team, {}}; };
    if (kind == QbrKind::Internal)
        return {step(-7, u"people"_s), step(-3, u"metrics"_s), step(-1, u"agenda"_s), step(1, u"minutes"_s), step(3, u"followup"_s)};
    std::vector<QbrStep> steps {step(-28, u"date"_s), step(-28, u"people"_s), step(-21, u"buyer"_s), step(-14, u"metrics"_s), step(-10, u"content"_s)};
    if (kind == QbrKind::Executive || isTopTier(tier)) {
        steps.push_back(step(-7, u"internal"_s, kind == QbrKind::Executive ? Team::Executive : Team::Success));
        steps.push_back(step(-3, u"agenda"_s));
        steps.push_back(step(-2, u"rehearse"_s));
    } else {
        steps.push_back(step(-3, u"agenda"_s));
    }
    steps.push_back(step(1, u"minutes"_s));
    steps.push_back(step(3, u"followup"_s));
    return steps;
}

std::vector<AgendaItem> usualAgenda(QbrKind kind, int minutes)
{
    struct Share
    {
        QString title;
        int weight;
    };
    const std::vector<Share> shares = kind == QbrKind::Internal
        ? std::vector<Share> {{u"health"_s, 3}, {u"risks"_s, 3}, {u"plan"_s, 4}, {u"next"_s, 2}}
        : kind == QbrKind::Executive
        ? std::vector<Share> {{u"welcome"_s, 1}, {u"goals"_s, 4}, {u"value"_s, 3}, {u"plan"_s, 3}, {u"next"_s, 1}}
        : std::vector<Share> {{u"welcome"_s, 1}, {u"promises"_s, 2}, {u"goals"_s, 3}, {u"value"_s, 2}, {u"voice"_s, 2}, {u"plan"_s, 3}, {u"next"_s, 1}};
    const int weights = std::accumulate(shares.begin(), shares.end(), 0, [](int sum, const Share &share) { return sum + share.weight; });
    std::vector<AgendaItem> agenda;
    int used = 0;
    int weighed = 0;
    // Whole minutes that add up to the slot.
    for (const Share &share : shares) {
        weighed += share.weight;
        const int until = minutes * weighed / weights;
        agenda.push_back({share.title, until - used});
        used = until;
    }
    return agenda;
}

} // namespace mainstay
