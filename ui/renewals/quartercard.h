// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/forecast.h"
#include "ui/paint/forecastcard.h"

#include <QAbstractButton>
#include <QLocale>

namespace mainstay {

/// What is due in a quarter and how much of it is expected to stay: the sums, the range from worst to best as a
/// bar with its words, and the three months as thin bars. Checked: the list is of this quarter. Left and Right walk
/// over the cards, Return and Space check.
class QuarterCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuarterCard)

public:
    struct Content
    {
        ForecastQuarter forecast;
        Currency currency;
        FiscalYear fiscal;
        qint64 largestMonth = 0; ///< ARR due in the largest month of all cards, so that months compare
    };

    explicit QuarterCard(QWidget *parent = nullptr);

    void setContent(const Content &content);
    Quarter quarter() const { return m_content.forecast.quarter; }
    /// What the card says, a line each; of a month when `month` is 0 … 2.
    QString words(int month = -1) const;
    /// As it is drawn here and in pictures.
    ForecastCardData drawn() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString money(qint64 minor) const;
    QString decidedText() const;

    Content m_content;
    QLocale m_locale;
};

} // namespace mainstay
