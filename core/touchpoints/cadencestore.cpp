// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/cadencestore.h"

#include "core/base/clock.h"
#include "core/storage/transaction.h"
#include "core/touchpoints/contactloaddays.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mainstay::cadencestore {

namespace {

/// How far back most last touches lie.
constexpr int usualDays = 3 * 366;

/// The first open planned touch from a day on, by account and by contact.
struct Plans
{
    std::unordered_map<qint64, QDate> accounts;
    std::unordered_map<qint64, QDate> contacts;

    /// Rows: account, contact, day; the earliest day first.
    Result<void> read(Statement &statement)
    {
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return {};
            const QDate day = statement.date(2);
            accounts.emplace(statement.int64(0), day);
            if (!statement.isNull(1))
                contacts.emplace(statement.int64(1), day);
        }
    }
    static QDate of(const std::unordered_map<qint64, QDate> &days, qint64 id)
    {
        const auto found = days.find(id);
        return found == days.end() ? QDate() : found->second;
    }
};

/// Reads the columns that all statements over accounts begin with.
class Reader final
{
public:
    /// `daysBack`: worth a table of so many days, because many rows follow.
    Reader(CadenceRules rules, QDate today, int daysBack)
        : m_rules(std::move(rules))
        , m_today(today)
        , m_days(today.addDays(-daysBack), today)
    {
    }

    const CadenceRules &rules() const { return m_rules; }
    QDate today() const { return m_today; }
    QDate day(qint64 ms) const { return m_days.day(ms); }

    Result<CadenceSubject> subject(const Statement &row)
    {
        CadenceSubject subject;
        subject.account = row.id<AccountId>(0);
        subject.tier = wordOf(row.utf8(2));
        MAINSTAY_TRY(subject.stage, stageOf(row.utf8(3)));
        subject.accountPace = row.optionalInteger(4);
        return subject;
    }

    CadenceState state(const CadenceSubject &subject, QDate lastTouch, QDate planned) const
    {
        return cadenceState({subject.stage, lastTouch, planned}, m_rules.termsFor(subject), m_today);
    }

private:
    /// A few words in a hundred thousand rows: each is made into a text once.
    QString wordOf(QByteArrayView word)
    {
        for (const auto &[known, text] : m_words) {
            if (known == word)
                return text;
        }
        constexpr size_t mostWords = 32;
        const QString text = QString::fromUtf8(word);
        if (m_words.size() < mostWords)
            m_words.emplace_back(word.toByteArray(), text);
        return text;
    }
    Result<LifecycleStage> stageOf(QByteArrayView word)
    {
        for (const auto &[known, stage] : m_stages) {
            if (known == word)
                return stage;
        }
        MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(QString::fromUtf8(word)));
        m_stages.emplace_back(word.toByteArray(), stage);
        return stage;
    }

    CadenceRules m_rules;
    QDate m_today;
    LocalDays m_days;
    std::vector<std::pair<QByteArray, QString>> m_words;
    std::vector<std::pair<QByteArray, LifecycleStage>> m_stages;
};

Result<Reader> readerFor(Connection &connection, QDate today, int daysBack)
{
    MAINSTAY_TRY(const std::vector<CadenceRule> stored, rules(connection));
    return Reader(CadenceRules(stored), today, daysBack);
}

int urgency(CadenceStatus status)
{
    return status == CadenceStatus::Late ? 0 : status == CadenceStatus::Due ? 1 : 2;
}

bool dueBefore(const CadenceEntry &a, const CadenceEntry &b)
{
    const int first = urgency(a.state.status);
    const int second = urgency(b.state.status);
    return std::tie(first, a.state.lastDay, a.account, a.contact) < std::tie(second, b.state.lastDay, b.account, b.contact);
}

bool plannedBefore(const CadenceEntry &a, const CadenceEntry &b)
{
    return std::tie(a.state.planned, a.account, a.contact) < std::tie(b.state.planned, b.account, b.contact);
}

bool pausedBefore(const CadenceEntry &a, const CadenceEntry &b)
{
    return std::tie(a.account, a.contact) < std::tie(b.account, b.contact);
}

