// SPDX-License-Identifier: Apache-2.0
#include "ui/common/renewalmarks.h"

#include "ui/text/retentionlabels.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct RenewalMarks
{
    Q_DECLARE_TR_FUNCTIONS(RenewalMarks)
};

} // namespace

Tone toneOf(RenewalCategory category)
{
    switch (category) {
    case RenewalCategory::NotAssessed:
        return Tone::Unknown;
    case RenewalCategory::Commit:
    case RenewalCategory::Likely:
        return Tone::Good;
    case RenewalCategory::AtRisk:
        return Tone::Watch;
    case RenewalCategory::Unlikely:
        return Tone::Poor;
    }
    Q_UNREACHABLE();
    return Tone::Unknown;
}

QString stateText(const Renewal &renewal, QDate today)
{
    return renewal.isLapsed(today) ? RenewalMarks::tr("Lapsed", "renewal that ran out undecided") : label(renewal.outcome);
}

std::optional<Tone> stateTone(const Renewal &renewal, QDate today)
{
    switch (renewal.outcome) {
    case RenewalOutcomeKind::Open:
        return renewal.isLapsed(today) ? std::optional(Tone::Poor) : std::nullopt;
    case RenewalOutcomeKind::Renewed:
    case RenewalOutcomeKind::Uplift:
        return Tone::Good;
    case RenewalOutcomeKind::Downgrade:
        return Tone::Watch;
    case RenewalOutcomeKind::Lost:
        return Tone::Poor;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<Tone> noticeTone(const Renewal &renewal, QDate today)
{
    if (!renewal.isOpen() || !renewal.noticeDay.isValid() || today.daysTo(renewal.noticeDay) > noticeDays)
        return std::nullopt;
    return renewal.noticeDay < today ? Tone::Poor : Tone::Watch;
}

QString probabilityText(int percent, const QLocale &locale)
{
    return locale.toString(percent) + locale.percent();
}

} // namespace mainstay
