// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/mapping.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Mapping resolved(ImportTarget target, ImportPreset preset, const QByteArray &headerLine)
{
    const QByteArrayList headers = headerLine.split(',');
    const std::vector<QByteArrayView> views(headers.begin(), headers.end());
    return resolveMapping(target, preset, views);
}

/// "column>field" of every binding.
QStringList bound(const Mapping &mapping)
{
    QStringList texts;
    for (const ColumnBinding &binding : mapping.bindings)
        texts += QString::number(binding.column) + u'>'
            + QString::fromLatin1(importFields(mapping.target)[binding.field].name);
    return texts;
}

} // namespace

class TestMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAndPresetsKeepTheirTexts();
    void fieldsAreWellFormed();
    void nativeLeastHeadersAreEnough_data();
    void nativeLeastHeadersAreEnough();
    void headersAreFoldedAndInAnyOrder();
    void unknownColumnsAreTold();
    void missingAndDuplicateColumnsAreAllTold();
    void ravenstackAccounts();
    void ravenstackSubscriptions();
    void usageIsOfAnAccountOrASubscription();
    void ravenstackUsageAndTickets();
    void aPresetWithoutTheTargetSaysSo();
    void aRejectsFileIsRecognised();
};

void TestMapping::targetsAndPresetsKeepTheirTexts()
{
    for (const ImportTarget target : importTargets())
        QCOMPARE(importTargetFromText(toText(target)).value(), target);
    QCOMPARE(toText(ImportTarget::ChurnEvents), u"churn-events"_s);
    QVERIFY(!importTargetFromText(u"Accounts").ok());
    for (const ImportPreset preset : importPresets())
        QCOMPARE(importPresetFromText(toText(preset)).value(), preset);
    QVERIFY(!importPresetFromText(u"salesforce").ok());
}

void TestMapping::fieldsAreWellFormed()
{
    for (const ImportTarget target : importTargets()) {
        QVERIFY(!importFields(target).empty());
        std::set<QByteArray> names;
        for (const FieldSpec &field : importFields(target)) {
            QVERIFY(names.insert(field.name.toByteArray()).second);
            const bool isWord = field.kind == FieldKind::Word || field.kind == FieldKind::WordList;
            QCOMPARE(!field.words.empty(), isWord);
        }
        // Usage is matched on what it is about.
        QCOMPARE(names.contains("key"), target != ImportTarget::Usage);
    }
}

void TestMapping::nativeLeastHeadersAreEnough_data()
{
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("accounts") << ImportTarget::Accounts << QByteArray("key,name");
    QTest::newRow("members") << ImportTarget::Members << QByteArray("key,name");
    QTest::newRow("contacts") << ImportTarget::Contacts << QByteArray("key,account,name");
    QTest::newRow("subscriptions") << ImportTarget::Subscriptions
                                   << QByteArray("key,account,product,start,end,arr,currency");
    QTest::newRow("touchpoints") << ImportTarget::Touchpoints
                                 << QByteArray("key,account,at,kind,minutes,summary,notes,sentiment_us,sentiment_solution");
    QTest::newRow("usage") << ImportTarget::Usage << QByteArray("account,day,metric,value");
    QTest::newRow("cases") << ImportTarget::Cases << QByteArray("key,account,opened_at");
    QTest::newRow("objectives") << ImportTarget::Objectives << QByteArray("key,account,title,begin");
    QTest::newRow("actions") << ImportTarget::Actions << QByteArray("key,account,what");
}

void TestMapping::nativeLeastHeadersAreEnough()
{
    QFETCH(ImportTarget, target);
    QFETCH(QByteArray, header);
    const Mapping mapping = resolved(target, ImportPreset::Native, header);
    QVERIFY(mapping.problems.empty());
    QCOMPARE(mapping.bindings.size(), size_t(header.count(',') + 1));
    QCOMPARE(mapping.columns, mapping.bindings.size());
    QVERIFY(mapping.unknown.isEmpty() && mapping.noHomeYet.isEmpty());
}

void TestMapping::headersAreFoldedAndInAnyOrder()
{
    const Mapping mapping = resolved(ImportTarget::Accounts, ImportPreset::Native, " Customer Since ,NAME,time-zone,Key");
    QVERIFY(mapping.problems.empty());
    QCOMPARE(bound(mapping), (QStringList {u"0>customer_since"_s, u"1>name"_s, u"2>time_zone"_s, u"3>key"_s}));
}

void TestMapping::unknownColumnsAreTold()
{
    const Mapping mapping = resolved(ImportTarget::Accounts, ImportPreset::Native, "key,Shoe Size,name,");
    QVERIFY(mapping.problems.empty());
    QCOMPARE(mapping.unknown, (QStringList {u"Shoe Size"_s, QString()}));
}

