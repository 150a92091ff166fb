// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewoutlook.h"
#include "ui/accounts/detailrow.h"

#include <QLocale>
#include <QWidget>

class QBoxLayout;

namespace mainstay {

/// Where the account stands with its business reviews: the next one, or when one is due, and the last one that was held.
class ReviewsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewsCard)

public:
    /// As it stands at `now` (UTC), on `today`.
    ReviewsCard(const ReviewOutlook &outlook, const QDateTime &now, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(mainstay::QbrId review);
    void beginRequested(); ///< a new one
    void pageRequested(); ///< all reviews

private:
    DetailRow *addRow(const QString &name, DetailRow::Content content, QbrId review);
    void addNext(const QbrRow &review);
    void addDue();
    void addLast(const QbrRow &review);
    void addButtons();

    QBoxLayout *m_column = nullptr; ///< of the card
    const ReviewOutlook m_outlook;
    const QDateTime m_now;
    const QDate m_today;
    const QLocale m_locale;
};

} // namespace mainstay
