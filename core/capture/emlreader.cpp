// SPDX-License-Identifier: Apache-2.0
#include "core/capture/emlreader.h"

#include "core/base/enumtext.h"
#include "core/capture/emlbody.h"
#include "core/capture/textdecoding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestId = 250;

constexpr EnumText<EmlProblem, 7> problems {{{
    {EmlProblem::NotAMail, u"not-a-mail"},
    {EmlProblem::FileTooLarge, u"file-too-large"},
    {EmlProblem::HeaderTooLarge, u"header-too-large"},
    {EmlProblem::NoDate, u"no-date"},
    {EmlProblem::NoPeople, u"no-people"},
    {EmlProblem::BodyCut, u"body-cut"},
    {EmlProblem::PartsLeftOut, u"parts-left-out"},
}}};

/// Years that a touchpoint may be in.
QDateTime sensible(const QDateTime &at)
{
    return at.isValid() && at.date().year() >= 1900 && at.date().year() <= 2199 ? at : QDateTime();
}

QDateTime instantOf(GDateTime *time)
{
    return time ? sensible(QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(time), Qt::UTC)) : QDateTime();
}

/// When the last server on the way took it in: what stands behind the last semicolon of a Received line.
QDateTime receivedAt(GMimeMessage *message)
{
    const char *received = g_mime_object_get_header(GMIME_OBJECT(message), "Received");
    const QByteArray line(received ? received : "");
    const qsizetype semicolon = line.lastIndexOf(';');
    if (semicolon < 0)
        return {};
    GDateTime *time = g_mime_utils_header_decode_date(line.mid(semicolon + 1).constData());
    const QDateTime at = instantOf(time);
    if (time)
        g_date_time_unref(time);
    return at;
}

/// Bytes of the header, up to the first empty line.
qsizetype headerSize(const QByteArray &bytes)
{
    const qsizetype lf = bytes.indexOf("\n\n");
    const qsizetype crlf = bytes.indexOf("\n\r\n");
    if (lf < 0 || crlf < 0)
        return lf < 0 && crlf < 0 ? bytes.size() : std::max(lf, crlf);
    return std::min(lf, crlf);
}

QString decodedHeader(GMimeMessage *message, const char *name, const char *decoded)
{
    // A header in bare ISO-2022-JP, as old programs write it, is ASCII to everyone else.
    if (decoded && !strstr(decoded, "\x1b$"))
        return QString::fromUtf8(decoded);
    const char *raw = g_mime_object_get_header(GMIME_OBJECT(message), name);
    return raw ? decodeText(QByteArray(raw)) : QString();
}

CapturedPerson personOf(InternetAddressMailbox *mailbox)
{
    const char *address = internet_address_mailbox_get_addr(mailbox);
    const char *name = internet_address_get_name(INTERNET_ADDRESS(mailbox));
    CapturedPerson person;
    person.address = cleanLine(address ? QString::fromUtf8(address) : QString(), 254).toLower();
    if (!person.address.contains(u'@') || person.address.contains(u' '))
        person.address.clear();
    const QByteArray bytes(name ? name : "");
    person.name = cleanLine(bytes.contains("\x1b$") ? decodeText(bytes) : QString::fromUtf8(bytes), 200);
    if (person.name.compare(person.address, Qt::CaseInsensitive) == 0)
        person.name.clear();
    return person;
}

/// Groups are walked into, but not without end.
void collect(InternetAddressList *list, int depth, size_t most, std::vector<CapturedPerson> &into)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && into.size() < most; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth < 3)
                collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1, most, into);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            CapturedPerson person = personOf(INTERNET_ADDRESS_MAILBOX(address));
            if (!person.address.isEmpty() || !person.name.isEmpty())
                into.push_back(std::move(person));
        }
    }
}

std::vector<CapturedPerson> people(GMimeMessage *message, GMimeAddressType type, int most)
{
    std::vector<CapturedPerson> people;
    collect(g_mime_message_get_addresses(message, type), 0, size_t(most), people);
    return people;
}

bool looksLikeMail(GMimeMessage *message)
{
    static constexpr std::array headers {"From", "To", "Cc", "Subject", "Date", "Message-Id", "Sender", "Received"};
    return std::any_of(headers.begin(), headers.end(),
                       [&](const char *name) { return g_mime_object_get_header(GMIME_OBJECT(message), name) != nullptr; });
}

