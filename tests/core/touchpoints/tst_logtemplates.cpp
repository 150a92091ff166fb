// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/touchpoints/logtemplates.h"
#include "core/touchpoints/quicklog.h"
#include "tests/support/testworkspace.h"

#include <QSet>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestLogTemplates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereIsOneForEachPurposeAndLanguage()
    {
        QSet<QString> bodies;
        for (const Purpose purpose : allPurposes()) {
            for (const QString &language : logtemplates::languages()) {
                const QString body = logtemplates::builtIn(purpose, language);
                QVERIFY2(body.startsWith(u"## "_s) && body.count(u"\n## "_s) >= 2, qPrintable(body));
                QVERIFY(body.size() < 600);
                bodies.insert(body);
                // Its marks wait for words: an untouched template makes nothing.
                QVERIFY(quicklog::parse(body, {QDate(2026, 3, 20), QLocale(language)}).empty());
                QVERIFY(body.contains(u"\n! "_s));
            }
        }
        QCOMPARE(bodies.size(), 36);
        QCOMPARE(logtemplates::builtIn(Purpose::Qbr, u"ja-JP"_s), logtemplates::builtIn(Purpose::Qbr, u"ja"_s));
        QCOMPARE(logtemplates::builtIn(Purpose::Qbr, u"de"_s), logtemplates::builtIn(Purpose::Qbr, u"en"_s));
    }

    void ownOneStandsOverTheBuiltIn()
    {
        test::TestWorkspace workspace;
        Connection &db = workspace.db();
        const auto body = [&](const QString &language) {
            return logtemplates::body(db, Purpose::Qbr, language).value();
        };
        const QString builtIn = body(u"en"_s);
        const auto save = [&](const QString &language, const QString &text) {
            workspace.batch(u"template.edit"_s,
                            [&] { return logtemplates::save(db, {Purpose::Qbr, language, text, true}); });
        };
        save(u"en"_s, u"# Ours"_s);
        save(u"de"_s, u"# Unseres"_s);
        QCOMPARE(body(u"en_GB"_s), u"# Ours"_s);
        QCOMPARE(body(u"de"_s), u"# Unseres"_s);
        QCOMPARE(body(u"ja"_s), logtemplates::builtIn(Purpose::Qbr, u"ja"_s));
        QCOMPARE(logtemplates::body(db, Purpose::Renewal, u"en"_s).value(),
                 logtemplates::builtIn(Purpose::Renewal, u"en"_s));
        const auto all = logtemplates::all(db).value();
        QCOMPARE(all.size(), size_t(37));
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const LogTemplate &one) { return one.isOwn; }), 2);

        QVERIFY(history::undo(db, workspace.context()).ok());
        QCOMPARE(body(u"de"_s), builtIn);
        save(u"en"_s, QString());
        QCOMPARE(body(u"en"_s), QString());
        save(u"en"_s, builtIn); // the built-in text is nobody's own
        QCOMPARE(logtemplates::all(db).value().size(), size_t(36));
        save(u"en"_s, u"x"_s);
        workspace.batch(u"template.reset"_s, [&] { return logtemplates::reset(db, Purpose::Qbr, u"en"_s); });
        QCOMPARE(body(u"en"_s), builtIn);
    }

    void sentimentsKeepTheTeamsWords()
    {
        test::TestWorkspace workspace;
        Connection &db = workspace.db();
        QCOMPARE(logtemplates::sentimentWords(db).value(), SentimentWords());
        SentimentWords words;
        words.us[0] = u"won't take our calls"_s;
        words.us[4] = u"紹介してくれる"_s;
        words.solution[2] = u"működik, de nem szeretik"_s;
        const auto save = [&] {
            workspace.batch(u"sentiment.edit"_s, [&] { return logtemplates::saveSentimentWords(db, words); });
        };
        save();
        QCOMPARE(logtemplates::sentimentWords(db).value(), words);
        words.us[0].clear();
        save();
        QCOMPARE(logtemplates::sentimentWords(db).value(), words);
        QCOMPARE(workspace::settings(db).value(), test::testSettings());
        QVERIFY(history::undo(db, workspace.context()).ok());
        QCOMPARE(logtemplates::sentimentWords(db).value().us[0], u"won't take our calls"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogTemplates)
#include "tst_logtemplates.moc"
