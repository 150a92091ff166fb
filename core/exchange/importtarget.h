// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

namespace mainstay {

/// What the rows of a file are.
enum class ImportTarget {
    Members,
    Accounts,
    Contacts,
    Products,
    Subscriptions,
    Touchpoints,
    Actions,
    Usage,
    Cases,
    Objectives,
    ChurnEvents,
};

/// How a file's headers are called.
enum class ImportPreset {
    Native, ///< our own export's headers
    Ravenstack,
    Zendesk, ///< Zendesk's organizations and tickets
};

/// "accounts", "churn-events" …: the words of the command line.
QString toText(ImportTarget target);
Result<ImportTarget> importTargetFromText(QStringView text);
QString toText(ImportPreset preset);
Result<ImportPreset> importPresetFromText(QStringView text);

/// In the order in which a whole business is imported: what others refer to comes first.
std::span<const ImportTarget> importTargets();
/// In the order in which they are offered.
std::span<const ImportPreset> importPresets();

} // namespace mainstay
