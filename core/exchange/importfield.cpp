// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importfield.h"

#include <array>

namespace mainstay {

namespace {

using enum FieldKind;
using Words = std::span<const QByteArrayView>;

constexpr FieldNeed column = FieldNeed::Column;
constexpr FieldNeed value = FieldNeed::Value;
constexpr FieldNeed optional = FieldNeed::Optional;

constexpr qint64 keyLength = 200;
constexpr qint64 nameLength = 500;
constexpr qint64 longText = 1'000'000;

template <size_t N>
constexpr Words words(const std::array<QByteArrayView, N> &list)
{
    return list;
}

constexpr std::array<QByteArrayView, 7> teams {"success",  "sales",   "marketing", "support",
                                               "services", "product", "executive"};
constexpr std::array<QByteArrayView, 9> stages {"onboarding", "adopting",      "value-realised",
                                                "renewing",   "at-risk",       "pending-churn",
                                                "churned",    "paused",        "former"};
constexpr std::array<QByteArrayView, 9> roles {"economic-buyer", "champion",    "executive-sponsor",
                                               "technical-lead", "user",        "influencer",
                                               "procurement",    "legal",       "detractor"};
constexpr std::array<QByteArrayView, 4> influences {"unknown", "low", "medium", "high"};
constexpr std::array<QByteArrayView, 5> attitudes {"unknown", "supporter", "neutral", "sceptic", "opponent"};
constexpr std::array<QByteArrayView, 5> channels {"email", "phone", "web-meeting", "visit", "chat"};
constexpr std::array<QByteArrayView, 7> kinds {"web-meeting", "visit", "phone",        "email",
                                               "chat",        "event", "internal-note"};
constexpr std::array<QByteArrayView, 12> purposes {"onboarding", "training", "cadence", "qbr",
                                                   "adoption",   "executive", "renewal", "upsell",
                                                   "support",    "escalation", "interview", "billing"};
constexpr std::array<QByteArrayView, 3> directions {"outbound", "inbound", "mutual"};
constexpr std::array<QByteArrayView, 5> outcomes {"held", "no-show", "cancelled-by-them",
                                                  "cancelled-by-us", "rescheduled"};
constexpr std::array<QByteArrayView, 2> sides {"ours", "theirs"};
constexpr std::array<QByteArrayView, 5> states {"open", "kept", "late", "broken", "dropped"};

/// Ours, and those that other programs use for them (losssink.cpp).
constexpr std::array<QByteArrayView, 19> lossWords {
    "support",    "value-not-shown", "product",    "price",  "service", "competitor", "in-house", "people-change",
    "data-trust", "compliance",      "closed",     "bad-fit", "pricing", "budget",    "features", "unknown",
    "value",      "champion",        "acquired"};
constexpr std::array<QByteArrayView, 3> yesNoUnknown {"unknown", "yes", "no"};

/// Ours, and those that other programs use for them (casesink.cpp, objectivesink.cpp).
constexpr std::array<QByteArrayView, 31> severities {
    "critical", "high",  "normal", "low",  "urgent", "blocker", "emergency", "highest", "p1",      "p2", "p3",
    "p4",       "p5",    "sev1",   "sev2", "sev3",   "sev4",    "s1",        "s2",      "s3",      "s4", "major",
    "severe",   "medium", "moderate", "standard", "lowest", "minor", "trivial", "none", "question"};
constexpr std::array<QByteArrayView, 20> caseStateWords {
    "open", "waiting", "resolved", "new", "active", "assigned", "in-progress", "reopened", "escalated", "pending",
    "hold", "on-hold", "waiting-on-customer", "waiting-for-customer", "solved", "closed", "done", "completed", "fixed", "cancelled"};
constexpr std::array<QByteArrayView, 10> directionWords {"more", "less",   "increase", "decrease", "up",
                                                         "down", "higher", "lower",    "grow",     "reduce"};
constexpr std::array<QByteArrayView, 2> metricKindWords {"level", "count"};

constexpr FieldSpec line(QByteArrayView name, qint64 length = nameLength)
{
    return {name, Line, optional, 0, length};
}

constexpr FieldSpec word(QByteArrayView name, Words list, FieldNeed need = optional)
{
    return {name, Word, need, 0, 0, list, EmptyCell::Keeps};
}

constexpr FieldSpec yesNo(QByteArrayView name)
{
    return {name, YesNo, optional, 0, 0, {}, EmptyCell::Keeps};
}

constexpr FieldSpec keyField {"key", Line, value, 0, keyLength};
constexpr FieldSpec nameField {"name", Line, value, 0, nameLength};
constexpr FieldSpec accountField {"account", AccountKey, value, 0, keyLength};

constexpr std::array members {
    keyField, nameField, line("reading"), line("email"), word("team", words(teams)), yesNo("active"),
};

constexpr std::array accounts {
    keyField,
    nameField,
    line("reading"),
    FieldSpec {"parent", AccountKey, optional, 0, keyLength},
    line("domain"),
    line("industry"),
    line("region"),
    line("segment"),
    line("tier"),
    word("stage", words(stages)),
    FieldSpec {"owner", MemberKey, optional, 0, keyLength},
    line("language", 35),
    FieldSpec {"time_zone", TimeZone},
    FieldSpec {"currency", Currency},
    FieldSpec {"customer_since", Date},
    FieldSpec {"notes", Text, optional, 0, longText},
    FieldSpec {"tags", LineList, optional, 0, 100},
};

constexpr std::array contacts {
    keyField,
    accountField,
    nameField,
    line("reading"),
    line("title"),
    word("influence", words(influences)),
    word("attitude", words(attitudes)),
    line("language", 35),
    line("email"),
    line("phone"),
    line("topics", 2000),
    FieldSpec {"pace_days", Integer, optional, 1, 3650},
    FieldSpec {"channel", Word, optional, 0, 0, words(channels)},
    yesNo("do_not_contact"),
    FieldSpec {"left_on", Date},
    FieldSpec {"roles", WordList, optional, 0, 0, words(roles)},
};

constexpr std::array products {keyField, nameField};

constexpr std::array subscriptions {
    keyField,
    accountField,
    FieldSpec {"product", ProductName, value, 0, nameLength},
    FieldSpec {"start", Date, value},
    FieldSpec {"end", Date, column},
    FieldSpec {"arr", Amount, value},
    FieldSpec {"currency", Currency, value},
    FieldSpec {"seats", Integer, optional, 0, 1'000'000'000},
    yesNo("auto_renew"),
    FieldSpec {"notice_date", Date},
    FieldSpec {"uplift", Amount},
    FieldSpec {"uplift_percent", BasisPoints, optional, -1'000'000, 1'000'000},
    // Not kept: a trial is a period at an ARR of 0, whatever `arr` says.
    yesNo("trial"),
};

constexpr std::array touchpoints {
    keyField,
    accountField,
    FieldSpec {"at", Instant, value},
    word("kind", words(kinds), value),
    FieldSpec {"minutes", Integer, optional, 0, 24 * 60},
    word("purpose", words(purposes)),
    word("direction", words(directions)),
    word("team", words(teams)),
    word("outcome", words(outcomes)),
    line("summary", 2000),
    FieldSpec {"notes", Text, optional, 0, longText},
    FieldSpec {"sentiment_us", Integer, optional, -2, 2},
    FieldSpec {"sentiment_solution", Integer, optional, -2, 2},
    line("competitor"),
    line("objective", 2000),
    FieldSpec {"members", MemberKeyList, optional, 0, keyLength},
    FieldSpec {"contacts", ContactKeyList, optional, 0, keyLength},
    FieldSpec {"quote", Text, optional, 0, 10'000},
};

constexpr std::array actions {
    keyField,
    accountField,
    FieldSpec {"what", Line, value, 0, 2000},
    word("side", words(sides)),
    yesNo("promise"),
    FieldSpec {"owner", MemberKey, optional, 0, keyLength},
    FieldSpec {"contact", ContactKey, optional, 0, keyLength},
    FieldSpec {"touchpoint", TouchpointKey, optional, 0, keyLength},
    FieldSpec {"due", Date},
    word("state", words(states)),
    FieldSpec {"closed_at", Instant},
};

constexpr std::array losses {
    keyField,
    accountField,
    FieldSpec {"day", Date, value},
    FieldSpec {"stated", Word, optional, 0, 0, words(lossWords)},
    FieldSpec {"established", Word, optional, 0, 0, words(lossWords)},
    word("avoidable", words(yesNoUnknown)),
    FieldSpec {"evidence", Text, optional, 0, 10'000},
    line("signal", 2000),
    FieldSpec {"signal_day", Date},
};

constexpr qint64 longestMinutes = 10LL * 366 * 24 * 60;

constexpr std::array usage {
    FieldSpec {"account", AccountKey, optional, 0, keyLength},
    FieldSpec {"subscription", SubscriptionKey, optional, 0, keyLength},
    FieldSpec {"day", Date, value},
    FieldSpec {"metric", MetricName, value, 0, nameLength},
    FieldSpec {"value", Decimal, value},
    FieldSpec {"product", ProductName, optional, 0, nameLength},
    word("kind", words(metricKindWords)),
    line("unit", 100),
};

constexpr std::array cases {
    keyField,
    accountField,
    FieldSpec {"opened_at", Instant, value},
    line("subject", 2000),
    line("topic"),
    word("severity", words(severities)),
    word("state", words(caseStateWords)),
    FieldSpec {"answered_at", Instant},
    FieldSpec {"answer_minutes", Decimal, optional, 0, longestMinutes},
    FieldSpec {"resolved_at", Instant},
    FieldSpec {"resolve_hours", Decimal, optional, 0, longestMinutes / 60},
    FieldSpec {"changed_at", Instant},
    FieldSpec {"answer_due_at", Instant},
    FieldSpec {"resolve_due_at", Instant},
    yesNo("escalated"),
    FieldSpec {"satisfaction", Decimal, optional, 1, 5},
    FieldSpec {"contact", ContactKey, optional, 0, keyLength},
    FieldSpec {"product", ProductName, optional, 0, nameLength},
};

constexpr std::array objectives {
    keyField,
    accountField,
    FieldSpec {"title", Line, value, 0, 2000},
    line("unit", 100),
    word("direction", words(directionWords)),
    FieldSpec {"baseline", Decimal},
    FieldSpec {"target", Decimal},
    FieldSpec {"begin", Date, value},
    FieldSpec {"due", Date},
    FieldSpec {"quote", Text, optional, 0, 10'000},
    FieldSpec {"owner", MemberKey, optional, 0, keyLength},
    FieldSpec {"contact", ContactKey, optional, 0, keyLength},
    FieldSpec {"metric", MetricName, optional, 0, nameLength},
};

} // namespace

std::span<const FieldSpec> importFields(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Members:
        return members;
    case ImportTarget::Accounts:
        return accounts;
    case ImportTarget::Contacts:
        return contacts;
    case ImportTarget::Products:
        return products;
    case ImportTarget::Subscriptions:
        return subscriptions;
    case ImportTarget::Touchpoints:
        return touchpoints;
    case ImportTarget::Actions:
        return actions;
    case ImportTarget::ChurnEvents:
        return losses;
    case ImportTarget::Usage:
        return usage;
    case ImportTarget::Cases:
        return cases;
    case ImportTarget::Objectives:
        return objectives;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<size_t> importFieldIndex(ImportTarget target, QByteArrayView name)
{
    const std::span<const FieldSpec> fields = importFields(target);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == name)
            return i;
    }
    return std::nullopt;
}

} // namespace mainstay
