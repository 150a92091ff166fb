// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"
#include "core/storage/sqlitebackend.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> memory()
{
    auto backend = SqliteBackend::inMemory();
    if (!backend.ok())
        qFatal("no database in memory");
    auto connection = std::make_unique<Connection>(std::move(backend).value());
    if (!connection->backend().execute("CREATE TABLE t (id INTEGER PRIMARY KEY, i INTEGER, r REAL, s TEXT) STRICT").ok())
        qFatal("no table");
    return connection;
}

} // namespace

/// Values go in and come out typed, and come out as they went in.
class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrip_data();
    void textRoundTrip();
    void loneSurrogateIsReplaced();
    void integerRoundTrip_data();
    void integerRoundTrip();
    void realRoundTrip();
    void dateRoundTrip_data();
    void dateRoundTrip();
    void malformedDateIsInvalid();
    void julianDayAgreesWithDate();
    void instantRoundTrip_data();
    void instantRoundTrip();
    void nullsStayNull();
    void emptyIsNotNull();
    void bindResetsWhatWasBoundBefore();
    void strictTypesAreConstraints();
    void runForIdInserts();
    void nestedUseOfOneStatement();
    void unknownStatementIsInternal();
    void wrongSqlFailsToPrepare();
};

void TestStatement::textRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("latin") << u"Thornwick Clinics"_s;
    QTest::newRow("hungarian") << u"Őrségi Árvíztűrő Zrt."_s;
    QTest::newRow("japanese") << u"青霧精機株式会社"_s;
    QTest::newRow("outside the BMP") << u"𠮷野家 😀 𝒳"_s;
    QTest::newRow("combining") << u"e\u0301 a\u030A"_s;
    QTest::newRow("right to left") << u"שלום \u202Eabc"_s;
    QTest::newRow("quotes and SQL") << u"Robert'); DROP TABLE account;-- \" `"_s;
    QTest::newRow("line ends") << u"a\r\nb\nc\td"_s;
    QTest::newRow("NUL inside") << QString::fromUtf16(u"be\0fore", 7);
    QTest::newRow("byte order mark inside") << u"a\uFEFFb"_s;
    QTest::newRow("long") << u"長い文章 "_s.repeated(200'000);
}

void TestStatement::textRoundTrip()
{
    QFETCH(const QString, text);
    const auto db = memory();
    auto insert = db->prepareGenerated("INSERT INTO t (s) VALUES (?1)");
    QVERIFY(insert->bind(text).run().ok());
    auto select = db->prepareGenerated("SELECT s, s IS NULL, length(CAST(s AS BLOB)) FROM t");
    QVERIFY(select->next().value());
    QVERIFY(!select->isNull(0));
    QCOMPARE(select->text(0), text);
    QCOMPARE(select->utf8(0).toByteArray(), text.toUtf8());
    QCOMPARE(select->int64(2), qint64(text.toUtf8().size()));
    // The same through the way that does not copy.
    const QByteArray bytes = text.toUtf8();
    QVERIFY(insert->bind(bytes).run().ok());
    auto same = db->prepareGenerated("SELECT count(DISTINCT s) FROM t");
    QVERIFY(same->next().value());
    QCOMPARE(same->int64(0), 1);
}

void TestStatement::loneSurrogateIsReplaced()
{
    const auto db = memory();
    auto insert = db->prepareGenerated("INSERT INTO t (s) VALUES (?1)");
    const char16_t lone[] = {u'a', 0xD800, u'b'};
    QVERIFY(insert->bind(QStringView(lone, 3)).run().ok());
    auto select = db->prepareGenerated("SELECT s FROM t");
    QVERIFY(select->next().value());
    const QString stored = select->text(0);
    QCOMPARE(stored.size(), 3);
    QVERIFY(stored.startsWith(u'a') && stored.endsWith(u'b') && !stored.at(1).isSurrogate());
    QCOMPARE(select->utf8(0).toByteArray(), stored.toUtf8());
}

