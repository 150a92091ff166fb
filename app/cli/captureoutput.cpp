// SPDX-License-Identifier: Apache-2.0
#include "app/cli/captureoutput.h"

#include "app/cli/command.h"
#include "ui/text/capturetext.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QJsonObject toJson(const CaptureImported &one)
{
    QJsonObject account {{u"id"_s, one.account.account.value()}, {u"name"_s, one.account.name}};
    return {{u"source"_s, one.item.source},
            {u"at"_s, one.item.at.toString(Qt::ISODate)},
            {u"summary"_s, one.item.summary},
            {u"kind"_s, toText(one.item.kind)},
            {u"outcome"_s, toText(one.outcome)},
            {u"account"_s, one.account.account.isValid() ? QJsonValue(account) : QJsonValue()},
            {u"touchpoint"_s, one.touchpoint.isValid() ? QJsonValue(one.touchpoint.value()) : QJsonValue()},
            {u"people"_s, one.people},
            {u"new_people"_s, one.newPeople},
            {u"people_left_out"_s, one.peopleLeftOut}};
}

QJsonObject toJson(const CaptureFault &fault)
{
    return {{u"reason"_s, fault.reason}, {u"summary"_s, fault.summary}, {u"line"_s, fault.line}, {u"refused"_s, fault.refused}};
}

void print(QTextStream &out, const CaptureImported &one)
{
    const QString when = QLocale().toString(one.item.at.toLocalTime(), QLocale::ShortFormat);
    QString line = u"  "_s + when + u"  "_s + one.item.summary + u" – "_s + label(one.outcome);
    if (one.account.account.isValid())
        line += u": "_s + one.account.name;
    out << line << Qt::endl;
    if (one.peopleLeftOut > 0)
        out << u"    "_s << leftOutSentence(one.peopleLeftOut) << Qt::endl;
}

void print(QTextStream &out, const CaptureFault &fault)
{
    const QString sentence = captureSentence(fault);
    if (fault.line == 0)
        out << u"  "_s << sentence << Qt::endl;
    else if (fault.summary.isEmpty())
        out << Texts::tr("  line %L1: %2").arg(fault.line).arg(sentence) << Qt::endl;
    else
        out << Texts::tr("  line %L1, “%2”: %3").arg(fault.line).arg(fault.summary, sentence) << Qt::endl;
}

} // namespace

bool CaptureFileReport::hasRejects() const
{
    return std::any_of(imported.begin(), imported.end(),
                       [](const CaptureImported &one) { return one.outcome == CaptureOutcome::NoAccount; })
        || std::any_of(file.faults.begin(), file.faults.end(), [](const CaptureFault &fault) { return fault.refused; });
}

int CaptureReport::logged() const
{
    qsizetype count = 0;
    for (const CaptureFileReport &file : files)
        count += std::count_if(file.imported.begin(), file.imported.end(),
                               [](const CaptureImported &one) { return one.outcome == CaptureOutcome::Logged; });
    return int(count);
}

bool CaptureReport::hasRejects() const
{
    return std::any_of(files.begin(), files.end(), [](const CaptureFileReport &file) { return file.hasRejects(); });
}

QJsonObject toJson(const CaptureReport &report)
{
    QJsonArray files;
    for (const CaptureFileReport &one : report.files) {
        QJsonArray items;
        for (const CaptureImported &imported : one.imported)
            items.append(toJson(imported));
        QJsonArray faults;
        for (const CaptureFault &fault : one.file.faults)
            faults.append(toJson(fault));
        files.append(QJsonObject {{u"file"_s, one.file.name}, {u"items"_s, items}, {u"faults"_s, faults}});
    }
    return {{u"dry_run"_s, report.dryRun},
            {u"batch"_s, report.batch.isValid() ? QJsonValue(report.batch.value()) : QJsonValue()},
            {u"logged"_s, report.logged()},
            {u"files"_s, files}};
}

void print(QTextStream &out, const CaptureReport &report)
{
    for (const CaptureFileReport &one : report.files) {
        out << one.file.name << Qt::endl;
        for (const CaptureImported &imported : one.imported)
            print(out, imported);
        for (const CaptureFault &fault : one.file.faults)
            print(out, fault);
        if (one.imported.empty() && one.file.faults.empty())
            out << Texts::tr("  no meeting in these days") << Qt::endl;
    }
    if (report.dryRun)
        out << Texts::tr("%Ln item(s) would be logged.", nullptr, report.logged()) << Qt::endl;
    else
        out << Texts::tr("%Ln item(s) logged.", nullptr, report.logged()) << Qt::endl;
}

} // namespace mainstay::cli
