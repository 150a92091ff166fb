// SPDX-License-Identifier: Apache-2.0
// Usage, support cases and objectives of other systems.
#include "core/exchange/guess.h"
#include "core/history/history.h"
#include "core/outcomes/metricstore.h"
#include "core/outcomes/objectivestore.h"
#include "core/outcomes/supportcasestore.h"
#include "tests/core/exchange/importfixture.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray usageHeader = "account,day,metric,value,kind\n";

void prepare(ImportFixture &f)
{
    f.import("key,name\nM-1,Mia\n", ImportTarget::Members);
    f.import("key,name\nA-1,Acme\nA-2,Globex\nA-3,Twin\nA-4,Twin\n", ImportTarget::Accounts);
    f.import("key,account,name\nC-1,A-1,Sato\n", ImportTarget::Contacts);
    f.import("key,account,product,start,end,arr,currency\nS-1,A-1,Plus,2026-01-01,,10,EUR\n", ImportTarget::Subscriptions);
}

SupportCase caseOf(ImportFixture &f, const char *key)
{
    const qint64 id = f.number(QByteArray("SELECT id FROM support_case WHERE key = '") + key + '\'');
    return supportcasestore::byId(f.db(), SupportCaseId(id)).value();
}

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestImportOutcomes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsKeptPerDayAndProduct();
    void aWideFileIsReadColumnByColumn();
    void countsAreAddedUpAndTheLastLevelHolds();
    void theSameUsageAgainChangesNothing();
    void aFileLargerThanWhatIsHeldIsAddedUpAllTheSame();
    void badUsageIsRefused();
    void usageIsTakenBackWhole();
    void aTrialOfUsageLeavesNothing();
    void allFieldsOfACaseAreKept();
    void timesMayBeSpans();
    void stateAndSolutionAgree_data();
    void stateAndSolutionAgree();
    void aSolvedCaseKeepsTheTimeItWasSolved();
    void badCasesAreRefused();
    void wordsOfOtherSystemsAreOurs();
    void allFieldsOfAnObjectiveAreKept();
    void theWayOfAnObjectiveIsFromBaselineToTarget();
    void badObjectivesAreRefused();
    void filesAreGuessedByTheirHeaders_data();
    void filesAreGuessedByTheirHeaders();
    void zendeskTicketsAreCases();
};

void TestImportOutcomes::usageIsKeptPerDayAndProduct()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("account,subscription,day,metric,value,product,kind,unit\n"
                                         "A-1,,2026-03-01,Active users,12,,level,people\n"
                                         "Acme,,2026-03-02,active USERS,13.5,plus,,\n"
                                         ",S-1,2026-03-03,Active users,1e2,,,\n",
                                         ImportTarget::Usage);
    QCOMPARE(texts(report), QStringList());
    QCOMPARE(report.added, 3);
    const Metric metric = metricstore::all(f.db())->front();
    QCOMPARE(metric.name, u"Active users"_s);
    QCOMPARE(metric.unit, u"people"_s);
    QCOMPARE(metric.kind, MetricKind::Level);
    const AccountId acme = **accountstore::idByKey(f.db(), u"A-1");
    const ProductId plus(f.number("SELECT id FROM product"));
    QCOMPARE(metricstore::ofAccount(f.db(), acme, QDate(2026, 1, 1), QDate(2027, 1, 1)).value(),
             (std::vector<MetricValue> {{acme, metric.id, {}, QDate(2026, 3, 1), 12},
                                        {acme, metric.id, plus, QDate(2026, 3, 2), 13.5},
                                        {acme, metric.id, plus, QDate(2026, 3, 3), 100}}));
}

void TestImportOutcomes::aWideFileIsReadColumnByColumn()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = "account,day,Active Users,reports,value\nA-1,2026-03-01,12,4,99\nA-1,2026-03-02,13,,99\n";
    const ImportReport users = f.import(csv, {.target = ImportTarget::Usage, .usage = {u"active users"_s, u"users"_s}});
    QCOMPARE(texts(users), QStringList());
    QCOMPARE(users.added, 2);
    const ImportReport reports = f.import(csv, {.target = ImportTarget::Usage, .usage = {u"reports"_s, {}}});
    QCOMPARE(texts(reports), QStringList {u"3 reports [] required"_s});
    QCOMPARE(f.text("SELECT group_concat(m.name || ' ' || v.value) FROM metric_value v JOIN metric m ON m.id = v.metric_id"),
             u"users 12.0,users 13.0,reports 4.0"_s);
    const ImportReport none = f.import(csv, {.target = ImportTarget::Usage, .usage = {u"logins"_s, {}}});
    QCOMPARE(none.outcome, ImportOutcome::WrongColumns);
    QCOMPARE(none.mapping.problems.front().header, u"logins"_s);
}

