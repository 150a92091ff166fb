// SPDX-License-Identifier: Apache-2.0
#include "ui/text/importtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString label(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Members:
        return Texts::tr("Team members", "rows of a file");
    case ImportTarget::Accounts:
        return Texts::tr("Accounts", "rows of a file");
    case ImportTarget::Contacts:
        return Texts::tr("People of customers", "rows of a file");
    case ImportTarget::Products:
        return Texts::tr("Products", "rows of a file");
    case ImportTarget::Subscriptions:
        return Texts::tr("Subscriptions", "rows of a file");
    case ImportTarget::Touchpoints:
        return Texts::tr("Touchpoints", "rows of a file");
    case ImportTarget::Actions:
        return Texts::tr("Actions", "rows of a file");
    case ImportTarget::Usage:
        return Texts::tr("Usage", "rows of a file");
    case ImportTarget::Cases:
        return Texts::tr("Support cases", "rows of a file");
    case ImportTarget::Objectives:
        return Texts::tr("Objectives", "rows of a file");
    case ImportTarget::ChurnEvents:
        return Texts::tr("Churn events", "rows of a file");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ImportPreset preset)
{
    switch (preset) {
    case ImportPreset::Native:
        return Texts::tr("Mainstay's own columns");
    case ImportPreset::Ravenstack:
        return Texts::tr("RavenStack's columns");
    case ImportPreset::Zendesk:
        return Texts::tr("Zendesk's columns");
    }
    Q_UNREACHABLE();
    return {};
}

QString rejectSentence(const Reject &reject)
{
    switch (reject.reason) {
    case RejectReason::None:
        return {};
    case RejectReason::Required:
        return Texts::tr("is empty, but needs a value");
    case RejectReason::TooLong:
        return Texts::tr("is too long");
    case RejectReason::LineBreak:
        return Texts::tr("has a line break or another control character, but takes one line");
    case RejectReason::NotANumber:
        return Texts::tr("is not a number such as 12 or, where parts are allowed, 12.5");
    case RejectReason::NotAnAmount:
        return Texts::tr("is not an amount such as 1200.50, or has more decimals than its currency");
    case RejectReason::NotADate:
        return Texts::tr("is not a date such as 2026-03-05");
    case RejectReason::NoSuchDay:
        return Texts::tr("is a day that does not exist");
    case RejectReason::YearOutOfRange:
        return Texts::tr("is before 1900 or after 2199");
    case RejectReason::NotAnInstant:
        return Texts::tr("is not a date and time such as 2026-03-05T10:00");
    case RejectReason::NotYesOrNo:
        return Texts::tr("is neither yes nor no");
    case RejectReason::NotACurrency:
        return Texts::tr("is not a currency code such as EUR");
    case RejectReason::UnknownWord:
        return Texts::tr("is none of the words that this column takes");
    case RejectReason::OutOfRange:
        return Texts::tr("is out of range");
    case RejectReason::TooFewColumns:
        return Texts::tr("the row has fewer columns than the header");
    case RejectReason::TooManyColumns:
        return Texts::tr("the row has more columns than the header");
    case RejectReason::DuplicateKey:
        return Texts::tr("is a key that row %1 has already").arg(reject.otherRow);
    case RejectReason::NameTaken:
        return Texts::tr("is the name of another product");
    case RejectReason::UnknownAccount:
        return Texts::tr("is no account's key: import the accounts first");
    case RejectReason::UnknownMember:
        return Texts::tr("is no team member's key: import the team first");
    case RejectReason::UnknownContact:
        return Texts::tr("is no person's key: import the people first");
    case RejectReason::UnknownTouchpoint:
        return Texts::tr("is no touchpoint's key: import the touchpoints first");
    case RejectReason::UnknownSubscription:
        return Texts::tr("is no subscription's key: import the subscriptions first");
    case RejectReason::UnknownProduct:
        return Texts::tr("is no product's key or name");
    case RejectReason::UnknownMetric:
        return Texts::tr("is no metric's key or name: import the usage first");
    case RejectReason::UnknownTimeZone:
        return Texts::tr("is not a time zone such as Asia/Tokyo");
    case RejectReason::EndBeforeStart:
        return Texts::tr("ends before it starts");
    case RejectReason::NoticeAfterEnd:
        return Texts::tr("is after the end");
    case RejectReason::Overlap:
        return Texts::tr("covers days that another period of this subscription covers");
    case RejectReason::Contradiction:
        return Texts::tr("contradicts another column, or another row of the same key");
    case RejectReason::Cycle:
        return Texts::tr("would make the account its own parent");
    case RejectReason::Refused:
        return Texts::tr("the workspace's own rules refuse it");
    }
    Q_UNREACHABLE();
    return {};
}

QString faultSentence(const CsvFailure &failure)
{
    const QString line = QLocale().toString(failure.line);
    switch (failure.fault) {
    case CsvFault::None:
        return {};
    case CsvFault::NotText:
        return Texts::tr("This is not a CSV file (%1). Save it as CSV in UTF-8 and try again.")
            .arg(QString::fromUtf8(failure.detail));
    case CsvFault::NulByte:
        return Texts::tr("Line %1 holds a zero byte: this is not a CSV file.").arg(line);
    case CsvFault::InvalidUtf8:
        return Texts::tr("Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and try again.").arg(line);
    case CsvFault::UnterminatedQuote:
        return Texts::tr("The quote that opens in line %1 is never closed.").arg(line);
    case CsvFault::TextAfterQuote:
        return Texts::tr("Line %1 has text after a closing quote.").arg(line);
    case CsvFault::FieldTooLong:
    case CsvFault::RecordTooLong:
        return Texts::tr("Line %1 is too long to be true.").arg(line);
    case CsvFault::TooManyColumns:
        return Texts::tr("Line %1 has too many columns to be true.").arg(line);
    case CsvFault::ReadFailed:
        return Texts::tr("The file can't be read on after line %1.").arg(line);
    }
    Q_UNREACHABLE();
    return {};
}

QString mappingSentence(const MappingProblem &problem)
{
    switch (problem.kind) {
    case MappingProblem::Kind::MissingColumn:
        return Texts::tr("The column “%1” is missing.").arg(problem.header);
    case MappingProblem::Kind::DuplicateColumn:
        return Texts::tr("There are two columns “%1”.").arg(problem.header);
    case MappingProblem::Kind::NoSuchMapping:
        return Texts::tr("These columns know nothing of such rows.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ratesSentence(const QStringList &currencies)
{
    if (currencies.isEmpty())
        return {};
    return Texts::tr("There is no exchange rate for %1: retention can't be computed until one is set in the workspace settings.")
        .arg(QLocale().createSeparatedList(currencies));
}

QString countsSentence(const ImportReport &report, const QLocale &locale)
{
    return Texts::tr("%1 new, %2 changed, %3 as they were, %4 refused")
        .arg(locale.toString(report.added), locale.toString(report.updated), locale.toString(report.unchanged),
             locale.toString(report.rejected));
}

} // namespace mainstay