void TestStatement::integerRoundTrip_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value : {qint64(0), qint64(1), qint64(-1), qint64(127), qint64(-129), qint64(1) << 31, -(qint64(1) << 31) - 1,
                               (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QTest::newRow(QByteArray::number(value).constData()) << value;
}

void TestStatement::integerRoundTrip()
{
    QFETCH(const qint64, value);
    const auto db = memory();
    auto insert = db->prepareGenerated("INSERT INTO t (i) VALUES (?1)");
    QVERIFY(insert->bind(value).run().ok());
    QVERIFY(insert->bind(std::optional(value)).run().ok());
    auto select = db->prepareGenerated("SELECT i FROM t ORDER BY id");
    for (int row = 0; row < 2; ++row) {
        QVERIFY(select->next().value());
        QCOMPARE(select->int64(0), value);
    }
    QVERIFY(!select->next().value());
}

void TestStatement::realRoundTrip()
{
    const auto db = memory();
    auto insert = db->prepareGenerated("INSERT INTO t (r) VALUES (?1)");
    auto select = db->prepareGenerated("SELECT r FROM t ORDER BY id DESC LIMIT 1");
    for (const double value : {0.0, -0.5, 0.1, 1e308, 5e-324, std::numeric_limits<double>::infinity()}) {
        QVERIFY(insert->bind(value).run().ok());
        select->bind();
        QVERIFY(select->next().value());
        QCOMPARE(select->real(0), value);
        select->reset();
    }
    // The engine keeps no NaN.
    QVERIFY(insert->bind(std::nan("")).run().ok());
    select->bind();
    QVERIFY(select->next().value());
    QVERIFY(select->isNull(0));
}

void TestStatement::dateRoundTrip_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2026, 3, 20), QDate(2024, 2, 29), QDate(1900, 1, 1), QDate(9999, 12, 31), QDate(2000, 12, 1)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestStatement::dateRoundTrip()
{
    QFETCH(const QDate, day);
    const auto db = memory();
    QVERIFY(db->prepareGenerated("INSERT INTO t (s) VALUES (?1)")->bind(day).run().ok());
    auto select = db->prepareGenerated("SELECT s FROM t");
    QVERIFY(select->next().value());
    QCOMPARE(select->text(0), day.toString(Qt::ISODate));
    QCOMPARE(select->date(0), day);
}

void TestStatement::malformedDateIsInvalid()
{
    const auto db = memory();
    auto select = db->prepareGenerated("SELECT ?1");
    for (const QString &text : {u""_s, u"2026-02-30"_s, u"2026-3-1"_s, u"20 March"_s, u"２０２６-03-20"_s}) {
        select->bind(text);
        QVERIFY(select->next().value());
        QVERIFY2(!select->date(0).isValid(), qPrintable(text));
    }
}

void TestStatement::julianDayAgreesWithDate()
{
    const auto db = memory();
    auto select = db->prepareGenerated("SELECT ?1");
    for (QDate day(1999, 12, 20); day < QDate(2001, 3, 10); day = day.addDays(1)) {
        select->bind(day);
        QVERIFY(select->next().value());
        QCOMPARE(qint64(select->julianDay(0, -1)), day.toJulianDay());
    }
    select->bind(std::nullopt);
    QVERIFY(select->next().value());
    QCOMPARE(select->julianDay(0, 4711), 4711);
    select->bind(u"no day"_s);
    QVERIFY(select->next().value());
    QCOMPARE(select->julianDay(0, 4711), 0);
}

void TestStatement::instantRoundTrip_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::newRow("now") << QDateTime(QDate(2026, 3, 20), QTime(12, 34, 56, 789), Qt::UTC);
    QTest::newRow("epoch") << QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("before the epoch") << QDateTime(QDate(1955, 6, 7), QTime(8, 9, 10, 11), Qt::UTC);
    QTest::newRow("with an offset") << QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::OffsetFromUTC, 9 * 3600);
}

void TestStatement::instantRoundTrip()
{
    QFETCH(const QDateTime, at);
    const auto db = memory();
    QVERIFY(db->prepareGenerated("INSERT INTO t (i) VALUES (?1)")->bind(at).run().ok());
    auto select = db->prepareGenerated("SELECT i FROM t");
    QVERIFY(select->next().value());
    QCOMPARE(select->instant(0), at.toUTC());
    QCOMPARE(select->instant(0).timeSpec(), Qt::UTC);
    QCOMPARE(select->int64(0), at.toMSecsSinceEpoch());
}

