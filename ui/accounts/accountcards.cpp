// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountcards.h"

#include "core/base/clock.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/detailrow.h"
#include "ui/accounts/reviewscard.h"
#include "ui/common/card.h"
#include "ui/common/explaingesture.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pillwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/common/renewalmarks.h"
#include "ui/common/style.h"
#include "ui/paint/fonts.h"
#include "ui/text/labels.h"
#include "ui/text/retentionlabels.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QTimeZone>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfAMinuteMs = 30'000;
constexpr qsizetype periodsShown = 5;

QPushButton *addButton(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QPushButton(AccountCards::tr("Add", "button of a card"), parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    setButtonKind(*button, ButtonKind::Flat);
    return button;
}

} // namespace

AccountCards::AccountCards(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_minute.setInterval(halfAMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &AccountCards::showLocalTime);
    m_minute.start();
}

void AccountCards::showDetails(const AccountDetails &details)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString kept = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    m_localTime = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->setParent(nullptr); // or the search for the focus below would find it
            old->deleteLater();
        }
        delete item;
    }
    build(details);
    auto *again = kept.isEmpty() ? nullptr : findChild<QWidget *>(kept);
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

void AccountCards::build(const AccountDetails &details)
{
    m_column->addWidget(revenueCard(details));
    m_column->addWidget(reviewsCard(details));
    m_column->addWidget(peopleCard(details));
    m_column->addWidget(factsCard(details));
    if (!details.account.notes.isEmpty()) {
        auto *card = new Card(tr("Notes", "card"), this);
        auto *notes = new PlainLabel(details.account.notes, card);
        notes->setWordWrap(true);
        notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(notes);
        m_column->addWidget(card);
    }
    m_column->addStretch();
}

Card *AccountCards::revenueCard(const AccountDetails &details)
{
    auto *card = new Card(tr("Revenue and renewal"), this);
    auto *add = addButton(u"addSubscription"_s, tr("Add a subscription"), card);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT subscriptionRequested({}); });
    card->addHeaderWidget(add);
    card->body()->setContentsMargins(8, 4, 8, 8); // rows reach 8 px further, for their hover and focus
    const ContractFigures &contract = details.row.contract;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    PlainLabel *arr = figureLabel(formatMoney(wholeUnits(contract.arr), m_locale), card);
    arr->setAccessibleName(tr("ARR today: %1").arg(arr->text()));
    arr->setObjectName(u"arrToday"_s);
    arr->setToolTip(tr("Ctrl+click (or Ctrl+Return): the contracts behind it and who entered them."));
    const auto explain = [this](const QPoint &) {
        Q_EMIT arrExplanationRequested();
        return true;
    };
    ExplainGesture::install(*arr, explain, {});
    line->addWidget(arr);
    line->addWidget(captionLabel(tr("ARR", "annual recurring revenue"), card), 0, Qt::AlignBottom);
    line->addStretch();
    if (contract.renewal.isValid()) {
        const QDate today = m_clock.today();
        const auto tone = renewalTone(contract.renewal, today);
        line->addWidget(new PillWidget({tr("Renews %1", "in 12 d").arg(formatRelativeDays(contract.renewal, today)),
                                        tone ? *tone : Tone::Good},
                                       card));
    }
    card->body()->addLayout(line);
    if (!contract.arrComplete) {
        PlainLabel *note = captionLabel(tr("Amounts in currencies without an exchange rate are left out."), card);
        note->setWordWrap(true);
        note->setIndent(8);
        card->body()->addWidget(note);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    card->body()->addLayout(column);
    if (details.subscriptions.empty()) {
        PlainLabel *none = mutedLabel(tr("No subscription yet."), card);
        none->setIndent(8);
        column->addWidget(none);
    }
    if (details.renewal)
        addRenewal(*column, *details.renewal);
    for (const Subscription &subscription : details.subscriptions)
        addSubscription(*column, subscription);
    return card;
}

