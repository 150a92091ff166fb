// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importoutput.h"

#include "app/cli/command.h"
#include "core/base/enumtext.h"
#include "ui/text/importtext.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

constexpr EnumText<ImportOutcome, 7> outcomes {{{{ImportOutcome::Imported, u"imported"},
                                                {ImportOutcome::NothingNew, u"nothing-new"},
                                                {ImportOutcome::Tried, u"tried"},
                                                {ImportOutcome::HeldBack, u"held-back"},
                                                {ImportOutcome::NotCsv, u"not-csv"},
                                                {ImportOutcome::NoHeader, u"no-header"},
                                                {ImportOutcome::WrongColumns, u"wrong-columns"}}}};

constexpr EnumText<CsvFault, 10> faults {{{{CsvFault::None, u"none"},
                                           {CsvFault::NotText, u"not-text"},
                                           {CsvFault::NulByte, u"nul-byte"},
                                           {CsvFault::InvalidUtf8, u"invalid-utf8"},
                                           {CsvFault::UnterminatedQuote, u"unterminated-quote"},
                                           {CsvFault::TextAfterQuote, u"text-after-quote"},
                                           {CsvFault::FieldTooLong, u"field-too-long"},
                                           {CsvFault::RecordTooLong, u"record-too-long"},
                                           {CsvFault::TooManyColumns, u"too-many-columns"},
                                           {CsvFault::ReadFailed, u"read-failed"}}}};

constexpr EnumText<MappingProblem::Kind, 3> problemKinds {
    {{{MappingProblem::Kind::MissingColumn, u"missing-column"},
      {MappingProblem::Kind::DuplicateColumn, u"duplicate-column"},
      {MappingProblem::Kind::NoSuchMapping, u"no-such-mapping"}}}};

QJsonObject toJson(const Reject &reject)
{
    QJsonObject object {{u"row"_s, reject.row},
                        {u"column"_s, reject.column.isEmpty() ? QJsonValue() : QJsonValue(reject.column)},
                        {u"value"_s, reject.value},
                        {u"reason"_s, toText(reject.reason)}};
    if (reject.otherRow > 0)
        object.insert(u"other_row"_s, reject.otherRow);
    return object;
}

QJsonObject reasonsOf(const ImportReport &report)
{
    QJsonObject reasons;
    for (const auto &[reason, count] : report.reasons)
        reasons.insert(toText(reason), count);
    return reasons;
}

QString rejectLine(const Reject &reject)
{
    const QString row = QLocale().toString(reject.row);
    if (reject.column.isEmpty())
        return Texts::tr("  row %1: %2").arg(row, rejectSentence(reject));
    if (reject.value.isEmpty())
        return Texts::tr("  row %1, %2: %3").arg(row, reject.column, rejectSentence(reject));
    // One pass of arg(): a value may hold a %2 of its own.
    return Texts::tr("  row %1, %2: “%3” %4")
        .arg(row, reject.column, reject.value.simplified(), rejectSentence(reject));
}

QString outcomeSentence(const ImportReport &report)
{
    switch (report.outcome) {
    case ImportOutcome::Imported:
        return Texts::tr("Imported as batch %1; undo takes it back.").arg(report.batch.value());
    case ImportOutcome::NothingNew:
        return Texts::tr("Nothing was changed.");
    case ImportOutcome::Tried:
        return Texts::tr("A dry run: nothing was changed.");
    case ImportOutcome::HeldBack:
        return Texts::tr("Nothing was changed, as not every row is good.");
    case ImportOutcome::NotCsv:
        return faultSentence(report.fault) + u' ' + Texts::tr("Nothing was changed.");
    case ImportOutcome::NoHeader:
        return Texts::tr("The file is empty.");
    case ImportOutcome::WrongColumns:
        return Texts::tr("The columns don't fit; no row was read.");
    }
    Q_UNREACHABLE();
    return {};
}

void printCounts(QTextStream &out, const ImportReport &report)
{
    out << u"  "_s
        << Texts::tr("%Ln row(s) read: ", nullptr, int(report.read)) + countsSentence(report, QLocale()) << Qt::endl;
    if (report.productsCreated > 0)
        out << u"  "_s << Texts::tr("%Ln product(s) made on the way", nullptr, int(report.productsCreated)) << Qt::endl;
    if (!report.currenciesWithoutRate.isEmpty())
        out << u"  "_s << ratesSentence(report.currenciesWithoutRate) << Qt::endl;
    if (!report.mapping.noHomeYet.isEmpty())
        out << Texts::tr("  no home yet for: %1").arg(report.mapping.noHomeYet.join(u", "_s)) << Qt::endl;
    if (!report.mapping.unknown.isEmpty())
        out << Texts::tr("  unknown columns, passed over: %1").arg(report.mapping.unknown.join(u", "_s)) << Qt::endl;
}

void printRejects(QTextStream &out, const ImportReport &report)
{
    qint64 problems = 0;
    for (const auto &[reason, count] : report.reasons)
        problems += count;
    for (const Reject &reject : report.rejects)
        out << rejectLine(reject) << Qt::endl;
    if (problems > qint64(report.rejects.size()))
        out << u"  "_s
            << Texts::tr("… and %Ln more; --rejects writes them all to a file", nullptr,
                         int(problems - qint64(report.rejects.size())))
            << Qt::endl;
}

} // namespace

QJsonObject toJson(const QString &file, const ImportReport &report)
{
    QJsonArray rejects;
    for (const Reject &reject : report.rejects)
        rejects.append(toJson(reject));
    QJsonArray problems;
    for (const MappingProblem &problem : report.mapping.problems)
        problems.append(QJsonObject {{u"kind"_s, problemKinds.toText(problem.kind)}, {u"column"_s, problem.header}});
    QJsonObject fault;
    if (report.fault.fault != CsvFault::None)
        fault = {{u"kind"_s, faults.toText(report.fault.fault)}, {u"line"_s, report.fault.line}};
    return {{u"file"_s, file},
            {u"as"_s, toText(report.mapping.target)},
            {u"mapping"_s, toText(report.mapping.preset)},
            {u"outcome"_s, outcomes.toText(report.outcome)},
            {u"batch"_s, report.batch.isValid() ? QJsonValue(report.batch.value()) : QJsonValue()},
            {u"read"_s, report.read},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"rejected"_s, report.rejected},
            {u"products_created"_s, report.productsCreated},
            {u"reasons"_s, reasonsOf(report)},
            {u"currencies_without_rate"_s, QJsonArray::fromStringList(report.currenciesWithoutRate)},
            {u"rejects"_s, rejects},
            {u"no_home_yet"_s, QJsonArray::fromStringList(report.mapping.noHomeYet)},
            {u"unknown_columns"_s, QJsonArray::fromStringList(report.mapping.unknown)},
            {u"column_problems"_s, problems},
            {u"fault"_s, fault.isEmpty() ? QJsonValue() : QJsonValue(fault)}};
}

void printReport(QTextStream &out, const QString &file, const ImportReport &report)
{
    out << QFileInfo(file).fileName() << u": "_s << outcomeSentence(report) << Qt::endl;
    for (const MappingProblem &problem : report.mapping.problems)
        out << u"  "_s << mappingSentence(problem) << Qt::endl;
    if (report.outcome == ImportOutcome::NotCsv || report.outcome == ImportOutcome::NoHeader
        || report.outcome == ImportOutcome::WrongColumns)
        return;
    printCounts(out, report);
    printRejects(out, report);
}

} // namespace mainstay::cli
