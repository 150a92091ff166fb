// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/metricstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <limits>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

class TestMetricStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsComeBack()
    {
        TestWorkspace workspace;
        Metric reports {{}, u"reports"_s, u"Reports written"_s, u"reports"_s, MetricKind::Count};
        Metric users {{}, u"users"_s, u"Active users"_s, {}, MetricKind::Level};
        workspace.batch(u"metric.add"_s, [&]() -> Result<void> {
            MAINSTAY_TRY(reports.id, metricstore::insert(workspace.db(), reports));
            MAINSTAY_TRY(users.id, metricstore::insert(workspace.db(), users));
            return {};
        });
        QCOMPARE(metricstore::all(workspace.db()).value(), (std::vector {users, reports}));
        QCOMPARE(metricstore::byKey(workspace.db(), u"reports"_s).value(), std::optional(reports));
        QVERIFY(!metricstore::byKey(workspace.db(), u"Reports"_s)->has_value());
        users.unit = u"people"_s;
        workspace.batch(u"metric.edit"_s, [&] { return metricstore::update(workspace.db(), users); });
        QCOMPARE(metricstore::byKey(workspace.db(), u"users"_s).value(), std::optional(users));
    }

    void aDayHasOneValue()
    {
        TestWorkspace workspace;
        const AccountId acme = workspace.addAccount(u"Acme"_s);
        const AccountId other = workspace.addAccount(u"Globex"_s);
        const MetricId metric = workspace.batch(u"metric.add"_s, [&] {
            return metricstore::insert(workspace.db(), {{}, u"users"_s, u"Users"_s, {}, MetricKind::Level});
        });
        const ProductId product = workspace.batch(u"product.add"_s, [&] {
            return contractstore::insertProduct(workspace.db(), {{}, u"p"_s, u"Plus"_s});
        });
        const QDate day(2026, 2, 1);
        const std::vector<MetricValue> put {{acme, metric, {}, day, 4},
                                            {acme, metric, {}, day.addDays(1), 5.5},
                                            {acme, metric, {}, day.addDays(40), 6},
                                            {acme, metric, product, day, 3},
                                            {other, metric, {}, day, 99},
                                            {acme, metric, {}, day, 7}};
        workspace.batch(u"usage.put"_s, [&]() -> Result<void> {
            for (const MetricValue &value : put)
                MAINSTAY_CHECK(metricstore::put(workspace.db(), value));
            return {};
        });
        // The last one of a day holds; other products, days and accounts stay as they are.
        QCOMPARE(metricstore::ofAccount(workspace.db(), acme, day, day.addDays(40)).value(),
                 (std::vector {put[5], put[1], put[3]}));
        QCOMPARE(metricstore::ofAccount(workspace.db(), acme, day.addDays(1), day.addDays(41)).value(),
                 (std::vector {put[1], put[2]}));
    }

    void badOnesAreRefused()
    {
        QCOMPARE(validate(Metric {}).error().detail, u"key"_s);
        QCOMPARE(validate(Metric {.key = u"k"_s}).error().detail, u"name"_s);
        QVERIFY(validate(Metric {.key = u"k"_s, .name = u"n"_s}).ok());
        MetricValue value;
        QCOMPARE(validate(value).error().detail, u"account"_s);
        value.account = AccountId(1);
        QCOMPARE(validate(value).error().detail, u"metric"_s);
        value.metric = MetricId(1);
        QCOMPARE(validate(value).error().detail, u"day"_s);
        value.day = QDate(2026, 1, 1);
        QVERIFY(validate(value).ok());
        value.value = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(validate(value).error().detail, u"value"_s);
        for (const MetricKind kind : {MetricKind::Level, MetricKind::Count})
            QCOMPARE(metricKinds.fromText(metricKinds.toText(kind)).value(), kind);
    }
};

QTEST_GUILESS_MAIN(TestMetricStore)
#include "tst_metricstore.moc"
