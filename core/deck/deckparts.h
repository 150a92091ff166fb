// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/container.h"
#include "core/deck/slidedocument.h"

#include <QHash>

namespace mainstay::deck {

/// The charts and pictures of a deck, numbered as they come.
class DeckParts final
{
public:
    DeckParts(PartContainer &container, Language language);
    Q_DISABLE_COPY_MOVE(DeckParts)

    /// The name of the chart's part, which has its workbook beside it.
    Result<QByteArray> addChart(const Chart &chart);
    /// The name of the picture's part. InvalidInput where the bytes are no such picture or it has no size.
    Result<QByteArray> addPicture(const Picture &picture);

private:
    PartContainer &m_container;
    const Language m_language;
    int m_charts = 0;
    QHash<QByteArray, QByteArray> m_pictures; ///< names by digest
};

} // namespace mainstay::deck
