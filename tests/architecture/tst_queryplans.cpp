// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Tables that may hold a hundred thousand rows and more: nobody walks through them whole, and
/// nothing out of them is put in order by the engine.
const QSet<QString> bigTables {u"touchpoint"_s,         u"touchpoint_contact"_s, u"touchpoint_member"_s, u"touchpoint_quote"_s,
                               u"subscription_period"_s, u"change"_s,            u"contact"_s,           u"action"_s,
                               u"metric_value"_s,        u"support_case"_s};

struct Exception
{
    QString step; ///< as the plan says it, from its beginning
    QString reason;
};

/// What is allowed all the same, statement by statement.
const QMap<QString, Exception> &exceptions()
{
    static const QMap<QString, Exception> all {
        {u"retention/evidence_periods"_s, {u"SCAN p"_s, u"behind a figure of very many accounts; once, in stored order"_s}},
        {u"retention/uplifts"_s, {u"SCAN p USING INDEX subscription_period_uplift"_s, u"an index of the few periods with an uplift"_s}},
        {u"retention/ignored_periods"_s, {u"SCAN p USING INDEX subscription_period_ignored"_s, u"an index of the few that are passed over"_s}},
        {u"accounts/index_periods"_s, {u"SCAN p"_s, u"loads the portfolio's ARR in one pass"_s}},
        {u"qbr/last_logged"_s, {u"SCAN touchpoint USING INDEX touchpoint_qbr"_s, u"an index of the few touches that were reviews"_s}},
        {u"qbr/logged_days"_s, {u"SCAN touchpoint USING INDEX touchpoint_qbr"_s, u"the same index, each of its touches"_s}},
        {u"exchange/any_touchpoint"_s, {u"SCAN touchpoint"_s, u"stops at the first row"_s}},
        {u"accounts/contacts"_s, {u"USE TEMP B-TREE FOR ORDER BY"_s, u"the few people of one account, by name"_s}},
        {u"touchpoints/open_actions"_s, {u"USE TEMP B-TREE"_s, u"the few open actions of one account"_s}},
        {u"touchpoints/contacts"_s, {u"USE TEMP B-TREE FOR ORDER BY"_s, u"the few people of one touchpoint"_s}},
        {u"touchpoints/members"_s, {u"USE TEMP B-TREE FOR ORDER BY"_s, u"the few people of one touchpoint"_s}},
    };
    return all;
}

/// Names in the statement → tables: aliases are what plans speak of.
QMap<QString, QString> tablesOf(const QString &sql)
{
    static const QRegularExpression from(u"\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)(?:\\s+(?:AS\\s+)?(\\w+))?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QMap<QString, QString> names;
    for (auto match = from.globalMatch(sql); match.hasNext();) {
        const auto one = match.next();
        names.insert(one.captured(1), one.captured(1));
        names.insert(one.captured(2), one.captured(1));
    }
    return names;
}

/// Steps of a plan that a big table must not see.
QStringList badSteps(const QString &sql, const QStringList &plan)
{
    static const QRegularExpression scan(u"^SCAN (\\w+)"_s);
    const QMap<QString, QString> tables = tablesOf(sql);
    const bool big = std::any_of(tables.begin(), tables.end(), [](const QString &table) { return bigTables.contains(table); });
    QStringList bad;
    for (const QString &step : plan) {
        const auto match = scan.match(step);
        // An index made for this one run; all that ever bought a product.
        if (step.contains(u"USING AUTOMATIC"_s) || step.contains(u"USING INDEX subscription_product "_s)) {
            bad += step;
            continue;
        }
        if (match.hasMatch() && bigTables.contains(tables.value(match.captured(1))))
            bad += step;
        else if (big && step.startsWith(u"USE TEMP B-TREE"))
            bad += step;
    }
    return bad;
}

} // namespace

class TestQueryPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementPrepares();
    void noStatementWalksABigTable();
    void badPlansWouldBeFound_data();
    void badPlansWouldBeFound();
    void exceptionsAreNeeded();
    void everyForeignKeyHasAnIndex();

private:
    test::TestWorkspace m_workspace;
};