void TestImportOutcomes::countsAreAddedUpAndTheLastLevelHolds()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import(usageHeader
                                             + "A-1,2026-03-01,reports,3,count\nA-1,2026-03-01,users,7,level\n"
                                               "A-2,2026-03-01,reports,10,count\nA-1,2026-03-01,reports,4,count\n"
                                               "A-1,2026-03-01,users,5,level\n",
                                         ImportTarget::Usage);
    QCOMPARE(texts(report), QStringList());
    QVERIFY(addsUp(report));
    QCOMPARE(report.added, 5); // rows, of which three values were made
    QCOMPARE(f.number("SELECT count(*) FROM metric_value"), 3);
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 1 AND metric_id = 1"), 7);
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 1 AND metric_id = 2"), 5);
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 2"), 10);
}

void TestImportOutcomes::theSameUsageAgainChangesNothing()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = usageHeader + "A-1,2026-03-01,reports,0.1,count\nA-1,2026-03-01,reports,0.2,count\n";
    QCOMPARE(f.import(csv, ImportTarget::Usage).added, 2);
    const ImportReport again = f.import(csv, ImportTarget::Usage);
    QCOMPARE(again.outcome, ImportOutcome::NothingNew);
    QCOMPARE(again.unchanged, 2);
    // A file says all there is of its days: what it says takes the place of what was there.
    const ImportReport changed = f.import(usageHeader + "A-1,2026-03-01,reports,9,count\nA-1,2026-03-02,reports,1,count\n",
                                          ImportTarget::Usage);
    QCOMPARE(changed.updated, 1);
    QCOMPARE(changed.added, 1);
    QCOMPARE(f.number("SELECT value FROM metric_value ORDER BY id LIMIT 1"), 9);
}

void TestImportOutcomes::aFileLargerThanWhatIsHeldIsAddedUpAllTheSame()
{
    ImportFixture f;
    prepare(f);
    constexpr int rows = 100'500;
    QByteArray csv = usageHeader + "A-2,2026-03-01,users,1,level\n";
    for (int i = 0; i < rows; ++i)
        csv += "A-1,2026-03-01,reports,2,count\n";
    csv += "A-2,2026-03-01,users,4,level\n";
    const ImportReport report = f.import(csv, ImportTarget::Usage);
    QCOMPARE(report.added, rows + 2);
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 1"), 2 * rows);
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 2"), 4);
    const ImportReport again = f.import(csv, ImportTarget::Usage);
    QVERIFY(addsUp(again));
    QCOMPARE(f.number("SELECT value FROM metric_value WHERE account_id = 1"), 2 * rows);
}

void TestImportOutcomes::badUsageIsRefused()
{
    ImportFixture f;
    prepare(f);
    f.import(usageHeader + "A-1,2026-03-01,reports,3,count\n", ImportTarget::Usage);
    const ImportReport report = f.import("account,subscription,day,metric,value,product,kind\n"
                                         ",,2026-03-01,reports,3,,\n"
                                         "A-9,,2026-03-01,reports,3,,\n"
                                         "Twin,,2026-03-01,reports,3,,\n"
                                         ",S-9,2026-03-01,reports,3,,\n"
                                         "A-2,S-1,2026-03-01,reports,3,,\n"
                                         "A-1,,2026-03-01,,3,,\n"
                                         "A-1,,2026-03-01,reports,many,,\n"
                                         "A-1,,2026-03-01,reports,nan,,\n"
                                         "A-1,,2026-03-01,reports,-1,,\n"
                                         "A-1,,2026-03-01,reports,3,Minus,\n"
                                         "A-1,,2026-03-01,reports,3,,level\n"
                                         "A-1,,2026-03-01,balance,-1,,level\n",
                                         ImportTarget::Usage);
    QCOMPARE(texts(report),
             (QStringList {u"2 account [] required"_s, u"3 account [A-9] unknown-account"_s, u"4 account [Twin] unknown-account"_s,
                           u"5 subscription [S-9] unknown-subscription"_s, u"6 subscription [S-1] contradiction"_s,
                           u"7 metric [] required"_s, u"8 value [many] not-a-number"_s, u"9 value [nan] not-a-number"_s,
                           u"10 value [-1] out-of-range"_s, u"11 product [Minus] unknown-product"_s, u"12 kind [level] contradiction"_s}));
    QCOMPARE(report.added, 1);
}

