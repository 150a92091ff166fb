// SPDX-License-Identifier: Apache-2.0
#include "core/storage/statement.h"

#include "core/storage/statementcache.h"

namespace mainstay {

namespace {

int twoDigits(const char *text)
{
    return (text[0] - '0') * 10 + text[1] - '0';
}

/// Fliegel and Van Flandern (1968), as QDate counts.
qint32 toJulianDay(int year, int month, int day)
{
    const int a = (14 - month) / 12;
    const int y = year + 4800 - a;
    const int m = month + 12 * a - 3;
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

} // namespace

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_cache = std::exchange(other.m_cache, nullptr);
        m_slot = other.m_slot;
        m_driver = other.m_driver;
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_cache)
        m_cache->giveBack(m_slot);
    m_cache = nullptr;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = m_driver->step();
        if (!row.ok()) {
            m_driver->reset();
            return row.error();
        }
        if (!*row)
            break;
    }
    m_driver->reset();
    return {};
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

qint32 Statement::julianDay(int column, qint32 ifNull) const
{
    const QByteArrayView iso = utf8(column);
    if (iso.isEmpty())
        return ifNull;
    if (iso.size() != 10)
        return 0;
    const char *text = iso.data();
    return toJulianDay(twoDigits(text) * 100 + twoDigits(text + 2), twoDigits(text + 5), twoDigits(text + 8));
}

QDateTime Statement::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(int64(column), Qt::UTC);
}

void Statement::bindDate(int parameter, QDate day)
{
    if (day.isValid())
        m_driver->bindText(parameter, day.toString(Qt::ISODate));
    else
        m_driver->bindNull(parameter);
}

void Statement::bindInstant(int parameter, const QDateTime &at)
{
    if (at.isValid())
        m_driver->bindInt64(parameter, at.toMSecsSinceEpoch());
    else
        m_driver->bindNull(parameter);
}

} // namespace mainstay
