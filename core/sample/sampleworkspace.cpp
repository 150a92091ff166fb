// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sampleworkspace.h"

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/sample/sampleoutcomes.h"
#include "core/sample/samplerenewals.h"
#include "core/sample/samplereviews.h"
#include "core/sample/sampletouchpoints.h"
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "core/workspace/workspace.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using namespace sample;

/// What a million of a currency is worth in euros: round made-up figures near the usual ones.
constexpr std::array<std::pair<QStringView, qint64>, 6> euroValues {{
    {u"EUR", 1'000'000}, {u"USD", 920'000}, {u"GBP", 1'170'000}, {u"CHF", 1'050'000}, {u"JPY", 6'200}, {u"HUF", 2'550},
}};

/// Marshlight Energy.
constexpr size_t busyCompany = 7;

std::optional<qint64> euroValue(QStringView code)
{
    for (const auto &[known, value] : euroValues) {
        if (known == code)
            return value;
    }
    return std::nullopt;
}

QString text(const char16_t *words)
{
    return QStringView(words).toString();
}

QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

class SampleWriter final
{
public:
    SampleWriter(Connection &connection, const WriteContext &context)
        : m_db(connection)
        , m_now(context.clock.nowUtc())
        , m_today(m_now.date())
    {
    }

    Result<void> run();

private:
    Result<void> addRates();
    Result<void> addTeamAndProducts();
    Result<SampleAccount> addAccount(size_t index);
    Result<std::vector<Contact>> addContacts(size_t index, AccountId account);
    Contact contact(size_t index, size_t position) const;
    Result<void> addContracts(const SampleAccount &account);
    Result<void> addTalks(const SampleAccount &account);
    Result<void> addCadence();
    Result<void> addPlans(const SampleAccount &account);
    Result<void> addBusyWeek(const SampleAccount &account);
    Account described(size_t index, const std::vector<SampleContract> &contracts) const;
    LifecycleStage stageOf(const SampleCompany &company, const std::vector<SampleContract> &contracts) const;
    MemberId ownerOf(size_t index) const;

    Connection &m_db;
    QDateTime m_now;
    QDate m_today;
    std::vector<MemberId> m_members;
    std::vector<ProductId> m_products;
    QHash<QString, AccountId> m_byStem;
    int m_subscriptions = 0;
};

Result<void> SampleWriter::run()
{
    MAINSTAY_CHECK(addRates());
    MAINSTAY_CHECK(addTeamAndProducts());
    MAINSTAY_CHECK(addCadence());
    MAINSTAY_TRY(const SampleMetrics metrics, addMetrics(m_db));
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(m_db));
    for (size_t i = 0; i < companies().size(); ++i) {
        MAINSTAY_TRY(const SampleAccount account, addAccount(i));
        MAINSTAY_CHECK(addContracts(account));
        MAINSTAY_CHECK(addTalks(account));
        MAINSTAY_CHECK(addPlans(account));
        MAINSTAY_CHECK(addReviews(m_db, account, settings.fiscalYear, m_now));
        MAINSTAY_CHECK(addOutcomes(m_db, account, metrics, m_products, m_now));
        if (i == busyCompany)
            MAINSTAY_CHECK(addBusyWeek(account));
    }
    return {};
}

Result<void> SampleWriter::addRates()
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(m_db));
    const auto base = euroValue(settings.baseCurrency.code());
    if (!base)
        return Error {ErrorCode::InvalidInput, u"base currency"_s};
    for (const QStringView code : {u"EUR", u"USD", u"JPY", u"HUF"}) {
        MAINSTAY_TRY(const Currency currency, Currency::fromCode(code));
        if (currency == settings.baseCurrency)
            continue;
        MAINSTAY_CHECK(workspace::saveExchangeRate(m_db, {currency, euroValue(code).value_or(0) * 1'000'000 / *base}));
    }
    return {};
}

Result<void> SampleWriter::addTeamAndProducts()
{
    for (const SampleMember &one : members()) {
        Member member;
        member.key = text(one.stem);
        member.name = text(one.name);
        member.reading = text(one.reading);
        member.email = member.key + u"@ourselves.example"_s;
        member.team = one.team;
        MAINSTAY_TRY(const MemberId id, accountstore::insertMember(m_db, member));
        m_members.push_back(id);
    }
    for (const char16_t *name : products()) {
        MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(m_db, {{}, text(name).toLower(), text(name)}));
        m_products.push_back(id);
    }
    return {};
}

