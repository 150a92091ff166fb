// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactload.h"

#include "core/base/clock.h"
#include "core/touchpoints/contactloaddays.h"
#include "core/touchpoints/contactloadteams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::vector<QDate> weeksOf(const LoadQuery &query)
{
    std::vector<QDate> weeks;
    for (QDate day = query.first; day < query.end;) {
        weeks.push_back(day);
        const int intoWeek = (day.dayOfWeek() - int(query.weekStart) + 7) % 7;
        day = day.addDays(7 - intoWeek);
    }
    return weeks;
}

void add(LoadCell &cell, const LoadTouch &touch)
{
    ++cell.touches;
    cell.planned += touch.isPlanned ? 1 : 0;
    ++cell.byTeam[size_t(touch.team)];
}

class Folding final
{
public:
    Folding(std::span<const LoadTouch> touches, const LoadQuery &query)
        : m_touches(touches)
        , m_query(query)
        , m_first(qint32(query.first.toJulianDay()))
    {
        m_map.weeks = weeksOf(query);
        m_map.end = query.end;
        m_map.totals.resize(m_map.weeks.size());
        for (size_t week = 0; week < m_map.weeks.size(); ++week) {
            const QDate end = week + 1 < m_map.weeks.size() ? m_map.weeks[week + 1] : query.end;
            m_weekOfDay.insert(m_weekOfDay.end(), size_t(m_map.weeks[week].daysTo(end)), quint8(week));
        }
    }

    LoadMap fold()
    {
        countAccounts();
        chooseRows();
        for (const LoadTouch &touch : m_touches) {
            const auto week = weekOf(touch);
            if (!week)
                continue;
            add(m_map.totals[*week], touch);
            add(m_map.total, touch);
            if (const int place = m_places[size_t(touch.account)]; place >= 0) {
                LoadRow &row = m_map.rows[size_t(place)];
                add(row.weeks[*week], touch);
                add(row.total, touch);
            }
        }
        return std::move(m_map);
    }

private:
    std::optional<size_t> weekOf(const LoadTouch &touch) const
    {
        const qint32 day = touch.day - m_first;
        if (day < 0 || size_t(day) >= m_weekOfDay.size() || (m_query.team && *m_query.team != touch.team))
            return std::nullopt;
        return m_weekOfDay[size_t(day)];
    }

    void countAccounts()
    {
        qint64 highest = 0;
        for (const LoadTouch &touch : m_touches)
            highest = std::max(highest, touch.account);
        m_counts.resize(size_t(highest) + 1); // ids are dense
        for (const LoadTouch &touch : m_touches)
            m_counts[size_t(touch.account)] += weekOf(touch) ? 1 : 0;
    }

    void chooseRows()
    {
        std::vector<size_t> loaded;
        for (size_t account = 0; account < m_counts.size(); ++account) {
            if (m_counts[account] > 0)
                loaded.push_back(account);
        }
        m_map.accounts = int(loaded.size());
        const size_t count = std::min(m_query.most, loaded.size());
        std::partial_sort(loaded.begin(), loaded.begin() + std::ptrdiff_t(count), loaded.end(), [this](size_t a, size_t b) {
            return m_counts[a] != m_counts[b] ? m_counts[a] > m_counts[b] : a < b;
        });
        m_places.assign(m_counts.size(), -1);
        for (size_t place = 0; place < count; ++place) {
            LoadRow row;
            row.account = AccountId(qint64(loaded[place]));
            row.weeks.resize(m_map.weeks.size());
            m_map.rows.push_back(std::move(row));
            m_places[loaded[place]] = int(place);
        }
    }

    std::span<const LoadTouch> m_touches;
    const LoadQuery &m_query;
    qint32 m_first = 0;
    LoadMap m_map;
    std::vector<quint8> m_weekOfDay;
    std::vector<int> m_counts; ///< of each account, by id
    std::vector<int> m_places; ///< of each account among the rows, −1: not there
};

Result<void> readHeld(Statement &row, const LoadQuery &query, std::vector<LoadTouch> &touches)
{
    const LocalDays days(query.first, query.end);
    TeamWords teams;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        MAINSTAY_TRY(const Team team, teams.team(row.utf8(2)));
        touches.push_back({row.int64(0), days.julianDay(row.int64(1)), team, false});
    }
}

Result<void> readPlanned(Statement &row, std::vector<LoadTouch> &touches)
{
    TeamWords teams;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        MAINSTAY_TRY(const Team team, teams.team(row.utf8(2)));
        touches.push_back({row.int64(0), row.julianDay(1, 0), team, true});
    }
}

} // namespace

LoadMap foldLoad(std::span<const LoadTouch> touches, const LoadQuery &query)
{
    return Folding(touches, query).fold();
}

Result<LoadMap> contactload::load(Connection &connection, const LoadQuery &query)
{
    // A year is more than a screen shows, and weeks are counted in a byte.
    if (!query.first.isValid() || query.end <= query.first || query.first.daysTo(query.end) > 366)
        return Error {ErrorCode::InvalidInput, u"quarter"_s};
    std::vector<LoadTouch> touches;
    MAINSTAY_TRY(Statement held, connection.prepare("touchpoints/contactload_touches"));
    held.bind(startOfDayMs(query.first), startOfDayMs(query.end));
    MAINSTAY_CHECK(readHeld(held, query, touches));
    MAINSTAY_TRY(Statement planned, connection.prepare("touchpoints/contactload_planned"));
    planned.bind(query.first, query.end);
    MAINSTAY_CHECK(readPlanned(planned, touches));
    LoadMap map = foldLoad(touches, query);
    MAINSTAY_TRY(Statement name, connection.prepare("touchpoints/contactload_account"));
    for (LoadRow &row : map.rows) {
        name.bind(row.account);
        MAINSTAY_TRY(const bool found, name.next());
        if (found)
            row.name = name.text(0);
    }
    return map;
}

} // namespace mainstay