/// Keeps the first `most` of an order while more come: a heap whose top is the last of them.
class FirstEntries final
{
public:
    using Before = bool (*)(const CadenceEntry &, const CadenceEntry &);

    FirstEntries(size_t most, Before before)
        : m_most(most)
        , m_before(before)
    {
    }

    void add(CadenceEntry entry)
    {
        ++m_count;
        if (m_entries.size() >= m_most) {
            if (m_entries.empty() || !m_before(entry, m_entries.front()))
                return;
            std::pop_heap(m_entries.begin(), m_entries.end(), m_before);
            m_entries.pop_back();
        }
        m_entries.push_back(std::move(entry));
        std::push_heap(m_entries.begin(), m_entries.end(), m_before);
    }

    qint64 count() const { return m_count; }
    std::vector<CadenceEntry> take()
    {
        std::sort_heap(m_entries.begin(), m_entries.end(), m_before);
        return std::move(m_entries);
    }

private:
    size_t m_most;
    Before m_before;
    qint64 m_count = 0;
    std::vector<CadenceEntry> m_entries;
};

/// The lists while they are read.
class Collector final
{
public:
    explicit Collector(size_t most)
        : m_due(most, dueBefore)
        , m_planned(most, plannedBefore)
        , m_paused(most, pausedBefore)
    {
    }

    void add(CadenceEntry entry)
    {
        switch (entry.state.status) {
        case CadenceStatus::Due:
        case CadenceStatus::Late:
        case CadenceStatus::Never:
            m_due.add(std::move(entry));
            return;
        case CadenceStatus::Planned:
            m_planned.add(std::move(entry));
            return;
        case CadenceStatus::Paused:
            m_paused.add(std::move(entry));
            return;
        case CadenceStatus::Ok:
            m_ok += entry.contact.isValid() ? 0 : 1;
            return;
        case CadenceStatus::Ended:
            return;
        }
    }

    CadenceList take()
    {
        CadenceList list;
        list.dueCount = m_due.count();
        list.plannedCount = m_planned.count();
        list.pausedCount = m_paused.count();
        list.ok = m_ok;
        list.due = m_due.take();
        list.planned = m_planned.take();
        list.paused = m_paused.take();
        return list;
    }

private:
    FirstEntries m_due;
    FirstEntries m_planned;
    FirstEntries m_paused;
    int m_ok = 0;
};

/// The newest touch before a moment of one account after the other, by ascending id.
class LastTouches final
{
public:
    static Result<LastTouches> open(Connection &connection, qint64 before)
    {
        MAINSTAY_TRY(Statement kept, connection.prepare("touchpoints/cadence_last_touches"));
        MAINSTAY_TRY(Statement looked, connection.prepare("touchpoints/cadence_last_touch"));
        kept.reset();
        return LastTouches(std::move(kept), std::move(looked), before);
    }

    Result<std::optional<qint64>> of(qint64 account)
    {
        while (m_account < account) {
            MAINSTAY_TRY(const bool more, m_kept.next());
            m_account = more ? m_kept.int64(0) : std::numeric_limits<qint64>::max();
        }
        if (m_account != account)
            return std::optional<qint64>();
        if (!m_kept.isNull(1) && m_kept.int64(1) < m_before)
            return std::optional(m_kept.int64(1));
        // Taken back, or still to come: what was before it is looked for.
        m_looked.bind(account, m_before);
        MAINSTAY_TRY(const bool found, m_looked.next());
        return found && !m_looked.isNull(0) ? std::optional(m_looked.int64(0)) : std::nullopt;
    }

private:
    LastTouches(Statement kept, Statement looked, qint64 before)
        : m_kept(std::move(kept))
        , m_looked(std::move(looked))
        , m_before(before)
    {
    }

    Statement m_kept;
    Statement m_looked;
    qint64 m_before;
    qint64 m_account = std::numeric_limits<qint64>::min(); ///< that m_kept stands on
};

Result<void> addAccount(const Statement &row, std::optional<qint64> lastMs, Reader &reader, const Plans &plans, Collector &list)
{
    MAINSTAY_TRY(const CadenceSubject subject, reader.subject(row));
    const QDate lastTouch = lastMs ? reader.day(*lastMs) : QDate();
    list.add({subject.account, {}, {}, {},
              reader.state(subject, lastTouch, Plans::of(plans.accounts, subject.account.value()))});
    return {};
}

