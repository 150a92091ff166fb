// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogdaymatch.h"

namespace mainstay::quicklog {

namespace {

constexpr int friday = 5;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate endOf(DayUnit unit, int ahead, QDate today)
{
    switch (unit) {
    case DayUnit::Day:
        return {};
    case DayUnit::Week: {
        const bool over = ahead == 0 && today.dayOfWeek() > friday;
        return mondayOf(today).addDays(7 * (over ? 1 : ahead) + friday - 1);
    }
    case DayUnit::Month: {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(ahead);
        return {month.year(), month.month(), month.daysInMonth()};
    }
    case DayUnit::Year:
        return {today.year() + ahead, 12, 31};
    }
    Q_UNREACHABLE();
    return {};
}

/// The next one to come, today included; leap days may be eight years ahead.
QDate nextOf(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && candidate >= today)
            return candidate;
    }
    return {};
}

QDate nextDayOfMonth(int day, QDate today)
{
    if (day < 1 || day > 31)
        return {};
    for (QDate month(today.year(), today.month(), 1);; month = month.addMonths(1)) {
        const QDate candidate(month.year(), month.month(), day);
        if (candidate.isValid() && candidate >= today)
            return candidate;
    }
}

QDate nextWeekday(int weekday, QDate today)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

/// Walks over the pieces of one form. Each form begins a new walk.
class Walk final
{
public:
    Walk(const DayPiece *first, const DayPiece *last)
        : m_at(first)
        , m_last(last)
    {
    }

    bool atEnd() const { return m_at == m_last; }
    const DayPiece *peek() const { return atEnd() ? nullptr : m_at; }
    bool is(DayPart part) const { return !atEnd() && m_at->part == part; }
    const DayPiece *take(DayPart part) { return is(part) ? m_at++ : nullptr; }
    const DayPiece *takeMark(char16_t mark)
    {
        return is(DayPart::Mark) && m_at->mark == mark ? m_at++ : nullptr;
    }
    const DayPiece *takeSign(char16_t sign) { return !atEnd() && m_at->mark == sign ? m_at++ : nullptr; }
    const DayPiece *takeUnit(DayUnit unit)
    {
        return is(DayPart::Unit) && m_at->value == int(unit) ? m_at++ : nullptr;
    }
    const DayPiece *takeGluedNumber() { return is(DayPart::Number) && m_at->glued && m_at->digits <= 2 ? m_at++ : nullptr; }
    const DayPiece *takeYear() { return is(DayPart::Number) && m_at->digits == 4 ? m_at++ : nullptr; }
    const DayPiece *takeShort() { return is(DayPart::Number) && m_at->digits <= 2 ? m_at++ : nullptr; }
    void skipMark(char16_t mark) { takeMark(mark); }
    void skip(DayPart part) { take(part); }
    /// Whether the next is the unit's Hungarian word for week, which is also seven.
    bool isSeven() const
    {
        return takeable(DayUnit::Week) && m_last - m_at > 1 && (m_at + 1)->part == DayPart::Unit;
    }

private:
    bool takeable(DayUnit unit) const { return is(DayPart::Unit) && m_at->value == int(unit); }

    const DayPiece *m_at;
    const DayPiece *m_last;
};

class Matcher final
{
public:
    Matcher(const DayPiece *first, const DayPiece *last, const DayFrame &frame, DayStyle style)
        : m_first(first)
        , m_last(last)
        , m_frame(frame)
        , m_style(style)
    {
    }

    QDate run()
    {
        trim();
        if (m_first == m_last)
            return {};
        using Form = QDate (Matcher::*)() const;
        static constexpr Form forms[] = {&Matcher::plain,     &Matcher::weekdayForm, &Matcher::relative,
                                         &Matcher::withYear,  &Matcher::wideDate,    &Matcher::slashed,
                                         &Matcher::monthName, &Matcher::yearAndName, &Matcher::endForm,
                                         &Matcher::dayOfMonth, &Matcher::dottedDay,  &Matcher::weekOnly};
        for (const Form form : forms) {
            const QDate day = (this->*form)();
            if (day.isValid() && day.year() >= 1 && day.year() <= 9999)
                return day;
        }
        return {};
    }

private:
    Walk walk() const { return {m_first, m_last}; }
    const DayPiece &back() const { return *(m_last - 1); }

