// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/mapping.h"

#include "core/base/fold.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Rename
{
    const char *header;
    const char *field; ///< nullptr: known, no home yet
};

struct Preset
{
    std::span<const Rename> columns;
    const char *constantField = nullptr;
    const char *constantValue = nullptr;
};

constexpr std::array ravenstackAccounts {
    Rename {"account_id", "key"},          Rename {"account_name", "name"},
    Rename {"industry", "industry"},       Rename {"country", "region"},
    Rename {"signup_date", "customer_since"}, Rename {"plan_tier", "tier"},
    Rename {"referral_source", nullptr},   Rename {"seats", nullptr},
    Rename {"is_trial", nullptr},          Rename {"churn_flag", nullptr},
};

constexpr std::array ravenstackSubscriptions {
    Rename {"subscription_id", "key"},  Rename {"account_id", "account"},
    Rename {"start_date", "start"},     Rename {"end_date", "end"},
    Rename {"plan_tier", "product"},    Rename {"arr_amount", "arr"},
    Rename {"seats", "seats"},          Rename {"auto_renew_flag", "auto_renew"},
    Rename {"is_trial", "trial"},       Rename {"mrr_amount", nullptr},
    Rename {"upgrade_flag", nullptr},   Rename {"downgrade_flag", nullptr},
    Rename {"churn_flag", nullptr},     Rename {"billing_frequency", nullptr},
};

constexpr std::array ravenstackLosses {
    Rename {"churn_event_id", "key"},           Rename {"account_id", "account"},
    Rename {"churn_date", "day"},               Rename {"reason_code", "stated"},
    Rename {"feedback_text", "evidence"},       Rename {"refund_amount_usd", nullptr},
    Rename {"preceding_upgrade_flag", nullptr}, Rename {"preceding_downgrade_flag", nullptr},
    Rename {"is_reactivation", nullptr},
};

constexpr std::array ravenstackUsage {
    Rename {"subscription_id", "subscription"}, Rename {"usage_date", "day"},
    Rename {"feature_name", "metric"},          Rename {"usage_count", "value"},
    Rename {"usage_id", nullptr},               Rename {"usage_duration_secs", nullptr},
    Rename {"error_count", nullptr},            Rename {"is_beta_feature", nullptr},
};

constexpr std::array ravenstackCases {
    Rename {"ticket_id", "key"},
    Rename {"account_id", "account"},
    Rename {"submitted_at", "opened_at"},
    Rename {"closed_at", "resolved_at"},
    Rename {"resolution_time_hours", "resolve_hours"},
    Rename {"priority", "severity"},
    Rename {"first_response_time_minutes", "answer_minutes"},
    Rename {"satisfaction_score", "satisfaction"},
    Rename {"escalation_flag", "escalated"},
};

std::optional<Preset> ravenstack(ImportTarget target)
{
    if (target == ImportTarget::Accounts)
        return Preset {ravenstackAccounts};
    if (target == ImportTarget::Subscriptions)
        return Preset {ravenstackSubscriptions, "currency", "USD"};
    if (target == ImportTarget::ChurnEvents)
        return Preset {ravenstackLosses};
    if (target == ImportTarget::Usage)
        return Preset {ravenstackUsage, "kind", "count"};
    return target == ImportTarget::Cases ? std::optional(Preset {ravenstackCases}) : std::nullopt;
}

constexpr std::array zendeskOrganizations {
    Rename {"id", "key"},                     Rename {"name", "name"},
    Rename {"notes", "notes"},                Rename {"_fivetran_synced", nullptr},
    Rename {"created_at", nullptr},           Rename {"details", nullptr},
    Rename {"external_id", nullptr},          Rename {"group_id", nullptr},
    Rename {"shared_comments", nullptr},      Rename {"shared_tickets", nullptr},
    Rename {"updated_at", nullptr},           Rename {"url", nullptr},
};

/// A ticket does not say when it was solved: the last change of one that is solved has to do.
constexpr std::array zendeskTickets {
    Rename {"id", "key"},
    Rename {"organization_id", "account"},
    Rename {"created_at", "opened_at"},
    Rename {"subject", "subject"},
    Rename {"type", "topic"},
    Rename {"priority", "severity"},
    Rename {"status", "state"},
    Rename {"updated_at", "changed_at"},
    Rename {"_fivetran_synced", nullptr},
    Rename {"allow_channelback", nullptr},
    Rename {"assignee_id", nullptr},
    Rename {"brand_id", nullptr},
    Rename {"description", nullptr},
    Rename {"due_at", nullptr},
    Rename {"external_id", nullptr},
    Rename {"group_id", nullptr},
    Rename {"has_incidents", nullptr},
    Rename {"is_public", nullptr},
    Rename {"problem_id", nullptr},
    Rename {"recipient", nullptr},
    Rename {"requester_id", nullptr},
    Rename {"submitter_id", nullptr},
    Rename {"ticket_form_id", nullptr},
    Rename {"url", nullptr},
    Rename {"via_channel", nullptr},
};

std::optional<Preset> zendesk(ImportTarget target)
{
    if (target == ImportTarget::Accounts)
        return Preset {zendeskOrganizations};
    return target == ImportTarget::Cases ? std::optional(Preset {zendeskTickets}) : std::nullopt;
}

