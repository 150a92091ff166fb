// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/cadence.h"

#include "core/base/enumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr EnumText<CadenceScope, 5> scopes {{{{CadenceScope::Default, u"default"},
                                              {CadenceScope::Tier, u"tier"},
                                              {CadenceScope::Stage, u"stage"},
                                              {CadenceScope::Account, u"account"},
                                              {CadenceScope::Contact, u"contact"}}}};
constexpr int mostDays = 3650;

template <typename Key>
const CadenceInterval *find(const QHash<Key, CadenceInterval> &rules, const Key &key)
{
    const auto found = rules.constFind(key);
    return found == rules.constEnd() ? nullptr : &*found;
}

Result<void> validateSubject(const CadenceRule &rule)
{
    switch (rule.scope) {
    case CadenceScope::Default:
        return {};
    case CadenceScope::Tier:
        if (rule.value.trimmed().isEmpty())
            return Error {ErrorCode::InvalidInput, u"value"_s};
        return {};
    case CadenceScope::Stage:
        if (!lifecycleStageFromText(rule.value).ok())
            return Error {ErrorCode::InvalidInput, u"value"_s};
        return {};
    case CadenceScope::Account:
        if (!rule.account.isValid())
            return Error {ErrorCode::InvalidInput, u"account"_s};
        return {};
    case CadenceScope::Contact:
        if (!rule.contact.isValid())
            return Error {ErrorCode::InvalidInput, u"contact"_s};
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString toText(CadenceScope scope)
{
    return scopes.toText(scope);
}

Result<CadenceScope> cadenceScopeFromText(QStringView text)
{
    return scopes.fromText(text);
}

Result<void> validate(const CadenceRule &rule)
{
    MAINSTAY_CHECK(validateSubject(rule));
    if (rule.interval.idealDays < 1 || rule.interval.idealDays > mostDays)
        return Error {ErrorCode::InvalidInput, u"idealDays"_s};
    if (rule.interval.maxDays < rule.interval.idealDays || rule.interval.maxDays > mostDays)
        return Error {ErrorCode::InvalidInput, u"maxDays"_s};
    return {};
}

CadenceRules::CadenceRules(const std::vector<CadenceRule> &rules)
{
    for (const CadenceRule &rule : rules) {
        switch (rule.scope) {
        case CadenceScope::Default:
            m_default = rule.interval;
            break;
        case CadenceScope::Tier:
            m_tiers.insert(rule.value, rule.interval);
            break;
        case CadenceScope::Stage:
            m_stages.insert(rule.value, rule.interval);
            break;
        case CadenceScope::Account:
            m_accounts.insert(rule.account, rule.interval);
            break;
        case CadenceScope::Contact:
            m_contacts.insert(rule.contact, rule.interval);
            break;
        }
    }
}

const CadenceInterval *CadenceRules::closest(const CadenceSubject &subject, CadenceScope &scope) const
{
    scope = CadenceScope::Contact;
    if (const CadenceInterval *found = subject.contact.isValid() ? find(m_contacts, subject.contact) : nullptr)
        return found;
    scope = CadenceScope::Account;
    if (const CadenceInterval *found = find(m_accounts, subject.account))
        return found;
    scope = CadenceScope::Stage;
    if (const CadenceInterval *found = m_stages.isEmpty() ? nullptr : find(m_stages, toText(subject.stage)))
        return found;
    scope = CadenceScope::Tier;
    if (const CadenceInterval *found = find(m_tiers, subject.tier))
        return found;
    scope = CadenceScope::Default;
    return m_default ? &*m_default : nullptr;
}

CadenceTerms CadenceRules::termsFor(const CadenceSubject &subject) const
{
    CadenceTerms terms;
    const CadenceInterval *rule = closest(subject, terms.scope);
    terms.isBuiltIn = rule == nullptr;
    terms.interval = rule ? *rule : builtInCadence;
    const int pace = std::max(subject.accountPace.value_or(0), subject.contact.isValid() ? subject.contactPace.value_or(0) : 0);
    terms.isPaced = pace > terms.interval.idealDays;
    terms.interval.idealDays = std::max(terms.interval.idealDays, pace);
    terms.interval.maxDays = std::max(terms.interval.maxDays, pace);
    return terms;
}

int CadenceState::daysLate(QDate today) const
{
    return status == CadenceStatus::Late ? int(lastDay.daysTo(today)) : 0;
}

CadenceState cadenceState(const CadenceFacts &facts, const CadenceTerms &terms, QDate today)
{
    CadenceState state;
    state.terms = terms;
    state.lastTouch = facts.lastTouch;
    state.planned = facts.planned;
    if (facts.lastTouch.isValid()) {
        state.dueFrom = facts.lastTouch.addDays(terms.interval.idealDays);
        state.lastDay = facts.lastTouch.addDays(terms.interval.maxDays);
    }
    if (facts.stage == LifecycleStage::Paused) {
        state.status = CadenceStatus::Paused;
        return state;
    }
    if (facts.stage == LifecycleStage::Churned || facts.stage == LifecycleStage::Former) {
        state.status = CadenceStatus::Ended;
        return state;
    }
    const QDate coverBy = facts.lastTouch.isValid() ? state.lastDay : today.addDays(terms.interval.maxDays);
    const bool covered = facts.planned.isValid() && facts.planned >= today && facts.planned <= coverBy;
    if (!facts.lastTouch.isValid())
        state.status = covered ? CadenceStatus::Planned : CadenceStatus::Never;
    else if (today > state.lastDay)
        state.status = CadenceStatus::Late;
    else if (today >= state.dueFrom)
        state.status = covered ? CadenceStatus::Planned : CadenceStatus::Due;
    else
        state.status = CadenceStatus::Ok;
    return state;
}

} // namespace mainstay