void TestImportOutcomes::usageIsTakenBackWhole()
{
    ImportFixture f;
    prepare(f);
    f.import(usageHeader + "A-1,2026-03-01,reports,3,count\n", ImportTarget::Usage);
    f.import(usageHeader + "A-1,2026-03-01,reports,8,count\nA-2,2026-03-01,users,3,level\n", ImportTarget::Usage);
    QCOMPARE(f.number("SELECT count(*) FROM metric"), 2);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.number("SELECT count(*) FROM metric"), 1);
    QCOMPARE(f.number("SELECT sum(value) FROM metric_value"), 3);
    QVERIFY(history::redo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.number("SELECT sum(value) FROM metric_value"), 11);
}

void TestImportOutcomes::aTrialOfUsageLeavesNothing()
{
    ImportFixture f;
    prepare(f);
    const QByteArray csv = usageHeader + "A-1,2026-03-01,reports,3,count\nA-9,2026-03-01,reports,3,count\n";
    const ImportReport tried = f.import(csv, {.target = ImportTarget::Usage, .run = ImportOptions::Run::Try});
    QCOMPARE(tried.outcome, ImportOutcome::Tried);
    QCOMPARE(tried.added, 1);
    const ImportReport held = f.import(csv, {.target = ImportTarget::Usage, .onRejects = ImportOptions::OnRejects::KeepNothing});
    QCOMPARE(held.outcome, ImportOutcome::HeldBack);
    QCOMPARE(f.number("SELECT (SELECT count(*) FROM metric) + (SELECT count(*) FROM metric_value)"), 0);
}

void TestImportOutcomes::allFieldsOfACaseAreKept()
{
    ImportFixture f;
    prepare(f);
    const QByteArray header = "key,account,subject,topic,severity,state,opened_at,answered_at,resolved_at,answer_due_at,"
                              "resolve_due_at,escalated,satisfaction,contact,product\n";
    const QByteArray row = "T-1,Acme,No export,export,P1,Closed,2026-03-02T09:00Z,2026-03-02T10:30Z,2026-03-04T09:00Z,"
                           "2026-03-02T10:00Z,2026-03-05T09:00Z,yes,4,C-1,plus\n";
    const ImportReport report = f.import(header + row, ImportTarget::Cases);
    QCOMPARE(texts(report), QStringList());
    SupportCase wanted;
    wanted.id = SupportCaseId(1);
    wanted.key = u"T-1"_s;
    wanted.account = **accountstore::idByKey(f.db(), u"A-1");
    wanted.product = ProductId(f.number("SELECT id FROM product"));
    wanted.contact = ContactId(f.number("SELECT id FROM contact"));
    wanted.subject = u"No export"_s;
    wanted.topic = u"export"_s;
    wanted.severity = CaseSeverity::Critical;
    wanted.state = CaseState::Resolved;
    wanted.openedAt = at(2, 9);
    wanted.answeredAt = at(2, 10, 30);
    wanted.resolvedAt = at(4, 9);
    wanted.answerDueAt = at(2, 10);
    wanted.resolveDueAt = at(5, 9);
    wanted.escalated = true;
    wanted.satisfaction = 4;
    QCOMPARE(caseOf(f, "T-1"), wanted);
    QCOMPARE(f.import(header + row, ImportTarget::Cases).unchanged, 1);
    // Only what the file has is changed.
    QCOMPARE(f.import("key,account,opened_at,severity\nT-1,A-1,2026-03-02T09:00Z,low\n", ImportTarget::Cases).updated, 1);
    wanted.severity = CaseSeverity::Low;
    QCOMPARE(caseOf(f, "T-1"), wanted);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(caseOf(f, "T-1").severity, CaseSeverity::Critical);
}

