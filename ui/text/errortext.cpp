// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString errorSentence(const Error &error, const QString &named)
{
    const QString subject = error.subject.isEmpty() ? named : error.subject;
    switch (error.code) {
    case ErrorCode::NotFound:
        return Sentences::tr("“%1” is no longer there. It may have been deleted in the meantime.")
            .arg(subject);
    case ErrorCode::Conflict:
        return Sentences::tr("“%1” was changed by somebody else or by a later step. Nothing was overwritten.").arg(subject);
    case ErrorCode::Constraint:
        return Sentences::tr("“%1” can't be saved like this: its key is in use already, or something it needs is missing.")
            .arg(subject);
    case ErrorCode::InvalidInput:
        return Sentences::tr("“%1” holds a value that can't be used (%2).").arg(subject, error.detail);
    case ErrorCode::Busy:
        return Sentences::tr("“%1” is locked by another program. Close it there, or try again in a moment. The file was "
                             "not touched.")
            .arg(subject);
    case ErrorCode::Unavailable:
        return Sentences::tr("“%1” can't be reached: there is no such file, or you may not open it.").arg(subject);
    case ErrorCode::ReadOnly:
        return Sentences::tr("“%1” is write-protected. Allow writing to it, or make a copy and open that. The file was not "
                             "touched.")
            .arg(subject);
    case ErrorCode::Corrupt:
        return Sentences::tr("“%1” is damaged and was not touched. Restore it from a backup; keep this file, much of it "
                             "may be recoverable.")
            .arg(subject);
    case ErrorCode::Foreign:
        return Sentences::tr("“%1” is not a Mainstay workspace. To bring its data in, import it. The file was not touched.")
            .arg(subject);
    case ErrorCode::NewerVersion:
        return Sentences::tr("“%1” was saved by a newer Mainstay. Update this program to open it. The file was not "
                             "touched.")
            .arg(subject);
    case ErrorCode::Full:
        return Sentences::tr("There is no space left to save “%1”. Nothing was half-saved: free some space and try again.")
            .arg(subject);
    case ErrorCode::Cancelled:
        return Sentences::tr("Cancelled. Nothing was changed.");
    case ErrorCode::Internal:
        return Sentences::tr("Something went wrong with “%1” inside the program: %2").arg(subject, error.detail);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
