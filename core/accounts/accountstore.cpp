// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"

#include "core/base/plaintext.h"
#include "core/base/fold.h"

using namespace Qt::StringLiterals;

namespace mainstay::accountstore {

namespace {

Result<Account> readAccount(const Statement &row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.key = row.text(1);
    account.name = row.text(2);
    account.reading = row.text(3);
    account.parent = row.id<AccountId>(4);
    account.domain = row.text(5);
    account.industry = row.text(6);
    account.region = row.text(7);
    account.segment = row.text(8);
    account.tier = row.text(9);
    MAINSTAY_TRY(account.stage, lifecycleStageFromText(row.text(10)));
    account.owner = row.id<MemberId>(11);
    account.language = row.text(12);
    account.timeZone = row.text(13);
    if (!row.text(14).isEmpty()) {
        MAINSTAY_TRY(account.currency, Currency::fromCode(row.text(14)));
    }
    account.customerSince = row.date(15);
    account.notes = row.text(16);
    account.paceDays = row.optionalInteger(17);
    return account;
}

Result<QStringList> tagsOf(Connection &connection, AccountId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/tags"));
    statement.bind(id);
    QStringList tags;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return tags;
        tags += statement.text(0);
    }
}

Result<void> saveTags(Connection &connection, AccountId id, const QStringList &tags)
{
    MAINSTAY_TRY(const QStringList stored, tagsOf(connection, id));
    for (const QString &tag : stored) {
        if (!tags.contains(tag))
            MAINSTAY_CHECK(connection.run("accounts/delete_tag", id, tag));
    }
    for (const QString &tag : tags) {
        if (!stored.contains(tag) && !tag.trimmed().isEmpty())
            MAINSTAY_CHECK(connection.run("accounts/insert_tag", id, tag));
    }
    return {};
}

Result<void> beginOwnership(Connection &connection, AccountId account, MemberId owner, QDate today)
{
    if (!owner.isValid())
        return {};
    return connection.run("accounts/insert_ownership", account, owner, today);
}

} // namespace

Result<AccountId> insert(Connection &connection, const Account &account, const Clock &clock)
{
    MAINSTAY_CHECK(validate(account));
    MAINSTAY_TRY(const qint64 stored, connection.runForId("accounts/insert", nullIfEmpty(plainName(account.key)), account.name, account.reading,
                                                      foldedForSearch(account), account.parent, account.domain,
                                                      account.industry, account.region, account.segment, account.tier,
                                                      toText(account.stage), account.owner, account.language,
                                                      account.timeZone, account.currency.code(),
                                                      account.customerSince, account.notes, account.paceDays,
                                                      clock.nowUtc()));
    const AccountId id(stored);
    MAINSTAY_CHECK(saveTags(connection, id, account.tags));
    MAINSTAY_CHECK(beginOwnership(connection, id, account.owner, clock.today()));
    return id;
}

Result<void> update(Connection &connection, const Account &account, const Clock &clock)
{
    MAINSTAY_CHECK(validate(account));
    MAINSTAY_TRY(const Account before, byId(connection, account.id));
    MAINSTAY_CHECK(connection.run("accounts/update", account.id, nullIfEmpty(plainName(account.key)), account.name, account.reading,
                                  foldedForSearch(account), account.parent, account.domain, account.industry,
                                  account.region, account.segment, account.tier, toText(account.stage), account.owner,
                                  account.language, account.timeZone, account.currency.code(), account.customerSince,
                                  account.notes, account.paceDays, clock.nowUtc()));
    MAINSTAY_CHECK(saveTags(connection, account.id, account.tags));
    if (before.owner == account.owner)
        return {};
    MAINSTAY_CHECK(connection.run("accounts/end_ownership", account.id, clock.today()));
    return beginOwnership(connection, account.id, account.owner, clock.today());
}

Result<void> remove(Connection &connection, AccountId id)
{
    return connection.run("accounts/delete", id);
}

Result<Account> byId(Connection &connection, AccountId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/by_id"));
    statement.bind(id);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return Error {ErrorCode::NotFound, u"account %1"_s.arg(id.value())};
    MAINSTAY_TRY(Account account, readAccount(statement));
    MAINSTAY_TRY(account.tags, tagsOf(connection, id));
    return account;
}

Result<std::optional<AccountId>> idByKey(Connection &connection, QStringView key)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/id_by_key"));
    statement.bind(plainName(key.toString()));
    MAINSTAY_TRY(const bool row, statement.next());
    return row ? std::optional(statement.id<AccountId>(0)) : std::nullopt;
}

Result<std::vector<Account>> matching(Connection &connection, QStringView text, int limit)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/matching"));
    statement.bind(fold(text), limit);
    std::vector<Account> accounts;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return accounts;
        MAINSTAY_TRY(Account account, readAccount(statement));
        accounts.push_back(std::move(account));
    }
}

Result<MemberId> insertMember(Connection &connection, const Member &member)
{
    MAINSTAY_TRY(const qint64 id, connection.runForId("accounts/insert_member", nullIfEmpty(plainName(member.key)), member.name,
                                                      member.reading, member.email, toText(member.team), member.active));
    return MemberId(id);
}

Result<void> updateMember(Connection &connection, const Member &member)
{
    return connection.run("accounts/update_member", member.id, nullIfEmpty(plainName(member.key)), member.name, member.reading, member.email,
                          toText(member.team), member.active);
}

Result<std::vector<Member>> members(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("accounts/members"));
    std::vector<Member> members;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return members;
        MAINSTAY_TRY(const Team team, teamFromText(statement.text(5)));
        members.push_back({statement.id<MemberId>(0), statement.text(1), statement.text(2), statement.text(3),
                           statement.text(4), team, statement.boolean(6)});
    }
}

} // namespace mainstay::accountstore
