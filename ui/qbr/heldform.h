// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/heldreview.h"
#include "core/qbr/reviewplan.h"
#include "core/touchpoints/logtemplates.h"
#include "ui/qbr/reviewform.h"

namespace mainstay {

/// What was typed into the form of a held review and not saved yet.
struct HeldDraft
{
    QString minutes;
    QString decisions;
    QString goals;

    friend bool operator==(const HeldDraft &, const HeldDraft &) = default;
};

QString heldDraftPlace(QbrId review);
QString toPayload(const HeldDraft &draft);
/// Nothing for what is no such draft.
std::optional<HeldDraft> heldDraftOf(const QString &payload);

/// A review that was held, with what its form begins with.
struct HeldForm
{
    ReviewForm form;
    HeldStart start;
    NextReview next;
    SentimentWords words;
    std::optional<HeldDraft> draft; ///< that was left behind
};

/// NotFound when it is gone.
Result<HeldForm> loadHeldForm(Connection &connection, QbrId review, QDate today);

} // namespace mainstay
