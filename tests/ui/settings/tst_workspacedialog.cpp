// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/page.h"
#include "ui/settings/workspacedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

struct Desk
{
    test::UiWorkspace workspace;
    Page page;
    QSignalSpy saved {&page, &Page::saved};

    Desk() { page.show(); }

    /// The dialog once it is there.
    FormDialog *open()
    {
        WorkspaceDialog::show(page, workspace.session());
        FormDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget())) != nullptr; }))
            qFatal("no dialog");
        return dialog;
    }

    static void save(FormDialog *dialog) { dialog->findChild<QPushButton *>(u"save"_s)->click(); }
    static QLineEdit *line(FormDialog *dialog, const QString &name) { return dialog->findChild<QLineEdit *>(name); }
};

} // namespace

class TestWorkspaceDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"hu_HU"_s)); }

    void settingsAreShownAndKept()
    {
        Desk desk;
        FormDialog *dialog = desk.open();
        QCOMPARE(Desk::line(dialog, u"workspaceName"_s)->text(), u"Test"_s);
        Desk::line(dialog, u"workspaceName"_s)->setText(u"Északi csapat"_s);
        auto *base = dialog->findChild<QComboBox *>(u"baseCurrency"_s);
        QCOMPARE(base->currentText(), u"EUR"_s);
        base->setCurrentText(u"huf"_s);
        choose(*dialog->findChild<QComboBox *>(u"fiscalFirstMonth"_s), 4);
        dialog->findChild<QSpinBox *>(u"gapDays"_s)->setValue(14);
        dialog->findChild<QDoubleSpinBox *>(u"winningRatio"_s)->setValue(7.5);
        Desk::save(dialog);
        QTRY_COMPARE(desk.saved.size(), 1);
        const auto stored = workspace::settings(desk.workspace.db());
        QVERIFY(stored.ok());
        QCOMPARE(stored->name, u"Északi csapat"_s);
        QCOMPARE(stored->baseCurrency, currency(u"HUF"));
        QCOMPARE(stored->fiscalYear.firstMonth, 4);
        QCOMPARE(stored->gapDays, 14);
        QCOMPARE(stored->winningRatio, 7.5);
        QTRY_COMPARE(desk.workspace.session().settings(), *stored);
    }

    void rateIsReadAsTheLocaleWritesItAndRemovedWhenEmptied()
    {
        Desk desk;
        desk.workspace.batch([&] {
            return workspace::saveExchangeRate(desk.workspace.db(), {currency(u"GBP"), 1'170'000});
        });
        FormDialog *dialog = desk.open();
        QCOMPARE(Desk::line(dialog, u"rateGBP"_s)->text(), u"1,17"_s);
        Desk::line(dialog, u"rateGBP"_s)->clear();
        dialog->findChild<QComboBox *>(u"anotherCurrency"_s)->setCurrentText(u"usd"_s);
        dialog->findChild<QPushButton *>(u"addCurrency"_s)->click();
        QVERIFY(Desk::line(dialog, u"rateUSD"_s));
        Desk::line(dialog, u"rateUSD"_s)->setText(u"0,923456"_s);
        Desk::save(dialog);
        QTRY_COMPARE(desk.saved.size(), 1);
        const auto rates = workspace::exchangeRates(desk.workspace.db());
        QVERIFY(rates.ok());
        QCOMPARE(rates->size(), size_t(1));
        QCOMPARE(rates->front(), (ExchangeRate {currency(u"USD"), 923'456}));
    }

    void rateThatIsNoneIsToldBesideItsField_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0", "-1", "abc", "1e9", "0.0000001", "nan", "inf"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void rateThatIsNoneIsToldBesideItsField()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.workspace.batch([&] {
            return workspace::saveExchangeRate(desk.workspace.db(), {currency(u"USD"), 900'000});
        });
        FormDialog *dialog = desk.open();
        QLineEdit *field = Desk::line(dialog, u"rateUSD"_s);
        field->setText(text);
        Desk::save(dialog);
        QVERIFY(dialog->messageOf(field)->isError());
        QCOMPARE(workspace::exchangeRates(desk.workspace.db())->front().rateMicro, 900'000);
    }

    void currencyHasANewRateFromSomeDayOn()
    {
        Desk desk;
        desk.workspace.batch([&] {
            return workspace::saveExchangeRate(desk.workspace.db(), {currency(u"USD"), 900'000});
        });
        FormDialog *dialog = desk.open();
        QVERIFY(Desk::line(dialog, u"validFromUSD"_s)->text().isEmpty());
        dialog->findChild<QComboBox *>(u"anotherCurrency"_s)->setCurrentText(u"USD"_s);
        dialog->findChild<QPushButton *>(u"addCurrency"_s)->click();
        QLineEdit *second = Desk::line(dialog, u"rateUSD2"_s);
        QVERIFY(second);
        QCOMPARE(dialog->focusWidget(), second);
        QTest::keyClicks(second, u"0,8"_s);
        // Two rates that both hold always are one too many.
        Desk::save(dialog);
        QLineEdit *from = Desk::line(dialog, u"validFromUSD2"_s);
        QVERIFY(dialog->messageOf(from)->isError());
        from->setText(u"some day"_s);
        Desk::save(dialog);
        QVERIFY(dialog->messageOf(from)->isError());
        QCOMPARE(workspace::exchangeRates(desk.workspace.db())->size(), size_t(1));
        from->setText(u"2026-01-01"_s);
        Desk::save(dialog);
        QTRY_COMPARE(desk.saved.size(), 1);
        const std::vector<ExchangeRate> expected {{currency(u"USD"), 900'000},
                                                  {currency(u"USD"), 800'000, QDate(2026, 1, 1)}};
        QCOMPARE(workspace::exchangeRates(desk.workspace.db()).value(), expected);
    }

    void baseCurrencyHasThreeLetters()
    {
        Desk desk;
        FormDialog *dialog = desk.open();
        auto *base = dialog->findChild<QComboBox *>(u"baseCurrency"_s);
        base->setCurrentText(u"euros"_s);
        Desk::save(dialog);
        QVERIFY(dialog->messageOf(base)->isError());
        QCOMPARE(workspace::settings(desk.workspace.db())->baseCurrency, currency(u"EUR"));
    }
};

QTEST_MAIN(TestWorkspaceDialog)
#include "tst_workspacedialog.moc"
