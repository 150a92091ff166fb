// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplerenewals.h"

#include "core/contracts/contractstore.h"
#include "core/renewals/renewalstore.h"
#include "core/retention/lossstore.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay::sample {

namespace {

constexpr int lookAheadDays = 400; ///< further off nobody assesses
constexpr int lookBackDays = 460; ///< renewals longer ago are not decided in the sample
constexpr int undecidedDays = 45; ///< what ran out since then still waits for a decision
constexpr int saidBefore = 100; ///< days: before the quarter in which a renewal is due
constexpr int yearDays = 300; ///< a period this long is a contract, a shorter one the rest of a changed one

struct SampleLoss
{
    LossReason stated;
    LossReason established;
    Avoidable avoidable;
    int signalDays; ///< before the end
    std::array<const char16_t *, 3> evidence; ///< English, Japanese, Hungarian
    std::array<const char16_t *, 3> sign;
};

constexpr SampleLoss sampleLosses[] = {
    {LossReason::Price, LossReason::ValueNotShown, Avoidable::Yes, 210,
     {u"We never saw what we got for it.", u"費用に見合う効果が見えませんでした。", u"Sosem láttuk, mit kapunk érte."},
     {u"Two reviews put off by the customer", u"先方が定例会を2回延期", u"Az ügyfél két áttekintést elhalasztott"}},
    {LossReason::Competitor, LossReason::Product, Avoidable::Yes, 160,
     {u"The export we asked for came too late.", u"要望した出力機能が間に合いませんでした。", u"Túl későn jött az export, amit kértünk."},
     {u"A competitor's pilot in another department", u"別部署で他社製品を試用", u"Egy versenytárs próbája másik osztályon"}},
    {LossReason::Price, LossReason::Support, Avoidable::Yes, 120,
     {u"Nobody answered for a week.", u"1週間返事がありませんでした。", u"Egy hétig senki nem válaszolt."},
     {u"Three open tickets at once", u"未解決の問い合わせが同時に3件", u"Három nyitott jegy egyszerre"}},
    {LossReason::PeopleChange, LossReason::PeopleChange, Avoidable::Unknown, 90,
     {u"The new director brings her own tools.", u"新しい責任者が別の製品を導入します。", u"Az új igazgató a saját eszközeit hozza."},
     {u"The champion left", u"推進担当者が退職", u"A belső támogató távozott"}},
    {LossReason::Closed, LossReason::Closed, Avoidable::No, 60,
     {u"We are being merged into the parent company.", u"親会社に統合されます。", u"Beolvadunk az anyavállalatba."},
     {u"Merger in the news", u"合併の報道", u"Összeolvadás a hírekben"}},
    {LossReason::InHouse, LossReason::NotSaid, Avoidable::Unknown, 45,
     {u"Our own team builds it now.", u"自社で開発することになりました。", u"Mostantól a saját csapatunk fejleszti."},
     {u"Questions about exporting everything", u"全データの出力についての質問", u"Kérdések a teljes exportról"}},
};

Loss lossOf(const SampleAccount &account, QDate day)
{
    const QStringView language(companies()[account.index].language);
    const size_t words = language == u"ja" ? 1 : language == u"hu" ? 2 : 0;
    const SampleLoss &one = sampleLosses[account.index % std::size(sampleLosses)];
    Loss loss;
    loss.account = account.id;
    loss.day = day;
    loss.stated = one.stated;
    loss.established = one.established;
    loss.avoidable = one.avoidable;
    loss.evidence = QStringView(one.evidence[words]).toString();
    loss.signal = QStringView(one.sign[words]).toString();
    loss.signalDay = day.addDays(-one.signalDays);
    return loss;
}

/// What a good owner expects of such a customer.
RenewalCategory expected(Story story, size_t index)
{
    switch (story) {
    case Story::Growing:
    case Story::AddsProduct:
        return RenewalCategory::Commit;
    case Story::Steady:
    case Story::Pauses:
    case Story::ComesBack:
        return index % 2 == 0 ? RenewalCategory::Commit : RenewalCategory::Likely;
    case Story::Arrives:
    case Story::InAndOut:
        return RenewalCategory::Likely;
    case Story::Shrinks:
        return RenewalCategory::AtRisk;
    case Story::Leaves:
    case Story::Worried:
        return index % 2 == 0 ? RenewalCategory::Unlikely : RenewalCategory::AtRisk;
    }
    Q_UNREACHABLE();
    return RenewalCategory::Likely;
}

class Renewals final
{
public:
    Renewals(Connection &connection, Subscription subscription, const SampleAccount &account, QDate today)
        : m_db(connection)
        , m_subscription(std::move(subscription))
        , m_account(account)
        , m_story(companies()[account.index].story)
        , m_today(today)
    {
    }