MemberId SampleWriter::ownerOf(size_t index) const
{
    const QStringView language(companies()[index].language);
    return m_members[language == u"ja" ? 2 : language == u"hu" ? 3 : index % 2];
}

LifecycleStage SampleWriter::stageOf(const SampleCompany &company, const std::vector<SampleContract> &contracts) const
{
    const QDate end = contracts.front().periods.back().end;
    switch (company.story) {
    case Story::Arrives:
        return LifecycleStage::Onboarding;
    case Story::Worried:
        return company.eventMonth < 4 ? LifecycleStage::PendingChurn : LifecycleStage::AtRisk;
    case Story::Leaves:
        return LifecycleStage::Churned;
    case Story::InAndOut:
        return LifecycleStage::Former;
    case Story::Growing:
    case Story::AddsProduct:
        return m_today.daysTo(end) < 60 ? LifecycleStage::Renewing : LifecycleStage::ValueRealised;
    case Story::Steady:
    case Story::Shrinks:
    case Story::ComesBack:
    case Story::Pauses:
        return m_today.daysTo(end) < 60 ? LifecycleStage::Renewing : LifecycleStage::Adopting;
    }
    Q_UNREACHABLE();
    return LifecycleStage::Adopting;
}

Account SampleWriter::described(size_t index, const std::vector<SampleContract> &contracts) const
{
    const SampleCompany &company = companies()[index];
    const QStringView language(company.language);
    const bool american = QStringView(company.currency) == u"USD";
    Account account;
    account.key = u"C-%1"_s.arg(1001 + int(index));
    account.name = text(company.name);
    account.reading = text(company.reading);
    account.parent = m_byStem.value(text(company.parentStem));
    account.domain = text(company.stem) + u".example"_s;
    account.industry = text(company.industry);
    account.region = language == u"ja" ? u"APAC"_s : american ? u"Americas"_s : u"EMEA"_s;
    account.segment = company.arrThousands >= 55 ? u"Enterprise"_s : company.arrThousands >= 25 ? u"Mid-market"_s : u"Small business"_s;
    account.tier = text(company.tier);
    account.stage = stageOf(company, contracts);
    account.language = text(company.language);
    const QString zone = language == u"ja" ? u"Asia/Tokyo"_s
        : language == u"hu"                ? u"Europe/Budapest"_s
        : american                         ? u"America/New_York"_s
                                           : u"Europe/London"_s;
    // A system without zone data refuses every name.
    account.timeZone = QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) ? zone : QString();
    account.customerSince = contracts.front().periods.front().start;
    switch (company.story) {
    case Story::Growing:
        account.tags = {u"reference"_s};
        break;
    case Story::Worried:
        account.tags = {u"save-plan"_s};
        break;
    case Story::InAndOut:
        account.tags = {u"pilot"_s};
        break;
    case Story::Arrives:
        account.tags = {u"new"_s};
        break;
    case Story::Steady:
    case Story::AddsProduct:
    case Story::Shrinks:
    case Story::Leaves:
    case Story::ComesBack:
    case Story::Pauses:
        break;
    }
    return account;
}

Result<SampleAccount> SampleWriter::addAccount(size_t index)
{
    const SampleCompany &company = companies()[index];
    SampleAccount made;
    made.index = index;
    made.owner = ownerOf(index);
    made.contracts = sample::contracts(company, index, m_today);
    Account account = described(index, made.contracts);
    MAINSTAY_TRY(account.currency, Currency::fromCode(company.currency));
    // Every third was somebody else's at first; the clock of that day writes the ownership's dates.
    const bool handedOver = index % 3 == 0 && company.startMonth > 14;
    account.owner = handedOver ? m_members[(index / 3) % 4] : made.owner;
    MAINSTAY_TRY(account.id, accountstore::insert(m_db, account, FixedClock(noonOf(account.customerSince))));
    if (handedOver && account.owner != made.owner) {
        account.owner = made.owner;
        const QDate day = sampleDay(m_today, 3 + int(index % 9), index);
        MAINSTAY_CHECK(accountstore::update(m_db, account, FixedClock(noonOf(day))));
    }
    made.id = account.id;
    m_byStem.insert(text(company.stem), made.id);
    MAINSTAY_TRY(made.contacts, addContacts(index, made.id));
    return made;
}

