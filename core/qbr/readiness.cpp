// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/readiness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

bool Readiness::isReady() const
{
    return std::all_of(shares.begin(), shares.end(), [](const ReadinessShare &share) { return share.isDone(); });
}

namespace readiness {

namespace {

constexpr int monthsOfQuarter = 3;

/// What the shares of a review are held against.
struct Review
{
    QbrKind kind = QbrKind::Qbr;
    QDate reference; ///< its day or today, whichever is earlier
    QDate measuredSince;
    QDate promisesBefore;
    int people = 0;
    int buyers = 0;
    Readiness readiness;

    ReadinessShare &share(ReadinessPart part) { return readiness.shares[size_t(part)]; }
};

/// Which reviews: those of quarters that begin in [from, to), or of them only one.
struct Range
{
    QDate from;
    QDate to;
    QbrId only;
};

class Reader final
{
public:
    Reader(Connection &connection, const Range &range, QDate today)
        : m_connection(connection)
        , m_range(range)
        , m_today(today)
    {
    }

    Result<QHash<QbrId, Readiness>> read()
    {
        MAINSTAY_CHECK(forEach("qbr/readiness_reviews", [this](const Statement &row) { return addReview(row); }));
        if (m_reviews.empty())
            return QHash<QbrId, Readiness>();
        MAINSTAY_CHECK(forEach(
            "qbr/readiness_goals", [this](const Statement &row) { return addGoal(row); }, m_today));
        MAINSTAY_CHECK(forEach(
            "qbr/readiness_metrics", [this](const Statement &row) { return addMetric(row); }, m_today));
        MAINSTAY_CHECK(forEach("qbr/readiness_people", [this](const Statement &row) { return addPerson(row); }));
        MAINSTAY_CHECK(forEach(
            "qbr/readiness_open_promises", [this](const Statement &row) { return addOpenPromise(row); }, m_latest));
        MAINSTAY_CHECK(forEach(
            "qbr/readiness_settled_promises", [this](const Statement &row) { return addSettledPromise(row); },
            m_earliest.addDays(-promiseDays), m_latest));
        QHash<QbrId, Readiness> all;
        all.reserve(m_reviews.size());
        for (auto review = m_reviews.begin(); review != m_reviews.end(); ++review) {
            finish(*review);
            all.insert(review.key(), std::move(review->readiness));
        }
        return all;
    }

private:
    template <typename Take, typename... Values>
    Result<void> forEach(std::string_view name, const Take &take, const Values &...values)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepare(name));
        statement.bind(m_range.from, m_range.to, m_range.only, values...);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return {};
            MAINSTAY_CHECK(take(statement));
        }
    }

    Result<void> addReview(const Statement &row)
    {
        Review review;
        MAINSTAY_TRY(review.kind, qbrKinds.fromText(row.text(1)));
        const QDate quarter = row.date(2);
        Qbr dated;
        dated.start = row.instant(3);
        dated.timeZone = row.text(4);
        const QDate day = dated.day();
        review.reference = day.isValid() ? std::min(day, m_today) : m_today;
        review.measuredSince = std::min(quarter, review.reference.addDays(-measuredDays));
        review.promisesBefore = day.isValid() ? day : quarter.addMonths(monthsOfQuarter);
        m_earliest = m_earliest.isValid() ? std::min(m_earliest, review.promisesBefore) : review.promisesBefore;
        m_latest = m_latest.isValid() ? std::max(m_latest, review.promisesBefore) : review.promisesBefore;
        // Among us somebody has to take part besides who holds it.
        review.people = review.kind == QbrKind::Internal ? row.integer(5) : 0;
        m_reviews.insert(row.id<QbrId>(0), std::move(review));
        return {};
    }

    Review *reviewOf(const Statement &row)
    {
        const auto found = m_reviews.find(row.id<QbrId>(0));
        return found == m_reviews.end() ? nullptr : &*found;
    }

    Result<void> addGoal(const Statement &row)
    {
        Review *review = reviewOf(row);
        const QDate closed = row.date(3);
        if (!review || row.date(2) > review->reference || (closed.isValid() && closed <= review->reference))
            return {};
        ReadinessShare &share = review->share(ReadinessPart::Goals);
        ++share.of;
        const QDate byHand = row.date(4);
        const QDate byUse = row.date(5);
        const QDate last = !byHand.isValid() || (byUse.isValid() && byUse > byHand) ? byUse : byHand;
        if (last.isValid() && last >= review->measuredSince)
            ++share.done;
        else
            share.open.push_back({OpenThing::ObjectiveNotMeasured, row.text(1), last, {}});
        return {};
    }

    Result<void> addMetric(const Statement &row)
    {
        Review *review = reviewOf(row);
        const QDate last = row.date(2);
        if (!review || !last.isValid())
            return {};
        ReadinessShare &share = review->share(ReadinessPart::Metrics);
        ++share.of;
        if (last >= review->reference.addDays(-freshDays))
            ++share.done;
        else
            share.open.push_back({OpenThing::MetricStale, row.text(1), last, {}});
        return {};
    }

    Result<void> addPerson(const Statement &row)
    {
        Review *review = reviewOf(row);
        const QDate left = row.date(1);
        if (!review || review->kind == QbrKind::Internal || (left.isValid() && left <= review->reference))
            return {};
        ++review->people;
        review->buyers += row.boolean(2) ? 1 : 0;
        return {};
    }

    Result<void> addOpenPromise(const Statement &row)
    {
        Review *review = reviewOf(row);
        if (!review || row.date(3) >= review->promisesBefore)
            return {};
        MAINSTAY_TRY(const ActionSide side, actionSideFromText(row.text(2)));
        ReadinessShare &share = review->share(ReadinessPart::Promises);
        ++share.of;
        share.open.push_back({OpenThing::PromiseOpen, row.text(1), row.date(3), side});
        return {};
    }

    Result<void> addSettledPromise(const Statement &row)
    {
        Review *review = reviewOf(row);
        const QDate due = row.date(1);
        if (!review || due >= review->promisesBefore || due < review->promisesBefore.addDays(-promiseDays))
            return {};
        ReadinessShare &share = review->share(ReadinessPart::Promises);
        ++share.of;
        ++share.done;
        return {};
    }

    static void finish(Review &review)
    {
        const auto orNone = [](ReadinessShare &share, OpenThing none) {
            if (share.of == 0)
                share = {0, 1, {{none, {}, {}, {}}}};
        };
        orNone(review.share(ReadinessPart::Goals), OpenThing::NoObjectives);
        orNone(review.share(ReadinessPart::Metrics), OpenThing::NoMetrics);
        ReadinessShare &people = review.share(ReadinessPart::People);
        const auto needs = [&people](bool isThere, OpenThing missing) {
            ++people.of;
            people.done += isThere ? 1 : 0;
            if (!isThere)
                people.open.push_back({missing, {}, {}, {}});
        };
        needs(review.people > 0, OpenThing::NobodyInvited);
        if (review.kind != QbrKind::Internal)
            needs(review.buyers > 0, OpenThing::NoBuyer);
        std::vector<OpenItem> &promises = review.share(ReadinessPart::Promises).open;
        std::stable_sort(promises.begin(), promises.end(), [](const OpenItem &a, const OpenItem &b) { return a.day < b.day; });
    }

    Connection &m_connection;
    Range m_range;
    QDate m_today;
    QDate m_earliest; ///< of the days that promises are held against
    QDate m_latest;
    QHash<QbrId, Review> m_reviews;
};

} // namespace

Result<QHash<QbrId, Readiness>> ofQuarters(Connection &connection, QDate from, QDate to, QDate today)
{
    return Reader(connection, {from, to, {}}, today).read();
}

Result<Readiness> of(Connection &connection, QbrId review, QDate today)
{
    MAINSTAY_TRY(Statement row, connection.prepare("qbr/quarter_of"));
    row.bind(review);
    MAINSTAY_TRY(const bool found, row.next());
    if (!found)
        return Error {ErrorCode::NotFound, u"review %1"_s.arg(review.value())};
    const QDate quarter = row.date(0);
    MAINSTAY_TRY(const auto all, Reader(connection, {quarter, quarter.addDays(1), review}, today).read());
    return all.value(review);
}

} // namespace readiness

} // namespace mainstay