// What lies ahead has not happened, whatever its outcome says: only touches before `tomorrow` count.

Result<void> readAllAccounts(Connection &connection, qint64 tomorrow, Reader &reader, const Plans &plans, Collector &list)
{
    MAINSTAY_TRY(LastTouches touches, LastTouches::open(connection, tomorrow));
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_accounts"));
    row.reset();
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        MAINSTAY_TRY(const std::optional<qint64> lastMs, touches.of(row.int64(0)));
        MAINSTAY_CHECK(addAccount(row, lastMs, reader, plans, list));
    }
}

Result<void> readOwnAccounts(Connection &connection, MemberId owner, qint64 tomorrow, Reader &reader, const Plans &plans,
                             Collector &list)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_accounts_of_owner"));
    row.bind(owner, tomorrow);
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        const std::optional<qint64> lastMs = row.isNull(5) ? std::nullopt : std::optional(row.int64(5));
        MAINSTAY_CHECK(addAccount(row, lastMs, reader, plans, list));
    }
}

Result<QDate> lastTouchWith(Connection &connection, ContactId contact, const Reader &reader)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_contact_touches"));
    row.bind(contact, startOfDayMs(reader.today().addDays(1)));
    std::optional<qint64> newest;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            break;
        newest = std::max(newest.value_or(row.int64(0)), row.int64(0));
    }
    return newest ? reader.day(*newest) : QDate();
}

struct ContactEntry
{
    CadenceEntry entry;
    MemberId owner;
    bool isWatched = true; ///< neither gone nor to be left alone
};

Result<ContactEntry> contactEntry(Connection &connection, ContactId contact, Reader &reader, const Plans &plans)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_contact"));
    row.bind(contact);
    MAINSTAY_TRY(const bool found, row.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"contact %1"_s.arg(contact.value())};
    MAINSTAY_TRY(CadenceSubject subject, reader.subject(row));
    subject.contact = contact;
    subject.contactPace = row.optionalInteger(7);
    ContactEntry result;
    result.entry = {subject.account, contact, row.text(1), row.text(6), {}};
    result.owner = row.id<MemberId>(10);
    result.isWatched = !row.boolean(8) && !row.date(9).isValid();
    MAINSTAY_TRY(const QDate lastTouch, lastTouchWith(connection, contact, reader));
    result.entry.state = reader.state(subject, lastTouch, Plans::of(plans.contacts, contact.value()));
    return result;
}

/// People are watched apart from their account where they have a rule of their own.
Result<void> readContacts(Connection &connection, Reader &reader, const Plans &plans, MemberId owner, Collector &list)
{
    MAINSTAY_TRY(const std::vector<CadenceRule> stored, rules(connection));
    for (const CadenceRule &rule : stored) {
        if (rule.scope != CadenceScope::Contact)
            continue;
        MAINSTAY_TRY(ContactEntry found, contactEntry(connection, rule.contact, reader, plans));
        if (!found.isWatched || (owner.isValid() && found.owner != owner))
            continue;
        list.add(std::move(found.entry));
    }
    return {};
}

/// Names are read only for what is listed: the walk over all accounts needs no more than an index.
Result<void> readNames(Connection &connection, std::vector<CadenceEntry> &entries)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_name"));
    for (CadenceEntry &entry : entries) {
        if (!entry.name.isEmpty())
            continue;
        row.reset();
        row.bind(entry.account);
        MAINSTAY_TRY(const bool found, row.next());
        entry.name = found ? row.text(0) : QString();
    }
    return {};
}

