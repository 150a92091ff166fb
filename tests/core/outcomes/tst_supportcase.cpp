// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/supportcasestore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour = 9)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC);
}

SupportCase opened(AccountId account, const QString &subject, int day, CaseSeverity severity = CaseSeverity::Normal)
{
    SupportCase made;
    made.account = account;
    made.subject = subject;
    made.openedAt = at(day);
    made.severity = severity;
    return made;
}

} // namespace

class TestSupportCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesComeBack();
    void theWorstOpenCaseComesFirst();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void anAnswerIsLateAfterItsTime_data();
    void anAnswerIsLateAfterItsTime();
    void aSolutionIsLateAfterItsTime();
};

void TestSupportCase::casesComeBack()
{
    TestWorkspace workspace;
    SupportCase made = opened(workspace.addAccount(u"Acme"_s), u"No export"_s, 2, CaseSeverity::High);
    made.key = u"T-1"_s;
    made.contact = workspace.addContact(made.account, u"Ana"_s);
    made.topic = u"export"_s;
    made.state = CaseState::Waiting;
    made.answeredAt = at(2, 11);
    made.answerDueAt = at(2, 10);
    made.resolveDueAt = at(5);
    made.escalated = true;
    made.id = workspace.batch(u"case.add"_s, [&] { return supportcasestore::insert(workspace.db(), made); });
    QCOMPARE(supportcasestore::byId(workspace.db(), made.id).value(), made);

    made.state = CaseState::Resolved;
    made.resolvedAt = at(4);
    made.satisfaction = 2;
    workspace.batch(u"case.edit"_s, [&] { return supportcasestore::update(workspace.db(), made); });
    QCOMPARE(supportcasestore::byId(workspace.db(), made.id).value(), made);
    QCOMPARE(supportcasestore::byId(workspace.db(), SupportCaseId(99)).error().code, ErrorCode::NotFound);
    QVERIFY(supportcasestore::openOfAccount(workspace.db(), made.account)->empty());
}

void TestSupportCase::theWorstOpenCaseComesFirst()
{
    TestWorkspace workspace;
    const AccountId acme = workspace.addAccount(u"Acme"_s);
    const AccountId other = workspace.addAccount(u"Globex"_s);
    std::vector<SupportCase> cases {opened(acme, u"old"_s, 1), opened(acme, u"late critical"_s, 9, CaseSeverity::Critical),
                                    opened(acme, u"critical"_s, 3, CaseSeverity::Critical), opened(acme, u"done"_s, 4),
                                    opened(other, u"theirs"_s, 5)};
    cases[3].state = CaseState::Resolved;
    cases[3].resolvedAt = at(6);
    workspace.batch(u"case.add"_s, [&]() -> Result<void> {
        for (const SupportCase &one : cases)
            MAINSTAY_CHECK(supportcasestore::insert(workspace.db(), one));
        return {};
    });
    const auto subjects = [](const std::vector<SupportCase> &found) {
        QStringList all;
        for (const SupportCase &one : found)
            all += one.subject;
        return all;
    };
    QCOMPARE(subjects(supportcasestore::openOfAccount(workspace.db(), acme).value()),
             (QStringList {u"critical"_s, u"late critical"_s, u"old"_s}));
    QCOMPARE(subjects(supportcasestore::ofAccount(workspace.db(), acme, at(3)).value()),
             (QStringList {u"late critical"_s, u"done"_s, u"critical"_s}));
}

void TestSupportCase::badOnesAreRefused_data()
{
    QTest::addColumn<SupportCase>("bad");
    QTest::addColumn<QString>("field");
    const SupportCase good = opened(AccountId(1), u"x"_s, 2);
    const auto row = [&good](const char *name, const QString &field, auto change) {
        SupportCase bad = good;
        change(bad);
        QTest::newRow(name) << bad << field;
    };
    row("good", {}, [](SupportCase &) {});
    row("nobody's", u"account"_s, [](SupportCase &bad) { bad.account = {}; });
    row("never opened", u"openedAt"_s, [](SupportCase &bad) { bad.openedAt = {}; });
    row("answered before", u"answeredAt"_s, [](SupportCase &bad) { bad.answeredAt = at(1); });
    row("resolved without a time", u"resolvedAt"_s, [](SupportCase &bad) { bad.state = CaseState::Resolved; });
    row("open with a time", u"resolvedAt"_s, [](SupportCase &bad) { bad.resolvedAt = at(3); });
    row("resolved before", u"resolvedAt"_s, [](SupportCase &bad) {
        bad.state = CaseState::Resolved;
        bad.resolvedAt = at(1);
    });
    row("six of five", u"satisfaction"_s, [](SupportCase &bad) { bad.satisfaction = 6; });
    row("none of five", u"satisfaction"_s, [](SupportCase &bad) { bad.satisfaction = 0; });
}

void TestSupportCase::badOnesAreRefused()
{
    QFETCH(const SupportCase, bad);
    QFETCH(const QString, field);
    const Result<void> valid = validate(bad);
    QCOMPARE(valid.ok() ? QString() : valid.error().detail, field);
}

void TestSupportCase::anAnswerIsLateAfterItsTime_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<QDateTime>("answered");
    QTest::addColumn<QDateTime>("resolved");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("late");
    QTest::newRow("nothing agreed") << QDateTime() << QDateTime() << QDateTime() << at(30) << false;
    QTest::newRow("in time") << at(3) << at(2, 10) << QDateTime() << at(30) << false;
    QTest::newRow("on the minute") << at(3) << at(3) << QDateTime() << at(30) << false;
    QTest::newRow("late") << at(3) << at(3, 10) << QDateTime() << at(30) << true;
    QTest::newRow("not yet due") << at(3) << QDateTime() << QDateTime() << at(2) << false;
    QTest::newRow("silence") << at(3) << QDateTime() << QDateTime() << at(4) << true;
    QTest::newRow("solved at once") << at(3) << QDateTime() << at(2, 10) << at(4) << false;
}

void TestSupportCase::anAnswerIsLateAfterItsTime()
{
    QFETCH(const QDateTime, due);
    QFETCH(const QDateTime, answered);
    QFETCH(const QDateTime, resolved);
    QFETCH(const QDateTime, now);
    SupportCase one = opened(AccountId(1), u"x"_s, 2);
    one.answerDueAt = due;
    one.answeredAt = answered;
    one.resolvedAt = resolved;
    QTEST(isAnswerLate(one, now), "late");
}

void TestSupportCase::aSolutionIsLateAfterItsTime()
{
    SupportCase one = opened(AccountId(1), u"x"_s, 2);
    QVERIFY(!isSolutionLate(one, at(30)));
    one.resolveDueAt = at(5);
    QVERIFY(!isSolutionLate(one, at(5)));
    QVERIFY(isSolutionLate(one, at(5, 10)));
    one.resolvedAt = at(4);
    QVERIFY(!isSolutionLate(one, at(30)));
    one.resolvedAt = at(6);
    QVERIFY(isSolutionLate(one, at(6)));
}

QTEST_GUILESS_MAIN(TestSupportCase)
#include "tst_supportcase.moc"