void TestQueryPlans::everyStatementPrepares()
{
    const QStringList names = embeddedSqlNames();
    QVERIFY(names.size() > 60);
    QStringList faults;
    for (const QString &name : names) {
        const auto statement = m_workspace.db().prepare(name.toStdString());
        if (!statement.ok())
            faults += name + u": "_s + statement.error().detail;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestQueryPlans::noStatementWalksABigTable()
{
    QStringList faults;
    for (const QString &name : embeddedSqlNames()) {
        const QByteArray sql = embeddedSql(name.toStdString()).value();
        const QStringList plan = m_workspace.db().backend().queryPlan(sql).value();
        for (const QString &step : badSteps(QString::fromUtf8(sql), plan)) {
            const auto exception = exceptions().find(name);
            if (exception == exceptions().end() || !step.startsWith(exception->step))
                faults += name + u": "_s + step;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestQueryPlans::badPlansWouldBeFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("bad");
    QTest::newRow("scan") << u"SELECT * FROM touchpoint WHERE summary = ?1"_s << true;
    QTest::newRow("scan by another name") << u"SELECT t.id FROM account a JOIN touchpoint t ON t.notes = a.name"_s << true;
    QTest::newRow("whole index") << u"SELECT id FROM touchpoint ORDER BY at_ms"_s << true;
    QTest::newRow("sorted by the engine") << u"SELECT id FROM touchpoint WHERE account_id = ?1 ORDER BY minutes"_s << true;
    QTest::newRow("no index for the filter") << u"SELECT id FROM subscription_period WHERE seats > ?1"_s << true;
    QTest::newRow("journal scanned") << u"SELECT count(*) FROM change WHERE op = 'delete'"_s << true;
    QTest::newRow("by product") << u"SELECT id FROM subscription WHERE product_id = ?1 AND account_id = ?2"_s << true;
    QTest::newRow("by index") << u"SELECT id FROM touchpoint WHERE account_id = ?1 ORDER BY at_ms DESC, id DESC"_s << false;
    QTest::newRow("by id") << u"SELECT notes FROM touchpoint WHERE id = ?1"_s << false;
    QTest::newRow("small table") << u"SELECT name FROM product ORDER BY length(name)"_s << false;
}

void TestQueryPlans::badPlansWouldBeFound()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, bad);
    const QStringList plan = m_workspace.db().backend().queryPlan(sql.toUtf8()).value();
    QVERIFY(!plan.isEmpty());
    QVERIFY2(badSteps(sql, plan).isEmpty() != bad, qPrintable(plan.join(u'\n')));
}

void TestQueryPlans::exceptionsAreNeeded()
{
    // An exception that nothing needs any more would hide the next fault.
    for (auto exception = exceptions().keyValueBegin(); exception != exceptions().keyValueEnd(); ++exception) {
        const auto sql = embeddedSql(exception->first.toStdString());
        QVERIFY2(sql.ok(), qPrintable(exception->first));
        const QStringList bad = badSteps(QString::fromUtf8(*sql), m_workspace.db().backend().queryPlan(*sql).value());
        QVERIFY2(!bad.filter(QRegularExpression(u'^' + QRegularExpression::escape(exception->second.step))).isEmpty(),
                 qPrintable(exception->first));
    }
}

void TestQueryPlans::everyForeignKeyHasAnIndex()
{
    auto keys = m_workspace.db().prepareGenerated(
        "SELECT m.name, k.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' ORDER BY 1, 2");
    // A partial index does not count: a delete in the parent table could not use it.
    auto indexed = m_workspace.db().prepareGenerated(
        "SELECT count(*) FROM pragma_index_list(?1) l JOIN pragma_index_info(l.name) c WHERE c.seqno = 0 AND c.name = ?2 AND l.partial = 0 "
        "UNION ALL SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2 AND pk = 1 ORDER BY 1 DESC");
    // One row, ever.
    const QStringList exempt {u"journal_session.batch_id"_s};
    int seen = 0;
    QStringList faults;
    while (keys->next().value()) {
        ++seen;
        const QString column = keys->text(0) + u'.' + keys->text(1);
        indexed->bind(keys->text(0), keys->text(1));
        QVERIFY(indexed->next().value());
        if (indexed->int64(0) == 0 && !exempt.contains(column))
            faults += column;
    }
    QVERIFY(seen >= 20);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