/// What is expected of the next renewal; a click on it assesses.
void AccountCards::addRenewal(QVBoxLayout &column, const Renewal &renewal)
{
    const QDate today = m_clock.today();
    const RenewalOutlook &outlook = renewal.outlook;
    DetailRow::Content content;
    content.title = tr("Renewal %1", "a date").arg(formatDate(renewal.due, m_locale));
    content.aside = renewal.productName;
    content.value = probabilityText(outlook.probability, m_locale);
    if (const auto tone = stateTone(renewal, today))
        content.pills.push_back({stateText(renewal, today), tone});
    content.pills.push_back({label(outlook.category), toneOf(outlook.category)});
    if (renewal.noticeDay.isValid()) {
        const QString notice = tr("notice by %1").arg(formatDate(renewal.noticeDay, m_locale));
        const auto tone = noticeTone(renewal, today);
        if (tone)
            content.pills.push_back({notice, tone});
        else
            content.below = notice;
    }
    auto *row = new DetailRow(std::move(content), this);
    row->setObjectName(u"nextRenewal"_s);
    connect(row, &QAbstractButton::clicked, this, [this, renewal] { Q_EMIT assessRequested(renewal); });
    column.addWidget(row);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 4, 4);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        setButtonKind(*button, ButtonKind::Flat);
        connect(button, &QPushButton::clicked, this, [this, renewal, signal] { Q_EMIT(this->*signal)(renewal); });
        line->addWidget(button);
    };
    add(u"assessRenewal"_s, tr("Assess…", "a renewal"), &AccountCards::assessRequested);
    add(u"decideRenewal"_s, tr("Decide…", "a renewal"), &AccountCards::decideRequested);
    line->addStretch();
    column.addLayout(line);
}

void AccountCards::addSubscription(QVBoxLayout &column, const Subscription &subscription)
{
    const QDate today = m_clock.today();
    const Money arr = arrOn(subscription, today);
    DetailRow::Content content;
    content.title = subscription.productName;
    content.faint = arr.minor == 0;
    content.value = content.faint ? tr("not active", "subscription") : formatMoney(arr, m_locale);
    QStringList below;
    below += subscription.autoRenews ? tr("renews by itself") : tr("ends unless renewed");
    if (subscription.noticeDay.isValid())
        below += tr("notice by %1").arg(formatDate(subscription.noticeDay, m_locale));
    if (!content.faint)
        content.below = below.join(u" · "_s);
    auto *row = new DetailRow(std::move(content), this);
    row->setObjectName(u"subscription%1"_s.arg(subscription.id.value()));
    connect(row, &QAbstractButton::clicked, this,
            [this, id = subscription.id] { Q_EMIT subscriptionRequested(id); });
    column.addWidget(row);
    addPeriods(column, subscription);
}

void AccountCards::addPeriods(QVBoxLayout &column, const Subscription &subscription)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(8, 0, 8, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto count = qsizetype(subscription.periods.size());
    const QDate today = m_clock.today();
    for (qsizetype i = std::max<qsizetype>(0, count - periodsShown); i < count; ++i) {
        const SubscriptionPeriod &period = subscription.periods[size_t(i)];
        const QString from = formatDate(period.start, m_locale);
        const QString range = period.end.isValid() ? from + u" – "_s + formatDate(period.end, m_locale)
                                                   : tr("%1, open", "a period without an end").arg(from);
        const QString seats = period.seats ? tr("%Ln seat(s)", nullptr, *period.seats) : QString();
        const QString arr = formatMoney({period.arrMinor, subscription.currency}, m_locale);
        PlainLabel *cells[] = {captionLabel(range, this), captionLabel(seats, this), captionLabel(arr, this)};
        for (int cell = 0; cell < 3; ++cell) {
            if (cell > 0)
                cells[cell]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (period.covers(today))
                cells[cell]->setForegroundRole(QPalette::WindowText);
            grid->addWidget(cells[cell], int(i), cell);
        }
        cells[2]->setFont(numberFont(smallFont()));
    }
    column.addLayout(grid);
}

