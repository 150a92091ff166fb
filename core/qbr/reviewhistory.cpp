// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewhistory.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/reviewoutlook.h"
#include "core/qbr/reviewrules.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>

namespace mainstay::reviewhistory {

namespace {

struct KnownAccount
{
    AccountId id;
    MemberId owner;
    QString tier;
    LifecycleStage stage = LifecycleStage::Adopting;
    int paceDays = 0;
    QDate since;
    QString name {};
    std::vector<QDate> lastHeld {}; ///< before the end of each quarter, for one that is not over also what is planned before it; invalid: never
};

class Loading final
{
public:
    Loading(Connection &connection, Quarter first, Quarter last, FiscalYear fiscal, QDate today)
        : m_connection(connection)
        , m_today(today)
    {
        for (Quarter quarter = first; quarter <= last; quarter = quarter.next()) {
            m_begins.push_back(quarter.firstDay(fiscal));
            m_ends.push_back(quarter.endDay(fiscal));
            m_quarters.push_back({quarter, {}, {}, {}});
        }
    }

    Result<std::vector<QuarterReviews>> run()
    {
        if (m_quarters.empty())
            return std::move(m_quarters);
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_connection));
        for (const Member &member : members)
            m_names.insert(member.id, member.name);
        MAINSTAY_CHECK(readAccounts());
        MAINSTAY_CHECK(readHeld("qbr/held_days"));
        MAINSTAY_CHECK(readHeld("qbr/logged_days"));
        MAINSTAY_CHECK(readStanding());
        MAINSTAY_CHECK(readReviews());
        MAINSTAY_CHECK(addDue());
        return std::move(m_quarters);
    }

private:
    Result<void> readAccounts()
    {
        MAINSTAY_TRY(Statement row, m_connection.prepare("qbr/due_accounts"));
        row.bind();
        for (;;) {
            MAINSTAY_TRY(const bool found, row.next());
            if (!found)
                return {};
            KnownAccount account {row.id<AccountId>(0), row.id<MemberId>(1), row.text(2)};
            MAINSTAY_TRY(account.stage, lifecycleStageFromText(row.text(3)));
            account.paceDays = row.isNull(4) ? 0 : row.integer(4);
            account.since = row.isNull(5) ? row.instant(6).date() : row.date(5);
            account.name = row.text(7);
            account.lastHeld.resize(m_quarters.size());
            m_accountAt.insert(account.id, m_accounts.size());
            m_accounts.push_back(std::move(account));
        }
    }

    Result<void> readHeld(std::string_view name)
    {
        MAINSTAY_TRY(Statement row, m_connection.prepare(name));
        row.bind();
        for (;;) {
            MAINSTAY_TRY(const bool found, row.next());
            if (!found)
                return {};
            const auto at = m_accountAt.constFind(row.id<AccountId>(0));
            const QDate day = row.instant(1).date();
            if (at == m_accountAt.constEnd() || !day.isValid())
                continue;
            std::vector<QDate> &last = m_accounts[*at].lastHeld;
            for (size_t i = 0; i < m_ends.size(); ++i) {
                if (day < m_ends[i] && (!last[i].isValid() || day > last[i]))
                    last[i] = day;
            }
        }
    }

    /// What is planned for earlier quarters counts as the planner counts it; a quarter that is over knows what was held.
    Result<void> readStanding()
    {
        MAINSTAY_TRY(Statement row, m_connection.prepare("qbr/standing_days"));
        row.bind(m_begins.back(), QDateTime(m_today, QTime(0, 0), Qt::UTC));
        for (;;) {
            MAINSTAY_TRY(const bool found, row.next());
            if (!found)
                return {};
            const auto at = m_accountAt.constFind(row.id<AccountId>(0));
            if (at == m_accountAt.constEnd())
                continue;
            const QDate day = row.instant(1).date();
            const QDate quarterDay = row.date(2);
            std::vector<QDate> &last = m_accounts[*at].lastHeld;
            for (size_t i = 0; i < m_ends.size(); ++i) {
                if (quarterDay < m_begins[i] && m_ends[i] > m_today && (!last[i].isValid() || day > last[i]))
                    last[i] = day;
            }
        }
    }

    Result<void> readReviews()
    {
        MAINSTAY_TRY(Statement row, m_connection.prepare("qbr/figures"));
        row.bind(m_begins.front(), m_ends.back());
        for (;;) {
            MAINSTAY_TRY(const bool found, row.next());
            if (!found)
                return {};
            QbrRow review;
            review.id = row.id<QbrId>(0);
            review.account = row.id<AccountId>(1);
            MAINSTAY_TRY(review.kind, qbrKinds.fromText(row.text(2)));
            review.quarterDay = row.date(3);
            MAINSTAY_TRY(review.status, qbrStatuses.fromText(row.text(4)));
            review.owner = row.id<MemberId>(5);
            review.ownerName = m_names.value(review.owner);
            if (!row.isNull(6))
                review.buyerPresent = row.boolean(6);
            if (const auto at = m_accountAt.constFind(review.account); at != m_accountAt.constEnd())
                review.tier = m_accounts[*at].tier;
            // One that was filed under another day than a quarter's first belongs to the quarter around it.
            const auto place = size_t(std::upper_bound(m_begins.begin(), m_begins.end(), review.quarterDay) - m_begins.begin()) - 1;
            if (review.status == QbrStatus::Skipped || review.status == QbrStatus::Cancelled)
                m_quarters[place].reasons.push_back({row.text(7), review.status, review.owner, review.tier});
            m_quarters[place].reviews.push_back(std::move(review));
        }
    }

    bool isDue(const KnownAccount &account, int months, size_t quarter) const
    {
        const QDate last = account.lastHeld[quarter];
        if (!last.isValid())
            return m_ends[quarter] > m_today || account.since < m_ends[quarter];
        return reviewoutlook::dueAfter(last, months, account.paceDays) < m_ends[quarter];
    }

    Result<void> addDue()
    {
        MAINSTAY_TRY(const std::vector<ReviewRule> all, reviewrules::all(m_connection));
        const ReviewRules rules(all);
        for (const KnownAccount &account : m_accounts) {
            const int months = rules.monthsFor(account.id, account.tier, account.stage);
            if (months == 0 || !account.owner.isValid())
                continue;
            for (size_t i = 0; i < m_quarters.size(); ++i) {
                if (isDue(account, months, i))
                    m_quarters[i].due.push_back({account.id, account.owner, m_names.value(account.owner), account.tier, account.name});
            }
        }
        return {};
    }

    Connection &m_connection;
    QDate m_today;
    std::vector<QDate> m_begins;
    std::vector<QDate> m_ends;
    std::vector<QuarterReviews> m_quarters;
    QHash<MemberId, QString> m_names;
    std::vector<KnownAccount> m_accounts;
    QHash<AccountId, size_t> m_accountAt;
};

} // namespace

Result<std::vector<QuarterReviews>> load(Connection &connection, Quarter first, Quarter last, FiscalYear fiscal, QDate today)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return Loading(connection, first, last, fiscal, today).run();
}

} // namespace mainstay::reviewhistory