Contact SampleWriter::contact(size_t index, size_t position) const
{
    const SampleCompany &company = companies()[index];
    const SamplePeople pool = people(company.language);
    const PersonName &family = pool.family[(index * 3 + position * 5) % pool.family.size()];
    const PersonName &given = pool.given[(index * 2 + position) % pool.given.size()];
    const PersonName &first = pool.familyFirst ? family : given;
    const PersonName &last = pool.familyFirst ? given : family;
    Contact contact;
    contact.name = text(first.name) + u' ' + text(last.name);
    if (*first.reading != u'\0')
        contact.reading = text(first.reading) + u' ' + text(last.reading);
    contact.title = text(pool.titles[position]);
    contact.language = text(company.language);
    contact.email = text(given.stem) + u'.' + text(family.stem) + u'@' + text(company.stem) + u".example"_s;
    // Numbers that no exchange gives out.
    const QString prefix = contact.language == u"ja" ? u"+81 3 0000 "_s
        : contact.language == u"hu"                  ? u"+36 1 000 "_s
                                                     : u"+1 555 01"_s;
    contact.phone = prefix + QString::number(10 + (index * 5 + position) % 90);
    constexpr std::array<ContactRole, 5> roles {ContactRole::EconomicBuyer, ContactRole::Champion,
                                                ContactRole::TechnicalLead, ContactRole::User, ContactRole::Procurement};
    contact.roles = {roles[position]};
    if (position == 0 && QStringView(company.tier) == u"A")
        contact.roles.push_back(ContactRole::ExecutiveSponsor);
    contact.influence = position < 2 ? Influence::High : position == 2 ? Influence::Medium : Influence::Low;
    const bool unhappy = company.story == Story::Worried || company.story == Story::Leaves;
    contact.attitude = unhappy ? (position == 0 ? Attitude::Sceptic : Attitude::Neutral)
        : position == 1        ? Attitude::Supporter
                               : Attitude::Neutral;
    contact.channel = position == 0 ? Channel::WebMeeting : position == 1 ? Channel::Phone : Channel::Email;
    if (position < 2)
        contact.paceDays = QStringView(company.tier) == u"A" ? 30 : 60;
    return contact;
}

Result<std::vector<Contact>> SampleWriter::addContacts(size_t index, AccountId account)
{
    const SampleCompany &company = companies()[index];
    const QStringView tier(company.tier);
    const size_t count = tier == u"A" ? 5 : tier == u"B" ? 3 + index % 2 : 2 + index % 2;
    std::vector<Contact> contacts;
    for (size_t position = 0; position < count; ++position) {
        Contact person = contact(index, position);
        person.account = account;
        // Trouble often begins with the champion going.
        if (company.story == Story::Worried && position == 1)
            person.leftDay = sampleDay(m_today, company.eventMonth, index).addDays(10);
        if (company.story == Story::Leaves && index % 5 == 1 && position == 0)
            person.doNotContact = true;
        if (index % 7 == 0 && position == 2)
            person.roles.push_back(ContactRole::Influencer);
        MAINSTAY_TRY(person.id, accountstore::insertContact(m_db, person));
        contacts.push_back(std::move(person));
    }
    return contacts;
}

Result<void> SampleWriter::addContracts(const SampleAccount &account)
{
    const SampleCompany &company = companies()[account.index];
    MAINSTAY_TRY(const Currency currency, Currency::fromCode(company.currency));
    const qint64 value = euroValue(company.currency).value_or(1);
    for (const SampleContract &contract : account.contracts) {
        Subscription subscription;
        subscription.key = u"S-%1"_s.arg(5001 + m_subscriptions++);
        subscription.account = account.id;
        subscription.product = m_products[contract.product];
        subscription.currency = currency;
        subscription.autoRenews = account.index % 3 != 0;
        if (account.index % 4 == 0)
            subscription.upliftBasisPoints = 300;
        subscription.periods = contract.periods;
        for (SubscriptionPeriod &period : subscription.periods) {
            // From cents of a euro to whole thousands of yen and forints, whole hundreds of the others.
            const qint64 major = period.arrMinor * 10'000 / value;
            const qint64 round = value < 100'000 ? 1000 : 100;
            period.arrMinor = (major + round / 2) / round * round * currency.minorPerMajor();
        }
        const QDate end = subscription.periods.back().end;
        if (end > m_today)
            subscription.noticeDay = end.addDays(-60);
        MAINSTAY_CHECK(insertWithRenewals(m_db, std::move(subscription), account, m_today));
    }
    return {};
}

