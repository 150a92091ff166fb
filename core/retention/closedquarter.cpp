// SPDX-License-Identifier: Apache-2.0
#include "core/retention/closedquarter.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay::closedquarter {

namespace {

struct CountField
{
    const char16_t *name;
    qint32 LogoCounts::*place;
    RetentionBucket bucket;
};

struct AmountField
{
    const char16_t *name;
    qint64 ArrBridge::*place;
    RetentionBucket bucket;
};

constexpr std::array countFields {
    CountField {u"start", &LogoCounts::start, RetentionBucket::Start},
    CountField {u"end", &LogoCounts::end, RetentionBucket::End},
    CountField {u"kept", &LogoCounts::kept, RetentionBucket::Kept},
    CountField {u"lost", &LogoCounts::lost, RetentionBucket::Lost},
    CountField {u"new", &LogoCounts::newLogos, RetentionBucket::New},
    CountField {u"back", &LogoCounts::back, RetentionBucket::Back},
    CountField {u"in_and_out", &LogoCounts::inAndOut, RetentionBucket::InAndOut},
    CountField {u"paused", &LogoCounts::paused, RetentionBucket::Paused},
};

constexpr std::array amountFields {
    AmountField {u"opening_arr", &ArrBridge::opening, RetentionBucket::Opening},
    AmountField {u"new_arr", &ArrBridge::newArr, RetentionBucket::New},
    AmountField {u"back_arr", &ArrBridge::back, RetentionBucket::Back},
    AmountField {u"uplift_arr", &ArrBridge::uplift, RetentionBucket::Uplift},
    AmountField {u"expansion_arr", &ArrBridge::expansion, RetentionBucket::Expansion},
    AmountField {u"contraction_arr", &ArrBridge::contraction, RetentionBucket::Contraction},
    AmountField {u"churned_arr", &ArrBridge::churned, RetentionBucket::Churned},
    AmountField {u"currency_arr", &ArrBridge::currency, RetentionBucket::Currency},
    AmountField {u"closing_arr", &ArrBridge::closing, RetentionBucket::Closing},
};

QString keyOf(const char16_t *name)
{
    return QStringView(name).toString();
}

/// A line for each figure: its name, a blank, the number.
QString figuresText(const QuarterRetention &row)
{
    QString text;
    for (const CountField &field : countFields)
        text += keyOf(field.name) + u' ' + QString::number(row.accounts.*field.place) + u'\n';
    for (const AmountField &field : amountFields)
        text += keyOf(field.name) + u' ' + QString::number(row.arr.*field.place) + u'\n';
    return text;
}

Result<QHash<QString, qint64>> figuresFrom(const QString &text)
{
    QHash<QString, qint64> figures;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qsizetype blank = line.indexOf(u' ');
        const qint64 number = line.mid(blank + 1).toLongLong(&isNumber);
        if (blank < 1 || !isNumber)
            return Error {ErrorCode::Corrupt, u"a figure of a closed quarter"_s};
        figures.insert(line.left(blank).toString(), number);
    }
    return figures;
}

using Movements = std::vector<std::pair<AccountId, AccountMovement>>;

/// Who paid when the quarter opened or closed, by account.
Movements movementsOf(const RetentionTable &table, const RetentionData &data, size_t quarter)
{
    std::map<AccountId, AccountMovement> all;
    for (const RetentionBucket bucket : {RetentionBucket::Start, RetentionBucket::End}) {
        for (const AccountMovement &movement : table.accountsIn(quarter, bucket))
            all.insert({data.accounts[size_t(movement.account)], movement});
    }
    return {all.begin(), all.end()};
}

QString movementsText(const Movements &movements)
{
    QString text;
    for (const auto &[account, movement] : movements) {
        text += QString::number(account.value()) + u' ' + QString::number(movement.opening) + u' '
            + QString::number(movement.closing) + u'\n';
    }
    return text;
}

Result<Movements> movementsFrom(const QString &text)
{
    Movements movements;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> words = line.split(u' ');
        std::array<bool, 3> good {};
        if (words.size() != 3)
            return Error {ErrorCode::Corrupt, u"an account of a closed quarter"_s};
        const AccountId account(words[0].toLongLong(&good[0]));
        const AccountMovement movement {0, words[1].toLongLong(&good[1]), words[2].toLongLong(&good[2])};
        if (!good[0] || !good[1] || !good[2])
            return Error {ErrorCode::Corrupt, u"an account of a closed quarter"_s};
        movements.emplace_back(account, movement);
    }
    return movements;
}

