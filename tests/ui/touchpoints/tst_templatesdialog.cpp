// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/touchpoints/logtemplates.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/style.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/templatesdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::UiWorkspace workspace;
    QPointer<TemplatesDialog> dialog = new TemplatesDialog(workspace.session(), nullptr);

    ~Desk() { delete dialog; }
    bool start()
    {
        dialog->show();
        return QTest::qWaitFor([this] { return find<QComboBox>(u"templateLanguage"_s)->count() > 0; })
            && QTest::qWaitForWindowActive(dialog);
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }
    QPlainTextEdit *body() { return find<QPlainTextEdit>(u"templateBody"_s); }
    void choose(int row) { find<QListWidget>(u"templateList"_s)->setCurrentRow(row); }
    void chooseLanguage(const QString &code)
    {
        auto *box = find<QComboBox>(u"templateLanguage"_s);
        box->setCurrentIndex(box->findData(code));
    }
    QString stored(Purpose purpose, const QString &language)
    {
        return logtemplates::body(workspace.db(), purpose, language).value();
    }
};

} // namespace

class TestTemplatesDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new Style);
    }

    void eachPurposeAndLanguageShowsItsText()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto purposes = allPurposes();
        for (size_t i = 0; i < purposes.size(); ++i) {
            desk.choose(int(i));
            for (const QString &language : logtemplates::languages()) {
                desk.chooseLanguage(language);
                QCOMPARE(desk.body()->toPlainText(), logtemplates::builtIn(purposes[i], language));
            }
        }
        QVERIFY(!desk.find<QPushButton>(u"templateReset"_s)->isEnabled());
    }

    void changedTextIsSavedOnGoingOnAndUndone()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.choose(3); // QBR
        desk.chooseLanguage(u"ja"_s);
        desk.body()->setPlainText(u"## 目標\n"_s);
        desk.choose(4);
        QTRY_COMPARE(desk.stored(Purpose::Qbr, u"ja"_s), u"## 目標\n"_s);
        QCOMPARE(desk.stored(Purpose::Qbr, u"en"_s), logtemplates::builtIn(Purpose::Qbr, u"en"_s));
        desk.choose(3);
        QCOMPARE(desk.body()->toPlainText(), u"## 目標\n"_s);
        desk.workspace.session().undo();
        QTRY_COMPARE(desk.body()->toPlainText(), logtemplates::builtIn(Purpose::Qbr, u"ja"_s));
    }

    void closingSavesAndResetTakesTheBuiltInText()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.choose(0);
        desk.body()->setPlainText({});
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_COMPARE(desk.stored(Purpose::Onboarding, u"en"_s), QString());
        QTRY_VERIFY(!desk.dialog);
        desk.dialog = new TemplatesDialog(desk.workspace.session(), nullptr);
        QVERIFY(desk.start());
        QTRY_COMPARE(desk.body()->toPlainText(), QString());
        QTest::mouseClick(desk.find<QPushButton>(u"templateReset"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.stored(Purpose::Onboarding, u"en"_s), logtemplates::builtIn(Purpose::Onboarding, u"en"_s));
        QTRY_COMPARE(desk.body()->toPlainText(), logtemplates::builtIn(Purpose::Onboarding, u"en"_s));
    }

    void wordsOfTheLevelsAreSaved()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.choose(int(allPurposes().size()));
        QLineEdit *worst = nullptr;
        for (QLineEdit *field : desk.dialog->findChildren<QLineEdit *>(u"level0"_s)) {
            if (field->isVisible())
                worst = field;
        }
        QVERIFY(worst);
        worst->setFocus();
        test::typeText(worst, u"They shout at us"_s);
        QTest::keyClick(worst, Qt::Key_Tab);
        QTRY_COMPARE(logtemplates::sentimentWords(desk.workspace.db()).value().us[0], u"They shout at us"_s);
        QCOMPARE(logtemplates::sentimentWords(desk.workspace.db()).value().solution[0], QString());
    }

    /// Undo texts are read in another language than the one they were written in.
    void purposeIsRememberedByItsKey()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.choose(int(Purpose::Cadence));
        desk.body()->setPlainText(u"Our own"_s);
        desk.choose(0);
        QTRY_COMPARE(history::recent(desk.workspace.db(), 1).value().front().label.action, u"template.edit"_s);
        const BatchLabel stored = history::recent(desk.workspace.db(), 1).value().front().label;
        QCOMPARE(stored.subject, u"cadence"_s);
        QCOMPARE(label(stored), u"Change the template: Cadence"_s);
        QCOMPARE(label(BatchLabel {u"template.edit"_s, u"QBR"_s}), u"Change the template: QBR"_s); // of an older file
    }
};

QTEST_MAIN(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
