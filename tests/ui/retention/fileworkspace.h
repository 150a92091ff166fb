// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/contracts/contractstore.h"
#include "tests/support/testworkspace.h"
#include "ui/common/workspacesession.h"

#include <QTemporaryDir>

namespace mainstay::test {

/// A workspace file to open a session on. Filled in one go by a function that gets the connection.
class FileWorkspace final
{
public:
    template <typename Fill>
    explicit FileWorkspace(Fill fill)
        : m_clock(fixedNow())
    {
        const WriteContext context {m_clock, QStringLiteral("tester")};
        auto made = workspace::create(path(), context, testSettings());
        if (!made.ok())
            qFatal("workspace: %s", qPrintable(made.error().detail));
        Connection &db = **made;
        auto batch = WriteBatch::begin(db, context, {QStringLiteral("test.fill"), {}});
        if (!batch.ok())
            qFatal("batch: %s", qPrintable(batch.error().detail));
        fill(db);
        if (const auto committed = batch->commit(); !committed.ok())
            qFatal("commit: %s", qPrintable(committed.error().detail));
        made->reset();
        m_session = std::make_unique<WorkspaceSession>(path(), m_clock, QStringLiteral("tester"));
    }
    FileWorkspace()
        : FileWorkspace([](Connection &) {})
    {
    }

    WorkspaceSession &session() { return *m_session; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("test.mainstay")); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<WorkspaceSession> m_session;
};

/// A product for subscriptions.
inline ProductId addProduct(Connection &db)
{
    Product product;
    product.name = QStringLiteral("Suite");
    return contractstore::insertProduct(db, product).value();
}

struct Stretch
{
    QDate start;
    QDate end; ///< invalid: open
    qint64 arrMinor = 1'200'000;
};

/// An account that pays for these stretches.
inline AccountId addPaying(Connection &db, ProductId product, const QString &name,
                           const std::vector<Stretch> &stretches, const Currency &currency = eur())
{
    const FixedClock clock(fixedNow());
    Account account;
    account.name = name;
    account.tier = QStringLiteral("A");
    const AccountId id = accountstore::insert(db, account, clock).value();
    Subscription subscription;
    subscription.account = id;
    subscription.product = product;
    subscription.currency = currency;
    for (const Stretch &stretch : stretches)
        subscription.periods.push_back({{}, stretch.start, stretch.end, stretch.arrMinor, {}});
    if (!contractstore::insert(db, subscription).ok())
        qFatal("subscription of %s", qPrintable(name));
    return id;
}

/// In 2025 Q4: 100 at the start, 21 lost, 20 won, 99 at the end; €12,000 each. Before 2025 nothing.
inline void fillHundred(Connection &db)
{
    const ProductId product = addProduct(db);
    const QDate begin(2025, 1, 1);
    for (int i = 0; i < 100; ++i)
        addPaying(db, product,
                  QStringLiteral("%1 %2")
                      .arg(i < 21 ? QStringLiteral("Lost") : QStringLiteral("Kept"))
                      .arg(i),
                  {{begin, i < 21 ? QDate(2025, 11, 15) : QDate()}});
    for (int i = 0; i < 20; ++i)
        addPaying(db, product, QStringLiteral("New %1").arg(i), {{QDate(2025, 12, 1), {}}});
}

} // namespace mainstay::test
