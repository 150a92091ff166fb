// SPDX-License-Identifier: Apache-2.0
#include "ui/text/followuplabels.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct FollowupLabels
{
    Q_DECLARE_TR_FUNCTIONS(FollowupLabels)
};

} // namespace

QString label(CadenceStatus status)
{
    switch (status) {
    case CadenceStatus::Ok:
        return FollowupLabels::tr("In time", "cadence");
    case CadenceStatus::Due:
        return FollowupLabels::tr("Due", "cadence");
    case CadenceStatus::Late:
        return FollowupLabels::tr("Late", "cadence");
    case CadenceStatus::Never:
        return FollowupLabels::tr("Never touched", "cadence");
    case CadenceStatus::Planned:
        return FollowupLabels::tr("Planned", "cadence");
    case CadenceStatus::Paused:
        return FollowupLabels::tr("Paused", "cadence");
    case CadenceStatus::Ended:
        return FollowupLabels::tr("Ended", "cadence: churned or former customer");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CadenceScope scope)
{
    switch (scope) {
    case CadenceScope::Default:
        return FollowupLabels::tr("Everybody", "scope of a rule");
    case CadenceScope::Tier:
        return FollowupLabels::tr("Tier", "scope of a rule");
    case CadenceScope::Stage:
        return FollowupLabels::tr("Stage", "scope of a rule");
    case CadenceScope::Account:
        return FollowupLabels::tr("Account", "scope of a rule");
    case CadenceScope::Contact:
        return FollowupLabels::tr("Person", "scope of a rule");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(BudgetScope scope)
{
    switch (scope) {
    case BudgetScope::Default:
        return label(CadenceScope::Default);
    case BudgetScope::Tier:
        return label(CadenceScope::Tier);
    case BudgetScope::Account:
        return label(CadenceScope::Account);
    case BudgetScope::Contact:
        return label(CadenceScope::Contact);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