QWidget *AccountCards::reviewsCard(const AccountDetails &details)
{
    auto *card = new ReviewsCard(details.reviews, m_clock.nowUtc(), m_clock.today(), this);
    connect(card, &ReviewsCard::openRequested, this, &AccountCards::reviewRequested);
    connect(card, &ReviewsCard::beginRequested, this, &AccountCards::newReviewRequested);
    connect(card, &ReviewsCard::pageRequested, this, &AccountCards::allReviewsRequested);
    return card;
}

Card *AccountCards::peopleCard(const AccountDetails &details)
{
    auto *card = new Card(tr("People", "card: contacts of a customer"), this);
    auto *add = addButton(u"addContact"_s, tr("Add a person"), card);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT contactRequested({}); });
    card->addHeaderWidget(add);
    card->body()->setContentsMargins(8, 4, 8, 12);
    card->body()->setSpacing(2);
    for (const Contact &contact : details.contacts) {
        DetailRow::Content content {contact.name, contact.title, {}, {}, contact.email, contact.leftDay.isValid()};
        if (contact.leftDay.isValid())
            content.pills.push_back({tr("Left %1").arg(formatDate(contact.leftDay, m_locale)), Tone::Unknown});
        if (contact.doNotContact)
            content.pills.push_back({tr("Do not contact"), Tone::Poor});
        for (const ContactRole role : contact.roles)
            content.pills.push_back({label(role), {}});
        auto *row = new DetailRow(std::move(content), card);
        row->setObjectName(u"contact%1"_s.arg(contact.id.value()));
        connect(row, &QAbstractButton::clicked, this, [this, id = contact.id] { Q_EMIT contactRequested(id); });
        card->body()->addWidget(row);
    }
    if (details.contacts.empty()) {
        PlainLabel *none = mutedLabel(tr("Nobody yet. Add whom you talk to."), card);
        none->setIndent(8);
        card->body()->addWidget(none);
    }
    return card;
}

Card *AccountCards::factsCard(const AccountDetails &details)
{
    const Account &account = details.account;
    auto *card = new Card(tr("Facts", "card"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid, card](const QString &what, const QString &value) {
        if (value.isEmpty())
            return static_cast<PlainLabel *>(nullptr);
        const int row = grid->rowCount();
        grid->addWidget(mutedLabel(what, card), row, 0, Qt::AlignTop);
        auto *shown = new PlainLabel(value, card);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleName(what + u": "_s + value);
        grid->addWidget(shown, row, 1);
        return shown;
    };
    add(tr("Part of", "the account above this one"), details.parentName);
    add(tr("Industry"), account.industry);
    add(tr("Region"), account.region);
    add(tr("Segment"), account.segment);
    add(tr("Customer since"), formatDate(account.customerSince, m_locale));
    const QString language = account.language.isEmpty()
        ? QString()
        : QLocale(account.language).nativeLanguageName();
    add(tr("Language", "of the customer"), language);
    m_timeZone = account.timeZone;
    m_localTime = add(tr("Time zone"), account.timeZone);
    showLocalTime();
    add(tr("Currency"), account.currency.code());
    add(tr("Key", "in other systems"), account.key);
    card->body()->addLayout(grid);
    if (!account.tags.isEmpty()) {
        auto *tags = new QWidget(card);
        auto *flow = new FlowLayout(tags);
        for (const QString &tag : account.tags)
            flow->addWidget(new PillWidget({tag, {}}, tags));
        card->body()->addWidget(tags);
    }
    return card;
}

void AccountCards::showLocalTime()
{
    const QTimeZone zone(m_timeZone.toUtf8());
    if (!m_localTime || !zone.isValid())
        return;
    const QString time = m_locale.toString(m_clock.nowUtc().toTimeZone(zone).time(), QLocale::ShortFormat);
    m_localTime->setText(tr("%1, now %2", "time zone and the time there").arg(m_timeZone, time));
}

} // namespace mainstay
