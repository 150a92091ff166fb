// SPDX-License-Identifier: Apache-2.0
// Qt takes text for HTML in eleven places and opens the local files it names. What customers wrote
// must never get there: labels are PlainLabel, tool tips go through plainToolTip().
#include "tests/architecture/sourcefiles.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString name;
    QRegularExpression call; ///< of code without comments and literals
};

const std::vector<Rule> &neverRules()
{
    static const std::vector<Rule> rules {
        {u"a bare QLabel (PlainLabel is the way)"_s, QRegularExpression(u"\\bnew\\s+QLabel\\b|\\bQLabel\\s+m?_?\\w+\\s*[;({=]|make_unique<QLabel>|public\\s+QLabel\\b"_s)},
        {u"a static QMessageBox"_s, QRegularExpression(u"\\bQMessageBox::(information|question|warning|critical|about)\\b"_s)},
        {u"rich text of a message box"_s, QRegularExpression(u"\\bsetInformativeText\\s*\\(|\\bsetDetailedText\\s*\\("_s)},
        {u"an input dialog"_s, QRegularExpression(u"\\bQInputDialog\\b"_s)},
        {u"a progress dialog"_s, QRegularExpression(u"\\bQProgressDialog\\b"_s)},
        {u"an error message window"_s, QRegularExpression(u"\\bQErrorMessage\\b"_s)},
        {u"a splash screen"_s, QRegularExpression(u"\\bQSplashScreen\\b"_s)},
        {u"a wizard"_s, QRegularExpression(u"\\bQWizard(Page)?\\b"_s)},
        {u"a text browser"_s, QRegularExpression(u"\\bQTextBrowser\\b"_s)},
        {u"HTML set"_s, QRegularExpression(u"\\b(setHtml|appendHtml|insertHtml|setMarkdown)\\s*\\("_s)},
        {u"text that may be taken for HTML"_s, QRegularExpression(u"\\bQt::(AutoText|RichText|MarkdownText)\\b"_s)},
    };
    return rules;
}

/// Calls that may only pass text on through plainToolTip(), or a literal of our own.
const QRegularExpression &toolTipCall()
{
    static const QRegularExpression call(u"\\b(setToolTip|setWhatsThis|QToolTip::showText)\\s*\\("_s);
    return call;
}

/// From the call's name to the end of its statement.
QString statementAt(const QString &code, qsizetype from)
{
    return code.mid(from, code.indexOf(u';', from) - from);
}

/// A tool tip is safe when it is escaped, empty, or one literal of tr() without anything put in.
bool isSafeToolTip(const QString &statement)
{
    static const QRegularExpression literal(u"^(setToolTip|setWhatsThis)\\s*\\(\\s*(tr|Texts::tr)\\s*\\(\\s*\"\"\\s*(,\\s*\"\"\\s*)?\\)\\s*\\)$"_s);
    static const QRegularExpression empty(u"^\\w+\\s*\\(\\s*(\\{\\}|QString\\(\\))\\s*\\)$"_s);
    return statement.contains(u"plainToolTip(") || statement.contains(literal) || statement.contains(empty);
}

/// Tool tips that are made of our own words alone, each with where the words come from.
bool isOfOurOwnWords(const QString &path, const QString &statement)
{
    static const QMap<QString, QString> known {
        {u"ui/touchpoints/touchpointeditorlayout.cpp: setToolTip(tip)"_s, u"literals of the same file"_s},
        {u"ui/touchpoints/sentimentbar.cpp: QToolTip::showText(help->globalPos(), tr(\"\", \"\").arg(sentimentWord(*level)).arg(digit), "
         "this, segment(*level).toRect())"_s,
         u"a word for −2 … 2 and a digit"_s},
    };
    return known.contains(path + u": "_s + statement.simplified());
}