Result<ClosedQuarter> read(const Statement &row, RetentionUnit unit)
{
    ClosedQuarter closed;
    closed.id = row.id<ClosedQuarterId>(0);
    closed.unit = unit;
    MAINSTAY_TRY(closed.quarter, Quarter::fromText(row.text(1)));
    closed.firstDay = row.date(2);
    closed.closedAt = row.instant(3);
    MAINSTAY_TRY(closed.currency, Currency::fromCode(row.text(4)));
    using Figures = QHash<QString, qint64>;
    MAINSTAY_TRY(const Figures figures, figuresFrom(row.text(5)));
    for (const CountField &field : countFields)
        closed.accounts.*field.place = static_cast<qint32>(figures.value(keyOf(field.name)));
    for (const AmountField &field : amountFields)
        closed.arr.*field.place = figures.value(keyOf(field.name));
    return closed;
}

void compareAccounts(Restatement &restatement, const Movements &now)
{
    std::map<AccountId, RestatedAccount> both;
    for (const auto &[account, movement] : restatement.closed.movements)
        both[account] = {account, movement.opening, 0, movement.closing, 0};
    for (const auto &[account, movement] : now) {
        RestatedAccount &one = both[account];
        one.account = account;
        one.openingNow = movement.opening;
        one.closingNow = movement.closing;
    }
    for (const auto &[account, one] : both) {
        if (one.openingThen != one.openingNow || one.closingThen != one.closingNow)
            restatement.accounts.push_back(one);
    }
}

} // namespace

Result<void> close(Connection &connection, const RetentionTable &table, const RetentionData &data, size_t quarter,
                   RetentionUnit unit, const Clock &clock)
{
    if (unit == RetentionUnit::AccountAndProduct || quarter >= table.quarters().size()
        || table.quarters()[quarter].span.toDate)
        return Error {ErrorCode::InvalidInput, u"a quarter that is not over can't be closed"_s};
    const QuarterRetention &row = table.quarters()[quarter];
    const auto written = connection.run("retention/insert_closed_quarter", row.span.quarter.toText(), row.span.firstDay, retentionLevels.toText(unit),
                                        clock.nowUtc(), data.currency.code(), figuresText(row),
                                        movementsText(movementsOf(table, data, quarter)));
    if (!written.ok() && written.error().code == ErrorCode::Constraint)
        return Error {ErrorCode::Conflict, u"closed already"_s};
    return written;
}

Result<void> reopen(Connection &connection, QDate firstDay, RetentionUnit unit)
{
    MAINSTAY_TRY(const std::vector<ClosedQuarter> closed, all(connection, unit));
    const auto one = std::find_if(closed.begin(), closed.end(), [&](const ClosedQuarter &c) { return c.firstDay == firstDay; });
    if (one == closed.end())
        return Error {ErrorCode::NotFound, firstDay.toString(Qt::ISODate)};
    return connection.run("retention/delete_closed_quarter", one->id);
}

Result<std::vector<ClosedQuarter>> all(Connection &connection, RetentionUnit unit)
{
    if (unit == RetentionUnit::AccountAndProduct)
        return std::vector<ClosedQuarter>();
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/closed_quarters"));
    statement.bind(retentionLevels.toText(unit));
    std::vector<ClosedQuarter> quarters;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return quarters;
        MAINSTAY_TRY(ClosedQuarter closed, read(statement, unit));
        quarters.push_back(std::move(closed));
    }
}

Result<void> loadAccounts(Connection &connection, ClosedQuarter &closed)
{
    MAINSTAY_TRY(Statement row, connection.prepare("retention/closed_quarter_accounts"));
    row.bind(closed.id);
    MAINSTAY_TRY(const bool found, row.next());
    if (!found)
        return Error {ErrorCode::NotFound, closed.quarter.toText()};
    MAINSTAY_TRY(closed.movements, movementsFrom(row.text(0)));
    return {};
}

std::optional<Restatement> compare(const ClosedQuarter &closed, const RetentionTable &table, const RetentionData &data)
{
    const std::optional<size_t> place = table.indexOf(closed.quarter);
    if (!place || table.quarters()[*place].span.firstDay != closed.firstDay)
        return std::nullopt;
    const QuarterRetention &row = table.quarters()[*place];
    Restatement restatement;
    restatement.closed = closed;
    restatement.otherCurrency = closed.currency != data.currency;
    for (const CountField &field : countFields) {
        if (closed.accounts.*field.place != row.accounts.*field.place)
            restatement.figures.push_back({field.bucket, false, closed.accounts.*field.place, row.accounts.*field.place});
    }
    if (restatement.otherCurrency)
        return restatement;
    for (const AmountField &field : amountFields) {
        if (closed.arr.*field.place != row.arr.*field.place)
            restatement.figures.push_back({field.bucket, true, closed.arr.*field.place, row.arr.*field.place});
    }
    if (!closed.movements.empty())
        compareAccounts(restatement, movementsOf(table, data, *place));
    return restatement;
}

} // namespace mainstay::closedquarter