Mail headerOf(GMimeMessage *message, const EmlLimits &limits)
{
    Mail mail;
    mail.subject = cleanLine(decodedHeader(message, "Subject", g_mime_message_get_subject(message)), longestLine);
    mail.date = instantOf(g_mime_message_get_date(message));
    if (!mail.date.isValid())
        mail.date = receivedAt(message);
    auto from = people(message, GMIME_ADDRESS_TYPE_FROM, limits.people);
    if (from.empty())
        from = people(message, GMIME_ADDRESS_TYPE_SENDER, limits.people);
    if (!from.empty())
        mail.from = from.front();
    mail.to = people(message, GMIME_ADDRESS_TYPE_TO, limits.people);
    mail.cc = people(message, GMIME_ADDRESS_TYPE_CC, limits.people);
    const char *id = g_mime_message_get_message_id(message);
    mail.messageId = cleanLine(id ? QString::fromUtf8(id) : QString(), longestId + 1);
    return mail;
}

std::optional<EmlProblem> faultOf(const Mail &mail)
{
    if (!mail.date.isValid())
        return EmlProblem::NoDate;
    const auto named = [](const CapturedPerson &person) { return !person.address.isEmpty(); };
    const bool somebody = named(mail.from) || std::any_of(mail.to.begin(), mail.to.end(), named)
        || std::any_of(mail.cc.begin(), mail.cc.end(), named);
    return somebody ? std::nullopt : std::optional(EmlProblem::NoPeople);
}

/// More colons than any list of addresses has. Each one in it begins a group for GMime 3.2, which reads groups within
/// groups by calling itself: 50,000 of them are the end of the stack. The headers of mails within the mail count, too,
/// so that every line is looked at that such a header could be.
bool hasEndlessGroups(const QByteArray &bytes)
{
    constexpr qsizetype mostColons = 1000;
    static constexpr std::array<QByteArrayView, 7> names {"from", "to", "cc", "bcc", "sender", "reply-to", "resent-"};
    qsizetype colons = 0;
    bool inAddresses = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        at += line.size() + 1;
        const bool folded = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
        if (!folded) {
            colons = 0;
            inAddresses = std::any_of(names.begin(), names.end(), [line](QByteArrayView name) {
                return line.size() >= name.size() && qstrnicmp(line.data(), name.data(), size_t(name.size())) == 0;
            });
        }
        colons += inAddresses ? std::count(line.begin(), line.end(), ':') : 0;
        if (colons > mostColons)
            return true;
    }
    return false;
}

eml::ObjectPtr<GMimeMessage> parse(const QByteArray &bytes)
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { g_mime_init(); });
    const eml::ObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const eml::ObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = g_mime_parser_options_new();
    std::array<const char *, 3> charsets {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, charsets.data());
    eml::ObjectPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

} // namespace

QString toText(EmlProblem problem)
{
    return problems.toText(problem);
}

EmlContent readEml(const QByteArray &bytes, const IcsOptions &calendar, const EmlLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return {{}, EmlProblem::FileTooLarge, {}, {}};
    if (headerSize(bytes) > limits.headerBytes || hasEndlessGroups(bytes))
        return {{}, EmlProblem::HeaderTooLarge, {}, {}};
    const auto message = parse(bytes);
    if (!message || !looksLikeMail(message.get()))
        return {{}, EmlProblem::NotAMail, {}, {}};
    EmlContent content;
    Mail mail = headerOf(message.get(), limits);
    if (const auto fault = faultOf(mail))
        return {{}, *fault, {}, {}};
    if (mail.messageId.isEmpty() || mail.messageId.size() > longestId)
        mail.messageId = u"sha256-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    eml::Body body = eml::bodyOf(message.get(), limits);
    mail.body = std::move(body.text);
    if (body.isCut)
        content.losses.push_back(EmlProblem::BodyCut);
    if (body.isIncomplete)
        content.losses.push_back(EmlProblem::PartsLeftOut);
    mail.attachments = std::move(body.attachments);
    for (const QByteArray &part : body.calendars) {
        IcsContent read = readIcs(part, calendar);
        mail.meetings.insert(mail.meetings.end(), read.meetings.begin(), read.meetings.end());
        content.calendarIssues.insert(content.calendarIssues.end(), read.issues.begin(), read.issues.end());
    }
    content.mail = std::move(mail);
    return content;
}

} // namespace mainstay
