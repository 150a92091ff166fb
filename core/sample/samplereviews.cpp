// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplereviews.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/qbrstore.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::sample {

namespace {

constexpr size_t everyNth = 3;
constexpr int firstHour = 9;
constexpr int hours = 7; ///< the last one begins at three

class Reviews final
{
public:
    Reviews(Connection &connection, const SampleAccount &sample, Account account, FiscalYear fiscal, const QDateTime &now)
        : m_connection(connection)
        , m_sample(sample)
        , m_account(std::move(account))
        , m_fiscal(fiscal)
        , m_now(now)
        , m_turn(int(sample.index / everyNth))
    {
    }

    Result<void> add()
    {
        const Quarter current = Quarter::containing(m_now.date(), m_fiscal);
        MAINSTAY_CHECK(insert(review(current.previous(), QbrStatus::FollowedUp)));
        constexpr QbrStatus turns[] {QbrStatus::Scheduled, QbrStatus::ContentReady, QbrStatus::Proposed, QbrStatus::Held, QbrStatus::Scheduled,
                                     QbrStatus::Skipped};
        MAINSTAY_CHECK(insert(review(current, turns[size_t(m_turn) % std::size(turns)])));
        if (m_turn % 2 == 0)
            MAINSTAY_CHECK(insert(review(current.next(), QbrStatus::Proposed)));
        return {};
    }

private:
    QDate dayIn(Quarter quarter, QbrStatus status) const
    {
        const QDate first = quarter.firstDay(m_fiscal);
        const QDate last = quarter.endDay(m_fiscal).addDays(-1);
        const QDate today = m_now.date();
        QDate day = first.addDays(20 + m_turn * 5 % 50);
        if (status == QbrStatus::Held)
            day = today.addDays(-2);
        else if (status == QbrStatus::ContentReady)
            day = today.addDays(4 + m_turn % 5);
        else if (isAhead(status) && day <= today)
            day = today.addDays(9 + m_turn * 3 % 30);
        while (day.dayOfWeek() > 5)
            day = day.addDays(status == QbrStatus::Held ? -1 : 1);
        return std::clamp(day, first, std::max(first, last));
    }

    Qbr review(Quarter quarter, QbrStatus status) const
    {
        Qbr made;
        made.account = m_account.id;
        made.kind = m_turn % 5 == 4 ? QbrKind::Executive : QbrKind::Qbr;
        made.quarterDay = quarter.firstDay(m_fiscal);
        made.timeZone = m_account.timeZone.isEmpty() ? u"Europe/Budapest"_s : m_account.timeZone;
        const QDate day = dayIn(quarter, status);
        made.start = QDateTime(day, QTime(firstHour + m_turn % hours, 0), QTimeZone(made.timeZone.toLatin1())).toUTC();
        // Early in a quarter the day that was meant is not over yet.
        made.status = wasHeld(status) && made.start > m_now ? QbrStatus::Scheduled : status;
        // The same day gives the same rows.
        made.uid = u"sample-%1-%2@mainstay"_s.arg(quarter.toText()).arg(m_sample.index);
        made.place = u"https://meet.example/qbr-%1"_s.arg(m_sample.index);
        made.owner = m_sample.owner;
        made.agenda = usualAgenda(made.kind, made.minutes);
        if (status == QbrStatus::Skipped)
            made.reason = reasonToSkip();
        addPeople(made);
        addSteps(made, day);
        return made;
    }

    QString reasonToSkip() const
    {
        if (m_account.language == u"ja")
            return u"先方の組織変更のため見送り"_s;
        return m_account.language == u"hu" ? u"Átszervezés az ügyfélnél"_s : u"Reorganisation at the customer"_s;
    }

    void addPeople(Qbr &made) const
    {
        for (const Contact &contact : m_sample.contacts) {
            const bool isBuyer = std::find(contact.roles.begin(), contact.roles.end(), ContactRole::EconomicBuyer) != contact.roles.end();
            const bool isForgotten = isBuyer && m_turn % 4 == 0 && isAhead(made.status);
            if (contact.leftDay.isValid() || contact.doNotContact || isForgotten || made.people.size() > 3)
                continue;
            const bool isPresent = wasHeld(made.status) && !(isBuyer && m_turn % 3 == 1);
            made.people.push_back({contact.id, isPresent});
            if (isBuyer && wasHeld(made.status))
                made.buyerPresent = isPresent;
        }
    }

    void addSteps(Qbr &made, QDate day) const
    {
        made.steps = usualSteps(made.kind, m_account.tier);
        for (QbrStep &step : made.steps) {
            const QDateTime done(day.addDays(step.offsetDays), QTime(15, 0), Qt::UTC);
            const bool isReady = made.status == QbrStatus::ContentReady && step.offsetDays <= -10;
            if (made.status != QbrStatus::Proposed && made.status != QbrStatus::Skipped && (done < m_now || isReady))
                step.doneAt = std::min(done, m_now.addDays(-1));
        }
    }

    Result<void> insert(const Qbr &made)
    {
        const QDateTime followed = made.start.addDays(3);
        const FixedClock clock(wasHeld(made.status) ? std::min(followed, m_now) : m_now.addDays(-7));
        MAINSTAY_CHECK(qbrstore::insert(m_connection, made, clock));
        return {};
    }

    Connection &m_connection;
    const SampleAccount &m_sample;
    Account m_account;
    FiscalYear m_fiscal;
    QDateTime m_now;
    int m_turn;
};

bool isCustomer(const SampleAccount &account, QDate today)
{
    return std::any_of(account.contracts.begin(), account.contracts.end(), [today](const SampleContract &contract) {
        return !contract.periods.empty() && (!contract.periods.back().end.isValid() || contract.periods.back().end > today);
    });
}

} // namespace

Result<void> addReviews(Connection &connection, const SampleAccount &account, FiscalYear fiscal, const QDateTime &now)
{
    if (account.index % everyNth != 0 || !isCustomer(account, now.date()))
        return {};
    MAINSTAY_TRY(Account described, accountstore::byId(connection, account.id));
    if (described.stage == LifecycleStage::Onboarding)
        return {};
    return Reviews(connection, account, std::move(described), fiscal, now).add();
}

} // namespace mainstay::sample