Result<void> SampleWriter::addTalks(const SampleAccount &account)
{
    const QStringView language(companies()[account.index].language);
    const SampleTeam team {m_members[6], m_members[language == u"ja" ? 5 : 4], m_members[7]};
    for (SampleTalk &talk : talks(account, team, m_now)) {
        MAINSTAY_TRY(const TouchpointId id, touchpointstore::insert(m_db, talk.touchpoint));
        for (Action &action : talk.actions) {
            action.account = account.id;
            action.touchpoint = id;
            MAINSTAY_CHECK(touchpointstore::insertAction(m_db, action, FixedClock(talk.touchpoint.at)));
        }
    }
    return {};
}

Result<void> SampleWriter::addCadence()
{
    const auto add = [this](CadenceScope scope, const QString &value, CadenceInterval interval) -> Result<void> {
        CadenceRule rule;
        rule.scope = scope;
        rule.value = value;
        rule.interval = interval;
        MAINSTAY_TRY(const CadenceRuleId id, cadencestore::save(m_db, rule));
        Q_UNUSED(id)
        return {};
    };
    MAINSTAY_CHECK(add(CadenceScope::Default, {}, {90, 120}));
    MAINSTAY_CHECK(add(CadenceScope::Tier, u"A"_s, {60, 90}));
    MAINSTAY_CHECK(add(CadenceScope::Tier, u"C"_s, {120, 160}));
    return add(CadenceScope::Stage, toText(LifecycleStage::Onboarding), {14, 21});
}

/// What is meant to happen around today, at every fifth customer that is still one.
Result<void> SampleWriter::addPlans(const SampleAccount &account)
{
    const QDate end = account.contracts.back().periods.back().end;
    if (account.index % 5 != 1 || (end.isValid() && end <= m_today) || account.contacts.empty())
        return {};
    PlannedTouch planned;
    planned.account = account.id;
    planned.contact = account.contacts.front().id;
    planned.member = account.owner;
    planned.kind = account.index % 4 == 1 ? TouchpointKind::Phone : TouchpointKind::WebMeeting;
    planned.day = m_today.addDays(int(account.index) % 9 - 2);
    MAINSTAY_TRY(const PlannedTouchId id, plannedtouchstore::insert(m_db, planned));
    Q_UNUSED(id)
    return {};
}

/// One person who hears from four teams within a week: what a contact budget is for.
Result<void> SampleWriter::addBusyWeek(const SampleAccount &account)
{
    constexpr std::pair<Team, size_t> teams[] = {{Team::Sales, 4}, {Team::Executive, 7}, {Team::Success, 0}};
    int daysAgo = 1;
    for (const auto &[team, member] : teams) {
        Touchpoint touchpoint;
        touchpoint.account = account.id;
        QDate day = m_today.addDays(-daysAgo);
        while (day.dayOfWeek() > 5)
            day = day.addDays(-1);
        touchpoint.at = QDateTime(day, QTime(10, 0), Qt::UTC);
        daysAgo += 2;
        touchpoint.kind = TouchpointKind::Email;
        touchpoint.direction = Direction::Outbound;
        touchpoint.team = team;
        touchpoint.members = {m_members[member]};
        touchpoint.contacts = {account.contacts.front().id};
        touchpoint.summary = team == Team::Sales ? u"Offer for the add-on sent"_s
            : team == Team::Executive            ? u"Invitation to the executive dinner"_s
                                                 : u"Summary of the quarter sent"_s;
        MAINSTAY_TRY(const TouchpointId id, touchpointstore::insert(m_db, touchpoint));
        Q_UNUSED(id)
    }
    return {};
}

} // namespace

Result<void> fillSample(Connection &connection, const WriteContext &context)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context, {u"sample.create"_s, {}}));
    MAINSTAY_TRY(const auto present, accountstore::matching(connection, {}, 1));
    if (!present.empty())
        return Error {ErrorCode::Conflict, u"the workspace is not empty"_s};
    MAINSTAY_CHECK(SampleWriter(connection, context).run());
    MAINSTAY_CHECK(batch.commit());
    return {};
}

} // namespace mainstay
