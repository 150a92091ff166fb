// SPDX-License-Identifier: Apache-2.0
#include "app/cli/retentionoutput.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

/// null where there is nothing, as for an account without a key or a group without a name.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const LogoCounts &accounts)
{
    return {{u"start"_s, accounts.start},         {u"end"_s, accounts.end},
            {u"kept"_s, accounts.kept},           {u"lost"_s, accounts.lost},
            {u"new"_s, accounts.newLogos},        {u"back"_s, accounts.back},
            {u"in_and_out"_s, accounts.inAndOut}, {u"paused"_s, accounts.paused},
            {u"lapsed"_s, accounts.lapsed}};
}

QJsonObject toJson(const ArrBridge &arr)
{
    return {{u"opening"_s, arr.opening},
            {u"new"_s, arr.newArr},
            {u"back"_s, arr.back},
            {u"uplift"_s, arr.uplift},
            {u"expansion"_s, arr.expansion},
            {u"contraction"_s, arr.contraction},
            {u"churned"_s, arr.churned},
            {u"currency"_s, arr.currency},
            {u"closing"_s, arr.closing}};
}

QJsonObject toJson(const QuarterRetention &row, const Currency &currency)
{
    QJsonObject object {{u"quarter"_s, row.span.quarter.toText()},
                        {u"first_day"_s, row.span.firstDay.toString(Qt::ISODate)},
                        {u"to_date"_s, row.span.toDate},
                        {u"currency"_s, currency.code()},
                        {u"accounts"_s, toJson(row.accounts)},
                        {u"arr"_s, toJson(row.arr)}};
    for (const auto &[ratio, key] : retentionRatios.rows) {
        const std::optional<Fraction> figure = ratioOf(row, ratio);
        object.insert(QStringView(key).toString(),
                      figure ? QJsonValue(figure->value()) : QJsonValue(QJsonValue::Null));
    }
    return object;
}

} // namespace

QJsonArray toJson(const RetentionReport &report)
{
    QJsonArray array;
    for (const RetentionSheet &sheet : report.sheets) {
        for (const QuarterRetention &row : sheet.rows) {
            QJsonObject object = toJson(row, report.currency);
            if (report.by) {
                object.insert(u"by"_s, retentionDimensions.toText(*report.by));
                object.insert(u"group"_s, orNull(sheet.group));
            }
            array.append(object);
        }
    }
    return array;
}

QJsonArray toJson(const RetentionList &list)
{
    QJsonArray array;
    for (const ListedAccount &listed : list.accounts) {
        array.append(QJsonObject {{u"id"_s, listed.account.id.value()},
                                  {u"key"_s, orNull(listed.account.key)},
                                  {u"name"_s, listed.account.name},
                                  {u"opening"_s, listed.opening},
                                  {u"closing"_s, listed.closing},
                                  {u"currency"_s, list.currency.code()}});
    }
    return array;
}

} // namespace mainstay::cli
