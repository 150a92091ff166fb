// SPDX-License-Identifier: Apache-2.0
// Members of our team, and the customers' contacts.
#include "core/accounts/accountstore.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;
using cellvalue::layWord;

size_t memberField(const char *name)
{
    return cellvalue::field(ImportTarget::Members, name);
}

size_t contactField(const char *name)
{
    return cellvalue::field(ImportTarget::Contacts, name);
}

class MemberTarget final
{
public:
    using Value = Member;

    explicit MemberTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"member"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/member_by_key", row.cells[0].text);
    }

    Result<Member> load(qint64 id)
    {
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_context.connection));
        const auto found = std::find_if(members.begin(), members.end(),
                                        [id](const Member &member) { return member.id.value() == id; });
        return found == members.end() ? Result<Member>(Error {ErrorCode::NotFound, u"member"_s}) : *found;
    }

    Result<PutResult> apply(const ImportRow &row, Member &member)
    {
        lay(row.cells[memberField("key")], member.key);
        lay(row.cells[memberField("name")], member.name);
        lay(row.cells[memberField("reading")], member.reading);
        lay(row.cells[memberField("email")], member.email);
        lay(row.cells[memberField("active")], member.active);
        MAINSTAY_CHECK(layWord(row.cells[memberField("team")], member.team, teamFromText));
        return PutResult {PutResult::Kind::Unchanged};
    }

    Result<qint64> insert(const Member &member)
    {
        MAINSTAY_TRY(const MemberId id, accountstore::insertMember(m_context.connection, member));
        return id.value();
    }

    Result<void> update(const Member &member) { return accountstore::updateMember(m_context.connection, member); }
    Result<void> finish() { return {}; }

private:
    SinkContext m_context;
};

class ContactTarget final
{
public:
    using Value = Contact;

    explicit ContactTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"contact"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        MAINSTAY_TRY(Statement statement, m_context.connection.prepare("exchange/contact_by_key"));
        statement.bind(row.cells[0].text);
        MAINSTAY_TRY(const bool found, statement.next());
        m_storedAccount = found ? statement.id<AccountId>(1) : AccountId();
        return found ? std::optional(statement.int64(0)) : std::nullopt;
    }

    /// Of the account that find() saw last.
    Result<Contact> load(qint64 id)
    {
        MAINSTAY_TRY(const std::vector<Contact> contacts,
                     accountstore::contacts(m_context.connection, m_storedAccount));
        const auto found = std::find_if(contacts.begin(), contacts.end(),
                                        [id](const Contact &contact) { return contact.id.value() == id; });
        return found == contacts.end() ? Result<Contact>(Error {ErrorCode::NotFound, u"contact"_s}) : *found;
    }

    Result<PutResult> apply(const ImportRow &row, Contact &contact)
    {
        lay(row.cells[contactField("key")], contact.key);
        lay(row.cells[contactField("account")], contact.account);
        lay(row.cells[contactField("name")], contact.name);
        lay(row.cells[contactField("reading")], contact.reading);
        lay(row.cells[contactField("title")], contact.title);
        lay(row.cells[contactField("language")], contact.language);
        lay(row.cells[contactField("email")], contact.email);
        lay(row.cells[contactField("phone")], contact.phone);
        lay(row.cells[contactField("topics")], contact.topics);
        lay(row.cells[contactField("pace_days")], contact.paceDays);
        lay(row.cells[contactField("do_not_contact")], contact.doNotContact);
        lay(row.cells[contactField("left_on")], contact.leftDay);
        MAINSTAY_CHECK(layWord(row.cells[contactField("influence")], contact.influence, influenceFromText));
        MAINSTAY_CHECK(layWord(row.cells[contactField("attitude")], contact.attitude, attitudeFromText));
        const Cell &channel = row.cells[contactField("channel")];
        if (channel.state == Cell::State::Empty)
            contact.channel = Channel::None;
        MAINSTAY_CHECK(layWord(channel, contact.channel, channelFromText));
        MAINSTAY_CHECK(applyRoles(row.cells[contactField("roles")], contact));
        return PutResult {PutResult::Kind::Unchanged};
    }

    Result<qint64> insert(const Contact &contact)
    {
        MAINSTAY_TRY(const ContactId id, accountstore::insertContact(m_context.connection, contact));
        return id.value();
    }

    Result<void> update(const Contact &contact) { return accountstore::updateContact(m_context.connection, contact); }
    Result<void> finish() { return {}; }

private:
    static Result<void> applyRoles(const Cell &cell, Contact &contact)
    {
        if (cell.isAbsent())
            return {};
        contact.roles.clear();
        const std::span<const QByteArrayView> words
            = importFields(ImportTarget::Contacts)[contactField("roles")].words;
        QStringList texts;
        forEachListed(cell.text, [&](QByteArrayView entry) {
            texts += QString::fromUtf8(words[fieldparser::word(entry, words).value]);
        });
        for (const QString &text : texts) {
            MAINSTAY_TRY(const ContactRole role, contactRoleFromText(text));
            contact.roles.push_back(role);
        }
        std::sort(contact.roles.begin(), contact.roles.end());
        contact.roles.erase(std::unique(contact.roles.begin(), contact.roles.end()), contact.roles.end());
        return {};
    }

    SinkContext m_context;
    AccountId m_storedAccount;
};

} // namespace

std::unique_ptr<RowSink> makePeopleSink(ImportTarget target, const SinkContext &context)
{
    if (target == ImportTarget::Members)
        return std::make_unique<ValueSink<MemberTarget>>(context);
    return std::make_unique<ValueSink<ContactTarget>>(context);
}

} // namespace mainstay
