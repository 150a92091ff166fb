// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"

#include "core/base/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::accountstore {

namespace {

Result<std::vector<ContactRole>> rolesOf(Connection &connection, ContactId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/contact_roles"));
    statement.bind(id);
    std::vector<ContactRole> roles;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        MAINSTAY_TRY(const ContactRole role, contactRoleFromText(statement.text(0)));
        roles.push_back(role);
    }
    std::sort(roles.begin(), roles.end());
    return roles;
}

Result<void> saveRoles(Connection &connection, ContactId id, const std::vector<ContactRole> &roles)
{
    MAINSTAY_TRY(const std::vector<ContactRole> stored, rolesOf(connection, id));
    for (const ContactRole role : stored) {
        if (std::find(roles.begin(), roles.end(), role) == roles.end())
            MAINSTAY_CHECK(connection.run("accounts/delete_contact_role", id, toText(role)));
    }
    for (const ContactRole role : roles) {
        if (std::find(stored.begin(), stored.end(), role) == stored.end())
            MAINSTAY_CHECK(connection.run("accounts/insert_contact_role", id, toText(role)));
    }
    return {};
}

Result<Contact> readContact(const Statement &row)
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.key = row.text(1);
    contact.account = row.id<AccountId>(2);
    contact.name = row.text(3);
    contact.reading = row.text(4);
    contact.title = row.text(5);
    MAINSTAY_TRY(contact.influence, influenceFromText(row.text(6)));
    MAINSTAY_TRY(contact.attitude, attitudeFromText(row.text(7)));
    contact.language = row.text(8);
    contact.email = row.text(9);
    contact.phone = row.text(10);
    contact.topics = row.text(11);
    contact.paceDays = row.optionalInteger(12);
    MAINSTAY_TRY(contact.channel, channelFromText(row.text(13)));
    contact.doNotContact = row.boolean(14);
    contact.leftDay = row.date(15);
    return contact;
}

} // namespace

Result<ContactId> insertContact(Connection &connection, const Contact &contact)
{
    MAINSTAY_TRY(const qint64 stored,
                 connection.runForId("accounts/insert_contact", nullIfEmpty(plainName(contact.key)), contact.account, contact.name,
                                     contact.reading, contact.title, toText(contact.influence),
                                     toText(contact.attitude), contact.language, contact.email, contact.phone,
                                     contact.topics, contact.paceDays, toText(contact.channel), contact.doNotContact,
                                     contact.leftDay));
    MAINSTAY_CHECK(saveRoles(connection, ContactId(stored), contact.roles));
    return ContactId(stored);
}

Result<void> updateContact(Connection &connection, const Contact &contact)
{
    MAINSTAY_CHECK(connection.run("accounts/update_contact", contact.id, nullIfEmpty(plainName(contact.key)), contact.account, contact.name,
                                  contact.reading, contact.title, toText(contact.influence), toText(contact.attitude),
                                  contact.language, contact.email, contact.phone, contact.topics, contact.paceDays,
                                  toText(contact.channel), contact.doNotContact, contact.leftDay));
    return saveRoles(connection, contact.id, contact.roles);
}

Result<void> removeContact(Connection &connection, ContactId id)
{
    return connection.run("accounts/delete_contact", id);
}

Result<std::vector<Contact>> contacts(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/contacts"));
    statement.bind(account);
    std::vector<Contact> contacts;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return contacts;
        MAINSTAY_TRY(Contact contact, readContact(statement));
        MAINSTAY_TRY(contact.roles, rolesOf(connection, contact.id));
        contacts.push_back(std::move(contact));
    }
}

} // namespace mainstay::accountstore
