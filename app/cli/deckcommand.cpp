// SPDX-License-Identifier: Apache-2.0
#include "app/cli/deckcommand.h"

#include "core/accounts/accountstore.h"
#include "core/base/ownfiles.h"
#include "core/deck/pptxwriter.h"
#include "core/qbr/deckfacts.h"
#include "core/qbr/qbrstore.h"
#include "core/workspace/workspace.h"
#include "ui/text/customerdeck.h"
#include "ui/text/deckwords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr int longestName = 80;

struct Languages
{
    QString word;
    deck::Language language;
};

const std::array<Languages, 3> &languages()
{
    static const std::array<Languages, 3> all {{{u"en"_s, deck::Language::English}, {u"ja"_s, deck::Language::Japanese}, {u"hu"_s, deck::Language::Hungarian}}};
    return all;
}

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    parser.addPositionalArgument(u"REVIEW"_s, Texts::tr("The id of a review."), u"[REVIEW]"_s);
    parser.addOption({u"account"_s, Texts::tr("The next review of this account, by key or name."), u"NAME"_s});
    parser.addOption({u"quarter"_s, Texts::tr("All reviews of a quarter, such as 2026Q3."), u"QUARTER"_s});
    parser.addOption({u"out"_s, Texts::tr("The .pptx to write; with --quarter, the folder."), u"PATH"_s});
    parser.addOption({u"language"_s, Texts::tr("en, ja or hu instead of the account's own."), u"LANGUAGE"_s});
    parser.addOption({u"length"_s, Texts::tr("long, medium, short or one-page."), u"LENGTH"_s, u"long"_s});
    parser.addOption({u"contracts"_s, Texts::tr("With products, seats and dates of contracts.")});
}

/// The sentence for people when it is called wrongly; empty when all is well.
QString mistakeIn(const QCommandLineParser &parser)
{
    const int named = int(parser.positionalArguments().size()) + int(parser.isSet(u"account"_s)) + int(parser.isSet(u"quarter"_s));
    if (named != 1)
        return Texts::tr("deck takes the id of a review, --account NAME or --quarter QUARTER.");
    if (parser.value(u"out"_s).isEmpty())
        return Texts::tr("deck takes --out: a file, or a folder with --quarter.");
    if (!parser.positionalArguments().isEmpty() && parser.positionalArguments().front().toLongLong() < 1)
        return Texts::tr("“%1” is no id of a review; mainstay-cli qbr list --json tells them.").arg(parser.positionalArguments().front());
    if (parser.isSet(u"quarter"_s) && !Quarter::fromText(parser.value(u"quarter"_s)).ok())
        return Texts::tr("“%1” is no quarter; write it like 2026Q3.").arg(parser.value(u"quarter"_s));
    const auto isAsked = [&](const Languages &one) { return one.word == parser.value(u"language"_s); };
    if (parser.isSet(u"language"_s) && std::none_of(languages().begin(), languages().end(), isAsked))
        return Texts::tr("--language takes one of: %1.").arg(u"en, ja, hu"_s);
    if (!deckLengths.fromText(parser.value(u"length"_s)).ok())
        return Texts::tr("--length takes one of: %1.").arg(u"long, medium, short, one-page"_s);
    return {};
}

