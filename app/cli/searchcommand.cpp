// SPDX-License-Identifier: Apache-2.0
#include "app/cli/searchcommand.h"

#include "core/search/search.h"
#include "core/search/searchindex.h"
#include "ui/text/labels.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

/// How long a search first waits for what is not indexed yet, unless told to wait for all of it.
constexpr qint64 patienceMs = 2000;
constexpr int thingsAtOnce = 2000;
/// With --wait: the quickest, and whoever writes meanwhile waits two seconds for it.
constexpr int thingsAtOnceForAll = 20'000;
constexpr int hitsAtOnce = 200;

QString wordOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Touchpoint:
        return u"touchpoint"_s;
    case SearchKind::Contact:
        return u"contact"_s;
    case SearchKind::Account:
        return u"account"_s;
    case SearchKind::Action:
        return u"action"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString labelOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Touchpoint:
        if (const auto kind = touchpointKindFromText(hit.touchpointKind); kind.ok())
            return label(*kind);
        return Texts::tr("Touchpoint", "kind of a hit");
    case SearchKind::Contact:
        return Texts::tr("Person", "kind of a hit");
    case SearchKind::Account:
        return Texts::tr("Account", "kind of a hit");
    case SearchKind::Action:
        return Texts::tr("Action", "kind of a hit");
    }
    Q_UNREACHABLE();
    return {};
}

/// In characters of Unicode, as other programs count.
QJsonArray toJson(const QString &text, const std::vector<TextRange> &ranges)
{
    QJsonArray all;
    for (const TextRange &range : ranges) {
        all += QJsonObject {{u"from"_s, text.left(range.from).toUcs4().size()},
                            {u"length"_s, text.mid(range.from, range.length).toUcs4().size()}};
    }
    return all;
}

QJsonObject toJson(const SearchHit &hit)
{
    const QJsonValue none(QJsonValue::Null);
    return {{u"kind"_s, wordOf(hit.kind)},
            {u"id"_s, hit.item},
            {u"account_id"_s, hit.account.value()},
            {u"account"_s, hit.accountName},
            {u"at"_s, hit.at.isValid() ? QJsonValue(hit.at.toString(Qt::ISODateWithMs)) : none},
            {u"touchpoint_kind"_s, hit.touchpointKind.isEmpty() ? none : QJsonValue(hit.touchpointKind)},
            {u"title"_s, hit.title},
            {u"title_matches"_s, toJson(hit.title, hit.titleRanges)},
            {u"snippet"_s, hit.snippet},
            {u"snippet_matches"_s, toJson(hit.snippet, hit.snippetRanges)}};
}

void print(QTextStream &out, const SearchHit &hit)
{
    const QString day = hit.at.isValid() ? hit.at.toLocalTime().date().toString(Qt::ISODate) : QString();
    QStringList parts {day.leftJustified(10), labelOf(hit), hit.accountName};
    if (hit.kind != SearchKind::Account && !hit.title.isEmpty())
        parts += hit.title;
    out << parts.join(u"  "_s) << u'\n';
    if (!hit.snippet.isEmpty())
        out << QString(12, u' ') << hit.snippet << u'\n';
}

Result<std::unique_ptr<Connection>> open(const QCommandLineParser &parser)
{
    auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (connection.ok() || connection.error().code != ErrorCode::ReadOnly)
        return connection;
    return openWorkspace(parser, FileAccess::ReadOnly);
}

/// Says on standard error when something may be missing. A file that can't be written is searched as it is.
Result<void> catchUp(const Context &context, const QCommandLineParser &parser, Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    MAINSTAY_TRY(searchindex::State state, searchindex::state(connection));
    const bool waits = parser.isSet(u"wait"_s);
    while (!state.isComplete() && (waits || timer.elapsed() < patienceMs)) {
        const auto next = searchindex::catchUp(connection, waits ? thingsAtOnceForAll : thingsAtOnce);
        if (!next.ok())
            break;
        state = *next;
    }
    if (!state.isComplete())
        context.err << Texts::tr("Still indexing: %1 of %2 are done. What is missing is not found yet; --wait waits for it.")
                           .arg(state.done())
                           .arg(state.planned)
                    << Qt::endl;
    return {};
}

Result<std::vector<SearchHit>> collect(Connection &connection, const QString &text, int limit)
{
    std::vector<SearchHit> all;
    SearchRequest request;
    request.text = text;
    for (;;) {
        request.limit = qMin(hitsAtOnce, limit - int(all.size()));
        MAINSTAY_TRY(const HitPage page, search::find(connection, request));
        all.insert(all.end(), page.hits.begin(), page.hits.end());
        if (!page.next || int(all.size()) >= limit)
            return all;
        request.next = page.next;
    }
}

} // namespace

ExitCode runSearch(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOption({u"limit"_s, Texts::tr("How many, the newest first."), u"N"_s, u"50"_s});
    parser.addOption({u"wait"_s, Texts::tr("Wait until everything is indexed.")});
    parser.addPositionalArgument(u"TEXT"_s, Texts::tr("Words, \"phrases\" and filters: account: kind: by: after: before:."));
    if (const auto done = parse(context, parser, arguments))
        return *done;
    const QString text = parser.positionalArguments().join(u' ');
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    const SearchQuery query = parseSearch(text);
    if (!query.leftOut.isEmpty())
        context.err << Texts::tr("Left out, as no such value is known: %1").arg(query.leftOut.join(u", "_s)) << Qt::endl;
    if (query.isEmpty() || !isNumber || limit < 1)
        return usage(context, Texts::tr("search takes words to look for, and a --limit above 0."));
    const auto connection = open(parser);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    if (const auto ready = catchUp(context, parser, **connection); !ready.ok())
        return fail(context, ready.error(), fileOf(parser));
    const auto hits = collect(**connection, text, limit);
    if (!hits.ok())
        return fail(context, hits.error(), fileOf(parser));
    QJsonArray all;
    for (const SearchHit &hit : *hits) {
        if (parser.isSet(u"json"_s))
            all += toJson(hit);
        else
            print(context.out, hit);
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(all).toJson();
    else if (hits->empty())
        context.out << Texts::tr("Nothing was found.") << u'\n';
    context.out.flush();
    return ExitCode::Done;
}

} // namespace mainstay::cli
