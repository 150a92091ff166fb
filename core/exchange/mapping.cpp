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

std::optional<Preset> ravenstack(ImportTarget target)
{
    if (target == ImportTarget::Accounts)
        return Preset {ravenstackAccounts};
    if (target == ImportTarget::Subscriptions)
        return Preset {ravenstackSubscriptions, "currency", "USD"};
    if (target == ImportTarget::ChurnEvents)
        return Preset {ravenstackLosses};
    return hasHome(target) ? std::nullopt : std::optional(Preset {});
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
        else if (!hasHome(mapping.target))
            mapping.noHomeYet += written;
        else if (!known.contains(name))
            mapping.unknown += written;
        else if (const std::optional<size_t> field = known.value(name))
            mapping.bindings.push_back({column, *field});
        else
            mapping.noHomeYet += written;
    }
}

void findMissing(Mapping &mapping, const QHash<QString, std::optional<size_t>> &known)
{
    const std::span<const FieldSpec> fields = importFields(mapping.target);
    for (size_t field = 0; field < fields.size(); ++field) {
        const bool bound = std::any_of(mapping.bindings.begin(), mapping.bindings.end(),
                                       [field](const ColumnBinding &b) { return b.field == field; });
        const bool constant = std::any_of(mapping.constants.begin(), mapping.constants.end(),
                                          [field](const FieldConstant &c) { return c.field == field; });
        if (fields[field].need != FieldNeed::Optional && !bound && !constant)
            mapping.problems.push_back({MappingProblem::Kind::MissingColumn, headerOf(field, mapping, known)});
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

Mapping resolveMapping(ImportTarget target, ImportPreset preset, std::span<const QByteArrayView> header)
{
    Mapping mapping {.target = target, .preset = preset, .columns = header.size()};
    QHash<QString, std::optional<size_t>> known = nativeColumns(target);
    if (preset == ImportPreset::Ravenstack) {
        const std::optional<Preset> columns = ravenstack(target);
        if (!columns) {
            mapping.problems.push_back({MappingProblem::Kind::NoSuchMapping, {}});
            return mapping;
        }
        known = knownColumns(target, columns->columns);
        if (columns->constantField)
            mapping.constants.push_back({*importFieldIndex(target, columns->constantField),
                                         QByteArray(columns->constantValue)});
    }
    bindColumns(mapping, header, known);
    findMissing(mapping, known);
    return mapping;
}

} // namespace mainstay