/// What a file may be called everywhere.
QString fileNameOf(QString name)
{
    for (QChar &letter : name) {
        if (letter.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'_';
    }
    name = name.simplified().left(longestName);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"deck"_s : name;
}

class DeckRun final
{
public:
    DeckRun(const Context &context, const QCommandLineParser &parser, Connection &connection, FiscalYear fiscal)
        : m_context(context)
        , m_parser(parser)
        , m_connection(connection)
    {
        m_request.fiscal = fiscal;
        m_request.length = deckLengths.fromText(parser.value(u"length"_s)).value();
        m_request.withContracts = parser.isSet(u"contracts"_s);
    }

    /// Equal facts and options give equal bytes.
    Result<int> write(QbrId review, const QString &path)
    {
        if (isFileOf(fileOf(m_parser), path))
            return Error {ErrorCode::InvalidInput, path};
        MAINSTAY_TRY(const DeckFacts facts, deckfacts::load(m_connection, review, m_context.clock.nowUtc()));
        DeckRequest request = m_request;
        request.language = deckLanguageOf(facts.language.shared());
        for (const Languages &one : languages()) {
            if (one.word == m_parser.value(u"language"_s))
                request.language = one.language;
        }
        const deck::Document document = customerDeck(facts, request);
        MAINSTAY_TRY(const QByteArray bytes, deck::pptxBytes(document));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error {ErrorCode::Unavailable, QString(path + u": "_s + file.errorString())};
        return int(document.slides.size());
    }

private:
    const Context &m_context;
    const QCommandLineParser &m_parser;
    Connection &m_connection;
    DeckRequest m_request;
};

ExitCode told(const Context &context, const QCommandLineParser &parser, const Error &error)
{
    if (error.code == ErrorCode::Unavailable || error.code == ErrorCode::InvalidInput) {
        context.err << Texts::tr("The deck could not be written: %1").arg(error.detail) << Qt::endl;
        return ExitCode::Failed;
    }
    return fail(context, error, error.code == ErrorCode::NotFound ? error.detail : fileOf(parser));
}

Result<QbrId> reviewOf(const QCommandLineParser &parser, Connection &connection, const QDateTime &now)
{
    if (!parser.isSet(u"account"_s))
        return QbrId(parser.positionalArguments().front().toLongLong());
    MAINSTAY_TRY(const AccountId account, accountNamed(parser.value(u"account"_s), connection));
    MAINSTAY_TRY(const std::vector<Qbr> reviews, qbrstore::ofAccount(connection, account));
    // The next one that lies ahead; without one, the newest that was held.
    const Qbr *chosen = nullptr;
    for (const Qbr &one : reviews) {
        const bool isNext = isAhead(one.status) && one.start.isValid() && one.start >= now && one.kind != QbrKind::Internal;
        if (isNext && (!chosen || one.start < chosen->start))
            chosen = &one;
    }
    for (const Qbr &one : reviews) {
        if (!chosen && one.kind != QbrKind::Internal && one.status != QbrStatus::Cancelled && one.status != QbrStatus::Skipped)
            chosen = &one;
    }
    if (!chosen)
        return Error {ErrorCode::NotFound, parser.value(u"account"_s)};
    return chosen->id;
}

ExitCode runOne(const Context &context, const QCommandLineParser &parser, Connection &connection, DeckRun &run)
{
    const auto review = reviewOf(parser, connection, context.clock.nowUtc());
    if (!review.ok())
        return told(context, parser, review.error());
    const QString path = parser.value(u"out"_s);
    const auto slides = run.write(*review, path);
    if (!slides.ok())
        return told(context, parser, slides.error());
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(QJsonObject {{u"file"_s, path}, {u"slides"_s, *slides}}).toJson();
    else
        context.out << Texts::tr("%Ln slide(s): %1", nullptr, *slides).arg(path) << Qt::endl;
    return ExitCode::Done;
}

/// Good decks are written whatever becomes of the others.
ExitCode runQuarter(const Context &context, const QCommandLineParser &parser, Connection &connection, FiscalYear fiscal, DeckRun &run)
{
    const QDir folder(parser.value(u"out"_s));
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return told(context, parser, {ErrorCode::Unavailable, folder.path()});
    const Quarter quarter = Quarter::fromText(parser.value(u"quarter"_s)).value();
    const auto rows = qbrstore::list(connection, quarter.firstDay(fiscal), quarter.endDay(fiscal));
    if (!rows.ok())
        return told(context, parser, rows.error());
    QSet<QString> taken;
    QJsonArray report;
    int failed = 0;
    for (const QbrRow &row : *rows) {
        if (row.kind == QbrKind::Internal || row.status == QbrStatus::Cancelled || row.status == QbrStatus::Skipped)
            continue;
        const QString base = fileNameOf(row.accountName + u' ' + quarter.label(fiscal));
        QString name = base;
        for (int i = 2; taken.contains(name.toLower()); ++i)
            name = base + u" ("_s + QString::number(i) + u')';
        taken.insert(name.toLower());
        const QString path = folder.filePath(name + u".pptx"_s);
        const auto slides = run.write(row.id, path);
        failed += slides.ok() ? 0 : 1;
        report.append(QJsonObject {{u"account"_s, row.accountName}, {u"file"_s, slides.ok() ? QJsonValue(path) : QJsonValue()},
                                   {u"slides"_s, slides.ok() ? QJsonValue(*slides) : QJsonValue()}, {u"problem"_s, slides.ok() ? QString() : slides.error().detail}});
        if (!parser.isSet(u"json"_s) && slides.ok())
            context.out << Texts::tr("%Ln slide(s): %1", nullptr, *slides).arg(path) << Qt::endl;
        if (!slides.ok())
            context.err << Texts::tr("%1: %2", "account, what is wrong").arg(row.accountName, slides.error().detail) << Qt::endl;
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(report).toJson();
    else
        context.out << Texts::tr("%Ln deck(s) written.", nullptr, int(report.size()) - failed) << Qt::endl;
    return failed > 0 ? ExitCode::Rejects : ExitCode::Done;
}

} // namespace

ExitCode runDeck(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    if (const QString mistake = mistakeIn(parser); !mistake.isEmpty())
        return usage(context, mistake);
    const auto connection = openWorkspace(parser, FileAccess::ReadOnly);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    const auto settings = workspace::settings(**connection);
    if (!settings.ok())
        return fail(context, settings.error(), fileOf(parser));
    DeckRun run(context, parser, **connection, settings->fiscalYear);
    return parser.isSet(u"quarter"_s) ? runQuarter(context, parser, **connection, settings->fiscalYear, run) : runOne(context, parser, **connection, run);
}

} // namespace mainstay::cli
