// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;
using cellvalue::layWord;

size_t accountField(const char *name)
{
    return cellvalue::field(ImportTarget::Accounts, name);
}

class AccountTarget final
{
public:
    using Value = Account;

    explicit AccountTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"account"_s, u"account_ownership"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/account_by_key", row.cells[0].text);
    }

    Result<Account> load(qint64 id) { return accountstore::byId(m_context.connection, AccountId(id)); }

    Result<PutResult> apply(const ImportRow &row, Account &account)
    {
        lay(row.cells[accountField("key")], account.key);
        lay(row.cells[accountField("name")], account.name);
        lay(row.cells[accountField("reading")], account.reading);
        lay(row.cells[accountField("domain")], account.domain);
        lay(row.cells[accountField("industry")], account.industry);
        lay(row.cells[accountField("region")], account.region);
        lay(row.cells[accountField("segment")], account.segment);
        lay(row.cells[accountField("tier")], account.tier);
        lay(row.cells[accountField("owner")], account.owner);
        lay(row.cells[accountField("language")], account.language);
        lay(row.cells[accountField("time_zone")], account.timeZone);
        lay(row.cells[accountField("customer_since")], account.customerSince);
        lay(row.cells[accountField("notes")], account.notes);
        layTags(row.cells[accountField("tags")], account.tags);
        MAINSTAY_CHECK(lay(row.cells[accountField("currency")], account.currency));
        MAINSTAY_CHECK(layWord(row.cells[accountField("stage")], account.stage, lifecycleStageFromText));
        MAINSTAY_CHECK(applyParent(row.cells[accountField("parent")], account));
        // A parent further down the file is a change, too, though the value does not show it yet.
        return PutResult {m_parentKey.isEmpty() ? PutResult::Kind::Unchanged : PutResult::Kind::Updated};
    }

    Result<qint64> insert(const Account &account)
    {
        MAINSTAY_TRY(const AccountId id, accountstore::insert(m_context.connection, account, m_context.clock));
        if (!m_parentKey.isEmpty())
            m_pending.emplace_back(id, m_parentKey);
        return id.value();
    }

    Result<void> update(const Account &account)
    {
        return accountstore::update(m_context.connection, account, m_context.clock);
    }

    /// Parents that stood below their children in the file.
    Result<void> finish()
    {
        for (const auto &[id, key] : m_pending) {
            MAINSTAY_TRY(const std::optional<qint64> parent,
                         idByKey(m_context.connection, "exchange/account_by_key", key));
            if (!parent)
                return Error {ErrorCode::Internal, u"parent not found after it was checked"_s};
            MAINSTAY_CHECK(m_context.connection.run("exchange/set_parent", id, *parent));
        }
        return {};
    }

private:
    Result<void> applyParent(const Cell &cell, Account &account)
    {
        m_parentKey.clear();
        if (cell.isAbsent())
            return {};
        std::optional<qint64> parent;
        if (cell.hasValue()) {
            MAINSTAY_TRY(parent, idByKey(m_context.connection, "exchange/account_by_key", cell.text));
            if (!parent)
                m_parentKey = cell.text.toByteArray();
        }
        account.parent = AccountId(parent.value_or(0));
        if (account.id.isValid() && !m_parentKey.isEmpty())
            m_pending.emplace_back(account.id, m_parentKey);
        return {};
    }

    /// Tags have no order: the same ones in another order are no change.
    static void layTags(const Cell &cell, QStringList &tags)
    {
        QStringList laid = tags;
        lay(cell, laid);
        if (QSet<QString>(laid.begin(), laid.end()) != QSet<QString>(tags.begin(), tags.end()))
            tags = laid;
    }

    SinkContext m_context;
    QByteArray m_parentKey; ///< of the row in hand, when its parent is not stored yet
    std::vector<std::pair<AccountId, QByteArray>> m_pending;
};

} // namespace

std::unique_ptr<RowSink> makeAccountSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<AccountTarget>>(context);
}

} // namespace mainstay