void TestMapping::missingAndDuplicateColumnsAreAllTold()
{
    using Kind = MappingProblem::Kind;
    const Mapping mapping = resolved(ImportTarget::Subscriptions, ImportPreset::Native,
                                     "key,account,Product,start,arr,PRODUCT");
    QCOMPARE(mapping.problems, (std::vector<MappingProblem> {{Kind::DuplicateColumn, u"Product"_s},
                                                             {Kind::MissingColumn, u"end"_s},
                                                             {Kind::MissingColumn, u"currency"_s}}));
    const Mapping raven = resolved(ImportTarget::Accounts, ImportPreset::Ravenstack, "account_id,industry");
    QCOMPARE(raven.problems, (std::vector<MappingProblem> {{Kind::MissingColumn, u"account_name"_s}}));
}

void TestMapping::ravenstackAccounts()
{
    const Mapping mapping = resolved(ImportTarget::Accounts, ImportPreset::Ravenstack,
                                     "account_id,account_name,industry,country,signup_date,referral_source,plan_tier,"
                                     "seats,is_trial,churn_flag,messiness_description");
    QVERIFY(mapping.problems.empty());
    QCOMPARE(bound(mapping), (QStringList {u"0>key"_s, u"1>name"_s, u"2>industry"_s, u"3>region"_s,
                                           u"4>customer_since"_s, u"6>tier"_s}));
    QCOMPARE(mapping.noHomeYet, (QStringList {u"referral_source"_s, u"seats"_s, u"is_trial"_s, u"churn_flag"_s}));
    QCOMPARE(mapping.unknown, QStringList {u"messiness_description"_s});
}

void TestMapping::ravenstackSubscriptions()
{
    const Mapping mapping
        = resolved(ImportTarget::Subscriptions, ImportPreset::Ravenstack,
                   "subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,"
                   "upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag");
    QVERIFY(mapping.problems.empty());
    QCOMPARE(bound(mapping), (QStringList {u"0>key"_s, u"1>account"_s, u"2>start"_s, u"3>end"_s, u"4>product"_s,
                                           u"5>seats"_s, u"7>arr"_s, u"8>trial"_s, u"13>auto_renew"_s}));
    QCOMPARE(mapping.constants.size(), 1u);
    QCOMPARE(mapping.constants.front().value, QByteArray("USD"));
}

void TestMapping::usageIsOfAnAccountOrASubscription()
{
    using Kind = MappingProblem::Kind;
    for (const QByteArray &whose : {QByteArray("account"), QByteArray("subscription")})
        QVERIFY(resolved(ImportTarget::Usage, ImportPreset::Native, whose + ",day,metric,value").problems.empty());
    QCOMPARE(resolved(ImportTarget::Usage, ImportPreset::Native, "day,metric,value").problems,
             (std::vector<MappingProblem> {{Kind::MissingColumn, u"account"_s}}));
    QCOMPARE(resolved(ImportTarget::Usage, ImportPreset::Ravenstack, "usage_date,feature_name,usage_count").problems,
             (std::vector<MappingProblem> {{Kind::MissingColumn, u"subscription_id"_s}}));
}

void TestMapping::ravenstackUsageAndTickets()
{
    const Mapping usage = resolved(ImportTarget::Usage, ImportPreset::Ravenstack,
                                   "usage_id,subscription_id,usage_date,feature_name,usage_count,usage_duration_secs,error_count,"
                                   "is_beta_feature");
    QVERIFY(usage.problems.empty() && usage.unknown.isEmpty());
    QCOMPARE(bound(usage), (QStringList {u"1>subscription"_s, u"2>day"_s, u"3>metric"_s, u"4>value"_s}));
    QCOMPARE(usage.noHomeYet, (QStringList {u"usage_id"_s, u"usage_duration_secs"_s, u"error_count"_s, u"is_beta_feature"_s}));
    QCOMPARE(usage.constants.front().value, QByteArray("count"));
    const Mapping tickets = resolved(ImportTarget::Cases, ImportPreset::Ravenstack,
                                     "ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,"
                                     "first_response_time_minutes,satisfaction_score,escalation_flag");
    QVERIFY(tickets.problems.empty() && tickets.unknown.isEmpty() && tickets.noHomeYet.isEmpty());
}

void TestMapping::aPresetWithoutTheTargetSaysSo()
{
    const Mapping mapping = resolved(ImportTarget::Members, ImportPreset::Ravenstack, "key,name");
    QCOMPARE(mapping.problems.size(), 1u);
    QCOMPARE(mapping.problems.front().kind, MappingProblem::Kind::NoSuchMapping);
}

void TestMapping::aRejectsFileIsRecognised()
{
    const Mapping mapping = resolved(ImportTarget::Accounts, ImportPreset::Native,
                                     "rejected_row,rejected_column,rejected_reason,key,name");
    QVERIFY(mapping.problems.empty());
    QVERIFY(mapping.isRejectsFile);
    QVERIFY(mapping.unknown.isEmpty());
    QCOMPARE(bound(mapping), (QStringList {u"3>key"_s, u"4>name"_s}));
}

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
