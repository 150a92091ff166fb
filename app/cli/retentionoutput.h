// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/retentionstore.h"

#include <QJsonArray>
#include <QTextStream>

namespace mainstay::cli {

/// The quarters of the whole portfolio, or of one group of it.
struct RetentionSheet
{
    QString group; ///< empty also for the accounts without owner, tier …
    std::vector<QuarterRetention> rows;
};

struct RetentionReport
{
    Currency currency;
    FiscalYear fiscal;
    QDate asOf;
    std::optional<RetentionDimension> by; ///< nothing: one sheet, of the whole
    std::vector<RetentionSheet> sheets;
};

struct ListedAccount
{
    RetentionAccount account;
    qint64 opening = 0;
    qint64 closing = 0;
};

/// The accounts behind one figure.
struct RetentionList
{
    Currency currency;
    FiscalYear fiscal;
    QuarterSpan span;
    RetentionBucket bucket = RetentionBucket::Start;
    std::vector<ListedAccount> accounts;
};

/// docs/cli.md: one object a quarter, and with `by` one a group and quarter.
QJsonArray toJson(const RetentionReport &report);
/// One object an account.
QJsonArray toJson(const RetentionList &list);
/// For people: aligned, in the language and formats of the locale, the formulas named below.
void print(QTextStream &out, const RetentionReport &report);
void print(QTextStream &out, const RetentionList &list);

} // namespace mainstay::cli
