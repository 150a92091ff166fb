// SPDX-License-Identifier: Apache-2.0
#include "app/cli/logcommand.h"

#include "app/cli/logoutput.h"
#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "core/base/walltime.h"
#include "core/today/today.h"
#include "core/touchpoints/quicklogheadline.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype longestLine = 32'767; ///< of a field in the editor
constexpr int mostNamed = 5; ///< accounts in a message

/// What went wrong, as a sentence; empty: nothing.
struct Mistake
{
    QString sentence;
    ExitCode code = ExitCode::Usage;
};

struct Request
{
    quicklog::Headline headline;
    QString notes;
    QDateTime at; ///< UTC
    std::optional<Purpose> purpose;
};

template <typename Values>
QString wordsOf(const Values &values)
{
    QStringList words;
    for (const auto value : values)
        words += toText(value);
    return words.join(u", "_s);
}

void addOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    parser.addPositionalArgument(u"TEXT"_s,
                                 Texts::tr("“Account: kind minutes with people, summary”, and the notes from the second "
                                           "line on; - reads it from standard input."),
                                 u"TEXT|-"_s);
    parser.addOption({u"as"_s, Texts::tr("Who of us was there, by name or e-mail."), u"MEMBER"_s});
    parser.addOption({u"at"_s, Texts::tr("When it was, as 2026-03-31 or 2026-03-31T14:30."), u"INSTANT|DAY"_s});
    parser.addOption({u"account"_s, Texts::tr("The account by its key; the first line then begins with the kind."), u"KEY"_s});
    parser.addOption({u"kind"_s, Texts::tr("One of: %1.").arg(wordsOf(allTouchpointKinds())), u"KIND"_s});
    parser.addOption({u"purpose"_s, Texts::tr("One of: %1.").arg(wordsOf(allPurposes())), u"PURPOSE"_s});
}

std::optional<QString> textOf(const QCommandLineParser &parser)
{
    const QString given = parser.positionalArguments().constFirst();
    if (given != u"-"_s)
        return given;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    while (!input.atEnd() && bytes.size() <= mostBytes)
        bytes += input.read(mostBytes); // of a pipe, what is there by now
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() || bytes.size() > mostBytes ? std::nullopt : std::optional(text);
}

/// A day is its noon; without an offset it is the time here, also one that the clock leaps over.
QDateTime instantOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool isDay = day.isValid() && text.size() == 10;
    const QDateTime wall = isDay ? QDateTime(day, QTime(12, 0), Qt::UTC) : QDateTime::fromString(QString(text + u'Z'), Qt::ISODate);
    const QDateTime at = wall.isValid() ? utcOfWall(wall, QTimeZone::systemTimeZone()) : QDateTime::fromString(text, Qt::ISODate);
    const bool kept = at.isValid() && at.date().year() >= 1900 && at.date().year() <= 2199;
    return kept ? at.toUTC() : QDateTime();
}

/// Kind and purpose; a mistake when they are none.
Mistake readWords(const QCommandLineParser &parser, Request &request)
{
    if (parser.isSet(u"kind"_s)) {
        const auto kind = touchpointKindFromText(parser.value(u"kind"_s));
        if (!kind.ok())
            return {Texts::tr("--kind takes one of: %1.").arg(wordsOf(allTouchpointKinds()))};
        request.headline.kind = *kind;
    }
    if (parser.isSet(u"purpose"_s)) {
        const auto purpose = purposeFromText(parser.value(u"purpose"_s));
        if (!purpose.ok())
            return {Texts::tr("--purpose takes one of: %1.").arg(wordsOf(allPurposes()))};
        request.purpose = *purpose;
    }
    return {};
}

Mistake readRequest(const Context &context, const QCommandLineParser &parser, Request &request)
{
    if (parser.positionalArguments().size() != 1)
        return {Texts::tr("log takes one text, or - to read it from standard input.")};
    request.at = parser.isSet(u"at"_s) ? instantOf(parser.value(u"at"_s)) : context.clock.nowUtc();
    if (!request.at.isValid())
        return {Texts::tr("--at takes a day or a time, as 2026-03-31 or 2026-03-31T14:30.")};
    std::optional<QString> text = textOf(parser);
    if (!text)
        return {Texts::tr("Standard input is not text in UTF-8, or longer than 8 MB.")};
    text->remove(QChar(u'\0'));
    const qsizetype end = text->indexOf(u'\n');
    const bool known = parser.isSet(u"account"_s);
    request.headline = quicklog::parseHeadline(
        text->left(end < 0 ? text->size() : end),
        known ? quicklog::AccountPart::Absent : quicklog::AccountPart::BeforeColon);
    if (request.headline.summary.size() > longestLine)
        return {Texts::tr("TEXT: the summary in the first line is longer than %L1 characters.").arg(longestLine)};
    request.notes = end < 0 ? QString() : text->mid(end + 1);
    if (!known && request.headline.account.isEmpty())
        return {Texts::tr("The first line names the account: “Acme: call 30m with Sato, renewal”.")};
    return readWords(parser, request);
}

/// Of the accounts that match, the one of exactly that name, or the only one.
Result<std::vector<Account>> candidates(Connection &connection, const QString &name)
{
    MAINSTAY_TRY(std::vector<Account> found, accountstore::matching(connection, name, mostNamed + 1));
    const QString wanted = fold(name);
    std::vector<Account> exact;
    std::copy_if(found.begin(), found.end(), std::back_inserter(exact), [&wanted](const Account &account) {
        return fold(account.name) == wanted || fold(account.reading) == wanted;
    });
    return exact.empty() ? found : exact;
}

