// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/logtemplates.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::logtemplates {

namespace {

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

QString sentimentKey(const QString &about, int level)
{
    return QString(u"sentiment."_s + about + u'.' + QString::number(level));
}

Result<std::vector<LogTemplate>> own(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/templates"));
    statement.bind();
    std::vector<LogTemplate> templates;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return templates;
        MAINSTAY_TRY(const Purpose purpose, purposeFromText(statement.text(0)));
        templates.push_back({purpose, statement.text(1), statement.text(2), true});
    }
}

Result<void> saveSentiments(Connection &connection, const QString &about, const std::array<QString, 5> &words)
{
    for (int level = -2; level <= 2; ++level) {
        QString text = words[size_t(level + 2)].trimmed();
        text.remove(QChar(u'\0'));
        const QString key = sentimentKey(about, level);
        MAINSTAY_CHECK(text.isEmpty() ? connection.run("touchpoints/delete_setting", key)
                                      : connection.run("workspace/save_setting", key, text));
    }
    return {};
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"ja"_s, u"hu"_s};
}

QString builtIn(Purpose purpose, const QString &language)
{
    const QString base = baseOf(language);
    const QString folder = languages().contains(base) ? base : languages().constFirst();
    QFile file(u":/templates/%1/%2.md"_s.arg(folder, toText(purpose)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<QString> body(Connection &connection, Purpose purpose, const QString &language)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/template"));
    statement.bind(toText(purpose), baseOf(language));
    MAINSTAY_TRY(const bool row, statement.next());
    return row ? statement.text(0) : builtIn(purpose, language);
}

Result<std::vector<LogTemplate>> all(Connection &connection)
{
    MAINSTAY_TRY(std::vector<LogTemplate> templates, own(connection));
    const std::vector<LogTemplate> ours = templates;
    for (const Purpose purpose : allPurposes()) {
        for (const QString &language : languages()) {
            const bool isThere = std::any_of(ours.begin(), ours.end(), [&](const LogTemplate &one) {
                return one.purpose == purpose && one.language == language;
            });
            if (!isThere)
                templates.push_back({purpose, language, builtIn(purpose, language), false});
        }
    }
    std::sort(templates.begin(), templates.end(), [](const LogTemplate &a, const LogTemplate &b) {
        return a.purpose != b.purpose ? a.purpose < b.purpose : a.language < b.language;
    });
    return templates;
}

Result<void> save(Connection &connection, const LogTemplate &own)
{
    const QString language = baseOf(own.language);
    if (language.isEmpty())
        return Error {ErrorCode::InvalidInput, u"language"_s};
    QString text = own.body;
    text.remove(QChar(u'\0'));
    if (languages().contains(language) && text == builtIn(own.purpose, language))
        return reset(connection, own.purpose, language);
    return connection.run("touchpoints/save_template", toText(own.purpose), language, text);
}

Result<void> reset(Connection &connection, Purpose purpose, const QString &language)
{
    return connection.run("touchpoints/delete_template", toText(purpose), baseOf(language));
}

Result<SentimentWords> sentimentWords(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/sentiment_words"));
    statement.bind();
    SentimentWords words;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return words;
        for (int level = -2; level <= 2; ++level) {
            if (statement.text(0) == sentimentKey(u"us"_s, level))
                words.us[size_t(level + 2)] = statement.text(1);
            else if (statement.text(0) == sentimentKey(u"solution"_s, level))
                words.solution[size_t(level + 2)] = statement.text(1);
        }
    }
}

Result<void> saveSentimentWords(Connection &connection, const SentimentWords &words)
{
    MAINSTAY_CHECK(saveSentiments(connection, u"us"_s, words.us));
    return saveSentiments(connection, u"solution"_s, words.solution);
}

} // namespace mainstay::logtemplates
