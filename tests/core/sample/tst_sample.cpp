// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sampleworkspace.h"

#include "core/base/quarter.h"
#include "core/history/history.h"
#include "core/history/journal.h"
#include "core/sample/samplecatalogue.h"
#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <map>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> filled(QDate today, const QString &currency = u"EUR"_s)
{
    const FixedClock clock(QDateTime(today, QTime(12, 0), Qt::UTC));
    const WriteContext context {clock, u"tester"_s};
    auto made = workspace::createInMemory(context, {u"Sample"_s, Currency::fromCode(currency).value(), {}});
    if (!made.ok() || !fillSample(**made, context).ok())
        qFatal("no sample for %s", qPrintable(today.toString(Qt::ISODate)));
    return std::move(made).value();
}

QString dump(Connection &db)
{
    QString text;
    for (const QString &table : db.backend().tables().value()) {
        if (unjournalledTables().contains(table))
            continue;
        const QStringList columns = db.backend().columns(table).value();
        auto rows = db.prepareGenerated("SELECT json_array(\"" + columns.join(u"\",\""_s).toUtf8() + "\") FROM \""
                                        + table.toUtf8() + "\" ORDER BY id");
        while (rows->next().value())
            text += table + u' ' + rows->text(0) + u'\n';
    }
    return text;
}

qint64 number(Connection &db, const QByteArray &sql)
{
    auto statement = db.prepareGenerated(sql);
    if (!statement.ok() || !statement->next().value())
        qFatal("%s", sql.constData());
    return statement->int64(0);
}

/// ARR in euro cents by account on one day, straight from the definition.
std::map<qint64, double> arrOn(Connection &db, QDate day)
{
    auto rows = db.prepareGenerated(
        "SELECT s.account_id, p.arr_minor, s.currency, coalesce(r.rate_micro, 1000000) "
        "FROM subscription_period p JOIN subscription s ON s.id = p.subscription_id "
        "LEFT JOIN exchange_rate r ON r.currency = s.currency "
        "WHERE p.start_day <= ?1 AND (p.end_day IS NULL OR p.end_day > ?1) AND p.arr_minor > 0");
    rows->bind(day);
    std::map<qint64, double> arr;
    while (rows->next().value()) {
        const Currency currency = Currency::fromCode(rows->text(2)).value();
        arr[rows->int64(0)] += double(rows->int64(1)) / double(currency.minorPerMajor()) * double(rows->int64(3)) / 1e6;
    }
    return arr;
}

struct Figures
{
    double gross = 0;
    double net = 0;
    size_t start = 0;
    size_t lost = 0;
    size_t won = 0;
};

Figures figures(Connection &db, Quarter quarter)
{
    const auto before = arrOn(db, quarter.firstDay({}).addDays(-1));
    const auto after = arrOn(db, quarter.endDay({}).addDays(-1));
    Figures result;
    result.start = before.size();
    double base = 0;
    for (const auto &[account, arr] : before) {
        const auto found = after.find(account);
        const double now = found == after.end() ? 0 : found->second;
        base += arr;
        result.gross += std::min(now, arr);
        result.net += now;
        result.lost += found == after.end() ? 1 : 0;
    }
    for (const auto &[account, arr] : after)
        result.won += before.contains(account) ? 0 : 1;
    result.gross /= base;
    result.net /= base;
    return result;
}

} // namespace

class TestSample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDeterministic();
    void isSoundOnAnyDay_data();
    void isSoundOnAnyDay();
    void everyAccountHasWhatThePageShows();
    void variety();
    void renewalsHaveAPastAndAForecast_data();
    void renewalsHaveAPastAndAForecast();
    void reviewsHaveSomethingToSpeakOf_data();
    void reviewsHaveSomethingToSpeakOf();
    void nothingHappensInTheFuture();
    void retentionLooksLikeABusiness_data();
    void retentionLooksLikeABusiness();
    void undoTakesItBack();
    void refusesAFullWorkspace();
    void otherBaseCurrencies();
    void fillsWithinASecond();
};

