// SPDX-License-Identifier: Apache-2.0
#include "ui/text/labels.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString label(LifecycleStage stage)
{
    switch (stage) {
    case LifecycleStage::Onboarding:
        return Labels::tr("Onboarding", "lifecycle stage");
    case LifecycleStage::Adopting:
        return Labels::tr("Adopting", "lifecycle stage");
    case LifecycleStage::ValueRealised:
        return Labels::tr("Value realised", "lifecycle stage");
    case LifecycleStage::Renewing:
        return Labels::tr("Renewing", "lifecycle stage");
    case LifecycleStage::AtRisk:
        return Labels::tr("At risk", "lifecycle stage");
    case LifecycleStage::PendingChurn:
        return Labels::tr("Pending churn", "lifecycle stage");
    case LifecycleStage::Churned:
        return Labels::tr("Churned", "lifecycle stage");
    case LifecycleStage::Paused:
        return Labels::tr("Paused", "lifecycle stage");
    case LifecycleStage::Former:
        return Labels::tr("Former", "lifecycle stage");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Team team)
{
    switch (team) {
    case Team::Success:
        return Labels::tr("Success", "team");
    case Team::Sales:
        return Labels::tr("Sales", "team");
    case Team::Marketing:
        return Labels::tr("Marketing", "team");
    case Team::Support:
        return Labels::tr("Support", "team");
    case Team::Services:
        return Labels::tr("Services", "team");
    case Team::Product:
        return Labels::tr("Product", "team");
    case Team::Executive:
        return Labels::tr("Executive", "team");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ContactRole role)
{
    switch (role) {
    case ContactRole::EconomicBuyer:
        return Labels::tr("Economic buyer", "contact role");
    case ContactRole::Champion:
        return Labels::tr("Champion", "contact role");
    case ContactRole::ExecutiveSponsor:
        return Labels::tr("Executive sponsor", "contact role");
    case ContactRole::TechnicalLead:
        return Labels::tr("Technical lead", "contact role");
    case ContactRole::User:
        return Labels::tr("User", "contact role");
    case ContactRole::Influencer:
        return Labels::tr("Influencer", "contact role");
    case ContactRole::Procurement:
        return Labels::tr("Procurement", "contact role");
    case ContactRole::Legal:
        return Labels::tr("Legal", "contact role");
    case ContactRole::Detractor:
        return Labels::tr("Detractor", "contact role");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Influence influence)
{
    switch (influence) {
    case Influence::Unknown:
        return Labels::tr("Unknown", "influence");
    case Influence::Low:
        return Labels::tr("Low", "influence");
    case Influence::Medium:
        return Labels::tr("Medium", "influence");
    case Influence::High:
        return Labels::tr("High", "influence");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Attitude attitude)
{
    switch (attitude) {
    case Attitude::Unknown:
        return Labels::tr("Unknown", "attitude");
    case Attitude::Supporter:
        return Labels::tr("Supporter", "attitude");
    case Attitude::Neutral:
        return Labels::tr("Neutral", "attitude");
    case Attitude::Sceptic:
        return Labels::tr("Sceptic", "attitude");
    case Attitude::Opponent:
        return Labels::tr("Opponent", "attitude");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Channel channel)
{
    switch (channel) {
    case Channel::None:
        return Labels::tr("Any", "channel");
    case Channel::Email:
        return Labels::tr("E-mail", "channel");
    case Channel::Phone:
        return Labels::tr("Phone", "channel");
    case Channel::WebMeeting:
        return Labels::tr("Web meeting", "channel");
    case Channel::Visit:
        return Labels::tr("Visit", "channel");
    case Channel::Chat:
        return Labels::tr("Chat", "channel");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(TouchpointKind kind)
{
    switch (kind) {
    case TouchpointKind::WebMeeting:
        return Labels::tr("Web meeting", "kind of touchpoint");
    case TouchpointKind::Visit:
        return Labels::tr("Visit", "kind of touchpoint");
    case TouchpointKind::Phone:
        return Labels::tr("Phone", "kind of touchpoint");
    case TouchpointKind::Email:
        return Labels::tr("E-mail", "kind of touchpoint");
    case TouchpointKind::Chat:
        return Labels::tr("Chat", "kind of touchpoint");
    case TouchpointKind::Event:
        return Labels::tr("Event or training", "kind of touchpoint");
    case TouchpointKind::InternalNote:
        return Labels::tr("Internal note", "kind of touchpoint");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Onboarding:
        return Labels::tr("Onboarding", "purpose");
    case Purpose::Training:
        return Labels::tr("Training", "purpose");
    case Purpose::Cadence:
        return Labels::tr("Cadence", "purpose");
    case Purpose::Qbr:
        return Labels::tr("QBR", "purpose");
    case Purpose::Adoption:
        return Labels::tr("Adoption", "purpose");
    case Purpose::Executive:
        return Labels::tr("Executive", "purpose");
    case Purpose::Renewal:
        return Labels::tr("Renewal", "purpose");
    case Purpose::Upsell:
        return Labels::tr("Upsell", "purpose");
    case Purpose::Support:
        return Labels::tr("Support", "purpose");
    case Purpose::Escalation:
        return Labels::tr("Escalation", "purpose");
    case Purpose::Interview:
        return Labels::tr("Interview", "purpose");
    case Purpose::Billing:
        return Labels::tr("Billing", "purpose");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Direction direction)
{
    switch (direction) {
    case Direction::Outbound:
        return Labels::tr("From us", "direction");
    case Direction::Inbound:
        return Labels::tr("From them", "direction");
    case Direction::Mutual:
        return Labels::tr("Mutual", "direction");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Held:
        return Labels::tr("Held", "outcome");
    case Outcome::NoShow:
        return Labels::tr("No-show", "outcome");
    case Outcome::CancelledByThem:
        return Labels::tr("Cancelled by them", "outcome");
    case Outcome::CancelledByUs:
        return Labels::tr("Cancelled by us", "outcome");
    case Outcome::Rescheduled:
        return Labels::tr("Rescheduled", "outcome");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ActionSide side)
{
    switch (side) {
    case ActionSide::Ours:
        return Labels::tr("Ours", "whose action");
    case ActionSide::Theirs:
        return Labels::tr("Theirs", "whose action");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Labels::tr("Open", "state of an action");
    case ActionState::Kept:
        return Labels::tr("Kept", "state of an action");
    case ActionState::Late:
        return Labels::tr("Late", "state of an action");
    case ActionState::Broken:
        return Labels::tr("Broken", "state of an action");
    case ActionState::Dropped:
        return Labels::tr("Dropped", "state of an action");
    }
    Q_UNREACHABLE();
    return {};
}

namespace {

/// Actions that this program does not know, of a later one, are shown by their key.
QString actionText(const QString &action)
{
    static constexpr std::pair<const char *, const char *> texts[] = {
        {"workspace.create", QT_TRANSLATE_NOOP("Labels", "Create the workspace")},
        {"sample.create", QT_TRANSLATE_NOOP("Labels", "Fill in the sample data")},
        {"account.add", QT_TRANSLATE_NOOP("Labels", "Add the account: %1")},
        {"account.edit", QT_TRANSLATE_NOOP("Labels", "Edit the account: %1")},
        {"account.delete", QT_TRANSLATE_NOOP("Labels", "Delete the account: %1")},
        {"contact.add", QT_TRANSLATE_NOOP("Labels", "Add the person: %1")},
        {"contact.edit", QT_TRANSLATE_NOOP("Labels", "Edit the person: %1")},
        {"contact.delete", QT_TRANSLATE_NOOP("Labels", "Delete the person: %1")},
        {"member.add", QT_TRANSLATE_NOOP("Labels", "Add the team member: %1")},
        {"subscription.add", QT_TRANSLATE_NOOP("Labels", "Add the subscription: %1")},
        {"subscription.edit", QT_TRANSLATE_NOOP("Labels", "Edit the subscription: %1")},
        {"subscription.delete", QT_TRANSLATE_NOOP("Labels", "Delete the subscription: %1")},
        {"plan.drop", QT_TRANSLATE_NOOP("Labels", "Drop the planned touch: %1")},
        {"touchpoint.log", QT_TRANSLATE_NOOP("Labels", "Log a touchpoint: %1")},
        {"touchpoint.edit", QT_TRANSLATE_NOOP("Labels", "Edit the touchpoint: %1")},
        {"touchpoint.delete", QT_TRANSLATE_NOOP("Labels", "Delete the touchpoint: %1")},
        {"action.add", QT_TRANSLATE_NOOP("Labels", "Add the action: %1")},
        {"action.edit", QT_TRANSLATE_NOOP("Labels", "Edit the action: %1")},
        {"action.done", QT_TRANSLATE_NOOP("Labels", "Close the action: %1")},
        {"action.broken", QT_TRANSLATE_NOOP("Labels", "Mark the action as broken: %1")},
        {"action.drop", QT_TRANSLATE_NOOP("Labels", "Drop the action: %1")},
        {"action.reopen", QT_TRANSLATE_NOOP("Labels", "Reopen the action: %1")},
        {"action.delete", QT_TRANSLATE_NOOP("Labels", "Delete the action: %1")},
        {"action.due", QT_TRANSLATE_NOOP("Labels", "Move the due day of the action: %1")},
        {"contactrules.edit", QT_TRANSLATE_NOOP("Labels", "Change cadence and contact budgets")},
        {"view.save", QT_TRANSLATE_NOOP("Labels", "Save the view: %1")},
        {"view.delete", QT_TRANSLATE_NOOP("Labels", "Delete the view: %1")},
        {"template.edit", QT_TRANSLATE_NOOP("Labels", "Change the template: %1")},
        {"renewal.assess", QT_TRANSLATE_NOOP("Labels", "Assess the renewal: %1")},
        {"renewal.decide", QT_TRANSLATE_NOOP("Labels", "Decide the renewal: %1")},
        {"qbr.add", QT_TRANSLATE_NOOP("Labels", "Add the review: %1")},
        {"qbr.edit", QT_TRANSLATE_NOOP("Labels", "Edit the review: %1")},
        {"qbr.move", QT_TRANSLATE_NOOP("Labels", "Move the review: %1")},
        {"qbr.delete", QT_TRANSLATE_NOOP("Labels", "Delete the review: %1")},
        {"qbr.held", QT_TRANSLATE_NOOP("Labels", "Write the review down: %1")},
        {"qbr.skip", QT_TRANSLATE_NOOP("Labels", "Call the review off: %1")},
        {"qbr.rules", QT_TRANSLATE_NOOP("Labels", "Change rhythm and hours of reviews")},
        {"survey.ask", QT_TRANSLATE_NOOP("Labels", "Ask the survey: %1")},
        {"survey.drop", QT_TRANSLATE_NOOP("Labels", "Drop the survey: %1")},
        {"settings.edit", QT_TRANSLATE_NOOP("Labels", "Change the settings")},
        {"retention.close", QT_TRANSLATE_NOOP("Labels", "Close the quarter %1")},
        {"retention.reopen", QT_TRANSLATE_NOOP("Labels", "Open the quarter %1 again")},
        {"capture.log", QT_TRANSLATE_NOOP("Labels", "Log from %1")},
        {"capture.dismiss", QT_TRANSLATE_NOOP("Labels", "Set the meeting aside: %1")},
        {"qbr.plan", QT_TRANSLATE_NOOP("Labels", "Plan the reviews of %1")},
        {"qbr.calendar", QT_TRANSLATE_NOOP("Labels", "Reviews from the calendar %1")},
        {"qbr.holidays", QT_TRANSLATE_NOOP("Labels", "Holidays: %1")},
        {"import", QT_TRANSLATE_NOOP("Labels", "Import %1")},
    };
    for (const auto &[key, text] : texts) {
        if (action == QLatin1StringView(key))
            return Labels::tr(text);
    }
    return action + QStringLiteral(" %1");
}

/// A purpose is stored by its key; older files hold its English name, which is the same but for capitals.
QString subjectText(const BatchLabel &batch)
{
    if (batch.action != QStringLiteral("template.edit"))
        return batch.subject;
    const auto purpose = purposeFromText(batch.subject.toLower());
    return purpose.ok() ? label(*purpose) : batch.subject;
}

} // namespace

QString label(const BatchLabel &batch)
{
    const QString text = actionText(batch.action);
    return text.contains(QStringLiteral("%1")) ? text.arg(subjectText(batch)) : text;
}

} // namespace mainstay
