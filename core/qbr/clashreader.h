// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/clashes.h"
#include "core/storage/connection.h"

#include <QHash>

#include <optional>

namespace mainstay {

/// What speaks against a new time of a review, with what is needed to say it.
struct ClashReport
{
    struct Other
    {
        QString accountName;
        QDateTime start; ///< UTC
    };

    QString accountName;
    QDateTime start; ///< UTC: where it is to be
    QTimeZone ownerZone;
    QTimeZone customerZone;
    int mostPerDay = 0;
    int mostPerWeek = 0;
    std::vector<Clash> clashes;
    QHash<MemberId, QString> members; ///< names of those in the clashes
    QHash<ContactId, QString> people;
    QHash<QbrId, Other> others;
    QString ownerHoliday; ///< its name; empty where it is none
    QString customerHoliday;
};

namespace clashreader {

/// What speaks against `start` (UTC) for a review. NotFound when it is gone. `local`: of whom nobody has said a zone.
Result<ClashReport> find(Connection &connection, QbrId review, const QDateTime &start, const QTimeZone &local);

} // namespace clashreader

} // namespace mainstay
