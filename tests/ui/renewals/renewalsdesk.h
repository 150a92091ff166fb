// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history.h"
#include "core/renewals/renewalstore.h"
#include "core/retention/lossstore.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/pagedtableview.h"
#include "ui/renewals/renewalspage.h"

namespace mainstay::test {

/// The page of renewals on 20 March 2026 over five contracts of a year each.
class RenewalsDesk final
{
public:
    struct Contract
    {
        QString account;
        QDate due;
        qint64 arrMinor = 0;
        QDate notice {};
        std::optional<int> upliftBasisPoints {};
        bool autoRenews = false;
    };

    RenewalsDesk()
    {
        product = workspace.batch([&] { return contractstore::insertProduct(workspace.db(), {{}, {}, QStringLiteral("Suite")}); });
        acme = add({QStringLiteral("Acme"), QDate(2026, 4, 1), 1'200'000, QDate(2026, 3, 1), 300, true});
        beta = add({QStringLiteral("Beta"), QDate(2026, 5, 15), 3'000'000, QDate(2026, 4, 10)});
        gone = add({QStringLiteral("Gamma"), QDate(2026, 3, 10), 500'000}); // lapsed
        late = add({QStringLiteral("Delta"), QDate(2026, 12, 1), 800'000, QDate(2026, 10, 1)});
    }

    SubscriptionId add(const Contract &contract)
    {
        const AccountId account = workspace.addAccount(contract.account);
        Subscription subscription {.account = account, .product = product, .currency = eur()};
        subscription.noticeDay = contract.notice;
        subscription.upliftBasisPoints = contract.upliftBasisPoints;
        subscription.autoRenews = contract.autoRenews;
        subscription.periods = {{.start = contract.due.addYears(-1), .end = contract.due, .arrMinor = contract.arrMinor, .seats = 10}};
        return workspace.batch([&] { return contractstore::insert(workspace.db(), subscription); });
    }

    void say(SubscriptionId subscription, QDate due, RenewalCategory category, QDate day)
    {
        const FixedClock clock(QDateTime(day, QTime(9, 0), Qt::UTC));
        workspace.batch([&] {
            return renewalstore::say(workspace.db(), subscription, due, {category, usualProbability(category), {}, {}}, clock);
        });
    }

    void open(QSize size = {1180, 760})
    {
        page = std::make_unique<RenewalsPage>(workspace.session());
        page->resize(size);
        page->show();
        page->activate();
    }

    PagedTableModel *model() const { return page->table()->pagedModel(); }
    bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows; }) && QTest::qWaitForWindowActive(page.get());
    }
    QString cell(int row, RenewalColumn column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, int(column)).data(role).toString();
    }
    /// As the file has it, on its day.
    Renewal stored(SubscriptionId subscription)
    {
        for (const Renewal &renewal : renewalstore::load(workspace.db(), {QDate(2025, 1, 1), QDate(2028, 1, 1)}).value().renewals) {
            if (renewal.subscription == subscription)
                return renewal;
        }
        qFatal("no such renewal");
        return {};
    }

    UiWorkspace workspace;
    ProductId product;
    SubscriptionId acme;
    SubscriptionId beta;
    SubscriptionId gone;
    SubscriptionId late;
    std::unique_ptr<RenewalsPage> page;
};

} // namespace mainstay::test