void TestSample::isDeterministic()
{
    const QDate day(2026, 3, 20);
    const QString once = dump(*filled(day));
    QVERIFY(once.size() > 100'000);
    QCOMPARE(dump(*filled(day)), once);
    QVERIFY(dump(*filled(day.addDays(40))) != once);
}

void TestSample::isSoundOnAnyDay_data()
{
    QTest::addColumn<QDate>("today");
    for (const QDate day : {QDate(2026, 3, 20), QDate(2024, 2, 29), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2026, 11, 21)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestSample::isSoundOnAnyDay()
{
    QFETCH(const QDate, today);
    const auto db = filled(today);
    QCOMPARE(db->backend().check(CheckDepth::Full).value(), QStringList());
    QCOMPARE(number(*db, "SELECT count(*) FROM account"), 60);
    const qint64 touchpoints = number(*db, "SELECT count(*) FROM touchpoint");
    QVERIFY2(touchpoints >= 450 && touchpoints <= 900, qPrintable(QString::number(touchpoints)));
    // Periods of one subscription never overlap.
    QCOMPARE(number(*db,
                    "SELECT count(*) FROM subscription_period a JOIN subscription_period b "
                    "ON a.subscription_id = b.subscription_id AND a.id < b.id "
                    "AND a.start_day < coalesce(b.end_day, '9') AND b.start_day < coalesce(a.end_day, '9')"),
             0);
}

void TestSample::everyAccountHasWhatThePageShows()
{
    const auto db = filled(QDate(2026, 3, 20));
    const FixedClock clock(QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC));
    int renewing = 0;
    for (const Account &listed : accountstore::matching(*db, {}, 1000).value()) {
        const Account account = accountstore::byId(*db, listed.id).value();
        const QByteArray name = account.name.toUtf8();
        QVERIFY2(!account.key.isEmpty() && !account.domain.isEmpty() && !account.industry.isEmpty(), name.constData());
        QVERIFY2(!account.region.isEmpty() && !account.segment.isEmpty() && !account.tier.isEmpty(), name.constData());
        QVERIFY2(account.owner.isValid() && account.customerSince.isValid() && !account.currency.isEmpty(), name.constData());
        QCOMPARE(account.reading.isEmpty(), account.language != u"ja"_s);
        const auto contacts = accountstore::contacts(*db, account.id).value();
        QVERIFY2(contacts.size() >= 2 && contacts.size() <= 5, name.constData());
        for (const Contact &contact : contacts)
            QVERIFY2(!contact.roles.empty() && contact.email.endsWith(account.domain), name.constData());
        const auto subscriptions = contractstore::ofAccount(*db, account.id).value();
        QVERIFY2(!subscriptions.empty() && !subscriptions.front().periods.empty(), name.constData());
        const bool gone = account.stage == LifecycleStage::Churned || account.stage == LifecycleStage::Former;
        QVERIFY2(renewalDay(subscriptions, clock.today()).isValid() != gone, name.constData());
        renewing += renewalDay(subscriptions, clock.today()).isValid() ? 1 : 0;
        QVERIFY2(!touchpointstore::timeline(*db, {account.id, {}, {}, 10}).value().empty(), name.constData());
    }
    QVERIFY(renewing >= 40);
}

void TestSample::variety()
{
    const auto db = filled(QDate(2026, 3, 20));
    QCOMPARE(number(*db, "SELECT count(DISTINCT language) FROM account"), 3);
    QCOMPARE(number(*db, "SELECT count(DISTINCT currency) FROM subscription"), 4);
    QCOMPARE(number(*db, "SELECT count(DISTINCT kind) FROM touchpoint"), 7);
    QVERIFY(number(*db, "SELECT count(DISTINCT purpose) FROM touchpoint") >= 9);
    QVERIFY(number(*db, "SELECT count(DISTINCT outcome) FROM touchpoint") >= 4);
    QVERIFY(number(*db, "SELECT count(DISTINCT stage) FROM account") >= 7);
    QVERIFY(number(*db, "SELECT count(DISTINCT team) FROM member") >= 4);
    QVERIFY(number(*db, "SELECT count(DISTINCT product_id) FROM subscription") >= 4);
    QVERIFY(number(*db, "SELECT count(*) FROM touchpoint_quote") >= 60);
    QVERIFY(number(*db, "SELECT count(*) FROM account_ownership WHERE until_day IS NOT NULL") >= 8);
    QVERIFY(number(*db, "SELECT count(*) FROM contact WHERE left_day IS NOT NULL") >= 3);
    QVERIFY(number(*db, "SELECT count(*) FROM account WHERE parent_id IS NOT NULL") == 2);
    QVERIFY(number(*db, "SELECT count(*) FROM touchpoint WHERE competitor <> ''") >= 3);
    for (const QByteArray &state : {QByteArray("open"), QByteArray("kept"), QByteArray("late")})
        QVERIFY2(number(*db, "SELECT count(*) FROM action WHERE state = '" + state + '\'') >= 10, state.constData());
    QVERIFY(number(*db, "SELECT count(*) FROM action WHERE state = 'open' AND due_day < '2026-03-20'") >= 2);
    QVERIFY(number(*db, "SELECT count(*) FROM touchpoint WHERE at_ms > 1773014400000 - 14 * 86400000") >= 4);
}

void TestSample::renewalsHaveAPastAndAForecast_data()
{
    isSoundOnAnyDay_data();
}

void TestSample::renewalsHaveAPastAndAForecast()
{
    QFETCH(const QDate, today);
    const auto db = filled(today);
    const QByteArray day = '\'' + today.toString(Qt::ISODate).toUtf8() + '\'';
    const QByteArray nextYear = '\'' + today.addDays(365).toString(Qt::ISODate).toUtf8() + '\'';
    // Most of what is due is assessed, and not all: the page has to say what hides.
    const qint64 upcoming = number(*db,
                                   "SELECT count(*) FROM subscription_period p WHERE end_day > " + day + " AND end_day < " + nextYear
                                       + " AND NOT EXISTS (SELECT 1 FROM subscription_period l WHERE l.subscription_id = "
                                         "p.subscription_id AND l.start_day > p.start_day)");
    const qint64 assessed = number(*db,
                                   "SELECT count(DISTINCT subscription_id) FROM renewal_outlook WHERE due_day > " + day
                                       + " AND due_day < " + nextYear);
    QVERIFY2(assessed * 2 > upcoming && assessed < upcoming, qPrintable(u"%1 of %2"_s.arg(assessed).arg(upcoming)));
    QCOMPARE(number(*db, "SELECT count(DISTINCT category) FROM renewal_outlook"), 4);
    QVERIFY(number(*db, "SELECT count(*) FROM renewal_outcome WHERE outcome = 'uplift'") >= 1);
    QVERIFY(number(*db, "SELECT count(*) FROM subscription_period WHERE uplift_minor > 0") >= 1);
    QVERIFY(number(*db, "SELECT count(*) FROM renewal_outcome WHERE outcome = 'lost'") >= 5);
    QVERIFY(number(*db, "SELECT count(DISTINCT stated || '/' || established) FROM loss") >= 4);
    QCOMPARE(number(*db, "SELECT count(*) FROM loss WHERE day > " + day + " OR signal_day > day"), 0);
    const QByteArray ms = QByteArray::number(QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(number(*db, "SELECT count(*) FROM renewal_outlook WHERE said_ms > " + ms), 0);
    QCOMPARE(number(*db, "SELECT count(*) FROM renewal_outcome WHERE decided_ms > " + ms), 0);
}

void TestSample::reviewsHaveSomethingToSpeakOf_data()
{
    isSoundOnAnyDay_data();
}

void TestSample::reviewsHaveSomethingToSpeakOf()
{
    QFETCH(const QDate, today);
    const auto db = filled(today);
    const QByteArray day = '\'' + today.toString(Qt::ISODate).toUtf8() + '\'';
    const QByteArray ms = QByteArray::number(QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    // Use: a level and a count, a year of months and more for old customers, none of days that are not over.
    QCOMPARE(number(*db, "SELECT count(DISTINCT kind) FROM metric"), 2);
    QCOMPARE(number(*db, "SELECT max(n) FROM (SELECT count(*) n FROM metric_value GROUP BY account_id, metric_id)"), 14);
    QCOMPARE(number(*db, "SELECT count(*) FROM metric_value WHERE day >= " + day + " OR value <= 0"), 0);
    // Cases of every severity in every state, of which some were late.
    QCOMPARE(number(*db, "SELECT count(DISTINCT severity || state) FROM support_case"), 12);
    QVERIFY(number(*db, "SELECT count(*) FROM support_case WHERE answered_ms > answer_due_ms") >= 5);
    QVERIFY(number(*db, "SELECT count(*) FROM support_case WHERE satisfaction IS NOT NULL") >= 10);
    QCOMPARE(number(*db, "SELECT count(*) FROM support_case WHERE max(opened_ms, coalesce(answered_ms, 0), coalesce(resolved_ms, 0)) > " + ms), 0);
    // Objectives by use and by hand: some never measured, some reached, some far from it.
    QVERIFY(number(*db, "SELECT count(*) FROM objective WHERE metric_id IS NOT NULL AND begin_day < " + day + " AND due_day > " + day) >= 8);
    const QByteArray byHand = "SELECT count(*) FROM objective o WHERE metric_id IS NULL AND ";
    QVERIFY(number(*db, byHand + "NOT EXISTS (SELECT 1 FROM objective_value v WHERE v.objective_id = o.id)") >= 2);
    QVERIFY(number(*db, byHand + "EXISTS (SELECT 1 FROM objective_value v WHERE v.objective_id = o.id AND v.value <= o.target)") >= 2);
    QVERIFY(number(*db, byHand + "(SELECT min(value) FROM objective_value v WHERE v.objective_id = o.id) > 10") >= 2);
    QCOMPARE(number(*db, "SELECT count(*) FROM objective_value WHERE day > " + day), 0);
    // Surveys: answered, asked in vain, and due.
    QVERIFY(number(*db, "SELECT count(*) FROM survey WHERE score >= 9 AND words <> ''") >= 2);
    QVERIFY(number(*db, "SELECT count(*) FROM survey WHERE asked_day IS NOT NULL AND answered_day IS NULL") >= 1);
    QVERIFY(number(*db, "SELECT count(*) FROM survey WHERE asked_day IS NULL AND due_day <= " + day) >= 1);
    QCOMPARE(number(*db, "SELECT count(*) FROM survey WHERE asked_day > " + day + " OR answered_day > " + day), 0);
    // Every account with a review has promises of both sides.
    QCOMPARE(number(*db, "SELECT count(*) FROM account a WHERE EXISTS (SELECT 1 FROM qbr q WHERE q.account_id = a.id) AND "
                         "(SELECT count(DISTINCT side) FROM action x WHERE x.account_id = a.id AND is_promise = 1) < 2"),
             0);
    QCOMPARE(number(*db, "SELECT count(DISTINCT quote) FROM objective"), 6); // two in three languages
}

void TestSample::nothingHappensInTheFuture()
{
    const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
    const auto db = filled(now.date());
    const QByteArray ms = QByteArray::number(now.toMSecsSinceEpoch());
    QCOMPARE(number(*db, "SELECT count(*) FROM touchpoint WHERE at_ms > " + ms), 0);
    QCOMPARE(number(*db, "SELECT count(*) FROM action WHERE closed_ms > " + ms), 0);
    QCOMPARE(number(*db, "SELECT count(*) FROM subscription_period WHERE start_day > '2026-03-20'"), 0);
    QCOMPARE(number(*db, "SELECT count(*) FROM account_ownership WHERE from_day > '2026-03-20'"), 0);
    QCOMPARE(number(*db, "SELECT count(*) FROM touchpoint WHERE strftime('%w', at_ms / 1000, 'unixepoch') IN ('0', '6')"), 0);
}

void TestSample::retentionLooksLikeABusiness_data()
{
    isSoundOnAnyDay_data();
}

void TestSample::retentionLooksLikeABusiness()
{
    QFETCH(const QDate, today);
    const auto db = filled(today);
    double gross = 0;
    double net = 0;
    size_t lost = 0;
    size_t won = 0;
    constexpr int quarters = 11;
    const Quarter current = Quarter::containing(today, {});
    for (int i = quarters; i >= 1; --i) {
        const Figures one = figures(*db, current.plus(-i));
        const QByteArray line = QStringLiteral("%1 start %2 lost %3 won %4 GRR %5 NRR %6")
                                    .arg(current.plus(-i).toText()).arg(one.start).arg(one.lost).arg(one.won)
                                    .arg(one.gross * 100, 0, 'f', 1).arg(one.net * 100, 0, 'f', 1).toUtf8();
        qInfo("%s", line.constData());
        QVERIFY2(one.gross > 0.86 && one.gross < 0.995, line.constData());
        QVERIFY2(one.net > 0.92 && one.net < 1.15, line.constData());
        gross += one.gross / quarters;
        net += one.net / quarters;
        lost += one.lost;
        won += one.won;
    }
    qInfo("mean GRR %.3f NRR %.3f", gross, net);
    QVERIFY(gross > 0.88 && gross < 0.97);
    QVERIFY(net > 0.98 && net < 1.12);
    QVERIFY(lost >= 10 && won >= 20);
}

void TestSample::undoTakesItBack()
{
    test::TestWorkspace workspace;
    const QString empty = dump(workspace.db());
    QVERIFY(fillSample(workspace.db(), workspace.context()).ok());
    const QString full = dump(workspace.db());
    const auto undone = history::undo(workspace.db(), workspace.context());
    QVERIFY(undone.ok());
    QCOMPARE(undone->label.action, u"sample.create"_s);
    QCOMPARE(dump(workspace.db()), empty);
    QVERIFY(history::redo(workspace.db(), workspace.context()).ok());
    QCOMPARE(dump(workspace.db()), full);
}

void TestSample::refusesAFullWorkspace()
{
    test::TestWorkspace workspace;
    workspace.addAccount(u"Somebody"_s);
    const QString before = dump(workspace.db());
    QCOMPARE(fillSample(workspace.db(), workspace.context()).error().code, ErrorCode::Conflict);
    QCOMPARE(dump(workspace.db()), before);
}

void TestSample::otherBaseCurrencies()
{
    const auto yen = filled(QDate(2026, 3, 20), u"JPY"_s);
    for (const ExchangeRate &rate : workspace::exchangeRates(*yen).value()) {
        if (rate.currency.code() == u"EUR"_s)
            QCOMPARE(rate.rateMicro, 1'000'000LL * 1'000'000 / 6'200);
    }
    test::TestWorkspace workspace;
    auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"settings.save"_s, {}});
    QVERIFY(batch.ok());
    QVERIFY(workspace::saveSettings(workspace.db(), {u"X"_s, Currency::fromCode(u"XAU").value(), {}}).ok());
    QVERIFY(batch->commit().ok());
    QCOMPARE(fillSample(workspace.db(), workspace.context()).error().code, ErrorCode::InvalidInput);
}

void TestSample::fillsWithinASecond()
{
    test::TestWorkspace workspace;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fillSample(workspace.db(), workspace.context()).ok());
    const qint64 ms = timer.elapsed();
    qInfo("filled in %lld ms", ms);
    // Ten times what it takes on an idle machine in a debug build.
    QVERIFY2(ms < 5000, qPrintable(QString::number(ms)));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
