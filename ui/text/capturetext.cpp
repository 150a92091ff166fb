// SPDX-License-Identifier: Apache-2.0
#include "ui/text/capturetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

/// By the reason's own text, which calendars and mails share.
constexpr std::array<std::pair<const char *, const char *>, 21> sentences {{
    {"unreadable-file", QT_TRANSLATE_NOOP("Capture", "The file can't be read.")},
    {"not-a-calendar", QT_TRANSLATE_NOOP("Capture", "This is not a calendar file.")},
    {"not-a-mail", QT_TRANSLATE_NOOP("Capture", "This is neither a mail nor a calendar.")},
    {"file-too-large", QT_TRANSLATE_NOOP("Capture", "The file is too large.")},
    {"header-too-large", QT_TRANSLATE_NOOP("Capture", "The header of the mail is too large.")},
    {"line-too-long", QT_TRANSLATE_NOOP("Capture", "A line of the meeting is too long.")},
    {"too-many-events", QT_TRANSLATE_NOOP("Capture", "There are too many meetings in the file; the rest was not read.")},
    {"cut-off", QT_TRANSLATE_NOOP("Capture", "The meeting is cut off: the file ends too early.")},
    {"file-cut-off", QT_TRANSLATE_NOOP("Capture", "The file ends too early; what comes behind it is missing.")},
    {"unreadable", QT_TRANSLATE_NOOP("Capture", "The meeting can't be read.")},
    {"no-start", QT_TRANSLATE_NOOP("Capture", "The meeting has no time.")},
    {"bad-start", QT_TRANSLATE_NOOP("Capture", "The time of the meeting can't be read.")},
    {"bad-rule", QT_TRANSLATE_NOOP("Capture", "The rule of the series can't be read; only its first meeting was.")},
    {"too-frequent", QT_TRANSLATE_NOOP("Capture", "The series repeats too often; only its first meeting was read.")},
    {"too-much-work", QT_TRANSLATE_NOOP("Capture", "The series takes too long to work out; some of its meetings are missing.")},
    {"too-many-occurrences", QT_TRANSLATE_NOOP("Capture", "The series has too many meetings; only the first ones were read.")},
    {"unknown-zone", QT_TRANSLATE_NOOP("Capture", "The time zone is unknown; the time was taken as yours.")},
    {"too-many-people", QT_TRANSLATE_NOOP("Capture", "The meeting has too many people; only the first ones were read.")},
    {"no-date", QT_TRANSLATE_NOOP("Capture", "The mail has no date.")},
    {"body-cut", QT_TRANSLATE_NOOP("Capture", "The mail is too long; only its beginning was read.")},
    {"parts-left-out", QT_TRANSLATE_NOOP("Capture", "The mail has too many parts within parts; some were not read.")},
}};

} // namespace

QString label(CaptureOutcome outcome)
{
    switch (outcome) {
    case CaptureOutcome::Logged:
        return Texts::tr("Logged", "meeting or mail");
    case CaptureOutcome::AlreadyLogged:
        return Texts::tr("Logged already");
    case CaptureOutcome::Dismissed:
        return Texts::tr("Set aside", "meeting or mail");
    case CaptureOutcome::NoAccount:
        return Texts::tr("No account found");
    case CaptureOutcome::Upcoming:
        return Texts::tr("Still to come");
    case CaptureOutcome::Cancelled:
        return Texts::tr("Cancelled", "meeting");
    }
    Q_UNREACHABLE();
    return {};
}

QString captureSentence(const CaptureFault &fault)
{
    for (const auto &[reason, sentence] : sentences) {
        if (fault.reason == QLatin1StringView(reason))
            return Texts::tr(sentence);
    }
    return Texts::tr("The mail names nobody with an address.");
}

QStringList lossSentences(const std::vector<CaptureFault> &faults)
{
    QStringList sentences;
    std::vector<std::pair<CaptureFault, int>> counted;
    for (const CaptureFault &fault : faults) {
        if (fault.refused)
            continue;
        const auto known = std::find_if(counted.begin(), counted.end(),
                                        [&](const auto &one) { return one.first.reason == fault.reason; });
        if (known == counted.end())
            counted.emplace_back(fault, 1);
        else
            ++known->second;
    }
    for (const auto &[fault, count] : counted) {
        const QString sentence = captureSentence(fault);
        if (count > 1)
            sentences += Texts::tr("%Ln item(s): %1", "meetings or mails, what was lost of each", count).arg(sentence);
        else
            sentences += fault.summary.isEmpty() ? sentence : Texts::tr("“%1”: %2", "title, what was lost").arg(fault.summary, sentence);
    }
    return sentences;
}

QString leftOutSentence(int people)
{
    return Texts::tr("%Ln further person(s) whom nobody knows are left out: they are too many to be offered.", nullptr, people);
}

} // namespace mainstay