void TestStatement::nullsStayNull()
{
    const auto db = memory();
    auto select = db->prepareGenerated("SELECT ?1, ?2, ?3, ?4, ?5");
    select->bind(std::nullopt, QDate(), QDateTime(), AccountId(), std::optional<int>());
    QVERIFY(select->next().value());
    for (int column = 0; column < 5; ++column)
        QVERIFY2(select->isNull(column), qPrintable(QString::number(column)));
    QCOMPARE(select->text(0), QString());
    QCOMPARE(select->int64(0), 0);
    QVERIFY(!select->date(1).isValid());
    QVERIFY(!select->instant(2).isValid());
    QVERIFY(!select->id<AccountId>(3).isValid());
    QCOMPARE(select->optionalInteger(4), std::optional<int>());
}

void TestStatement::emptyIsNotNull()
{
    const auto db = memory();
    auto select = db->prepareGenerated("SELECT ?1, ?2, ?3, ?4");
    select->bind(QString(), u""_s, nullIfEmpty(u""_s), nullIfEmpty(u"x"_s));
    QVERIFY(select->next().value());
    QVERIFY(!select->isNull(0)); // a null QString is ''
    QVERIFY(!select->isNull(1));
    QVERIFY(select->isNull(2));
    QCOMPARE(select->text(3), u"x"_s);
    select->bind(AccountId(7), true, false, std::optional(-3));
    QVERIFY(select->next().value());
    QCOMPARE(select->id<AccountId>(0), AccountId(7));
    QVERIFY(select->boolean(1));
    QVERIFY(!select->boolean(2));
    QCOMPARE(select->optionalInteger(3), std::optional(-3));
}

void TestStatement::bindResetsWhatWasBoundBefore()
{
    const auto db = memory();
    auto select = db->prepareGenerated("SELECT ?1 UNION ALL SELECT 2");
    select->bind(1);
    QVERIFY(select->next().value());
    select->bind(5);
    QVERIFY(select->next().value());
    QCOMPARE(select->int64(0), 5); // from the start again
    QVERIFY(select->next().value());
    QVERIFY(!select->next().value());
}

void TestStatement::strictTypesAreConstraints()
{
    const auto db = memory();
    const auto wrong = db->prepareGenerated("INSERT INTO t (i) VALUES (?1)")->bind(u"abc"_s).run();
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().code, ErrorCode::Constraint);
    QVERIFY(!wrong.error().detail.isEmpty());
}

void TestStatement::runForIdInserts()
{
    const auto db = memory();
    auto insert = db->prepareGenerated("INSERT INTO t (s) VALUES (?1) RETURNING id");
    insert->bind(u"a"_s);
    QVERIFY(insert->next().value());
    QCOMPARE(insert->int64(0), 1);
    QVERIFY(!insert->next().value());
    auto count = db->prepareGenerated("SELECT count(*) FROM t");
    QVERIFY(count->next().value());
    QCOMPARE(count->int64(0), 1);
}

void TestStatement::nestedUseOfOneStatement()
{
    const auto db = memory();
    const QByteArray sql("SELECT 1 UNION ALL SELECT 2");
    auto outer = db->prepareGenerated(sql);
    int rows = 0;
    while (outer->next().value()) {
        auto inner = db->prepareGenerated(sql);
        while (inner->next().value())
            ++rows;
    }
    QCOMPARE(rows, 4);
}

void TestStatement::unknownStatementIsInternal()
{
    const auto db = memory();
    QCOMPARE(db->prepare("accounts/no_such_thing").error().code, ErrorCode::Internal);
    QCOMPARE(db->prepare("no_slash").error().code, ErrorCode::Internal);
}

void TestStatement::wrongSqlFailsToPrepare()
{
    const auto db = memory();
    QVERIFY(!db->prepareGenerated("SELEKT 1").ok());
    QVERIFY(!db->prepareGenerated("SELECT * FROM nowhere").ok());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
