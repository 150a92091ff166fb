// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sourcefiles.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

using Edges = QMap<QString, QSet<QString>>;

/// What ui features share; everything else in ui they must do without.
const QStringList sharedUi {u"ui/common"_s, u"ui/paint"_s, u"ui/text"_s};

/// Whether a file of `from` may include one of `to`.
bool mayInclude(const QString &from, const QString &to)
{
    const QString layer = from.section(u'/', 0, 0);
    if (from == to || layer == u"tests")
        return true;
    if (layer == u"core")
        return to.startsWith(u"core/");
    if (layer == u"app")
        return !to.startsWith(u"tests");
    if (from == u"ui/paint")
        return to == u"core/base";
    if (from == u"ui/text")
        return to.startsWith(u"core/");
    if (from == u"ui/common")
        return to.startsWith(u"core/") || sharedUi.contains(to);
    // The shell puts the pages together; nobody knows the shell.
    if (from == u"ui/shell")
        return to.startsWith(u"core/") || to.startsWith(u"ui/");
    return to.startsWith(u"core/") || sharedUi.contains(to);
}

/// A path through the edges that ends where it began; empty when there is none.
QStringList findCycle(const Edges &edges)
{
    QSet<QString> done;
    QStringList path;
    const std::function<QStringList(const QString &)> visit = [&](const QString &node) -> QStringList {
        if (path.contains(node))
            return path.mid(path.indexOf(node)) << node;
        if (done.contains(node))
            return {};
        path += node;
        for (const QString &next : edges.value(node)) {
            if (const QStringList cycle = visit(next); !cycle.isEmpty())
                return cycle;
        }
        path.removeLast();
        done += node;
        return {};
    };
    for (auto node = edges.keyBegin(); node != edges.keyEnd(); ++node) {
        if (const QStringList cycle = visit(*node); !cycle.isEmpty())
            return cycle;
    }
    return {};
}

QString folderOf(const QString &include)
{
    return SourceFile {include, {}}.folder();
}

/// Paths of the machine that something was written on. Put together here, so that this file has none.
QRegularExpression machinePath()
{
    const QStringList roots {u"wo"_s + u"rk"_s, u"ro"_s + u"ot"_s, u"ho"_s + u"me"_s, u"Us"_s + u"ers"_s};
    return QRegularExpression(u"(^|[\\s\"'=(:])/("_s + roots.join(u'|') + u")/\\w"_s);
}

int lineCount(const QString &text)
{
    return int(text.count(u'\n')) + (text.endsWith(u'\n') || text.isEmpty() ? 0 : 1);
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIncludeIsAllowed();
    void coreFeaturesHaveNoCycle();
    void coreKnowsNoWindows();
    void onlyBriefsOpenWhatIsInternal();
    void rulesWouldFail();
    void filesKeepTheirSize();
    void everyFileNamesItsLicence();
    void everyHeaderIsGuarded();
    void noMachinePaths();
    void everySourceIsBuilt();
    void sqlLivesInSqlFiles();
    void coreTranslatesNothing();
    void archivesHaveOneLayer();

private:
    std::vector<SourceFile> m_files;
};

void TestLayers::initTestCase()
{
    m_files = sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY2(m_files.size() > 100, "the sources are not where the test looks for them");
}