QStringList unsafe(const QString &path, const QString &text)
{
    QStringList faults;
    const QString code = codeOnly(text);
    for (const Rule &rule : neverRules()) {
        if (const auto match = rule.call.match(code); match.hasMatch())
            faults += path + u": "_s + rule.name + u": "_s + match.captured();
    }
    for (auto match = toolTipCall().globalMatch(code); match.hasNext();) {
        const QString statement = statementAt(code, match.next().capturedStart());
        if (!isSafeToolTip(statement) && !isOfOurOwnWords(path, statement))
            faults += path + u": tool tip without plainToolTip(): "_s + statement.simplified();
    }
    // A model's tool tip is HTML to the view that shows it.
    if (code.contains(u"case Qt::ToolTipRole:") && !code.contains(u"plainToolTip("))
        faults += path + u": ToolTipRole without plainToolTip()"_s;
    return faults;
}

/// The seams themselves, each with its reason.
const QMap<QString, QString> &allowed()
{
    static const QMap<QString, QString> files {
        {u"ui/common/plainlabel.h"_s, u"is what sets the label's format"_s},
    };
    return files;
}

} // namespace

class TestPlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextBecomesHtml();
    void everyBareCallWouldBeFound_data();
    void everyBareCallWouldBeFound();
    void safeCallsPass_data();
    void safeCallsPass();
};

void TestPlainText::noTextBecomesHtml()
{
    const auto files = sourceFiles({u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY2(files.size() > 50, "the sources are not where the test looks for them");
    QStringList faults;
    for (const SourceFile &file : files) {
        if (!allowed().contains(file.path))
            faults += unsafe(file.path, file.text);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestPlainText::everyBareCallWouldBeFound_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"auto *l = new QLabel(account.name, this);"_s, u"m_label = new QLabel;"_s, u"QLabel label(name);"_s,
                                u"QLabel m_title;"_s, u"auto l = std::make_unique<QLabel>(name);"_s, u"class X : public QLabel"_s,
                                u"QMessageBox::warning(this, title, name);"_s, u"box.setInformativeText(name);"_s,
                                u"QInputDialog::getText(this, name, name);"_s, u"QProgressDialog dialog(name, cancel, 0, 1);"_s,
                                u"edit->setHtml(notes);"_s, u"new QTextBrowser(this);"_s, u"label->setTextFormat(Qt::RichText);"_s,
                                u"setToolTip(account.name);"_s, u"setToolTip(tr(\"Owner of %1\").arg(name));"_s,
                                u"w->setToolTip(\n    name);"_s, u"QToolTip::showText(pos, name, this);"_s,
                                u"case Qt::ToolTipRole:\n return row.name;"_s, u"setWhatsThis(name);"_s, u"setToolTip(tip);"_s})
        QTest::newRow(qPrintable(code.simplified())) << code;
}

void TestPlainText::everyBareCallWouldBeFound()
{
    QFETCH(const QString, code);
    QVERIFY2(!unsafe(u"x.cpp"_s, code).isEmpty(), "this would go unnoticed");
}

void TestPlainText::safeCallsPass_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"new PlainLabel(account.name, this);"_s, u"// new QLabel(name)"_s, u"log(\"new QLabel(\");"_s,
                                u"setToolTip(plainToolTip(name));"_s, u"setToolTip(tr(\"Choose a day\"));"_s,
                                u"setToolTip(tr(\"Close\", \"a list\"));"_s, u"setToolTip({});"_s,
                                u"QToolTip::showText(pos, plainToolTip(name), this);"_s, u"qobject_cast<QLabel *>(w)->text();"_s,
                                u"case Qt::ToolTipRole:\n return plainToolTip(row.name);"_s, u"QMessageBox box(this);"_s})
        QTest::newRow(qPrintable(code.simplified())) << code;
}

void TestPlainText::safeCallsPass()
{
    QFETCH(const QString, code);
    QCOMPARE(unsafe(u"x.cpp"_s, code), QStringList());
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
