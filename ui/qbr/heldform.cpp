// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/heldform.h"

#include "core/touchpoints/touchpointstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mainstay {

QString heldDraftPlace(QbrId review)
{
    return u"held:%1"_s.arg(review.value());
}

QString toPayload(const HeldDraft &draft)
{
    const QJsonObject object {{u"minutes"_s, draft.minutes}, {u"decisions"_s, draft.decisions}, {u"goals"_s, draft.goals}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<HeldDraft> heldDraftOf(const QString &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return HeldDraft {object.value(u"minutes"_s).toString(), object.value(u"decisions"_s).toString(), object.value(u"goals"_s).toString()};
}

Result<HeldForm> loadHeldForm(Connection &connection, QbrId review, QDate today)
{
    HeldForm held;
    MAINSTAY_TRY(held.form, loadReviewForm(connection, review));
    const Qbr &stored = held.form.review;
    MAINSTAY_TRY(held.start, heldreview::start(connection, stored, today));
    MAINSTAY_TRY(held.next, reviewplan::nextAfter(connection, stored, today, QTimeZone::systemTimeZone()));
    MAINSTAY_TRY(held.words, logtemplates::sentimentWords(connection));
    MAINSTAY_TRY(const std::optional<Draft> draft, touchpointstore::draft(connection, heldDraftPlace(review)));
    if (draft)
        held.draft = heldDraftOf(draft->payload);
    return held;
}

} // namespace mainstay
