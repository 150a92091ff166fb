// SPDX-License-Identifier: Apache-2.0
// The catalogues are whole: every string of the window and the command line is there in Japanese
// and Hungarian with the placeholders of the source, English has both its plurals, and lupdate has
// nothing to add.
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cstddef>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or as many as the language has plurals
    bool numerus = false;
    bool finished = false;

    QString name() const { return context + u" | "_s + source + u" | "_s + comment; }
};

/// There are more than eight hundred; a file that can't be read has none.
constexpr std::size_t fewest = 500;

const QStringList &languages()
{
    static const QStringList codes {u"en"_s, u"ja"_s, u"hu"_s};
    return codes;
}

QString fileName(const QString &language)
{
    return u"mainstay_%1.ts"_s.arg(language);
}

QString catalogue(const QString &language)
{
    return QStringLiteral(MAINSTAY_SOURCE_DIR "/translations/") + fileName(language);
}

/// The reader stands on <translation>; afterwards behind it.
QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms += xml.readElementText();
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList {text} : forms;
}

/// The reader stands on <message>; afterwards behind it.
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            message.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty when the file can't be read or is no XML.
std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// %1 … %9 and %n, each once; the L of %L1 and %Ln is how, not what.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?([1-9n])"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

QSet<QString> namesOf(const std::vector<Message> &messages)
{
    QSet<QString> names;
    for (const Message &message : messages)
        names += message.name();
    return names;
}

QString lupdatePath()
{
    return QStandardPaths::findExecutable(
        u"lupdate"_s,
        {QLibraryInfo::path(QLibraryInfo::BinariesPath),
         QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
}

/// What cmake/translations.cmake runs, on these files.
QStringList lupdateArguments(const QStringList &files)
{
    const QString root = QStringLiteral(MAINSTAY_SOURCE_DIR);
    return QStringList {u"-silent"_s,     u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                        u"-extensions"_s, u"cpp,h"_s,        u"-I"_s,         root,
                        root + u"/app"_s, root + u"/ui"_s,   u"-ts"_s}
    + files;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageHasAContext();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void placeholdersAreThoseOfTheSource_data();
    void placeholdersAreThoseOfTheSource();
    void englishHasBothPlurals();
    void nothingIsNewToLupdate();
};

/// lupdate loses the context of a tr() called through an alias of the class; the text would stay
/// English.
void TestTranslations::everyMessageHasAContext()
{
    const auto messages = messagesOf(catalogue(u"en"_s));
    QVERIFY2(messages.size() > fewest, "the catalogue is not where the test looks for it");
    QStringList faults;
    for (const Message &message : messages) {
        if (message.context.isEmpty())
            faults += message.name();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << u"ja"_s;
    QTest::newRow("Hungarian") << u"hu"_s;
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(const QString, language);
    const auto messages = messagesOf(catalogue(language));
    QVERIFY2(messages.size() > fewest, "the catalogue is not where the test looks for it");
    QStringList faults;
    for (const Message &message : messages) {
        // Both languages have one form for every number.
        if (!message.finished || message.forms.size() != 1 || message.forms.constFirst().isEmpty())
            faults += message.name();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::placeholdersAreThoseOfTheSource_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(const QString, language);
    const auto messages = messagesOf(catalogue(language));
    QVERIFY2(messages.size() > fewest, "the catalogue is not where the test looks for it");
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (message.finished && placeholdersOf(form) != placeholdersOf(message.source))
                faults += message.name() + u" -> "_s + form;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::englishHasBothPlurals()
{
    QStringList faults;
    for (const Message &message : messagesOf(catalogue(u"en"_s))) {
        if (message.numerus
            && (!message.finished || message.forms.size() != 2
                || message.forms.contains(QString())))
            faults += message.name();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::nothingIsNewToLupdate()
{
    const QString lupdate = lupdatePath();
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed beside Qt");
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QStringList copies;
    for (const QString &language : languages()) {
        copies += folder.filePath(fileName(language));
        QVERIFY(QFile::copy(catalogue(language), copies.constLast()));
        QVERIFY(QFile::setPermissions(copies.constLast(), QFile::ReadOwner | QFile::WriteOwner));
    }
    QProcess process;
    process.start(lupdate, lupdateArguments(copies));
    QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    for (const QString &language : languages()) {
        const QSet<QString> kept = namesOf(messagesOf(catalogue(language)));
        const QSet<QString> fresh = namesOf(messagesOf(folder.filePath(fileName(language))));
        const QStringList missing = (fresh - kept).values();
        const QStringList stale = (kept - fresh).values();
        QVERIFY2(missing.isEmpty() && stale.isEmpty(),
                 qPrintable(language + u": run the target update_translations\nnew: "_s
                            + missing.join(u'\n') + u"\ngone: "_s + stale.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
