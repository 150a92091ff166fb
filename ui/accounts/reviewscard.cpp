// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/reviewscard.h"

#include "ui/common/card.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/text/qbrlabels.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int buyerDays = 21; ///< until then the economic buyer is invited in good time

bool hasPassed(const QbrRow &review, const QDateTime &now)
{
    return review.start.isValid() && review.start.addSecs(qint64(review.minutes) * 60) <= now;
}

std::optional<Tone> toneOf(const QbrRow &review, bool passed)
{
    if (passed)
        return Tone::Poor;
    if (review.status == QbrStatus::ContentReady)
        return Tone::Good;
    return review.status == QbrStatus::Proposed ? std::optional(Tone::Unknown) : std::nullopt;
}

QString timeText(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.time(), QLocale::ShortFormat);
}

/// The customer's clock, where it shows another time than the reader's.
QString timeThere(const QbrRow &review, const QLocale &locale)
{
    const QTimeZone zone(review.timeZone.toLatin1());
    if (!zone.isValid() || !review.start.isValid())
        return {};
    const QDateTime here = review.start.toLocalTime();
    const QDateTime there = review.start.toTimeZone(zone);
    if (here.offsetFromUtc() == there.offsetFromUtc())
        return {};
    const bool isOtherDay = here.date() != there.date();
    const QString when = isOtherDay ? QString(formatDate(there.date(), locale) + u' ' + timeText(there, locale)) : timeText(there, locale);
    return ReviewsCard::tr("%1 in %2", "time of day for the customer, time zone").arg(when, review.timeZone);
}

} // namespace

ReviewsCard::ReviewsCard(const ReviewOutlook &outlook, const QDateTime &now, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_outlook(outlook)
    , m_now(now)
    , m_today(today)
{
    setObjectName(u"reviewsCard"_s);
    auto *card = new Card(tr("Reviews", "card: business reviews"), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    m_column = card->body();
    m_column->setContentsMargins(8, 4, 8, 8);
    m_column->setSpacing(2);
    if (m_outlook.next)
        addNext(*m_outlook.next);
    else
        addDue();
    if (m_outlook.last)
        addLast(*m_outlook.last);
    addButtons();
}

DetailRow *ReviewsCard::addRow(const QString &name, DetailRow::Content content, QbrId review)
{
    auto *row = new DetailRow(std::move(content), this);
    row->setObjectName(name);
    connect(row, &QAbstractButton::clicked, this, [this, review] { Q_EMIT openRequested(review); });
    m_column->addWidget(row);
    return row;
}

void ReviewsCard::addNext(const QbrRow &review)
{
    const bool passed = hasPassed(review, m_now);
    DetailRow::Content content;
    if (review.start.isValid()) {
        const QDateTime here = review.start.toLocalTime();
        content.title = formatDate(here.date(), m_locale);
        content.aside = timeText(here, m_locale);
        content.value = formatRelativeDays(here.date(), m_today);
    } else {
        content.title = tr("No date yet", "review");
    }
    content.pills.push_back({label(review.status), toneOf(review, passed)});
    if (passed)
        content.pills.push_back({tr("was it held?", "review whose time has passed"), Tone::Poor});
    else if (!review.buyerInvited && review.start.isValid() && m_today.daysTo(review.start.toLocalTime().date()) <= buyerDays)
        content.pills.push_back({tr("no economic buyer", "review"), Tone::Watch});
    content.below = timeThere(review, m_locale);
    addRow(u"nextReview"_s, std::move(content), review.id);
    QStringList parts;
    parts += review.ownerName.isEmpty() ? tr("no owner", "review") : review.ownerName;
    if (review.steps > 0)
        parts += tr("%1 of %2 steps done").arg(formatCount(review.stepsDone, m_locale), formatCount(review.steps, m_locale));
    PlainLabel *more = captionLabel(parts.join(u" · "_s), this);
    more->setObjectName(u"nextReviewMore"_s);
    more->setWordWrap(true);
    more->setIndent(8);
    m_column->addWidget(more);
}

void ReviewsCard::addDue()
{
    if (!m_outlook.due.isValid()) {
        PlainLabel *none = mutedLabel(m_outlook.months == 0 ? tr("No reviews by the rules of its tier and stage.") : tr("No review yet."), this);
        none->setObjectName(u"noReview"_s);
        none->setWordWrap(true);
        none->setIndent(8);
        m_column->addWidget(none);
        return;
    }
    const bool overdue = m_outlook.due < m_today;
    DetailRow::Content content;
    content.title = (overdue ? tr("Was due %1", "review, a date") : tr("Due %1", "review, a date")).arg(formatDate(m_outlook.due, m_locale));
    content.value = formatRelativeDays(m_outlook.due, m_today);
    content.pills.push_back({tr("none is planned", "review"), overdue ? Tone::Poor : Tone::Watch});
    auto *row = new DetailRow(std::move(content), this);
    row->setObjectName(u"reviewDue"_s);
    connect(row, &QAbstractButton::clicked, this, &ReviewsCard::beginRequested);
    m_column->addWidget(row);
}

void ReviewsCard::addLast(const QbrRow &review)
{
    DetailRow::Content content;
    content.title = tr("Last %1", "review, a date").arg(formatDate(review.start.toLocalTime().date(), m_locale));
    content.faint = true;
    if (review.buyerPresent)
        content.pills.push_back(*review.buyerPresent ? Pill {tr("economic buyer present"), Tone::Good}
                                                     : Pill {tr("without economic buyer"), Tone::Watch});
    else
        content.below = tr("nobody said whether the economic buyer was there");
    addRow(u"lastReview"_s, std::move(content), review.id);
}

void ReviewsCard::addButtons()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 4, 0);
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        setButtonKind(*button, ButtonKind::Flat);
        line->addWidget(button);
        return button;
    };
    QPushButton *begin = add(u"beginReview"_s, tr("New review…"));
    connect(begin, &QPushButton::clicked, this, &ReviewsCard::beginRequested);
    QPushButton *all = add(u"allReviews"_s, tr("All reviews", "button: to their page"));
    connect(all, &QPushButton::clicked, this, &ReviewsCard::pageRequested);
    line->addStretch();
    m_column->addLayout(line);
}

} // namespace mainstay