void TestImportOutcomes::timesMayBeSpans()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,opened_at,answer_minutes,resolve_hours,resolved_at,satisfaction\n"
                                         "T-1,A-1,2026-03-02T09:00Z,90.5,36.0,,4.0\n"
                                         "T-2,A-1,2026-03-02T09:00Z,,,,\n"
                                         "T-3,A-1,2026-03-02T09:00Z,0,1,2026-03-04T09:00Z,\n",
                                         ImportTarget::Cases);
    QCOMPARE(texts(report), QStringList());
    QCOMPARE(caseOf(f, "T-1").answeredAt, at(2, 10, 30).addSecs(30));
    QCOMPARE(caseOf(f, "T-1").resolvedAt, at(3, 21));
    QCOMPARE(caseOf(f, "T-1").satisfaction, std::optional(4));
    QCOMPARE(caseOf(f, "T-2").state, CaseState::Open);
    QVERIFY(!caseOf(f, "T-2").answeredAt.isValid());
    QCOMPARE(caseOf(f, "T-3").resolvedAt, at(4, 9)); // where both stand, the time holds
}

void TestImportOutcomes::stateAndSolutionAgree_data()
{
    QTest::addColumn<QByteArray>("cells"); // state, resolved_at, changed_at
    QTest::addColumn<QString>("said"); // the state, or why not
    QTest::newRow("nothing said") << QByteArray(",,") << u"open"_s;
    QTest::newRow("a time alone") << QByteArray(",2026-03-04,") << u"resolved"_s;
    QTest::newRow("both") << QByteArray("solved,2026-03-04,2026-03-09") << u"resolved"_s;
    QTest::newRow("waiting") << QByteArray("pending,,2026-03-09") << u"waiting"_s;
    QTest::newRow("solved, some time") << QByteArray("solved,,2026-03-09") << u"resolved"_s;
    QTest::newRow("solved, never") << QByteArray("solved,,") << u"2 resolved_at [] required"_s;
    QTest::newRow("open and solved") << QByteArray("open,2026-03-04,") << u"2 state [open] contradiction"_s;
    QTest::newRow("solved before") << QByteArray("solved,2026-03-01,") << u"2 resolved_at [2026-03-01] end-before-start"_s;
    QTest::newRow("gone") << QByteArray("deleted,,") << u"2 state [deleted] unknown-word"_s;
}

void TestImportOutcomes::stateAndSolutionAgree()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, said);
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,opened_at,state,resolved_at,changed_at\nT-1,A-1,2026-03-02," + cells + '\n',
                                         ImportTarget::Cases);
    QCOMPARE(report.added > 0 ? caseStates.toText(caseOf(f, "T-1").state) : texts(report).join(u','), said);
}

void TestImportOutcomes::aSolvedCaseKeepsTheTimeItWasSolved()
{
    ImportFixture f;
    prepare(f);
    const QByteArray header = "key,account,opened_at,state,changed_at\nT-1,A-1,2026-03-02,";
    f.import(header + "solved,2026-03-04\n", ImportTarget::Cases);
    QCOMPARE(f.import(header + "closed,2026-03-09\n", ImportTarget::Cases).unchanged, 1);
    QCOMPARE(caseOf(f, "T-1").resolvedAt, at(4, 0));
    QCOMPARE(f.import(header + "reopened,2026-03-10\n", ImportTarget::Cases).updated, 1);
    QCOMPARE(caseOf(f, "T-1").state, CaseState::Open);
    QVERIFY(!caseOf(f, "T-1").resolvedAt.isValid());
}

void TestImportOutcomes::badCasesAreRefused()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,opened_at,severity,answer_minutes,resolve_hours,satisfaction,contact,product,answered_at\n"
                                         ",A-1,2026-03-02,,,,,,,\n"
                                         "T-2,A-9,2026-03-02,,,,,,,\n"
                                         "T-3,A-1,,,,,,,,\n"
                                         "T-4,A-1,2026-03-02,awful,,,,,,\n"
                                         "T-5,A-1,2026-03-02,,-5,,,,,\n"
                                         "T-6,A-1,2026-03-02,,,-5,,,,\n"
                                         "T-7,A-1,2026-03-02,,,,6,,,\n"
                                         "T-8,A-1,2026-03-02,,,,3.5,,,\n"
                                         "T-9,A-1,2026-03-02,,,,,C-9,,\n"
                                         "T-10,A-1,2026-03-02,,,,,,Minus,\n"
                                         "T-11,A-1,2026-03-02,,,,,,,2026-03-01\n"
                                         "T-12,A-1,2026-03-02,,,,,,,\n"
                                         "T-12,A-2,2026-03-02,,,,,,,\n",
                                         ImportTarget::Cases);
    QCOMPARE(texts(report),
             (QStringList {u"2 key [] required"_s, u"3 account [A-9] unknown-account"_s, u"4 opened_at [] required"_s,
                           u"5 severity [awful] unknown-word"_s, u"6 answer_minutes [-5] out-of-range"_s,
                           u"7 resolve_hours [-5] out-of-range"_s, u"8 satisfaction [6] out-of-range"_s,
                           u"9 satisfaction [3.5] not-a-number"_s, u"10 contact [C-9] unknown-contact"_s,
                           u"11 product [Minus] unknown-product"_s, u"12 answered_at [2026-03-01] contradiction"_s,
                           u"14 key [T-12] duplicate-key 13"_s}));
    QCOMPARE(report.added, 1);
}

