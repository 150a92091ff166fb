// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/accounts/accountdetails.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace mainstay {

class Card;
class PlainLabel;

/// The left column of an account's page: what is known of it, what it pays, its reviews, who works there, notes.
class AccountCards final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCards)

public:
    /// `clock` outlives the widget.
    explicit AccountCards(const Clock &clock, QWidget *parent = nullptr);

    /// Keeps the keyboard where it was, as far as that is still there.
    void showDetails(const AccountDetails &details);

Q_SIGNALS:
    void arrExplanationRequested(); ///< how the ARR of today comes about
    void assessRequested(const mainstay::Renewal &renewal);
    void decideRequested(const mainstay::Renewal &renewal);
    void reviewRequested(mainstay::QbrId review);
    void newReviewRequested();
    void allReviewsRequested();
    void contactRequested(mainstay::ContactId contact); ///< invalid: a new one
    void subscriptionRequested(mainstay::SubscriptionId subscription); ///< invalid: a new one

private:
    void build(const AccountDetails &details);
    Card *revenueCard(const AccountDetails &details);
    void addRenewal(QVBoxLayout &column, const Renewal &renewal);
    void addSubscription(QVBoxLayout &column, const Subscription &subscription);
    void addPeriods(QVBoxLayout &column, const Subscription &subscription);
    QWidget *reviewsCard(const AccountDetails &details);
    Card *peopleCard(const AccountDetails &details);
    Card *factsCard(const AccountDetails &details);
    void showLocalTime();

    const Clock &m_clock;
    QLocale m_locale;
    QTimer m_minute;
    QString m_timeZone;
    PlainLabel *m_localTime = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mainstay