std::optional<Preset> presetOf(ImportPreset preset, ImportTarget target)
{
    switch (preset) {
    case ImportPreset::Native:
        return std::nullopt;
    case ImportPreset::Ravenstack:
        return ravenstack(target);
    case ImportPreset::Zendesk:
        return zendesk(target);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

/// A header as it is compared.
QString plain(QStringView header)
{
    QString folded = fold(header);
    folded.replace(u' ', u'_');
    folded.replace(u'-', u'_');
    return folded;
}

/// What each header (plain) goes to; no value: no home yet.
QHash<QString, std::optional<size_t>> knownColumns(ImportTarget target, std::span<const Rename> renames)
{
    QHash<QString, std::optional<size_t>> known;
    for (const Rename &rename : renames)
        known.insert(QString::fromLatin1(rename.header),
                     rename.field ? importFieldIndex(target, rename.field) : std::nullopt);
    return known;
}

QHash<QString, std::optional<size_t>> nativeColumns(ImportTarget target)
{
    QHash<QString, std::optional<size_t>> known;
    const std::span<const FieldSpec> fields = importFields(target);
    for (size_t i = 0; i < fields.size(); ++i)
        known.insert(QString::fromLatin1(fields[i].name), i);
    return known;
}

/// What the preset calls a field.
QString headerOf(size_t field, const Mapping &mapping, const QHash<QString, std::optional<size_t>> &known)
{
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it.value() == field)
            return it.key();
    }
    return QString::fromLatin1(importFields(mapping.target)[field].name);
}

void bindColumns(Mapping &mapping, std::span<const QByteArrayView> header,
                 const QHash<QString, std::optional<size_t>> &known)
{
    QHash<QString, QString> seen;
    for (size_t column = 0; column < header.size(); ++column) {
        const QString written = QString::fromUtf8(header[column]).trimmed();
        const QString name = plain(written);
        const bool repeated = !name.isEmpty() && seen.contains(name);
        if (repeated)
            mapping.problems.push_back({MappingProblem::Kind::DuplicateColumn, seen.value(name)});
        seen.insert(name, written);
        if (repeated)
            continue;
        if (rejectsHeaders().contains(name))
            mapping.isRejectsFile = true;
        else if (!known.contains(name))
            mapping.unknown += written;
        else if (const std::optional<size_t> field = known.value(name))
            mapping.bindings.push_back({column, *field});
        else
            mapping.noHomeYet += written;
    }
}

/// The value is read from that column and no other.
void useColumn(Mapping &mapping, QHash<QString, std::optional<size_t>> &known, const UsageColumn &usage)
{
    const size_t value = *importFieldIndex(ImportTarget::Usage, "value");
    known.removeIf([value](const auto &entry) { return entry.value() == value; });
    known.insert(plain(usage.header), value);
    const QString metric = usage.metric.isEmpty() ? usage.header : usage.metric;
    mapping.constants.push_back({*importFieldIndex(ImportTarget::Usage, "metric"), metric.toUtf8()});
}

bool isBound(const Mapping &mapping, size_t field)
{
    return std::any_of(mapping.bindings.begin(), mapping.bindings.end(),
                       [field](const ColumnBinding &b) { return b.field == field; });
}

void findMissing(Mapping &mapping, const QHash<QString, std::optional<size_t>> &known)
{
    const std::span<const FieldSpec> fields = importFields(mapping.target);
    for (size_t field = 0; field < fields.size(); ++field) {
        const bool constant = std::any_of(mapping.constants.begin(), mapping.constants.end(),
                                          [field](const FieldConstant &c) { return c.field == field; });
        if (fields[field].need != FieldNeed::Optional && !isBound(mapping, field) && !constant)
            mapping.problems.push_back({MappingProblem::Kind::MissingColumn, headerOf(field, mapping, known)});
    }
    if (mapping.target != ImportTarget::Usage)
        return;
    // Either says whose use it is.
    const size_t account = *importFieldIndex(ImportTarget::Usage, "account");
    const size_t subscription = *importFieldIndex(ImportTarget::Usage, "subscription");
    if (!isBound(mapping, account) && !isBound(mapping, subscription)) {
        const size_t missed = mapping.preset == ImportPreset::Native ? account : subscription;
        mapping.problems.push_back({MappingProblem::Kind::MissingColumn, headerOf(missed, mapping, known)});
    }
}

} // namespace

QStringList rejectsHeaders()
{
    return {u"rejected_row"_s, u"rejected_column"_s, u"rejected_reason"_s};
}

bool isRejectsHeader(QByteArrayView header)
{
    return rejectsHeaders().contains(plain(QString::fromUtf8(header)));
}

Mapping resolveMapping(ImportTarget target, ImportPreset preset, std::span<const QByteArrayView> header,
                       const UsageColumn &usage)
{
    Mapping mapping {.target = target, .preset = preset, .columns = header.size()};
    QHash<QString, std::optional<size_t>> known = nativeColumns(target);
    if (preset != ImportPreset::Native) {
        const std::optional<Preset> columns = presetOf(preset, target);
        if (!columns) {
            mapping.problems.push_back({MappingProblem::Kind::NoSuchMapping, {}});
            return mapping;
        }
        known = knownColumns(target, columns->columns);
        if (columns->constantField)
            mapping.constants.push_back({*importFieldIndex(target, columns->constantField),
                                         QByteArray(columns->constantValue)});
    }
    if (target == ImportTarget::Usage && !usage.header.isEmpty())
        useColumn(mapping, known, usage);
    bindColumns(mapping, header, known);
    findMissing(mapping, known);
    return mapping;
}

} // namespace mainstay
