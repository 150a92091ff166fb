// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardAreInverse();
    void visitForgetsWhatLayAhead();
    void samePageIsVisitedOnce();
    void stateIsKeptWithItsPlace();
    void historyIsBounded();
};

void TestNavigation::backAndForwardAreInverse()
{
    Navigation navigation;
    QVERIFY(!navigation.back().has_value());
    navigation.visit({u"accounts"_s, {}, {}});
    navigation.visit({u"accounts"_s, AccountId(7), {}});
    navigation.visit({u"retention"_s, {}, {}});
    QCOMPARE(navigation.back()->account, AccountId(7));
    QCOMPARE(navigation.back()->section, u"accounts"_s);
    QVERIFY(!navigation.canGoBack());
    QCOMPARE(navigation.forward()->account, AccountId(7));
    QCOMPARE(navigation.forward()->section, u"retention"_s);
    QVERIFY(!navigation.forward().has_value());
}

void TestNavigation::visitForgetsWhatLayAhead()
{
    Navigation navigation;
    navigation.visit({u"a"_s, {}, {}});
    navigation.visit({u"b"_s, {}, {}});
    QVERIFY(navigation.back().has_value());
    navigation.visit({u"c"_s, {}, {}});
    QVERIFY(!navigation.canGoForward());
    QCOMPARE(navigation.back()->section, u"a"_s);
}

void TestNavigation::samePageIsVisitedOnce()
{
    Navigation navigation;
    navigation.visit({u"a"_s, {}, {}});
    navigation.visit({u"a"_s, {}, "elsewhere in it"});
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::stateIsKeptWithItsPlace()
{
    Navigation navigation;
    navigation.visit({u"a"_s, {}, {}});
    navigation.rememberState("filtered");
    navigation.visit({u"b"_s, {}, {}});
    QCOMPARE(navigation.back()->state, QByteArray("filtered"));
}

void TestNavigation::historyIsBounded()
{
    Navigation navigation;
    for (int i = 1; i <= 1000; ++i)
        navigation.visit({u"accounts"_s, AccountId(i), {}});
    int steps = 0;
    while (navigation.back())
        ++steps;
    QCOMPARE(steps, 99);
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