    /// Takes off what stands around a day: "by …", "…までに", "(…)", 3/5(木), "5-ig".
    void trim()
    {
        for (bool again = true; again && m_first != m_last;)
            again = trimEnd() || trimStart();
    }

    bool trimEnd()
    {
        const qsizetype size = m_last - m_first;
        if (size > 3 && back().mark == u')' && (m_last - 2)->part == DayPart::Weekday && (m_last - 3)->mark == u'(') {
            m_last -= 3;
            return true;
        }
        if (back().part == DayPart::Mark && QStringView(u".,;:、。").contains(back().mark)) {
            m_endsWithDot = m_endsWithDot || back().mark == u'.';
            --m_last;
            return true;
        }
        if (back().part == DayPart::Suffix && size > 2) {
            m_isDefinite = true;
            m_hasSuffix = true;
            m_last -= 2;
            return true;
        }
        if (back().part == DayPart::Limit || (back().part == DayPart::Particle && back().mark == u'に')) {
            --m_last;
            return true;
        }
        return false;
    }

    bool trimStart()
    {
        if (m_last - m_first > 2 && m_first->mark == u'(' && back().mark == u')') {
            ++m_first;
            --m_last;
            return true;
        }
        if (m_last - m_first > 1 && (m_first->part == DayPart::By || m_first->part == DayPart::Article)) {
            m_isDefinite = true;
            ++m_first;
            return true;
        }
        return false;
    }

    QDate plain() const
    {
        Walk at = walk();
        const DayPiece *piece = at.take(DayPart::DayFromToday);
        return piece && at.atEnd() ? m_frame.today.addDays(piece->value) : QDate();
    }

    /// Weeks from this one that the words before or after a weekday name; nothing where there are none.
    static std::optional<int> weekOf(Walk &at)
    {
        at.skip(DayPart::Article);
        if (const DayPiece *piece = at.take(DayPart::WeekOf))
            return piece->value;
        for (const DayPart part : {DayPart::This, DayPart::Next}) {
            if (!at.take(part))
                continue;
            at.skip(DayPart::Article);
            at.takeUnit(DayUnit::Week);
            return part == DayPart::Next ? 1 : 0;
        }
        return {};
    }

    QDate inWeek(int weeks, int weekday) const { return mondayOf(m_frame.today).addDays(7 * weeks + weekday - 1); }

    QDate weekdayForm() const
    {
        Walk at = walk();
        const bool coming = at.take(DayPart::Coming);
        const std::optional<int> before = coming ? std::nullopt : weekOf(at);
        at.skip(DayPart::Particle);
        const DayPiece *weekday = at.take(DayPart::Weekday);
        if (!weekday)
            return {};
        if (at.atEnd())
            return before ? inWeek(*before, weekday->value) : nextWeekday(weekday->value, m_frame.today);
        at.skip(DayPart::Of);
        const std::optional<int> after = weekOf(at);
        return !before && after && at.atEnd() ? inWeek(*after, weekday->value) : QDate();
    }

    QDate weekOnly() const
    {
        Walk at = walk();
        const std::optional<int> weeks = weekOf(at);
        const bool isWeek = at.atEnd() && (back().part == DayPart::Unit || back().part == DayPart::WeekOf);
        return weeks && isWeek ? endOf(DayUnit::Week, *weeks, m_frame.today) : QDate();
    }

