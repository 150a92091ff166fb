// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactbudget.h"

#include "core/base/enumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr EnumText<BudgetScope, 4> scopes {{{{BudgetScope::Default, u"default"},
                                             {BudgetScope::Tier, u"tier"},
                                             {BudgetScope::Account, u"account"},
                                             {BudgetScope::Contact, u"contact"}}}};
constexpr int mostTouches = 1000;
constexpr int weekDays = 7;
constexpr int monthDays = 30;

Result<void> validateSubject(const BudgetRule &rule)
{
    switch (rule.scope) {
    case BudgetScope::Default:
        return {};
    case BudgetScope::Tier:
        if (rule.value.trimmed().isEmpty())
            return Error {ErrorCode::InvalidInput, u"value"_s};
        return {};
    case BudgetScope::Account:
        if (!rule.account.isValid())
            return Error {ErrorCode::InvalidInput, u"account"_s};
        return {};
    case BudgetScope::Contact:
        if (!rule.contact.isValid())
            return Error {ErrorCode::InvalidInput, u"contact"_s};
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString toText(BudgetScope scope)
{
    return scopes.toText(scope);
}

Result<BudgetScope> budgetScopeFromText(QStringView text)
{
    return scopes.fromText(text);
}

Result<void> validate(const BudgetRule &rule)
{
    MAINSTAY_CHECK(validateSubject(rule));
    if (rule.limits.per7Days < 0 || rule.limits.per7Days > mostTouches)
        return Error {ErrorCode::InvalidInput, u"per7Days"_s};
    if (rule.limits.per30Days < rule.limits.per7Days || rule.limits.per30Days > mostTouches)
        return Error {ErrorCode::InvalidInput, u"per30Days"_s};
    return {};
}

BudgetRules::BudgetRules(const std::vector<BudgetRule> &rules)
{
    for (const BudgetRule &rule : rules) {
        switch (rule.scope) {
        case BudgetScope::Default:
            m_default = rule.limits;
            break;
        case BudgetScope::Tier:
            m_tiers.insert(rule.value, rule.limits);
            break;
        case BudgetScope::Account:
            m_accounts.insert(rule.account, rule.limits);
            break;
        case BudgetScope::Contact:
            m_contacts.insert(rule.contact, rule.limits);
            break;
        }
    }
}

BudgetTerms BudgetRules::termsFor(const BudgetSubject &subject) const
{
    if (subject.doNotContact)
        return {{0, 0}, BudgetScope::Contact, false};
    if (const auto found = m_contacts.constFind(subject.contact); found != m_contacts.constEnd())
        return {*found, BudgetScope::Contact, false};
    if (const auto found = m_accounts.constFind(subject.account); found != m_accounts.constEnd())
        return {*found, BudgetScope::Account, false};
    if (const auto found = m_tiers.constFind(subject.tier); found != m_tiers.constEnd())
        return {*found, BudgetScope::Tier, false};
    return {m_default.value_or(builtInLimits), BudgetScope::Default, !m_default.has_value()};
}

BudgetWindow fullestWindow(std::span<const BudgetTouch> touches, QDate day, int days)
{
    const auto middle = qint32(day.toJulianDay());
    const auto before = [](const BudgetTouch &touch, qint32 at) { return touch.day < at; };
    const auto placeOf = [&](qint32 at) { return std::lower_bound(touches.begin(), touches.end(), at, before); };
    auto from = placeOf(middle - days + 1);
    auto until = placeOf(middle + 1);
    BudgetWindow fullest;
    auto bestFrom = from;
    auto bestUntil = until;
    qint32 bestFirst = middle - days + 1;
    for (qint32 first = bestFirst; first <= middle; ++first) {
        while (from != touches.end() && from->day < first)
            ++from;
        while (until != touches.end() && until->day < first + days)
            ++until;
        if (until - from > bestUntil - bestFrom) {
            bestFrom = from;
            bestUntil = until;
            bestFirst = first;
        }
    }
    fullest.used = int(bestUntil - bestFrom);
    fullest.first = QDate::fromJulianDay(bestFirst);
    fullest.last = fullest.first.addDays(days - 1);
    fullest.touches.assign(bestFrom, bestUntil);
    return fullest;
}

const BudgetWindow &PersonBudget::tighter() const
{
    if (week.exceeds() != month.exceeds())
        return week.exceeds() ? week : month;
    return week.used * month.limit >= month.used * week.limit ? week : month;
}

void fillBudget(PersonBudget &person, std::span<const BudgetTouch> touches, QDate day, BudgetCheck check)
{
    person.week = fullestWindow(touches, day, weekDays);
    person.month = fullestWindow(touches, day, monthDays);
    person.week.limit = person.terms.limits.per7Days;
    person.month.limit = person.terms.limits.per30Days;
    if (check == BudgetCheck::WithOneMore) {
        ++person.week.used;
        ++person.month.used;
    }
}

std::vector<qint32> daysOverBudget(std::span<const BudgetTouch> touches, const ContactLimits &limits, QDate first, QDate last)
{
    std::vector<qint32> days;
    size_t week = 0; // the first touch inside of the window
    size_t month = 0;
    size_t end = 0; // the first touch after the day
    for (auto day = qint32(first.toJulianDay()); day <= qint32(last.toJulianDay()); ++day) {
        while (end < touches.size() && touches[end].day <= day)
            ++end;
        while (week < end && touches[week].day <= day - weekDays)
            ++week;
        while (month < end && touches[month].day <= day - monthDays)
            ++month;
        const bool isTouched = end > 0 && touches[end - 1].day == day;
        if (isTouched && (int(end - week) > limits.per7Days || int(end - month) > limits.per30Days))
            days.push_back(day);
    }
    return days;
}

} // namespace mainstay
