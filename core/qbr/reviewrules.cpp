// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewrules.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int usualMonths = 3;
constexpr int mostMonths = 60;
constexpr int mostADay = 24;
constexpr int mostAWeek = 168;

} // namespace

ReviewRules::ReviewRules(const std::vector<ReviewRule> &rules)
{
    for (const ReviewRule &rule : rules) {
        switch (rule.scope) {
        case ReviewScope::Default:
            m_default = rule.months;
            break;
        case ReviewScope::Tier:
            m_tiers.insert(rule.value, rule.months);
            break;
        case ReviewScope::Stage:
            m_stages.insert(rule.value, rule.months);
            break;
        case ReviewScope::Account:
            m_accounts.insert(rule.account, rule.months);
            break;
        }
    }
}

int ReviewRules::monthsFor(AccountId account, const QString &tier, LifecycleStage stage) const
{
    if (const auto own = m_accounts.constFind(account); own != m_accounts.constEnd())
        return *own;
    if (const auto ofStage = m_stages.constFind(toText(stage)); ofStage != m_stages.constEnd())
        return *ofStage;
    if (stage == LifecycleStage::Onboarding || stage == LifecycleStage::Paused || stage == LifecycleStage::Churned
        || stage == LifecycleStage::Former)
        return 0;
    if (const auto ofTier = m_tiers.constFind(tier); ofTier != m_tiers.constEnd())
        return *ofTier;
    return m_default.value_or(usualMonths);
}

namespace reviewrules {

Result<std::vector<ReviewRule>> all(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/rules"));
    statement.bind();
    std::vector<ReviewRule> rules;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return rules;
        MAINSTAY_TRY(const ReviewScope scope, reviewScopes.fromText(statement.text(0)));
        rules.push_back({scope, statement.text(1), statement.id<AccountId>(2), statement.integer(3)});
    }
}

Result<void> replace(Connection &connection, const std::vector<ReviewRule> &rules)
{
    QSet<QString> subjects;
    for (const ReviewRule &rule : rules) {
        if (rule.months < 0 || rule.months > mostMonths)
            return Error {ErrorCode::InvalidInput, u"months"_s};
        const bool isOfValue = rule.scope == ReviewScope::Tier || rule.scope == ReviewScope::Stage;
        if (isOfValue == rule.value.isEmpty() || (rule.scope == ReviewScope::Account) != rule.account.isValid())
            return Error {ErrorCode::InvalidInput, u"value"_s};
        const QString subject = reviewScopes.toText(rule.scope) + u'/' + rule.value + u'/' + QString::number(rule.account.value());
        if (subjects.contains(subject))
            return Error {ErrorCode::InvalidInput, u"twice"_s};
        subjects.insert(subject);
    }
    MAINSTAY_CHECK(connection.run("qbr/delete_rules"));
    for (const ReviewRule &rule : rules)
        MAINSTAY_CHECK(connection.run("qbr/insert_rule", reviewScopes.toText(rule.scope), rule.value, rule.account, rule.months));
    return {};
}

Result<std::vector<Availability>> availabilities(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/work_hours"));
    statement.bind();
    std::vector<Availability> all;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return all;
        all.push_back({statement.id<MemberId>(0), statement.id<AccountId>(1), statement.text(2),
                       WorkHours {quint8(statement.integer(3)), statement.integer(4), statement.integer(5)}, statement.integer(6),
                       statement.integer(7)});
    }
}

Result<void> save(Connection &connection, const Availability &availability)
{
    const WorkHours &hours = availability.hours;
    if (!isSound(hours) || hours.weekdays > 0b1111111)
        return Error {ErrorCode::InvalidInput, u"hours"_s};
    if (!availability.timeZone.isEmpty() && !QTimeZone(availability.timeZone.toLatin1()).isValid())
        return Error {ErrorCode::InvalidInput, u"timeZone"_s};
    if (availability.mostPerDay < 1 || availability.mostPerDay > mostADay || availability.mostPerWeek < 1
        || availability.mostPerWeek > mostAWeek)
        return Error {ErrorCode::InvalidInput, u"most"_s};
    MAINSTAY_CHECK(connection.run("qbr/delete_work_hours", availability.member, availability.account));
    return connection.run("qbr/insert_work_hours", availability.member, availability.account, availability.timeZone,
                          int(hours.weekdays), hours.fromMinute, hours.toMinute, availability.mostPerDay, availability.mostPerWeek);
}

Result<void> removeHours(Connection &connection, MemberId member, AccountId account)
{
    return connection.run("qbr/delete_work_hours", member, account);
}

Result<std::vector<Holiday>> holidays(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("qbr/holidays"));
    statement.bind();
    std::vector<Holiday> all;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return all;
        all.push_back({statement.text(0), statement.date(1), statement.text(2)});
    }
}

Result<void> replaceHolidays(Connection &connection, const QString &country, const std::vector<Holiday> &holidays)
{
    if (country.size() != 2 || country != country.toUpper())
        return Error {ErrorCode::InvalidInput, u"country"_s};
    MAINSTAY_CHECK(connection.run("qbr/delete_holidays", country));
    for (const Holiday &holiday : holidays) {
        if (holiday.day.isValid())
            MAINSTAY_CHECK(connection.run("qbr/insert_holiday", country, holiday.day, holiday.name));
    }
    return {};
}

QString countryOf(const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid() || zone.territory() == QLocale::AnyTerritory)
        return {};
    const QString code = QLocale::territoryToCode(zone.territory());
    return code.size() == 2 ? code : QString();
}

} // namespace reviewrules

} // namespace mainstay
