// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/daywords.h"
#include "core/touchpoints/quicklog.h"

#include <optional>

namespace mainstay::quicklog {

/// How much a text has to look like a day.
enum class DayStyle {
    Trailing, ///< at the end of a sentence: "two weeks" is a duration, "in two weeks" a day
    Alone, ///< meant to be a day
};

/// Reads days out of text; made once for one text, as it asks the locale how it writes days.
class DayReader final
{
public:
    explicit DayReader(const Context &context);

    struct Found
    {
        QDate day;
        qsizetype start = 0; ///< what it takes from the text
        qsizetype end = 0;
    };
    /// With something before it. Single blanks between words, as QString::simplified() makes them.
    std::optional<Found> atEnd(QStringView text) const;
    /// At the beginning: any day, or only one that says "at the latest" (by fri, péntekig, 金曜までに).
    enum class Start { AnyDay, DeadlineOnly };
    std::optional<Found> atStart(QStringView text, Start start) const;
    /// The whole text.
    QDate whole(QStringView text) const;

private:
    QDate m_today;
    bool m_monthFirst = false;
    bool m_dotted = false;
};

} // namespace mainstay::quicklog