    Result<void> write()
    {
        std::vector<SubscriptionPeriod> &periods = m_subscription.periods;
        const QDate end = periods.back().end;
        std::vector<SubscriptionPeriod> renewed; // the newest first
        while (isRenewal()) {
            renewed.push_back(periods.back());
            periods.pop_back();
        }
        MAINSTAY_TRY(m_subscription.id, contractstore::insert(m_db, m_subscription));
        for (auto next = renewed.rbegin(); next != renewed.rend(); ++next) {
            MAINSTAY_CHECK(renew(periods.back(), *next));
            periods.push_back(*next);
        }
        MAINSTAY_CHECK(addGaps());
        return end.isValid() && end <= m_today ? runOut(end) : assess(end);
    }

private:
    /// Whether the last period is the contract that followed another one, not the rest of a changed one.
    bool isRenewal() const
    {
        const std::vector<SubscriptionPeriod> &periods = m_subscription.periods;
        if (periods.size() < 2)
            return false;
        const SubscriptionPeriod &last = periods.back();
        return periods[periods.size() - 2].end == last.start && last.end.isValid() && last.start.daysTo(last.end) >= yearDays
            && last.start <= m_today && last.start >= m_today.addDays(-lookBackDays);
    }

    Result<void> say(QDate due, QDate day, RenewalCategory category)
    {
        const RenewalOutlook outlook {category, usualProbability(category), {}, {}};
        const FixedClock clock(QDateTime(std::min(day, m_today.addDays(-1)), QTime(9, 30), Qt::UTC));
        return renewalstore::say(m_db, m_subscription.id, due, outlook, clock);
    }

    Result<void> renew(const SubscriptionPeriod &before, const SubscriptionPeriod &next)
    {
        if (m_account.index % 6 != 0)
            MAINSTAY_CHECK(say(next.start, next.start.addDays(-saidBefore), expected(m_story, m_account.index)));
        RenewalDecision decision;
        decision.subscription = m_subscription.id;
        decision.due = next.start;
        decision.arrMinor = next.arrMinor;
        decision.newEnd = next.end;
        decision.seats = next.seats;
        const qint64 more = next.arrMinor - before.arrMinor;
        const qint64 agreed = before.arrMinor * m_subscription.upliftBasisPoints.value_or(0) / 10'000;
        decision.outcome = more < 0 ? RenewalOutcomeKind::Downgrade : RenewalOutcomeKind::Renewed;
        if (more > 0 && agreed > 0) {
            decision.outcome = RenewalOutcomeKind::Uplift;
            decision.upliftMinor = std::min(more, agreed);
        }
        const FixedClock clock(QDateTime(next.start.addDays(-12), QTime(14, 0), Qt::UTC));
        return renewalstore::decide(m_db, decision, {}, clock);
    }

    /// Who came back had left for a reason.
    Result<void> addGaps()
    {
        if (m_story != Story::ComesBack)
            return {};
        for (size_t i = 1; i < m_subscription.periods.size(); ++i) {
            const QDate end = m_subscription.periods[i - 1].end;
            if (end.addMonths(2) < m_subscription.periods[i].start) {
                MAINSTAY_TRY(const LossId id, lossstore::insert(m_db, lossOf(m_account, end)));
                Q_UNUSED(id)
            }
        }
        return {};
    }

    Result<void> runOut(QDate due)
    {
        MAINSTAY_CHECK(say(due, due.addDays(-saidBefore),
                           m_account.index % 3 == 0 ? RenewalCategory::Likely : expected(m_story, m_account.index)));
        if (due > m_today.addDays(-undecidedDays))
            return {};
        RenewalDecision decision;
        decision.subscription = m_subscription.id;
        decision.due = due;
        decision.outcome = RenewalOutcomeKind::Lost;
        const FixedClock clock(QDateTime(due.addDays(-6), QTime(15, 0), Qt::UTC));
        return renewalstore::decide(m_db, decision, lossOf(m_account, due), clock);
    }

    Result<void> assess(QDate due)
    {
        if (!due.isValid() || m_account.index % 5 == 2 || m_today.daysTo(due) > lookAheadDays)
            return {};
        const auto daysAgo = int(m_account.index * 5 % 24) + 2;
        if (m_account.index % 4 == 1)
            MAINSTAY_CHECK(say(due, m_today.addDays(-daysAgo - 30), RenewalCategory::Likely));
        return say(due, m_today.addDays(-daysAgo), expected(m_story, m_account.index));
    }

    Connection &m_db;
    Subscription m_subscription;
    const SampleAccount &m_account;
    Story m_story;
    QDate m_today;
};

} // namespace

Result<void> insertWithRenewals(Connection &connection, Subscription subscription, const SampleAccount &account, QDate today)
{
    return Renewals(connection, std::move(subscription), account, today).write();
}

} // namespace mainstay::sample
