// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/soundness.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace mainstay::workspace {

namespace {

/// Tables and columns of a workspace made anew that this one hasn't.
Result<QStringList> missingIn(Backend &backend)
{
    const SystemClock clock;
    MAINSTAY_TRY(const Currency currency, Currency::fromCode(u"EUR"));
    MAINSTAY_TRY(const auto fresh, createInMemory({clock, {}}, {{}, currency, {}}));
    MAINSTAY_TRY(const QStringList wanted, fresh->backend().tables());
    MAINSTAY_TRY(const QStringList tables, backend.tables());
    QStringList missing;
    for (const QString &table : wanted) {
        if (!tables.contains(table)) {
            missing += u"no table "_s + table;
            continue;
        }
        MAINSTAY_TRY(const QStringList wantedColumns, fresh->backend().columns(table));
        MAINSTAY_TRY(const QStringList columns, backend.columns(table));
        for (const QString &column : wantedColumns) {
            if (!columns.contains(column))
                missing += u"no column "_s + column + u" in "_s + table;
        }
    }
    return missing;
}

} // namespace

Result<QStringList> problemsOf(Connection &connection)
{
    MAINSTAY_TRY(QStringList problems, connection.backend().check(CheckDepth::Full));
    MAINSTAY_TRY(const QStringList missing, missingIn(connection.backend()));
    return problems + missing;
}

} // namespace mainstay::workspace
