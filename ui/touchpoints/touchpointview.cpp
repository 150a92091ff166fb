// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

struct Periods
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

constexpr int version = 1;

template <typename Enum>
struct Word
{
    Enum value;
    const char16_t *word;
};

constexpr Word<TouchpointPeriod> periodWords[] = {
    {TouchpointPeriod::Any, u"any"},
    {TouchpointPeriod::Today, u"today"},
    {TouchpointPeriod::Week, u"7-days"},
    {TouchpointPeriod::Month, u"30-days"},
    {TouchpointPeriod::Quarter, u"90-days"},
    {TouchpointPeriod::ThisMonth, u"this-month"},
    {TouchpointPeriod::LastMonth, u"last-month"},
    {TouchpointPeriod::ThisQuarter, u"this-quarter"},
    {TouchpointPeriod::LastQuarter, u"last-quarter"},
    {TouchpointPeriod::ThisYear, u"this-year"},
    {TouchpointPeriod::LastYear, u"last-year"},
    {TouchpointPeriod::Between, u"between"},
};

constexpr Word<TouchpointOrder> orderWords[] = {
    {TouchpointOrder::NewestFirst, u"newest"},        {TouchpointOrder::OldestFirst, u"oldest"},
    {TouchpointOrder::AccountAscending, u"account"},  {TouchpointOrder::AccountDescending, u"account-descending"},
    {TouchpointOrder::KindAscending, u"kind"},        {TouchpointOrder::KindDescending, u"kind-descending"},
};

constexpr Word<TouchpointFilter::Outcomes> outcomeWords[] = {
    {TouchpointFilter::Outcomes::Any, u"any"},
    {TouchpointFilter::Outcomes::NotHeld, u"not-held"},
    {TouchpointFilter::Outcomes::NoShow, u"no-show"},
    {TouchpointFilter::Outcomes::Cancelled, u"cancelled"},
    {TouchpointFilter::Outcomes::Rescheduled, u"rescheduled"},
};

template <typename Enum, size_t count>
QString wordOf(const Word<Enum> (&words)[count], Enum value)
{
    for (const Word<Enum> &one : words) {
        if (one.value == value)
            return QString::fromUtf16(one.word);
    }
    return {};
}

template <typename Enum, size_t count>
Result<Enum> valueOf(const Word<Enum> (&words)[count], const QString &word)
{
    for (const Word<Enum> &one : words) {
        if (QStringView(one.word) == word)
            return one.value;
    }
    return Error {ErrorCode::Corrupt, u"view: "_s + word};
}

DaySpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DaySpan quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

DaySpan yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Result<void> readFilter(const QJsonObject &object, TouchpointFilter &filter)
{
    filter.accountText = object[u"text"].toString();
    filter.member = MemberId(object[u"member"].toInteger());
    filter.tag = object[u"tag"].toString();
    if (object.contains(u"kind")) {
        MAINSTAY_TRY(filter.kind, touchpointKindFromText(object[u"kind"].toString()));
    }
    if (object.contains(u"purpose")) {
        MAINSTAY_TRY(filter.purpose, purposeFromText(object[u"purpose"].toString()));
    }
    if (object.contains(u"team")) {
        MAINSTAY_TRY(filter.team, teamFromText(object[u"team"].toString()));
    }
    MAINSTAY_TRY(filter.outcomes, valueOf(outcomeWords, object[u"outcome"].toString()));
    return {};
}

} // namespace

std::array<TouchpointPeriod, 12> allTouchpointPeriods()
{
    std::array<TouchpointPeriod, 12> all {};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = periodWords[i].value;
    return all;
}

