// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewsreport.h"

#include <QLocale>

#include <optional>

namespace mainstay {

/// What the list of reviews can be sorted by; also its columns.
enum class ReviewColumn { When, Account, Kind, Status, Owner, Steps, Buyer };

inline constexpr int reviewColumnCount = 7;

/// What a figure of the statistics stands for; internal reviews are in none of them.
enum class ReviewFigure { All, Due, Held, WithBuyer, Ahead, Skipped, Cancelled };

inline constexpr int reviewFigureCount = 7;

/// What the list shows and in which order.
struct ReviewQuery
{
    static constexpr qint64 nobody = -1;

    QString text; ///< every word of it, folded, is in the names of account or owner, or in the place
    qint64 owner = 0; ///< of a member; 0: all of them, nobody: those without an owner
    ReviewColumn column = ReviewColumn::When;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<QString> tier {}; ///< only accounts of this one; may be empty
    ReviewFigure figure = ReviewFigure::All; ///< only what this figure counts

    bool isOfFigure() const { return tier || figure != ReviewFigure::All; }
    bool isFiltered() const { return !text.trimmed().isEmpty() || owner != 0 || isOfFigure(); }
    friend bool operator==(const ReviewQuery &, const ReviewQuery &) = default;
};

/// The places in `report.reviews` of what passes, in order.
std::vector<size_t> listed(const ReviewsReport &report, const ReviewQuery &query);
/// The places in `report.due` of what passes, in order.
std::vector<size_t> listedDue(const ReviewsReport &report, const ReviewQuery &query);

/// The places in `report.around` of what passes, in the order of the report.
std::vector<size_t> listedAround(const ReviewsReport &report, const ReviewQuery &query);

/// "Tue 12 May 2026, 10:00" on the reader's clock; empty without a date.
QString whenText(const QDateTime &start, const QLocale &locale);
/// Whether its own zone has another clock at that time than the reader.
bool reviewIsElsewhere(const QbrRow &review);
/// The same on the clock of an IANA zone, with its name; empty where there is no such zone.
QString whenThereText(const QDateTime &start, const QString &timeZone, const QLocale &locale);

} // namespace mainstay