    QDate relative() const
    {
        Walk at = walk();
        bool clear = at.take(DayPart::In);
        clear = at.takeMark(u'+') || clear;
        std::optional<int> count;
        bool isWord = false;
        if (const DayPiece *number = at.take(DayPart::Number)) {
            count = number->value;
        } else if (const DayPiece *word = at.take(DayPart::NumberWord)) {
            count = word->value;
            isWord = true;
        } else if (clear && at.take(DayPart::Article)) {
            count = 1;
        } else if (at.isSeven()) {
            at.take(DayPart::Unit);
            count = 7;
            isWord = true;
        }
        if (!count)
            return {};
        const DayPiece *unit = at.take(DayPart::Unit);
        const bool kanjiDay = !unit && (unit = at.takeSign(u'日'));
        if (!unit || (unit->mark && !unit->wide && !unit->glued))
            return {};
        const bool wordAlone = isWord && m_style == DayStyle::Trailing;
        bool later = false;
        while (at.take(DayPart::Later))
            later = true;
        if (!clear && !later && (unit->wide || wordAlone))
            return {};
        return shifted(*count, kanjiDay ? DayUnit::Day : DayUnit(unit->value), at);
    }

    /// "két hét múlva kedd" is the Tuesday of that week.
    QDate shifted(int count, DayUnit unit, Walk &at) const
    {
        if (const DayPiece *weekday = unit == DayUnit::Week ? at.take(DayPart::Weekday) : nullptr)
            return at.atEnd() ? inWeek(count, weekday->value) : QDate();
        if (!at.atEnd())
            return {};
        switch (unit) {
        case DayUnit::Day:
            return m_frame.today.addDays(count);
        case DayUnit::Week:
            return m_frame.today.addDays(qint64(count) * 7);
        case DayUnit::Month:
            return m_frame.today.addMonths(count);
        case DayUnit::Year:
            return m_frame.today.addYears(count);
        }
        Q_UNREACHABLE();
        return {};
    }

    /// 2026-03-05, 2026/3/5, 2026. 03. 05.
    QDate withYear() const
    {
        for (const char16_t mark : {u'-', u'/', u'.'}) {
            Walk at = walk();
            const DayPiece *year = at.takeYear();
            if (!year || !at.takeMark(mark))
                continue;
            const DayPiece *month = mark == u'.' ? at.takeShort() : at.takeGluedNumber();
            if (!month || !at.takeMark(mark))
                continue;
            const DayPiece *day = mark == u'.' ? at.takeShort() : at.takeGluedNumber();
            if (day && at.atEnd())
                return {year->value, month->value, day->value};
        }
        return {};
    }

    /// 2026年3月5日, 3月5日, 3月末, 来月5日
    QDate wideDate() const
    {
        Walk at = walk();
        const DayPiece *year = at.takeYear();
        if (year && !at.takeSign(u'年'))
            return {};
        if (const DayPiece *months = year ? nullptr : at.take(DayPart::MonthOf)) {
            at.skip(DayPart::Particle);
            const DayPiece *day = at.takeShort();
            const QDate month = QDate(m_frame.today.year(), m_frame.today.month(), 1).addMonths(months->value);
            return day && at.takeSign(u'日') && at.atEnd() ? QDate(month.year(), month.month(), day->value) : QDate();
        }
        const DayPiece *month = at.takeShort();
        if (const DayPiece *end = month ? at.take(DayPart::EndOf) : nullptr)
            return at.atEnd() && end->value == int(DayUnit::Month) ? endOfMonth(month->value, year) : QDate();
        if (!month || !at.takeSign(u'月'))
            return {};
        const DayPiece *day = at.takeShort();
        if (!day || !at.takeSign(u'日') || !at.atEnd())
            return {};
        return year ? QDate(year->value, month->value, day->value) : nextOf(month->value, day->value, m_frame.today);
    }

    /// 3月末
    QDate endOfMonth(int month, const DayPiece *ofYear) const
    {
        const int year = ofYear ? ofYear->value : m_frame.today.year() + (month < m_frame.today.month() ? 1 : 0);
        const QDate first(year, month, 1);
        return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
    }

    /// 3/5, 3/5/2026 in the locale's order.
    QDate slashed() const
    {
        Walk at = walk();
        const DayPiece *first = at.takeShort();
        const DayPiece *second = first && at.takeMark(u'/') ? at.takeGluedNumber() : nullptr;
        if (!second)
            return {};
        const DayPiece *year = at.takeMark(u'/') ? at.takeYear() : nullptr;
        const bool roundTheClock = first->value == 24 && second->value == 7;
        return at.atEnd() && !roundTheClock ? inOrder(*first, *second, year) : QDate();
    }