QString label(TouchpointPeriod period)
{
    switch (period) {
    case TouchpointPeriod::Any:
        return Periods::tr("Any time");
    case TouchpointPeriod::Today:
        return Periods::tr("Today", "period");
    case TouchpointPeriod::Week:
        return Periods::tr("Last 7 days");
    case TouchpointPeriod::Month:
        return Periods::tr("Last 30 days");
    case TouchpointPeriod::Quarter:
        return Periods::tr("Last 90 days");
    case TouchpointPeriod::ThisMonth:
        return Periods::tr("This month");
    case TouchpointPeriod::LastMonth:
        return Periods::tr("Last month");
    case TouchpointPeriod::ThisQuarter:
        return Periods::tr("This quarter");
    case TouchpointPeriod::LastQuarter:
        return Periods::tr("Last quarter");
    case TouchpointPeriod::ThisYear:
        return Periods::tr("This year");
    case TouchpointPeriod::LastYear:
        return Periods::tr("Last year");
    case TouchpointPeriod::Between:
        return Periods::tr("From … to …", "period");
    }
    Q_UNREACHABLE();
    return {};
}

DaySpan daysOf(const TouchpointView &view, QDate today)
{
    switch (view.period) {
    case TouchpointPeriod::Any:
        return {};
    case TouchpointPeriod::Today:
        return {today, today};
    case TouchpointPeriod::Week:
        return {today.addDays(-6), {}};
    case TouchpointPeriod::Month:
        return {today.addDays(-29), {}};
    case TouchpointPeriod::Quarter:
        return {today.addDays(-89), {}};
    case TouchpointPeriod::ThisMonth:
        return monthOf(today);
    case TouchpointPeriod::LastMonth:
        return monthOf(today.addMonths(-1));
    case TouchpointPeriod::ThisQuarter:
        return quarterOf(today);
    case TouchpointPeriod::LastQuarter:
        return quarterOf(quarterOf(today).first.addDays(-1));
    case TouchpointPeriod::ThisYear:
        return yearOf(today.year());
    case TouchpointPeriod::LastYear:
        return yearOf(today.year() - 1);
    case TouchpointPeriod::Between:
        return {view.first, view.last};
    }
    Q_UNREACHABLE();
    return {};
}

TouchpointQuery queryOf(const TouchpointView &view, QDate today)
{
    TouchpointQuery query {view.filter, view.order};
    const DaySpan days = daysOf(view, today);
    if (days.first.isValid())
        query.filter.from = days.first.startOfDay(Qt::LocalTime).toUTC();
    if (days.last.isValid())
        query.filter.until = days.last.addDays(1).startOfDay(Qt::LocalTime).toUTC();
    return query;
}

QString toPayload(const TouchpointView &view)
{
    const TouchpointFilter &filter = view.filter;
    QJsonObject object {
        {u"version"_s, version},
        {u"text"_s, filter.accountText},
        {u"outcome"_s, wordOf(outcomeWords, filter.outcomes)},
        {u"member"_s, filter.member.value()},
        {u"tag"_s, filter.tag},
        {u"period"_s, wordOf(periodWords, view.period)},
        {u"first"_s, view.first.toString(Qt::ISODate)},
        {u"last"_s, view.last.toString(Qt::ISODate)},
        {u"order"_s, wordOf(orderWords, view.order)},
    };
    if (filter.kind)
        object.insert(u"kind"_s, toText(*filter.kind));
    if (filter.purpose)
        object.insert(u"purpose"_s, toText(*filter.purpose));
    if (filter.team)
        object.insert(u"team"_s, toText(*filter.team));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<TouchpointView> touchpointViewFromPayload(const QString &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload.toUtf8()).object();
    if (object[u"version"].toInt() > version)
        return Error {ErrorCode::NewerVersion, u"view"_s};
    if (object[u"version"].toInt() < 1)
        return Error {ErrorCode::Corrupt, u"view without a version"_s};
    TouchpointView view;
    MAINSTAY_CHECK(readFilter(object, view.filter));
    MAINSTAY_TRY(view.period, valueOf(periodWords, object[u"period"].toString()));
    MAINSTAY_TRY(view.order, valueOf(orderWords, object[u"order"].toString()));
    view.first = QDate::fromString(object[u"first"].toString(), Qt::ISODate);
    view.last = QDate::fromString(object[u"last"].toString(), Qt::ISODate);
    return view;
}

} // namespace mainstay
