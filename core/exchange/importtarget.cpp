// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importtarget.h"

#include "core/base/enumtext.h"

namespace mainstay {

namespace {

constexpr EnumText<ImportTarget, 11> targets {{{
    {ImportTarget::Members, u"members"},
    {ImportTarget::Accounts, u"accounts"},
    {ImportTarget::Contacts, u"contacts"},
    {ImportTarget::Products, u"products"},
    {ImportTarget::Subscriptions, u"subscriptions"},
    {ImportTarget::Touchpoints, u"touchpoints"},
    {ImportTarget::Actions, u"actions"},
    {ImportTarget::Usage, u"usage"},
    {ImportTarget::Cases, u"cases"},
    {ImportTarget::Objectives, u"objectives"},
    {ImportTarget::ChurnEvents, u"churn-events"},
}}};

constexpr EnumText<ImportPreset, 3> presets {{{
    {ImportPreset::Native, u"native"},
    {ImportPreset::Ravenstack, u"ravenstack"},
    {ImportPreset::Zendesk, u"zendesk"},
}}};

constexpr std::array order {
    ImportTarget::Members,       ImportTarget::Accounts,    ImportTarget::Contacts, ImportTarget::Products,
    ImportTarget::Subscriptions, ImportTarget::Touchpoints, ImportTarget::Actions,  ImportTarget::Usage,
    ImportTarget::Cases,         ImportTarget::Objectives,  ImportTarget::ChurnEvents,
};

constexpr std::array presetOrder {ImportPreset::Native, ImportPreset::Ravenstack, ImportPreset::Zendesk};

} // namespace

QString toText(ImportTarget target)
{
    return targets.toText(target);
}

Result<ImportTarget> importTargetFromText(QStringView text)
{
    return targets.fromText(text);
}

QString toText(ImportPreset preset)
{
    return presets.toText(preset);
}

Result<ImportPreset> importPresetFromText(QStringView text)
{
    return presets.fromText(text);
}

std::span<const ImportTarget> importTargets()
{
    return order;
}

std::span<const ImportPreset> importPresets()
{
    return presetOrder;
}

} // namespace mainstay
