// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace mainstay {

enum class LifecycleStage {
    Onboarding,
    Adopting,
    ValueRealised,
    Renewing,
    AtRisk,
    PendingChurn,
    Churned,
    Paused,
    Former,
};

QString toText(LifecycleStage stage);
Result<LifecycleStage> lifecycleStageFromText(QStringView text);
/// In the order of a customer's life.
std::array<LifecycleStage, 9> allLifecycleStages();

struct Account
{
    AccountId id;
    QString key; ///< the customer's key in other systems; may be empty, otherwise unique
    QString name; ///< never empty
    QString reading;
    AccountId parent;
    QString domain;
    QString industry;
    QString region;
    QString segment;
    QString tier;
    LifecycleStage stage = LifecycleStage::Adopting;
    MemberId owner;
    QString language; ///< BCP 47, "ja"
    QString timeZone; ///< IANA, "Asia/Tokyo"
    Currency currency;
    QDate customerSince;
    QStringList tags;
    QString notes; ///< plain text
    std::optional<int> paceDays; ///< the interval that the customer asked for, > 0

    friend bool operator==(const Account &, const Account &) = default;
};

/// What lists search and sort an account by: folded reading, name and domain, a line each. Stored
/// beside the account, so that every writer has to make it with this function.
QString foldedForSearch(const Account &account);

/// InvalidInput naming the field: empty name, unknown time zone, a parent that is the account itself.
Result<void> validate(const Account &account);

} // namespace mainstay