    /// 3.5. where days are written with dots.
    QDate dottedDay() const
    {
        Walk at = walk();
        const DayPiece *first = at.takeShort();
        const DayPiece *second = first && at.takeMark(u'.') ? at.takeShort() : nullptr;
        const bool ends = m_endsWithDot || m_isDefinite;
        return second && at.atEnd() && m_frame.dotted && ends ? inOrder(*first, *second, nullptr) : QDate();
    }

    QDate inOrder(const DayPiece &first, const DayPiece &second, const DayPiece *year) const
    {
        const int month = m_frame.monthFirst ? first.value : second.value;
        const int day = m_frame.monthFirst ? second.value : first.value;
        return year ? QDate(year->value, month, day) : nextOf(month, day, m_frame.today);
    }

    /// mar 5, 5th of march, 5 mar 2027, márc. 5.
    QDate monthName() const
    {
        Walk at = walk();
        const DayPiece *month = at.take(DayPart::Month);
        if (month)
            at.skipMark(u'.');
        const DayPiece *day = at.takeShort();
        if (!day)
            return {};
        at.skip(DayPart::Ordinal);
        if (!month) {
            at.skipMark(u'.');
            at.skip(DayPart::Of);
            month = at.take(DayPart::Month);
            if (month)
                at.skipMark(u'.');
        }
        at.skipMark(u',');
        const DayPiece *year = at.takeYear();
        if (!month || !at.atEnd())
            return {};
        return year ? QDate(year->value, month->value, day->value)
                    : nextOf(month->value, day->value, m_frame.today);
    }

    /// 2026. március 5.
    QDate yearAndName() const
    {
        Walk at = walk();
        const DayPiece *year = at.takeYear();
        at.skipMark(u'.');
        const DayPiece *month = at.take(DayPart::Month);
        at.skipMark(u'.');
        const DayPiece *day = at.takeShort();
        return year && month && day && at.atEnd() ? QDate(year->value, month->value, day->value) : QDate();
    }

    /// end of next month, jövő hó vége, 月末
    QDate endForm() const
    {
        Walk at = walk();
        if (const DayPiece *piece = at.take(DayPart::EndOf))
            return at.atEnd() ? endOf(DayUnit(piece->value), piece->count, m_frame.today) : QDate();
        const bool endFirst = at.take(DayPart::End);
        if (endFirst && !at.take(DayPart::Of))
            return {};
        at.skip(DayPart::Article);
        const int ahead = at.take(DayPart::Next) ? 1 : 0;
        at.skip(DayPart::This);
        at.skip(DayPart::Article);
        const DayPiece *unit = at.take(DayPart::Unit);
        if (!unit)
            return {};
        at.skipMark(u'-');
        if ((!endFirst && !at.take(DayPart::End)) || !at.atEnd())
            return {};
        return endOf(DayUnit(unit->value), ahead, m_frame.today);
    }

    /// 5日, the 5th, 5-ig
    QDate dayOfMonth() const
    {
        Walk at = walk();
        const DayPiece *day = at.takeShort();
        if (!day)
            return {};
        const bool named = at.takeSign(u'日') || (at.take(DayPart::Ordinal) && m_isDefinite);
        return at.atEnd() && (named || m_hasSuffix) ? nextDayOfMonth(day->value, m_frame.today) : QDate();
    }

    const DayPiece *m_first;
    const DayPiece *m_last;
    const DayFrame &m_frame;
    DayStyle m_style;
    bool m_endsWithDot = false;
    bool m_isDefinite = false; ///< "the", "by", or a Hungarian suffix was there
    bool m_hasSuffix = false; ///< -ig, -én
};

} // namespace

QDate matchDay(const DayPiece *first, const DayPiece *last, const DayFrame &frame, DayStyle style)
{
    return first == last || !frame.today.isValid() ? QDate() : Matcher(first, last, frame, style).run();
}

} // namespace mainstay::quicklog