Result<CadenceList> readDue(Connection &connection, QDate today, MemberId owner, size_t most)
{
    MAINSTAY_TRY(Reader reader, readerFor(connection, today, usualDays));
    Plans plans;
    MAINSTAY_TRY(Statement planned, connection.prepare("touchpoints/cadence_planned"));
    MAINSTAY_CHECK(plans.read(planned.bind(today)));
    Collector collector(most);
    const qint64 tomorrow = startOfDayMs(today.addDays(1));
    if (owner.isValid())
        MAINSTAY_CHECK(readOwnAccounts(connection, owner, tomorrow, reader, plans, collector));
    else
        MAINSTAY_CHECK(readAllAccounts(connection, tomorrow, reader, plans, collector));
    MAINSTAY_CHECK(readContacts(connection, reader, plans, owner, collector));
    CadenceList list = collector.take();
    for (auto *part : {&list.due, &list.planned, &list.paused})
        MAINSTAY_CHECK(readNames(connection, *part));
    return list;
}

} // namespace

Result<std::vector<CadenceRule>> rules(Connection &connection)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_rules"));
    row.reset();
    std::vector<CadenceRule> rules;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return rules;
        CadenceRule rule;
        rule.id = row.id<CadenceRuleId>(0);
        MAINSTAY_TRY(rule.scope, cadenceScopeFromText(row.text(1)));
        rule.value = row.text(2);
        rule.account = row.id<AccountId>(3);
        rule.contact = row.id<ContactId>(4);
        rule.interval = {row.integer(5), row.integer(6)};
        rules.push_back(std::move(rule));
    }
}

Result<CadenceRuleId> save(Connection &connection, const CadenceRule &rule)
{
    MAINSTAY_CHECK(validate(rule));
    const QString value = rule.value.trimmed();
    if (!rule.id.isValid()) {
        MAINSTAY_TRY(const qint64 id, connection.runForId("touchpoints/cadence_insert_rule", toText(rule.scope), value,
                                                          rule.account, rule.contact, rule.interval.idealDays,
                                                          rule.interval.maxDays));
        return CadenceRuleId(id);
    }
    MAINSTAY_TRY(Statement update, connection.prepare("touchpoints/cadence_update_rule"));
    update.bind(rule.id, toText(rule.scope), value, rule.account, rule.contact, rule.interval.idealDays, rule.interval.maxDays);
    MAINSTAY_TRY(const bool found, update.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"cadence rule %1"_s.arg(rule.id.value())};
    return rule.id;
}

Result<void> remove(Connection &connection, CadenceRuleId id)
{
    return connection.run("touchpoints/cadence_delete_rule", id);
}

Result<QStringList> tiers(Connection &connection)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_tiers"));
    row.reset();
    QStringList tiers;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return tiers;
        tiers += row.text(0);
    }
}

Result<CadenceList> dueAccounts(Connection &connection, QDate today, MemberId owner, size_t most)
{
    if (connection.backend().inTransaction())
        return readDue(connection, today, owner, most);
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return readDue(connection, today, owner, most);
}

Result<CadenceState> ofAccount(Connection &connection, AccountId account, QDate today)
{
    MAINSTAY_TRY(const std::vector<CadenceRule> stored, rules(connection));
    const CadenceRules all(stored);
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/cadence_account"));
    row.bind(account, startOfDayMs(today.addDays(1)));
    MAINSTAY_TRY(const bool found, row.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"account %1"_s.arg(account.value())};
    CadenceSubject subject {account, row.text(2), {}, row.optionalInteger(4), {}, {}};
    MAINSTAY_TRY(subject.stage, lifecycleStageFromText(row.text(3)));
    const QDate lastTouch = row.instant(5).toLocalTime().date();
    Plans plans;
    MAINSTAY_TRY(Statement planned, connection.prepare("touchpoints/cadence_planned_of_account"));
    MAINSTAY_CHECK(plans.read(planned.bind(account, today)));
    return cadenceState({subject.stage, lastTouch, Plans::of(plans.accounts, account.value())}, all.termsFor(subject), today);
}

Result<CadenceState> ofContact(Connection &connection, ContactId contact, QDate today)
{
    MAINSTAY_TRY(Reader reader, readerFor(connection, today, 0));
    MAINSTAY_TRY(Statement of, connection.prepare("touchpoints/cadence_planned_of_contact"));
    Plans plans;
    MAINSTAY_CHECK(plans.read(of.bind(contact, today)));
    MAINSTAY_TRY(const ContactEntry found, contactEntry(connection, contact, reader, plans));
    return found.entry.state;
}

} // namespace mainstay::cadencestore