void TestImportOutcomes::wordsOfOtherSystemsAreOurs()
{
    ImportFixture f;
    prepare(f);
    const std::pair<QByteArray, CaseSeverity> words[] {
        {"Urgent", CaseSeverity::Critical}, {"BLOCKER", CaseSeverity::Critical}, {"Sev 1", CaseSeverity::Critical},
        {"p2", CaseSeverity::High},         {"Major", CaseSeverity::High},       {"medium", CaseSeverity::Normal},
        {"minor", CaseSeverity::Low},       {"P5", CaseSeverity::Low}};
    for (const auto &[word, severity] : words) {
        const ImportReport report = f.import("key,account,opened_at,severity\n" + word + ",A-1,2026-03-02," + word + '\n',
                                             ImportTarget::Cases);
        QVERIFY2(report.added == 1, word.constData());
        QCOMPARE(caseOf(f, word.constData()).severity, severity);
    }
}

void TestImportOutcomes::allFieldsOfAnObjectiveAreKept()
{
    ImportFixture f;
    prepare(f);
    f.import(usageHeader + "A-1,2026-03-01,reports,3,count\n", ImportTarget::Usage);
    const QByteArray csv = "key,account,title,unit,direction,baseline,target,begin,due,quote,owner,contact,metric\n"
                           "O-1,Acme,Fewer errors,errors,Reduce,40.5,10,2026-01-01,2026-06-30,\"so\nmany\",M-1,C-1,Reports\n"
                           "O-2,A-2,Open end,,,,,2026-01-01,,,,,\n";
    const ImportReport report = f.import(csv, ImportTarget::Objectives);
    QCOMPARE(texts(report), QStringList());
    QCOMPARE(f.text("SELECT key || '|' || title || '|' || unit || '|' || direction || '|' || baseline || '|' || target || '|' || begin_day "
                    "|| '|' || due_day || '|' || quote || '|' || owner_id || contact_id || metric_id FROM objective WHERE key = 'O-1'"),
             u"O-1|Fewer errors|errors|less|40.5|10.0|2026-01-01|2026-06-30|so\nmany|111"_s);
    QCOMPARE(f.number("SELECT count(*) FROM objective WHERE key = 'O-2' AND direction = 'more' AND target IS NULL AND due_day IS NULL"), 1);
    QCOMPARE(f.import(csv, ImportTarget::Objectives).unchanged, 2);
    QCOMPARE(f.import("key,account,title,begin,target\nO-2,A-2,Open end,2026-01-01,5\n", ImportTarget::Objectives).updated, 1);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.import(csv, ImportTarget::Objectives).unchanged, 2);
}

/// Where both numbers stand they say which way is better; objectives that the program itself would refuse don't come in.
void TestImportOutcomes::theWayOfAnObjectiveIsFromBaselineToTarget()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,title,begin,direction,baseline,target\n"
                                         "O-1,A-1,down,2026-01-01,,40,10\n"
                                         "O-2,A-1,up,2026-01-01,,10,40\n"
                                         "O-3,A-1,against,2026-01-01,more,40,10\n"
                                         "O-4,A-1,nowhere,2026-01-01,less,40,40\n"
                                         "O-5,A-1,open,2026-01-01,less,,10\n",
                                         ImportTarget::Objectives);
    QCOMPARE(texts(report), (QStringList {u"4 direction [more] contradiction"_s, u"5 target [40] contradiction"_s}));
    QCOMPARE(f.text("SELECT group_concat(key || direction, ' ') FROM (SELECT key, direction FROM objective ORDER BY key)"), u"O-1less O-2more O-5less"_s);
    const std::vector<Objective> stored = objectivestore::ofAccount(f.db(), AccountId(f.number("SELECT id FROM account WHERE key = 'A-1'"))).value();
    QCOMPARE(stored.size(), size_t(3));
    for (const Objective &one : stored)
        QVERIFY2(validate(one).ok(), qPrintable(one.title));
}