/// The account by --account or by the name in the first line.
Result<Account> accountOf(Connection &connection, const QCommandLineParser &parser, const QString &name, Mistake &mistake)
{
    if (parser.isSet(u"account"_s)) {
        MAINSTAY_TRY(const auto id, accountstore::idByKey(connection, parser.value(u"account"_s)));
        if (id)
            return accountstore::byId(connection, *id);
        mistake = {Texts::tr("No account has the key “%1”.").arg(parser.value(u"account"_s)), ExitCode::Failed};
        return Account();
    }
    MAINSTAY_TRY(const std::vector<Account> found, candidates(connection, name));
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const Account &account : found)
        names += account.name;
    if (names.size() > mostNamed)
        names.last() = u"…"_s;
    mistake = {found.empty() ? Texts::tr("No account is called “%1”.").arg(name)
                             : Texts::tr("More than one account matches “%1”: %2.").arg(name, names.join(u", "_s)),
               ExitCode::Failed};
    return Account();
}

/// Whose log it is: --as, or whoever runs the command.
Result<MemberId> writerOf(Connection &connection, const Context &context, const QCommandLineParser &parser, Mistake &mistake)
{
    if (!parser.isSet(u"as"_s)) {
        MAINSTAY_TRY(const auto member, today::memberOf(connection, context.actor));
        return member ? member->id : MemberId();
    }
    quicklog::Roster ours;
    MAINSTAY_TRY(ours.members, accountstore::members(connection));
    const auto person = quicklog::resolvePerson(parser.value(u"as"_s), ours);
    if (person.match != quicklog::PersonMatch::One)
        mistake = {Texts::tr("No team member, or more than one, matches “%1”.").arg(parser.value(u"as"_s)), ExitCode::Failed};
    return person.member;
}

/// People of the first line: known ones of either side, the others as new contacts.
Mistake addPeople(const quicklog::Roster &roster, const QStringList &names, TouchpointLog &log)
{
    for (const QString &name : names) {
        const auto person = quicklog::resolvePerson(name, roster);
        if (person.match == quicklog::PersonMatch::Several)
            return {Texts::tr("More than one person is called “%1”.").arg(name), ExitCode::Failed};
        if (!person.member.isValid())
            log.people.push_back({person.contact, person.contact.isValid() ? QString() : name, {}});
        else if (person.member != log.writer)
            log.touchpoint.members.push_back(person.member);
    }
    return {};
}

TouchpointLog logOf(const Context &context, const Request &request, AccountId account, MemberId writer)
{
    TouchpointLog log;
    log.touchpoint.account = account;
    log.touchpoint.at = request.at;
    log.touchpoint.minutes = request.headline.minutes;
    log.touchpoint.kind = request.headline.kind.value_or(TouchpointKind::WebMeeting);
    log.touchpoint.purpose = request.purpose.value_or(Purpose::Cadence);
    log.touchpoint.summary = request.headline.summary;
    log.touchpoint.notes = request.notes;
    if (writer.isValid())
        log.touchpoint.members = {writer};
    log.reading = {context.clock.today(), QLocale()};
    log.writer = writer;
    log.writtenAt = context.clock.nowUtc();
    return log;
}

Result<LogReport> write(Connection &connection, const Context &context, const QCommandLineParser &parser,
                        const Request &request, Mistake &mistake)
{
    LogReport report;
    MAINSTAY_TRY(report.account, accountOf(connection, parser, request.headline.account, mistake));
    MAINSTAY_TRY(const MemberId writer, writerOf(connection, context, parser, mistake));
    if (!mistake.sentence.isEmpty())
        return report;
    TouchpointLog log = logOf(context, request, report.account.id, writer);
    MAINSTAY_TRY(const quicklog::Roster roster, touchpointlog::roster(connection, report.account.id, writer));
    mistake = addPeople(roster, request.headline.people, log);
    if (!mistake.sentence.isEmpty())
        return report;
    MAINSTAY_TRY(WriteBatch batch,
                 WriteBatch::begin(connection, context.write(), {u"touchpoint.log"_s, report.account.name}));
    MAINSTAY_TRY(report.outcome, touchpointlog::save(connection, log));
    MAINSTAY_TRY(report.touchpoint, touchpointstore::byId(connection, report.outcome.id));
    MAINSTAY_TRY(report.batch, batch.commit());
    return report;
}

} // namespace

ExitCode runLog(const Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(context, parser, arguments))
        return *done;
    Request request;
    if (const Mistake mistake = readRequest(context, parser, request); !mistake.sentence.isEmpty())
        return usage(context, mistake.sentence);
    const auto connection = openWorkspace(parser, FileAccess::ReadWrite);
    if (!connection.ok())
        return fail(context, connection.error(), fileOf(parser));
    Mistake mistake;
    const auto report = write(**connection, context, parser, request, mistake);
    if (!report.ok())
        return fail(context, report.error(), fileOf(parser));
    if (!mistake.sentence.isEmpty()) {
        context.err << mistake.sentence << Qt::endl;
        return mistake.code;
    }
    if (parser.isSet(u"json"_s))
        context.out << QJsonDocument(toJson(*report)).toJson() << Qt::flush;
    else
        print(context.out, *report);
    return ExitCode::Done;
}

} // namespace mainstay::cli