void TestLayers::everyIncludeIsAllowed()
{
    QStringList faults;
    int seen = 0;
    for (const SourceFile &file : m_files) {
        for (const QString &include : file.includes()) {
            if (include.endsWith(u".moc"))
                continue;
            ++seen;
            if (!include.contains(u'/'))
                faults += file.path + u" includes without its folder: "_s + include;
            else if (!mayInclude(file.folder(), folderOf(include)))
                faults += file.path + u" must not include "_s + include;
        }
    }
    QVERIFY(seen > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::coreFeaturesHaveNoCycle()
{
    Edges edges;
    for (const SourceFile &file : m_files) {
        if (!file.path.startsWith(u"core/"))
            continue;
        for (const QString &include : file.includes()) {
            if (folderOf(include) != file.folder())
                edges[file.folder()] += folderOf(include);
        }
    }
    QVERIFY(edges.size() >= 6);
    const QStringList cycle = findCycle(edges);
    QVERIFY2(cycle.isEmpty(), qPrintable(cycle.join(u" -> "_s)));
}

void TestLayers::coreKnowsNoWindows()
{
    static const QRegularExpression gui(u"#\\s*include\\s*<Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Pixmap|"
                                        "Icon|Sql\\w*|Variant\\w*|Json\\w*)>"_s);
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (file.path.startsWith(u"core/") && file.text.contains(gui))
            faults += file.path + u": "_s + gui.match(file.text).captured();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(u"#include <QPainter>"_s.contains(gui)); // it would fail
}

/// What stays among us (core/base/confidential.h) is opened by papers for ourselves alone.
void TestLayers::onlyBriefsOpenWhatIsInternal()
{
    static const QRegularExpression opens(u"\\bInternalPaper\\b|\\bInternalKey\\b"_s);
    static const QStringList papers {u"core/base/confidential.h"_s, u"tests/core/qbr/tst_deckfacts.cpp"_s};
    QStringList faults;
    int seen = 0;
    for (const SourceFile &file : m_files) {
        if (!file.text.contains(opens))
            continue;
        ++seen;
        if (!papers.contains(file.path))
            faults += file.path;
    }
    QCOMPARE(seen, papers.size());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::rulesWouldFail()
{
    QVERIFY(!mayInclude(u"core/base"_s, u"ui/common"_s));
    QVERIFY(!mayInclude(u"core/accounts"_s, u"app"_s));
    QVERIFY(!mayInclude(u"ui/accounts"_s, u"ui/touchpoints"_s));
    QVERIFY(!mayInclude(u"ui/accounts"_s, u"ui/shell"_s));
    QVERIFY(!mayInclude(u"ui/common"_s, u"ui/accounts"_s));
    QVERIFY(!mayInclude(u"ui/paint"_s, u"ui/common"_s));
    QVERIFY(!mayInclude(u"ui/shell"_s, u"app"_s));
    QVERIFY(!mayInclude(u"app/cli"_s, u"tests/support"_s));
    QVERIFY(mayInclude(u"ui/accounts"_s, u"core/touchpoints"_s));
    QVERIFY(findCycle({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}}).isEmpty());
    QCOMPARE(findCycle({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {u"b"_s}}}).size(), 3);
    QCOMPARE((SourceFile {{}, u"#include \"core/a/b.h\"\n  # include \"ui/c/d.h\"\n// #include \"x/y/z.h\"\n"_s}.includes()),
             (QStringList {u"core/a/b.h"_s, u"ui/c/d.h"_s}));
    QCOMPARE(codeOnly(u"a /* b */ c // d\n\"e\\\"f\" 'g' 1'000 h"_s), u"a  c \n\"\" '' 1'000 h"_s);
    QVERIFY(QString(u"see /ro"_s + u"ot/x"_s).contains(machinePath()));
    QVERIFY(!u"core/root/x https://x.example/home/y"_s.contains(machinePath()));
    QCOMPARE(lineCount(u"a\nb\nc"_s), 3);
}

void TestLayers::filesKeepTheirSize()
{
    QStringList faults;
    QList<int> sizes;
    for (const SourceFile &file : m_files) {
        const int limit = file.path.endsWith(u".h") ? 250 : 600;
        const int lines = lineCount(file.text);
        sizes += lines;
        if (lines > limit)
            faults += u"%1: %2 lines, at most %3"_s.arg(file.path).arg(lines).arg(limit);
    }
    std::sort(sizes.begin(), sizes.end());
    qInfo("median of %lld files: %d lines", qlonglong(sizes.size()), sizes[sizes.size() / 2]);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(sizes[sizes.size() / 2] <= 150, "the median is to stay at 150 lines or less");
}

void TestLayers::everyFileNamesItsLicence()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (!file.text.startsWith(u"// SPDX-License-Identifier: Apache-2.0\n"))
            faults += file.path;
    }
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s}, {u"CMakeLists.txt"_s, u".cmake"_s})) {
        if (!file.text.startsWith(u"# SPDX-License-Identifier: Apache-2.0\n"))
            faults += file.path;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::everyHeaderIsGuarded()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (file.path.endsWith(u".h") && file.text.count(u"\n#pragma once\n"_s) != 1)
            faults += file.path;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::noMachinePaths()
{
    QStringList faults;
    const QRegularExpression path = machinePath();
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"docs"_s, u"scripts"_s, u"translations"_s},
                                              {u".h"_s, u".cpp"_s, u".sql"_s, u".txt"_s, u".cmake"_s, u".md"_s, u".ts"_s, u".sh"_s, u"run"_s, u"test"_s})) {
        const auto match = path.match(file.text);
        if (match.hasMatch())
            faults += file.path + u": "_s + match.captured();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::everySourceIsBuilt()
{
    // A file that no CMakeLists names is built by nobody, and rots.
    QString lists;
    for (const SourceFile &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"CMakeLists.txt"_s}))
        lists += file.text;
    QStringList faults;
    for (const SourceFile &file : m_files) {
        const QString name = file.path.section(u'/', -1);
        // Headers of tests are found by their includes.
        const QRegularExpression named(u"(^|[\\s/\"(])"_s + QRegularExpression::escape(name) + u"($|[\\s\")])"_s);
        const bool isTestHeader = file.path.startsWith(u"tests/") && name.endsWith(u".h");
        if (!isTestHeader && !lists.contains(named))
            faults += file.path;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayers::sqlLivesInSqlFiles()
{
    static const QRegularExpression sql(u"\"\\s*(SELECT\\s|INSERT INTO\\s|UPDATE\\s+\\S+\\s+SET|DELETE FROM\\s)"_s);
    const QMap<QString, QString> allowed {
        {u"core/storage/sqlitebackend.cpp"_s, u"the engine's own catalogue"_s},
        {u"core/storage/sqlitejournal.cpp"_s, u"generates from the schema"_s},
        {u"core/storage/sqlitewordindex.cpp"_s, u"the engine's own kind of index"_s},
        {u"core/history/batch.cpp"_s, u"highest id of any table"_s},
        {u"core/history/revert.cpp"_s, u"reverts rows of any table"_s},
    };
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (!file.path.startsWith(u"tests/") && !allowed.contains(file.path) && file.text.contains(sql))
            faults += file.path;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(u"prepare(\"SELECT 1\")"_s.contains(sql));
}

void TestLayers::coreTranslatesNothing()
{
    static const QRegularExpression call(u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (file.path.startsWith(u"core/") && codeOnly(file.text).contains(call))
            faults += file.path;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(codeOnly(u"return tr(\"x\");"_s).contains(call));
    QVERIFY(!codeOnly(u"str(\"x\"); // tr(\"y\")"_s).contains(call));
}

/// A second minizip in the process (QuaZip brings one) crashes libxlsxwriter or writes empty archives.
void TestLayers::archivesHaveOneLayer()
{
    static const QRegularExpression minizip(u"#\\s*include\\s*<(minizip/)?(zip|unzip|ioapi|mz\\w*)\\.h>"_s);
    QStringList users;
    for (const SourceFile &file : m_files) {
        if (file.text.contains(minizip))
            users += file.path;
    }
    QCOMPARE(users, QStringList {u"core/deck/zipwriter.cpp"_s});
    const std::vector<SourceFile> lists = sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"cmake"_s, u"scripts"_s}, {u"CMakeLists.txt"_s, u".cmake"_s, u"packages.sh"_s});
    QVERIFY(lists.size() > 20);
    for (const SourceFile &file : lists)
        QVERIFY2(!file.text.contains(u"quazip"_s, Qt::CaseInsensitive), qPrintable(file.path));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