void TestImportOutcomes::badObjectivesAreRefused()
{
    ImportFixture f;
    prepare(f);
    const ImportReport report = f.import("key,account,title,begin,due,owner,metric,target\n"
                                         "O-1,A-1,,2026-01-01,,,,\n"
                                         "O-2,A-1,x,2026-01-01,2026-01-01,,,\n"
                                         "O-3,A-1,x,2026-01-01,,M-9,,\n"
                                         "O-4,A-1,x,2026-01-01,,,steps,\n"
                                         "O-5,A-1,x,2026-01-01,,,,ten\n",
                                         ImportTarget::Objectives);
    QCOMPARE(texts(report), (QStringList {u"2 title [] required"_s, u"3 due [2026-01-01] end-before-start"_s,
                                          u"4 owner [M-9] unknown-member"_s, u"5 metric [steps] unknown-metric"_s,
                                          u"6 target [ten] not-a-number"_s}));
    QCOMPARE(report.added, 0);
}

void TestImportOutcomes::filesAreGuessedByTheirHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ImportTarget>("target");
    QTest::addColumn<ImportPreset>("preset");
    QTest::newRow("usage") << QByteArray("account,day,metric,value") << ImportTarget::Usage << ImportPreset::Native;
    QTest::newRow("cases") << QByteArray("key,account,opened_at,severity,state") << ImportTarget::Cases << ImportPreset::Native;
    QTest::newRow("objectives") << QByteArray("key,account,title,begin,due,target") << ImportTarget::Objectives << ImportPreset::Native;
    QTest::newRow("ravenstack usage") << QByteArray("usage_id,subscription_id,usage_date,feature_name,usage_count,usage_duration_secs,"
                                                    "error_count,is_beta_feature")
                                      << ImportTarget::Usage << ImportPreset::Ravenstack;
    QTest::newRow("ravenstack tickets, messy")
        << QByteArray("ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,first_response_time_minutes,"
                      "satisfaction_score,escalation_flag,messiness_description")
        << ImportTarget::Cases << ImportPreset::Ravenstack;
    QTest::newRow("zendesk tickets") << QByteArray("id,created_at,organization_id,priority,status,subject,type,updated_at,url")
                                     << ImportTarget::Cases << ImportPreset::Zendesk;
    QTest::newRow("zendesk organizations") << QByteArray("id,created_at,details,name,notes,shared_tickets,url")
                                           << ImportTarget::Accounts << ImportPreset::Zendesk;
    QTest::newRow("accounts, as ever") << QByteArray("key,name,tier") << ImportTarget::Accounts << ImportPreset::Native;
}

void TestImportOutcomes::filesAreGuessedByTheirHeaders()
{
    QFETCH(const QByteArray, header);
    ImportFixture f;
    const ImportGuess guess = guessImport(f.write(header + '\n'));
    QTEST(guess.target, "target");
    QTEST(guess.preset, "preset");
}

void TestImportOutcomes::zendeskTicketsAreCases()
{
    const QString folder = QStringLiteral(MAINSTAY_SHARED_DATA "/crm_exports/zendesk/");
    if (!QFile::exists(folder + u"ticket_data.csv"_s))
        QSKIP("shared data is not here");
    ImportFixture f;
    // Whose tickets they are stands in the tickets alone.
    QByteArray accounts = "key,name\n";
    QFile file(folder + u"ticket_data.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    const auto column = lines.front().split(',').indexOf("organization_id");
    QSet<QByteArray> organizations;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray organization = line.split(',').value(column);
        if (!organization.isEmpty() && !organizations.contains(organization))
            accounts += organization + ",Customer " + organization + '\n';
        organizations.insert(organization);
    }
    f.import(accounts, ImportTarget::Accounts);
    const auto report = f.tryImport(file.fileName(), {.target = ImportTarget::Cases, .preset = ImportPreset::Zendesk,
                                                      .zone = QTimeZone::utc()});
    QVERIFY(report.ok());
    QVERIFY(addsUp(*report));
    QVERIFY2(report->added >= 5, qPrintable(texts(*report).join(u'\n')));
    QCOMPARE(f.number("SELECT count(*) FROM support_case WHERE (state = 'resolved') <> (resolved_ms IS NOT NULL)"), 0);
}

QTEST_GUILESS_MAIN(TestImportOutcomes)
#include "tst_importoutcomes.moc"
