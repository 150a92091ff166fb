// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icsreader.h"
#include "core/capture/mail.h"

#include <optional>

namespace mainstay {

/// Why a mail was refused, or what was left out of it.
enum class EmlProblem {
    NotAMail, ///< no header of a mail at all
    FileTooLarge,
    HeaderTooLarge,
    NoDate, ///< none that can be read, and no server that noted one
    NoPeople, ///< nobody with an address
    BodyCut, ///< only the beginning of its text was read
    PartsLeftOut, ///< nested too deep, or too many
};

QString toText(EmlProblem problem);

struct EmlLimits
{
    qsizetype fileBytes = 64 * 1024 * 1024;
    qsizetype headerBytes = 1024 * 1024;
    qsizetype bodyChars = 500'000;
    int people = 5'000;
    int parts = 500;
    int depth = 12;
};

struct EmlContent
{
    std::optional<Mail> mail;
    EmlProblem problem = EmlProblem::NotAMail; ///< without a mail
    std::vector<EmlProblem> losses; ///< of a mail that was read
    std::vector<IcsIssue> calendarIssues; ///< of text/calendar parts

    friend bool operator==(const EmlContent &, const EmlContent &) = default;
};

/// One message (RFC 5322, MIME, any character set, and what comes near). Attachments are told by name and size,
/// nothing is opened, loaded or executed. HTML becomes plain text. `calendar` says how text/calendar parts are
/// read. Any thread.
EmlContent readEml(const QByteArray &bytes, const IcsOptions &calendar, const EmlLimits &limits = {});

} // namespace mainstay
