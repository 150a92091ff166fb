// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpoint.h"

#include "core/base/enumtext.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int minutesOfADay = 24 * 60;

constexpr EnumText<TouchpointKind, 7> kinds {{{{TouchpointKind::WebMeeting, u"web-meeting"},
                                               {TouchpointKind::Visit, u"visit"},
                                               {TouchpointKind::Phone, u"phone"},
                                               {TouchpointKind::Email, u"email"},
                                               {TouchpointKind::Chat, u"chat"},
                                               {TouchpointKind::Event, u"event"},
                                               {TouchpointKind::InternalNote, u"internal-note"}}}};

constexpr EnumText<Purpose, 12> purposes {{{{Purpose::Onboarding, u"onboarding"},
                                            {Purpose::Training, u"training"},
                                            {Purpose::Cadence, u"cadence"},
                                            {Purpose::Qbr, u"qbr"},
                                            {Purpose::Adoption, u"adoption"},
                                            {Purpose::Executive, u"executive"},
                                            {Purpose::Renewal, u"renewal"},
                                            {Purpose::Upsell, u"upsell"},
                                            {Purpose::Support, u"support"},
                                            {Purpose::Escalation, u"escalation"},
                                            {Purpose::Interview, u"interview"},
                                            {Purpose::Billing, u"billing"}}}};

constexpr EnumText<Direction, 3> directions {{{{Direction::Outbound, u"outbound"},
                                               {Direction::Inbound, u"inbound"},
                                               {Direction::Mutual, u"mutual"}}}};

constexpr EnumText<Outcome, 5> outcomes {{{{Outcome::Held, u"held"},
                                           {Outcome::NoShow, u"no-show"},
                                           {Outcome::CancelledByThem, u"cancelled-by-them"},
                                           {Outcome::CancelledByUs, u"cancelled-by-us"},
                                           {Outcome::Rescheduled, u"rescheduled"}}}};

constexpr EnumText<MarkKind, 2> markKinds {{{{MarkKind::Risk, u"risk"}, {MarkKind::Win, u"win"}}}};

template <typename Enum, size_t N>
std::array<Enum, N> valuesOf(const EnumText<Enum, N> &table)
{
    std::array<Enum, N> values {};
    for (size_t i = 0; i < N; ++i)
        values[i] = table.rows[i].first;
    return values;
}

bool isSentiment(std::optional<int> value)
{
    return !value || (*value >= -2 && *value <= 2);
}

} // namespace

QString toText(MarkKind kind)
{
    return markKinds.toText(kind);
}

Result<MarkKind> markKindFromText(QStringView text)
{
    return markKinds.fromText(text);
}

QString toText(TouchpointKind kind)
{
    return kinds.toText(kind);
}

QString toText(Purpose purpose)
{
    return purposes.toText(purpose);
}

QString toText(Direction direction)
{
    return directions.toText(direction);
}

QString toText(Outcome outcome)
{
    return outcomes.toText(outcome);
}

Result<TouchpointKind> touchpointKindFromText(QStringView text)
{
    return kinds.fromText(text);
}

Result<Purpose> purposeFromText(QStringView text)
{
    return purposes.fromText(text);
}

Result<Direction> directionFromText(QStringView text)
{
    return directions.fromText(text);
}

Result<Outcome> outcomeFromText(QStringView text)
{
    return outcomes.fromText(text);
}

std::array<TouchpointKind, 7> allTouchpointKinds()
{
    return valuesOf(kinds);
}

std::array<Purpose, 12> allPurposes()
{
    return valuesOf(purposes);
}

std::array<Direction, 3> allDirections()
{
    return valuesOf(directions);
}

std::array<Outcome, 5> allOutcomes()
{
    return valuesOf(outcomes);
}

std::array<Team, 7> allTeams()
{
    return {Team::Success, Team::Sales, Team::Marketing, Team::Support, Team::Services, Team::Product, Team::Executive};
}

bool countsAsTouch(const Touchpoint &touchpoint)
{
    return touchpoint.outcome == Outcome::Held && touchpoint.kind != TouchpointKind::InternalNote
        && !touchpoint.contacts.empty();
}

Result<void> validate(const Touchpoint &touchpoint)
{
    if (!touchpoint.account.isValid())
        return Error {ErrorCode::InvalidInput, u"account"_s};
    if (!touchpoint.at.isValid())
        return Error {ErrorCode::InvalidInput, u"at"_s};
    if (touchpoint.minutes && (*touchpoint.minutes < 0 || *touchpoint.minutes > minutesOfADay))
        return Error {ErrorCode::InvalidInput, u"minutes"_s};
    if (!isSentiment(touchpoint.sentimentUs))
        return Error {ErrorCode::InvalidInput, u"sentiment_us"_s};
    if (!isSentiment(touchpoint.sentimentSolution))
        return Error {ErrorCode::InvalidInput, u"sentiment_solution"_s};
    return {};
}

} // namespace mainstay
